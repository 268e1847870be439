//! `pyscript-lsp explain`

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::bail;
use knowledge::api;
use knowledge::config::{self, ConfigFormat};

/// Explain a rule, a config key or a name of the Python API; without any, list the rules.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// `missing-new`, `packages`, `js_modules.main`, `pyscript.when`
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
                bail!("nothing is known of `{name}`: no rule, no config key and no name of the Python API")
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
    of_rule().or_else(of_key).or_else(of_name)
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
        ]) {
            assert!(explanation(name).is_some_and(|text| text.len() > 40), "{name}");
        }
        assert_eq!(explanation("no-such-thing"), None);
    }
}
