//! Import statements: what they import, under which name, and where each part stands.

use memchr::memmem;
use tree_sitter::Node;

use super::{PythonTree, field, range_of, text_of};
use crate::{TextRange, TextSize, size, slice};

/// One `import …` or `from … import …` statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The whole statement, without a line end.
    pub range: TextRange,
    /// What follows `from`; `None` for a plain `import`.
    pub from: Option<Origin>,
    /// The names in order of the source. A star is a name of its own.
    pub names: Vec<ImportedName>,
    /// The parentheses around the names of a `from` import, with the parentheses.
    pub parentheses: Option<TextRange>,
}

/// The module of a `from` import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The dotted name after the dots; empty in `from . import x`.
    pub module: String,
    /// The number of leading dots: 0 for an absolute import.
    pub level: usize,
    /// The dots and the name.
    pub range: TextRange,
}

/// One name of an import statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedName {
    /// Dotted for a plain `import`, one identifier in a `from` import, `*` for a star.
    pub name: String,
    /// Where the name stands, without its alias.
    pub name_range: TextRange,
    /// What follows `as`.
    pub alias: Option<String>,
    /// Where the alias stands.
    pub alias_range: Option<TextRange>,
}

impl Import {
    /// The statement at a node of kind `import_statement`, `import_from_statement` or `future_import_statement`.
    pub fn cast(node: Node<'_>, text: &str) -> Option<Import> {
        let from = match node.kind() {
            "import_statement" => None,
            "import_from_statement" => Some(origin(field(node, "module_name")?, text)),
            "future_import_statement" => {
                Some(Origin { module: "__future__".to_owned(), level: 0, range: range_of(node.child(1)?) })
            }
            _ => return None,
        };
        Some(Import { range: range_of(node), from, names: names(node, text), parentheses: parentheses(node) })
    }

    /// Whether this is `from __future__ import …`.
    pub fn is_future(&self) -> bool {
        self.from.as_ref().is_some_and(|from| from.module == "__future__" && from.level == 0)
    }

    /// The absolute modules that running the statement loads for certain, as written: `a.b` for `import a.b`
    /// and for `from a.b import c` (whether `a.b.c` is a module cannot be seen here).
    pub fn modules(&self) -> Vec<(&str, TextRange)> {
        match &self.from {
            Some(from) if from.level == 0 => vec![(from.module.as_str(), from.range)],
            Some(_) => Vec::new(),
            None => self.names.iter().map(|name| (name.name.as_str(), name.name_range)).collect(),
        }
    }
}

impl ImportedName {
    /// Whether this is the `*` of `from x import *`.
    pub fn is_star(&self) -> bool {
        self.name == "*"
    }

    /// The name that becomes bound: the alias, else the first part of the name (`a` for `import a.b`).
    /// `None` for a star.
    pub fn bound(&self) -> Option<&str> {
        match &self.alias {
            Some(alias) => Some(alias),
            None if self.is_star() => None,
            None => self.name.split('.').next(),
        }
    }

    /// Where the name that becomes bound stands.
    pub fn bound_range(&self) -> TextRange {
        let first = self.name.split('.').next().map_or(0, str::len);
        self.alias_range.unwrap_or_else(|| TextRange::at(self.name_range.start(), size(first)))
    }
}

/// All imports of a tree, in functions and branches too, in source order.
pub fn imports(tree: &PythonTree, text: &str) -> Vec<Import> {
    // Every import has this keyword. Looking for it in the bytes is far cheaper than a walk through the tree, and imports are
    // asked for after every key that somebody types.
    let range = tree.range();
    let places = memmem::find_iter(slice(text, range).as_bytes(), KEYWORD).map(|at| range.start() + size(at));
    let statement = |at| {
        let keyword = tree.covering(TextRange::at(at, TextSize::of(KEYWORD)));
        Import::cast(keyword.parent().filter(|_| keyword.kind() == KEYWORD)?, text)
    };
    places.filter_map(statement).collect()
}

const KEYWORD: &str = "import";

fn origin(node: Node<'_>, text: &str) -> Origin {
    let range = range_of(node);
    if node.kind() != "relative_import" {
        return Origin { module: compact(text_of(node, text)), level: 0, range };
    }
    let mut cursor = node.walk();
    let mut level = 0;
    let mut module = String::new();
    for part in node.named_children(&mut cursor) {
        match part.kind() {
            "import_prefix" => level = text_of(part, text).bytes().filter(|&byte| byte == b'.').count(),
            "dotted_name" => module = compact(text_of(part, text)),
            _ => {}
        }
    }
    Origin { module, level, range }
}

fn names(node: Node<'_>, text: &str) -> Vec<ImportedName> {
    let mut cursor = node.walk();
    let mut names = Vec::new();
    for child in node.children(&mut cursor) {
        if child.kind() == "wildcard_import" {
            names.push(plain("*".to_owned(), range_of(child)));
        }
    }
    for child in node.children_by_field_name("name", &mut cursor) {
        match child.kind() {
            "dotted_name" => names.push(plain(compact(text_of(child, text)), range_of(child))),
            "aliased_import" => {
                let (Some(name), Some(alias)) = (field(child, "name"), field(child, "alias")) else {
                    continue;
                };
                names.push(ImportedName {
                    alias: Some(text_of(alias, text).to_owned()),
                    alias_range: Some(range_of(alias)),
                    ..plain(compact(text_of(name, text)), range_of(name))
                });
            }
            _ => {}
        }
    }
    names
}

fn plain(name: String, name_range: TextRange) -> ImportedName {
    ImportedName { name, name_range, alias: None, alias_range: None }
}

fn parentheses(node: Node<'_>) -> Option<TextRange> {
    let mut cursor = node.walk();
    let (mut open, mut close) = (None, None);
    for child in node.children(&mut cursor).filter(|child| !child.is_missing()) {
        match child.kind() {
            "(" => open = Some(range_of(child)),
            ")" => close = Some(range_of(child)),
            _ => {}
        }
    }
    Some(open?.cover(close?))
}

/// Dotted names may have blanks around their dots.
fn compact(name: &str) -> String {
    name.split(|c: char| c.is_whitespace() || c == '\\').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        let text = "\
import a.b as c, d
from x import (
    y, z as w,
)
from . import p
from ..q.r import s
from pyscript . web import *
from __future__ import annotations
def f():
    import inner
";
        let mut lines = Vec::new();
        for import in imports(&PythonTree::parse_file(text), text) {
            let from = import.from.as_ref().map(|from| format!("{}{} ", ".".repeat(from.level), from.module));
            let names: Vec<_> = import
                .names
                .iter()
                .map(|name| {
                    format!("{} bound {:?} at {:?}", name.name, name.bound(), &text[name.bound_range()])
                })
                .collect();
            lines.push(format!("{}| {}", from.unwrap_or_default(), names.join(", ")));
        }
        expect_test::expect![[r#"
            | a.b bound Some("c") at "c", d bound Some("d") at "d"
            x | y bound Some("y") at "y", z bound Some("w") at "w"
            . | p bound Some("p") at "p"
            ..q.r | s bound Some("s") at "s"
            pyscript.web | * bound None at "*"
            __future__ | annotations bound Some("annotations") at "annotations"
            | inner bound Some("inner") at "inner""#]]
        .assert_eq(&lines.join("\n"));
    }

    #[test]
    fn parentheses_and_modules() {
        let text = "from a import (b)\nimport c.d, e\nfrom .f import g";
        let all = imports(&PythonTree::parse_file(text), text);
        assert_eq!(all[0].parentheses.map(|range| &text[range]), Some("(b)"));
        let modules: Vec<_> = all.iter().flat_map(Import::modules).map(|(name, _)| name).collect();
        assert_eq!(modules, ["a", "c.d", "e"]);
    }
}
