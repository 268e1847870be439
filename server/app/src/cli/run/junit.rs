//! The report that CI systems read: one test case a page, in the XML of JUnit.

use std::fmt::Write as _;
use std::time::Duration;

use super::outcome::{Failure, Outcome};

/// The report of all pages.
pub(super) fn render(outcomes: &[Outcome]) -> String {
    let failed = outcomes.iter().filter(|outcome| !outcome.passed()).count();
    let took = seconds(outcomes.iter().map(|outcome| outcome.took).sum());
    let counts = format!("tests=\"{}\" failures=\"{failed}\" errors=\"0\" time=\"{took}\"", outcomes.len());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {counts}>\n  <testsuite name=\"pyscript-lsp run\" {counts}>\n"
    );
    for outcome in outcomes {
        case(&mut out, outcome);
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

fn case(out: &mut String, outcome: &Outcome) {
    let name = attribute(&outcome.name);
    let took = seconds(outcome.took);
    let _ = writeln!(
        out,
        "    <testcase classname=\"pyscript-lsp run\" name=\"{name}\" file=\"{name}\" time=\"{took}\">"
    );
    // A case has one failure in most readers: the first says what, its text has all.
    if let Some(first) = outcome.failures.first() {
        let text: Vec<String> = outcome.failures.iter().map(told).collect();
        let (title, text) = (attribute(&first.title), escaped(&text.join("\n\n")));
        let _ = writeln!(out, "      <failure message=\"{title}\">{text}</failure>");
    }
    if !outcome.printed.is_empty() {
        let _ = writeln!(out, "      <system-out>{}</system-out>", escaped(&outcome.printed));
    }
    out.push_str("    </testcase>\n");
}

fn told(failure: &Failure) -> String {
    match &failure.place {
        Some(place) if !failure.text.contains(&place.to_string()) => format!("{place}\n{}", failure.text),
        _ => failure.text.clone(),
    }
}

fn seconds(took: Duration) -> String {
    format!("{:.3}", took.as_secs_f64())
}

/// Text inside an element. XML has no way to write most control characters: they are shown as in a string of Python.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\t' => out.push(character),
            '\u{0}'..'\u{20}' | '\u{7f}'..'\u{a0}' => {
                let _ = write!(out, "\\x{:02x}", u32::from(character));
            }
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(character),
        }
    }
    out
}

/// Text inside an attribute, where a reader makes blanks of line ends.
fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Location;

    #[test]
    fn one_case_a_page() {
        let place = Location { path: "site/a.html".to_owned(), line: 3, column: 5 };
        let failed = Outcome {
            name: "site/a.html".to_owned(),
            took: Duration::from_millis(1234),
            printed: "one <two> & \u{1b}[31mred\u{fffe}\n".to_owned(),
            failures: vec![
                Failure {
                    title: "KeyError: \"a\"\n".to_owned(),
                    text: "Traceback\n  site/a.html:3:5\nKeyError: \"a\"".to_owned(),
                    place: Some(place.clone()),
                },
                Failure { place: Some(place), ..Failure::somewhere("it has not loaded after 60 s") },
            ],
        };
        let passed = Outcome { name: "b \"c\".html".to_owned(), ..Outcome::default() };
        expect_test::expect![[r#"
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites tests="2" failures="1" errors="0" time="1.234">
              <testsuite name="pyscript-lsp run" tests="2" failures="1" errors="0" time="1.234">
                <testcase classname="pyscript-lsp run" name="site/a.html" file="site/a.html" time="1.234">
                  <failure message="KeyError: &quot;a&quot;&#10;">Traceback
              site/a.html:3:5
            KeyError: "a"

            site/a.html:3:5
            it has not loaded after 60 s</failure>
                  <system-out>one &lt;two&gt; &amp; \x1b[31mred�
            </system-out>
                </testcase>
                <testcase classname="pyscript-lsp run" name="b &quot;c&quot;.html" file="b &quot;c&quot;.html" time="0.000">
                </testcase>
              </testsuite>
            </testsuites>
        "#]]
        .assert_eq(&render(&[failed, passed]));
    }
}
