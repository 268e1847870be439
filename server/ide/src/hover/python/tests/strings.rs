//! Strings that name something.

use expect_test::expect;

use super::script;
use crate::test_support::check_hover;

#[test]
fn strings_that_name_something() {
    let page = |code: &str| format!("<p id=\"out\"></p>\n{}", script(code));
    let import = "from pyscript import PyWorker, display, when\n";
    check_hover(
        &page(&format!("{import}@when('inp$0ut', '#out')")),
        expect![[r#"
        @when('input', '#out')
               ^^^^^
        **`input`** — `InputEvent`, bubbles

        The value changed, with every key press or move of a slider.

        [MDN](https://developer.mozilla.org/docs/Web/API/Element/input_event)
    "#]],
    );
    check_hover(
        &page(&format!("{import}@when('py:re$0ady', '#out')")),
        expect![[r#"
        @when('py:ready', '#out')
               ^^^^^^^^
        **`py:ready`** — on the script, bubbles, since 2023.11.1

        Just before the code of a `py` script runs. A worker sends it only where SharedArrayBuffer or a stand-in is available.

        `detail`: `worker`: whether the script runs in a worker

        [Documentation](https://docs.pyscript.net/latest/faq/#pyscript-events)
    "#]],
    );
    check_hover(
        &page(&format!("{import}@when('input', '#o$0ut')")),
        expect![[r#"
            @when('input', '#out')
                            ^^^^
            ```html
            <p id="out">
            ```

            In `index.html`, line 1.
        "#]],
    );
    check_hover(
        &page(&format!("{import}display(1, target='out$0')")),
        expect![[r#"
            display(1, target='out')
                               ^^^
            ```html
            <p id="out">
            ```

            In `index.html`, line 1.
        "#]],
    );
    check_hover(
        &format!(
            "<p class=row>\n<p\n  class=row>\n{}",
            page("from js import document\ndocument.querySelectorAll('main, .ro$0w:hover, i')")
        ),
        expect![[r#"
            document.querySelectorAll('main, .row:hover, i')
                                             ^^^^^^^^^^
            ```html
            <p class=row>
            <p class=row>
            ```

            In `index.html`, lines 1, 2.
        "#]],
    );
    check_hover(
        "<b id=x></b>\n<script type=py src=a/m.py></script>\n//- /b.html\n<i id=x></i><script type=py src=a/m.py></script>\n//- /a/m.py\nfrom pyscript.web import page\npage['x$0']\n",
        expect![[r#"
            page['x']
                  ^
            ```html
            <i id=x>
            <b id=x>
            ```

            In `../b.html`, line 1; in `../index.html`, line 1.
        "#]],
    );
    check_hover(
        &format!(
            "{}{}",
            "<p class=many></p>\n".repeat(9),
            page("from js import document\ndocument.querySelector('.many$0')")
        ),
        expect![[r#"
            document.querySelector('.many')
                                    ^^^^^
            ```html
            <p class=many>
            <p class=many>
            <p class=many>
            ```

            In `index.html`, lines 1, 2, 3, 4, 5, 6 and 3 more.
        "#]],
    );
    check_hover(
        &page("from js import document\ndocument.querySelector('.none$0')"),
        expect![[r#"
        nothing
    "#]],
    );
    check_hover(
        &page(&format!("{import}PyWorker('./w$0.py')")),
        expect![[r#"
        PyWorker('./w.py')
                  ^^^^^^
        Leads to `w.py`, which **does not exist**."#]],
    );
    check_hover(
        &page("print('out$0')"),
        expect![[r#"
        nothing
    "#]],
    );
}
