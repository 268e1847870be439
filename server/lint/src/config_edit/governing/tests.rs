use expect_test::{Expect, expect};
use testing::Fixture;

use super::*;

/// Adds `numpy` for the interpreters that run the last Python of a fixture.
fn check(fixture: &str, after: Expect) {
    let fixture = Fixture::parse("/index.html", fixture);
    let workspace = Workspace::from_texts(fixture.texts());
    let documents = fixture.texts().filter_map(|(path, _)| workspace.document(&FilePath::new(path)));
    let units: Vec<_> = documents.flat_map(|document| workspace.python_units(document)).collect();
    let interpreters = units.last().unwrap().interpreters.iter().copied();
    let Some(change) = ConfigChange::add(&workspace, interpreters, "packages", "numpy") else {
        return after.assert_eq("nothing\n");
    };
    let fix = change.into_fix("Add", true);
    let changed = crate::apply_fixes(&workspace, &[&fix]);
    let texts = changed.iter().map(|(path, text)| format!("//- {path}\n{}\n", text.trim_end()));
    after.assert_eq(&format!("{} (safe: {})\n{}", fix.title, fix.safe, texts.collect::<String>()));
}

#[test]
fn a_file_is_made_and_named_by_the_tag() {
    check(
        "<script type='mpy' config='./other.toml'>1</script>\n<script type=py src=a.py>\n</script>\n<script type='py'>2</script>",
        expect![[r#"
            Add in a new pyscript.toml (safe: false)
            //- /index.html
            <script type='mpy' config='./other.toml'>1</script>
            <script type=py src=a.py config="./pyscript.toml">
            </script>
            <script type='py'>2</script>
            //- /pyscript.toml
            packages = ["numpy"]
        "#]],
    );
    check(
        "//- /about.html\n<script type=\"py\" worker src='./a.py' ></script>\n//- /pyscript.toml\n//- /a.py\nimport numpy\n",
        expect![[r#"
            Add in a new about.toml (safe: false)
            //- /about.html
            <script type="py" worker src='./a.py' config="./about.toml" ></script>
            //- /about.toml
            packages = ["numpy"]
        "#]],
    );
    check(
        "//- /index.html\n<script type=py>1</script>\n//- /pyscript.toml\n//- /index.toml\n",
        expect!["nothing\n"],
    );
}

#[test]
fn a_worker_that_code_starts_takes_over_the_config_of_the_page() {
    check(
        "<script type=py>from pyscript import PyWorker\nPyWorker('./w.py', type='pyodide')</script>\n//- /w.py\nimport numpy\n",
        expect![[r#"
            Add in a new pyscript.toml (safe: false)
            //- /index.html
            <script type=py config="./pyscript.toml">from pyscript import PyWorker
            PyWorker('./w.py', type='pyodide')</script>
            //- /pyscript.toml
            packages = ["numpy"]
        "#]],
    );
    check(
        "<script type=mpy>1</script><script type=module>PyWorker('./w.py')</script>\n//- /w.py\nimport numpy\n",
        expect!["nothing\n"],
    );
}

#[test]
fn what_governs_is_edited_where_it_stands() {
    check(
        "//- /a/index.html\n<script type=py config=../c.toml>1</script>\n//- /c.toml\n# mine\npackages = [\"pandas\"] # all\n",
        expect![[r#"
            Add in c.toml (safe: true)
            //- /c.toml
            # mine
            packages = ["pandas", "numpy"] # all
        "#]],
    );
    check(
        "<script type=py config=c.json>1</script>\n//- /c.json\n{\n  \"files\": {}\n}\n",
        expect![[r#"
            Add in c.json (safe: true)
            //- /c.json
            {
              "files": {},
              "packages": ["numpy"]
            }
        "#]],
    );
    check(
        "<py-config>\n  name = \"x\"\n</py-config>\n<script type=py worker>1</script>",
        expect![[r#"
            Add in index.html (safe: true)
            //- /index.html
            <py-config>
              name = "x"
              packages = ["numpy"]
            </py-config>
            <script type=py worker>1</script>
        "#]],
    );
    check(
        "<script type=py worker config=\"{&quot;packages&quot;: [&quot;pandas&quot;]}\">1</script>",
        expect![[r#"
            Add in index.html (safe: true)
            //- /index.html
            <script type=py worker config="{&quot;packages&quot;: [&quot;pandas&quot;, &quot;numpy&quot;]}">1</script>
        "#]],
    );
    check(
        "<script type=py config='c.toml'>1</script>\n//- /c.toml\npackages = [\"numpy\"]\n",
        expect!["nothing\n"],
    );
    check("<script type=py config='{{ config }}'>1</script>", expect!["nothing\n"]);
    check("<script type=py config='https://x.org/c.toml'>1</script>", expect!["nothing\n"]);
}

#[test]
fn attributes_that_must_agree_are_changed_together() {
    check(
        "<script type=py config='{\"a\": 1}'>1</script><script type=py>2</script>\n<script type=py config=\"{&quot;a&quot;: 1}\">3</script>",
        expect![[r#"
            Add in index.html (safe: true)
            //- /index.html
            <script type=py config='{"a": 1, "packages": ["numpy"]}'>1</script><script type=py>2</script>
            <script type=py config="{&quot;a&quot;: 1, &quot;packages&quot;: [&quot;numpy&quot;]}">3</script>
        "#]],
    );
    check(
        "<script type=py config='{\"a\": 1}'>1</script><script type=py config='{\"a\": 2}'>3</script>",
        expect!["nothing\n"],
    );
}

#[test]
fn options_of_workers_are_edited() {
    check(
        "<script type=py>\nPyWorker('./w.py', type='pyodide', config={'packages': ['pandas',], 'x': True})\n</script>\n//- /w.py\nimport numpy\n",
        expect![[r#"
            Add in index.html (safe: true)
            //- /index.html
            <script type=py>
            PyWorker('./w.py', type='pyodide', config={'packages': ['pandas', "numpy",], 'x': True})
            </script>
        "#]],
    );
    check(
        "<script type=py>\nPyWorker('./w.py', type='pyodide', config='{\"a\": 1}')\n</script>\n//- /w.py\nimport numpy\n",
        expect![[r#"
            Add in index.html (safe: true)
            //- /index.html
            <script type=py>
            PyWorker('./w.py', type='pyodide', config='{"a": 1, "packages": ["numpy"]}')
            </script>
        "#]],
    );
    check(
        "<script type=mpy>1</script><script type=module>\nawait PyWorker('./w.py', { config: { packages } });\n</script>\n//- /w.py\nimport numpy\n",
        expect!["nothing\n"],
    );
    check(
        "<script type=mpy>1</script><script type=module>\nawait PyWorker('./w.py', { config: { files: {} } });\n</script>\n//- /w.py\nimport numpy\n",
        expect![[r#"
            Add in index.html (safe: true)
            //- /index.html
            <script type=mpy>1</script><script type=module>
            await PyWorker('./w.py', { config: { files: {}, "packages": ["numpy"] } });
            </script>
        "#]],
    );
}
