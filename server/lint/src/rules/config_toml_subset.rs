use knowledge::config::{Place, TomlDialect, toml_dialect};
use knowledge::releases::newest;
use project::config::ConfigView;
use project::links::Interpreter;
use project::page;
use syntax::toml::{self, Feature};
use syntax::value::Format;

use crate::config_edit::edit_text;
use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "config-toml-subset",
    severity: Severity::Error,
    summary: "correct TOML that PyScript's own reader refuses or misreads",
    docs: r#"PyScript does not read all of TOML. Its small reader (since 2026.2.1 on the page, always in workers) refuses some
correct spellings and quietly misreads others.

## Why
What is refused stops the page with `(PY1000): Invalid TOML`. What is misread is worse: a dotted key becomes one key with
a dot in its name, escapes stay as they are written, and a comment that ends in a comma swallows the line below it.

## Bad
```toml
packages = [
    "numpy", # for the matrix
]
```
```toml
js_modules.main = "x"
```

## Good
```toml
# numpy is for the matrix
packages = [
    "numpy",
]
[js_modules.main]
"./x.js" = "x"
```
"#,
    checks: &[Check::Config(check)],
};

fn check(reporter: &mut Reporter<'_>, config: &ConfigView<'_>) {
    // Broken text is another rule's business, and its spans say little about what its parts would mean.
    if config.parsed.format != Format::Toml || !config.parsed.errors.is_empty() {
        return;
    }
    let readers = readers(config);
    let made = config.inline.map_or(config.parsed, |inline| &inline.made);
    let text = config.inline.map_or(&*config.host.text, |inline| &inline.text);
    for ((feature, range), (_, made_range)) in config.parsed.features.iter().zip(&made.features) {
        let Some(dialect) = readers.iter().copied().find(|dialect| trips(*dialect, *feature)) else {
            continue;
        };
        let edits = edit_text(config, toml::respell(made, text, *feature, *made_range));
        let fix = edits
            .map(|edits| Fix::safe("Write it in a form that PyScript reads", &reporter.document.path, edits));
        reporter.report(*range, message(dialect, *feature)).fixes(fix);
    }
}

/// The readers that will see this config.
fn readers(config: &ConfigView<'_>) -> Vec<TomlDialect> {
    if config.interpreters.is_empty() {
        return vec![toml_dialect(Place::Main, newest())];
    }
    let dialect = |interpreter: &&Interpreter| {
        toml_dialect(place(interpreter), interpreter.release().unwrap_or(newest()))
    };
    config.interpreters.iter().map(dialect).collect()
}

fn place(interpreter: &Interpreter) -> Place {
    match interpreter.place {
        page::Place::Main | page::Place::Raw => Place::Main,
        page::Place::Worker => Place::Worker,
        page::Place::Editor { .. } => Place::Editor,
        page::Place::Game => Place::Game,
    }
}

/// Whether a reader gets a spelling wrong. Found by reading thousands of documents with both (polyscript 0.20.20,
/// @pyscript/core 0.7.31).
fn trips(dialect: TomlDialect, feature: Feature) -> bool {
    match dialect {
        TomlDialect::Basic => !matches!(
            feature,
            Feature::LiteralKey | Feature::InlineTable | Feature::PartialDate | Feature::MixedArray
        ),
        TomlDialect::J04 => matches!(
            feature,
            Feature::DottedKey
                | Feature::LiteralKey
                | Feature::RadixInteger
                | Feature::SpecialFloat
                | Feature::PartialDate
                | Feature::MixedArray
        ),
    }
}

fn message(dialect: TomlDialect, feature: Feature) -> String {
    let what = match feature {
        Feature::CommentInArray => "a comment inside an array",
        Feature::LineBreakInArray => "a line break before this comma",
        Feature::CommentJoinsNextLine => return joins_next_line(),
        Feature::DottedKey if dialect == TomlDialect::Basic => {
            return "PyScript's TOML reader takes a dotted key for one key with a dot in its name. Use a `[table]`."
                .to_owned();
        }
        Feature::DottedKey => "a dotted key",
        Feature::InlineTable => "an inline table",
        Feature::TightInlineKey => "an inline table without a space before this key",
        Feature::QuotedInlineKey => "a quoted key in an inline table",
        Feature::SpaceInHeader => "spaces around the dots of a header",
        Feature::MultiLineString => "a string over several lines",
        Feature::Escape => {
            return "PyScript's TOML reader leaves escapes as they are: the backslash stays in the text."
                .to_owned();
        }
        Feature::LiteralKey => "a key in single quotes",
        Feature::DigitSeparator => "`_` in a number",
        Feature::PlusSign => "a number with a plus sign",
        Feature::RadixInteger => "a number in another base than ten",
        Feature::SpecialFloat => "`inf` and `nan`",
        Feature::PartialDate => "a date or time that is not written in full",
        Feature::MixedArray => "an array of items of different kinds",
        Feature::DateLikeKey => "a bare key that looks like a date",
    };
    format!("This is correct TOML, but PyScript's reader does not know {what}.")
}

fn joins_next_line() -> String {
    "PyScript's TOML reader joins a comment that ends like this with the line below, which is lost."
        .to_owned()
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn the_release_and_the_place_decide() {
        let page = |release: &str| {
            format!(
                "<script type=\"module\" src=\"https://pyscript.net/releases/{release}/core.js\"></script>\n\
                 <script type=py config=\"./c.toml\">1</script>\n//- /c.toml\n"
            )
        };
        check(&format!("{}packages = [ 'a', # fine here\n]\n", page("2025.11.2")));
        check(&format!("{}a = 'x' # nothing to\n", page("2026.7.3")));
        let worker = page("2026.7.3").replace("type=py", "type=py worker");
        let marked = "# ^^^ error config-toml-subset: PyScript's TOML reader takes a dotted key";
        check(&format!("{worker}  a.b = 1\n{marked}\n"));
    }

    #[test]
    fn a_reader_of_the_users_own_is_trusted() {
        check("<py-config config-parser=\"./toml.js\">\na.b = 1\n</py-config><script type=py>1</script>");
    }

    #[test]
    fn fixes_keep_what_stands_around() {
        check_fix(
            "config-toml-subset",
            "<script type=\"py\" config=\"./pyscript.toml\">1</script>\n//- /pyscript.toml\n# top\npackages = [ # first\n  'a',\n]\nsize = 1_000\n",
            expect![[r#"
                # top
                # first
                packages = [
                  'a',
                ]
                size = 1000
            "#]],
        );
    }
}
