//! What expressions, functions and classes are, as far as their text says it.

use tree_sitter::Node;

use super::jsdoc::{self, Doc};
use super::{Class, Expression, Function, Member, MemberKind, Name, Parameter};
use crate::TextRange;
use crate::tree::{Nodes, range_of, text_of};

/// How deep values are read into each other.
pub(super) const MOST_NESTED: usize = 6;

/// What an expression or a declaration is; [`Expression::Other`] below `nested` levels.
pub(super) fn read(node: Node<'_>, text: &str, nested: usize) -> Expression {
    let Some(nested) = nested.checked_sub(1) else { return Expression::Other };
    let part = |part: Option<Node<'_>>| part.map_or(Expression::Other, |part| read(part, text, nested));
    match node.kind() {
        "function_declaration"
        | "generator_function_declaration"
        | "function_expression"
        | "generator_function"
        | "arrow_function" => Expression::Function(Box::new(function(node, text, nested))),
        "class_declaration" | "class" => Expression::Class(Box::new(class(node, text, nested))),
        "object" => Expression::Object(members(node, text, nested)),
        "array" => Expression::Array,
        "string" => {
            let content = string_content(node, text);
            Expression::String(content.map(|content| crate::slice(text, content).into()))
        }
        "template_string" => Expression::String(None),
        "number" if text_of(node, text).ends_with('n') => Expression::BigInt,
        "number" => Expression::Number,
        "true" | "false" => Expression::Boolean,
        "null" => Expression::Null,
        "undefined" => Expression::Undefined,
        "regex" => Expression::Regex,
        "identifier" | "this" | "member_expression" => {
            chain(node, text).map_or(Expression::Other, Expression::Name)
        }
        "parenthesized_expression" => part(node.named_child(0).filter(|_| node.named_child_count() == 1)),
        "assignment_expression" => part(node.child_by_field_name("right")),
        "await_expression" => Expression::Await(Box::new(part(node.named_child(0)))),
        "new_expression" => {
            let class = node.child_by_field_name("constructor").and_then(|class| chain(class, text));
            class.map_or(Expression::Other, Expression::New)
        }
        "call_expression" => call(node, text, nested),
        "unary_expression" => unary(node, text, nested),
        "binary_expression" => binary(node, text, nested),
        _ => Expression::Other,
    }
}

/// `a.b.c`, `this.a`; `None` for what is more than names and dots.
pub(super) fn chain(node: Node<'_>, text: &str) -> Option<Box<str>> {
    let mut at = node;
    while at.kind() == "member_expression" {
        let property = at.child_by_field_name("property")?;
        if property.kind() != "property_identifier" || at.child_by_field_name("optional_chain").is_some() {
            return None;
        }
        at = at.child_by_field_name("object")?;
    }
    let written = text_of(node, text);
    let is_plain = matches!(at.kind(), "identifier" | "this") && !written.contains('/');
    is_plain.then(|| written.split_whitespace().collect::<String>().into())
}

/// The content of a string literal without escapes.
pub(super) fn string_content(node: Node<'_>, text: &str) -> Option<TextRange> {
    let written = text_of(node, text);
    let quote = written.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let content = written[1..].strip_suffix(quote)?;
    let start = node.start_byte() + 1;
    (node.kind() == "string" && !content.contains('\\')).then(|| crate::range(start, start + content.len()))
}

fn call(node: Node<'_>, text: &str, nested: usize) -> Expression {
    let callee = node.child_by_field_name("function").and_then(|callee| chain(callee, text));
    let arguments = node.child_by_field_name("arguments").filter(|node| node.kind() == "arguments");
    let (Some(callee), Some(arguments)) = (callee, arguments) else { return Expression::Other };
    let mut cursor = arguments.walk();
    let arguments = arguments.named_children(&mut cursor).filter(|argument| argument.kind() != "comment");
    let mut arguments: Vec<Expression> = arguments.map(|argument| read(argument, text, nested)).collect();
    match (&*callee, arguments.len()) {
        // They give what they are given.
        ("Object.freeze" | "Object.seal", 1) => arguments.remove(0),
        _ => Expression::Call(callee, arguments),
    }
}

fn operator<'t>(node: Node<'t>) -> &'t str {
    node.child_by_field_name("operator").map_or("", |operator| operator.kind())
}

fn unary(node: Node<'_>, text: &str, nested: usize) -> Expression {
    match operator(node) {
        "!" | "delete" => Expression::Boolean,
        "typeof" => Expression::String(None),
        "void" => Expression::Undefined,
        "+" => Expression::Number,
        "-" | "~" => {
            let argument = node.child_by_field_name("argument").map(|argument| read(argument, text, nested));
            argument
                .filter(|of| matches!(of, Expression::Number | Expression::BigInt))
                .unwrap_or(Expression::Other)
        }
        _ => Expression::Other,
    }
}

fn binary(node: Node<'_>, text: &str, nested: usize) -> Expression {
    let side = |field| node.child_by_field_name(field).map(|side| read(side, text, nested));
    match operator(node) {
        "==" | "===" | "!=" | "!==" | "<" | "<=" | ">" | ">=" | "in" | "instanceof" => Expression::Boolean,
        "+" => match (side("left"), side("right")) {
            (Some(Expression::String(_)), _) | (_, Some(Expression::String(_))) => Expression::String(None),
            (Some(Expression::Number), Some(Expression::Number)) => Expression::Number,
            _ => Expression::Other,
        },
        "-" | "*" | "/" | "%" | "**" => match (side("left"), side("right")) {
            (Some(Expression::Number), _) | (_, Some(Expression::Number)) => Expression::Number,
            _ => Expression::Other,
        },
        _ => Expression::Other,
    }
}

fn function(node: Node<'_>, text: &str, nested: usize) -> Function {
    let mut cursor = node.walk();
    let has = |kind: &str| node.children(&mut node.walk()).any(|child| child.kind() == kind);
    let parameters = match node.child_by_field_name("parameters") {
        Some(list) => list
            .named_children(&mut cursor)
            .filter(|child| child.kind() != "comment")
            .map(|child| parameter(child, text, nested))
            .collect(),
        None => node
            .child_by_field_name("parameter")
            .map(|one| parameter(one, text, nested))
            .into_iter()
            .collect(),
    };
    Function {
        parameters,
        is_async: has("async"),
        is_generator: node.kind().starts_with("generator") || has("*"),
        returns: node
            .child_by_field_name("body")
            .map_or(Expression::Other, |body| returns(body, text, nested)),
    }
}

fn parameter(node: Node<'_>, text: &str, nested: usize) -> Parameter {
    let (pattern, default, is_rest) = match node.kind() {
        "assignment_pattern" => (node.child_by_field_name("left"), node.child_by_field_name("right"), false),
        "rest_pattern" => (node.named_child(0), None, true),
        _ => (Some(node), None, false),
    };
    let name = pattern.filter(|pattern| pattern.kind() == "identifier");
    Parameter {
        name: name.map_or("", |name| text_of(name, text)).into(),
        default: default.map(|default| read(default, text, nested)),
        is_rest,
    }
}

/// What a function with this body gives.
fn returns(body: Node<'_>, text: &str, nested: usize) -> Expression {
    if body.kind() != "statement_block" {
        return read(body, text, nested);
    }
    let mut found = None;
    let mut nodes = Nodes::below(body);
    while let Some(node) = nodes.next() {
        if is_function(node) || node.kind() == "class" || node.kind() == "class_declaration" {
            nodes.skip_children();
        } else if node.kind() == "return_statement" {
            if found.is_some() {
                return Expression::Other;
            }
            let value = node.named_children(&mut node.walk()).find(|value| value.kind() != "comment");
            found = Some(value);
        }
    }
    match found {
        None | Some(None) => Expression::Undefined,
        Some(Some(value)) => read(value, text, nested),
    }
}

fn is_function(node: Node<'_>) -> bool {
    const KINDS: [&str; 6] = [
        "arrow_function",
        "function_declaration",
        "function_expression",
        "generator_function",
        "generator_function_declaration",
        "method_definition",
    ];
    KINDS.contains(&node.kind())
}

fn class(node: Node<'_>, text: &str, nested: usize) -> Class {
    let mut cursor = node.walk();
    let heritage = node.named_children(&mut cursor).find(|child| child.kind() == "class_heritage");
    let extends = heritage.and_then(|heritage| heritage.named_child(0)).and_then(|base| chain(base, text));
    let body = node.child_by_field_name("body");
    let mut members = body.map(|body| members(body, text, nested)).unwrap_or_default();
    let mut assigned = body.map(|body| assigned(body, text, nested)).unwrap_or_default();
    assigned.retain(|new| !members.iter().any(|known| known.name.text == new.name.text && !known.is_static));
    members.append(&mut assigned);
    Class { extends_unknown: heritage.is_some() && extends.is_none(), extends, members }
}

/// The members of a class or of an object, as they are written there.
fn members(body: Node<'_>, text: &str, nested: usize) -> Vec<Member> {
    let mut cursor = body.walk();
    let mut doc = None;
    let mut found = Vec::new();
    for node in body.named_children(&mut cursor) {
        if node.kind() == "comment" {
            doc = jsdoc::read(text_of(node, text));
        } else {
            found.extend(member(node, text, doc.take(), nested));
        }
    }
    found
}

fn member(node: Node<'_>, text: &str, doc: Option<Doc>, nested: usize) -> Option<Member> {
    let field = |name| node.child_by_field_name(name);
    let has = |kinds: &[&str]| node.children(&mut node.walk()).any(|child| kinds.contains(&child.kind()));
    let value = |value: Option<Node<'_>>| value.map_or(Expression::Other, |value| read(value, text, nested));
    let (name, kind, value) = match node.kind() {
        "method_definition" => {
            let name = field("name")?;
            let is_static = has(&["static", "static get"]);
            let kind = match () {
                () if has(&["get", "static get"]) => MemberKind::Getter,
                () if has(&["set"]) => MemberKind::Setter,
                () if text_of(name, text) == "constructor" && !is_static => MemberKind::Constructor,
                () => MemberKind::Method,
            };
            (name, kind, Expression::Function(Box::new(function(node, text, nested))))
        }
        "field_definition" => (field("property")?, MemberKind::Field, value(field("value"))),
        "pair" => (field("key")?, MemberKind::Field, value(field("value"))),
        "shorthand_property_identifier" => {
            (node, MemberKind::Field, Expression::Name(text_of(node, text).into()))
        }
        _ => return None,
    };
    let name = member_name(name, text)?;
    let is_static = has(&["static", "static get"]);
    Some(Member { name, range: range_of(node), kind, is_static, doc, value })
}

fn member_name(node: Node<'_>, text: &str) -> Option<Name> {
    match node.kind() {
        "property_identifier" | "shorthand_property_identifier" | "number" => Some(Name::of(node, text)),
        "string" => {
            let range = string_content(node, text)?;
            Some(Name { text: crate::slice(text, range).into(), range })
        }
        "computed_property_name" => {
            let symbol = chain(node.named_child(0)?, text)?;
            let text = format!("[{symbol}]").into();
            symbol.starts_with("Symbol.").then(|| Name { text, range: range_of(node) })
        }
        _ => None,
    }
}

/// What the constructor, and then the other methods, assign to `this.x`: each name once.
fn assigned(body: Node<'_>, text: &str, nested: usize) -> Vec<Member> {
    let mut cursor = body.walk();
    let methods = body.named_children(&mut cursor).filter(|node| node.kind() == "method_definition");
    let mut methods: Vec<Node<'_>> = methods
        .filter(|node| !node.children(&mut node.walk()).any(|child| child.kind().starts_with("static")))
        .collect();
    let is_constructor = |node: &Node<'_>| {
        node.child_by_field_name("name").is_some_and(|name| text_of(name, text) == "constructor")
    };
    methods.sort_by_key(|node| !is_constructor(node));
    let mut found: Vec<Member> = Vec::new();
    for method in methods {
        let Some(body) = method.child_by_field_name("body") else { continue };
        let in_constructor = is_constructor(&method);
        let mut new = assigned_in(body, text, nested);
        new.retain(|new| !found.iter().any(|known| known.name.text == new.name.text));
        if !in_constructor {
            // Names of parameters mean something else there.
            new.iter_mut().filter(|new| matches!(new.value, Expression::Name(_))).for_each(|new| {
                new.value = Expression::Other;
            });
        }
        found.append(&mut new);
    }
    found
}

fn assigned_in(body: Node<'_>, text: &str, nested: usize) -> Vec<Member> {
    let mut found: Vec<Member> = Vec::new();
    let mut doc = None;
    let mut nodes = Nodes::below(body);
    while let Some(node) = nodes.next() {
        match node.kind() {
            "comment" => doc = jsdoc::read(text_of(node, text)),
            // The statement that the comment stands before.
            "expression_statement" => {}
            "assignment_expression" => {
                let doc = doc.take();
                if let Some(member) = assignment(node, text, doc, nested)
                    && !found.iter().any(|known| known.name.text == member.name.text)
                {
                    found.push(member);
                }
            }
            kind => {
                doc = None;
                if (is_function(node) && kind != "arrow_function") || kind.starts_with("class") {
                    nodes.skip_children();
                }
            }
        }
    }
    found
}

/// `this.x = …`
fn assignment(node: Node<'_>, text: &str, doc: Option<Doc>, nested: usize) -> Option<Member> {
    let left = node.child_by_field_name("left").filter(|left| left.kind() == "member_expression")?;
    left.child_by_field_name("object").filter(|object| object.kind() == "this")?;
    let name = left.child_by_field_name("property").filter(|name| name.kind() == "property_identifier")?;
    let value = read(node.child_by_field_name("right")?, text, nested);
    let name = Name::of(name, text);
    Some(Member { name, range: range_of(node), kind: MemberKind::Assigned, is_static: false, doc, value })
}
