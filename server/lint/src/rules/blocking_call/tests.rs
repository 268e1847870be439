use expect_test::expect;

use crate::rules::tests::{check, check_fix};

fn page(release: &str, rest: &str) -> String {
    format!("<script type=module src=https://pyscript.net/releases/{release}/core.js></script>\n{rest}")
}

#[test]
fn sleeping_on_the_page() {
    check(&page(
        "2026.7.3",
        r##"<button id="b" py-click="of_page" py-keydown="task_of_page" py-keyup="game.go"></button>
<script type="mpy">
import time
from time import sleep as nap
x = time.sleep(1)
#   ^^^^^^^^^^ warning blocking-call: The page stands still until this `sleep` ends: nothing is drawn, and no event arrives. Write `await asyncio.sleep(…)`.
def later():
    nap(0.5)
#   ^^^ warning blocking-call: The page stands still until this `sleep` ends: nothing is drawn, and no event arrives. Make the function an `async def`
</script>
<script type="py">
import time
from pyscript import document, when, window
from pyscript.ffi import create_proxy
time.sleep(1)
@when("click", "#b")
def plain(event):
    time.sleep(1)
#   ^^^^^^^^^^ warning blocking-call
@when("click", "#b")
async def task(event):
    time.sleep(1)
def called():
    time.sleep(1)
def of_page(event):
    time.sleep(1)
#   ^^^^^^^^^^ warning blocking-call: The page stands still until this `sleep` ends: nothing is drawn, and no event arrives. Make the function an `async def` and write `await asyncio.sleep(…)`, or run the script in a worker.
async def task_of_page(event):
    time.sleep(1)
class Game:
    def go(self, event):
        time.sleep(1)
#       ^^^^^^^^^^ warning blocking-call
    def other(self):
        time.sleep(1)
game = Game()
def listener(event):
    def inner():
        time.sleep(1)
    time.sleep(1)
#   ^^^^^^^^^^ warning blocking-call
kept = create_proxy(listener)
button = document.getElementById("b")
button.addEventListener("click", kept)
button.onclick = create_proxy(lambda event: time.sleep(1))
#                                           ^^^^^^^^^^ warning blocking-call
button.addEventListener("click", create_proxy(task))
def observed(entries):
    time.sleep(1)
window.MutationObserver.new(create_proxy(observed))
</script>
<script type="py" worker>
import time
time.sleep(1)
</script>
<script type="mpy" worker>
import time
time.sleep(1)
</script>"##,
    ));
    check(&page(
        "2025.3.1",
        "<script type=py>\nimport time\nfor n in range(3):\n    time.sleep(1)\n#   ^^^^^^^^^^ warning blocking-call\ntime.sleep(0)\n</script>",
    ));
}

#[test]
fn what_a_browser_does_not_have() {
    check(&page(
        "2026.7.3",
        r#"<script type="py" worker src="./main.py"></script>
//- /main.py
import threading, subprocess, os
from urllib import request
from urllib.request import urlopen
t = threading.Thread(target=print)
#   ^^^^^^^^^^^^^^^^ warning blocking-call: `Thread` cannot start: `start()` raises `RuntimeError: can't start new thread`. Use tasks
x = subprocess.run(["ls"])
#   ^^^^^^^^^^^^^^ warning blocking-call: `run` raises `OSError: [Errno 138] emscripten does not support processes.`. A browser runs no other programs.
x = os.system("ls")
#   ^^^^^^^^^ warning blocking-call: `system` gives -1 and runs nothing
x = request.urlopen("./a")
#   ^^^^^^^^^^^^^^^ warning blocking-call
urlopen("data:text/plain,x")
threading.Lock()
x = input("name")
#   ^^^^^ warning blocking-call: `input` raises `OSError: [Errno 29] I/O error` in a worker.
"#,
    ));
}

#[test]
fn what_works_or_nobody_knows_is_silent() {
    for rest in [
        "<script type=py worker terminal>input('x')</script>",
        "<script type=mpy terminal>input('x')</script>",
        "<script type=py>input('x')</script>",
        "<link rel=stylesheet href=https://pyscript.net/releases/2026.7.3/core.css><script type=py-editor>input('x')</script>",
        "<script type=py config='{\"packages\": [\"pyodide-http\"]}'>\nimport pyodide_http\npyodide_http.patch_all()\nfrom urllib.request import urlopen\nurlopen('./x')\n</script>",
        "<script type=mpy>\ndef input(x): return x\ninput('x')\n</script>",
        "<script type=mpy>\nclass time:\n    def sleep(x): pass\ntime.sleep(1)\n</script>",
        "<script type=py src=main.py></script><script type=mpy worker src=main.py></script>\n//- /main.py\nimport time\ntime.sleep(1)\n",
        "<script type=py>\nimport sys\nif sys.platform != 'emscripten':\n    import subprocess\n    subprocess.run(['ls'])\n</script>",
    ] {
        check(&page("2026.7.3", rest));
    }
    check("//- /main.py\nimport time\ntime.sleep(1)\n");
}

#[test]
fn sleep_becomes_a_task() {
    check_fix(
        "blocking-call",
        &page(
            "2026.7.3",
            "<script type=mpy>\nimport time\nasync def f():\n    time.sleep(1.5)\ntime.sleep(2)\ndef g():\n    time.sleep(1)\n</script>\n",
        ),
        expect![[r#"
            <script type=module src=https://pyscript.net/releases/2026.7.3/core.js></script>
            <script type=mpy>
            import time
            import asyncio
            async def f():
                await asyncio.sleep(1.5)
            await asyncio.sleep(2)
            def g():
                time.sleep(1)
            </script>
        "#]],
    );
    let sync = "<script type=mpy async=false>\nimport time\ntime.sleep(1)\n</script>\n";
    check_fix("blocking-call", &page("2026.7.3", sync), expect![[r#""#]]);
    let module = "<script type=mpy config='{\"files\": {\"./m.py\": \"\"}}'>import m</script>\n//- /m.py\nimport time\ntime.sleep(1)\n";
    check_fix("blocking-call", &page("2026.7.3", module), expect![[r#""#]]);
}
