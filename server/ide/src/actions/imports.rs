//! Imports of names that the code uses and does not have.

use infer::builtins;
use infer::module::Expr;
use knowledge::api::{self, Kind};
use lint::FileEdit;
use project::path::FilePath;
use project::workspace::Workspace;
use syntax::TextSize;

use super::Action;
use crate::python::importable::{PYSCRIPT, import, js_globals, of_pyscript};
use crate::python::js::JS;
use crate::python::{Scene, ask};

/// The imports that would bring the name at an offset, if the code does not have it: `from pyscript import document`, in the
/// form that is right for the release that runs the code.
pub fn imports(workspace: &Workspace, path: &FilePath, offset: TextSize) -> Vec<Action> {
    let unit = workspace.document(path).and_then(|document| workspace.python_at(document, offset));
    unit.map_or_else(Vec::new, |unit| ask(workspace, &unit, offset, |scene| of_name(scene, path)))
}

fn of_name(scene: &Scene<'_, '_>, path: &FilePath) -> Vec<Action> {
    let source = scene.inference.module(scene.module);
    let used = source.expr_at(scene.offset).and_then(|id| match source.expr(id) {
        Expr::Name(name) => Some((source.name(*name), source.expr_range(id))),
        _ => None,
    });
    let Some((name, range)) = used.filter(|(name, _)| !is_known(scene, name)) else { return Vec::new() };
    let edits = homes(scene, name).into_iter().filter_map(|module| {
        let edit = import(scene, &module, name, range)?;
        Some((format!("Import `{name}` from `{module}`"), FileEdit { file: path.clone(), edit }))
    });
    let action = |(index, (title, edit))| Action {
        title,
        finding: None,
        preferred: index == 0,
        edits: vec![edit],
        new_files: Vec::new(),
    };
    edits.enumerate().map(action).collect()
}

fn is_known(scene: &Scene<'_, '_>, name: &str) -> bool {
    let visible = scene.inference.names_at(scene.module, scene.text(), scene.offset);
    builtins().any(|builtin| builtin == name) || visible.iter().any(|known| known.name == name)
}

/// The modules that have a name, the best one first: `pyscript`, its parts, `pyodide`, JavaScript.
fn homes(scene: &Scene<'_, '_>, name: &str) -> Vec<String> {
    if of_pyscript(scene).any(|item| item.name() == name) {
        return vec![PYSCRIPT.to_owned()];
    }
    let is_import =
        |kind| matches!(kind, Kind::Function | Kind::AsyncFunction | Kind::Class | Kind::Decorator);
    let items = api::items().filter(|item| item.name() == name && is_import(item.kind) && scene.has(item));
    let items = items.filter(|item| !item.deprecated && item.removed.is_none());
    let modules = items.filter_map(|item| item.path.strip_suffix(name)?.strip_suffix('.'));
    let mut modules: Vec<&str> = modules.filter(|module| api::module(module).is_some()).collect();
    modules.sort_by_key(|module| (!module.starts_with(PYSCRIPT), !module.starts_with("pyodide"), *module));
    let of_js = js_globals(scene, |global| global == name);
    let of_js = of_js.first().filter(|_| modules.is_empty()).map(|_| JS);
    modules.into_iter().chain(of_js).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use testing::Fixture;

    use super::*;

    /// Draws the titles at `$0` and the text after the first.
    fn check(fixture: &str, expected: &Expect) {
        let fixture = Fixture::parse("/index.html", fixture);
        let (path, offset) = fixture.cursor();
        let workspace = Workspace::from_texts(fixture.texts());
        let path = FilePath::new(path);
        let text = &workspace.document(&path).unwrap().text;
        let found = imports(&workspace, &path, offset);
        let titles: String = found.iter().map(|action| format!("{}\n", action.title)).collect();
        let first = found.first().map(|action| {
            assert!(action.preferred);
            let edits: Vec<_> = action.edits.iter().map(|edit| edit.edit.clone()).collect();
            syntax::edit::apply(text, &edits).unwrap()
        });
        expected.assert_eq(&format!("{titles}{}", first.unwrap_or_default()));
    }

    #[test]
    fn names_of_pyscript_and_of_the_browser() {
        check(
            "//- /a.py\nimport js\n\nprint(docu$0ment.title)\n",
            &expect![[r#"
            Import `document` from `pyscript`
            import js
            from pyscript import document

            print(document.title)
        "#]],
        );
        check(
            "//- /a.py\nfrom pyscript import when\n$0display(1)\n",
            &expect![[r#"
            Import `display` from `pyscript`
            from pyscript import when, display
            display(1)
        "#]],
        );
        check(
            "//- /a.py\nAbort$0Controller.new()\n",
            &expect![[r#"
            Import `AbortController` from `js`
            from js import AbortController

            AbortController.new()
        "#]],
        );
        check(
            "//- /a.py\nx = create$0_proxy(f)\n",
            &expect![[r#"
                Import `create_proxy` from `pyscript.ffi`
                Import `create_proxy` from `pyodide.ffi`
                Import `create_proxy` from `jsffi`
                from pyscript.ffi import create_proxy

                x = create_proxy(f)
            "#]],
        );
    }

    #[test]
    fn the_release_and_the_runtime_decide() {
        let page = |tag: &str, release: &str| {
            format!(
                "<script type=module src=https://pyscript.net/releases/{release}/core.js></script>\n\
                 <script type={tag}>\nprint(create$0_proxy)\n</script>\n"
            )
        };
        check(
            &page("mpy", "2026.3.1"),
            &expect![[r#"
            Import `create_proxy` from `pyscript.ffi`
            Import `create_proxy` from `jsffi`
            <script type=module src=https://pyscript.net/releases/2026.3.1/core.js></script>
            <script type=mpy>
            from pyscript.ffi import create_proxy

            print(create_proxy)
            </script>
        "#]],
        );
        check(
            &page("py", "2024.1.1"),
            &expect![[r#"
            Import `create_proxy` from `pyodide.ffi`
            <script type=module src=https://pyscript.net/releases/2024.1.1/core.js></script>
            <script type=py>
            from pyodide.ffi import create_proxy

            print(create_proxy)
            </script>
        "#]],
        );
    }

    #[test]
    fn what_is_there_is_left_alone() {
        for code in [
            "from pyscript import document\ndocu$0ment",
            "document = 1\ndocu$0ment",
            "pri$0nt",
            "unheard$0_of",
            "x.docu$0ment",
            "def document(): docu$0ment",
            "'docu$0ment'",
        ] {
            check(&format!("//- /a.py\n{code}\n"), &expect![[""]]);
        }
    }
}
