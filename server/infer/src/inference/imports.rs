//! Modules, of the project and outside of it.

use crate::library;
use crate::module::{Module, Origin};
use crate::surroundings::ModuleRequest;
use crate::value::{ModuleRef, Type, Value};

use super::{Inference, Key, module_ref};

impl<'a> Inference<'a> {
    /// What `from origin import item` binds.
    pub(crate) fn imported_item(&self, importer: ModuleRef, origin: &Origin, item: &str) -> Type {
        match self.project_module(importer, origin) {
            Some(module) => self.module_member(importer, module, origin, item),
            None => {
                self.submodule(importer, origin, item).unwrap_or_else(|| self.member(&outside(origin), item))
            }
        }
    }

    /// The module of the project that an import finds; `level` counts the leading dots of `name`.
    pub fn module_named(&self, importer: ModuleRef, name: &str, level: usize) -> Option<ModuleRef> {
        self.project_module(importer, &Origin { module: name.into(), level })
    }

    /// What `import origin as x` binds.
    pub(crate) fn imported_module(&self, importer: ModuleRef, origin: &Origin) -> Type {
        match self.project_module(importer, origin) {
            Some(module) => Value::ProjectModule(module).into(),
            None => outside(origin),
        }
    }

    /// The module of the project that is meant.
    pub(crate) fn project_module(&self, importer: ModuleRef, origin: &Origin) -> Option<ModuleRef> {
        if origin.level == 0 && library::is_fixed(&origin.module) {
            return None;
        }
        let importer = self.module(importer);
        let request = ModuleRequest { name: &origin.module, level: origin.level, importer };
        self.surroundings.module(&request).map(|module| self.register(module))
    }

    fn submodule(&self, importer: ModuleRef, origin: &Origin, name: &str) -> Option<Type> {
        let module = match &*origin.module {
            "" => name.into(),
            parent => format!("{parent}.{name}").into(),
        };
        let found = self.project_module(importer, &Origin { module, level: origin.level })?;
        Some(Value::ProjectModule(found).into())
    }

    fn module_member(&self, importer: ModuleRef, module: ModuleRef, origin: &Origin, item: &str) -> Type {
        match self.has_global(module, item) {
            true => self.global(module, item),
            false => self.submodule(importer, origin, item).unwrap_or_else(|| self.global(module, item)),
        }
    }

    /// A member of a package outside the project that may have modules inside of it (a namespace package), by `import
    /// package.member`.
    pub(crate) fn member_of_outer_module(&self, module: &str, name: &str) -> Type {
        if !library::is_fixed(module) {
            let importer = module_ref(0);
            let origin = Origin { module: module.into(), level: 0 };
            if let Some(found) = self.submodule(importer, &origin, name) {
                return found;
            }
        }
        self.member_of_api(module, name)
    }

    fn register(&self, module: &'a Module) -> ModuleRef {
        let mut modules = self.modules.borrow_mut();
        let known = modules.iter().position(|known| std::ptr::eq(*known, module));
        module_ref(known.unwrap_or_else(|| {
            modules.push(module);
            modules.len() - 1
        }))
    }

    /// The type of a global of a module, seen from anywhere.
    pub(crate) fn global(&self, module: ModuleRef, name: &str) -> Type {
        match self.module(module).name_id(name) {
            Some(id) => {
                self.remember(Key::Name(module, crate::module::GLOBAL, id), || self.global_type(module, name))
            }
            None => self.global_type(module, name),
        }
    }
}

fn outside(origin: &Origin) -> Type {
    match origin.level {
        0 => library::module(&origin.module),
        _ => Type::unknown(),
    }
}
