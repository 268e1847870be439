//! JavaScript of the project as Python reads it: modules of the config, what they export, and the members of their
//! classes.

use std::sync::Arc;

use infer::module::Expr;
use infer::{JsPath, Value};
use javascript::python::{javascript_name, member_name, signature, summary};
use javascript::types::{Found, JsType};
use knowledge::Thread;
use project::local_modules::LocalModule;
use syntax::python::imports::imports;
use syntax::{TextRange, TextSize, slice};

use super::Scene;
use super::provided::JS_MODULES;
use crate::completion::CompletionKind;
use crate::definition::Definition;

/// An export, or a member of a class.
#[derive(Debug, Clone)]
pub(crate) struct JsMember {
    /// As Python writes it: `from_`.
    pub(crate) name: String,
    pub(crate) kind: CompletionKind,
    /// `greet(name: str) -> Promise[str]`
    pub(crate) signature: String,
    pub(crate) is_deprecated: bool,
    written: Written,
}

/// Where something is written.
#[derive(Debug, Clone)]
struct Written {
    /// The first sentence of its comment.
    doc: String,
    /// The file, as seen from the Python.
    file: String,
    definition: Definition,
}

impl JsMember {
    /// Markdown.
    pub(crate) fn describe(&self) -> String {
        let JsMember { signature, written: Written { doc, file, .. }, .. } = self;
        let deprecated = if self.is_deprecated { "**Deprecated.** " } else { "" };
        let doc = if doc.is_empty() { String::new() } else { format!("{doc}\n\n") };
        format!("```python\n{signature}\n```\n\n{deprecated}{doc}JavaScript of `{file}`.\n")
    }
}

/// What a module exports that the config gives this name: nothing where it lies outside of the project.
pub(crate) fn exports(scene: &Scene<'_, '_>, module: &str) -> Vec<JsMember> {
    let members = module_named(scene, module).map(|(_, object)| object.members()).unwrap_or_default();
    members.iter().filter_map(|found| made(scene, found)).collect()
}

/// What the scripts of the page add to its global object, where that is the one that the code calls `js`.
pub(crate) fn globals(scene: &Scene<'_, '_>) -> Vec<JsMember> {
    let members = page_object(scene, &JsPath::Global).map(|object| object.members()).unwrap_or_default();
    members.iter().filter_map(|found| made(scene, found)).collect()
}

/// The member of local JavaScript that the word at an offset stands for: in an import, in code.
pub(crate) fn member_at(scene: &Scene<'_, '_>, offset: TextSize) -> Option<JsMember> {
    match subject_at(scene, offset)? {
        Subject::Module(_) => None,
        Subject::Member(object, name) => member(scene, &object, &name),
    }
}

/// The JavaScript behind the word at an offset: a module, or what [`member_at`] finds.
pub(crate) fn definition(scene: &Scene<'_, '_>, offset: TextSize) -> Option<Definition> {
    match subject_at(scene, offset)? {
        Subject::Module(name) => {
            let (local, _) = module_named(scene, &name)?;
            let start = TextRange::default();
            Some(Definition { file: local.document()?.path.clone(), name: start, whole: start })
        }
        Subject::Member(object, name) => {
            member(scene, &object, &name).map(|member| member.written.definition)
        }
    }
}

/// What a word stands for.
enum Subject {
    /// The module of that name.
    Module(String),
    /// The member of that name, in JavaScript or in Python.
    Member(JsType, String),
}

fn subject_at(scene: &Scene<'_, '_>, offset: TextSize) -> Option<Subject> {
    let dotted = imported_at(scene, offset);
    let dotted = dotted.or_else(|| scene.inference.outside_path_at(scene.module, offset));
    if let Some(path) = dotted.as_deref().and_then(below_js_modules) {
        let (module, rest) = path.split_once('.').unwrap_or((path, ""));
        if rest.is_empty() {
            return Some(Subject::Module(module.to_owned()));
        }
        let (_, object) = module_named(scene, module)?;
        let (owners, name) = rest.rsplit_once('.').unwrap_or(("", rest));
        let mut owners = owners.split('.').filter(|name| !name.is_empty());
        let owner = owners.try_fold(object, |owner, name| owner.member(name))?;
        return Some(Subject::Member(owner, name.to_owned()));
    }
    if let Some(name) = dotted.as_deref().and_then(|path| path.strip_prefix("js.")) {
        return Some(Subject::Member(page_object(scene, &JsPath::Global)?, name.to_owned()));
    }
    value_at(scene, offset)
}

/// `board.Piece` of `pyscript.js_modules.board.Piece`
fn below_js_modules(path: &str) -> Option<&str> {
    path.strip_prefix(JS_MODULES)?.strip_prefix('.')
}

fn module_named(scene: &Scene<'_, '_>, name: &str) -> Option<(Arc<LocalModule>, JsType)> {
    let modules = scene.unit.interpreters.iter().filter_map(|interpreter| interpreter.js_module(name));
    let mut found = modules.filter_map(|module| {
        let local = scene.workspace.local_module(module)?;
        let object = local.object(module.thread);
        Some((local, object))
    });
    found.next()
}

/// What the scripts of the page add to this object, if it is the page's global object.
fn page_object(scene: &Scene<'_, '_>, path: &JsPath) -> Option<JsType> {
    let interpreter = scene.unit.interpreters.first()?;
    let is_page = match path {
        JsPath::Global => interpreter.thread() == Thread::Main,
        JsPath::Page => true,
        _ => false,
    };
    let globals = is_page.then(|| scene.workspace.page_globals(&interpreter.page))?;
    Some(globals?.object(Thread::Main))
}

/// The object whose member of that name is meant.
fn owner(scene: &Scene<'_, '_>, path: &JsPath, name: &str) -> JsType {
    let of_page = page_object(scene, path).filter(|object| object.find(name).is_some());
    of_page.unwrap_or_else(|| scene.inference.js_type(path))
}

/// A member, where it is written in a file of the project; `new` of a class is its constructor.
fn member(scene: &Scene<'_, '_>, object: &JsType, name: &str) -> Option<JsMember> {
    let found = object.find(name).or_else(|| object.find(javascript_name(name)));
    found
        .and_then(|found| made(scene, &found))
        .or_else(|| constructor(scene, object).filter(|_| name == "new"))
}

fn made(scene: &Scene<'_, '_>, found: &Found) -> Option<JsMember> {
    let written = written(scene, &found.owner, &found.member.name)?;
    let ty = found.ty();
    let name = member_name(&found.member.name);
    let constructors = ty.constructors();
    let (kind, signature) = match constructors.first() {
        Some(constructor) => (CompletionKind::Class, signature(&format!("{name}.new"), constructor, &[])),
        None if ty.is_function() => (CompletionKind::Function, summary(&found.member.name, &ty)),
        None => (CompletionKind::Variable, summary(&found.member.name, &ty)),
    };
    Some(JsMember { name, kind, signature, is_deprecated: found.member.is_deprecated, written })
}

fn constructor(scene: &Scene<'_, '_>, class: &JsType) -> Option<JsMember> {
    let instance = class.instances()?;
    let written = written(scene, instance.class_name()?, "constructor")?;
    let signature = signature("new", class.constructors().first()?, &[]);
    Some(JsMember {
        name: "new".to_owned(),
        kind: CompletionKind::Method,
        signature,
        is_deprecated: false,
        written,
    })
}

fn written(scene: &Scene<'_, '_>, owner: &str, name: &str) -> Option<Written> {
    let modules = scene.unit.interpreters.iter().flat_map(|interpreter| interpreter.reachable_js_modules());
    let modules = modules.filter_map(|module| scene.workspace.local_module(module));
    let pages = scene.unit.interpreters.iter().map(|interpreter| &interpreter.page);
    let globals = pages.filter_map(|page| scene.workspace.page_globals(page));
    modules.chain(globals).find_map(|local| {
        let (document, place) = local.place(owner, name)?;
        Some(Written {
            doc: place.summary.to_string(),
            file: document.path.relative_to(&scene.unit.document.path.parent()),
            definition: Definition { file: document.path.clone(), name: place.name, whole: place.whole },
        })
    })
}

/// The dotted name that the word in an import statement stands for.
fn imported_at(scene: &Scene<'_, '_>, offset: TextSize) -> Option<String> {
    let statements = imports(scene.unit.tree, scene.text());
    let statement = statements.iter().find(|statement| statement.range.contains_inclusive(offset))?;
    let is_here = |range: TextRange| range.contains_inclusive(offset);
    let name =
        statement.names.iter().find(|name| is_here(name.name_range) || name.alias_range.is_some_and(is_here));
    match (&statement.from, name) {
        (Some(from), Some(name)) => Some(format!("{}.{}", from.module, name.name)),
        (None, Some(name)) if name.alias_range.is_some_and(is_here) => Some(name.name.clone()),
        (Some(from), None) if is_here(from.range) => Some(up_to(scene, from.range, offset)),
        (None, Some(name)) => Some(up_to(scene, name.name_range, offset)),
        _ => None,
    }
}

/// A dotted name up to the end of the word at the offset.
fn up_to(scene: &Scene<'_, '_>, dotted: TextRange, offset: TextSize) -> String {
    let rest = slice(scene.text(), TextRange::new(offset, dotted.end()));
    let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let written = slice(scene.text(), TextRange::new(dotted.start(), offset + syntax::size(word)));
    written.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A member of a JavaScript value, or a name that stands for one.
fn value_at(scene: &Scene<'_, '_>, offset: TextSize) -> Option<Subject> {
    let module = scene.inference.module(scene.module);
    let id = module.expr_at(offset)?;
    let js = |id| {
        let ty = scene.inference.type_of(scene.module, id);
        let mut paths = ty.alternatives().iter().filter_map(|value| match value {
            Value::Js(path) => Some(path.clone()),
            _ => None,
        });
        paths.next()
    };
    match module.expr(id) {
        Expr::Attribute { object, name, name_range } if name_range.contains_inclusive(offset) => {
            let name = module.name(*name);
            Some(Subject::Member(owner(scene, &js(*object)?, name), name.to_owned()))
        }
        Expr::Name(_) => match js(id)? {
            JsPath::Module(name) => Some(Subject::Module(name.to_string())),
            JsPath::Member(of, name) => Some(Subject::Member(owner(scene, &of, &name), name.to_string())),
            _ => None,
        },
        _ => None,
    }
}
