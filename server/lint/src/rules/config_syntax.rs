use project::config::ConfigView;
use syntax::value::Format;

use crate::finding::Severity;
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "config-syntax",
    severity: Severity::Error,
    summary: "a config that is no TOML or no JSON",
    docs: r#"The text breaks the rules of its format.

## Why
On the page PyScript stops with `(PY1000): Invalid TOML` (or JSON) and runs no script of that type. Its readers are also
lenient in places: a TOML line without `=` and, in a worker, a whole broken JSON text are dropped without a message, so
that packages and files are simply missing later.

## Bad
```toml
packages = ["numpy"
```
```json
{ "packages": ["numpy"], }
```

## Good
```toml
packages = ["numpy"]
```
```json
{ "packages": ["numpy"] }
```
"#,
    checks: &[Check::Config(check)],
};

fn check(reporter: &mut Reporter<'_>, config: &ConfigView<'_>) {
    let format = match config.parsed.format {
        Format::Toml => "TOML",
        Format::Json => "JSON",
    };
    for error in &config.parsed.errors {
        reporter.report(error.range, format!("This is no {format}: {}.", error.message));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::tests::check;

    #[test]
    fn attributes_are_marked_in_the_page() {
        check(
            r#"
<script type="py" config='{"packages": ["numpy",]}'>1</script>
<!--                                           ^ error config-syntax: This is no JSON -->
"#,
        );
    }

    #[test]
    fn templates_and_foreign_files_are_left_alone() {
        check(
            "<script type=\"py\" config='{\"packages\": {{ packages }}}'>1</script>\n//- /package.json\n{ broken",
        );
    }
}
