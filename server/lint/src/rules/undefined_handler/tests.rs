use expect_test::expect;

use crate::rules::tests::{check, check_fix};

#[test]
fn names_are_looked_up_among_the_scripts_of_the_type() {
    check(
        r#"
<button py-click="gret">1</button>
<!--              ^^^^ error undefined-handler: No `py` script on this page defines `gret`: the event ends in `TypeError: Cannot read properties of undefined (reading 'call')`. -->
<button py-click="greet()">2</button>
<!--              ^^^^^^^ error undefined-handler: PyScript looks for a function of exactly this name, and evaluates nothing -->
<button py-click="lambda e: greet(e)">3</button>
<!--              ^^^^^^^^^^^^^^^^^^ error undefined-handler: PyScript looks for -->
<button mpy-click="greet">4</button>
<!--               ^^^^^ error undefined-handler: No `mpy` script on this page defines `greet`: the event ends in `TypeError: Cannot read properties of undefined (reading 'call')`. The `py` scripts do -->
<button mpy-click="work">5</button>
<!--               ^^^^ error undefined-handler: No `mpy` script on this page defines `work`: the event ends in `TypeError: Cannot read properties of undefined (reading 'call')`. A worker does -->
<button mpy-click="print">6</button>
<!--               ^^^^^ error undefined-handler: No `mpy` script -->
<button py-click="helpers.hail">7</button>
<!--              ^^^^^^^^^^^^ error undefined-handler: The module `helpers` has no `hail` -->
<button py-key-down="greet">8</button>
<!--    ^^^^^^^^^^^ error undefined-handler: PyScript reads `py-key-down` as the event `down` of an interpreter `py-key`, and nothing ever happens. The event is `keydown`. -->
<button py-my-event="greet">9</button>
<!--    ^^^^^^^^^^^ error undefined-handler: PyScript reads `py-my-event` as the event `event` of an interpreter `py-my`, and nothing ever happens. Listen with `@when` -->
<script type="py" config='{"files": {"./helpers.py": ""}}'>
import helpers
def greet(event): pass
</script>
<script type="mpy">x = 1</script>
<script type="mpy" worker>
def work(event): pass
</script>
//- /helpers.py
def hello(event): pass
//- /none.html
<link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<button py-click="work">1</button>
<!--    ^^^^^^^^ error undefined-handler: No `py` script runs on this page: the event ends in `The interpreter "py" was not found`. Attributes call no functions of workers -->
<script type="py" worker>
def work(event): pass
</script>
"#,
    );
}

/// The name is wrong whatever was meant, so that a short name may be near by more letters than one that might be its own.
#[test]
fn a_near_name_is_offered() {
    for name in ["greett", "gret", "gerat", "great", "reget"] {
        check_fix(
            "undefined-handler",
            &format!(
                "<b py-click=\"{name}\"></b>\n<script type=\"py\">\ndef greet(event): pass\n</script>\n"
            ),
            expect![[r#"
                <b py-click="greet"></b>
                <script type="py">
                def greet(event): pass
                </script>
            "#]],
        );
    }
}

#[test]
fn what_may_be_there_is_silent() {
    let script = |code: &str| format!("<p py-click='f'></p>\n<script type=py>\n{code}\n</script>");
    for code in [
        "def f(e): pass",
        "f = make()",
        "from pyscript import *\nfrom elsewhere import *",
        "exec(text)",
        "globals()['f'] = print",
        "def g():\n    global f\n    f = print",
        "if x:\n    def f(e): pass",
        "for f in [print]: pass",
        "def f(e:",
        "import f",
        "class f:\n    def __init__(self, event): pass",
    ] {
        check(&script(code));
    }
    for page in [
        "<p py-click='f'></p><script type=py src=./a.py></script>\n//- /a.py\ndef f(e): pass\n",
        "<p py-click='f'></p><script type=py src=https://example.com/a.py></script>",
        "<p py-click='print' py-keydown='a.b.c'></p><script type=py>a = make()</script>",
        "<p py-click='{{ f }}'></p><script type=py>1</script>",
        "<p py-click='f'></p><script type=py>1</script><script>interpreter.globals.set('f', g)</script>",
        "<p py-click='f' py-env=x></p><script type=py>1</script>",
        "<script src=pyscript.js></script><p py-click='f()'></p><py-script>1</py-script>",
        "<p py-click='f'></p>",
        "<p py-data-set='x' py-my-event='nothing'></p><script type=py>1</script>",
        "<p py-click='f'></p><script type=py config='{\"files\": {\"./a.py\": \"\"}}'>from a import *</script>\n//- /a.py\ndef f(e): pass\n",
        "<p py-click='a.f'></p><script type=py config='{\"files\": {\"./a.py\": \"\"}}'>import a</script>\n//- /a.py\nfrom b import *\n",
        "<py-script>\nx = '<p py-click=\"f()\">x</p>'\n</py-script>",
    ] {
        check(page);
    }
}

#[test]
fn the_function_is_found_or_made() {
    check_fix(
        "undefined-handler",
        r#"<p py-click="start_all"></p>
<p py-click="stop"></p>
<p py-click=" start() "></p>
<p mpy-click="run"></p>
<p py-mouse-over="start"></p>
<script type="py">
    def start(event):
        pass

    def startall(event):
        pass
</script>
<script type="mpy" src="./m.py"></script>
//- /m.py
x = 1
"#,
        expect![[r#"
            //- /index.html
            <p py-click="startall"></p>
            <p py-click="stop"></p>
            <p py-click="start"></p>
            <p mpy-click="run"></p>
            <p py-mouseover="start"></p>
            <script type="py">
                def start(event):
                    pass

                def startall(event):
                    pass


                def stop(event):
                    print(event.type)
            </script>
            <script type="mpy" src="./m.py"></script>
            //- /m.py
            x = 1


            def run(event):
                print(event.type)
        "#]],
    );
}
