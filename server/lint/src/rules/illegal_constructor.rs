use infer::module::{Call, Expr, ExprId};
use javascript::behaviour::{self as js, Construct};
use javascript::makers::{Maker, makers};
use javascript::types::Realm;
use syntax::edit::TextEdit;
use syntax::python::placement::import_name;
use syntax::python::surroundings::{catches, quote_around};
use syntax::{TextRange, slice};

use crate::browser_class::{BrowserClass, browser_class, is_of_browser_class};
use crate::finding::{Fix, Severity};
use crate::js_errors::raises;
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View};
use crate::words::has_word;

#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "illegal-constructor",
    severity: Severity::Error,
    summary: "making an instance of a class that nobody can construct",
    docs: r#"The code constructs a class of the browser that has no constructor.

## Why
Many of the browser's classes only describe what the browser itself makes: elements, storages, lists of nodes. Neither
`X.new()` nor `X()` works for them: both throw "Illegal constructor". In Pyodide that is a JsException, in MicroPython the
script ends there. An element comes from `document.createElement("canvas")`; other values are there already, or a function
gives them.

## Bad
```python
from js import HTMLCanvasElement

canvas = HTMLCanvasElement.new()
```
```python
from pyscript import window

window.Storage.new().setItem("name", "Ada")
```
```html
<script type="mpy">
import js

js.Node.new()
</script>
```

## Good
```python
from js import document

canvas = document.createElement("canvas")
```
```python
from pyscript import window

window.localStorage.setItem("name", "Ada")
```
```python
from js import Comment, Image, Text

print(Text.new("a"), Comment.new("b"), Image.new(32, 32))
```
"#,
    checks: &[Check::Python(check)],
};

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let text = &unit.python.document.text;
    if !has_word(text, is_of_browser_class) {
        return;
    }
    let view = unit.view();
    for (id, call) in view.lowered().calls() {
        let range = view.lowered().expr_range(id);
        let is_expected = || catches(unit.python.tree, text, range, &["JsException"]);
        if let Some(made) = Made::of(unit, view, id, call).filter(|_| !is_expected()) {
            report(reporter, unit, view, &made);
        }
    }
}

/// A call that would make an instance.
struct Made<'u> {
    class: BrowserClass<'u>,
    /// The expression that is the class.
    class_at: ExprId,
    /// `.new()` is called, not the class itself.
    is_new: bool,
    is_of_page: bool,
    /// The whole call.
    range: TextRange,
}

impl<'u> Made<'u> {
    /// One that throws, whatever its arguments are.
    fn of(unit: &Unit<'u>, view: View<'u>, id: ExprId, call: &Call) -> Option<Self> {
        let lowered = view.lowered();
        let range = lowered.expr_range(id);
        let callee = view.type_of(call.function);
        let path = callee.js().filter(|_| !lowered.is_broken(range))?;
        let constructed = path.constructed();
        let class = browser_class(unit, constructed.unwrap_or(path))?;
        let throws = class.class.construct != Construct::Legal
            && (constructed.is_some() || class.class.call == js::Call::Throws);
        let class_at = match lowered.expr(call.function) {
            Expr::Attribute { object, .. } if constructed.is_some() => *object,
            _ => call.function,
        };
        throws.then(|| Made {
            class,
            class_at,
            is_new: constructed.is_some(),
            is_of_page: path.is_of_page(),
            range,
        })
    }

    /// What Chromium says (each form was seen there).
    fn words(&self) -> String {
        let name = &self.class.name;
        match name.as_str() {
            "Iterator" if self.is_new => {
                "TypeError: Abstract class Iterator not directly constructable".to_owned()
            }
            "Iterator" => "TypeError: Constructor Iterator requires 'new'".to_owned(),
            "BigInt" | "Symbol" => format!("TypeError: {name} is not a constructor"),
            _ if self.is_new => format!("TypeError: Failed to construct '{name}': Illegal constructor"),
            _ if self.class.class.construct == Construct::Element => {
                format!("TypeError: Failed to construct '{name}': Please use the 'new' operator")
            }
            _ => "TypeError: Illegal constructor".to_owned(),
        }
    }

    fn realm(&self) -> Realm {
        match self.class.interpreter {
            Some(interpreter) if !self.is_of_page => Realm::of(interpreter.thread()),
            _ => Realm::page(),
        }
    }
}

fn report(reporter: &mut Reporter<'_>, unit: &Unit<'_>, view: View<'_>, made: &Made<'_>) {
    let name = &made.class.name;
    let makers = makers(made.realm(), name);
    let message = format!(
        "No code can construct `{name}`: this {}. {}",
        raises(&made.words(), made.class.interpreter),
        advice(name, &makers)
    );
    let fixes: Vec<Fix> = makers.iter().filter_map(|maker| fix(unit, view, made, maker)).collect();
    let report = reporter.report(made.range, message).fixes(fixes);
    if let Some(interpreter) = made.class.interpreter {
        report.context(interpreter);
    }
}

fn advice(name: &str, makers: &[Maker]) -> String {
    match (makers.first(), name) {
        (Some(maker @ Maker::Value(_)), _) => format!("There is `{}` already.", written(maker)),
        (Some(maker), _) => format!("`{}` gives one.", written(maker)),
        (None, "BigInt" | "Symbol") => format!("Call `{name}(…)`."),
        (None, "Node") => "Make an element: `document.createElement(…)`.".to_owned(),
        (None, _) if name.ends_with("Element") => {
            "Make one by its tag: `document.createElement(…)`.".to_owned()
        }
        (None, _) => "Instances come from the browser itself.".to_owned(),
    }
}

/// As code of the page writes it, without arguments that only the author knows.
fn written(maker: &Maker) -> String {
    match maker {
        Maker::Tag { namespace: None, tag } => format!("document.createElement(\"{tag}\")"),
        Maker::Tag { namespace: Some(namespace), tag } => {
            format!("document.createElementNS(\"{namespace}\", \"{tag}\")")
        }
        Maker::Value(path) => path.clone(),
        Maker::Call { owner, name, first } => {
            let owner = owner.as_ref().map(|owner| format!("{owner}.")).unwrap_or_default();
            match first {
                Some(first) => format!("{owner}{name}(\"{first}\")"),
                None => format!("{owner}{name}(…)"),
            }
        }
    }
}

/// Functions need arguments that only the author knows.
fn fix(unit: &Unit<'_>, view: View<'_>, made: &Made<'_>, maker: &Maker) -> Option<Fix> {
    if matches!(maker, Maker::Call { .. }) {
        return None;
    }
    let text = &unit.python.document.text;
    let written = match quote_around(unit.python.tree, text, made.range) {
        Some('"') => written(maker).replace('"', "'"),
        _ => written(maker),
    };
    let root = written.split(['.', '(']).next()?;
    let (prefix, import) = match view.lowered().expr(made.class_at) {
        Expr::Attribute { object, .. } => {
            let owner = slice(text, view.lowered().expr_range(*object));
            (format!("{owner}."), None)
        }
        Expr::Name(_) => {
            let at = made.range.start();
            let visible = view.inference.names_at(view.module, text, at);
            let known = visible.iter().find(|known| known.name == root);
            let is_it = |path: &infer::JsPath| path.global_members().is_some_and(|members| members == [root]);
            match known.map(|known| known.ty.js().is_some_and(is_it)) {
                Some(true) => (String::new(), None),
                Some(false) => return None,
                None => (String::new(), import_name(unit.python.tree, text, "js", root, at).edit),
            }
        }
        _ => return None,
    };
    let edit = TextEdit::replace(made.range, format!("{prefix}{written}"));
    let edits = import.into_iter().chain([edit]).collect();
    Some(Fix::offered(format!("Replace by {written}"), &unit.python.document.path, edits))
}
