use expect_test::expect;

use crate::rules::tests::{check, check_fix};

#[test]
fn every_second_config_of_a_type_is_found() {
    check(
        r#"
<mpy-config src="./a.toml"></mpy-config>
     <mpy-config src="./b.toml"></mpy-config>
<!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error config-conflict: PyScript stops with `(PY0409): Too many mpy-config` and runs no `mpy` script. -->
<py-config src="./a.toml"></py-config>
<script type="py" config="./b.toml">1</script>
<!--              ^^^^^^^^^^^^^^^^^ error config-conflict: PyScript stops with `(PY0409): Ambiguous py-config VS config attribute` -->
<script type="py" config="./b.toml" worker>1</script>
//- /attributes.html
<script type="mpy" config="a.toml">1</script>
<script type="mpy" config="./a.toml">1</script>
<!--               ^^^^^^^^^^^^^^^^^ error config-conflict: PyScript stops with `(PY0409): Unable to use different configs on main` and runs no `mpy` script. Both mean the same -->
<mpy-script config="./b.toml">1</mpy-script>
<!--        ^^^^^^^^^^^^^^^^^ error config-conflict: PyScript stops with `(PY0409): Unable to use different configs on main` and runs no `mpy` script. Give all -->
//- /editors.html
<script type="py-editor" env="x">1</script>
<script type="py-editor" env="x" config='{"packages": []}'>1</script>
<!--                             ^^^^^^^^^^^^^^^^^^^^^^^^^ error config-conflict: The environment `x` was made by an earlier editor: PyScript stops with `unable to add a config to the env: pyodide-x` -->
//- /a.toml
//- /b.toml
"#,
    );
}

/// Seen in Chromium for both runtimes: PyScript reads no config in a template.
#[test]
fn a_config_in_a_template_is_none() {
    check(
        r#"
<template><py-config src="./a.toml"></py-config><div><mpy-config src="./a.toml"></mpy-config></div></template>
<py-config src="./a.toml"></py-config>
<script type="mpy" config="./a.toml">1</script>
//- /a.toml
"#,
    );
}

#[test]
fn a_key_counts_once() {
    check(
        r#"//- /pyscript.toml
[files]
"./a.py" = ""
 "./a.py" = "b.py"
#^^^^^^^^ error config-conflict: The key `./a.py` stands twice: this one counts, the first has no effect and nobody is told. Keep one.
[files]
#^^^^^ warning config-conflict: The table `files` is opened twice, which is no TOML
"./c.py" = ""
//- /a.py
//- /c.py
"#,
    );
    check(
        r#"
<script type="py-game" config='{"packages": ["a"], "packages": ["b"]}'>1</script>
<!--                                               ^^^^^^^^^^ error config-conflict: The key `packages` stands twice: this one counts -->
"#,
    );
}

#[test]
fn configs_that_do_not_meet_are_silent() {
    for page in [
        "<py-config>a = 1</py-config><mpy-config>a = 1</mpy-config>",
        "<py-config>a = 1</py-config><script type=py worker config='{}'>1</script><script type=mpy config='{}'>1</script>",
        "<script type=py config='{\"a\": 1}'>1</script><script type=py config='{\"a\": 1}'>1</script>",
        "<script type=py config='{\"a\": 1}'>1</script><script type=py-editor config='{}'>1</script><script type=py-game config='{}'>1</script>",
        "<template><py-config>a = 1</py-config></template><py-config>a = 2</py-config>",
        "{% if x %}<py-config>a = 1</py-config>{% else %}<py-config>a = 2</py-config>{% endif %}",
        "<!-- <py-config>a = 1</py-config> --><py-config>a = 2</py-config>",
        "<script type=py-editor env=x config='{}'>1</script><script type=mpy-editor env=x config='{}'>1</script><script type=py-editor env=y config='{}'>1</script>",
        "<script type=py-editor env=x config='{}'>1</script><script type=py-editor env=x>1</script><script type=py-editor env=x config='{}' env-override>1</script>",
        "<script type=module src='https://pyscript.net/releases/2023.11.1/core.js'></script><link rel=stylesheet href='https://pyscript.net/releases/2023.11.1/core.css'><py-config>a = 1</py-config><py-config>a = 2</py-config>",
        "//- /pyscript.toml\n[[own]]\na = 1\n[[own]]\na = 1\n",
    ] {
        check(page);
    }
}

#[test]
fn one_config_is_made_of_two() {
    check_fix(
        "config-conflict",
        r#"<py-config>
# what we need
packages = ["numpy"]
</py-config>
<py-config>
packages = ["numpy", "pandas"]
debug = true
[files]
"./a.py" = ""
</py-config>
<script type="mpy" config='{"packages": ["a"], "name": "x", "packages": ["b"], "name": "y"}'>1</script>
<script type="mpy" config='{"name": "x"}'>1</script>
//- /a.py
"#,
        expect![[r#"
            <py-config>
            # what we need
            packages = ["numpy", "pandas"]
            debug = true

            [files]
            "./a.py" = ""
            </py-config>
            <script type="mpy" config='{"name": "x", "packages": ["b", "a"], "name": "y"}'>1</script>
            <script type="mpy" config='{"packages": ["a"], "name": "x", "packages": ["b"], "name": "y"}'>1</script>
        "#]],
    );
    check_fix(
        "config-conflict",
        "//- /pyscript.toml\npackages = [\"a\"]  # ours\n\"name\" = 1\npackages = [\"b\"]\nname = 2\n",
        expect![[r##"
            # ours
            "name" = 1
            packages = ["b", "a"]
            name = 2
        "##]],
    );
}

#[test]
fn two_sections_become_one() {
    check_fix(
        "config-conflict",
        r#"<script type="py" config="./pyscript.toml">1</script>
//- /pyscript.toml
name = "a"

[files]
"./a.py" = ""  # the first

[js_modules.main]
"./x.js" = "x"

[files]
# and more
"./b.py" = ""

[js_modules.worker]
"./y.js" = "y"
"#,
        expect![[r#"
            name = "a"

            [files]
            "./a.py" = ""  # the first
            # and more
            "./b.py" = ""

            [js_modules.main]
            "./x.js" = "x"

            [js_modules.worker]
            "./y.js" = "y"
        "#]],
    );
    check_fix(
        "config-conflict",
        "<script type=\"py\" config=\"./pyscript.toml\">1</script>\n//- /pyscript.toml\n[files]\n\"./a.py\" = \"\"\n\n[files]\n\"./b.py\" = \"\"",
        expect![[r#"
            [files]
            "./a.py" = ""
            "./b.py" = ""
        "#]],
    );
    check_fix(
        "config-conflict",
        "<script type=\"py\" config=\"./pyscript.toml\">1</script>\n//- /pyscript.toml\n[files]\n\"./a.py\" = \"\"\n[files]\n\"./a.py\" = \"b.py\"\n",
        expect![[r#""#]],
    );
}
