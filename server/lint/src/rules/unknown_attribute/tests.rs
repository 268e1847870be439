use expect_test::expect;

use crate::rules::tests::{check, check_fix};

#[test]
fn what_is_read_depends_on_the_element() {
    check(
        r#"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js" ofline></script>
<!--                                                                       ^^^^^^ warning unknown-attribute: PyScript has no attribute `ofline` and ignores it. Did you mean `offline`? -->
<link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
<script type="py" name="main">1</script>
<!--              ^^^^ warning unknown-attribute: PyScript ignores `name` on scripts on the page: it reads it on scripts with `worker` only. -->
<script type="py" worker target="out">1</script>
<!--                     ^^^^^^ warning unknown-attribute: PyScript ignores `target` on scripts with `worker`: it reads it on scripts on the page, editors, games only. -->
<script type="mpy-editor" terminal>1</script>
<!--                      ^^^^^^^^ warning unknown-attribute: PyScript ignores `terminal` on editors -->
<script type="py" worker="./a.py"></script>
<!--                      ^^^^^^ error unknown-attribute: `worker` takes no value -->
<py-config confg="./x.toml"></py-config>
<button py-onchange="f" py-focusin="f" mpy-mousover="f"></button>
<!--    ^^^^^^^^^^^ warning unknown-attribute: `py-onchange` waits for an event `onchange`, which never comes. Did you mean `py-change`? -->
<!--                                   ^^^^^^^^^^^^ warning unknown-attribute: `mpy-mousover` waits for -->
<script type="py">def f(event): pass</script>
<script type="mpy">def f(event): pass</script>
//- /a.py
//- /x.toml
"#,
    );
}

#[test]
fn releases_differ() {
    check(
        r#"
<script type="module" src="https://pyscript.net/releases/2025.11.1/core.js"></script>
<link rel="stylesheet" href="https://pyscript.net/releases/2025.11.1/core.css">
<script type="py-editor" rows="8">1</script>
<!--                     ^^^^ warning unknown-attribute: PyScript 2025.11.1 ignores `rows`: it came with 2026.6.1. -->
<script type="py" output="x">1</script>
<!--              ^^^^^^ warning unknown-attribute: PyScript 2025.11.1 ignores `output`. Use `target` -->
<p id="x"></p>
"#,
    );
}

#[test]
fn what_others_read_is_silent() {
    for page in [
        "<script type=py id=x class=y data-env=z nonce=q hidden defer crossorigin charset=utf-8 v-pre>1</script>",
        "<script type=py {% if env %}env=x{% endif %}>1</script>",
        "<script type=py env=x>1</script><script src=pyscript.js></script>",
        "<script type=pyodide env=x name=y>1</script>",
        "<p py-tick=f></p><p mpy-opened=f></p><script type=py>def f(e): pass</script><script type=mpy>def f(e): pass</script>",
        "<p py-clik=f></p><script type=py>def f(e): pass</script><script>node.dispatchEvent(new Event('clik'))</script>",
        "<p py-env=x name=y env=z wroker></p><script type=py>1</script>",
        "<script type=py-editor env=x setup target=y output=z rows=3 worker-note=1>1</script><p id=y></p><p id=z></p>",
        "<script type=py worker='' name=x service-worker=./sw.js>1</script>\n//- /sw.js\n",
    ] {
        check(page);
    }
}

#[test]
fn names_are_corrected() {
    check_fix(
        "unknown-attribute",
        r#"<script type="py" wroker>1</script>
<script type="py" worker="./a.py" target="x">1</script>
<script type="mpy" terminl confgi='{}'>1</script>
<p py-clik="f"></p>
<script type="py" output="x">def f(e): pass</script>
<p id="x"></p>
//- /a.py
"#,
        expect![[r#"
            <script type="py" worker>1</script>
            <script type="py" worker src="./a.py">1</script>
            <script type="mpy" terminal config='{}'>1</script>
            <p py-click="f"></p>
            <script type="py" output="x">def f(e): pass</script>
            <p id="x"></p>
        "#]],
    );
}
