use infer::module::{Argument, ArgumentKind, Call, Expr, ExprId, Module};
use infer::{Inference, JsPath, ModuleRef, Value};
use knowledge::{Release, api, spelling};
use project::document::Document;
use project::elements::{Element, Elements};
use project::links::Interpreter;
use project::page::{Page, Place};
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;
use syntax::{TextRange, slice};

use crate::finding::{Fix, Related, Severity};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::Unit;
use crate::words::{has_word, is_written_elsewhere};

mod made;

pub(crate) static RULE: Rule = Rule {
    id: "unknown-target",
    severity: Severity::Warning,
    summary: "an id that no element of the page has, while another has nearly that id",
    docs: r##"Code names an element by an id that is in no page which runs the code.

## Why
Ids have to be written alike in the page and in the code, upper and lower case too. `getElementById` and `querySelector`
give null for an id that is not there, `page["#x"]` of `pyscript.web` gives `None`, `display(target=…)` raises a ValueError,
and `@when` raises one since 2026.1.1 and listened to nothing before. A script whose `target` is not there does not run at
all.

The rule speaks only where an element of the page has nearly the id, and where no script of the page seems to make elements
with ids.

## Bad
```html
<div id="output"></div>
<button id="start-button">Start</button>
<script type="py">
from pyscript import display, when

@when("click", "#start-buton")
def start(event):
    display("Started", target="ouptut")
</script>
```

## Good
```html
<div id="output"></div>
<button id="start-button">Start</button>
<script type="py">
from pyscript import display, when

@when("click", "#start-button")
def start(event):
    display("Started", target="output")
</script>
```
"##,
    checks: &[Check::Python(check_python), Check::Page(check_scripts)],
};

/// A text that names an element.
struct Reference {
    id: String,
    /// Where the id stands, without `#`.
    range: TextRange,
    kind: Kind,
}

/// What the text is given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `getElementById`
    Id,
    /// `querySelector`
    Selector,
    /// `display(target=…)`
    Display,
    /// `@when(…, "#x")`
    When,
    /// `page["#x"]`
    WebPage,
    /// `<script type="py" target="x">`
    Script,
}

fn check_python(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let python = unit.python;
    const WORDS: [&str; 5] = ["getElementById", "querySelector", "display", "when", "page"];
    if python.interpreters.is_empty() || !has_word(&python.document.text, |word| WORDS.contains(&word)) {
        return;
    }
    let view = unit.view();
    let look = Look { lowered: view.lowered(), module: view.module, inference: view.inference };
    let references = look.references(&python.document.text);
    let pages = reporter.workspace.pages_of(python);
    let oldest =
        python.interpreters.iter().copied().min_by_key(|known| (known.release().is_none(), known.release()));
    report_unknown(reporter, &pages, references, oldest);
}

/// The `target` of scripts. Those in workers do not ask for it.
fn check_scripts(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    let scripts = page.scripts.iter().filter(|script| script.place == Place::Main);
    let targets = scripts.filter_map(|script| html.elements.get(script.element)?.attribute("target"));
    let references = targets.filter_map(|target| {
        let range = target.value_range();
        let written = slice(&reporter.document.text, range);
        reference(written, written.starts_with('#'), range, Kind::Script)
    });
    let references: Vec<Reference> = references.collect();
    let document = reporter.document;
    report_unknown(reporter, &[document], references, None);
}

/// The reference that a text makes as a whole: an id, or `#` and an id.
fn reference(text: &str, has_mark: bool, range: TextRange, kind: Kind) -> Option<Reference> {
    let id = if has_mark { text.strip_prefix('#')? } else { text };
    let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
    let start = range.end() - syntax::size(id.len());
    let is_id = !id.is_empty() && id.chars().all(is_plain);
    is_id.then(|| Reference { id: id.to_owned(), range: TextRange::new(start, range.end()), kind })
}

fn report_unknown(
    reporter: &mut Reporter<'_>,
    pages: &[&Document],
    references: Vec<Reference>,
    interpreter: Option<&Interpreter>,
) {
    let elements: Option<Vec<Elements<'_>>> = pages.iter().map(|page| page.elements()).collect();
    let Some(elements) = elements.filter(|all| all.iter().all(|page| page.is_complete())) else { return };
    let is_there = |id: &str| elements.iter().any(|page| page.by_id(id).next().is_some());
    let unknown: Vec<Reference> =
        references.into_iter().filter(|reference| !is_there(&reference.id)).collect();
    let mut misspelt: Vec<(&Reference, (&Document, Element<'_>))> = Vec::new();
    for reference in &unknown {
        misspelt.extend(nearest(&reference.id, pages, &elements).map(|meant| (reference, meant)));
    }
    let workspace = reporter.workspace;
    if misspelt.is_empty() || pages.iter().any(|page| made::makes_elements(workspace, page)) {
        return;
    }
    let places: Vec<TextRange> = unknown.iter().map(|reference| reference.range).collect();
    for (reference, (page, element)) in misspelt {
        if !is_written_elsewhere(workspace, &reference.id, reporter.document, &places) {
            report(reporter, reference, page, element, interpreter);
        }
    }
}

/// The element that was probably meant, with its page. Ids that differ in their numbers name different things.
fn nearest<'a>(
    id: &str,
    pages: &[&'a Document],
    elements: &[Elements<'a>],
) -> Option<(&'a Document, Element<'a>)> {
    let digits = |id: &str| id.chars().filter(char::is_ascii_digit).collect::<String>();
    let ids = elements.iter().flat_map(|page| page.iter()).filter_map(Element::id);
    let nearest = spelling::closest(id, ids.filter(|other| digits(other) == digits(id)))?;
    let mut all = pages.iter().zip(elements);
    all.find_map(|(page, elements)| Some((*page, elements.by_id(nearest).next()?)))
}

fn report(
    reporter: &mut Reporter<'_>,
    reference: &Reference,
    page: &Document,
    element: Element<'_>,
    interpreter: Option<&Interpreter>,
) {
    let release = interpreter.and_then(Interpreter::release);
    let (Some(nearest), Some(range)) = (element.id(), element.id_range()) else { return };
    let happens = match reference.kind {
        Kind::Id => "`getElementById` gives null",
        Kind::Selector => "the selector finds nothing",
        Kind::Display => "`display` raises a ValueError",
        Kind::When if release.is_some_and(|release| release >= WHEN_RAISES) => "`when` raises a ValueError",
        Kind::When => "`when` listens to nothing",
        Kind::WebPage => "`page[…]` gives None",
        Kind::Script => "PyScript does not run the script",
    };
    let message =
        format!("No element of the page has the id `{}`: {happens}. There is `{nearest}`.", reference.id);
    let edit = TextEdit::replace(reference.range, nearest);
    let fix = Fix::offered(format!("Use `{nearest}`"), &reporter.document.path, vec![edit]);
    let related = Related { file: page.path.clone(), range, message: format!("The element `{nearest}`") };
    let report = reporter.report(reference.range, message).related(related).fix(fix);
    if let Some(interpreter) = interpreter {
        report.context(interpreter);
    }
}

/// Since this release `when` raises an error where its selector finds nothing (seen in both).
const WHEN_RAISES: Release = Release::new(2026, 1, 1);

/// A unit with what is known of it.
struct Look<'a> {
    lowered: &'a Module,
    module: ModuleRef,
    inference: &'a Inference<'a>,
}

impl Look<'_> {
    fn references(&self, text: &str) -> Vec<Reference> {
        let of_calls = self.lowered.calls().filter_map(|(_, call)| self.of_call(call));
        let of_items = self.lowered.exprs().filter_map(|(_, expr)| self.of_item(expr));
        of_calls.chain(of_items).filter_map(|(value, kind)| self.read(text, value, kind)).collect()
    }

    /// The argument of a call that names an element.
    fn of_call(&self, call: &Call) -> Option<(ExprId, Kind)> {
        let callee = self.inference.type_of(self.module, call.function);
        let (kind, position, keyword) = match callee.single()? {
            Value::Js(path) => (of_method(path)?, Some(0), None),
            Value::Api(path) => match api::lookup(path)?.canonical.as_str() {
                "pyscript.display.display" => (Kind::Display, None, Some("target")),
                "pyscript.events.when" => (Kind::When, Some(1), Some("selector")),
                _ => return None,
            },
            _ => return None,
        };
        let is_it = |argument: &&Argument| match argument.kind {
            ArgumentKind::Positional(at) => Some(at) == position,
            ArgumentKind::Keyword(name) => Some(self.lowered.name(name)) == keyword,
            _ => false,
        };
        Some((call.arguments.iter().find(is_it)?.value, kind))
    }

    /// `page["#x"]`
    fn of_item(&self, expr: &Expr) -> Option<(ExprId, Kind)> {
        let Expr::Subscript { object, index: Some(index) } = expr else { return None };
        let ty = self.inference.type_of(self.module, *object);
        let (Value::Api(path) | Value::ApiInstance(path)) = ty.single()? else { return None };
        let item = api::lookup(path)?;
        let class = item.result().map_or(item.canonical.as_str(), |class| class.canonical.as_str());
        (class == "pyscript.web.Page").then_some((*index, Kind::WebPage))
    }

    /// The id in a string that stands there in one piece.
    fn read(&self, text: &str, value: ExprId, kind: Kind) -> Option<Reference> {
        let Expr::String(Some(value_text)) = self.lowered.expr(value) else { return None };
        let range = self.lowered.expr_range(value);
        let written = slice(text, range);
        let quoted =
            ['"', '\''].iter().find_map(|quote| written.strip_prefix(*quote)?.strip_suffix(*quote))?;
        if quoted != &**value_text || self.lowered.is_broken(range) {
            return None;
        }
        let content = TextRange::new(range.start() + syntax::size(1), range.end() - syntax::size(1));
        let has_mark = match kind {
            Kind::Id => false,
            Kind::Display => quoted.starts_with('#'),
            Kind::Selector | Kind::When | Kind::WebPage | Kind::Script => true,
        };
        reference(quoted, has_mark, content, kind)
    }
}

/// What a method of the page's document is asked for.
fn of_method(path: &JsPath) -> Option<Kind> {
    match path.global_members()?.as_slice() {
        ["document", "getElementById"] => Some(Kind::Id),
        ["document", "querySelector"] => Some(Kind::Selector),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use project::path::FilePath;
    use project::workspace::Workspace;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn ids_that_are_nearly_there() {
        check(
            r##"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<canvas id="board"></canvas><p id="message"></p>
<script type="py" target="mesage">1</script>
<!--                      ^^^^^^ warning unknown-target: No element of the page has the id -->
<script type="mpy" src="main.py"></script>
<script type="py" worker target="nothing">
#                        ^^^^^^ warning unknown-attribute: PyScript ignores `target`
from pyscript import window
window.document.querySelector("#Board")
#                               ^^^^^ warning unknown-target: No element of the page has the id
</script>
//- /main.py
from pyscript import display, document as d, when, web
from pyscript.web import page

d.getElementById("baord").width = 1
#                 ^^^^^ warning unknown-target: No element of the page has the id
page["#baord"], web.page["#board"]
#      ^^^^^ warning unknown-target: No element of the page has the id
display(1, target="#messages")
#                   ^^^^^^^^ warning unknown-target: No element of the page has the id
@when("click", selector='#boards')
#                         ^^^^^^ warning unknown-target: No element of the page has the id
def clicked(event):
    pass
"##,
        );
    }

    #[test]
    fn messages_say_what_happens() {
        let page = |release: &str, code: &str| {
            format!(
                "<script type=module src='https://pyscript.net/releases/{release}/core.js'></script>\n\
                 <p id=message></p>\n<script type=py>\nfrom pyscript import *\nfrom pyscript.web import page\n{code}\n</script>"
            )
        };
        let found = |release: &str, code: &str| {
            let workspace = Workspace::from_texts([("/index.html", page(release, code).as_str())]);
            let found = crate::check(&workspace, &FilePath::new("/index.html"));
            found.iter().map(|finding| finding.message.clone()).collect::<Vec<_>>().join("; ")
        };
        for (release, code, happens) in [
            ("2026.7.3", "document.getElementById('mesage')", "`getElementById` gives null"),
            ("2026.7.3", "document.querySelector('#mesage')", "the selector finds nothing"),
            ("2026.7.3", "display(1, target='mesage')", "`display` raises a ValueError"),
            ("2026.7.3", "page['#mesage']", "`page[…]` gives None"),
            ("2026.7.3", "when('click', '#mesage')(print)", "`when` raises a ValueError"),
            ("2025.11.1", "when('click', '#mesage')(print)", "`when` listens to nothing"),
        ] {
            let expected =
                format!("No element of the page has the id `mesage`: {happens}. There is `message`.");
            assert_eq!(found(release, code), expected, "{code}");
        }
    }

    #[test]
    fn what_may_be_there_is_silent() {
        let code = "from pyscript import document\nx = document.getElementById('mesage')\n";
        for page in [
            "<p id='{{ name }}'></p><p id=message></p>",
            "<p id=message></p><script>document.body.innerHTML = text</script>",
            "<p id=message></p><script>const mesage = make()</script>",
            "<p id=message></p><script src='https://example.com/widgets.js'></script>",
            "<p id=message></p><script type=py>\nfrom pyscript import web\nweb.div(id=name)\n</script>",
            "<p id=message></p><script type=mpy>\nfrom js import document\ndocument.body.id = 'x'\n</script>",
            "<p id=message></p><script type=module>import './made.js';</script>\n//- /made.js\nnode.id = key;\n//- /more.txt\n",
            "<p id=message></p>\n//- /fragment.html\n<p id=mesage></p>",
            "<p id=Nachricht></p>",
            "<p id=message></p>\n//- /other.html\n<p id=mesage></p><script type=py src=main.py></script>",
        ] {
            let (first, rest) = page.split_once("\n//- ").unwrap_or((page, ""));
            let rest = if rest.is_empty() { String::new() } else { format!("//- {rest}\n") };
            check(&format!("{first}\n<script type=py src=main.py></script>\n{rest}//- /main.py\n{code}"));
        }
        check(&format!("//- /lonely.py\n{code}"));
    }

    #[test]
    fn other_texts_are_left_alone() {
        check(
            r##"
<p id="item-number-1"></p><p id="message"></p>
<script type="py">
from pyscript import document, display, when
from elsewhere import page
other = document.body
document.getElementById("item-number-2"), document.getElementById("mes" "age"), document.getElementById(f"mesages")
other.querySelector("#mesage1"), document.querySelector("#messag > p"), page["#messagess"], display("messagee")
document.getElementById("m"), document.getElementById("#messag_"), when("click", "messagess")
</script>
"##,
        );
    }

    #[test]
    fn the_nearest_id_is_offered() {
        check_fix(
            "unknown-target",
            r##"<p id="message"></p>
<script type="py" target="#mesage">
from pyscript import display
display(1, target="#Message")
</script>
"##,
            expect![[r##"
                <p id="message"></p>
                <script type="py" target="#message">
                from pyscript import display
                display(1, target="#message")
                </script>
            "##]],
        );
    }
}
