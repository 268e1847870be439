//! Names: which bindings a name has, and what each of them binds.

use crate::library;
use crate::module::{
    Binding, BindingId, BindingKind, Class, Expr, ExprId, GLOBAL, NameId, Origin, ScopeId, StarImport,
};
use crate::value::{ClassRef, FunctionRef, ModuleRef, Type, Value};

use super::{Inference, Key, shared};

impl Inference<'_> {
    /// What a name stands for where it is used in `scope`.
    pub(crate) fn name_type(&self, module: ModuleRef, scope: ScopeId, name: NameId) -> Type {
        let source = self.module(module);
        match source.defining_scope(scope, name) {
            GLOBAL => self.global(module, source.name(name)),
            scope => self.remember(Key::Name(module, scope, name), || self.local_type(module, scope, name)),
        }
    }

    /// What a name bound in that scope stands for.
    pub(crate) fn local_type(&self, module: ModuleRef, scope: ScopeId, name: NameId) -> Type {
        let bindings = self.module(module).scope(scope).names.of(name).iter();
        let bound = bindings.filter_map(|id| self.bound(module, *id));
        Type::union(bound.collect::<Vec<_>>())
    }

    pub(super) fn global_type(&self, module: ModuleRef, name: &str) -> Type {
        let mut types = Vec::new();
        let mut seen = true;
        for module in self.modules_sharing_globals(module) {
            let source = self.module(module);
            let globals = source.scope(GLOBAL);
            let bindings = source.bindings_of(GLOBAL, name);
            types.extend(bindings.iter().filter_map(|id| self.bound(module, *id)));
            seen &= bindings.is_empty() || !source.has_opaque_globals();
            for star in &globals.stars {
                match self.star_member(module, star, name) {
                    Star::Has(ty) => types.push(ty),
                    Star::Lacks => {}
                    Star::Unseen => {
                        let may_replace = |id: &BindingId| source.binding(*id).range.start() < star.at;
                        seen &= !bindings.is_empty() && !bindings.iter().any(may_replace);
                    }
                }
            }
        }
        match (types.is_empty(), seen) {
            (true, true) if library::is_builtin(name) => library::builtin(name),
            (true, _) => Type::unknown(),
            (false, true) => Type::union(types),
            (false, false) => Type::union(types).or_unknown(),
        }
    }

    /// What a global stands for, builtins left out. `None` where it certainly is not there: no module binds it, and none is
    /// broken or gets names in ways that cannot be followed (`exec`, `globals()`, a star import from elsewhere).
    pub fn find_global(&self, module: ModuleRef, name: &str) -> Option<Type> {
        let may_have = |module: &ModuleRef| {
            let source = self.module(*module);
            let mut stars = source.scope(GLOBAL).stars.iter();
            let is_opaque = source.has_opaque_globals() || !source.errors().is_empty();
            is_opaque || stars.any(|star| !matches!(self.star_member(*module, star, name), Star::Lacks))
        };
        if self.has_global(module, name) {
            return Some(self.global(module, name));
        }
        self.modules_sharing_globals(module).iter().any(may_have).then(Type::unknown)
    }

    /// Whether an expression is a name that certainly nobody binds; builtins are bound by nobody.
    pub fn is_unbound(&self, module: ModuleRef, id: ExprId) -> bool {
        let source = self.module(module);
        let Expr::Name(name) = *source.expr(id) else { return false };
        let is_global = source.defining_scope(source.expr_scope(id), name) == GLOBAL;
        let name = source.name(name);
        is_global && !self.has_global(module, name) && self.find_global(module, name).is_none()
    }

    /// Whether a module (or one that shares its globals) binds a global of that name itself.
    pub(crate) fn has_global(&self, module: ModuleRef, name: &str) -> bool {
        self.modules_sharing_globals(module).into_iter().any(|module| {
            let source = self.module(module);
            !source.bindings_of(GLOBAL, name).is_empty()
        })
    }

    fn star_member(&self, importer: ModuleRef, star: &StarImport, name: &str) -> Star {
        if let Some(module) = self.project_module(importer, &star.origin) {
            return match self.has_global(module, name) && !name.starts_with('_') {
                true => Star::Has(self.global(module, name)),
                false if self.is_closed(module) => Star::Lacks,
                false => Star::Unseen,
            };
        }
        match library::exports(&star.origin.module, name) {
            Some(true) if star.origin.level == 0 => Star::Has(self.member_of_api(&star.origin.module, name)),
            Some(false) if star.origin.level == 0 => Star::Lacks,
            _ => Star::Unseen,
        }
    }

    /// Whether the text of a module names all its globals.
    fn is_closed(&self, module: ModuleRef) -> bool {
        let source = self.module(module);
        source.scope(GLOBAL).stars.is_empty() && !source.has_opaque_globals() && source.errors().is_empty()
    }

    /// What a binding binds; `None` for `del`.
    pub(crate) fn bound(&self, module: ModuleRef, id: BindingId) -> Option<Type> {
        match self.module(module).binding(id) {
            Binding { kind: BindingKind::Deleted, .. } => None,
            binding => {
                let made = self.remember(Key::Binding(module, id), || self.binding_type(module, binding));
                Some(self.filled_later(module, id, made))
            }
        }
    }

    fn binding_type(&self, module: ModuleRef, binding: &Binding) -> Type {
        match &binding.kind {
            BindingKind::Import { origin, aliased: true } => self.imported_module(module, origin),
            BindingKind::Import { origin, aliased: false } => {
                let first = origin.module.split('.').next().unwrap_or_default();
                self.imported_module(module, &Origin { module: first.into(), level: origin.level })
            }
            BindingKind::ImportItem { origin, item, .. } => self.imported_item(module, origin, item),
            BindingKind::Value { value, annotation, path } => {
                let value = value.map(|value| self.unpacked(shared(self.type_of(module, value)), path));
                match (value, annotation) {
                    (Some(value), None) => value,
                    (Some(value), Some(_)) if value.is_known() => value,
                    (_, Some(annotation)) => self.annotated(module, *annotation),
                    (None, None) => Type::unknown(),
                }
            }
            BindingKind::Iteration { iterable, path } => {
                self.unpacked(self.iterated(&self.type_of(module, *iterable)), path)
            }
            BindingKind::Context { manager, path } => {
                self.unpacked(self.entered(&self.type_of(module, *manager)), path)
            }
            BindingKind::Function(id) => self.decorated(FunctionRef { module, id: *id }),
            BindingKind::Class(id) => self.decorated_class(ClassRef { module, id: *id }),
            BindingKind::Caught(classes) => self.instances(&self.type_of(module, *classes)),
            BindingKind::Parameter(id, index) => self.parameter(FunctionRef { module, id: *id }, *index),
            BindingKind::Unknown | BindingKind::Deleted => Type::unknown(),
        }
    }

    fn decorated_class(&self, class: ClassRef) -> Type {
        let source = self.module(class.module);
        let Class { decorators, .. } = source.class(class.id);
        decorators.iter().rev().fold(Value::Class(class).into(), |inner, decorator| {
            self.called_with(&self.type_of(class.module, *decorator), &[inner])
        })
    }
}

/// What a star import does for a name.
enum Star {
    Has(Type),
    Lacks,
    Unseen,
}
