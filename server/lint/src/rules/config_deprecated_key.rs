use knowledge::config::{self, Deprecation, Key};
use knowledge::releases::newest;
use knowledge::{Release, Status};
use project::config::ConfigView;
use syntax::edit::TextEdit;
use syntax::value::{Entry, NewValue, Step, Value};

use crate::config_edit::edit_config;
use crate::config_shape::fits;
use crate::finding::{Fix, Severity, Tag};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "config-deprecated-key",
    severity: Severity::Warning,
    summary: "a config key that is dead or replaced in this release",
    docs: r#"The key belongs to an older PyScript.

## Why
Most keys of classic PyScript have no effect any more, and PyScript does not say so: files that `paths` lists are not
there, and a package list under an old name installs nothing. `[[fetch]]` still works and is documented no more; `files`
says the same in one line a file.

## Bad
```toml
paths = ["./helper.py"]
```
```toml
[[fetch]]
from = "./data"
files = ["a.csv"]
to_folder = "./data"
```

## Good
```toml
[files]
"./helper.py" = ""
"./data/a.csv" = "./data/a.csv"
```
"#,
    checks: &[Check::Config(check)],
};

fn check(reporter: &mut Reporter<'_>, view: &ConfigView<'_>) {
    let releases = releases(reporter, view);
    for entry in view.root().as_table().into_iter().flat_map(|table| &table.entries) {
        let Some(key) = config::lookup(&entry.key.text) else { continue };
        // A dead name with another kind of value is a key of the user's own.
        let (Some(deprecation), true) = (&key.deprecated, fits(&key.shape, &entry.value)) else { continue };
        let is_old = |release: &Release| matches!(key.status(*release), Status::Gone | Status::Deprecated);
        if releases.iter().all(is_old) {
            report(reporter, view, &releases, key, deprecation, entry);
        }
    }
}

/// The releases that may read this config: the page's own, or both ends of the core line where the page does not say.
fn releases(reporter: &Reporter<'_>, view: &ConfigView<'_>) -> Vec<Release> {
    const FIRST_OF_CORE: Release = Release::new(2023, 11, 1);
    let governed: Vec<_> = view.interpreters.iter().filter_map(|interpreter| interpreter.release()).collect();
    let page = || Some(vec![reporter.workspace.versions(&reporter.document.path)?.release?]);
    let known = if governed.is_empty() { page() } else { Some(governed) };
    known.unwrap_or_else(|| vec![FIRST_OF_CORE, newest()])
}

fn report(
    reporter: &mut Reporter<'_>,
    view: &ConfigView<'_>,
    releases: &[Release],
    key: &Key,
    deprecation: &Deprecation,
    entry: &Entry,
) {
    let name = &entry.key.text;
    let is_gone = releases.iter().all(|release| key.status(*release) == Status::Gone);
    let place = match releases {
        [release] => format!(" in PyScript {release}"),
        _ => String::new(),
    };
    let what = match is_gone {
        true => format!("`{name}` has no effect{place}."),
        false => format!("`{name}` still works{place}, and has been replaced."),
    };
    let fix = rewritten(reporter, view, key, entry);
    let report = reporter.report(entry.key.range, format!("{what} {}", deprecation.advice));
    report.tag(Tag::Deprecated).fixes(fix);
}

fn rewritten(reporter: &Reporter<'_>, view: &ConfigView<'_>, key: &Key, entry: &Entry) -> Option<Fix> {
    let file = &reporter.document.path;
    match key.path.as_str() {
        "paths" | "fetch" => {
            let files = if key.path == "paths" { of_paths(&entry.value) } else { of_fetch(&entry.value) }?;
            Some(Fix::safe("Rewrite as `files`", file, into_files(view, &key.path, files)?))
        }
        name => {
            let edits = edit_config(view, |editor| editor.remove(&[Step::from(name)]))?;
            let title = format!("Remove `{name}`");
            // An old interpreter may have been chosen for a reason: what to do about it is the user's choice.
            let asks = key.deprecated.as_ref().is_some_and(|deprecation| deprecation.replacement.is_some());
            Some(if asks { Fix::offered(title, file, edits) } else { Fix::safe(title, file, edits) })
        }
    }
}

/// The edits that put files in the place of a key. `None` where there are `files` already, whose order matters.
fn into_files(view: &ConfigView<'_>, old: &str, files: Vec<(String, String)>) -> Option<Vec<TextEdit>> {
    if view.root().get("files").is_some() || files.is_empty() {
        return None;
    }
    let table =
        files.into_iter().map(|(source, destination)| (source, NewValue::String(destination))).collect();
    let mut edits = edit_config(view, |editor| editor.remove(&[Step::from(old)]))?;
    edits.extend(edit_config(view, |editor| editor.set(&[Step::from("files")], &NewValue::Table(table)))?);
    Some(edits)
}

fn of_paths(value: &Value) -> Option<Vec<(String, String)>> {
    value.as_array()?.iter().map(|path| Some((path.as_str()?.to_owned(), String::new()))).collect()
}

/// Sources and destinations of `[[fetch]]` entries, as PyScript's own code works them out.
fn of_fetch(value: &Value) -> Option<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in value.as_array()? {
        let text = |key: &str| entry.get(key).map_or(Some(""), Value::as_str);
        let (from, folder, name) = (text("from")?, text("to_folder")?, text("to_file")?);
        match entry.get("files") {
            None => {
                let file = if name.is_empty() { from.rsplit('/').next()? } else { name };
                files.push((from.to_owned(), joined(folder, file)));
            }
            Some(list) if name.is_empty() => {
                for file in list.as_array()? {
                    let file = file.as_str()?;
                    files.push((joined(from, file), joined(folder, file)));
                }
            }
            Some(_) => return None,
        }
    }
    Some(files)
}

fn joined(folder: &str, file: &str) -> String {
    match folder.trim_end_matches('/') {
        "" => format!("./{file}"),
        folder => format!("{folder}/{file}"),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn the_users_own_keys_and_old_releases_are_silent() {
        check(
            r#"
<script defer src="https://pyscript.net/releases/2022.09.1/pyscript.js"></script>
<py-config>
autoclose_loader = true
</py-config>
"#,
        );
        check(
            "<script type=py config='{\"terminal\": {\"font\": 3}, \"paths\": {\"a\": 1}, \"name\": \"x\"}'>1</script>",
        );
    }

    #[test]
    fn rewrites_and_removes() {
        check_fix(
            "config-deprecated-key",
            "<py-config>\n# what we use\npackages = ['a']\nautoclose_loader = true\npaths = ['./a.py']\n</py-config>\n",
            expect![[r#"
                <py-config>
                # what we use
                packages = ['a']

                [files]
                "./a.py" = ""
                </py-config>
            "#]],
        );
        check_fix(
            "config-deprecated-key",
            "<script type=py config='{\"fetch\": [{\"from\": \"https://x.org/\", \"files\": [\"a.py\", \"b.py\"]}], \"x\": 1}'>1</script>\n",
            expect![[r#"
                <script type=py config='{"x": 1, "files": {"https://x.org/a.py": "./a.py", "https://x.org/b.py": "./b.py"}}'>1</script>
            "#]],
        );
    }
}
