//! Functions, classes and values as declarations.

use std::collections::BTreeMap;

use syntax::javascript::{
    Class, Declaration, DeclarationKind, Doc, Documented, Expression, Function, Member as Written,
    MemberKind as WrittenKind, Parameter as WrittenParameter, Typedef,
};

use super::Place;
use super::names::{self, Graph, Resolved, TypeName};
use super::values::{type_of, widened};
use crate::declaration::{
    Alias, Declarations, Interface, Member, MemberKind, Parameter, Signature, TypeExpr, TypeParameter,
};
use crate::parse;

/// Collects what the files of a module declare.
pub(super) struct Shapes<'a> {
    graph: &'a Graph<'a>,
    pub(super) declarations: Declarations,
    pub(super) places: BTreeMap<(Box<str>, Box<str>), Place>,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(graph: &'a Graph<'a>) -> Self {
        Shapes { graph, declarations: Declarations::default(), places: BTreeMap::new() }
    }

    /// Takes in what a file declares.
    pub(super) fn read(&mut self, file: usize) {
        let javascript = self.graph.files[file].javascript;
        let typing = Typing { graph: self.graph, file, templates: &[] };
        for typedef in &javascript.typedefs {
            let name = self.graph.unique(file, &typedef.name);
            let parameters = type_parameters(&typedef.doc.templates);
            let typing = Typing { templates: &typedef.doc.templates, ..typing };
            match typing.typedef(typedef) {
                TypeExpr::Literals(object) => self.declarations.add_interface(Interface {
                    name: name.into(),
                    parameters,
                    // Comments seldom say everything.
                    string_index: Some(TypeExpr::Any),
                    ..Interface::clone(&object)
                }),
                ty => self.declarations.add_alias(name, Alias { parameters, ty }),
            }
        }
        for declaration in javascript.declarations.iter().chain(&javascript.globals) {
            // Declared twice, the last one is what the name stands for.
            let last = self.graph.declaration(file, &declaration.name.text);
            if last.is_some_and(|last| std::ptr::eq(last, declaration)) {
                self.declaration(typing, declaration);
            }
        }
    }

    fn declaration(&mut self, typing: Typing<'a>, declaration: &Declaration) {
        let name = self.graph.unique(typing.file, &declaration.name.text);
        let doc = declaration.doc.as_ref();
        let kind = match &declaration.value {
            Expression::Class(class) => {
                self.class_places(typing.file, name, class);
                let shape = typing.class(name, class, doc);
                self.declarations.add_interface(shape.instance);
                MemberKind::Property { ty: TypeExpr::Literals(shape.object.into()), is_readonly: true }
            }
            Expression::Object(members) if doc.is_none_or(|doc| doc.ty.is_none()) => {
                let owner = format!("typeof {name}");
                self.places.extend(members.iter().map(|member| place(typing.file, &owner, member)));
                let ty = TypeExpr::Literals(typing.object(&owner, members).into());
                MemberKind::Property { ty, is_readonly: true }
            }
            value => {
                let is_constant = matches!(declaration.kind, DeclarationKind::Const | DeclarationKind::Value);
                typing.member_kind(value, doc, is_constant)
            }
        };
        let is_deprecated = doc.is_some_and(|doc| doc.is_deprecated);
        self.declarations.add_global(Member { is_deprecated, ..Member::new(name, kind) });
    }

    fn class_places(&mut self, file: usize, owner: &str, class: &Class) {
        let (own, of_class): (Vec<&Written>, Vec<&Written>) =
            class.members.iter().partition(|member| !member.is_static);
        for member in own.into_iter().chain(of_class) {
            let (key, place) = place(file, owner, member);
            self.places.entry(key).or_insert(place);
        }
    }
}

fn place(file: usize, owner: &str, member: &Written) -> ((Box<str>, Box<str>), Place) {
    let summary = member.doc.as_ref().map(|doc| doc.summary.clone()).unwrap_or_default();
    let place = Place { file, name: member.name.range, whole: member.range, summary };
    ((owner.into(), member.name.text.clone()), place)
}

/// A class: what its instances have, and the object that it is itself.
pub(super) struct ClassShape {
    pub(super) instance: Interface,
    pub(super) object: Interface,
}

/// Makes types of what one file says.
#[derive(Clone, Copy)]
pub(super) struct Typing<'a> {
    pub(super) graph: &'a Graph<'a>,
    pub(super) file: usize,
    /// The type parameters in sight.
    pub(super) templates: &'a [Box<str>],
}

impl Typing<'_> {
    pub(super) fn class(self, name: &str, class: &Class, doc: Option<&Doc>) -> ClassShape {
        let templates = doc.map_or(&[][..], |doc| &doc.templates);
        let typing = Typing { templates, ..self };
        let constructor = class.members.iter().find(|member| member.kind == WrittenKind::Constructor);
        let members = |of_class: bool| {
            let own = class.members.iter().filter(move |member| member.is_static == of_class);
            own.filter_map(|member| typing.class_member(member, class, constructor)).collect::<Vec<_>>()
        };
        let arguments = templates.iter().map(|name| TypeExpr::Name(name.clone(), Box::default())).collect();
        let own = TypeExpr::Name(name.into(), arguments);
        let base = class.extends.as_deref().map(|base| typing.name(base, TypeExpr::Any));
        let extends = base.or(class.extends_unknown.then_some(TypeExpr::Any));
        let signature = match constructor.map(|constructor| (&constructor.value, constructor.doc.as_ref())) {
            Some((Expression::Function(function), own)) => typing.signature(function, own.or(doc)),
            _ if extends.is_some() => any_arguments(),
            _ => Signature::default(),
        };
        let signature =
            Signature { type_parameters: type_parameters(templates), returns: own.clone(), ..signature };
        let mut of_class = members(true);
        of_class.push(Member::new("prototype", MemberKind::Property { ty: own, is_readonly: true }));
        ClassShape {
            instance: Interface {
                name: name.into(),
                parameters: type_parameters(templates),
                extends: extends.clone().into_iter().collect(),
                // Anybody may give them more members.
                string_index: Some(TypeExpr::Any),
                ..Interface::default()
            }
            .with_members(members(false)),
            object: Interface {
                name: format!("typeof {name}").into(),
                extends: extends.into_iter().filter_map(type_of).collect(),
                constructors: [signature].into(),
                ..Interface::default()
            }
            .with_members(of_class),
        }
    }

    fn class_member(self, member: &Written, class: &Class, constructor: Option<&Written>) -> Option<Member> {
        let doc = member.doc.as_ref();
        let kind = match (member.kind, &member.value) {
            (WrittenKind::Constructor, _) => return None,
            (WrittenKind::Getter | WrittenKind::Setter, _) => self.accessor(member, class),
            (WrittenKind::Assigned, Expression::Name(parameter))
                if doc.is_none_or(|doc| doc.ty.is_none()) =>
            {
                MemberKind::Property { ty: self.parameter_type(constructor, parameter), is_readonly: false }
            }
            (_, value) => self.member_kind(value, doc, false),
        };
        let is_deprecated = doc.is_some_and(|doc| doc.is_deprecated);
        Some(Member { is_deprecated, ..Member::new(&member.name.text, kind) })
    }

    /// A property with a getter, a setter or both, whose type is the first that one of them tells.
    fn accessor(self, member: &Written, class: &Class) -> MemberKind {
        let both = class.members.iter().filter(|other| {
            other.name.text == member.name.text
                && other.is_static == member.is_static
                && matches!(other.kind, WrittenKind::Getter | WrittenKind::Setter)
        });
        let ty = both.clone().find_map(|accessor| {
            let Expression::Function(function) = &accessor.value else { return None };
            let signature = self.signature(function, accessor.doc.as_ref());
            let written = accessor.doc.as_ref().and_then(|doc| doc.ty.as_deref()).map(|ty| self.read(ty));
            let ty = written.unwrap_or_else(|| match accessor.kind {
                WrittenKind::Getter => signature.returns,
                _ => signature.parameters.first().map(|parameter| parameter.ty.clone()).unwrap_or_default(),
            });
            Some(ty).filter(|ty| *ty != TypeExpr::Any)
        });
        let is_readonly = !both.clone().any(|accessor| accessor.kind == WrittenKind::Setter);
        MemberKind::Property { ty: ty.unwrap_or_default(), is_readonly }
    }

    /// The type that a parameter of the constructor is documented with.
    fn parameter_type(self, constructor: Option<&Written>, name: &str) -> TypeExpr {
        let doc = constructor.and_then(|constructor| constructor.doc.as_ref());
        let Some(Expression::Function(function)) = constructor.map(|constructor| &constructor.value) else {
            return TypeExpr::Any;
        };
        let signature = self.signature(function, doc);
        let parameter = signature.parameters.into_iter().find(|parameter| &*parameter.name == name);
        parameter.map(|parameter| parameter.ty).unwrap_or_default()
    }

    /// What a name is that has this value.
    fn member_kind(self, value: &Expression, doc: Option<&Doc>, is_constant: bool) -> MemberKind {
        let written = doc.and_then(|doc| doc.ty.as_deref()).map(|ty| self.read(ty));
        match (written, value) {
            (Some(TypeExpr::Function(signature)), Expression::Function(_)) => {
                MemberKind::Method([*signature].into())
            }
            (Some(ty), _) => MemberKind::Property { ty, is_readonly: is_constant },
            (None, Expression::Function(function)) => {
                MemberKind::Method([self.signature(function, doc)].into())
            }
            (None, value) => {
                let ty = self.value(value);
                let ty = if is_constant { ty } else { widened(ty) };
                MemberKind::Property { ty, is_readonly: is_constant }
            }
        }
    }

    pub(super) fn object(self, name: &str, members: &[Written]) -> Interface {
        let members = members.iter().map(|member| {
            let doc = member.doc.as_ref();
            let kind = match (member.kind, &member.value) {
                (WrittenKind::Getter | WrittenKind::Setter, Expression::Function(function)) => {
                    let ty = self.signature(function, doc).returns;
                    let ty = if member.kind == WrittenKind::Getter { ty } else { TypeExpr::Any };
                    MemberKind::Property { ty, is_readonly: false }
                }
                (_, value) => self.member_kind(value, doc, false),
            };
            Member {
                is_deprecated: doc.is_some_and(|doc| doc.is_deprecated),
                ..Member::new(&member.name.text, kind)
            }
        });
        Interface { name: name.into(), ..Interface::default() }.with_members(members.collect())
    }

    pub(super) fn signature(self, function: &Function, doc: Option<&Doc>) -> Signature {
        let templates = doc.map_or(&[][..], |doc| &doc.templates);
        let all: Vec<Box<str>> = self.templates.iter().chain(templates).cloned().collect();
        let typing = Typing { templates: &all, ..self };
        let parameters: Box<[Parameter]> = function
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| typing.parameter(index, parameter, doc))
            .collect();
        let written = doc.and_then(|doc| doc.returns.as_deref()).map(|ty| typing.read(ty));
        let returns = match written {
            Some(ty) => ty,
            None if function.is_generator => TypeExpr::Any,
            None => typing.returned(&function.returns, &parameters),
        };
        let returns = if function.is_async && !function.is_generator { promise(returns) } else { returns };
        Signature { type_parameters: type_parameters(templates), parameters, returns }
    }

    fn parameter(self, index: usize, written: &WrittenParameter, doc: Option<&Doc>) -> Parameter {
        let all = doc.map_or(&[][..], |doc| &doc.parameters);
        let whole = || all.iter().filter(|documented| !documented.name.contains('.'));
        let by_name = || whole().find(|documented| documented.name == written.name);
        // What is taken apart at once has a name only in the comment.
        let documented = if written.name.is_empty() { whole().nth(index) } else { by_name() };
        let name = documented.map_or(&*written.name, |documented| &documented.name);
        let mut parameter = match documented.and_then(|documented| documented.ty.as_deref()) {
            Some(ty) => {
                let parameter = parse::parameter(name, ty);
                Parameter { ty: self.renamed(&parameter.ty), ..parameter }
            }
            None => parse::parameter(name, "*"),
        };
        if parameter.name.is_empty() {
            parameter.name = "options".into();
        }
        let properties = properties(all, &parameter.name);
        if !properties.is_empty()
            && matches!(parameter.ty, TypeExpr::Any | TypeExpr::Object | TypeExpr::Name(..))
        {
            parameter.ty = TypeExpr::Literals(self.documented(&properties).into());
        }
        if parameter.ty == TypeExpr::Any
            && let Some(default) = &written.default
        {
            parameter.ty = match widened(self.value(default)) {
                TypeExpr::Literals(_) => TypeExpr::Any,
                ty => ty,
            };
        }
        // A comment gives the type of one, as a rule with dots before it.
        let is_array = matches!(&parameter.ty, TypeExpr::Name(name, _) if &**name == "Array");
        if written.is_rest && (parameter.is_rest || !is_array) {
            parameter.ty = array(parameter.ty);
        }
        parameter.is_rest = written.is_rest;
        parameter.is_optional |=
            written.default.is_some() || documented.is_some_and(|documented| documented.is_optional);
        parameter
    }

    fn typedef(self, typedef: &Typedef) -> TypeExpr {
        if typedef.is_function {
            let whole = typedef.doc.parameters.iter().filter(|documented| !documented.name.contains('.'));
            let parameters = whole.map(|documented| {
                let ty = documented.ty.as_deref().unwrap_or("*");
                let parameter = parse::parameter(&documented.name, ty);
                let is_optional = parameter.is_optional || documented.is_optional;
                Parameter { ty: self.renamed(&parameter.ty), is_optional, ..parameter }
            });
            let returns = typedef.doc.returns.as_deref().map(|ty| self.read(ty)).unwrap_or_default();
            let parameters = parameters.collect();
            return TypeExpr::Function(Signature { parameters, returns, ..Signature::default() }.into());
        }
        if typedef.doc.properties.is_empty() {
            return typedef.ty.as_deref().map(|ty| self.read(ty)).unwrap_or_default();
        }
        let properties: Vec<(&str, &Documented)> =
            typedef.doc.properties.iter().map(|property| (&*property.name, property)).collect();
        TypeExpr::Literals(self.documented(&properties).into())
    }

    /// An object with these properties, each by the name that it has there.
    fn documented(self, properties: &[(&str, &Documented)]) -> Interface {
        let own = properties.iter().filter(|(name, _)| !name.contains(['.', '[']));
        let members = own.map(|(name, documented)| {
            let ty = documented.ty.as_deref().map(|ty| self.read(ty)).unwrap_or_default();
            Member { is_optional: documented.is_optional, ..Member::property(name, ty) }
        });
        Interface::default().with_members(members.collect())
    }

    fn read(self, ty: &str) -> TypeExpr {
        self.renamed(&parse::type_expr(ty))
    }

    fn renamed(self, ty: &TypeExpr) -> TypeExpr {
        names::rename(ty, &|name| self.type_name(name))
    }

    /// A class by its name in the file.
    pub(super) fn name(self, name: &str, unknown: TypeExpr) -> TypeExpr {
        match self.type_name(name) {
            TypeName::Same => TypeExpr::Name(name.into(), Box::default()),
            TypeName::Other(name) => TypeExpr::Name(name, Box::default()),
            TypeName::Unknown => unknown,
        }
    }

    fn type_name(self, name: &str) -> TypeName {
        if self.templates.iter().any(|template| **template == *name) {
            return TypeName::Same;
        }
        match self.graph.resolve(self.file, name) {
            None => TypeName::Same,
            Some(Resolved::Unknown) => TypeName::Unknown,
            Some(Resolved::Object(file)) => TypeName::Other(self.graph.object_name(file).into()),
            Some(Resolved::Declared { file, name }) => TypeName::Other(self.graph.unique(file, &name).into()),
        }
    }
}

/// The documented properties of a parameter, by the name that they have in it.
fn properties<'d>(all: &'d [Documented], parameter: &str) -> Vec<(&'d str, &'d Documented)> {
    let inside = |documented: &'d Documented| {
        Some((documented.name.strip_prefix(parameter)?.strip_prefix('.')?, documented))
    };
    all.iter().filter_map(inside).collect()
}

fn type_parameters(names: &[Box<str>]) -> Box<[TypeParameter]> {
    names.iter().map(|name| TypeParameter { name: name.clone(), bound: None, default: None }).collect()
}

/// `new (...args: any[])`
fn any_arguments() -> Signature {
    let ty = array(TypeExpr::Any);
    let all = Parameter { name: "args".into(), ty, is_optional: true, is_rest: true };
    Signature { parameters: [all].into(), ..Signature::default() }
}

fn array(item: TypeExpr) -> TypeExpr {
    TypeExpr::Name("Array".into(), [item].into())
}

fn promise(ty: TypeExpr) -> TypeExpr {
    match &ty {
        TypeExpr::Name(name, _) if &**name == "Promise" => ty,
        _ => TypeExpr::Name("Promise".into(), [ty].into()),
    }
}
