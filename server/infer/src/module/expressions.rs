//! Lowering of expressions.

use syntax::python::calls::{self, ArgumentKind as Passed};
use syntax::python::definitions;
use syntax::python::strings::plain_value;
use syntax::python::{field, range_of, text_of};
use tree_sitter::Node;

use super::lower::Lower;
use super::*;

impl Lower<'_> {
    /// Lowers an expression and everything in it.
    pub(super) fn expr(&mut self, node: Node<'_>) -> ExprId {
        let mut expr = Expr::Other;
        self.deeper(|lower| expr = lower.expr_of(node));
        self.push(expr, node)
    }

    fn push(&mut self, expr: Expr, node: Node<'_>) -> ExprId {
        let id = ExprId::new(self.module.exprs.len());
        if let Expr::Lambda(function) = expr {
            self.module.functions[function.index()].lambda = Some(id);
        }
        self.module.exprs.push(ExprData { expr, range: range_of(node), scope: self.scope });
        id
    }

    fn expr_of(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "identifier" => Expr::Name(self.intern(node)),
            "attribute" => self.attribute(node),
            "call" => self.call(node),
            "subscript" => self.subscript(node),
            "await" => self.with_first(node, Expr::Await),
            "parenthesized_expression" => self.with_first(node, Expr::Wrapped),
            "lambda" => match definitions::Function::cast(node) {
                Some(view) => Expr::Lambda(self.lower_function(&view)),
                None => Expr::Other,
            },
            "string" | "concatenated_string" => {
                let value = plain_value(node, self.text);
                if value.is_none() {
                    self.parts(node);
                }
                match is_bytes(node, self.text) {
                    true => Expr::Bytes,
                    false => Expr::String(value.map(Into::into)),
                }
            }
            "integer" => Expr::Integer(text_of(node, self.text).parse().ok()),
            "float" => Expr::Float,
            "true" | "false" => Expr::Bool,
            "none" => Expr::None,
            "not_operator" | "comparison_operator" => {
                self.parts(node);
                Expr::Bool
            }
            "list" => Expr::List(self.items(node)),
            "set" => Expr::Set(self.items(node)),
            "tuple" | "expression_list" | "pattern_list" => Expr::Tuple(self.items(node)),
            "dictionary" => self.dictionary(node),
            "list_comprehension" => self.comprehension(node, Collection::List),
            "set_comprehension" => self.comprehension(node, Collection::Set),
            "dictionary_comprehension" => self.comprehension(node, Collection::Dict(None)),
            "generator_expression" => self.comprehension(node, Collection::Generator),
            "conditional_expression" => self.conditional(node),
            "boolean_operator" => {
                let before = self.module.exprs.len();
                let operands = self.operands(node);
                self.guard_operands(node, before);
                Expr::Either(operands)
            }
            "binary_operator" => {
                let operands = self.operands(node);
                Expr::Operation(operator(node), operands)
            }
            "unary_operator" => {
                let operands = self.items(node);
                Expr::Operation(Operator::Add, operands)
            }
            "named_expression" => self.walrus(node),
            "list_splat" => self.with_first(node, Expr::Star),
            "yield" => {
                if let Some(function) = self.function_around() {
                    self.module.functions[function.index()].is_generator = true;
                }
                let value = inner(node).map(|value| self.expr(value));
                if let (Some(function), Some(value)) = (self.function_around(), value) {
                    let is_from = node.child(1).is_some_and(|word| word.kind() == "from");
                    self.module.functions[function.index()].yields.push(Yield { value, is_from });
                }
                Expr::Other
            }
            _ => {
                self.parts(node);
                Expr::Other
            }
        }
    }

    /// Lowers what is inside of something that is no expression of a known form.
    fn parts(&mut self, node: Node<'_>) {
        let mut cursor = node.walk();
        for child in node.named_children(&mut cursor) {
            match child.kind() {
                "comment" | "string_content" | "escape_sequence" | "type_conversion" => {}
                _ => self.statement(child),
            }
        }
    }

    fn with_first(&mut self, node: Node<'_>, make: fn(ExprId) -> Expr) -> Expr {
        match inner(node) {
            Some(inner) => make(self.expr(inner)),
            None => Expr::Other,
        }
    }

    fn attribute(&mut self, node: Node<'_>) -> Expr {
        match (field(node, "object"), field(node, "attribute")) {
            (Some(object), Some(name)) => {
                let object = self.expr(object);
                Expr::Attribute { object, name: self.intern(name), name_range: range_of(name) }
            }
            _ => Expr::Other,
        }
    }

    fn call(&mut self, node: Node<'_>) -> Expr {
        let Some(view) = calls::Call::cast(node) else {
            self.parts(node);
            return Expr::Other;
        };
        let function = self.expr(view.function);
        let mut after_star = false;
        let mut arguments = Vec::with_capacity(view.arguments.len());
        for argument in &view.arguments {
            let kind = match argument.kind {
                Passed::Positional(_) if after_star => ArgumentKind::AfterStar,
                Passed::Positional(index) => ArgumentKind::Positional(index),
                Passed::Keyword(name) => ArgumentKind::Keyword(self.intern(name)),
                Passed::Star => ArgumentKind::Star,
                Passed::DoubleStar => ArgumentKind::DoubleStar,
            };
            after_star |= kind == ArgumentKind::Star;
            arguments.push(Argument { kind, value: self.expr(argument.value), range: argument.range });
        }
        let call = Call { function, arguments, parentheses: view.parentheses };
        self.note_reflection(&call);
        Expr::Call(call)
    }

    /// `exec`, `globals`, `setattr` and `object.__setattr__` bind what no assignment shows.
    fn note_reflection(&mut self, call: &Call) {
        let name = match *self.module.expr(call.function) {
            Expr::Name(name) => name,
            Expr::Attribute { name, .. } if self.module.name(name) == "__setattr__" => name,
            _ => return,
        };
        match self.module.name(name) {
            "exec" | "eval" | "globals" => self.module.opaque_globals = true,
            "vars" if call.arguments.is_empty() => self.module.opaque_globals = true,
            "setattr" | "__setattr__" => {
                let [object, name, value] = call.arguments[..] else { return };
                match self.module.expr(name.value).clone() {
                    Expr::String(Some(literal)) => {
                        let name_id = self.module.intern(&literal);
                        let kind = BindingKind::Value {
                            value: Some(value.value),
                            annotation: None,
                            path: Vec::new(),
                        };
                        self.write_attribute_as(object.value, name_id, name.range, kind);
                    }
                    _ => self.module.opaque_attributes = true,
                }
            }
            _ => {}
        }
    }

    fn subscript(&mut self, node: Node<'_>) -> Expr {
        let Some(object) = field(node, "value") else { return Expr::Other };
        let object = self.expr(object);
        let mut cursor = node.walk();
        let indices: Vec<_> = node.children_by_field_name("subscript", &mut cursor).collect();
        let lowered: Vec<_> = indices.iter().map(|index| self.expr(*index)).collect();
        let index = match &lowered[..] {
            _ if indices.iter().any(|index| index.kind() == "slice") => None,
            _ => self.one_of(lowered),
        };
        Expr::Subscript { object, index }
    }

    /// The only one, or a tuple of all.
    fn one_of(&mut self, items: Vec<ExprId>) -> Option<ExprId> {
        let (first, last) = (*items.first()?, *items.last()?);
        if first == last {
            return Some(first);
        }
        let range = self.module.expr_range(first).cover(self.module.expr_range(last));
        let id = ExprId::new(self.module.exprs.len());
        self.module.exprs.push(ExprData { expr: Expr::Tuple(items), range, scope: self.scope });
        Some(id)
    }

    fn items(&mut self, node: Node<'_>) -> Vec<ExprId> {
        let mut cursor = node.walk();
        let items =
            node.named_children(&mut cursor).filter(|child| !matches!(child.kind(), "comment" | "ERROR"));
        items.map(|item| self.expr(item)).collect()
    }

    fn dictionary(&mut self, node: Node<'_>) -> Expr {
        let mut cursor = node.walk();
        let mut pairs = Vec::new();
        for child in node.named_children(&mut cursor) {
            match child.kind() {
                "pair" => {
                    let key = field(child, "key").map(|key| self.expr(key));
                    if let Some(value) = field(child, "value") {
                        pairs.push((key, self.expr(value)));
                    }
                }
                "dictionary_splat" => {
                    pairs.extend(child.named_child(0).map(|value| (None, self.expr(value))));
                }
                "comment" => {}
                _ => self.statement(child),
            }
        }
        Expr::Dict(pairs)
    }

    /// The operands of a chain `a + b + c` of operators of one kind, however long, without recursion on its left side.
    fn operands(&mut self, node: Node<'_>) -> Vec<ExprId> {
        let mut rights = Vec::new();
        let mut left = Some(node);
        while let Some(here) =
            left.filter(|here| here.kind() == node.kind() && operator(*here) == operator(node))
        {
            rights.extend(field(here, "right"));
            left = field(here, "left");
        }
        left.into_iter().chain(rights.into_iter().rev()).map(|operand| self.expr(operand)).collect()
    }

    fn conditional(&mut self, node: Node<'_>) -> Expr {
        let before = self.module.exprs.len();
        let parts = self.items(node);
        if let (Some(value), Some(condition)) = (node.named_child(0), node.named_child(1)) {
            self.guard(condition, range_of(value), before);
        }
        match parts[..] {
            [yes, _, no] => Expr::Either(vec![yes, no]),
            _ => Expr::Other,
        }
    }

    fn walrus(&mut self, node: Node<'_>) -> Expr {
        let Some(value) = field(node, "value") else { return Expr::Other };
        let value = self.expr(value);
        if let Some(name) = field(node, "name") {
            let kind = BindingKind::Value { value: Some(value), annotation: None, path: Vec::new() };
            self.bind_outside_comprehension(name, kind);
        }
        Expr::Wrapped(value)
    }

    /// The first iterable belongs to the scope around, everything else to the comprehension's own.
    fn comprehension(&mut self, node: Node<'_>, collection: Collection) -> Expr {
        let outer = self.scope;
        let scope = self.new_scope(ScopeKind::Comprehension, Some(outer), range_of(node));
        let mut cursor = node.walk();
        let mut first = true;
        for clause in node.named_children(&mut cursor) {
            match clause.kind() {
                "for_in_clause" => {
                    let left = field(clause, "left");
                    let right = field(clause, "right");
                    if let (Some(left), Some(right)) = (left, right) {
                        self.scope = if first { outer } else { scope };
                        let iterable = self.expr(right);
                        self.scope = scope;
                        self.bind_targets(left, |path| BindingKind::Iteration { iterable, path });
                    }
                    first = false;
                }
                "if_clause" => {
                    self.scope = scope;
                    let before = self.module.exprs.len();
                    self.parts(clause);
                    if let Some(condition) = clause.named_child(0) {
                        self.guard(condition, range_of(node), before);
                    }
                }
                _ => {}
            }
        }
        self.scope = scope;
        let mut collection = collection;
        let element = field(node, "body").and_then(|body| match body.kind() {
            "pair" => {
                collection = Collection::Dict(field(body, "key").map(|key| self.expr(key)));
                field(body, "value").map(|value| self.expr(value))
            }
            _ => Some(self.expr(body)),
        });
        self.scope = outer;
        element.map_or(Expr::Other, |element| Expr::Comprehension(collection, element))
    }

    /// `list[str]` in an annotation, where it is no subscript for the parser.
    fn generic(&mut self, node: Node<'_>) -> Expr {
        let Some(name) = node.named_child(0) else { return Expr::Other };
        let object = self.expr(name);
        let mut cursor = node.walk();
        let mut arguments = Vec::new();
        for part in node.named_children(&mut cursor).filter(|part| part.kind() == "type_parameter") {
            let mut cursor = part.walk();
            arguments.extend(part.named_children(&mut cursor));
        }
        let mut lowered = Vec::new();
        for argument in arguments {
            self.deeper(|lower| lowered.push(lower.annotation(argument)));
        }
        Expr::Subscript { object, index: self.one_of(lowered) }
    }

    /// An annotation: a `type` node, whose inside is an expression.
    pub(super) fn annotation(&mut self, node: Node<'_>) -> ExprId {
        match node.kind() {
            "type" => match node.named_child(0) {
                Some(inner) if inner.kind() == "generic_type" => {
                    let generic = self.generic(inner);
                    self.push(generic, inner)
                }
                Some(inner) => self.expr(inner),
                None => self.push(Expr::Other, node),
            },
            _ => self.expr(node),
        }
    }
}

fn inner(node: Node<'_>) -> Option<Node<'_>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).find(|child| child.kind() != "comment")
}

fn is_bytes(node: Node<'_>, text: &str) -> bool {
    let mut cursor = node.walk();
    let first = match node.kind() {
        "concatenated_string" => node.named_children(&mut cursor).next(),
        _ => Some(node),
    };
    let start = first.map_or("", |first| text_of(first, text));
    start.find(['"', '\'']).is_some_and(|quote| start[..quote].contains(['b', 'B']))
}

fn operator(node: Node<'_>) -> Operator {
    match field(node, "operator").map_or("", |operator| operator.kind()) {
        "+" => Operator::Add,
        "/" => Operator::Divide,
        "%" => Operator::Modulo,
        "|" => Operator::Or,
        _ => Operator::Arithmetic,
    }
}
