//! What is Python's own: its standard library, annotations, tests of types.

use expect_test::expect;

use super::{check, check_helping};

#[test]
fn the_standard_library() {
    check(
        r#"
import asyncio, collections, datetime, json, math, os, random, re
from datetime import datetime as dt
from pathlib import Path
dt.now().isoformat()
# ^^^^^^^^^^^^^^^^^^
datetime.date.today().year
# ^^^^^^^^^^^^^^^^^^^^^^^^
json.dumps({})
# ^^^^^^^^^^^^
json.loads("{}")
# ^^^^^^^^^^^^^^
math.floor(1.5) + math.pi
# ^^^^^^^^^^^^^^^^^^^^^^^
os.path.join("a", "b").upper()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
found = re.match("a", "b")
found.start()
# ^^^^^^^^^^^
for one in re.finditer("a", "b"):
    one
#   ^^^
(Path("a") / "b").read_text()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^
random.choice(["a", 1])
# ^^^^^^^^^^^^^^^^^^^^^
queue = collections.deque()
queue
# ^^^
async def wait(event: asyncio.Event):
    done = await event.wait()
    done
#   ^^^^
max(1, 2)
# ^^^^^^^
min(["a", "b"])
# ^^^^^^^^^^^^^
"a-b".partition("-")
# ^^^^^^^^^^^^^^^^^^
b"x".decode()
# ^^^^^^^^^^^
"#,
        expect![[r#"
            dt.now().isoformat(): str
            datetime.date.today().year: datetime.date.year
            json.dumps({}): str
            json.loads("{}"): unknown
            math.floor(1.5) + math.pi: float
            os.path.join("a", "b").upper(): str
            found.start(): int
            one: instance of re.Match
            (Path("a") / "b").read_text(): str
            random.choice(["a", 1]): str | int
            queue: instance of collections.deque
            done: bool
            max(1, 2): int
            min(["a", "b"]): str
            "a-b".partition("-"): tuple[str, str, str]
            b"x".decode(): str"#]],
    );
}

#[test]
fn files_and_exceptions() {
    check(
        r#"
import os
with open("x") as text:
    text
#   ^^^^
    for line in text:
        line
#       ^^^^
open("x", "rb").read()
# ^^^^^^^^^^^^^^^^^^^^
open("x", mode="wb")
# ^^^^^^^^^^^^^^^^^^
def load(how):
    open("x", how)
#   ^^^^^^^^^^^^^^
class Mine(Exception):
    pass
try:
    pass
except ValueError as one:
    one
#   ^^^
except (Mine, os.error) as several:
    several
#   ^^^^^^^
"#,
        expect![[r#"
            text: instance of io.TextIOWrapper
            line: str
            open("x", "rb").read(): bytes
            open("x", mode="wb"): instance of io.BufferedWriter
            open("x", how): unknown
            one: instance of builtins.ValueError
            several: instance of Mine | instance of builtins.OSError"#]],
    );
}

#[test]
fn generic_annotations() {
    check(
        r#"
from typing import Dict, Iterable, Optional
class Cell: pass
def show(cells: list[Cell], named: Dict[str, "Cell"], one: Optional[Cell], all: Iterable[tuple[int, Cell]]):
    cells[0]
#   ^^^^^^^^
    for name, cell in named.items():
        x = name, cell
#           ^^^^^^^^^^
    one
#   ^^^
    for number, cell in all:
        x = number, cell
#           ^^^^^^^^^^^^
def pick() -> tuple[int, ...]: return unseen()
pick()
# ^^^^
points: set[float] = make()
points
# ^^^^
"#,
        expect![[r#"
            cells[0]: instance of Cell
            name, cell: tuple[str, instance of Cell]
            one: instance of Cell | None
            number, cell: tuple[int, instance of Cell]
            pick(): iterator[int]
            points: set[float]"#]],
    );
}

#[test]
fn keys_of_dicts() {
    check(
        r#"
for key in {"a": 1}.keys():
    key
#   ^^^
def run(**options):
    for name in options:
        name
#       ^^^^
by_name = {str(number): number for number in range(3)}
sorted(by_name)
# ^^^^^^^^^^^^^
{1: "a"}.get(2, None)
# ^^^^^^^^^^^^^^^^^^^
"#,
        expect![[r#"
            key: str
            name: str
            sorted(by_name): list[str | unknown]
            {1: "a"}.get(2, None): str | None"#]],
    );
}

#[test]
fn what_is_put_under_a_key() {
    check_helping(
        r#"
class Ball: pass
balls = {}
balls["red"] = Ball()
for name, ball in balls.items():
    x = name, ball
#       ^^^^^^^^^^
grid = [0] * 9
grid[4] = Ball()
grid[0]
# ^^^^^
"#,
        expect![[r#"
            name, ball: tuple[unknown | str, unknown | instance of Ball]
            grid[0]: int | unknown | instance of Ball"#]],
    );
}

#[test]
fn tests_of_types_hold() {
    check_helping(
        r#"
from pyscript.web import Element
class Shape: pass
class Ball(Shape): pass
def draw(what, *others, how=None):
    if isinstance(what, str):
        what
#       ^^^^
    elif isinstance(what, (Shape, Element)) and what.visible:
#                                               ^^^^
        what
#       ^^^^
        what = 1
        what
#       ^^^^
    x = how.strip() if isinstance(how, str) else how
#       ^^^
    for other in others:
        if not isinstance(other, Shape):
            continue
        assert isinstance(other, Ball)
        other
#       ^^^^^
        x = lambda other: other
#                         ^^^^^
    if not isinstance(what, bytes):
        return
    what
#   ^^^^
    balls = [one for one in others if isinstance(one, Ball)]
    balls
#   ^^^^^
def kept(ball=Ball()):
    if isinstance(ball, Shape):
        ball
#       ^^^^
"#,
        expect![[r#"
            what: str
            what: instance of Shape | instance of pyscript.web.Element
            what: instance of Shape | instance of pyscript.web.Element
            what: int
            how: str
            other: instance of Ball
            other: unknown
            what: bytes
            balls: list[instance of Ball | unknown]
            ball: instance of Ball"#]],
    );
}

#[test]
fn judging_does_not_rely_on_tests_of_types() {
    check(
        r#"
def draw(what):
    if isinstance(what, str):
        what
#       ^^^^
"#,
        expect!["what: unknown"],
    );
}

#[test]
fn methods_that_python_calls() {
    check_helping(
        r#"
class Proxy:
    def __init__(self, of):
        object.__setattr__(self, "_of", 1.5)
    def __getattr__(self, name):
        name
#       ^^^^
    def show(self):
        return self._of
#              ^^^^^^^^
"#,
        expect![[r#"
            name: str
            self._of: float"#]],
    );
}
