//! `pyscript-lsp explain`

use std::io::{Read as _, Write as _};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use knowledge::api;
use knowledge::config::{self, ConfigFormat};
use knowledge::errors::{self, KnownError};

/// Explain a rule, a config key, a name of the Python API or an error message; without any, list the rules.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// `missing-new`, `packages`, `js_modules.main`, `pyscript.when`, `PY0404`, or a message or traceback as the browser
    /// prints it; `-` reads it from standard input
    name: Option<String>,
}

/// Prints the explanation as Markdown.
///
/// # Errors
/// Nothing of that name is known, or standard input is no text.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let text = match asked(args)? {
        None => list(),
        Some(name) => match explanation(&name) {
            Some(text) => text,
            None => {
                bail!(
                    "nothing is known of `{name}`: it is no rule, no config key, no name of the Python API and no \
                     error message that we know"
                )
            }
        },
    };
    writeln!(std::io::stdout(), "{}", text.trim_end())?;
    Ok(ExitCode::SUCCESS)
}

/// What is to be explained.
fn asked(args: &Args) -> anyhow::Result<Option<String>> {
    if args.name.as_deref() != Some("-") {
        return Ok(args.name.clone());
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("standard input is no text")?;
    Ok(Some(text.trim().to_owned()))
}

fn list() -> String {
    let width = lint::RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let rows = lint::RULES.iter();
    rows.map(|rule| format!("{:width$}  {:7}  {}\n", rule.id, rule.severity.as_str(), rule.summary)).collect()
}

fn explanation(name: &str) -> Option<String> {
    let of_rule = || {
        let rule = lint::rule(name)?;
        Some(format!("# {} ({})\n\n{}", rule.id, rule.severity.as_str(), rule.docs))
    };
    let of_key = || config::lookup(name).map(|key| config::hover(key, ConfigFormat::Toml));
    let of_name = || {
        let item = api::lookup(name).or_else(|| api::lookup(&format!("pyscript.{name}")))?;
        Some(api::hover(item, api::Context::default()))
    };
    of_rule().or_else(of_key).or_else(of_name).or_else(|| error(name))
}

/// The messages with a code such as `PY0409`, or the one that a pasted text holds.
fn error(text: &str) -> Option<String> {
    let mut known: Vec<_> = errors::with_code(text).collect();
    if known.is_empty() {
        known.extend(errors::find(text));
    }
    let described: Vec<String> = known.into_iter().map(described).collect();
    (!described.is_empty()).then(|| described.join("\n---\n\n"))
}

/// A message with what the rule that finds its cause looks for.
fn described(error: &KnownError) -> String {
    let text = errors::describe(error);
    match error.rule.as_deref().and_then(lint::rule) {
        Some(rule) => {
            let id = rule.id;
            format!(
                "{text}\n`{id}` finds {}. `pyscript-lsp explain {id}` says how to repair it.\n",
                rule.summary
            )
        }
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::explanation;

    #[test]
    fn rules_keys_and_names_are_explained() {
        for name in lint::RULES.iter().map(|rule| rule.id).chain([
            "packages",
            "js_modules.main",
            "pyscript.when",
            "when",
            "py0409",
            "PythonError: This borrowed proxy was automatically destroyed at the end of a function call.",
        ]) {
            assert!(explanation(name).is_some_and(|text| text.len() > 40), "{name}");
        }
        assert_eq!(explanation("no-such-thing"), None);
    }

    #[test]
    fn a_traceback_names_its_rule() {
        let traceback = "Traceback (most recent call last):\n  File \"<exec>\", line 2, in <module>\nImportError: cannot import \
                         name 'Elements' from 'pyscript' (/home/pyodide/pyscript/__init__.py)";
        let text = explanation(traceback).unwrap();
        assert!(
            text.contains("Rule: `api-not-in-release`") && text.contains("explain api-not-in-release"),
            "{text}"
        );
    }
}
