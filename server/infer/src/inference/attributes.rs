//! Members of values.

use std::sync::Arc;

use crate::library;
use crate::module::{AttributeWrite, BindingKind};
use crate::value::{ClassRef, Descriptor, FunctionRef, ModuleRef, Plain, Type, Value};

use super::{Inference, Key, calls::Arguments, module_ref};

/// How a member of a class is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Access {
    Instance,
    Class,
    Super,
}

impl Inference<'_> {
    /// What `value.name` may be.
    pub fn member(&self, of: &Type, name: &str) -> Type {
        // Whoever asks `None` beside something else for a member has made sure that it is none.
        self.resolved(of).without_none().flat_map(|value| self.member_of(value, name))
    }

    pub(super) fn member_of(&self, value: &Value, name: &str) -> Type {
        match (name, value) {
            ("__name__" | "__qualname__" | "__module__", _) => return Plain::Str(None).into(),
            ("__class__", _) => return super::calls::class_of(&value.clone().into()),
            _ => {}
        }
        match value {
            Value::Module(module) => self.member_of_outer_module(module, name),
            Value::ProjectModule(module) => self.member_of_project_module(*module, name),
            Value::Api(path) | Value::ApiInstance(path) => self.member_of_api(path, name),
            Value::Elements(_) => self.member_of_api(library::COLLECTION, name),
            Value::Plain(Plain::Coroutine(of)) => of.flat_map(|value| match value {
                Value::ApiInstance(class) => self.member_of_api(class, name),
                _ => Type::unknown(),
            }),
            Value::Js(path) => match self.added_member(path, name).filter(|added| added.parameters.is_none())
            {
                Some(added) => self.given_by(added, path),
                None => self.received(path.member(name)),
            },
            Value::Class(class) => self.class_member(*class, name, Access::Class),
            Value::Instance(class) => self.class_member(*class, name, Access::Instance),
            Value::Super(class) => self.class_member(*class, name, Access::Super),
            Value::Plain(plain) => match type_name(plain) {
                Some(class) => Value::Api(format!("builtins.{class}.{name}").into()).into(),
                None => Type::unknown(),
            },
            Value::Descriptor(Descriptor::Property, _) if matches!(name, "setter" | "getter" | "deleter") => {
                value.clone().into()
            }
            Value::Unknown
            | Value::Parameter(..)
            | Value::Proxy
            | Value::Function(_)
            | Value::Method(..)
            | Value::Descriptor(..)
            | Value::Partial(_) => Type::unknown(),
        }
    }

    /// What is behind `path.name`, of a name or a class outside the project.
    pub(super) fn member_of_api(&self, path: &str, name: &str) -> Type {
        match (library::member(path, name), library::value(path)) {
            (Some(member), _) => member,
            (None, Some(value)) => self.member(&value, name),
            // Elements hand on to the DOM what they do not have themselves (their `__getattr__`).
            (None, None) if let Some(tag) = library::element_tag(path) => {
                self.received(self.element(tag).member(name))
            }
            (None, None) => Value::Api(format!("{path}.{name}").into()).into(),
        }
    }

    fn member_of_project_module(&self, module: ModuleRef, name: &str) -> Type {
        let mut found = Vec::new();
        if self.has_global(module, name) {
            found.push(self.global(module, name));
        }
        self.each_write(name, |inference, at, write| {
            let object = inference.type_of(at, write.object);
            if object.alternatives().contains(&Value::ProjectModule(module)) {
                found.extend(inference.bound(at, write.binding));
            }
        });
        if found.is_empty() {
            found.extend(self.imported_submodule(module, name));
        }
        Type::union(found)
    }

    /// `package.module` after `import package.module` anywhere in the group.
    fn imported_submodule(&self, package: ModuleRef, name: &str) -> Option<Type> {
        let suffix = format!(".{name}");
        let modules: Vec<_> = self.group().collect();
        modules.into_iter().find_map(|importer| {
            self.module(importer).bindings().find_map(|(_, binding)| match &binding.kind {
                BindingKind::Import { origin, .. } => {
                    let end = origin.module.find(&suffix)? + suffix.len();
                    let exact = matches!(origin.module.as_bytes().get(end), None | Some(b'.'));
                    let parent = origin.module.get(..end - suffix.len())?;
                    let part = |module: &str| crate::module::Origin { module: module.into(), level: 0 };
                    let is_package = self.project_module(importer, &part(parent)) == Some(package);
                    (exact && is_package)
                        .then(|| self.project_module(importer, &part(origin.module.get(..end)?)))?
                        .map(|module| Value::ProjectModule(module).into())
                }
                _ => None,
            })
        })
    }

    /// What a member of a class may be, inherited ones and attributes of its instances included.
    pub(crate) fn class_member(&self, class: ClassRef, name: &str, access: Access) -> Type {
        let key = Key::Attribute(class, name.into(), access);
        self.remember(key, || {
            let mut found = self.members_in_bodies(class, name, access);
            if access != Access::Super {
                found.extend(self.members_written(class, name));
            }
            let hidden = self.modules_sharing_globals(class.module).into_iter();
            let hidden = hidden.into_iter().any(|module| self.module(module).has_opaque_attributes());
            match hidden {
                true => Type::union(found).or_unknown(),
                false => Type::union(found),
            }
        })
    }

    /// The first class in the order of inheritance that binds the name in its body.
    pub(super) fn members_in_bodies(&self, class: ClassRef, name: &str, access: Access) -> Vec<Type> {
        let mut found = Vec::new();
        let skip = usize::from(access == Access::Super);
        for base in self.lineage(class).iter().skip(skip) {
            let Some(base) = base else {
                found.push(Type::unknown());
                continue;
            };
            let source = self.module(base.module);
            let scope = source.class(base.id).scope;
            if let Some(id) = source.name_id(name).filter(|id| source.scope(scope).names.has(*id)) {
                let raw = self.local_type(base.module, scope, id);
                found.push(raw.flat_map(|value| self.taken_from(value, class, access)));
                break;
            }
        }
        found
    }

    /// What a value in a class body becomes when it is taken from an instance or from the class.
    fn taken_from(&self, value: &Value, class: ClassRef, access: Access) -> Type {
        match value {
            Value::Function(function) if access != Access::Class => Value::Method(*function, class).into(),
            Value::Descriptor(Descriptor::Static, function) => Value::Function(*function).into(),
            Value::Descriptor(Descriptor::Class, function) => Value::Method(*function, class).into(),
            Value::Descriptor(Descriptor::Property, function) if access != Access::Class => {
                self.result(*function, &Arguments::Hidden, 1)
            }
            other => other.clone().into(),
        }
    }

    /// Whatever is assigned to an attribute of that name, unless it certainly is one of something else.
    fn members_written(&self, class: ClassRef, name: &str) -> Vec<Type> {
        let mut found = Vec::new();
        self.each_write_of(class, name, |inference, at, write| {
            found.extend(inference.bound(at, write.binding));
        });
        found
    }

    /// All that may write to that attribute of the class or of its instances.
    pub(super) fn each_write_of(
        &self,
        class: ClassRef,
        name: &str,
        mut visit: impl FnMut(&Self, ModuleRef, &AttributeWrite),
    ) {
        self.each_write(name, |inference, at, write| {
            let object = inference.type_of(at, write.object);
            let may_be_ours = object.alternatives().iter().any(|value| match value {
                Value::Instance(other) | Value::Class(other) => inference.are_related(class, *other),
                Value::Unknown | Value::Parameter(..) => true,
                _ => false,
            });
            if may_be_ours {
                visit(inference, at, write);
            }
        });
    }

    fn each_write(&self, name: &str, mut visit: impl FnMut(&Self, ModuleRef, &AttributeWrite)) {
        let count = self.modules.borrow().len();
        for module in (0..count).map(module_ref) {
            for write in self.module(module).attribute_writes(name) {
                visit(self, module, write);
            }
        }
    }

    pub(super) fn are_related(&self, one: ClassRef, other: ClassRef) -> bool {
        one == other || self.lineage(one).contains(&Some(other)) || self.lineage(other).contains(&Some(one))
    }

    /// The class, its bases, theirs, … each once; `None` in place of a base that is not of the project.
    pub(crate) fn lineage(&self, class: ClassRef) -> Arc<[Option<ClassRef>]> {
        if let Some(known) = self.bases.borrow().get(&class) {
            return known.clone();
        }
        self.bases.borrow_mut().insert(class, [Some(class), None].into());
        let source = self.module(class.module).class(class.id);
        let mut lineage = vec![Some(class)];
        for base in &source.bases {
            for value in self.type_of(class.module, *base).alternatives() {
                match value {
                    Value::Class(base) => {
                        for ancestor in self.lineage(*base).iter() {
                            if !lineage.contains(ancestor) {
                                lineage.push(*ancestor);
                            }
                        }
                    }
                    Value::Api(name) if &**name == "builtins.object" => {}
                    _ => lineage.push(None),
                }
            }
        }
        if source.has_hidden_bases {
            lineage.push(None);
        }
        let lineage: Arc<[_]> = lineage.into();
        self.bases.borrow_mut().insert(class, lineage.clone());
        lineage
    }

    /// The functions that stand behind the name in the class or its nearest base.
    pub(crate) fn methods(&self, class: ClassRef, name: &str) -> Vec<FunctionRef> {
        let member = self.class_member(class, name, Access::Class);
        let functions = member.alternatives().iter().filter_map(|value| match value {
            Value::Function(function) | Value::Method(function, _) | Value::Descriptor(_, function) => {
                Some(*function)
            }
            _ => None,
        });
        functions.collect()
    }
}

/// The name of the built-in type.
pub(super) fn type_name(plain: &Plain) -> Option<&'static str> {
    Some(match plain {
        Plain::None | Plain::Iterator(_) | Plain::Coroutine(_) => return None,
        Plain::Bool => "bool",
        Plain::Int(_) => "int",
        Plain::Float => "float",
        Plain::Str(_) => "str",
        Plain::Bytes => "bytes",
        Plain::List(_) => "list",
        Plain::Set(_) => "set",
        Plain::Tuple(_) => "tuple",
        Plain::Dict(..) => "dict",
    })
}
