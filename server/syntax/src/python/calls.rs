//! Calls and their arguments.

use tree_sitter::Node;

use super::{field, range_of, text_of};
use crate::TextRange;

/// A call `function(arguments)`.
#[derive(Debug, Clone)]
pub struct Call<'t> {
    /// The whole call.
    pub node: Node<'t>,
    /// What is called.
    pub function: Node<'t>,
    /// The arguments in order of the source.
    pub arguments: Vec<Argument<'t>>,
    /// The parentheses, with everything between them.
    pub parentheses: TextRange,
}

/// One argument of a call, or one base of a class.
#[derive(Debug, Clone, Copy)]
pub struct Argument<'t> {
    /// How it is passed.
    pub kind: ArgumentKind<'t>,
    /// The value alone, without keyword or stars.
    pub value: Node<'t>,
    /// The whole argument.
    pub range: TextRange,
}

/// How an argument is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgumentKind<'t> {
    /// By position; the number counts positional and `*` arguments from 0.
    Positional(usize),
    /// `name=value`.
    Keyword(Node<'t>),
    /// `*values`.
    Star,
    /// `**values`.
    DoubleStar,
}

impl<'t> Call<'t> {
    /// The call at a node of kind `call`.
    pub fn cast(node: Node<'t>) -> Option<Call<'t>> {
        if node.kind() != "call" {
            return None;
        }
        let list = field(node, "arguments")?;
        Some(Call {
            node,
            function: field(node, "function")?,
            arguments: arguments(list),
            parentheses: range_of(list),
        })
    }

    /// The positional argument with this number, when no `*` argument comes before it.
    pub fn positional(&self, index: usize) -> Option<Node<'t>> {
        let stars = self.arguments.iter().position(|argument| argument.kind == ArgumentKind::Star);
        let known = &self.arguments[..stars.unwrap_or(self.arguments.len())];
        known
            .iter()
            .find(|argument| argument.kind == ArgumentKind::Positional(index))
            .map(|argument| argument.value)
    }

    /// The value of `name=…`.
    pub fn keyword(&self, name: &str, text: &str) -> Option<Node<'t>> {
        self.arguments
            .iter()
            .find(|argument| argument.keyword(text) == Some(name))
            .map(|argument| argument.value)
    }
}

impl Argument<'_> {
    /// The keyword under which the argument is passed.
    pub fn keyword<'s>(&self, text: &'s str) -> Option<&'s str> {
        match self.kind {
            ArgumentKind::Keyword(name) => Some(text_of(name, text)),
            _ => None,
        }
    }
}

/// The arguments in an `argument_list`, or the one argument that a bare generator expression is.
pub fn arguments(list: Node<'_>) -> Vec<Argument<'_>> {
    if list.kind() == "generator_expression" {
        return vec![Argument { kind: ArgumentKind::Positional(0), value: list, range: range_of(list) }];
    }
    let mut cursor = list.walk();
    let mut position = 0;
    let mut found = Vec::new();
    for node in list.named_children(&mut cursor) {
        let (kind, value) = match node.kind() {
            "comment" | "ERROR" => continue,
            "keyword_argument" => (field(node, "name").map(ArgumentKind::Keyword), field(node, "value")),
            "list_splat" => (Some(ArgumentKind::Star), node.named_child(0)),
            "dictionary_splat" => (Some(ArgumentKind::DoubleStar), node.named_child(0)),
            _ => (Some(ArgumentKind::Positional(position)), Some(node)),
        };
        let (Some(kind), Some(value)) = (kind, value) else {
            continue;
        };
        if matches!(kind, ArgumentKind::Positional(_) | ArgumentKind::Star) {
            position += 1;
        }
        found.push(Argument { kind, value, range: range_of(node) });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::PythonTree;
    use super::*;

    fn show(text: &str) -> String {
        let tree = PythonTree::parse_file(text);
        let call = tree.nodes().find_map(Call::cast).unwrap();
        let mut out = format!("{} {}", text_of(call.function, text), &text[call.parentheses]);
        for argument in &call.arguments {
            let how = match argument.kind {
                ArgumentKind::Positional(index) => index.to_string(),
                ArgumentKind::Keyword(_) => argument.keyword(text).unwrap().to_owned(),
                ArgumentKind::Star => "*".to_owned(),
                ArgumentKind::DoubleStar => "**".to_owned(),
            };
            out += &format!("\n  {how}: {}", text_of(argument.value, text));
        }
        out
    }

    #[test]
    fn every_kind_of_argument() {
        expect_test::expect![[r#"
            a.b (x, *y, z, k = 1, **w,)
              0: x
              *: y
              2: z
              k: 1
              **: w"#]]
        .assert_eq(&show("a.b(x, *y, z, k = 1, **w,)"));
        expect_test::expect![[r#"
            sum (i for i in x)
              0: (i for i in x)"#]]
        .assert_eq(&show("sum(i for i in x)"));
        expect_test::expect![[r#"
            f (# why
            lambda e: e)
              0: lambda e: e"#]]
        .assert_eq(&show("f(# why\nlambda e: e)"));
    }

    #[test]
    fn a_position_behind_a_star_is_not_known() {
        let text = "f(a, *b, c, d=e)";
        let tree = PythonTree::parse_file(text);
        let call = tree.nodes().find_map(Call::cast).unwrap();
        assert!(call.positional(0).is_some());
        assert!(call.positional(2).is_none());
        assert_eq!(call.keyword("d", text).map(|node| text_of(node, text)), Some("e"));
        assert!(call.keyword("c", text).is_none());
    }
}
