//! The project's own JavaScript as declarations: what a module exports, typed by its JSDoc and by what its values are.
//!
//! A module is built together with the files that it imports. All of them share one set of [`Declarations`], in which
//! each class, function and value of each file has a name of its own; types are written in these names.

mod names;
mod shapes;
mod values;

use std::collections::BTreeMap;
use std::sync::Arc;

use syntax::TextRange;
use syntax::javascript::Javascript;

use self::names::{Exported, Graph, Resolved};
use self::shapes::Shapes;
use crate::declaration::{Declarations, Interface, Member, MemberKind, TypeExpr};
use crate::types::{JsType, Realm, Scope};

/// One file of a module.
#[derive(Debug, Clone)]
pub struct File<'a> {
    /// What its module object is called: the name of the file.
    pub name: &'a str,
    /// What it says.
    pub javascript: &'a Javascript,
    /// The files behind the addresses that it imports, by their index; others lie outside of the project.
    pub imports: BTreeMap<&'a str, usize>,
    /// It runs as a script of a page, not as a module: what it declares is there for all scripts.
    pub is_script: bool,
}

/// A module of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// The interface of the module object in [`Module::declarations`]; its members are the exports.
    pub name: Box<str>,
    /// What all its files declare. The interface of the module object is open (has a string index) where not all exports
    /// are known.
    pub declarations: Arc<Declarations>,
    places: BTreeMap<(Box<str>, Box<str>), Place>,
}

/// The interface of the object that [`Module::of_page`] gives.
const PAGE: &str = "window";

/// Where a member is written, and what is said of it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Index of the file.
    pub file: usize,
    /// Its name: bytes of that file.
    pub name: TextRange,
    /// All of it.
    pub whole: TextRange,
    /// The first sentence of its comment; empty where there is none.
    pub summary: Box<str>,
}

impl Module {
    /// The module that the first of some files is.
    pub fn of(files: &[File<'_>]) -> Self {
        let graph = Graph::of(files);
        let name = files.first().map_or("", |_| graph.object_name(0));
        Builder::new(&graph).module(name)
    }

    /// What the scripts of a page, and the modules among them, add to its global object: a module that exports that.
    pub fn of_page(files: &[File<'_>]) -> Self {
        let graph = Graph::of(files);
        let mut builder = Builder::new(&graph);
        let all = (0..files.len()).flat_map(|file| graph.globals(file)).collect();
        builder.object(PAGE, all, true);
        builder.module(PAGE)
    }

    /// What it exports: an interface whose members are the exports.
    pub fn interface(&self) -> Option<&Arc<Interface>> {
        self.declarations.interfaces.get(&self.name)
    }

    /// The module object where it is loaded.
    pub fn object(&self, realm: Realm) -> JsType {
        Scope::module(realm, Arc::clone(&self.declarations)).instance(&self.name).unwrap_or_default()
    }

    /// Where a member of an interface is written; static members of a class belong to the interface of its instances,
    /// exports to that of the module object.
    pub fn place(&self, owner: &str, member: &str) -> Option<&Place> {
        self.places.get(&(owner.into(), member.into()))
    }
}

/// Puts together what some files declare, and the objects that hold their exports.
struct Builder<'a> {
    graph: &'a Graph<'a>,
    declarations: Declarations,
    places: BTreeMap<(Box<str>, Box<str>), Place>,
}

impl<'a> Builder<'a> {
    fn new(graph: &'a Graph<'a>) -> Self {
        let mut shapes = Shapes::new(graph);
        (0..graph.files.len()).for_each(|file| shapes.read(file));
        let Shapes { declarations, places, .. } = shapes;
        let mut builder = Builder { graph, declarations, places };
        for file in 0..graph.files.len() {
            let (exports, all_known) = graph.exports(file);
            builder.object(graph.object_name(file), exports, all_known);
        }
        builder
    }

    fn module(self, name: &str) -> Module {
        Module { name: name.into(), declarations: Arc::new(self.declarations), places: self.places }
    }

    /// Declares the object of that name, whose members are these exports.
    fn object(&mut self, owner: &str, exports: BTreeMap<Box<str>, Exported>, all_known: bool) {
        let mut members = Vec::new();
        for (name, export) in exports {
            members.push(self.member(&name, &export.target));
            self.places.insert((owner.into(), name), self.graph.place(&export));
        }
        let string_index = (!all_known).then_some(TypeExpr::Any);
        let interface = Interface { name: owner.into(), string_index, ..Interface::default() };
        self.declarations.add_interface(interface.with_members(members));
        self.declarations.add_global(Member::property(owner, TypeExpr::Name(owner.into(), Box::default())));
    }

    fn member(&self, name: &str, target: &Resolved) -> Member {
        let global = match target {
            Resolved::Unknown => return Member::property(name, TypeExpr::Any),
            Resolved::Object(file) => self.graph.object_name(*file),
            Resolved::Declared { file, name } => self.graph.unique(*file, name),
        };
        let declared = self.declarations.globals.get(global);
        let kind = match declared.map(|declared| &declared.kind) {
            Some(method @ MemberKind::Method(_)) => method.clone(),
            _ => MemberKind::Property { ty: TypeExpr::TypeOf(global.into()), is_readonly: true },
        };
        let is_deprecated = declared.is_some_and(|declared| declared.is_deprecated);
        Member { is_deprecated, ..Member::new(name, kind) }
    }
}

#[cfg(test)]
mod tests;
