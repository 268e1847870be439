//! What an edit leaves as it was: statements of the text before it are taken over, at the place that they have now.
//!
//! Lowering walks a syntax tree node by node; copying what came of it last time takes a tenth of that. While somebody
//! types, all statements of a text but one are the same as a moment ago.

use syntax::TextSize;
use syntax::python::range_of;
use tree_sitter::Node;

use super::lower::Lower;
use super::*;

/// A text that was lowered before, and what came of it.
#[derive(Clone, Copy)]
pub(crate) struct Before<'b> {
    pub(crate) module: &'b Module,
    pub(crate) text: &'b str,
}

/// A statement of the outermost level, and what it added to the module.
#[derive(Debug, Clone, Copy)]
pub(super) struct Statement {
    /// The grammar's number for its kind.
    kind: u16,
    range: TextRange,
    start: Marks,
    end: Marks,
    /// Whether all that it brings lies between the marks, so that it can be had elsewhere by copying that.
    is_whole: bool,
}

/// How much a module holds.
#[derive(Debug, Clone, Copy)]
struct Marks {
    exprs: usize,
    scopes: usize,
    bindings: usize,
    functions: usize,
    classes: usize,
    item_writes: usize,
    guards: usize,
}

impl Lower<'_> {
    /// Lowers the statements of the outermost level.
    pub(super) fn statements(&mut self, root: Node<'_>, before: Option<Before<'_>>) {
        let mut cursor = root.walk();
        let nodes: Vec<Node<'_>> = root.named_children(&mut cursor).collect();
        let known = before.map_or_else(Vec::new, |before| unchanged(before, &nodes, self.text));
        for (index, node) in nodes.into_iter().enumerate() {
            let start = self.marks();
            let known = known.get(index).copied().flatten();
            let is_whole = match (before, known) {
                (Some(before), Some(known)) => {
                    self.take_over(before.module, &known, range_of(node).start());
                    true
                }
                _ => self.is_whole_after(node),
            };
            let (kind, range, end) = (node.kind_id(), range_of(node), self.marks());
            self.module.statements.push(Statement { kind, range, start, end, is_whole });
        }
    }

    /// Lowers a statement, and tells whether it left nothing but what lies between the marks.
    fn is_whole_after(&mut self, node: Node<'_>) -> bool {
        let beside = |module: &Module| {
            let global = module.scope(GLOBAL);
            let declared = global.globals.len() + global.nonlocals.len();
            (global.stars.len(), declared, module.opaque_globals, module.opaque_attributes)
        };
        let before = beside(&self.module);
        self.statement(node);
        // What is opaque already stays so without a change to be seen.
        let is_clear = !self.module.opaque_globals && !self.module.opaque_attributes;
        is_clear && beside(&self.module) == before && !node.has_error()
    }

    fn marks(&self) -> Marks {
        let module = &self.module;
        Marks {
            exprs: module.exprs.len(),
            scopes: module.scopes.len(),
            bindings: module.bindings.len(),
            functions: module.functions.len(),
            classes: module.classes.len(),
            item_writes: module.item_writes.len(),
            guards: module.guards.len(),
        }
    }

    fn take_over(&mut self, before: &Module, known: &Statement, start: TextSize) {
        let Statement { start: from, end: to, .. } = known;
        let by = Move { from: *from, to: self.marks(), before: known.range.start(), start };
        let module = &mut self.module;
        module.exprs.extend(by.all(&before.exprs[from.exprs..to.exprs]));
        module.scopes.extend(by.all(&before.scopes[from.scopes..to.scopes]));
        module.functions.extend(by.all(&before.functions[from.functions..to.functions]));
        module.classes.extend(by.all(&before.classes[from.classes..to.classes]));
        module.item_writes.extend(by.all(&before.item_writes[from.item_writes..to.item_writes]));
        module.guards.extend(by.all(&before.guards[from.guards..to.guards]));
        for binding in by.all(&before.bindings[from.bindings..to.bindings]) {
            match binding.home {
                Home::Scope(GLOBAL) => self.add_binding(binding),
                Home::Scope(_) => self.module.bindings.push(binding),
                Home::Object(_) => self.add_write(binding),
            }
        }
    }
}

/// The statement of the text before that each of these is, if it is one: as many as both texts begin with, and as many as
/// they end with.
fn unchanged(before: Before<'_>, nodes: &[Node<'_>], text: &str) -> Vec<Option<Statement>> {
    let known = &before.module.statements;
    let is_same = |(known, node): &(&Statement, &Node<'_>)| {
        known.kind == node.kind_id()
            && syntax::slice(before.text, known.range) == syntax::slice(text, range_of(**node))
    };
    let front = known.iter().zip(nodes).take_while(is_same).count();
    let rest = known.len().min(nodes.len()) - front;
    let back = known.iter().rev().zip(nodes.iter().rev()).take(rest).take_while(is_same).count();
    let of = |(index, node): (usize, &Node<'_>)| {
        let index = match index {
            _ if index < front => index,
            _ if index >= nodes.len() - back => index + known.len() - nodes.len(),
            _ => return None,
        };
        known.get(index).copied().filter(|known| known.is_whole && !node.has_error())
    };
    nodes.iter().enumerate().map(of).collect()
}

/// From one module into another, and from one place in a text to another.
struct Move {
    from: Marks,
    to: Marks,
    before: TextSize,
    start: TextSize,
}

impl Move {
    fn all<T: Moved>(&self, of: &[T]) -> impl Iterator<Item = T> {
        of.iter().map(|one| one.moved(self))
    }
}

/// What a statement is made of, elsewhere. Names stay: both modules share them.
trait Moved {
    fn moved(&self, by: &Move) -> Self;
}

impl<T: Moved> Moved for Option<T> {
    fn moved(&self, by: &Move) -> Self {
        self.as_ref().map(|inner| inner.moved(by))
    }
}

impl<T: Moved> Moved for Vec<T> {
    fn moved(&self, by: &Move) -> Self {
        by.all(self).collect()
    }
}

impl<A: Moved, B: Moved> Moved for (A, B) {
    fn moved(&self, by: &Move) -> Self {
        (self.0.moved(by), self.1.moved(by))
    }
}

impl Moved for TextRange {
    fn moved(&self, by: &Move) -> Self {
        TextRange::new(self.start() - by.before + by.start, self.end() - by.before + by.start)
    }
}

macro_rules! moved_ids {
    ($($id:ident in $part:ident),* $(,)?) => {$(
        impl Moved for $id {
            fn moved(&self, by: &Move) -> Self {
                $id::new(self.index() - by.from.$part + by.to.$part)
            }
        }
    )*};
}

moved_ids! { ExprId in exprs, BindingId in bindings, FunctionId in functions, ClassId in classes }

impl Moved for ScopeId {
    fn moved(&self, by: &Move) -> Self {
        match *self {
            GLOBAL => GLOBAL,
            inner => ScopeId::new(inner.index() - by.from.scopes + by.to.scopes),
        }
    }
}

impl Moved for ExprData {
    fn moved(&self, by: &Move) -> Self {
        let ExprData { expr, range, scope } = self;
        ExprData { expr: expr.moved(by), range: range.moved(by), scope: scope.moved(by) }
    }
}

impl Moved for Expr {
    fn moved(&self, by: &Move) -> Self {
        match self {
            Expr::Attribute { object, name, name_range } => {
                Expr::Attribute { object: object.moved(by), name: *name, name_range: name_range.moved(by) }
            }
            Expr::Call(call) => Expr::Call(call.moved(by)),
            Expr::Subscript { object, index } => {
                Expr::Subscript { object: object.moved(by), index: index.moved(by) }
            }
            Expr::Await(value) => Expr::Await(value.moved(by)),
            Expr::Lambda(function) => Expr::Lambda(function.moved(by)),
            Expr::List(items) => Expr::List(items.moved(by)),
            Expr::Set(items) => Expr::Set(items.moved(by)),
            Expr::Tuple(items) => Expr::Tuple(items.moved(by)),
            Expr::Dict(pairs) => Expr::Dict(pairs.moved(by)),
            Expr::Comprehension(kind, element) => Expr::Comprehension(kind.moved(by), element.moved(by)),
            Expr::Either(parts) => Expr::Either(parts.moved(by)),
            Expr::Operation(operator, operands) => Expr::Operation(*operator, operands.moved(by)),
            Expr::Wrapped(value) => Expr::Wrapped(value.moved(by)),
            Expr::Star(value) => Expr::Star(value.moved(by)),
            Expr::Other
            | Expr::Name(_)
            | Expr::String(_)
            | Expr::Bytes
            | Expr::Integer(_)
            | Expr::Float
            | Expr::Bool
            | Expr::None => self.clone(),
        }
    }
}

impl Moved for Collection {
    fn moved(&self, by: &Move) -> Self {
        match self {
            Collection::Dict(key) => Collection::Dict(key.moved(by)),
            Collection::List | Collection::Set | Collection::Generator => *self,
        }
    }
}

impl Moved for ItemWrite {
    fn moved(&self, by: &Move) -> Self {
        ItemWrite { object: self.object.moved(by), key: self.key.moved(by), value: self.value.moved(by) }
    }
}

impl Moved for Guard {
    fn moved(&self, by: &Move) -> Self {
        let Guard { name, holds, tested, classes } = self;
        Guard { name: *name, holds: holds.moved(by), tested: tested.moved(by), classes: classes.moved(by) }
    }
}

impl Moved for Call {
    fn moved(&self, by: &Move) -> Self {
        Call {
            function: self.function.moved(by),
            arguments: self.arguments.moved(by),
            parentheses: self.parentheses.moved(by),
        }
    }
}

impl Moved for Argument {
    fn moved(&self, by: &Move) -> Self {
        Argument { kind: self.kind, value: self.value.moved(by), range: self.range.moved(by) }
    }
}

impl Moved for Scope {
    fn moved(&self, by: &Move) -> Self {
        Scope {
            kind: self.kind.moved(by),
            parent: self.parent.moved(by),
            range: self.range.moved(by),
            names: self.names.moved(|binding| binding.moved(by)),
            globals: self.globals.clone(),
            nonlocals: self.nonlocals.clone(),
            stars: self.stars.moved(by),
        }
    }
}

impl Moved for ScopeKind {
    fn moved(&self, by: &Move) -> Self {
        match self {
            ScopeKind::Class(class) => ScopeKind::Class(class.moved(by)),
            ScopeKind::Function(function) => ScopeKind::Function(function.moved(by)),
            ScopeKind::Module | ScopeKind::Comprehension => *self,
        }
    }
}

impl Moved for StarImport {
    fn moved(&self, by: &Move) -> Self {
        StarImport { origin: self.origin.clone(), at: self.at - by.before + by.start }
    }
}

impl Moved for Binding {
    fn moved(&self, by: &Move) -> Self {
        let home = match self.home {
            Home::Scope(scope) => Home::Scope(scope.moved(by)),
            Home::Object(object) => Home::Object(object.moved(by)),
        };
        Binding { name: self.name, range: self.range.moved(by), kind: self.kind.moved(by), home }
    }
}

impl Moved for BindingKind {
    fn moved(&self, by: &Move) -> Self {
        match self {
            BindingKind::ImportItem { origin, item, item_range } => BindingKind::ImportItem {
                origin: origin.clone(),
                item: item.clone(),
                item_range: item_range.moved(by),
            },
            BindingKind::Value { value, annotation, path } => BindingKind::Value {
                value: value.moved(by),
                annotation: annotation.moved(by),
                path: path.clone(),
            },
            BindingKind::Iteration { iterable, path } => {
                BindingKind::Iteration { iterable: iterable.moved(by), path: path.clone() }
            }
            BindingKind::Context { manager, path } => {
                BindingKind::Context { manager: manager.moved(by), path: path.clone() }
            }
            BindingKind::Caught(classes) => BindingKind::Caught(classes.moved(by)),
            BindingKind::Function(function) => BindingKind::Function(function.moved(by)),
            BindingKind::Class(class) => BindingKind::Class(class.moved(by)),
            BindingKind::Parameter(function, index) => BindingKind::Parameter(function.moved(by), *index),
            BindingKind::Import { .. } | BindingKind::Unknown | BindingKind::Deleted => self.clone(),
        }
    }
}

impl Moved for Function {
    fn moved(&self, by: &Move) -> Self {
        Function {
            range: self.range.moved(by),
            name_range: self.name_range.moved(by),
            header: self.header.moved(by),
            parameters: self.parameters.moved(by),
            is_async: self.is_async,
            doc: self.doc.clone(),
            class: self.class.moved(by),
            decorators: self.decorators.moved(by),
            name: self.name,
            scope: self.scope.moved(by),
            lambda: self.lambda.moved(by),
            yields: self.yields.moved(by),
            is_generator: self.is_generator,
            returns: self.returns.moved(by),
            returns_nothing: self.returns_nothing,
            annotation: self.annotation.moved(by),
        }
    }
}

impl Moved for Parameter {
    fn moved(&self, by: &Move) -> Self {
        Parameter {
            name: self.name,
            range: self.range.moved(by),
            kind: self.kind,
            annotation: self.annotation.moved(by),
            default: self.default.moved(by),
        }
    }
}

impl Moved for Yield {
    fn moved(&self, by: &Move) -> Self {
        Yield { value: self.value.moved(by), is_from: self.is_from }
    }
}

impl Moved for Class {
    fn moved(&self, by: &Move) -> Self {
        Class {
            range: self.range.moved(by),
            name_range: self.name_range.moved(by),
            doc: self.doc.clone(),
            bases: self.bases.moved(by),
            decorators: self.decorators.moved(by),
            name: self.name,
            scope: self.scope.moved(by),
            has_hidden_bases: self.has_hidden_bases,
        }
    }
}

#[cfg(test)]
mod tests {
    use syntax::python::PythonTree;

    use super::*;

    const TEXT: &str = r##"import os, a.b as c
from js import document as d, fetch

@when("click", "#go")
async def load(event, *more, limit: int = 3):
    """Loads."""
    global rows
    rows = [str(row) for row in await fetch(f"/{limit}") if (row := 1)]
    def inner(x):
        nonlocal limit
        limit, [y] = x
        with open(x) as z, x: yield z
        return lambda q=1: q + limit
    d.body.onclick = inner
    match event:
        case {"a": v}: return v
    setattr(event, "told", 1)

class Board(Base, metaclass=M):
    """A board."""
    size = 1 if os else {"a": c, **d}
    def __init__(self):
        self.cells = {cell for cell in d}
        self.x: int = -1 // 2
        try: del size
        except E as error: raise
        assert isinstance(d, E) and d.x
        d["k"] = {k: v for k, v in x if isinstance(v, E)}

for i, j in zip(a, b):
    print(i, *j, key=(i), **d) or a["x"][1:2]
x = y = 1; x += 2
if isinstance(x, (int, str)):
    def load(): pass
"##;

    fn lower(text: &str, before: Option<Before<'_>>) -> Module {
        lower::module(Source(0), &PythonTree::parse_file(text), text, before)
    }

    /// Lowered without what was before, but with the numbers that its names had.
    fn afresh(text: &str, before: &Module) -> Module {
        let nothing = Module { statements: Vec::new(), names: before.names.clone(), ..lower("", None) };
        lower(text, Some(Before { module: &nothing, text: "" }))
    }

    /// Everything that others see of a module, with the numbers of its names.
    fn drawn(module: &Module) -> String {
        let Module { names, exprs, scopes, bindings, functions, classes, .. } = module;
        let Module { attribute_writes, errors, doc, opaque_globals, opaque_attributes, .. } = module;
        let Module { item_writes, guards, .. } = module;
        let parts = (&names.texts, exprs, scopes, bindings, functions, classes);
        let rest = (attribute_writes, item_writes, guards, errors, doc, opaque_globals, opaque_attributes);
        format!("{parts:?} {rest:?}")
    }

    #[test]
    fn what_is_taken_over_is_what_lowering_gives() {
        let whole = lower(TEXT, None);
        let places = (0..=TEXT.len()).filter(|at| TEXT.is_char_boundary(*at)).step_by(11);
        let edits = ["", "y.", "\n", "(", "\n\nimport z\n", "    global w\n", "\"", "exec(x)\n"];
        for at in places {
            for (index, edit) in edits.iter().enumerate() {
                let cut = (at + index % 3).min(TEXT.len());
                let edited = format!("{}{edit}{}", &TEXT[..at], &TEXT[cut..]);
                let after = lower(&edited, Some(Before { module: &whole, text: TEXT }));
                assert!(drawn(&after) == drawn(&afresh(&edited, &whole)), "{edited}");
                let back = lower(TEXT, Some(Before { module: &after, text: &edited }));
                assert!(drawn(&back) == drawn(&afresh(TEXT, &after)), "back from {edited}");
            }
        }
    }

    #[test]
    fn only_what_was_edited_is_lowered() {
        let before = lower(TEXT, None);
        for (edited, lowered) in [
            (TEXT.replace("x += 2", "x += 3"), 1),
            (TEXT.replace("# none", ""), 0),
            (format!("import z\n{TEXT}"), 1),
            (TEXT.replace("self.x", "self.y"), 1),
            (TEXT.replace("from js", "from pyodide"), 1),
        ] {
            let tree = PythonTree::parse_file(&edited);
            let mut cursor = tree.root().walk();
            let nodes: Vec<_> = tree.root().named_children(&mut cursor).collect();
            let known = unchanged(Before { module: &before, text: TEXT }, &nodes, &edited);
            assert_eq!(known.iter().filter(|known| known.is_none()).count(), lowered, "{edited}");
        }
    }
}
