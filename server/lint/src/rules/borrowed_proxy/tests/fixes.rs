//! What the fixes of borrowed proxies write.

use expect_test::{Expect, expect};

use super::page;
use crate::rules::tests::check_fix;

fn fix(python: &str, after: Expect) {
    check_fix(
        "borrowed-proxy",
        &format!(
            "//- /index.html\n{}",
            page("import main").replace("import main", "\n").replace(
                "<script type=\"py\">\n\n\n</script>",
                "<script type=\"py\" src=\"main.py\"></script>"
            ) + "//- /main.py\n"
                + python
        ),
        after,
    );
}

#[test]
fn wraps_and_imports() {
    fix(
        "from js import setTimeout\n\ndef f():\n    setTimeout(f, 1)\n    setTimeout(lambda: f(), 2)\n",
        expect![[r#"
            from js import setTimeout
            from pyscript.ffi import create_proxy

            def f():
                setTimeout(create_proxy(f), 1)
                setTimeout(create_proxy(lambda: f()), 2)
        "#]],
    );
}

#[test]
fn wraps_with_what_is_imported() {
    fix(
        "from js import setTimeout\nfrom pyscript.ffi import to_js, create_proxy as keep\nsetTimeout(print, 1)\n",
        expect![[r#"
            from js import setTimeout
            from pyscript.ffi import to_js, create_proxy as keep
            setTimeout(keep(print), 1)
        "#]],
    );
    fix(
        "from js import setTimeout\nfrom pyscript import ffi\nsetTimeout(print, 1)\n",
        expect![[r#"
        from js import setTimeout
        from pyscript import ffi
        setTimeout(ffi.create_proxy(print), 1)
    "#]],
    );
    fix(
        "from js import setTimeout\nimport pyodide\nsetTimeout(print, 1)\n",
        expect![[r#"
        from js import setTimeout
        import pyodide
        setTimeout(pyodide.ffi.create_proxy(print), 1)
    "#]],
    );
    fix(
        "from js import setTimeout\nimport pyscript\nsetTimeout(print, 1)\n",
        expect![[r#"
        from js import setTimeout
        import pyscript
        setTimeout(pyscript.ffi.create_proxy(print), 1)
    "#]],
    );
    fix(
        "from js import setTimeout\nfrom pyodide.ffi import (\n    create_proxy,\n)\nsetTimeout(print, 1)\n",
        expect![[r#"
            from js import setTimeout
            from pyodide.ffi import (
                create_proxy,
            )
            setTimeout(create_proxy(print), 1)
        "#]],
    );
    fix(
        "from js import setTimeout\ntry:\n    from pyodide.ffi import create_proxy\nexcept ImportError:\n    create_proxy = lambda f: f\nsetTimeout(print, 1)\n",
        expect![[r#"
            from js import setTimeout
            try:
                from pyodide.ffi import create_proxy
            except ImportError:
                create_proxy = lambda f: f
            setTimeout(create_proxy(print), 1)
        "#]],
    );
    fix(
        "from js import setTimeout\nfrom pyscript.ffi import to_js\nsetTimeout(print, 1)\n",
        expect![[r#"
            from js import setTimeout
            from pyscript.ffi import to_js, create_proxy
            setTimeout(create_proxy(print), 1)
        "#]],
    );
}

#[test]
fn names_that_are_taken_are_not_shadowed() {
    fix(
        "from js import setTimeout\n\ndef create_proxy(name): pass\n\nsetTimeout(print, 1)\n",
        expect![[r#"
            from js import setTimeout
            from pyscript import ffi

            def create_proxy(name): pass

            setTimeout(ffi.create_proxy(print), 1)
        "#]],
    );
    fix(
        "from js import setTimeout\n\ndef f(create_proxy, ffi):\n    setTimeout(print, 1)\n",
        expect![[r#"
            from js import setTimeout
            from pyodide.ffi import create_once_callable

            def f(create_proxy, ffi):
                setTimeout(create_once_callable(print), 1)
        "#]],
    );
}

#[test]
fn the_import_fits_release_and_runtimes() {
    let on = |page: &str, after: Expect| {
        let python = "from js import setTimeout\nsetTimeout(print, 1)\n";
        check_fix("borrowed-proxy", &format!("{page}\n//- /main.py\n{python}"), after);
    };
    let core = |release: &str| {
        format!("<script type=module src=https://pyscript.net/releases/{release}/core.js></script>")
    };
    let both = "<script type=py src=main.py></script><script type=mpy src=main.py></script>";
    on(
        &(core("2024.3.1") + "<script type=py src=main.py></script>"),
        expect![[r#"
        from js import setTimeout
        from pyodide.ffi import create_proxy
        setTimeout(create_proxy(print), 1)
    "#]],
    );
    on(
        &(core("2024.3.2") + "<script type=py src=main.py></script>"),
        expect![[r#"
        from js import setTimeout
        from pyscript.ffi import create_proxy
        setTimeout(create_proxy(print), 1)
    "#]],
    );
    on(
        "<script type=py src=main.py></script>",
        expect![[r#"
        from js import setTimeout
        from pyodide.ffi import create_proxy
        setTimeout(create_proxy(print), 1)
    "#]],
    );
    on(
        both,
        expect![[r#"
        from js import setTimeout
        from pyscript.ffi import create_proxy
        setTimeout(create_proxy(print), 1)
    "#]],
    );
    on(
        &(core("2024.3.1") + both),
        expect![[r#"
        //- /index.html
        <script type=module src=https://pyscript.net/releases/2024.3.1/core.js></script><script type=py src=main.py config="./pyscript.toml"></script><script type=mpy src=main.py></script>
        //- /pyscript.toml
        experimental_create_proxy = "auto"
    "#]],
    );
    on(
        &(core("2026.7.3") + "<script type=pyodide src=main.py></script>"),
        expect![[r#"
        from js import setTimeout
        from pyodide.ffi import create_proxy
        setTimeout(create_proxy(print), 1)
    "#]],
    );
}

#[test]
fn a_listener_that_is_removed_gets_one_proxy() {
    fix(
        r#"from pyscript import document

def clicked(event):
    document.body.removeEventListener("click", clicked)
    print(event)

def setup():
    document.body.addEventListener("click", clicked)

document.head.addEventListener("click", clicked)
clicked(None)
"#,
        expect![[r#"
            from pyscript import document
            from pyscript.ffi import create_proxy

            def clicked(event):
                document.body.removeEventListener("click", clicked_proxy)
                print(event)

            clicked_proxy = create_proxy(clicked)

            def setup():
                document.body.addEventListener("click", clicked_proxy)

            document.head.addEventListener("click", clicked_proxy)
            clicked(None)
        "#]],
    );
    fix(
        r#"from pyscript import document

class App:
    def start(self):
        document.body.addEventListener("click", self.clicked)
    def stop(self):
        document.body.removeEventListener("click", self.clicked)
    def clicked(self, event): pass
"#,
        expect![[r#"
            from pyscript import document
            from pyscript.ffi import create_proxy

            class App:
                def start(self):
                    document.body.addEventListener("click", create_proxy(self.clicked))
                def stop(self):
                    document.body.removeEventListener("click", self.clicked)
                def clicked(self, event): pass
        "#]],
    );
    fix(
        r#"from pyscript import document

def clicked(event):
    print(event)

def setup():
    document.body.addEventListener("click", clicked)
    document.body.removeEventListener("click", clicked)
"#,
        expect![[r#"
            from pyscript import document
            from pyscript.ffi import create_proxy

            def clicked(event):
                print(event)

            clicked_proxy = create_proxy(clicked)

            def setup():
                document.body.addEventListener("click", clicked_proxy)
                document.body.removeEventListener("click", clicked_proxy)
        "#]],
    );
}

#[test]
fn every_way_out_is_offered() {
    use project::path::FilePath;
    use project::workspace::Workspace;
    use testing::Fixture;

    let fixture = r#"
<script type="py" src="main.py" config="pyscript.toml"></script>
//- /pyscript.toml
packages = []
//- /main.py
from js import setTimeout, document
def f(*args): pass
setTimeout(f, 1)
document.body.addEventListener("click", f)
document.body.removeEventListener("click", lambda: 1)
"#;
    let fixture = Fixture::parse("/index.html", fixture);
    let workspace = Workspace::from_texts(fixture.texts());
    let mut shown = String::new();
    for finding in crate::check(&workspace, &FilePath::new("/main.py")) {
        for related in &finding.related {
            shown.push_str(&format!("{} {:?} {}\n", related.file, related.range, related.message));
        }
        for fix in &finding.fixes {
            shown.push_str(&format!("{} (safe: {})\n", fix.title, fix.safe));
            for change in &fix.edits {
                shown
                    .push_str(&format!("  {} {:?} {:?}\n", change.file, change.edit.range, change.edit.text));
            }
        }
    }
    expect![[r#"
        /main.py 40..41 `f` is defined here
        Wrap in create_proxy (safe: true)
          /main.py 35..35 "\nfrom pyodide.ffi import create_proxy"
          /main.py 66..66 "create_proxy("
          /main.py 67..67 ")"
        Wrap in create_once_callable (safe: false)
          /main.py 35..35 "\nfrom pyodide.ffi import create_once_callable"
          /main.py 66..66 "create_once_callable("
          /main.py 67..67 ")"
        Set experimental_create_proxy in pyscript.toml (safe: false)
          /pyscript.toml 14..14 "experimental_create_proxy = \"auto\"\n"
        /main.py 40..41 `f` is defined here
        Wrap in create_proxy (safe: true)
          /main.py 35..35 "\nfrom pyodide.ffi import create_proxy"
          /main.py 112..112 "create_proxy("
          /main.py 113..113 ")"
        Set experimental_create_proxy in pyscript.toml (safe: false)
          /pyscript.toml 14..14 "experimental_create_proxy = \"auto\"\n"
    "#]]
    .assert_eq(&shown);
}

/// What the fix of that title makes of `/main.py`.
fn apply(title: &str, python: &str) -> String {
    use project::path::FilePath;
    use project::workspace::Workspace;
    use testing::Fixture;

    let fixture = format!("<script type=\"py\" src=\"main.py\"></script>\n//- /main.py\n{python}");
    let fixture = Fixture::parse("/index.html", &fixture);
    let workspace = Workspace::from_texts(fixture.texts());
    let findings = crate::check(&workspace, &FilePath::new("/main.py"));
    let mut fixes = findings.iter().flat_map(|finding| &finding.fixes);
    match fixes.find(|fix| fix.title.starts_with(title)) {
        Some(fix) => crate::apply_fixes(&workspace, &[fix]).into_values().collect(),
        None => "no such fix".to_owned(),
    }
}

#[test]
fn listeners_of_one_element_become_functions_with_when() {
    let title = "Use @when";
    expect![[r##"
        from pyscript import document, when

        button = document.getElementById("go")

        @when('click', "#go")
        def clicked(event):
            print(event)

        clicked(None)
    "##]]
    .assert_eq(&apply(
        title,
        "from pyscript import document\n\nbutton = document.getElementById(\"go\")\n\ndef clicked(event):\n    print(event)\n\nbutton.addEventListener('click', clicked)\nclicked(None)\n",
    ));
    expect![[r##"
        import js
        from pyscript import when as on

        @on("input", "#name")
        async def typed(event): pass
    "##]]
    .assert_eq(&apply(
        title,
        "import js\nfrom pyscript import when as on\n\nasync def typed(event): pass\njs.document.querySelector(\"#name\").addEventListener(\"input\", typed)\n",
    ));
    for python in [
        "from js import document\ndef f(e): pass\ndocument.querySelector(\"li\").addEventListener(\"click\", f)\n",
        "from js import document\ndef f(e): pass\ndocument.body.addEventListener(\"click\", f)\n",
        "from js import document\ndocument.getElementById(\"a\").addEventListener(\"click\", lambda e: 1)\n",
        "from js import document\ndef f(e): pass\nif document.title:\n    document.getElementById(\"a\").addEventListener(\"click\", f)\n",
        "from js import document\ndef f(e): pass\nx = document.getElementById(\"a\")\nx.addEventListener(\"click\", f, True)\n",
        "from js import document\ndef f(e): pass\nx = document.getElementById(\"a\")\nx.addEventListener(\"click\", f); x.remove()\n",
        "from js import document\nwhen = 1\ndef f(e): pass\nx = document.getElementById(\"a\")\nx.addEventListener(\"click\", f)\n",
        "from js import document\n@print\ndef f(e): pass\nx = document.getElementById(\"a\")\nx.addEventListener(\"click\", f)\n",
        "from js import document\ndef f(e): x.removeEventListener(\"click\", f)\nx = document.getElementById(\"a\")\nx.addEventListener(\"click\", f)\n",
    ] {
        assert_eq!(apply(title, python), "no such fix", "{python}");
    }
}
