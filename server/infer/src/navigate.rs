//! Where names come from, and which ones can be seen from a place.

use std::collections::BTreeMap;

use syntax::{TextRange, TextSize};

use crate::inference::Inference;
use crate::library;
use crate::module::{
    ArgumentKind, BindingId, BindingKind, ClassId, Expr, ExprId, FunctionId, GLOBAL, Module, NameId, Origin,
    ScopeId, ScopeKind,
};
use crate::value::{ClassRef, FunctionRef, ModuleRef, Type, Value};

/// A place that defines a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// The module that it is in.
    pub module: ModuleRef,
    /// The name. Empty, at the start of the module, where a whole module is meant.
    pub name: TextRange,
    /// The whole definition of a function or class; otherwise the name.
    pub whole: TextRange,
}

/// A name that can be used at some place.
#[derive(Debug, Clone)]
pub struct VisibleName {
    /// The name.
    pub name: String,
    /// What it stands for.
    pub ty: Type,
    /// Whether it is a local of a function, comprehension or class around the place.
    pub is_local: bool,
    /// The places that bind it; empty for names of star imports from outside the project.
    pub definitions: Vec<Definition>,
}

impl Inference<'_> {
    /// The definitions of the name under the offset, in the project. A name that is imported from outside the project is
    /// defined by its import.
    pub fn definitions_at(&self, module: ModuleRef, offset: TextSize) -> Vec<Definition> {
        let source = self.module(module);
        let mut found = match source.expr_at(offset).map(|id| (id, source.expr(id))) {
            Some((id, Expr::Name(name))) => self.definitions_of_name(module, source.expr_scope(id), *name),
            Some((_, Expr::Attribute { object, name, name_range }))
                if name_range.contains_inclusive(offset) =>
            {
                self.definitions_of_member(&self.type_of(module, *object), source.name(*name))
            }
            Some((_, Expr::Call(call))) => {
                let keyword =
                    call.arguments.iter().find(|argument| argument.range.contains_inclusive(offset));
                match keyword.map(|argument| argument.kind) {
                    Some(ArgumentKind::Keyword(name)) => {
                        self.definitions_of_keyword(module, call.function, source.name(name))
                    }
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        };
        if found.is_empty()
            && let Some(binding) = source.binding_at(offset)
        {
            found = self.definitions_of_binding(module, binding);
        }
        let mut unique = Vec::new();
        found.into_iter().for_each(|definition| {
            if !unique.contains(&definition) {
                unique.push(definition);
            }
        });
        unique
    }

    /// The names that can be used at the offset, sorted; inner ones hide outer ones. Builtins are not among them.
    pub fn names_at(&self, module: ModuleRef, text: &str, offset: TextSize) -> Vec<VisibleName> {
        self.visible_at(module, text, offset, |_, _| true).into_values().flatten().collect()
    }

    /// The names that can be used at the offset; only those are described that are another name for something: imported, or
    /// assigned from a name or a member. To work out what all the others stand for takes many times as long.
    pub fn aliases_at(
        &self,
        module: ModuleRef,
        text: &str,
        offset: TextSize,
    ) -> BTreeMap<String, Option<VisibleName>> {
        self.visible_at(module, text, offset, |source, bindings| {
            bindings.iter().any(|id| is_alias(source, &source.binding(*id).kind))
        })
    }

    fn visible_at(
        &self,
        module: ModuleRef,
        text: &str,
        offset: TextSize,
        is_wanted: impl Fn(&Module, &[BindingId]) -> bool + Copy,
    ) -> BTreeMap<String, Option<VisibleName>> {
        let source = self.module(module);
        let mut names = BTreeMap::new();
        let first = source.scope_at(text, offset);
        let mut here = Some(first);
        while let Some(scope) = here.filter(|scope| *scope != GLOBAL) {
            let data = source.scope(scope);
            if !matches!(data.kind, ScopeKind::Class(_)) || scope == first {
                for (name, bindings) in data.names.iter() {
                    let visible = |key: &String| VisibleName {
                        name: key.clone(),
                        ty: self.local_type(module, scope, name),
                        is_local: true,
                        definitions: bindings.iter().map(|id| self.place(module, *id)).collect(),
                    };
                    let name = source.name(name).to_owned();
                    names
                        .entry(name)
                        .or_insert_with_key(|key| is_wanted(source, bindings).then(|| visible(key)));
                }
            }
            here = data.parent;
        }
        for (name, visible) in self.visible_globals(module, is_wanted) {
            names.entry(name).or_insert(visible);
        }
        names
    }

    /// The globals of a module, of the modules that it shares them with, and of what they import by a star from the
    /// project.
    pub fn globals(&self, module: ModuleRef) -> Vec<VisibleName> {
        self.visible_globals(module, |_, _| true).into_values().flatten().collect()
    }

    fn visible_globals(
        &self,
        module: ModuleRef,
        is_wanted: impl Fn(&Module, &[BindingId]) -> bool + Copy,
    ) -> BTreeMap<String, Option<VisibleName>> {
        let mut names: BTreeMap<String, Option<VisibleName>> = BTreeMap::new();
        for member in self.modules_sharing_globals(module) {
            let source = self.module(member);
            for (name, bindings) in source.scope(GLOBAL).names.iter() {
                let entry = names.entry(source.name(name).to_owned()).or_default();
                let places = bindings.iter().map(|id| self.place(member, *id));
                match entry {
                    Some(known) => known.definitions.extend(places),
                    None if is_wanted(source, bindings) => {
                        *entry = Some(self.visible_global(member, name, places.collect()));
                    }
                    None => {}
                }
            }
            for star in &source.scope(GLOBAL).stars {
                if let Some(other) =
                    self.project_module(member, &star.origin).filter(|other| *other != member)
                {
                    let source = self.module(other);
                    let all = source.scope(GLOBAL).names.iter();
                    for (name, bindings) in all.filter(|(name, _)| !source.name(*name).starts_with('_')) {
                        let places = || bindings.iter().map(|id| self.place(other, *id)).collect();
                        names
                            .entry(source.name(name).to_owned())
                            .or_insert_with(|| Some(self.visible_global(other, name, places())));
                    }
                } else if star.origin.level == 0 {
                    for name in library::exported(&star.origin.module) {
                        let ty = self.member_of_outer_module(&star.origin.module, &name);
                        let visible =
                            VisibleName { name: name.clone(), ty, is_local: false, definitions: Vec::new() };
                        names.entry(name).or_insert(Some(visible));
                    }
                }
            }
        }
        names
    }

    fn visible_global(&self, module: ModuleRef, name: NameId, definitions: Vec<Definition>) -> VisibleName {
        let name = self.module(module).name(name);
        VisibleName { name: name.to_owned(), ty: self.global(module, name), is_local: false, definitions }
    }

    /// The members that a class of the project and its instances have in the project, nearest first, each once.
    pub fn members_of_class(&self, class: ClassRef) -> Vec<VisibleName> {
        let mut names: Vec<VisibleName> = Vec::new();
        for base in self.lineage(class).iter().flatten() {
            let source = self.module(base.module);
            let body =
                source.scope(source.class(base.id).scope).names.iter().map(|(name, _)| source.name(name));
            let written = source.written_attributes(|object| {
                let is_ours =
                    |value: &Value| *value == Value::Instance(*base) || *value == Value::Class(*base);
                self.type_of(base.module, object).alternatives().iter().any(is_ours)
            });
            let mut own: Vec<&str> = body.chain(written).collect();
            own.sort_unstable();
            own.dedup();
            for name in own {
                if names.iter().all(|known| known.name != name) {
                    let of = Type::from(Value::Instance(class));
                    names.push(VisibleName {
                        name: name.to_owned(),
                        ty: self.member(&of, name),
                        is_local: false,
                        definitions: self.definitions_of_member(&of, name),
                    });
                }
            }
        }
        names
    }

    /// Where a member of a value is defined in the project.
    pub fn definitions_of_member(&self, of: &Type, name: &str) -> Vec<Definition> {
        let mut found = Vec::new();
        for value in of.alternatives() {
            match value {
                Value::Instance(class) | Value::Class(class) | Value::Super(class) => {
                    found.extend(self.definitions_in_class(*class, name));
                }
                Value::ProjectModule(module) => found.extend(self.definitions_of_global(*module, name)),
                _ => {}
            }
        }
        found
    }

    /// Where what a type names is defined: functions, classes and modules of the project.
    pub fn definitions_of_type(&self, ty: &Type) -> Vec<Definition> {
        let places = ty.alternatives().iter().filter_map(|value| match value {
            Value::Function(function) | Value::Method(function, _) | Value::Descriptor(_, function) => {
                Some(self.place_of_function(*function))
            }
            Value::Class(class) | Value::Instance(class) => Some(self.place_of_class(*class)),
            Value::ProjectModule(module) => Some(self.place_of_module(*module)),
            _ => None,
        });
        places.collect()
    }

    /// The functions of the project that a call of this runs, with the number of parameters that the call does not fill
    /// (1 where `self` is bound).
    pub fn signatures(&self, callee: &Type) -> Vec<(FunctionRef, usize)> {
        self.functions_called(callee)
    }

    fn definitions_of_name(&self, module: ModuleRef, scope: ScopeId, name: NameId) -> Vec<Definition> {
        let source = self.module(module);
        match source.defining_scope(scope, name) {
            GLOBAL => self.definitions_of_global(module, source.name(name)),
            scope => {
                let bindings = source.scope(scope).names.of(name).iter();
                bindings.flat_map(|id| self.definitions_of_binding(module, *id)).collect()
            }
        }
    }

    fn definitions_of_global(&self, module: ModuleRef, name: &str) -> Vec<Definition> {
        let mut found = Vec::new();
        for member in self.modules_sharing_globals(module) {
            let source = self.module(member);
            let bindings = source.bindings_of(GLOBAL, name);
            found.extend(bindings.iter().flat_map(|id| self.definitions_of_binding(member, *id)));
            if bindings.is_empty() {
                for star in &source.scope(GLOBAL).stars {
                    let other = self.project_module(member, &star.origin).filter(|other| *other != member);
                    if let Some(other) = other.filter(|other| self.has_global(*other, name)) {
                        found.extend(self.definitions_of_global(other, name));
                    }
                }
            }
        }
        found
    }

    /// A binding, or what it imports from the project. Chains of imports are followed one step only.
    fn definitions_of_binding(&self, module: ModuleRef, id: BindingId) -> Vec<Definition> {
        let imported = match &self.module(module).binding(id).kind {
            BindingKind::Import { origin, .. } => {
                self.project_module(module, origin).map(|found| vec![self.place_of_module(found)])
            }
            BindingKind::ImportItem { origin, item, .. } => self.definitions_of_import(module, origin, item),
            _ => None,
        };
        imported.filter(|found| !found.is_empty()).unwrap_or_else(|| vec![self.place(module, id)])
    }

    fn definitions_of_import(
        &self,
        importer: ModuleRef,
        origin: &Origin,
        item: &str,
    ) -> Option<Vec<Definition>> {
        if let Some(module) = self.project_module(importer, origin) {
            let source = self.module(module);
            let bindings = source.bindings_of(GLOBAL, item);
            if !bindings.is_empty() {
                return Some(bindings.iter().map(|id| self.place(module, *id)).collect());
            }
        }
        Some(self.definitions_of_type(&self.imported_item(importer, origin, item)))
    }

    fn definitions_in_class(&self, class: ClassRef, name: &str) -> Vec<Definition> {
        let mut found = Vec::new();
        for base in self.lineage(class).iter().flatten() {
            let source = self.module(base.module);
            let scope = source.class(base.id).scope;
            found.extend(source.bindings_of(scope, name).iter().map(|id| self.place(base.module, *id)));
            for write in source.attribute_writes(name) {
                let object = self.type_of(base.module, write.object);
                let is_ours =
                    |value: &Value| *value == Value::Instance(*base) || *value == Value::Class(*base);
                if object.alternatives().iter().any(is_ours) {
                    found.push(self.place(base.module, write.binding));
                }
            }
            if !found.is_empty() {
                break;
            }
        }
        found
    }

    fn definitions_of_keyword(&self, module: ModuleRef, function: ExprId, name: &str) -> Vec<Definition> {
        let callee = self.type_of(module, function);
        let functions = self.functions_called(&callee).into_iter();
        let places = functions.filter_map(|(function, _)| {
            let source = self.module(function.module);
            let parameters = &source.function(function.id).parameters;
            let parameter = parameters.iter().find(|parameter| source.name(parameter.name) == name)?;
            Some(Definition { module: function.module, name: parameter.range, whole: parameter.range })
        });
        places.collect()
    }

    fn place(&self, module: ModuleRef, id: BindingId) -> Definition {
        let binding = self.module(module).binding(id);
        match binding.kind {
            BindingKind::Function(id) => self.place_of_function(FunctionRef { module, id }),
            BindingKind::Class(id) => self.place_of_class(ClassRef { module, id }),
            _ => Definition { module, name: binding.range, whole: binding.range },
        }
    }

    fn place_of_function(&self, FunctionRef { module, id }: FunctionRef) -> Definition {
        let function = self.module(module).function(id);
        Definition { module, name: function.name_range.unwrap_or(function.header), whole: function.range }
    }

    fn place_of_class(&self, ClassRef { module, id }: ClassRef) -> Definition {
        let class = self.module(module).class(id);
        Definition { module, name: class.name_range, whole: class.range }
    }

    fn place_of_module(&self, module: ModuleRef) -> Definition {
        let start = TextRange::empty(self.module(module).range().start());
        Definition { module, name: start, whole: start }
    }
}

/// Whether what is bound has its value from another name.
fn is_alias(source: &Module, kind: &BindingKind) -> bool {
    match kind {
        BindingKind::Import { .. } | BindingKind::ImportItem { .. } => true,
        BindingKind::Value { value: Some(value), .. } => {
            matches!(source.expr(*value), Expr::Name(_) | Expr::Attribute { .. })
        }
        _ => false,
    }
}

impl Module {
    /// The smallest expression that the offset stands in or at the end of.
    pub fn expr_at(&self, offset: TextSize) -> Option<ExprId> {
        let around = self.exprs().filter(|(id, _)| self.expr_range(*id).contains_inclusive(offset));
        around.map(|(id, _)| id).min_by_key(|id| self.expr_range(*id).len())
    }

    pub(crate) fn binding_at(&self, offset: TextSize) -> Option<BindingId> {
        let is_here = |range: TextRange| range.contains_inclusive(offset);
        let mut bindings = self.bindings();
        let found = bindings.find(|(_, binding)| match &binding.kind {
            BindingKind::ImportItem { item_range, .. } => is_here(*item_range) || is_here(binding.range),
            _ => is_here(binding.range),
        });
        found.map(|(id, _)| id)
    }

    /// The innermost scope at the offset. An empty line below a definition belongs to it when it is indented deeper.
    pub(crate) fn scope_at(&self, text: &str, offset: TextSize) -> ScopeId {
        let indent = indent_of_line(text, offset);
        let scopes = self.scopes().filter(|(_, scope)| {
            let range = scope.range;
            range.contains_inclusive(offset)
                && (range.start() < offset || matches!(scope.kind, ScopeKind::Module))
                || self.is_definition(scope.kind)
                    && range.end() <= offset
                    && syntax::slice(text, TextRange::new(range.end(), offset)).trim().is_empty()
                    && indent_of_line(text, range.start()) < indent
        });
        scopes.map(|(id, _)| id).last().unwrap_or(GLOBAL)
    }

    fn is_definition(&self, kind: ScopeKind) -> bool {
        match kind {
            ScopeKind::Class(_) => true,
            ScopeKind::Function(id) => self.function(id).name_range.is_some(),
            ScopeKind::Module | ScopeKind::Comprehension => false,
        }
    }

    /// The innermost function or class around the offset.
    pub fn definition_around(&self, offset: TextSize) -> Option<Around> {
        let scopes = self.scopes().filter(|(_, scope)| scope.range.contains_inclusive(offset));
        let definitions = scopes.filter_map(|(_, scope)| match scope.kind {
            ScopeKind::Function(id) => Some(Around::Function(id)),
            ScopeKind::Class(id) => Some(Around::Class(id)),
            ScopeKind::Module | ScopeKind::Comprehension => None,
        });
        definitions.last()
    }
}

/// What a place lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Around {
    /// A function or lambda.
    Function(FunctionId),
    /// A class, outside of its functions.
    Class(ClassId),
}

/// The column of the first character of the line that is no blank, or of the offset if that comes first.
fn indent_of_line(text: &str, offset: TextSize) -> usize {
    let before = syntax::slice(text, TextRange::up_to(offset));
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests;
