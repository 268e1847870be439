use knowledge::config;
use project::config::ConfigView;
use syntax::value::{Entry, Step};

use crate::config_edit::edit_config;
use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "config-unknown-key",
    severity: Severity::Warning,
    summary: "a config key that is one or two letters away from a real one",
    docs: r#"The key is not one of PyScript's, and looks like a slip of the pen.

## Why
PyScript keeps keys that it does not know, for your own use in `pyscript.config`, so a misspelt key has no effect and
gives no message. Keys that look like none of PyScript's are taken for your own and are never reported.

## Bad
```toml
pakages = ["numpy"]
```

## Good
```toml
packages = ["numpy"]
my_own_key = 1
```
"#,
    checks: &[Check::Config(check)],
};

fn check(reporter: &mut Reporter<'_>, view: &ConfigView<'_>) {
    let Some(root) = view.root().as_table() else { return };
    for entry in &root.entries {
        check_key(reporter, view, "", entry);
        if entry.key.text == "js_modules" {
            for entry in entry.value.as_table().into_iter().flat_map(|table| &table.entries) {
                check_key(reporter, view, "js_modules", entry);
            }
        }
    }
}

fn check_key(reporter: &mut Reporter<'_>, view: &ConfigView<'_>, parent: &str, entry: &Entry) {
    let name = &entry.key.text;
    let Some(meant) = config::closest(parent, name) else { return };
    let mut path: Vec<Step> = parent.split('.').filter(|part| !part.is_empty()).map(Step::from).collect();
    path.push(Step::from(name.as_str()));
    let edits = edit_config(view, |editor| editor.rename_key(&path, meant.name()));
    let title = format!("Rename to `{}`", meant.name());
    let fix = edits.map(|edits| Fix::safe(title, &reporter.document.path, edits));
    let message = format!("PyScript has no key `{name}` and ignores it. Did you mean `{}`?", meant.path);
    reporter.report(entry.key.range, message).fixes(fix);
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn keys_of_the_user_are_silent() {
        check(
            r#"
<script type="py" config='{"app": 1, "title": "x", "data": {"packages_list": []}, "name": "n"}'>1</script>
"#,
        );
    }

    #[test]
    fn worker_options_are_configs_too() {
        check(
            r#"
<script type="module">MPWorker("./w.py", { config: { pakages: ["a"] } });</script>
<!--                                                 ^^^^^^^ warning config-unknown-key -->
<script type="py">
from pyscript import PyWorker
PyWorker("./w.py", type="pyodide", config={'pakages': [name], "files": files, "mine": f(1)})
#                                          ^^^^^^^^^ warning config-unknown-key
</script>
//- /w.py
"#,
        );
    }

    #[test]
    fn renames_where_it_stands() {
        check_fix(
            "config-unknown-key",
            "<py-config>\n# mine\npakages = [ 'a' ]\n[js_modules.mian]\n'x.js' = 'x'\n</py-config>\n<script type=mpy config=\"{&quot;flies&quot;: {}}\">1</script>\n",
            expect![[r#"
                <py-config>
                # mine
                packages = [ 'a' ]
                [js_modules.main]
                'x.js' = 'x'
                </py-config>
                <script type=mpy config="{&quot;files&quot;: {}}">1</script>
            "#]],
        );
    }
}
