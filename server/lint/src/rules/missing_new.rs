use std::collections::BTreeMap;

use infer::JsPath;
use infer::module::{Call, Expr, ExprId, Module};
use javascript::behaviour::{self as js, Construct};
use project::links::Interpreter;
use syntax::TextRange;
use syntax::edit::TextEdit;

use crate::browser_class::{BrowserClass, browser_class, is_of_browser_class};
use crate::finding::{Fix, Severity};
use crate::js_errors::raises;
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View};
use crate::words::has_word;

#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "missing-new",
    severity: Severity::Error,
    summary: "a JavaScript class called without `new`",
    docs: r#"A class of the browser, or of a JavaScript module of the project, is called like a function.

## Why
Python makes an instance by calling the class; JavaScript by `new`. Python reaches that as `X.new(…)`, in Pyodide and in
MicroPython, on the page and in workers. Without it most classes throw, and a few give something else: `Date()` is the
time as text, which has no `getTime`.

## Bad
```python
from js import URL

print(URL("https://example.com/a").pathname)
```
```python
from pyscript import window

print(window.Date().getFullYear())
```

```html
<script type="py" config='{"js_modules": {"main": {"./board.js": "board"}}}'>
from pyscript.js_modules.board import Board

Board(3)
</script>
//- /board.js
export class Board {}
```

## Good
```python
from js import URL

print(URL.new("https://example.com/a").pathname)
```
```python
from js import Array, Date, Error

print(Array(3).length, Date(), Error("no").message)
```
"#,
    checks: &[Check::Python(check)],
};

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    if !has_word(&unit.python.document.text, |word| word == "js_modules" || is_of_browser_class(word)) {
        return;
    }
    let view = unit.view();
    let look = Look { unit, view, lowered: view.lowered() };
    for (_, call) in look.lowered.calls() {
        if let Some(found) = look.class_called(call).filter(|found| found.class.needs_new()) {
            look.report(reporter, call, &found.name, &browser_words(&found.name), found.interpreter);
        } else if let Some(class) = look.own_class_called(call) {
            let words = format!("TypeError: Class constructor {class} cannot be invoked without 'new'");
            look.report(reporter, call, &class, &words, unit.python.interpreters.first().copied());
        }
    }
    for (call, (found, member)) in look.instances_meant() {
        look.report_wrong_value(reporter, call, &found, member);
    }
}

/// A unit with what is known of it.
struct Look<'a, 'u> {
    unit: &'a Unit<'u>,
    view: View<'u>,
    lowered: &'u Module,
}

impl<'u> Look<'_, 'u> {
    fn report(
        &self,
        reporter: &mut Reporter<'_>,
        call: &Call,
        name: &str,
        words: &str,
        interpreter: Option<&Interpreter>,
    ) {
        let happens = raises(words, interpreter);
        let message = format!("Calling the JavaScript class `{name}` {happens}. Write `{name}.new(…)`.");
        let range = self.lowered.expr_range(call.function);
        let fix = Fix::safe(format!("Call {name}.new()"), &reporter.document.path, vec![insertion(range)]);
        let report = reporter.report(range, message).fix(fix);
        if let Some(interpreter) = interpreter {
            report.context(interpreter);
        }
    }

    fn report_wrong_value(
        &self,
        reporter: &mut Reporter<'_>,
        call: &Call,
        found: &BrowserClass<'_>,
        member: &str,
    ) {
        let name = &found.name;
        let gives = match found.class.call {
            js::Call::Number => "a number",
            js::Call::Boolean => "a truth value",
            _ => "text",
        };
        let message = format!(
            "`{name}()` without `new` gives {gives}, which has no `{member}`: this raises an AttributeError. \
             Write `{name}.new(…)`."
        );
        let range = self.lowered.expr_range(call.function);
        let fix = Fix::offered(format!("Call {name}.new()"), &reporter.document.path, vec![insertion(range)]);
        let report = reporter.report(range, message).severity(Severity::Warning).fix(fix);
        if let Some(interpreter) = found.interpreter {
            report.context(interpreter);
        }
    }

    /// The class of the browser that a call certainly calls, without `new`.
    fn class_called(&self, call: &Call) -> Option<BrowserClass<'u>> {
        if self.lowered.is_broken(self.lowered.expr_range(call.function)) {
            return None;
        }
        let callee = self.view.type_of(call.function);
        browser_class(self.unit, callee.js()?)
    }

    /// The name of the class that a module of the project declares, and that a call certainly calls without `new`.
    fn own_class_called(&self, call: &Call) -> Option<String> {
        if self.lowered.is_broken(self.lowered.expr_range(call.function)) {
            return None;
        }
        let callee = self.view.type_of(call.function);
        let class = self.view.inference.js_type(callee.js()?);
        let instance = class.instances().filter(|_| class.overloads().is_empty())?;
        instance.class_name().filter(|_| !instance.is_of_platform()).map(str::to_owned)
    }

    /// Calls whose result is text or a number and is used as if it was an instance, with the member that is asked for.
    fn instances_meant(&self) -> Vec<(&'u Call, (BrowserClass<'u>, &'u str))> {
        let mut meant: BTreeMap<ExprId, (BrowserClass<'u>, TextRange, &'u str)> = BTreeMap::new();
        for (_, expr) in self.lowered.exprs() {
            let Expr::Attribute { object, name, name_range } = expr else { continue };
            let member = self.lowered.name(*name);
            // No member of Python's text and numbers is written so.
            if !member.contains(|letter: char| letter.is_ascii_uppercase()) {
                continue;
            }
            let Some((call, found)) = self.plain_result(*object) else { continue };
            let known = meant.get(&call);
            if known.is_none_or(|(_, range, _)| name_range.start() < range.start()) {
                meant.insert(call, (found, *name_range, member));
            }
        }
        let calls = meant.into_iter().filter_map(|(id, (found, _, member))| match self.lowered.expr(id) {
            Expr::Call(call) => Some((call, (found, member))),
            _ => None,
        });
        calls.collect()
    }

    /// The call of a class that certainly gave this value, where such a call gives text or a number.
    fn plain_result(&self, value: ExprId) -> Option<(ExprId, BrowserClass<'u>)> {
        let ty = self.view.type_of(value);
        let JsPath::Call { callee, .. } = ty.js()? else { return None };
        let found = browser_class(self.unit, callee)?;
        let plain = matches!(found.class.call, js::Call::String | js::Call::Number | js::Call::Boolean);
        if !plain || found.class.construct != Construct::Legal {
            return None;
        }
        let gives_it = |id: &ExprId| self.view.type_of(*id) == ty;
        let direct = Some(self.inside(value)).filter(|id| matches!(self.lowered.expr(*id), Expr::Call(_)));
        let mut calls = self.lowered.calls().map(|(id, _)| id).filter(gives_it);
        let call = direct.or_else(|| calls.next().filter(|_| calls.next().is_none()))?;
        Some((call, found))
    }

    fn inside(&self, id: ExprId) -> ExprId {
        match self.lowered.expr(id) {
            Expr::Wrapped(inner) => self.inside(*inner),
            _ => id,
        }
    }
}

fn insertion(callee: TextRange) -> TextEdit {
    TextEdit::insert(callee.end(), ".new")
}

/// What Chromium says when the class is called without `new` (each form was seen there).
fn browser_words(name: &str) -> String {
    const OF_THE_LANGUAGE: [&str; 11] = [
        "ArrayBuffer",
        "AsyncDisposableStack",
        "DataView",
        "DisposableStack",
        "FinalizationRegistry",
        "Map",
        "Proxy",
        "Set",
        "WeakMap",
        "WeakRef",
        "WeakSet",
    ];
    match name {
        "Promise" => "TypeError: Promise constructor cannot be invoked without 'new'".to_owned(),
        _ if name.starts_with("WebAssembly.") => format!("TypeError: {name} must be invoked with 'new'"),
        _ if OF_THE_LANGUAGE.contains(&name) || name.starts_with("Intl.") || name.ends_with("Array") => {
            format!("TypeError: Constructor {name} requires 'new'")
        }
        _ => format!("TypeError: Failed to construct '{name}': Please use the 'new' operator"),
    }
}
