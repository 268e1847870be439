//! From syntax tree to [`Module`]: statements, and who binds what.

use syntax::TextRange;
use syntax::python::definitions::{self, decorators, docstring, header};
use syntax::python::imports::Import;
use syntax::python::strings::plain_value;
use syntax::python::targets::{Step, targets};
use syntax::python::{PythonTree, field, range_of, text_of};
use tree_sitter::Node;

use super::reuse::Before;
use super::*;

/// Deeper statements and expressions are not followed. CPython itself gives up at about 100 levels of indentation and
/// 200 of parentheses.
const DEEPEST: usize = 160;

/// Lowers a text, taking over what it has in common with the one before.
pub(super) fn module(source: Source, tree: &PythonTree, text: &str, before: Option<Before<'_>>) -> Module {
    let before = before.filter(|before| before.module.names.texts.len() < MOST_NAMES);
    let known = before.map(|before| before.module);
    let module = Module {
        source,
        range: tree.range(),
        names: known.map(|known| Arc::clone(&known.names)).unwrap_or_default(),
        statements: Vec::with_capacity(known.map_or(0, |known| known.statements.len() + MORE)),
        exprs: Vec::with_capacity(known.map_or(0, |known| known.exprs.len() + MORE)),
        scopes: Vec::with_capacity(known.map_or(0, |known| known.scopes.len() + MORE)),
        bindings: Vec::with_capacity(known.map_or(0, |known| known.bindings.len() + MORE)),
        functions: Vec::with_capacity(known.map_or(0, |known| known.functions.len() + MORE)),
        classes: Vec::with_capacity(known.map_or(0, |known| known.classes.len() + MORE)),
        attribute_writes: BTreeMap::new(),
        item_writes: Vec::new(),
        guards: Vec::new(),
        errors: tree.errors(),
        doc: doc(tree.root(), text),
        opaque_globals: false,
        opaque_attributes: false,
        flow: OnceLock::new(),
    };
    let mut lower = Lower { text, module, scope: GLOBAL, depth: 0 };
    lower.new_scope(ScopeKind::Module, None, tree.range());
    lower.statements(tree.root(), before);
    lower.module
}

/// Names are taken over with what they name, and never forgotten; with more of them than this, a text is lowered afresh.
const MOST_NAMES: usize = 20_000;

/// Room for what somebody types, so that what is taken over need not move once more.
const MORE: usize = 64;

/// The work in progress.
pub(super) struct Lower<'s> {
    pub(super) text: &'s str,
    pub(super) module: Module,
    pub(super) scope: ScopeId,
    pub(super) depth: usize,
}

impl<'s> Lower<'s> {
    /// A statement, a block, or whatever a broken text has in place of one.
    pub(super) fn statement(&mut self, node: Node<'_>) {
        self.deeper(|lower| match node.kind() {
            "import_statement" | "import_from_statement" | "future_import_statement" => lower.import(node),
            "assignment" | "augmented_assignment" => {
                lower.assignment(node);
            }
            "return_statement" => lower.return_statement(node),
            "decorated_definition" => lower.decorated(node),
            "function_definition" => lower.function(node, Vec::new()),
            "class_definition" => lower.class(node, Vec::new()),
            "for_statement" => lower.for_statement(node),
            "with_item" => lower.with_item(node),
            "except_clause" => lower.except_clause(node),
            "case_clause" => lower.case_clause(node),
            "global_statement" | "nonlocal_statement" => lower.outer_names(node),
            "delete_statement" => lower.delete(node),
            "if_statement" | "elif_clause" | "while_statement" | "assert_statement" => {
                let before = lower.module.exprs.len();
                lower.children(node);
                lower.guard_statements(node, before);
            }
            "exec_statement" => {
                lower.module.opaque_globals = true;
                lower.children(node);
            }
            "module"
            | "block"
            | "ERROR"
            | "expression_statement"
            | "else_clause"
            | "try_statement"
            | "finally_clause"
            | "with_statement"
            | "with_clause"
            | "match_statement"
            | "raise_statement"
            | "print_statement"
            | "chevron"
            | "type_alias_statement" => lower.children(node),
            _ => {
                lower.expr(node);
            }
        });
    }

    pub(super) fn children(&mut self, node: Node<'_>) {
        let mut cursor = node.walk();
        for child in node.named_children(&mut cursor) {
            self.statement(child);
        }
    }

    /// Runs `work` one level deeper; too deep, it is left out, and with it bindings that may matter.
    pub(super) fn deeper(&mut self, work: impl FnOnce(&mut Self)) {
        if self.depth >= DEEPEST {
            self.module.opaque_globals = true;
            self.module.opaque_attributes = true;
            return;
        }
        self.depth += 1;
        work(self);
        self.depth -= 1;
    }

    fn import(&mut self, node: Node<'_>) {
        let Some(import) = Import::cast(node, self.text) else { return };
        for name in &import.names {
            let module = |module: &str, level| Origin { module: module.into(), level };
            let kind = match &import.from {
                None => BindingKind::Import { origin: module(&name.name, 0), aliased: name.alias.is_some() },
                Some(from) if name.is_star() => {
                    let star =
                        StarImport { origin: module(&from.module, from.level), at: import.range.start() };
                    self.module.scopes[self.scope.index()].stars.push(star);
                    continue;
                }
                Some(from) => BindingKind::ImportItem {
                    origin: module(&from.module, from.level),
                    item: name.name.as_str().into(),
                    item_range: name.name_range,
                },
            };
            if let Some(bound) = name.bound() {
                self.bind_text(bound, name.bound_range(), kind);
            }
        }
    }

    /// Lowers the value of an assignment and binds its targets; `a = b = value` binds both to the one value.
    fn assignment(&mut self, node: Node<'_>) -> Option<ExprId> {
        let annotation = field(node, "type").map(|node| self.annotation(node));
        let value = match field(node, "right") {
            Some(right) if matches!(right.kind(), "assignment" | "augmented_assignment") => {
                let mut value = None;
                self.deeper(|lower| value = lower.assignment(right));
                value
            }
            Some(right) => Some(self.expr(right)),
            None => None,
        };
        let augmented = node.kind() == "augmented_assignment";
        if let Some(left) = field(node, "left") {
            self.bind_targets(left, |path| match augmented {
                true => BindingKind::Unknown,
                false => BindingKind::Value { value, annotation, path },
            });
        }
        value
    }

    /// Binds each target of a pattern; attributes and items are lowered as expressions too.
    pub(super) fn bind_targets(&mut self, pattern: Node<'_>, kind: impl Fn(Vec<Step>) -> BindingKind) {
        for target in targets(pattern) {
            let kind = kind(target.path);
            match target.node.kind() {
                "identifier" => self.bind(target.node, kind),
                "attribute" => self.write_attribute(target.node, kind),
                "subscript" => self.write_item(target.node, &kind),
                _ => {
                    self.expr(target.node);
                }
            }
        }
    }

    fn write_attribute(&mut self, node: Node<'_>, kind: BindingKind) {
        let id = self.expr(node);
        let Expr::Attribute { object, name, name_range } = *self.module.expr(id) else { return };
        self.write_attribute_as(object, name, name_range, kind);
    }

    fn write_item(&mut self, node: Node<'_>, kind: &BindingKind) {
        let id = self.expr(node);
        if let Expr::Subscript { object, index: key } = *self.module.expr(id)
            && let BindingKind::Value { value: Some(value), path, .. } = kind
            && path.is_empty()
        {
            self.module.item_writes.push(ItemWrite { object, key, value: *value });
        }
    }

    pub(super) fn write_attribute_as(
        &mut self,
        object: ExprId,
        name: NameId,
        range: TextRange,
        kind: BindingKind,
    ) {
        self.add_write(Binding { name, range, kind, home: Home::Object(object) });
    }

    /// A binding of an attribute.
    pub(super) fn add_write(&mut self, binding: Binding) {
        let id = BindingId::new(self.module.bindings.len());
        if let Some(object) = binding.object() {
            let write = AttributeWrite { object, binding: id };
            self.module.attribute_writes.entry(binding.name).or_default().push(write);
        }
        self.module.bindings.push(binding);
    }

    fn return_statement(&mut self, node: Node<'_>) {
        let value = node.named_child(0).map(|value| self.expr(value));
        if let Some(function) = self.function_around() {
            let function = &mut self.module.functions[function.index()];
            match value {
                Some(value) => function.returns.push(value),
                None => function.returns_nothing = true,
            }
        }
    }

    pub(super) fn function_around(&self) -> Option<FunctionId> {
        let mut here = Some(self.scope);
        while let Some(scope) = here.map(|here| self.module.scope(here)) {
            match scope.kind {
                ScopeKind::Function(function) => return Some(function),
                ScopeKind::Comprehension => here = scope.parent,
                ScopeKind::Module | ScopeKind::Class(_) => return None,
            }
        }
        None
    }

    fn decorated(&mut self, node: Node<'_>) {
        let decorators: Vec<_> = decorators(node).into_iter().map(|decorator| self.expr(decorator)).collect();
        match field(node, "definition") {
            Some(definition) if definition.kind() == "class_definition" => self.class(definition, decorators),
            Some(definition) => self.function(definition, decorators),
            None => {}
        }
    }

    fn function(&mut self, node: Node<'_>, decorators: Vec<ExprId>) {
        let Some(view) = definitions::Function::cast(node) else { return self.children(node) };
        let id = self.lower_function(&view);
        self.module.functions[id.index()].decorators = decorators;
        if let Some(name) = view.name {
            self.bind(name, BindingKind::Function(id));
        }
    }

    /// Lowers a function or lambda with everything in it; binds no name.
    pub(super) fn lower_function(&mut self, view: &definitions::Function<'_>) -> FunctionId {
        let parameters = self.parameters(view);
        let annotation = view.returns.map(|node| self.annotation(node));
        let id = FunctionId::new(self.module.functions.len());
        let outer = self.scope;
        let class = match self.module.scope(outer).kind {
            ScopeKind::Class(class) => Some(class),
            _ => None,
        };
        let name = view.name.map(|name| self.intern(name));
        let scope = self.new_scope(ScopeKind::Function(id), Some(outer), range_of(view.node));
        self.module.functions.push(Function {
            range: range_of(view.node),
            name_range: view.name.map(range_of),
            header: header(view.node),
            parameters,
            is_async: view.is_async,
            doc: view.name.and(view.body).and_then(|body| doc(body, self.text)),
            class,
            decorators: Vec::new(),
            name,
            scope,
            lambda: None,
            yields: Vec::new(),
            is_generator: false,
            returns: Vec::new(),
            returns_nothing: view.name.is_some() && !view.body.is_some_and(|body| always_returns(body, 0)),
            annotation,
        });
        self.scope = scope;
        for index in 0..self.module.functions[id.index()].parameters.len() {
            let Parameter { name, range, .. } = self.module.functions[id.index()].parameters[index];
            let kind = BindingKind::Parameter(id, index);
            self.add_binding(Binding { name, range, kind, home: Home::Scope(scope) });
        }
        match view.body {
            Some(body) if view.name.is_some() => self.statement(body),
            Some(body) => {
                let value = self.expr(body);
                self.module.functions[id.index()].returns.push(value);
            }
            None => {}
        }
        self.scope = outer;
        id
    }

    fn parameters(&mut self, view: &definitions::Function<'_>) -> Vec<Parameter> {
        let lowered = view.parameters.iter().map(|parameter| Parameter {
            name: self.intern(parameter.name),
            range: range_of(parameter.name),
            kind: parameter.kind,
            annotation: parameter.annotation.map(|node| self.annotation(node)),
            default: parameter.default.map(|node| self.expr(node)),
        });
        lowered.collect()
    }

    fn class(&mut self, node: Node<'_>, decorators: Vec<ExprId>) {
        let Some(view) = definitions::Class::cast(node) else { return self.children(node) };
        let mut bases = Vec::new();
        let mut has_hidden_bases = false;
        for base in &view.bases {
            let value = self.expr(base.value);
            match base.kind {
                syntax::python::calls::ArgumentKind::Positional(_) => bases.push(value),
                _ => has_hidden_bases = true,
            }
        }
        let id = ClassId::new(self.module.classes.len());
        let outer = self.scope;
        let name = self.intern(view.name);
        let scope = self.new_scope(ScopeKind::Class(id), Some(outer), range_of(node));
        self.module.classes.push(Class {
            range: range_of(node),
            name_range: range_of(view.name),
            doc: view.body.and_then(|body| doc(body, self.text)),
            bases,
            decorators,
            name,
            scope,
            has_hidden_bases,
        });
        self.scope = scope;
        view.body.into_iter().for_each(|body| self.statement(body));
        self.scope = outer;
        self.bind(view.name, BindingKind::Class(id));
    }

    fn outer_names(&mut self, node: Node<'_>) {
        let global = node.kind() == "global_statement";
        let mut cursor = node.walk();
        for name in node.named_children(&mut cursor).filter(|child| child.kind() == "identifier") {
            let name = self.intern(name);
            let scope = &mut self.module.scopes[self.scope.index()];
            if global {
                scope.globals.insert(name)
            } else {
                scope.nonlocals.insert(name)
            };
        }
    }

    fn delete(&mut self, node: Node<'_>) {
        let mut cursor = node.walk();
        for child in node.named_children(&mut cursor) {
            self.bind_targets(child, |_| BindingKind::Deleted);
        }
    }

    pub(super) fn new_scope(
        &mut self,
        kind: ScopeKind,
        parent: Option<ScopeId>,
        range: TextRange,
    ) -> ScopeId {
        let id = ScopeId::new(self.module.scopes.len());
        self.module.scopes.push(Scope::new(kind, parent, range));
        id
    }

    /// Binds the identifier in the scope it belongs to: the current one, unless `global` or `nonlocal` say otherwise.
    pub(super) fn bind(&mut self, identifier: Node<'_>, kind: BindingKind) {
        let text = self.text;
        self.bind_text(text_of(identifier, text), range_of(identifier), kind);
    }

    fn bind_text(&mut self, name: &str, range: TextRange, kind: BindingKind) {
        let name = self.module.intern(name);
        let scope = match self.module.scope(self.scope) {
            scope if scope.globals.contains(&name) => GLOBAL,
            scope if scope.nonlocals.contains(&name) => {
                self.module.defining_scope(scope.parent.unwrap_or(GLOBAL), name)
            }
            _ => self.scope,
        };
        self.add_binding(Binding { name, range, kind, home: Home::Scope(scope) });
    }

    /// Binds in the nearest scope that is no comprehension, as `:=` does.
    pub(super) fn bind_outside_comprehension(&mut self, identifier: Node<'_>, kind: BindingKind) {
        let here = self.scope;
        while let Scope { kind: ScopeKind::Comprehension, parent: Some(parent), .. } =
            self.module.scope(self.scope)
        {
            self.scope = *parent;
        }
        self.bind(identifier, kind);
        self.scope = here;
    }

    /// A binding of a scope's name.
    pub(super) fn add_binding(&mut self, binding: Binding) {
        let id = BindingId::new(self.module.bindings.len());
        if let Home::Scope(scope) = binding.home {
            self.module.scopes[scope.index()].names.add(binding.name, id);
        }
        self.module.bindings.push(binding);
    }

    pub(super) fn intern(&mut self, identifier: Node<'_>) -> NameId {
        let text: &'s str = self.text;
        self.module.intern(text_of(identifier, text))
    }
}

/// Whether running the block never reaches its end. Loops are thought to end.
pub(super) fn always_returns(block: Node<'_>, depth: usize) -> bool {
    let mut cursor = block.walk();
    let statements = block.named_children(&mut cursor).filter(|child| child.kind() != "comment");
    let Some(last) = statements.last().filter(|_| depth < DEEPEST) else { return false };
    let field_returns =
        |node: Node<'_>, part: &str| field(node, part).is_some_and(|block| always_returns(block, depth + 1));
    match last.kind() {
        "return_statement" | "raise_statement" => true,
        "with_statement" => field_returns(last, "body"),
        "if_statement" => {
            let mut cursor = last.walk();
            let branches: Vec<_> = last.children_by_field_name("alternative", &mut cursor).collect();
            field_returns(last, "consequence")
                && branches.last().is_some_and(|branch| branch.kind() == "else_clause")
                && branches
                    .iter()
                    .all(|branch| field_returns(*branch, "consequence") || field_returns(*branch, "body"))
        }
        "try_statement" => {
            let mut cursor = last.walk();
            let handlers = last.named_children(&mut cursor).filter(|child| child.kind() == "except_clause");
            let all_handlers = handlers.into_iter().all(|handler| {
                let mut cursor = handler.walk();
                let block = handler.named_children(&mut cursor).find(|child| child.kind() == "block");
                block.is_some_and(|block| always_returns(block, depth + 1))
            });
            field_returns(last, "body") && all_handlers
        }
        _ => false,
    }
}

fn doc(body: Node<'_>, text: &str) -> Option<Arc<str>> {
    docstring(body).and_then(|node| plain_value(node, text)).map(Into::into)
}
