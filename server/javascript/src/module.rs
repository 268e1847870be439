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

use self::names::{Graph, Resolved};
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
        let mut shapes = Shapes::new(&graph);
        for index in 0..files.len() {
            shapes.read(index);
        }
        let Shapes { mut declarations, mut places, .. } = shapes;
        for index in 0..files.len() {
            let object = Object { graph: &graph, declarations: &declarations, index };
            let interface = object.interface(&mut places);
            let name = graph.object_name(index);
            declarations.add_interface(interface);
            declarations.add_global(Member::property(name, TypeExpr::Name(name.into(), Box::default())));
        }
        let name = files.first().map_or("", |_| graph.object_name(0)).into();
        Module { name, declarations: Arc::new(declarations), places }
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

/// The object whose members are the exports of a file.
struct Object<'a> {
    graph: &'a Graph<'a>,
    declarations: &'a Declarations,
    index: usize,
}

impl Object<'_> {
    fn interface(&self, places: &mut BTreeMap<(Box<str>, Box<str>), Place>) -> Interface {
        let owner = self.graph.object_name(self.index);
        let (exports, all_known) = self.graph.exports(self.index);
        let mut members = Vec::new();
        for (name, export) in exports {
            members.push(self.member(&name, &export.target));
            places.insert((owner.into(), name), self.graph.place(&export));
        }
        let string_index = (!all_known).then_some(TypeExpr::Any);
        Interface { name: owner.into(), string_index, ..Interface::default() }.with_members(members)
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
