//! The Python API of a release as stubs: one file for each module.

mod annotation;

use std::collections::{BTreeMap, BTreeSet};

use knowledge::Release;
use knowledge::api::{self, Item, Kind, Module, Parameter, ParameterKind, Signature};

use crate::names::{self, Hidden};
use crate::{MARK, SILENCE, Stub, members};
use annotation::{Place, Scope};

/// Whoever opens these modules finds what the project puts there.
const ANY_NAME: &str = "def __getattr__(name: str, /) -> _t.Any: ...\n";

/// The module whose submodules come from configs.
const JS_MODULES: &str = "pyscript.js_modules";

/// The stubs of every module that `release` has, and of the JavaScript modules of the project: their texts by name, where
/// there is one; the names of others may be anything. `js` is written from JavaScript's own declarations.
pub(crate) fn modules(release: Release, javascript: &BTreeMap<String, Option<String>>) -> Vec<Stub> {
    let there = |module: &&Module| module.item.exists_in(release) && module.item.path != "js";
    let modules: Vec<&Module> = api::modules().filter(there).collect();
    let open = || format!("{MARK}\n{SILENCE}\nimport typing_extensions as _t\n\n{ANY_NAME}");
    let own = |(name, text): (&String, &Option<String>)| Stub {
        path: format!("{}/{name}.pyi", JS_MODULES.replace('.', "/")),
        text: text.clone().unwrap_or_else(open),
    };
    let stubs = modules.iter().map(|module| {
        let is_package = module.item.path == JS_MODULES && !javascript.is_empty();
        stub(module, &modules, is_package, release)
    });
    stubs.chain(javascript.iter().map(own)).collect()
}

fn stub(module: &Module, all: &[&Module], is_package: bool, release: Release) -> Stub {
    let path = &module.item.path;
    let children: Vec<&Module> =
        all.iter().copied().filter(|other| parent(&other.item.path) == Some(path)).collect();
    let file = path.replace('.', "/");
    let is_package = is_package || !children.is_empty();
    let path = if is_package { format!("{file}/__init__.pyi") } else { format!("{file}.pyi") };
    Stub { path, text: Writer::new(module, release).module(&children) }
}

fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(parent, _)| parent)
}

/// Writes one module.
struct Writer<'a> {
    module: &'a Module,
    release: Release,
    names: Vec<&'static Item>,
    /// `from a.b import C as _C`, found while annotations are written.
    imports: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    fn new(module: &'a Module, release: Release) -> Self {
        let names = api::declared(&module.item.path, release);
        Writer { module, release, names, imports: BTreeSet::new() }
    }

    fn module(mut self, children: &[&Module]) -> String {
        let names = self.names.clone();
        let hidden = Hidden::by(self.hidden_builtins());
        let mut body = String::new();
        let is_child = |name: &str| children.iter().any(|child| child.item.name() == name);
        let is_module =
            |item: &Item| item.value_type.as_deref() == Some("ModuleType") && is_child(item.name());
        for child in children.iter().filter(|child| !child.explicit_import) {
            let name = child.item.name();
            if names.iter().all(|item| item.name() != name || is_module(item)) {
                body.push_str(&format!("from . import {name} as {name}\n"));
            }
        }
        for item in names.iter().filter(|item| !is_module(item)) {
            match self.home(item) {
                Some(home) => body.push_str(&format!("from {home} import {0} as {0}\n", item.name())),
                None => body.push_str(&self.item(item, &hidden, "")),
            }
        }
        for line in members::of(&self.module.item.path) {
            body.push_str(&format!("{line}\n"));
        }
        if self.module.open {
            body.push_str(ANY_NAME);
        }
        let used = IMPORTS.iter().filter(|(alias, _)| body.contains(&format!("{alias}.")));
        let imports = used.map(|(_, line)| *line).chain(self.imports.iter().map(String::as_str));
        let imports: String = imports.map(|line| format!("{line}\n")).collect();
        let doc = docstring(&self.module.item.doc);
        format!("{MARK}\n{SILENCE}\n{doc}\n{imports}\n{body}")
    }

    /// The module that the name is taken over from. In releases before that module there was another, which the tables
    /// know no more.
    fn home(&self, item: &Item) -> Option<&'static str> {
        let origin = api::lookup(&item.canonical).filter(|origin| origin.exists_in(self.release))?;
        parent(&origin.path).filter(|home| *home != self.module.item.path)
    }

    /// The builtins that names of the module hide (`micropip.list`).
    fn hidden_builtins(&self) -> impl Iterator<Item = &'static str> + use<> {
        let names: Vec<&str> = self.names.iter().map(|item| item.name()).collect();
        names.into_iter().filter(|name| annotation::is_builtin(name))
    }

    fn item(&mut self, item: &Item, hidden: &Hidden<'_>, indent: &str) -> String {
        match item.kind {
            Kind::Module => String::new(),
            Kind::Class => self.class(item, indent),
            Kind::Property | Kind::Constant | Kind::Object => {
                let ty = self.annotation(item.value_type.as_deref(), Place::Result, item, hidden);
                format!("{indent}{}: {ty}\n{}", item.name(), documented(&item.doc, indent))
            }
            _ => self.function(item, hidden, indent),
        }
    }

    fn class(&mut self, class: &Item, indent: &str) -> String {
        let own = api::declared(&class.path, self.release);
        let written: Vec<&str> = members::names_of(&class.path).collect();
        let names = own.iter().map(|item| item.name()).chain(written.iter().copied());
        let hidden = Hidden::by(names.chain(self.hidden_builtins()));
        let outside = Hidden::default();
        let bases: Vec<String> = class
            .bases
            .iter()
            .map(|base| self.annotation(Some(base), Place::Base, class, &outside))
            .chain(IS_ANY.contains(&class.path.as_str()).then(|| "_t.Any".to_owned()))
            .collect();
        let bases = if bases.is_empty() { String::new() } else { format!("({})", bases.join(", ")) };
        let mut text = format!("{indent}class {}{bases}:\n", class.name());
        let inner = format!("{indent}    ");
        text.push_str(&documented(&class.doc, &inner));
        if let Some(signature) = class.signature_at(self.release) {
            let parameters = self.parameters(&signature, class, &hidden, Some("self"));
            text.push_str(&format!("{inner}def __init__({parameters}) -> None: ...\n"));
        }
        for line in members::of(&class.path) {
            text.push_str(&format!("{inner}{line}\n"));
        }
        for item in own.iter().filter(|item| !written.contains(&item.name())) {
            text.push_str(&self.item(item, &hidden, &inner));
        }
        text
    }

    fn function(&mut self, item: &Item, hidden: &Hidden<'_>, indent: &str) -> String {
        let first = match item.kind {
            Kind::ClassMethod | Kind::AsyncClassMethod => Some("cls"),
            kind if kind.is_member() => Some("self"),
            _ => None,
        };
        let signature = item.signature_at(self.release).unwrap_or_else(anything);
        let parameters = self.parameters(&signature, item, hidden, first);
        let returns = self.annotation(signature.returns.as_deref(), Place::Result, item, hidden);
        let decorator = if first == Some("cls") {
            format!("{indent}@{}\n", hidden.reach("classmethod", "_b"))
        } else {
            String::new()
        };
        let def = if item.kind.is_async() { "async def" } else { "def" };
        let doc = documented(&item.doc, &format!("{indent}    "));
        format!("{decorator}{indent}{def} {}({parameters}) -> {returns}:\n{doc}", item.name())
    }

    fn parameters(
        &mut self,
        signature: &Signature,
        item: &Item,
        hidden: &Hidden<'_>,
        first: Option<&str>,
    ) -> String {
        let annotated = |parameter: &Parameter| Parameter {
            annotation: Some(self.annotation(
                parameter.annotation.as_deref(),
                Place::Parameter,
                item,
                hidden,
            )),
            default: parameter.default.as_deref().map(default),
            ..parameter.clone()
        };
        let parameters = signature.parameters.iter().map(annotated).collect();
        let text = Signature { parameters, returns: None }.to_string();
        match (first, text.trim_start_matches('(').trim_end_matches(')')) {
            (None, _) => text[1..text.len() - 1].to_owned(),
            (Some(first), "") => first.to_owned(),
            (Some(first), _) => format!("{first}, {}", &text[1..text.len() - 1]),
        }
    }

    fn annotation(&mut self, text: Option<&str>, place: Place, item: &Item, hidden: &Hidden<'_>) -> String {
        let scope = Scope { module: &self.module.item.path, release: self.release, hidden, place };
        let Some(text) = text else {
            return "_t.Any".to_owned();
        };
        let (text, imports) = annotation::render(text, &item.canonical, &scope);
        self.imports.extend(imports);
        text
    }
}

/// What annotations need, by the name under which they have it.
const IMPORTS: [(&str, &str); 5] = [
    ("_b", "import builtins as _b"),
    ("_io", "import io as _io"),
    ("_types", "import types as _types"),
    ("_js", "import js as _js"),
    ("_t", "import typing_extensions as _t"),
];

/// What stands for JavaScript values of any kind, with whatever members those have.
const IS_ANY: [&str; 1] = ["pyodide.ffi.JsProxy"];

/// How something is called of which nothing is known.
fn anything() -> Signature {
    let parameter = |name: &str, kind| Parameter {
        name: name.to_owned(),
        kind,
        annotation: None,
        default: None,
        doc: String::new(),
    };
    let parameters =
        vec![parameter("args", ParameterKind::VarPositional), parameter("kwargs", ParameterKind::VarKeyword)];
    Signature { parameters, returns: None }
}

/// A default as a stub may have it: plain values as they are, everything else hidden.
fn default(source: &str) -> String {
    let is_plain = matches!(source, "None" | "True" | "False")
        || source.starts_with(['"', '\''])
        || source.parse::<f64>().is_ok();
    if is_plain { source.to_owned() } else { "...".to_owned() }
}

fn documented(doc: &str, indent: &str) -> String {
    format!("{indent}{}", docstring(doc))
}

fn docstring(doc: &str) -> String {
    let sentence = names::first_sentence(doc).replace('\\', "\\\\").replace("\"\"\"", "'''");
    let space = if sentence.ends_with('"') { " " } else { "" };
    format!("\"\"\"{sentence}{space}\"\"\"\n")
}

#[cfg(test)]
mod tests;
