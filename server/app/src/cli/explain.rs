//! `pyscript-lsp explain`

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::bail;
use knowledge::config::{self, ConfigFormat};
use knowledge::{api, errors};

/// Explain a rule, a config key, a name of the Python API or an error message; without any, list the rules.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// `missing-new`, `packages`, `js_modules.main`, `pyscript.when`, `PY0404`, or a message as the browser prints it
    name: Option<String>,
}

/// Prints the explanation as Markdown.
///
/// # Errors
/// Nothing of that name is known.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let text = match &args.name {
        None => list(),
        Some(name) => match explanation(name) {
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
    let described: Vec<String> = known.into_iter().map(errors::describe).collect();
    (!described.is_empty()).then(|| described.join("\n---\n\n"))
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
}
