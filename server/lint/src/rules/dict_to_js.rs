use infer::JsPath;
use infer::module::{Argument, ArgumentKind, Call, ExprId};
use javascript::types::{JsType, Wanted};
use knowledge::Runtime;
use knowledge::releases::{Pinned, PyodideVersion};
use syntax::edit::TextEdit;
use syntax::python::placement::import_name;
use syntax::slice;

use crate::api_names::{Spelled, spell_ffi};
use crate::finding::{Fix, Severity};
use crate::js_errors::raises;
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View, is_for_one_runtime};

use problem::{Outcome, Passing, Place, Problem};

mod keywords;
mod problem;
#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "dict-to-js",
    severity: Severity::Warning,
    summary: "a dict or list of Python where JavaScript wants an object or array of its own",
    docs: r##"A plain dict or list goes into JavaScript, which does not find there what it looks for.

## Why
JavaScript gets a proxy of the dict, not an object with the same properties. What it makes of that depends:

- It reads the options that it knows (`fetch(url, {"method": "POST"})`): that works in MicroPython, and in Pyodide since
  PyScript 2025.8.1. Before, Pyodide's dicts seem to have no items, and the options are ignored without a word. Items are
  hidden that are called like something the proxy has itself: the type of `Blob.new(parts, {"type": "text/csv"})` becomes
  `dict`.
- It takes a list of pairs, too (`headers`, `URLSearchParams`, keyframes): then it iterates over the dict and gets the
  keys.
- It keeps the value of a keyword: `detail={…}` of `CustomEvent.new` is freed before a listener reads it (Pyodide 314).
- It copies the value (`postMessage`, `structuredClone`, `history.pushState`, databases): proxies cannot be copied.
- It reads all properties (`ClipboardItem`), or goes through lists (`JSON.stringify`).
- It goes through a list and waits for what is in it (`Promise.all`): Pyodide destroys the proxies of the promises when the
  list has been gone through.
- The call goes from a Pyodide worker to the page: the bridge between them cannot pass a dict, whatever it is for. The page
  cannot wait for promises that the worker has either: `window.Promise.all` never ends. `asyncio.gather` waits in the worker.

`to_js` makes an object or array of JavaScript out of it, with everything in it.

In MicroPython options that are written as keywords do not arrive at all: `X.new(…)` takes none, other functions do. There a
dict is right.

## Bad
```python
from js import fetch

async def send(data):
    return await fetch("./api", {"method": "POST", "body": data, "headers": {"Content-Type": "text/csv"}})
```
```python
from js import Blob

blob = Blob.new(["a,b"], {"type": "text/csv"})
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" worker>
from pyscript import window

window.dispatchEvent(window.CustomEvent.new("found", {"bubbles": True}))
</script>
```
```html
<script type="mpy">
import js

js.postMessage({"text": "hello"}, "*")
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2025.7.3/core.js"></script>
<script type="py">
from js import document, MutationObserver, console

MutationObserver.new(console.log).observe(document.body, {"childList": True})
</script>
```

```python
from js import Promise, fetch

async def load(one, other):
    return await Promise.all([fetch(one), fetch(other)])
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" worker>
from pyscript import window

both = await window.Promise.all([window.fetch("./one"), window.fetch("./other")])
</script>
```
```html
<script type="mpy">
from js import Event

event = Event.new("found", bubbles=True)
</script>
```

## Good
```python
from js import fetch
from pyscript.ffi import to_js

async def send(data):
    options = {"method": "POST", "body": data, "headers": {"Content-Type": "text/csv"}}
    return await fetch("./api", to_js(options))
```
```python
from js import Blob, document

blob = Blob.new(["a,b"], type="text/csv")
document.body.scrollIntoView({"behavior": "smooth"})
```
```python
from js import Promise, fetch
from pyscript.ffi import to_js

async def load(one, other):
    return await Promise.all(to_js([fetch(one), fetch(other)]))
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" worker>
import asyncio
from pyscript import window

both = await asyncio.gather(window.fetch("./one"), window.fetch("./other"))
</script>
```
```html
<script type="mpy">
from js import document, Blob

blob = Blob.new(["a,b"], {"type": "text/csv"})
document.body.scrollIntoView({"behavior": "smooth"})
</script>
```
"##,
    checks: &[Check::Python(check)],
};

/// Until then, `to_js` of Pyodide itself made a `Map` of a dict.
const OBJECTS_SINCE: PyodideVersion = PyodideVersion::new(0, 29, 0);

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let passings: Vec<Passing<'_>> =
        unit.views().filter_map(|view| Some(Passing { view, interpreter: view.interpreter? })).collect();
    let Some(first) = passings.first() else { return };
    let lowered = first.view.lowered();
    for (_, call) in lowered.calls() {
        keywords::check(reporter, unit, &passings, call);
        for argument in &call.arguments {
            check_value(reporter, unit, &passings, argument.value, |passing| passed(passing, call, argument));
        }
    }
    for (object, name, value) in lowered.attribute_values() {
        check_value(reporter, unit, &passings, value, |passing| assigned(passing, object, name, value));
    }
}

fn check_value(
    reporter: &mut Reporter<'_>,
    unit: &Unit<'_>,
    passings: &[Passing<'_>],
    value: ExprId,
    find: impl Fn(&Passing<'_>) -> Option<Found>,
) {
    let Some((passing, found)) = passings.iter().find_map(|passing| Some((passing, find(passing)?))) else {
        return;
    };
    let range = passing.view.lowered().expr_range(value);
    if !passing.view.lowered().is_broken(range) && !is_for_one_runtime(unit.python, range) {
        report(reporter, unit, passing, &found, value);
    }
}

/// A value that does not arrive.
struct Found {
    /// As messages name it: `fetch`, `Blob.new`.
    callee: String,
    /// The part of the argument that makes the problem.
    part: ExprId,
    problem: Problem,
}

fn passed(passing: &Passing<'_>, call: &Call, argument: &Argument) -> Option<Found> {
    let view = passing.view;
    let callee = view.type_of(call.function);
    let path = callee.js()?;
    let arguments = view.inference.js_arguments(view.module, &call.arguments);
    let wanted = |index: usize| {
        let (of, is_new) = path.constructed().map_or((path, false), |class| (class, true));
        view.inference.js_type(of).parameter(&arguments, index, is_new)
    };
    let place = match argument.kind {
        ArgumentKind::Positional(index) => Place::Argument { callee: path, index, wanted: wanted(index) },
        // Pyodide makes an object of all keywords; the bridge of workers has its own ways with it.
        ArgumentKind::Keyword(name)
            if passing.interpreter.runtime() == Runtime::Pyodide && !passing.crosses(path) =>
        {
            let options = option_type(wanted(arguments.len())?)?;
            let name = view.lowered().name(name);
            let found = options.find(name)?;
            Place::Option { owner: found.owner.to_string(), name, wanted: Some(found.ty()) }
        }
        _ => return None,
    };
    let (part, problem) = passing.problem(argument.value, &place)?;
    Some(Found { callee: path.called_name(), part, problem })
}

/// Pyodide keeps what is assigned on its own thread alive, and JavaScript finds the items.
fn assigned(passing: &Passing<'_>, object: ExprId, name: &str, value: ExprId) -> Option<Found> {
    let object = passing.view.type_of(object);
    let problem = passing.problem_of_crossing(value, object.js()?)?;
    Some(Found { callee: name.to_owned(), part: value, problem })
}

fn option_type(ty: JsType) -> Option<JsType> {
    match ty.wanted()? {
        Wanted::Options(options) => Some(options),
        _ => None,
    }
}

fn report(reporter: &mut Reporter<'_>, unit: &Unit<'_>, passing: &Passing<'_>, found: &Found, value: ExprId) {
    let text = &*unit.python.document.text;
    let range = passing.view.lowered().expr_range(found.part);
    // Nothing that is passed can be waited for there.
    let is_passed = found.problem != Problem::Awaited;
    let fix = is_passed.then(|| fix(unit, passing.view, value, text)).flatten();
    let whole = if found.part == value { "it" } else { "the whole value" };
    let advice = fix.as_ref().map(|_| format!(" Wrap {whole} in `to_js`.")).unwrap_or_default();
    let message = format!("{}.{advice}", happens(passing, found));
    reporter.report(range, message).context(passing.interpreter).fixes(fix);
}

fn happens(passing: &Passing<'_>, found: &Found) -> String {
    let callee = &found.callee;
    let engine = passing.interpreter.engine_name();
    let raises = |words: &str| raises(words, Some(passing.interpreter));
    let what = passing.kind(found.part);
    match &found.problem {
        Problem::Crossing => format!(
            "From a worker, {engine} cannot pass a dict to the page: this raises a TypeError (\"unhashable type: \
             'pyodide.ffi.JsProxy'\")"
        ),
        Problem::Unseen => {
            format!("In {engine} JavaScript does not see the items of a dict: `{callee}` ignores them all")
        }
        Problem::Hidden(key) => format!(
            "`{callee}` does not get this item: {engine}'s proxy of a dict has a `{key}` of its own, which hides it"
        ),
        Problem::Iterated { fails: true } => format!(
            "`{callee}` iterates over what it gets here, and a dict gives its keys: this {}",
            raises("TypeError: … The provided value cannot be converted to a sequence")
        ),
        Problem::Iterated { fails: false } => {
            format!("`{callee}` iterates over what it gets here, and a dict gives its keys only")
        }
        Problem::Listed => format!(
            "`{callee}` reads all properties, and {engine}'s proxy of a dict has more than its items: this raises a \
             TypeError"
        ),
        Problem::Cloned => format!(
            "`{callee}` copies what it gets, and the proxy of a {what} cannot be copied: this {}",
            raises("DataCloneError: … could not be cloned")
        ),
        Problem::Freed => format!(
            "{engine} lends a {what} to `{callee}` until the call ends, and listeners read it later: they find \"This \
             borrowed proxy was automatically destroyed\""
        ),
        Problem::Promises(outcome) => format!(
            "`{callee}` waits for the promises in the {what}, whose proxies {engine} destroys when the {what} has been gone \
             through: {}",
            match outcome {
                Outcome::Destroyed =>
                    "awaiting the result raises \"This borrowed proxy was automatically destroyed\"",
                Outcome::AllRejected => "each one comes out as rejected",
                Outcome::NoneLeft =>
                    "awaiting the result raises \"AggregateError: All promises were rejected\"",
            }
        ),
        Problem::Awaited => format!(
            "`{callee}` runs on the page, and in {engine} the page cannot wait for promises that a worker has: it never ends \
             (\"TypeError: this._ensure_future is not a function\" on the page). Wait for them in the worker, with `asyncio`"
        ),
        Problem::Stringified => format!("`{callee}` fails with a list in {engine}"),
    }
}

/// `to_js(value)`, in the form that makes an object in every interpreter.
fn fix(unit: &Unit<'_>, view: View<'_>, value: ExprId, text: &str) -> Option<Fix> {
    let range = view.lowered().expr_range(value);
    let at = range.start();
    let Spelled { name, module, import } = spell_ffi(unit.python, view.inference, view.module, "to_js", at)?;
    let mut imports: Vec<TextEdit> = import.into_iter().collect();
    let makes_maps = unit.python.interpreters.iter().any(|interpreter| {
        !matches!(interpreter.engine(), Some(Pinned::Pyodide(version)) if version >= OBJECTS_SINCE)
    });
    let converter = match module.starts_with("pyodide") && makes_maps {
        true => {
            let (object, import) = spell_object(unit, view, at, text)?;
            imports.extend(import);
            format!(", dict_converter={object}.fromEntries")
        }
        false => String::new(),
    };
    let edits =
        [TextEdit::insert(at, format!("{name}(")), TextEdit::insert(range.end(), format!("{converter})"))];
    // Whoever reads `event.detail` in Python gets another type then.
    let is_certain = !slice(text, range).contains("detail");
    let make = if is_certain { Fix::safe } else { Fix::offered };
    Some(make("Wrap in to_js", &unit.python.document.path, imports.into_iter().chain(edits).collect()))
}

/// How the code there names JavaScript's `Object`, with the import that this takes.
fn spell_object(
    unit: &Unit<'_>,
    view: View<'_>,
    at: syntax::TextSize,
    text: &str,
) -> Option<(String, Option<TextEdit>)> {
    let visible = view.inference.names_at(view.module, text, at);
    let object = JsPath::Global.member("Object");
    if let Some(known) = visible.iter().find(|name| name.ty.js() == Some(&object)) {
        return Some((known.name.clone(), None));
    }
    if let Some(js) = visible.iter().find(|name| name.ty.js() == Some(&JsPath::Global)) {
        return Some((format!("{}.Object", js.name), None));
    }
    let is_free = !visible.iter().any(|name| name.name == "Object");
    let import = is_free.then(|| import_name(unit.python.tree, text, "js", "Object", at))?;
    Some((import.bound, import.edit))
}
