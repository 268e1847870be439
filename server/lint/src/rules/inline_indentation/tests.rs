use expect_test::expect;

use crate::rules::tests::{check, check_fix};

#[test]
fn the_first_line_decides() {
    check(
        r#"
<script type="py">
# greets
    name = "world"
#   ^^^^ error inline-indentation: PyScript takes off the indentation of the first line, a comment, and this one stands deeper: Python stops with `IndentationError: unexpected indent` and runs nothing
    print(name)
</script>
<script type="mpy" worker>
        if True:
            x = 1
      y = 2
#     ^ error inline-indentation: PyScript takes the indentation of the first line off those that begin with it, which this one does not: Python stops with `IndentationError: unexpected indent`
</script>
<script type="py">
    if True:
        x = 1
      y = 2
#     ^ error inline-indentation: This line does not stand where the lines before it do: Python stops with `IndentationError: unindent does not match any outer indentation level`
</script>
"#,
    );
}

#[test]
fn code_that_reaches_python_whole_is_silent() {
    for page in [
        "<script type=py>\n    # one\n    x = 1\n\n  # two\n    y = 2\n</script>",
        "<script type=py>x = 1\ny = 2</script>",
        "<script type=py>\n    x = '''\n  text\n'''\n    y = [\n  1,\n]\n</script>",
        "<script type=py>\n{% if x %}\n    x = 1\n{% endif %}\n  y = 2\n</script>",
        "<script type=py>\n\tif x:\n\t\ty = 1\n\tz = 2\n</script>",
        "<script type=py>\n    if x:\n        y = 1\n    f(\n  1)\n</script>",
        "<script type=py>\n        import js\ndef f():\n    return 1\nf()\n</script>",
        "<script type=mpy>\nif x:\n        y = 1\n\tz = 2\n</script>",
        "<script type=py>\r\n    x = 1\r\n    y = 2\r\n</script>",
        "<script src=pyscript.js></script><py-script>\n# c\n    x = 1\n</py-script>",
        "<py-script>x = a < b and c > d</py-script>",
        "<py-script>x = '<b>bold</b><br>' + \"&lt;p>\" + '&eacute;'</py-script>",
        "<py-script>if a &lt; b &amp;&amp; c: pass</py-script>",
        "<py-script>url = '?a=1&b=2&page=3'</py-script>",
        "<script type=py>x = '<p class=x>&copy=1<!-- -->'</script>",
    ] {
        check(page);
    }
}

#[test]
fn html_changes_what_it_can_read() {
    check(
        r#"
<py-script>
print("<p class='note'>Hello</p>")
#      ^^^^^^^^^^^^^^^^ error inline-indentation: HTML reads `<p class='note'>` as a tag, and PyScript gets it back as `<p class="note">`.
</py-script>
<mpy-script>
print("<i>Hello")
#      ^^^ error inline-indentation: HTML reads `<i>` as a tag, and PyScript gets it back with a
</mpy-script>
<py-script>
fetch("?a=1&region=2")
#          ^^^^ error inline-indentation: HTML reads `&reg` as `®`, also without a semicolon.
</py-script>
<py-script>
x = "<!-- note -->"
#    ^^^^^^^^^^^^^ error inline-indentation: HTML reads this as a comment, and Python never sees it.
</py-script>
"#,
    );
}

#[test]
fn repairs_are_tried_before_they_are_offered() {
    check_fix(
        "inline-indentation",
        "<script type=py>\n# a\n  # b\n    x = 1\n    y = 2\n</script>\n<script type=py>\n      x = 1\n    y = 2\n    z = 3\n</script>\n<script type=py>\n    if x:\n        y = 1\n\tz = 2\n</script>\n<script type=py>\n    x = 1\n      y = 2\n      z = 3\n    w = 4\n</script>\n<py-script worker>\n  x = a &lt; 1 and '<i>'\n</py-script>\n",
        expect![[r#"
            <script type=py>
                # a
                # b
                x = 1
                y = 2
            </script>
            <script type=py>
                x = 1
                y = 2
                z = 3
            </script>
            <script type=py>
                if x:
                    y = 1
                z = 2
            </script>
            <script type=py>
                x = 1
                y = 2
                z = 3
                w = 4
            </script>
            <script type="py" worker>
              x = a < 1 and '<i>'
            </script>
        "#]],
    );
}
