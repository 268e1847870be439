//! What names mean across the files of a module.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use syntax::TextRange;
use syntax::javascript::{
    Declaration, DeclarationKind, Export, ExportTarget, Expression, Format, Imported, Name,
};

use super::{File, Place};
use crate::declaration::{Interface, Member, MemberKind, Parameter, Signature, TypeExpr};
use crate::types::Realm;

/// The files of a module with their names.
pub(super) struct Graph<'a> {
    pub(super) files: &'a [File<'a>],
    /// Per file: its own names, and the names in the shared declarations.
    own: Vec<HashMap<&'a str, String>>,
    objects: Vec<String>,
}

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Resolved {
    /// What that file declares under that name.
    Declared { file: usize, name: Box<str> },
    /// All exports of that file.
    Object(usize),
    /// Something outside of the project.
    Unknown,
}

/// An export with the place that names it.
#[derive(Debug, Clone)]
pub(super) struct Exported {
    pub(super) target: Resolved,
    file: usize,
    name: TextRange,
}

impl<'a> Graph<'a> {
    pub(super) fn of(files: &'a [File<'a>]) -> Self {
        let mut taken: BTreeSet<String> = BTreeSet::new();
        // What one file calls `Event` must not hide the platform's from the others.
        let is_platforms = |name: &str| {
            files.len() > 1
                && (Realm::page().interface(name).is_some() || Realm::page().alias(name).is_some())
        };
        let mut take = |name: &str| {
            let numbered = (2..).map(|number| format!("{name}${number}"));
            let mut names = std::iter::once(name.to_owned()).chain(numbered);
            let free = names.find(|name| !taken.contains(name) && !is_platforms(name)).unwrap_or_default();
            taken.insert(free.clone());
            free
        };
        let objects = files.iter().map(|file| take(file.name)).collect();
        let mut own = Vec::new();
        for file in files {
            let globals = file.javascript.globals.iter();
            let globals = globals.filter(|global| global.value != Expression::Name(global.name.text.clone()));
            let declared = file.javascript.declarations.iter().chain(globals);
            let declared = declared.map(|declaration| &*declaration.name.text);
            let typedefs = file.javascript.typedefs.iter().map(|typedef| &*typedef.name);
            let names: BTreeSet<&str> = declared.chain(typedefs).collect();
            own.push(names.into_iter().map(|name| (name, take(name))).collect());
        }
        Graph { files, own, objects }
    }

    /// The name of the object whose members are the exports of a file.
    pub(super) fn object_name(&self, file: usize) -> &str {
        &self.objects[file]
    }

    /// The name that what a file declares has in the shared declarations.
    pub(super) fn unique<'n>(&'n self, file: usize, name: &'n str) -> &'n str {
        self.own[file].get(name).map_or(name, String::as_str)
    }

    /// The declaration of a name of a file, or what it makes a global of that name. `window.a = a` declares nothing.
    pub(super) fn declaration(&self, file: usize, name: &str) -> Option<&'a Declaration> {
        let javascript = self.files[file].javascript;
        self.own[file].get(name)?;
        let global = || javascript.globals.iter().rfind(|global| &*global.name.text == name);
        javascript.declaration(name).or_else(global)
    }

    /// What a file adds to the global object: what it assigns, and unless it is a module its functions and `var`s.
    pub(super) fn globals(&self, file: usize) -> BTreeMap<Box<str>, Exported> {
        let File { javascript, is_script, .. } = &self.files[file];
        let is_global = |declaration: &&Declaration| {
            *is_script && matches!(declaration.kind, DeclarationKind::Function | DeclarationKind::Var)
        };
        let declared = javascript.declarations.iter().filter(is_global).chain(&javascript.globals);
        let exported = |declaration: &Declaration| {
            let Name { text, range } = &declaration.name;
            let target = self.resolve(file, text).unwrap_or(Resolved::Unknown);
            (text.clone(), Exported { target, file, name: *range })
        };
        declared.map(exported).collect()
    }

    /// What a name of a file stands for; `None` for a name of the platform.
    pub(super) fn resolve(&self, file: usize, name: &str) -> Option<Resolved> {
        if let Some((first, rest)) = name.split_once('.') {
            return match self.resolve(file, first)? {
                Resolved::Object(object) => Some(self.export(object, rest, &mut BTreeSet::new())),
                _ => Some(Resolved::Unknown),
            };
        }
        self.local(file, name, &mut BTreeSet::new())
    }

    /// All exports of a file by name, and whether there can be no others.
    pub(super) fn exports(&self, file: usize) -> (BTreeMap<Box<str>, Exported>, bool) {
        let mut found = BTreeMap::new();
        let mut all_known = true;
        self.collect(file, &mut found, &mut all_known, &mut BTreeSet::new());
        (found, all_known)
    }

    /// Where the thing that is exported is written; outside of the project, where the export is.
    pub(super) fn place(&self, export: &Exported) -> Place {
        if let Resolved::Declared { file, name } = &export.target
            && let Some(declaration) = self.declaration(*file, name)
        {
            return place(*file, declaration);
        }
        match export.target {
            Resolved::Object(file) => {
                Place { file, name: TextRange::default(), whole: TextRange::default(), summary: "".into() }
            }
            _ => Place { file: export.file, name: export.name, whole: export.name, summary: "".into() },
        }
    }

    fn collect(
        &self,
        file: usize,
        found: &mut BTreeMap<Box<str>, Exported>,
        all_known: &mut bool,
        visited: &mut BTreeSet<usize>,
    ) {
        let javascript = self.files[file].javascript;
        *all_known &= !javascript.has_errors && javascript.format == Format::Module;
        if !visited.insert(file) {
            return;
        }
        let is_root = visited.len() == 1;
        for export in &javascript.exports {
            // `export *` leaves the default out.
            if is_root || &*export.name.text != "default" {
                found.entry(export.name.text.clone()).or_insert_with(|| Exported {
                    target: self.exported(file, export, &mut BTreeSet::new()),
                    file,
                    name: export.name.range,
                });
            }
        }
        for star in &javascript.star_exports {
            match self.files[file].imports.get(&*star.text) {
                Some(other) => self.collect(*other, found, all_known, visited),
                None => *all_known = false,
            }
        }
    }

    fn local(&self, file: usize, name: &str, visited: &mut BTreeSet<(usize, Box<str>)>) -> Option<Resolved> {
        if self.own[file].contains_key(name) {
            return Some(Resolved::Declared { file, name: name.into() });
        }
        if let Some((module, imported)) = self.files[file].javascript.imported(name) {
            return Some(self.imported(file, &module.text, imported, visited));
        }
        // Scripts of a page see each other's names.
        let is_in = |other: &usize| self.files[*other].is_script && self.own[*other].contains_key(name);
        let file = (0..self.files.len()).find(is_in)?;
        Some(Resolved::Declared { file, name: name.into() })
    }

    fn imported(
        &self,
        file: usize,
        module: &str,
        imported: &Imported,
        visited: &mut BTreeSet<(usize, Box<str>)>,
    ) -> Resolved {
        match (self.files[file].imports.get(module), imported) {
            (None, _) => Resolved::Unknown,
            (Some(other), Imported::Namespace) => Resolved::Object(*other),
            (Some(other), Imported::Name(name)) => self.export(*other, name, visited),
        }
    }

    /// What a file exports under a name.
    fn export(&self, file: usize, name: &str, visited: &mut BTreeSet<(usize, Box<str>)>) -> Resolved {
        if !visited.insert((file, name.into())) {
            return Resolved::Unknown;
        }
        let javascript = self.files[file].javascript;
        if let Some(export) = javascript.exports.iter().find(|export| &*export.name.text == name) {
            return self.exported(file, export, visited);
        }
        let stars =
            javascript.star_exports.iter().filter_map(|star| self.files[file].imports.get(&*star.text));
        let mut found = stars.map(|other| self.export(*other, name, visited));
        found.find(|found| *found != Resolved::Unknown).unwrap_or(Resolved::Unknown)
    }

    fn exported(&self, file: usize, export: &Export, visited: &mut BTreeSet<(usize, Box<str>)>) -> Resolved {
        match &export.target {
            ExportTarget::Local(name) => self.local(file, name, visited).unwrap_or(Resolved::Unknown),
            ExportTarget::From(module, imported) => self.imported(file, &module.text, imported, visited),
        }
    }
}

/// Where a declaration stands.
pub(super) fn place(file: usize, declaration: &Declaration) -> Place {
    Place {
        file,
        name: declaration.name.range,
        whole: declaration.range,
        summary: declaration.doc.as_ref().map(|doc| doc.summary.clone()).unwrap_or_default(),
    }
}

/// Writes a type in the names of the shared declarations, which `of` knows by those of a file; type parameters keep theirs.
pub(super) fn rename(ty: &TypeExpr, of: &dyn Fn(&str) -> TypeName) -> TypeExpr {
    let all = |parts: &[TypeExpr]| parts.iter().map(|part| rename(part, of)).collect();
    match ty {
        TypeExpr::Name(name, arguments) => match of(name) {
            TypeName::Same => TypeExpr::Name(name.clone(), all(arguments)),
            TypeName::Other(name) => TypeExpr::Name(name, all(arguments)),
            TypeName::Unknown => TypeExpr::Any,
        },
        TypeExpr::TypeOf(name) => match of(name) {
            TypeName::Same => ty.clone(),
            TypeName::Other(name) => TypeExpr::TypeOf(name),
            TypeName::Unknown => TypeExpr::Any,
        },
        TypeExpr::Union(parts) => TypeExpr::Union(all(parts)),
        TypeExpr::Intersection(parts) => TypeExpr::Intersection(all(parts)),
        TypeExpr::Tuple(parts) => TypeExpr::Tuple(all(parts)),
        TypeExpr::Function(signature) => TypeExpr::Function(Box::new(in_signature(signature, of))),
        TypeExpr::Constructor(signature) => TypeExpr::Constructor(Box::new(in_signature(signature, of))),
        TypeExpr::Literals(interface) => TypeExpr::Literals(in_interface(interface, of).into()),
        TypeExpr::Indexed(ty, key) => TypeExpr::Indexed(rename(ty, of).into(), rename(key, of).into()),
        TypeExpr::KeyOf(ty) => TypeExpr::KeyOf(rename(ty, of).into()),
        _ => ty.clone(),
    }
}

/// What a name in a type is in the shared declarations.
pub(super) enum TypeName {
    Same,
    Other(Box<str>),
    Unknown,
}

fn in_signature(signature: &Signature, of: &dyn Fn(&str) -> TypeName) -> Signature {
    let parameter = |parameter: &Parameter| Parameter { ty: rename(&parameter.ty, of), ..parameter.clone() };
    Signature {
        type_parameters: signature.type_parameters.clone(),
        parameters: signature.parameters.iter().map(parameter).collect(),
        returns: rename(&signature.returns, of),
    }
}

fn in_interface(interface: &Interface, of: &dyn Fn(&str) -> TypeName) -> Interface {
    let signatures = |all: &[Signature]| all.iter().map(|one| in_signature(one, of)).collect();
    let member = |member: &Member| {
        let kind = match &member.kind {
            MemberKind::Method(all) => MemberKind::Method(signatures(all)),
            MemberKind::Property { ty, is_readonly } => {
                MemberKind::Property { ty: rename(ty, of), is_readonly: *is_readonly }
            }
        };
        Member { kind, ..member.clone() }
    };
    Interface {
        name: interface.name.clone(),
        parameters: interface.parameters.clone(),
        extends: interface.extends.iter().map(|base| rename(base, of)).collect(),
        members: interface.members.iter().map(member).collect(),
        calls: signatures(&interface.calls),
        constructors: signatures(&interface.constructors),
        number_index: interface.number_index.as_ref().map(|ty| rename(ty, of)),
        string_index: interface.string_index.as_ref().map(|ty| rename(ty, of)),
    }
}
