//! Functions, lambdas, classes, and what they take.

use tree_sitter::Node;

use super::calls::{Argument, arguments};
use super::{TextRange, field, range_of};

/// A `def` or a lambda.
#[derive(Debug, Clone)]
pub struct Function<'t> {
    /// The definition without its decorators.
    pub node: Node<'t>,
    /// The name; `None` for a lambda.
    pub name: Option<Node<'t>>,
    /// The parameters in order, `self` too; the separators `/` and `*` are not among them.
    pub parameters: Vec<Parameter<'t>>,
    /// Whether it is an `async def`.
    pub is_async: bool,
    /// What follows `->`.
    pub returns: Option<Node<'t>>,
    /// A block; for a lambda its expression. `None` in broken text.
    pub body: Option<Node<'t>>,
}

/// One parameter.
#[derive(Debug, Clone, Copy)]
pub struct Parameter<'t> {
    /// The identifier.
    pub name: Node<'t>,
    /// How arguments reach it.
    pub kind: ParameterKind,
    /// What follows `:`.
    pub annotation: Option<Node<'t>>,
    /// What follows `=`.
    pub default: Option<Node<'t>>,
}

/// How arguments reach a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterKind {
    /// Before `/`.
    PositionalOnly,
    /// By position or by name.
    Normal,
    /// After `*` or `*args`.
    KeywordOnly,
    /// `*args`.
    Rest,
    /// `**kwargs`.
    Keywords,
}

/// A class.
#[derive(Debug, Clone)]
pub struct Class<'t> {
    /// The definition without its decorators.
    pub node: Node<'t>,
    /// The name.
    pub name: Node<'t>,
    /// Bases and keywords such as `metaclass=`.
    pub bases: Vec<Argument<'t>>,
    /// The block. `None` in broken text.
    pub body: Option<Node<'t>>,
}

impl<'t> Function<'t> {
    /// The function at a node of kind `function_definition` or `lambda`.
    pub fn cast(node: Node<'t>) -> Option<Function<'t>> {
        let name = match node.kind() {
            "function_definition" => Some(field(node, "name")?),
            "lambda" => None,
            _ => return None,
        };
        Some(Function {
            node,
            name,
            parameters: field(node, "parameters").map(parameters).unwrap_or_default(),
            is_async: node.child(0).is_some_and(|first| first.kind() == "async"),
            returns: field(node, "return_type"),
            body: field(node, "body"),
        })
    }
}

impl<'t> Class<'t> {
    /// The class at a node of kind `class_definition`.
    pub fn cast(node: Node<'t>) -> Option<Class<'t>> {
        if node.kind() != "class_definition" {
            return None;
        }
        Some(Class {
            node,
            name: field(node, "name")?,
            bases: field(node, "superclasses").map(arguments).unwrap_or_default(),
            body: field(node, "body"),
        })
    }
}

/// The decorators of a `decorated_definition`, as the expressions after `@`, topmost first.
pub fn decorators(node: Node<'_>) -> Vec<Node<'_>> {
    let mut cursor = node.walk();
    let decorators = node.named_children(&mut cursor).filter(|child| child.kind() == "decorator");
    decorators.filter_map(|decorator| decorator.named_child(0)).collect()
}

/// The string that documents a module, class or function: the first statement of its body.
pub fn docstring(body: Node<'_>) -> Option<Node<'_>> {
    let mut cursor = body.walk();
    let first = body.named_children(&mut cursor).find(|child| child.kind() != "comment")?;
    if first.kind() != "expression_statement" || first.named_child_count() != 1 {
        return None;
    }
    first.named_child(0).filter(|value| matches!(value.kind(), "string" | "concatenated_string"))
}

/// Where the header of a definition stands: from its first word to the colon.
pub fn header(node: Node<'_>) -> TextRange {
    let body = field(node, "body").map_or(node.end_byte(), |body| body.start_byte());
    let mut cursor = node.walk();
    let colon =
        node.children(&mut cursor).filter(|child| child.kind() == ":" && child.end_byte() <= body).last();
    TextRange::new(range_of(node).start(), colon.map_or(range_of(node).end(), |colon| range_of(colon).end()))
}

fn parameters(list: Node<'_>) -> Vec<Parameter<'_>> {
    let mut cursor = list.walk();
    let mut found: Vec<Parameter<'_>> = Vec::new();
    let mut kind = ParameterKind::Normal;
    for node in list.named_children(&mut cursor) {
        match node.kind() {
            "positional_separator" => {
                found.iter_mut().for_each(|parameter| parameter.kind = ParameterKind::PositionalOnly);
            }
            "keyword_separator" => kind = ParameterKind::KeywordOnly,
            _ => {
                let Some(parameter) = parameter(node, kind) else {
                    continue;
                };
                if parameter.kind == ParameterKind::Rest {
                    kind = ParameterKind::KeywordOnly;
                }
                found.push(parameter);
            }
        }
    }
    found
}

fn parameter(node: Node<'_>, kind: ParameterKind) -> Option<Parameter<'_>> {
    let (inner, annotation, default) = match node.kind() {
        "identifier" | "list_splat_pattern" | "dictionary_splat_pattern" => (node, None, None),
        "typed_parameter" => (node.named_child(0)?, field(node, "type"), None),
        "default_parameter" => (field(node, "name")?, None, field(node, "value")),
        "typed_default_parameter" => (field(node, "name")?, field(node, "type"), field(node, "value")),
        _ => return None,
    };
    let (name, kind) = match inner.kind() {
        "identifier" => (inner, kind),
        "list_splat_pattern" => (inner.named_child(0)?, ParameterKind::Rest),
        "dictionary_splat_pattern" => (inner.named_child(0)?, ParameterKind::Keywords),
        _ => return None,
    };
    (name.kind() == "identifier").then_some(Parameter { name, kind, annotation, default })
}

#[cfg(test)]
mod tests {
    use super::super::{PythonTree, text_of};
    use super::*;

    fn show(text: &str) -> String {
        let tree = PythonTree::parse_file(text);
        let function = tree.nodes().find_map(Function::cast).unwrap();
        let read = |node: Option<Node<'_>>| node.map_or("-", |node| text_of(node, text));
        let mut out = format!(
            "{} async={} returns={} header={:?}",
            read(function.name),
            function.is_async,
            read(function.returns),
            &text[header(function.node)]
        );
        for parameter in &function.parameters {
            out += &format!(
                "\n  {} {:?} {} {}",
                text_of(parameter.name, text),
                parameter.kind,
                read(parameter.annotation),
                read(parameter.default)
            );
        }
        out
    }

    #[test]
    fn parameters_of_every_kind() {
        expect_test::expect![[r#"
            f async=true returns=int header="async def f(a, /, b: str, c=1, *d: int, e, g: str = 'x', **h) -> int:"
              a PositionalOnly - -
              b Normal str -
              c Normal - 1
              d Rest int -
              e KeywordOnly - -
              g KeywordOnly str 'x'
              h Keywords - -"#]]
        .assert_eq(&show("async def f(a, /, b: str, c=1, *d: int, e, g: str = 'x', **h) -> int: pass"));
        expect_test::expect![[r#"
            - async=false returns=- header="lambda self, *, x=f():"
              self Normal - -
              x KeywordOnly - f()"#]]
        .assert_eq(&show("lambda self, *, x=f(): x"));
    }

    #[test]
    fn classes_and_decorators() {
        let text = "@a.b\n@c(1)\nclass K(B, metaclass=M):\n  # note\n  'doc'\n  x = 1\n";
        let tree = PythonTree::parse_file(text);
        let outer = tree.nodes().find(|node| node.kind() == "decorated_definition").unwrap();
        let names: Vec<_> = decorators(outer).iter().map(|node| text_of(*node, text)).collect();
        assert_eq!(names, ["a.b", "c(1)"]);
        let class = tree.nodes().find_map(Class::cast).unwrap();
        assert_eq!(text_of(class.name, text), "K");
        assert_eq!(
            class.bases.iter().map(|base| &text[base.range]).collect::<Vec<_>>(),
            ["B", "metaclass=M"]
        );
        assert_eq!(class.body.and_then(docstring).map(|node| text_of(node, text)), Some("'doc'"));
    }
}
