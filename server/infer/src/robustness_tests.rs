//! Any text has an answer, soon, on a small stack.

use syntax::python::PythonTree;
use syntax::python::cursor::{Place, open_call, place_at};
use syntax::{TextRange, TextSize, size};

use crate::module::{Module, Source};
use crate::{Inference, ModuleRef};

/// Something of everything.
const SAMPLE: &str = r##"
"""Doc."""
from __future__ import annotations
import js, pyscript.web as web
from pyscript import (when, document as d,
                      window)
try:
    from pyodide.ffi import create_proxy
except ImportError as error:
    create_proxy = lambda f: f

class Base(web.Element, metaclass=M):
    count: int = 0
    handlers = {"a": [create_proxy(print)], **other}

    def __init__(self, el: js.HTMLElement | None = None, *args, key=1, **kwargs):
        self.el, (self.x, *self.rest) = el, args
        self.el.onclick = self.on_click
        super().__init__()

    @property
    def size(self): return len(self.handlers["a"])

    @staticmethod
    async def load(url, /):
        async with js.open(url) as (stream, _):
            async for chunk in stream:
                yield chunk
        return await (await js.fetch(url)).json()

class Child(Base):
    def on_click(self, event):
        global total
        total = total + 1 if event else -1
        match event:
            case {"type": "click", **rest} | [rest, *_]:
                self.el.addEventListener("x", lambda e, n=total: self.on_click(e))
            case js.Point(x=px) as whole if (guard := px):
                del whole, self.rest[guard]

@when("click", "#b")
def go(*_):
    nonlocal_ = [f"{n!r:>{w}} {'q'}" for n in range(3) if n for w in (n, 2)]
    def inner():
        nonlocal nonlocal_
        nonlocal_ += [{k: v for k, v in {}.items()}]
    return functools.partial(inner, *nonlocal_, **{})

for i, (a, b) in enumerate(zip([1], "s")):
    setattr(d, "y", getattr(js, "Map").new(i)[a:b, ...])
total = Child(d.querySelector("li")).handlers["a"][0]
exec("x = 1")
"##;

#[test]
fn every_beginning_of_a_file_has_answers() {
    for end in (0..=SAMPLE.len()).step_by(3).filter(|end| SAMPLE.is_char_boundary(*end)) {
        ask_everything(&SAMPLE[..end], size(end));
    }
}

#[test]
fn every_file_with_a_line_missing_has_answers() {
    let lines: Vec<_> = SAMPLE.split_inclusive('\n').collect();
    for missing in 0..lines.len() {
        let text = [&lines[..missing], &lines[missing + 1..]].concat().concat();
        let at = lines[..missing].concat().len();
        ask_everything(&text, size(at));
    }
}

#[test]
fn deep_nesting_needs_no_deep_stack() {
    let deep = 3_000;
    let nest = |open: &str, middle: &str, close: &str| {
        format!("x = {}{middle}{}\n", open.repeat(deep), close.repeat(deep))
    };
    let indented: String = (0..300).map(|level| format!("{}if x:\n", " ".repeat(level))).collect();
    let texts = [
        nest("(", "1", ")"),
        nest("[", "", "]"),
        nest("f(", "x", ")"),
        nest("lambda: ", "x", ""),
        nest("not ", "x", ""),
        nest("{1: ", "x", "}"),
        nest("", "x", ".a"),
        nest("", "x", "()"),
        nest("", "x", " + x"),
        nest("", "x", " if x else x"),
        nest("a = ", "x", ""),
        nest("f'{", "x", "}'"),
        nest("(", "", ""),
        indented,
        (0..deep).map(|n| format!("x{} = x{n}\n", n + 1)).collect(),
        (0..deep).map(|n| format!("def f{n}(g): return f{}(g) or f{}(g)\n", n + 1, n + 2)).collect(),
        (0..deep).map(|n| format!("class A{n}(A{}): pass\n", n + 1)).collect(),
        format!("x{} = x{} = 1\n", " = x".repeat(10), " = y".repeat(deep)),
    ];
    let small_stack = std::thread::Builder::new().stack_size(2 << 20);
    let thread = small_stack.spawn(move || {
        for text in texts {
            ask_everything(&text, TextSize::of(&text));
        }
    });
    thread.unwrap().join().unwrap();
}

/// The type of every expression, and every question about one place.
fn ask_everything(text: &str, offset: TextSize) {
    let tree = PythonTree::parse_file(text);
    let module = Module::new(Source(0), &tree, text);
    let group = [&module];
    let inference = Inference::new(&group, &()).asking_callers();
    let main: ModuleRef = inference.group().next().unwrap();
    for (id, _) in module.exprs() {
        let ty = inference.type_of(main, id);
        assert!(!inference.describe(&ty).is_empty());
        inference.is_python_callable(&ty);
    }
    inference.names_at(main, text, offset);
    inference.definitions_at(main, offset);
    inference.outside_path_at(main, offset);
    let whole = TextRange::up_to(TextSize::of(text));
    if let Some(Place::Member { receiver, .. }) = place_at(text, whole, offset) {
        inference.type_of_text(main, text, receiver);
    }
    if let Some(call) = open_call(text, whole, offset) {
        inference.type_of_text(main, text, call.function);
    }
}
