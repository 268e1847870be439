//! Hover in Python: names of the API, of the config, and in pages the code's own functions.

mod js;

use infer::module::Expr;
use infer::{JsPath, Type, Value};
use knowledge::api::{self, Context, Item};
use knowledge::html::{dom_event, hover_event_name, hover_lifecycle_event, lifecycle_event};
use project::workspace::{PythonUnit, Workspace};
use syntax::python::cursor::{Place, open_call, place_at};
use syntax::python::imports::imports;
use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, TextSize, slice};

use super::{Hover, files};
use crate::context::engine_and_thread;
use crate::element_ref::describe;
use crate::python::js::JS;
use crate::python::literal::{Meaning, base, meaning};
use crate::python::provided::{self, JS_MODULES};
use crate::python::{Scene, ask, call, called_item, item_at, local, local_js};

/// Explains the word, or the string with a known meaning, at an offset of a unit.
pub(super) fn hover(workspace: &Workspace, unit: &PythonUnit<'_>, offset: TextSize) -> Option<Hover> {
    if let Some(Place::String { content }) =
        place_at(&unit.document.text, unit.tree.range_near(offset), offset)
    {
        return ask(workspace, unit, offset, |scene| explain_string(scene, content));
    }
    let range = word_at(&unit.document.text, unit.tree.range_near(offset), offset)?;
    let markdown = ask(workspace, unit, range.start(), |scene| explain(scene, range))?;
    Some(Hover { range, markdown })
}

/// The word that an offset stands in or at an end of, in code or in a replacement field of a string.
fn word_at(text: &str, range: TextRange, offset: TextSize) -> Option<TextRange> {
    let mut here = tokens(text, range).skip_while(|token| token.range.end() < offset);
    let touching = here.by_ref().take_while(|token| token.range.start() <= offset);
    let mut touching =
        touching.filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::String { .. }));
    let token = touching.next()?;
    // `"a"if`: the word is meant rather than the string before it.
    let token = touching.find(|token| token.kind == TokenKind::Word).unwrap_or(token);
    if token.kind == TokenKind::Word {
        return Some(token.range);
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let before = slice(text, TextRange::new(token.range.start(), offset));
    let after = slice(text, TextRange::new(offset, token.range.end()));
    let start = before.len() - before.trim_end_matches(is_word).len();
    let end = after.len() - after.trim_start_matches(is_word).len();
    let word = TextRange::new(offset - syntax::size(start), offset + syntax::size(end));
    let in_field =
        matches!(place_at(text, range, word.end()), Some(Place::Name { .. } | Place::Member { .. }));
    (in_field && !word.is_empty()).then_some(word)
}

fn explain(scene: &Scene<'_, '_>, word: TextRange) -> Option<String> {
    if let Some(member) = local_js::member_at(scene, word.start()) {
        return Some(member.describe());
    }
    let found = explain_import(scene, word)
        .unwrap_or_else(|| explain_keyword(scene, word).or_else(|| explain_expression(scene, word)));
    found.or_else(|| explain_definition(scene, word))
}

/// An event, elements of the page or a file by its name.
fn explain_string(scene: &Scene<'_, '_>, content: TextRange) -> Option<Hover> {
    let written = slice(scene.text(), content);
    let markdown = match meaning(scene, content)? {
        Meaning::Element(reference) => {
            let (range, found) = reference.find(&scene.pages(), written, scene.offset - content.start())?;
            let markdown = describe(&found, &scene.unit.document.path)?;
            return Some(Hover { range: range + content.start(), markdown });
        }
        Meaning::Event => dom_event(written)
            .map(hover_event_name)
            .or_else(|| lifecycle_event(written).map(hover_lifecycle_event))?,
        Meaning::PythonFile | Meaning::File if !written.is_empty() => {
            files::describe(scene.workspace, &base(scene), written)
        }
        Meaning::PythonFile
        | Meaning::File
        | Meaning::Tag
        | Meaning::Runtime
        | Meaning::Flavor
        | Meaning::Worker => {
            return None;
        }
    };
    Some(Hover { range: content, markdown })
}

/// Outer `None`: the word is in no import statement.
fn explain_import(scene: &Scene<'_, '_>, word: TextRange) -> Option<Option<String>> {
    let statements = imports(scene.unit.tree, scene.text());
    let statement = statements.iter().find(|statement| statement.range.contains_range(word))?;
    if let Some(from) = &statement.from {
        if from.range.contains_range(word) {
            return Some((from.level == 0).then(|| explain_module(scene, from.range, word)).flatten());
        }
        let is_here = |name: &&syntax::python::imports::ImportedName| {
            name.name_range.contains_range(word)
                || name.alias_range.is_some_and(|alias| alias.contains_range(word))
        };
        let name = statement.names.iter().find(is_here)?;
        let path = format!("{}.{}", from.module, name.name);
        if let Some(name) = path.strip_prefix(JS_MODULES).and_then(|rest| rest.strip_prefix('.')) {
            return Some(js_module(scene, name));
        }
        if (from.level, from.module.as_str()) == (0, JS) {
            return Some(js::member(scene, &JsPath::Global.into(), &name.name));
        }
        let item = (from.level == 0).then(|| item_at(&path)).flatten();
        return Some(
            item.map(|item| of_item(scene, item))
                .or_else(|| (from.level == 0).then(|| provided_module(scene, &path)).flatten()),
        );
    }
    let name = statement.names.iter().find(|name| name.name_range.contains_range(word));
    let aliased = || statement.names.iter().find(|name| name.alias_range == Some(word));
    Some(match name {
        Some(name) => explain_module(scene, name.name_range, word),
        None => aliased().and_then(|name| {
            let end = TextRange::empty(name.name_range.end());
            explain_module(scene, name.name_range, end)
        }),
    })
}

/// The module whose dotted name, in `range`, is meant up to the end of `word`.
fn explain_module(scene: &Scene<'_, '_>, range: TextRange, word: TextRange) -> Option<String> {
    let written = slice(scene.text(), TextRange::new(range.start(), word.end()));
    let path: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    if let Some(name) = path.strip_prefix(JS_MODULES).and_then(|rest| rest.strip_prefix('.')) {
        return js_module(scene, name);
    }
    let item = api::module(&path).map(|module| &module.item).or_else(|| api::lookup(&path));
    item.map(|item| of_item(scene, item)).or_else(|| provided_module(scene, &path))
}

fn provided_module(scene: &Scene<'_, '_>, path: &str) -> Option<String> {
    let module = provided::modules(scene).into_iter().find(|module| module.name == path)?;
    Some(format!("```python\nimport {path}\n```\n\nComes from the config: {}.\n", module.source))
}

fn js_module(scene: &Scene<'_, '_>, name: &str) -> Option<String> {
    let modules = provided::js_modules(scene);
    modules.iter().find(|known| known.module.name == name).map(provided::JsModule::describe)
}

/// `target` in `display("x", target="out")`.
fn explain_keyword(scene: &Scene<'_, '_>, word: TextRange) -> Option<String> {
    let text = scene.text();
    let behind = TextRange::new(word.end(), scene.unit.tree.range().end());
    let next = tokens(text, behind).find(|token| token.kind != TokenKind::Newline)?;
    let open = open_call(text, scene.unit.tree.range_near(word.end()), word.end())
        .filter(|_| slice(text, next.range) == "=")?;
    if !call::begins_argument(text, &open, word) {
        return None;
    }
    let name = slice(text, word);
    let callee = scene.type_of(open.function);
    let of_api = callee.alternatives().iter().filter_map(called_item).find_map(|item| {
        let signature = call::signature_of(scene, item)?;
        let parameter = signature.parameters.into_iter().find(|parameter| parameter.name == name)?;
        Some((item.path.clone(), parameter))
    });
    let of_code = || {
        let functions = scene.inference.signatures(&callee).into_iter();
        let mut parameters = functions.filter(|_| scene.is_inline()).filter_map(|(function, bound)| {
            let module = scene.inference.module(function.module);
            let known = local::parameters(scene, function, bound);
            let parameter = known.into_iter().find(|parameter| parameter.name == name)?;
            Some((local::name_of(module, function.id).to_owned(), parameter))
        });
        parameters.next()
    };
    let (function, parameter) = of_api.or_else(of_code)?;
    let doc = if parameter.doc.is_empty() { String::new() } else { format!("\n{}\n", parameter.doc) };
    Some(format!("```python\n{}\n```\n\nParameter of `{function}`.\n{doc}", parameter.source()))
}

fn explain_expression(scene: &Scene<'_, '_>, word: TextRange) -> Option<String> {
    let module = scene.inference.module(scene.module);
    let at = module.expr_at(word.start()).filter(|id| match module.expr(*id) {
        Expr::Name(_) => module.expr_range(*id) == word,
        Expr::Attribute { name_range, .. } => *name_range == word,
        _ => false,
    });
    if let Some(id) = at {
        let path = scene.inference.outside_path_at(scene.module, word.start());
        if let Some(item) = path.as_deref().and_then(item_at) {
            return Some(of_item(scene, item));
        }
        let of_js = match module.expr(id) {
            Expr::Attribute { object, .. } => {
                let object = scene.inference.resolved(&scene.inference.type_of(scene.module, *object));
                js::member(scene, &object, slice(scene.text(), word))
            }
            _ => None,
        };
        return of_js.or_else(|| of_type(scene, &scene.inference.type_of(scene.module, id), word));
    }
    // The text is too broken to hold an expression here.
    match place_at(scene.text(), scene.unit.tree.range_near(word.end()), word.end())? {
        Place::Member { receiver, .. } => {
            let of_js = js::member(scene, &scene.type_of(receiver), slice(scene.text(), word));
            let whole = TextRange::new(receiver.start(), word.end());
            of_js.or_else(|| of_type(scene, &scene.type_of(whole), word))
        }
        Place::Name { .. } => of_type(scene, &scene.type_of(word), word),
        _ => None,
    }
}

/// The name of a function, class or parameter where it is defined.
fn explain_definition(scene: &Scene<'_, '_>, word: TextRange) -> Option<String> {
    let name = slice(scene.text(), word);
    let names = scene.inference.names_at(scene.module, scene.text(), scene.offset);
    let known = names.iter().find(|known| {
        known.name == name
            && known.definitions.iter().any(|place| place.module == scene.module && place.name == word)
    })?;
    of_type(scene, &known.ty, word)
}

fn of_type(scene: &Scene<'_, '_>, ty: &Type, word: TextRange) -> Option<String> {
    let ty = &scene.inference.resolved(ty);
    match ty.single() {
        Some(Value::Api(path) | Value::Module(path)) => item_at(path).map(|item| of_item(scene, item)),
        Some(Value::Js(JsPath::Module(name))) => js_module(scene, name),
        _ => instance(scene, ty, word).or_else(|| js::value(scene, ty, slice(scene.text(), word))).or_else(
            || {
                let local = local::of_type(scene, ty).filter(|_| scene.is_inline())?;
                let doc = if local.doc.is_empty() {
                    String::new()
                } else {
                    format!(
                        "
{}
",
                        local.doc
                    )
                };
                Some(format!(
                    "```python
{}
```
{doc}",
                    local.header
                ))
            },
        ),
    }
}

/// A value whose class is one of the API; it may be `None` as well.
fn instance(scene: &Scene<'_, '_>, ty: &Type, word: TextRange) -> Option<String> {
    let without_none = ty.without_none();
    let Some(Value::ApiInstance(path)) = without_none.single() else { return None };
    let class = item_at(path)?;
    let optional = if without_none == *ty { "" } else { " | None" };
    let name = slice(scene.text(), word);
    Some(format!("```python\n{name}: {}{optional}\n```\n\n---\n\n{}", class.name(), of_item(scene, class)))
}

/// An item with what holds in the interpreters that run this line.
fn of_item(scene: &Scene<'_, '_>, item: &Item) -> String {
    let common = scene.context();
    let mut text = api::hover(item, common);
    let interpreters = scene.unit.interpreters.iter().zip(&scene.contexts);
    let mut places: Vec<String> = Vec::new();
    for (interpreter, context) in interpreters {
        let mut place = engine_and_thread(interpreter);
        if !scene.is_inline() {
            let page = interpreter.page.relative_to(&scene.unit.document.path.parent());
            place = format!("`{page}`: {place}");
        }
        let warning = own_warning(item, *context, common);
        place += if warning.is_empty() { "." } else { ". " };
        place += &warning;
        if !places.contains(&place) {
            places.push(place);
        }
    }
    match &places[..] {
        [] => {}
        [one] => text += &format!("\nThis line runs on {one}\n"),
        several => {
            text += "\nThis line runs on\n";
            several.iter().for_each(|place| text += &format!("- {place}\n"));
        }
    }
    text
}

/// What speaks against the item in one interpreter and was not said for all of them.
fn own_warning(item: &Item, context: Context, common: Context) -> String {
    let warning = api::warning(item, context);
    if warning == api::warning(item, common) { String::new() } else { warning }
}

#[cfg(test)]
mod tests;
