//! What holds for every rule: its examples are true, its fixes work, its name is its file's.

use expect_test::{Expect, expect_file};
use project::path::FilePath;
use project::workspace::Workspace;
use testing::{Fixture, marks};

use super::RULES;
use crate::finding::Finding;
use crate::rule::{Example, Rule};

/// Checks every file of a fixture; what is found has to be marked, and what is marked found:
/// `^^^ severity rule-id: start of the message` (the message may be left out). The pages are isolated, unless the fixture
/// names the rule about that.
pub(crate) fn check(fixture: &str) {
    let served = ("/_headers", "Cross-Origin-Opener-Policy: same-origin");
    let served = (!fixture.contains("worker-without-isolation")).then_some(served);
    let fixture = Fixture::parse("/index.html", fixture);
    let workspace = Workspace::from_texts(fixture.texts().chain(served));
    for (path, text) in fixture.texts() {
        let found = crate::check(&workspace, &FilePath::new(path));
        let mut found: Vec<_> = found.iter().map(|finding| (finding.range, described(finding))).collect();
        for mark in marks(text) {
            let hit =
                found.iter().position(|(range, text)| *range == mark.range && text.starts_with(&mark.text));
            match hit {
                Some(hit) => drop(found.remove(hit)),
                None => {
                    panic!("{path}: {:?} marked at {:?}, but found were {found:#?}", mark.text, mark.range)
                }
            }
        }
        assert!(found.is_empty(), "{path}: found but not marked: {found:#?}\n{text}");
    }
}

/// Applies the default fix of every finding of `rule`, safe or not, and compares all changed files.
pub(crate) fn check_fix(rule: &str, fixture: &str, after: Expect) {
    let fixture = Fixture::parse("/index.html", fixture);
    let workspace = Workspace::from_texts(fixture.texts());
    let mut findings = findings(&workspace);
    findings.retain(|finding| finding.rule.id == rule);
    let fixes = crate::default_fixes(&findings, true);
    let changed = crate::apply_fixes(&workspace, &fixes);
    let shown: Vec<String> = match changed.len() {
        1 => changed.into_values().collect(),
        _ => changed.into_iter().map(|(path, text)| format!("//- {path}\n{text}")).collect(),
    };
    after.assert_eq(&shown.concat());
}

fn described(finding: &Finding) -> String {
    format!("{} {}: {}", finding.severity.as_str(), finding.rule.id, finding.message)
}

fn findings(workspace: &Workspace) -> Vec<Finding> {
    let mut paths: Vec<_> = workspace.files().cloned().collect();
    paths.sort_unstable();
    paths.iter().flat_map(|path| crate::check(workspace, path)).collect()
}

/// The files of an example. One without headers gets the name its language suggests, and for anything but HTML a page
/// that uses it.
fn files(example: &Example) -> Vec<(String, String)> {
    let (path, page) = match example.language {
        "python" => ("/main.py", "<script type=\"py\" src=\"./main.py\"></script>"),
        "toml" => ("/pyscript.toml", "<script type=\"py\" config=\"./pyscript.toml\">1</script>"),
        "json" => ("/pyscript.json", "<script type=\"py\" config=\"./pyscript.json\">1</script>"),
        _ => ("/index.html", ""),
    };
    let fixture = Fixture::parse(path, example.text);
    let mut files: Vec<_> = fixture.texts().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    if !page.is_empty() && !files.iter().any(|(path, _)| path.ends_with(".html")) {
        let loader =
            r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>"#;
        files.push(("/index.html".to_owned(), format!("{loader}\n{page}\n")));
    }
    files
}

fn findings_of(rule: &Rule, files: &[(String, String)]) -> (Workspace, Vec<Finding>) {
    let workspace = Workspace::from_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let mut found = findings(&workspace);
    found.retain(|finding| finding.rule.id == rule.id);
    (workspace, found)
}

#[test]
fn bad_examples_are_found_and_good_ones_are_not() {
    for rule in RULES {
        let examples = rule.examples();
        for heading in ["Bad", "Good"] {
            assert!(
                examples.iter().any(|example| example.heading == heading),
                "{}: no {heading} example",
                rule.id
            );
        }
        for example in &examples {
            let (_, found) = findings_of(rule, &files(example));
            assert_eq!(
                !found.is_empty(),
                example.heading == "Bad",
                "{}:\n{}\n{found:#?}",
                rule.id,
                example.text
            );
        }
    }
}

#[test]
fn safe_fixes_remove_the_finding_and_change_nothing_twice() {
    for rule in RULES {
        for example in rule.examples().iter().filter(|example| example.heading == "Bad") {
            let files = files(example);
            let (workspace, found) = findings_of(rule, &files);
            let fixes = crate::default_fixes(&found, false);
            if fixes.is_empty() {
                continue;
            }
            let changed = crate::apply_fixes(&workspace, &fixes);
            let fixed: Vec<_> = files
                .into_iter()
                .map(|(path, text)| {
                    (path.clone(), changed.get(&FilePath::new(&path)).cloned().unwrap_or(text))
                })
                .collect();
            let (_, left) = findings_of(rule, &fixed);
            assert!(
                left.iter().all(|finding| finding.fixes.is_empty()),
                "{}: {fixed:#?}\n{left:#?}",
                rule.id
            );
        }
    }
}

#[test]
fn configs_in_the_options_of_workers_are_checked() {
    check(
        r#"<script type="py" src="./app/main.py"></script>
<script type="module">
await MPWorker("./job.py", { config: { packages: {}, files: { "./job.py": "" }, debug } }); // none
//                                               ^^ error config-wrong-type
</script>
//- /app/main.py
names = ["numpy"]
PyWorker("./job.py", type="pyodide", config={'debug': True, 'packages': names, 'files': {'./job.py': ''}})  # mine
PyWorker("./job.py", type="pyodide", config={'packges': ['numpy'], 'files': {'./gone.py': ''}})
#                                            ^^^^^^^^^ warning config-unknown-key
#                                                                            ^^^^^^^^^^^ error missing-file
PyWorker("./job.py", type="pyodide", config='{"packages": "numpy"}')
#                                                         ^^^^^^^ error config-wrong-type
PyWorker(somewhere, type="pyodide", config={"packages": "numpy"})
//- /job.py
"#,
    );
}

/// A file that two pages run: what works on one of them is not told; what fails on both is told once, with a page.
#[test]
fn what_works_on_one_page_of_a_shared_file_is_not_told() {
    let release = |version: &str, rest: &str| {
        format!(
            "<script type=\"module\" src=\"https://pyscript.net/releases/{version}/core.js\"></script>\n<script {rest} src=\"./shared.py\"></script>\n"
        )
    };
    let now = |rest: &str| release("2026.7.3", rest);
    for (code, works, fails, expected) in [
        ("import decimal\n", now("type='py'"), now("type='mpy'"), "unavailable-module"),
        (
            "import numpy\n",
            now("type='py' config='{\"packages\": [\"numpy\"]}'"),
            now("type='py'"),
            "missing-package",
        ),
        (
            "import helper\n",
            now("type='mpy' config='{\"files\": {\"./helper.py\": \"\"}}'"),
            now("type='py' config='{}'"),
            "module-not-in-files",
        ),
        (
            "from pyscript.js_modules import tool\n",
            now("type='mpy' config='{\"js_modules\": {\"main\": {\"./tool.js\": \"tool\"}}}'"),
            now("type='py' config='{}'"),
            "js-module-unknown",
        ),
        (
            "from pyscript import workers\n",
            now("type='py'"),
            release("2024.1.1", "type='py'"),
            "api-not-in-release",
        ),
    ] {
        for (first, second, told) in [
            (&works, &fails, None),
            (&fails, &works, None),
            (&fails, &fails, Some(format!("{expected} /a.html"))),
        ] {
            let workspace = Workspace::from_texts([
                ("/a.html", &**first),
                ("/b.html", &**second),
                ("/shared.py", code),
                ("/helper.py", "x = 1\n"),
                ("/tool.js", "export const x = 1;\n"),
            ]);
            let found = crate::check(&workspace, &FilePath::new("/shared.py"));
            let found = found.iter().map(|finding| {
                let page = finding.context.as_ref().map_or("nowhere", |context| context.page.as_str());
                format!("{} {page}", finding.rule.id)
            });
            assert_eq!(found.collect::<Vec<_>>(), Vec::from_iter(told), "{code}");
        }
    }
}

#[test]
fn messages_that_are_explained_name_rules_that_there_are() {
    for error in knowledge::errors::all() {
        let known = error.rule.as_deref().is_none_or(|rule| crate::rule(rule).is_some());
        assert!(known, "{}: {:?}", error.id, error.rule);
    }
}

#[test]
fn rules_are_sorted_and_documented() {
    let ids: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    assert_eq!(ids, sorted);
    for rule in RULES {
        assert!(rule.docs.contains("## Why\n"), "{} does not say why", rule.id);
        assert!(!rule.summary.ends_with('.'), "{}: the summary is half a sentence", rule.id);
    }
}

/// `RULES.md` is where findings link to. `UPDATE_EXPECT=1 cargo test -p lint` writes it anew.
#[test]
fn the_page_of_rules_is_fresh() {
    let mut page = "# Rules\n\nMade from the rules' own texts. Every example is run by a test.\n".to_owned();
    for rule in RULES {
        let docs = rule.docs.replace("\n## ", "\n### ");
        page.push_str(&format!(
            "\n## {}\n\n*{}*: {}.\n\n{docs}",
            rule.id,
            rule.severity.as_str(),
            rule.summary
        ));
    }
    expect_file!["../../RULES.md"].assert_eq(&page);
}

#[test]
fn every_rule_file_is_listed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let id = name.trim_end_matches(".rs").replace('_', "-");
        assert!(id == "tests" || RULES.iter().any(|rule| rule.id == id), "{name} is no rule of the list");
    }
}
