//! Where names are looked up.

use std::sync::Arc;

use knowledge::Thread;

use super::{Environment, JsType, Object};
use crate::declaration::{Alias, Declarations, Interface, Member, TypeExpr};
use crate::parse;
use crate::platform::Platform;

/// Where code runs: on a page's main thread, or in a dedicated worker. It decides what the platform has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Realm(Thread);

/// The name of the interface that stands for all globals of a realm: `typeof globalThis`.
pub(super) const GLOBALS: &str = "globalThis";

impl Realm {
    /// A page's main thread.
    pub fn page() -> Self {
        Self(Thread::Main)
    }

    /// A dedicated worker.
    pub fn worker() -> Self {
        Self(Thread::Worker)
    }

    /// Where code of that thread runs.
    pub fn of(thread: Thread) -> Self {
        Self(thread)
    }

    /// The global object: `window` on a page, `self` in a worker. Its members are those of its interface, then all globals.
    pub fn global(self) -> JsType {
        let scope = Scope::from(self);
        let name = if self.0 == Thread::Main { "Window" } else { "DedicatedWorkerGlobalScope" };
        let globals = TypeExpr::TypeOf(GLOBALS.into());
        scope.read(&TypeExpr::Intersection([TypeExpr::Name(name.into(), Box::default()), globals].into()))
    }

    /// An object of the interface of that name; its type parameters have their defaults, or are not known.
    pub fn instance(self, name: &str) -> Option<JsType> {
        Scope::from(self).instance(name)
    }

    /// A type as TypeScript or JSDoc writes it: `Array<string>`, `?HTMLElement`, `string[]`.
    pub fn read(self, text: &str) -> JsType {
        Scope::from(self).read(&parse::type_expr(text))
    }

    /// What is declared as an interface of that name.
    pub fn interface(self, name: &str) -> Option<Arc<Interface>> {
        self.platform().interface(name)
    }

    /// What is declared as an alias of that name.
    pub fn alias(self, name: &str) -> Option<Arc<Alias>> {
        self.platform().alias(name)
    }

    /// What is declared as a global of that name.
    pub fn declared_global(self, name: &str) -> Option<Arc<Member>> {
        self.platform().global(name)
    }

    /// The names of all interfaces and aliases, sorted; not of those in namespaces. Aliases have no [`Realm::interface`].
    pub fn types(self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.platform().types().collect();
        names.sort_unstable();
        names
    }

    /// The names of all globals, sorted.
    pub fn globals(self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.platform().globals().collect();
        names.sort_unstable();
        names
    }

    /// The other thread: of the page the worker, of a worker the page.
    #[must_use]
    pub fn other(self) -> Self {
        match self.0 {
            Thread::Main => Self::worker(),
            Thread::Worker => Self::page(),
        }
    }

    /// Whether some interface declares a member of that name.
    pub fn has_member_somewhere(self, name: &str) -> bool {
        let platform = self.platform();
        platform.types().any(|of| platform.interface(of).is_some_and(|of| of.member(name).is_some()))
    }

    fn platform(self) -> &'static Platform {
        match self.0 {
            Thread::Main => Platform::page(),
            Thread::Worker => Platform::worker(),
        }
    }
}

/// Where the names of a type are looked up: among the declarations of a module, if it stands in one, then on the platform.
#[derive(Debug, Clone)]
pub struct Scope {
    realm: Realm,
    module: Option<Arc<Declarations>>,
}

impl From<Realm> for Scope {
    fn from(realm: Realm) -> Self {
        Self { realm, module: None }
    }
}

/// Modules are the same when they are one; two that read alike are compared as a last resort.
impl PartialEq for Scope {
    fn eq(&self, other: &Self) -> bool {
        self.realm == other.realm && self.module == other.module
    }
}

impl Eq for Scope {}

/// What a name stands for.
pub(super) enum Declared {
    Interface(Arc<Interface>),
    Alias(Arc<Alias>),
}

impl Scope {
    /// The scope of a module that runs in a realm.
    pub fn module(realm: Realm, declarations: Arc<Declarations>) -> Self {
        Self { realm, module: Some(declarations) }
    }

    /// Where its code runs.
    pub fn realm(&self) -> Realm {
        self.realm
    }

    /// What a written type is.
    pub fn read(&self, ty: &TypeExpr) -> JsType {
        Environment::from(self.clone()).evaluate(ty)
    }

    /// What the global of that name is: of the module, else of the platform.
    pub fn global(&self, name: &str) -> Option<JsType> {
        let global = self.declared_global(name)?;
        Some(Environment::from(self.clone()).member(&global, ""))
    }

    /// An object of the interface of that name; its type parameters have their defaults, or are not known.
    pub fn instance(&self, name: &str) -> Option<JsType> {
        match self.declared(name)? {
            Declared::Interface(_) => Some(self.read(&TypeExpr::Name(name.into(), Box::default()))),
            Declared::Alias(_) => None,
        }
    }

    /// An array of these.
    pub fn array(&self, item: JsType) -> JsType {
        match self.declared("Array") {
            Some(Declared::Interface(array)) => Environment::from(self.clone()).object(array, vec![item]),
            _ => JsType::Any,
        }
    }

    /// Whether the interface, class or namespace of that name is the platform's.
    pub(super) fn is_of_platform(&self, name: &str) -> bool {
        let is_own = self
            .module
            .as_ref()
            .is_some_and(|module| module.interfaces.contains_key(name) || module.globals.contains_key(name));
        let platform = self.realm.platform();
        !is_own && (platform.interface(name).is_some() || platform.global(name).is_some())
    }

    pub(super) fn declared(&self, name: &str) -> Option<Declared> {
        if let Some(module) = &self.module {
            if let Some(interface) = module.interfaces.get(name) {
                return Some(Declared::Interface(Arc::clone(interface)));
            }
            if let Some(alias) = module.aliases.get(name) {
                return Some(Declared::Alias(Arc::clone(alias)));
            }
        }
        let platform = self.realm.platform();
        let interface = platform.interface(name).map(Declared::Interface);
        interface.or_else(|| platform.alias(name).map(Declared::Alias))
    }

    pub(super) fn declared_global(&self, name: &str) -> Option<Arc<Member>> {
        let own = self.module.as_ref().and_then(|module| module.globals.get(name));
        own.cloned().or_else(|| self.realm.platform().global(name))
    }

    /// All globals of the platform.
    pub(super) fn platform_globals(&self) -> Vec<Arc<Member>> {
        let platform = self.realm.platform();
        self.realm.globals().into_iter().filter_map(|name| platform.global(name)).collect()
    }

    /// The object whose members are the globals.
    pub(super) fn globals_object(&self) -> JsType {
        let interface = Interface { name: GLOBALS.into(), ..Interface::default() };
        Environment::from(self.clone()).object(Arc::new(interface), Vec::new())
    }
}

impl Object {
    /// It is the object whose members are the globals.
    pub(super) fn is_globals(&self) -> bool {
        &*self.interface.name == GLOBALS
    }
}
