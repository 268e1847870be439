use infer::{Inference, ModuleRef, Type, Value};
use knowledge::Flavor;
use project::document::Document;
use project::page::{Handler, Page, Place};
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;
use syntax::slice;

use crate::finding::{Fix, Severity};
use crate::html_edit::is_template;
use crate::page_python::PagePython;
use crate::rule::{Check, Reporter, Rule};
use crate::words::has_word;
use elsewhere::Elsewhere;

mod dashed;
mod elsewhere;
mod fixes;
mod uncalled;

pub(crate) static RULE: Rule = Rule {
    id: "undefined-handler",
    severity: Severity::Error,
    summary: "an event attribute that names no function of its interpreter",
    docs: r#"`py-click` and its kind hold the name of a Python function, or a path of names to one.

## Why
When the event comes PyScript looks for a global of exactly that name among the scripts of that type on the page, and calls
it with the event. It evaluates nothing: of `greet()` it looks for a global named `greet()`. What is not there ends in
`TypeError: Cannot read properties of undefined (reading 'call')`. Functions of workers are not found, nor those of the other
type; with no script of the type on the page the error is `The interpreter "py" was not found`.

The event is what stands behind the last hyphen, so that `py-my-event` asks an interpreter `py-my` for an event `event`, and
nothing ever happens. For such events there is `@when`.

## Bad
```html
<button py-click="greet">Hello</button>
<script type="py">
def great(event):
    print("Hello")
</script>
```
```html
<button mpy-click="greet()">Hello</button>
<script type="mpy">
def greet(event):
    print("Hello")
</script>
```

## Good
```html
<button py-click="greet">Hello</button>
<button py-click="app.stop">Stop</button>
<script type="py">
class App:
    def stop(self, event):
        print("Bye")

def greet(event):
    print("Hello")

app = App()
</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    // Classic PyScript takes the value for code.
    let is_classic = page.core().is_some_and(|tag| tag.loader.file.is_classic());
    if is_classic || html.is_broken() || is_template(&reporter.document.text) {
        return;
    }
    for flavor in [Flavor::Py, Flavor::Mpy] {
        let is_ours = |handler: &&Handler| handler.flavor == flavor && !chooses_interpreter(html, handler);
        let handlers: Vec<&Handler> = page.handlers.iter().filter(is_ours).collect();
        let dashed = dashed::attributes(html, page, flavor);
        if handlers.is_empty() && dashed.is_empty() {
            continue;
        }
        let runs = page.scripts.iter().any(|script| script.flavor == flavor && script.place == Place::Main);
        match PagePython::on_main(reporter.workspace, reporter.document, flavor) {
            Some(python) => {
                let inference = python.program.inference();
                let Some(module) = PagePython::module(&inference) else { continue };
                let look = Look { flavor, python: &python, inference: &inference, module };
                handlers.iter().for_each(|handler| look.check(reporter, page, handler));
                dashed.iter().for_each(|(attribute, event)| look.check_dashed(reporter, attribute, event));
            }
            None if !runs => handlers.iter().for_each(|handler| uncalled::report(reporter, page, handler)),
            None => {}
        }
    }
}

/// Whether `py-env` sends the events elsewhere.
fn chooses_interpreter(html: &HtmlTree, handler: &Handler) -> bool {
    let name = format!("{}-env", handler.flavor);
    html.elements.get(handler.element).is_some_and(|element| element.attribute(&name).is_some())
}

/// What both engines print.
const UNDEFINED: &str = "TypeError: Cannot read properties of undefined (reading 'call')";

/// The scripts that the attributes of one flavor call.
struct Look<'a> {
    flavor: Flavor,
    python: &'a PagePython<'a>,
    inference: &'a Inference<'a>,
    module: ModuleRef,
}

/// A name that is not there.
struct Missing<'v> {
    name: &'v str,
    /// The module of the project that was looked in; `None`: the globals.
    of: Option<&'v str>,
}

impl Look<'_> {
    fn check(&self, reporter: &mut Reporter<'_>, page: &Page, handler: &Handler) {
        match form(&handler.value.text) {
            Form::Path(names) => {
                let missing = self.missing(&names);
                let is_made = |name| is_made_by_javascript(reporter.workspace, reporter.document, page, name);
                if let Some(missing) = missing.filter(|missing| !is_made(missing.name)) {
                    self.report_missing(reporter, page, handler, &missing);
                }
            }
            Form::Dressed(names) => {
                let name = names.join(".");
                let fix = self.find(names[0]).map(|_| {
                    let edits = vec![TextEdit::replace(handler.value.range, name.clone())];
                    Fix::offered(format!("Write `{name}`"), &reporter.document.path, edits)
                });
                self.report_form(reporter, handler, &format!("Name the function alone: `{name}`."), fix);
            }
            Form::Code => {
                self.report_form(reporter, handler, "Define a function for it, and name that.", None);
            }
            Form::Empty => self.report_form(reporter, handler, "Name a function.", None),
        }
    }

    fn find(&self, name: &str) -> Option<Type> {
        self.inference.find_global(self.module, name)
    }

    /// The part of a path that is certainly not there.
    fn missing<'v>(&self, names: &[&'v str]) -> Option<Missing<'v>> {
        let (first, rest) = names.split_first()?;
        let Some(ty) = self.find(first) else {
            // Pyodide finds builtins among its globals, MicroPython does not.
            let is_builtin = self.flavor == Flavor::Py && infer::builtins().any(|name| name == *first);
            return (!is_builtin).then_some(Missing { name: first, of: None });
        };
        let member = rest.first()?;
        let [Value::ProjectModule(module)] = ty.alternatives() else { return None };
        let is_missing = self.inference.find_global(*module, member).is_none()
            && self.inference.module_named(*module, &format!("{first}.{member}"), 0).is_none();
        is_missing.then_some(Missing { name: member, of: Some(first) })
    }

    fn report_form(&self, reporter: &mut Reporter<'_>, handler: &Handler, advice: &str, fix: Option<Fix>) {
        let message = format!(
            "PyScript looks for a function of exactly this name, and evaluates nothing: the event ends in `{UNDEFINED}`. \
             {advice}"
        );
        reporter.report(handler.value.range, message).context(self.python.interpreter).fixes(fix);
    }

    fn report_missing(
        &self,
        reporter: &mut Reporter<'_>,
        page: &Page,
        handler: &Handler,
        missing: &Missing<'_>,
    ) {
        let what = match missing.of {
            None => format!("No `{}` script on this page defines `{}`", self.flavor, missing.name),
            Some(module) => format!("The module `{module}` has no `{}`", missing.name),
        };
        let elsewhere = Elsewhere::find(self, reporter, missing);
        let hint = elsewhere.as_ref().map(|found| format!(" {}", found.hint())).unwrap_or_default();
        let message = format!("{what}: the event ends in `{UNDEFINED}`.{hint}");
        let fixes = fixes::fixes(self, reporter, page, handler, missing, elsewhere.as_ref());
        let report = reporter.report(handler.value.range, message).context(self.python.interpreter);
        report.related_all(elsewhere.map(|found| found.related)).fixes(fixes);
    }
}

/// What the value of an attribute is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Form<'v> {
    /// Names with dots between them.
    Path(Vec<&'v str>),
    /// The same with blanks around it, or with a call's parentheses behind it.
    Dressed(Vec<&'v str>),
    Code,
    Empty,
}

fn form(value: &str) -> Form<'_> {
    let bare = value.trim();
    if bare.is_empty() {
        return Form::Empty;
    }
    let called =
        bare.strip_suffix(';').unwrap_or(bare).strip_suffix(')').and_then(|call| call.split_once('('));
    let name = called.map_or(bare, |(name, _)| name.trim());
    match path(name) {
        Some(names) if name == value => Form::Path(names),
        Some(names) => Form::Dressed(names),
        None => Form::Code,
    }
}

fn path(text: &str) -> Option<Vec<&str>> {
    let is_name = |name: &&str| {
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
        name.chars().all(is_part) && name.starts_with(|first: char| !first.is_ascii_digit())
    };
    let names: Vec<&str> = text.split('.').collect();
    names.iter().all(is_name).then_some(names)
}

/// Whether JavaScript that the project holds knows the name, and so may have put it among Python's globals.
fn is_made_by_javascript(workspace: &Workspace, document: &Document, page: &Page, name: &str) -> bool {
    let inline = page.javascript.iter().map(|code| slice(&document.text, code.content));
    let files = workspace.documents().filter(|other| other.javascript().is_some()).map(|file| &*file.text);
    inline.chain(files).any(|text| has_word(text, |word| word == name))
}

#[cfg(test)]
mod tests;
