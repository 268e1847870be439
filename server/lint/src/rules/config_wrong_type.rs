use knowledge::config::{self, Key, Meaning, Shape, Standing};
use knowledge::releases::{Form, Interpreter as Address, Pinned};
use knowledge::{Flavor, Release, Status};
use project::config::ConfigView;
use project::page::Place;
use project::path::has_scheme;
use syntax::edit::TextEdit;
use syntax::value::{Entry, NewValue, Path, Step, Table, Value, ValueKind};

use crate::config_edit::edit_config;
use crate::config_shape::fits;
use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "config-wrong-type",
    severity: Severity::Error,
    summary: "a config value of the wrong type, or a table that is the wrong way round",
    docs: r#"The value is not what PyScript expects under this key.

## Why
PyScript does not check types: a table of packages ends in `packages?.includes is not a function`, a list of files asks
the server for `/0`, files and addresses that are the wrong way round are fetched from where they should go, the text
`"true"` is not `true`, and a bare version as `interpreter` is taken for a file beside the page since 2024.5.1
(`Failed to fetch dynamically imported module`). Some of these forms stand in PyScript's own FAQ.

## Bad
```toml
experimental_create_proxy = true
[packages]
numpy = "2.2.5"
```
```json
{ "files": { "data.csv": "https://example.com/data.csv" } }
```

## Good
```toml
experimental_create_proxy = "auto"
packages = ["numpy==2.2.5"]
```
```json
{ "files": { "https://example.com/data.csv": "data.csv" } }
```
"#,
    checks: &[Check::Config(check)],
};

fn check(reporter: &mut Reporter<'_>, view: &ConfigView<'_>) {
    if let Some(root) = view.root().as_table() {
        check_table(reporter, view, "", &Path::new(), root);
    }
}

fn check_table(reporter: &mut Reporter<'_>, view: &ConfigView<'_>, parent: &str, path: &Path, table: &Table) {
    for entry in &table.entries {
        let dotted =
            if parent.is_empty() { entry.key.text.clone() } else { format!("{parent}.{}", entry.key.text) };
        let Some(key) = config::lookup(&dotted).filter(|key| counts(key, view)) else { continue };
        let mut path = path.clone();
        path.push(Step::from(entry.key.text.as_str()));
        let is_broken = view.parsed.errors.iter().any(|error| entry.range.intersect(error.range).is_some());
        if is_broken {
            continue;
        }
        if !fits(&key.shape, &entry.value) {
            report_type(reporter, view, key, &path, entry);
        } else if let Some(table) = entry.value.as_table() {
            check_direction(reporter, view, key, &path, table);
            check_table(reporter, view, &dotted, &path, table);
        }
        if key.values == Some(Meaning::Interpreter) && key.path == "interpreter" {
            check_interpreter(reporter, view, &path, &entry.value);
        }
    }
}

/// Whether PyScript reads the key here at all; keys that it does not read are the user's own.
fn counts(key: &Key, view: &ConfigView<'_>) -> bool {
    let read = |release: Release| matches!(key.status(release), Status::Current | Status::Deprecated);
    let releases = view.interpreters.iter().filter_map(|interpreter| interpreter.release());
    key.standing == Standing::Active && key.until.is_none() && releases.into_iter().all(read)
}

fn report_type(reporter: &mut Reporter<'_>, view: &ConfigView<'_>, key: &Key, path: &Path, entry: &Entry) {
    let edits = repaired(&key.shape, &entry.value)
        .and_then(|value| edit_config(view, |editor| editor.replace_value(path, &value)));
    let fix = edits.map(|edits| Fix::safe("Write it as PyScript reads it", &reporter.document.path, edits));
    let message =
        format!("`{}` has to be {}{}.{}", key.path, described(&key.shape), not(&entry.value), effect(key));
    reporter.report(entry.value.range, message).fixes(fix);
}

fn described(shape: &Shape) -> String {
    match shape {
        Shape::String => "a text".to_owned(),
        Shape::Bool => "`true` or `false`".to_owned(),
        Shape::Integer => "a whole number".to_owned(),
        Shape::OneOf(allowed) => {
            let quoted: Vec<String> = allowed.iter().map(|value| format!("`\"{value}\"`")).collect();
            if quoted.len() == 1 {
                format!("the text {}", quoted.concat())
            } else {
                format!("one of {}", quoted.join(", "))
            }
        }
        Shape::Array(item) if **item == Shape::String => "a list of texts".to_owned(),
        Shape::Array(_) => "a list".to_owned(),
        Shape::Map(_) => "a table with texts as values".to_owned(),
        Shape::Table => "a table".to_owned(),
        Shape::AnyOf(shapes) => shapes.iter().map(described).collect::<Vec<_>>().join(" or "),
    }
}

fn not(value: &Value) -> String {
    let name = value.kind_name();
    let article = if name.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
    format!(", not {article} {name}")
}

/// What happens at run time, where that was seen.
fn effect(key: &Key) -> &'static str {
    match key.path.as_str() {
        "packages" => " PyScript stops with `packages?.includes is not a function`.",
        "files" => " PyScript asks the server for `/0` and runs nothing.",
        "experimental_create_proxy" => " Any other value leaves it off.",
        _ => "",
    }
}

/// The same thing in the right shape, where it is plain what was meant.
fn repaired(shape: &Shape, value: &Value) -> Option<NewValue> {
    match (shape, &value.kind) {
        (Shape::Bool, ValueKind::String(text)) => {
            text.to_lowercase().parse::<bool>().ok().map(NewValue::from)
        }
        (Shape::Integer, ValueKind::String(text)) => text.parse::<i64>().ok().map(NewValue::from),
        (Shape::Array(_), ValueKind::String(text)) => Some([text.as_str()].into_iter().collect()),
        (Shape::Array(_), ValueKind::Table(table)) => {
            table.entries.iter().map(requirement).collect::<Option<Vec<_>>>().map(NewValue::Array)
        }
        (Shape::Map(_), ValueKind::Array(items)) => {
            let pair = |item: &Value| Some((item.as_str()?.to_owned(), NewValue::from("")));
            items.iter().map(pair).collect::<Option<Vec<_>>>().map(NewValue::Table)
        }
        (Shape::OneOf(allowed), ValueKind::Boolean(true) | ValueKind::Table(_)) if allowed.len() == 1 => {
            let on = value.as_bool().or_else(|| value.get(&allowed[0])?.as_bool());
            (on == Some(true)).then(|| NewValue::from(allowed[0].as_str()))
        }
        _ => None,
    }
}

/// `numpy = "2.2.5"` as `numpy==2.2.5`.
fn requirement(entry: &Entry) -> Option<NewValue> {
    let name = &entry.key.text;
    match entry.value.as_str()?.trim() {
        "" | "*" | "latest" => Some(NewValue::String(name.clone())),
        version if version.starts_with(|first: char| first.is_ascii_digit()) => {
            Some(NewValue::String(format!("{name}=={version}")))
        }
        pin if pin.starts_with(['=', '<', '>', '~', '!']) => Some(NewValue::String(format!("{name}{pin}"))),
        _ => None,
    }
}

/// Finds entries that go from their destination to their address.
fn check_direction(
    reporter: &mut Reporter<'_>,
    view: &ConfigView<'_>,
    key: &Key,
    path: &Path,
    table: &Table,
) {
    if !matches!(key.keys, Some(Meaning::Source | Meaning::ModuleAddress)) {
        return;
    }
    for entry in &table.entries {
        let Some(address) = entry.value.as_str() else { continue };
        if !has_scheme(address) || has_scheme(&entry.key.text) || entry.key.text.starts_with('{') {
            continue;
        }
        let mut path = path.clone();
        path.push(Step::from(entry.key.text.as_str()));
        let swapped = swap(view, &path, &entry.key.text, address);
        let fix =
            swapped.map(|edits| Fix::safe("Put the address on the left", &reporter.document.path, edits));
        let message = format!(
            "`{}` goes from an address to a name: the address belongs on the left. As it stands PyScript fetches \
             `{}` from beside this config.",
            key.path, entry.key.text
        );
        reporter.report(entry.range, message).fixes(fix);
    }
}

fn swap(view: &ConfigView<'_>, path: &Path, name: &str, address: &str) -> Option<Vec<TextEdit>> {
    let mut edits = edit_config(view, |editor| editor.replace_value(path, &NewValue::from(name)))?;
    edits.extend(edit_config(view, |editor| editor.rename_key(path, address))?);
    Some(edits)
}

/// The main thread takes a bare version for the address of a file beside the page.
fn check_interpreter(reporter: &mut Reporter<'_>, view: &ConfigView<'_>, path: &Path, value: &Value) {
    const ONLY_ADDRESSES_SINCE: Release = Release::new(2024, 5, 1);
    let Some(version) = value.as_str() else { return };
    let on_main = view.interpreters.iter().find(|known| {
        known.place == Place::Main && known.release().is_none_or(|release| release >= ONLY_ADDRESSES_SINCE)
    });
    let Some(interpreter) = on_main.filter(|_| Address::from_value(version).form == Form::BareVersion) else {
        return;
    };
    let pinned = Pinned::of(interpreter.flavor, version);
    let edits = pinned.and_then(|pinned| {
        edit_config(view, |editor| editor.replace_value(path, &NewValue::from(pinned.url().as_str())))
    });
    let name = if interpreter.flavor == Flavor::Py { "pyodide.mjs" } else { "micropython.mjs" };
    let fix =
        edits.map(|edits| Fix::safe("Write the address of that version", &reporter.document.path, edits));
    let message = format!(
        "On the main thread PyScript takes `{version}` for a file beside the page and fails to load it. Write the whole \
         address of that version's `{name}`."
    );
    reporter.report(value.range, message).context(interpreter).fixes(fix);
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn right_values_and_keys_of_the_user_are_silent() {
        check(
            r#"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["a"], "files": {"./index.html": "", "{A}": "https://x.org"}, "debug": true,
  "js_modules": {"main": {"https://x.org/x.js": "x"}}, "terminal": 3, "mine": {"packages": {}}, "plugins": ["!error"]}'>1</script>
<script type="mpy" worker config='{"interpreter": "1.26.0"}'>1</script>
"#,
        );
    }

    #[test]
    fn repairs_what_is_plain() {
        check_fix(
            "config-wrong-type",
            r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config="./pyscript.toml">1</script>
//- /pyscript.toml
interpreter = "0.29.0" # older
debug = "true"
experimental_create_proxy = true
# what we need
[packages]
numpy = "==2.2.5"
rich = "*"
[files]
"./data.csv" = "https://example.com/data.csv"
"#,
            expect![[r#"
                interpreter = "https://cdn.jsdelivr.net/pyodide/v0.29.0/full/pyodide.mjs" # older
                debug = true
                experimental_create_proxy = "auto"
                packages = ["numpy==2.2.5", "rich"]
                # what we need
                [files]
                "https://example.com/data.csv" = "./data.csv"
            "#]],
        );
        check_fix(
            "config-wrong-type",
            r#"<script type="py" config='{"files": ["./a.py"], "packages": "numpy"}'>1</script>
"#,
            expect![[r#"
                <script type="py" config='{"files": {"./a.py": ""}, "packages": ["numpy"]}'>1</script>
            "#]],
        );
    }
}
