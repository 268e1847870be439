//! The statements of a file: what they import, export and declare.

use tree_sitter::Node;

use super::expression::{self, MOST_NESTED, chain, string_content};
use super::jsdoc::{self, Doc};
use super::{
    Declaration, DeclarationKind, Export, ExportTarget, Expression, Format, Import, Imported, Javascript,
    Name,
};
use crate::tree::{Nodes, range_of, text_of};

/// The names of the global object, which scripts of the page write to.
const GLOBAL_OBJECTS: [&str; 3] = ["window", "globalThis", "self"];

/// Takes in all statements below `root`.
pub(super) fn read(found: &mut Javascript, text: &str, root: Node<'_>) {
    Reader { found, text }.statements(root);
}

struct Reader<'a> {
    found: &'a mut Javascript,
    text: &'a str,
}

impl Reader<'_> {
    /// What the parser could not make a statement of (`ERROR`) has statements inside of it.
    fn statements(&mut self, parent: Node<'_>) {
        let mut doc = None;
        let mut nodes = Nodes::below(parent);
        nodes.next();
        while let Some(node) = nodes.next() {
            match node.kind() {
                "comment" => doc = self.comment(node),
                "ERROR" => {}
                _ => {
                    nodes.skip_children();
                    self.statement(node, doc.take());
                }
            }
        }
    }

    fn comment(&mut self, comment: Node<'_>) -> Option<Doc> {
        let written = text_of(comment, self.text);
        let typedefs = jsdoc::typedefs(written);
        let is_own = typedefs.is_empty();
        self.found.typedefs.extend(typedefs);
        jsdoc::read(written).filter(|_| is_own)
    }

    fn statement(&mut self, node: Node<'_>, doc: Option<Doc>) {
        match node.kind() {
            "import_statement" => self.import(node),
            "export_statement" => self.export(node, doc),
            "expression_statement" => self.global(node, doc),
            _ => {
                let declared = self.declaration(node, doc);
                self.found.declarations.extend(declared);
            }
        }
    }

    fn import(&mut self, node: Node<'_>) {
        self.found.format = Format::Module;
        let Some(module) = node.child_by_field_name("source").and_then(|source| self.string(source)) else {
            return;
        };
        let mut names = Vec::new();
        for part in Nodes::below(node) {
            let is_clause = part.parent().is_some_and(|parent| parent.kind() == "import_clause");
            match part.kind() {
                "identifier" if is_clause => {
                    names.push((Name::of(part, self.text), Imported::Name("default".into())));
                }
                "namespace_import" => {
                    let name =
                        part.named_child(0).map(|name| (Name::of(name, self.text), Imported::Namespace));
                    names.extend(name);
                }
                "import_specifier" => {
                    let Some((name, alias)) = self.specifier(part) else { continue };
                    names.push((alias.unwrap_or_else(|| name.clone()), Imported::Name(name.text)));
                }
                _ => {}
            }
        }
        self.found.imports.push(Import { module, names });
    }

    /// `a as b`
    fn specifier(&self, node: Node<'_>) -> Option<(Name, Option<Name>)> {
        let name = |field| {
            let node = node.child_by_field_name(field)?;
            if node.kind() == "string" { self.string(node) } else { Some(Name::of(node, self.text)) }
        };
        Some((name("name")?, name("alias")))
    }

    fn export(&mut self, node: Node<'_>, doc: Option<Doc>) {
        self.found.format = Format::Module;
        let source = node.child_by_field_name("source").and_then(|source| self.string(source));
        let mut cursor = node.walk();
        let mut default = None;
        for child in node.children(&mut cursor) {
            match child.kind() {
                "default" => default = Some(Name::of(child, self.text)),
                "export_clause" => self.export_clause(child, source.as_ref()),
                "namespace_export" => {
                    let name = child.named_child(0).map(|name| Name::of(name, self.text));
                    let target = source.clone().map(|module| ExportTarget::From(module, Imported::Namespace));
                    let export = name.zip(target).map(|(name, target)| Export { name, target });
                    self.found.exports.extend(export);
                }
                "*" => self.found.star_exports.extend(source.clone()),
                _ => {}
            }
        }
        if let Some(declaration) = node.child_by_field_name("declaration") {
            self.export_declaration(declaration, default, doc);
        } else if let (Some(value), Some(name)) = (node.child_by_field_name("value"), default) {
            self.export_value(value, name, doc);
        }
    }

    fn export_clause(&mut self, clause: Node<'_>, source: Option<&Name>) {
        let mut cursor = clause.walk();
        for node in clause.named_children(&mut cursor).filter(|node| node.kind() == "export_specifier") {
            let Some((name, alias)) = self.specifier(node) else { continue };
            let target = match source {
                Some(module) => ExportTarget::From(module.clone(), Imported::Name(name.text.clone())),
                None => ExportTarget::Local(name.text.clone()),
            };
            self.found.exports.push(Export { name: alias.unwrap_or(name), target });
        }
    }

    fn export_declaration(&mut self, node: Node<'_>, default: Option<Name>, doc: Option<Doc>) {
        let declared = self.declaration(node, doc);
        let exports = declared.iter().map(|declared| Export {
            name: Name {
                text: if default.is_some() { "default".into() } else { declared.name.text.clone() },
                range: declared.name.range,
            },
            target: ExportTarget::Local(declared.name.text.clone()),
        });
        self.found.exports.extend(exports);
        self.found.declarations.extend(declared);
    }

    /// `export default …`
    fn export_value(&mut self, value: Node<'_>, default: Name, doc: Option<Doc>) {
        // The grammar takes `export default class A {}` for an expression in some places.
        let own = value.child_by_field_name("name").filter(|name| name.kind() == "identifier");
        let range = own.map_or(default.range, range_of);
        let value_read = expression::read(value, self.text, MOST_NESTED);
        let target = match &value_read {
            Expression::Name(local) if !local.contains('.') => local.clone(),
            _ => {
                let name = own.map_or_else(|| default.clone(), |own| Name::of(own, self.text));
                let local = name.text.clone();
                self.found.declarations.push(Declaration {
                    name,
                    range: range_of(value),
                    kind: DeclarationKind::Value,
                    doc,
                    value: value_read,
                });
                local
            }
        };
        let name = Name { text: default.text, range };
        self.found.exports.push(Export { name, target: ExportTarget::Local(target) });
    }

    fn declaration(&self, node: Node<'_>, doc: Option<Doc>) -> Vec<Declaration> {
        let kind = match node.kind() {
            "function_declaration" | "generator_function_declaration" => DeclarationKind::Function,
            "class_declaration" => DeclarationKind::Class,
            "lexical_declaration" if is_let(node) => DeclarationKind::Let,
            "lexical_declaration" => DeclarationKind::Const,
            "variable_declaration" => DeclarationKind::Var,
            _ => return Vec::new(),
        };
        if matches!(kind, DeclarationKind::Function | DeclarationKind::Class) {
            // `export default function () {}`
            let name = match node.child_by_field_name("name") {
                Some(name) => Name::of(name, self.text),
                None => Name { text: "default".into(), range: range_of(node.child(0).unwrap_or(node)) },
            };
            let value = expression::read(node, self.text, MOST_NESTED);
            return vec![Declaration { name, range: range_of(node), kind, doc, value }];
        }
        let mut cursor = node.walk();
        let declarators =
            node.named_children(&mut cursor).filter(|child| child.kind() == "variable_declarator");
        declarators.flat_map(|declarator| self.declarator(declarator, kind, doc.as_ref())).collect()
    }

    fn declarator(&self, node: Node<'_>, kind: DeclarationKind, doc: Option<&Doc>) -> Vec<Declaration> {
        let Some(pattern) = node.child_by_field_name("name") else { return Vec::new() };
        let range = range_of(node);
        let declared = |name, value| Declaration { name, range, kind, doc: doc.cloned(), value };
        if pattern.kind() == "identifier" {
            let value = node.child_by_field_name("value");
            let value =
                value.map_or(Expression::Other, |value| expression::read(value, self.text, MOST_NESTED));
            return vec![declared(Name::of(pattern, self.text), value)];
        }
        let bound = Nodes::below(pattern)
            .filter(|node| matches!(node.kind(), "identifier" | "shorthand_property_identifier_pattern"));
        bound.map(|name| declared(Name::of(name, self.text), Expression::Other)).collect()
    }

    /// `window.x = …`
    fn global(&mut self, statement: Node<'_>, doc: Option<Doc>) {
        let Some(assignment) = statement.named_child(0).filter(|node| node.kind() == "assignment_expression")
        else {
            return;
        };
        let Some(left) = assignment.child_by_field_name("left") else { return };
        let name = left.child_by_field_name("property").filter(|name| name.kind() == "property_identifier");
        let object = left.child_by_field_name("object").and_then(|object| chain(object, self.text));
        let (Some(name), Some(value)) = (name, assignment.child_by_field_name("right")) else { return };
        if object.is_some_and(|object| GLOBAL_OBJECTS.contains(&&*object)) {
            self.found.globals.push(Declaration {
                name: Name::of(name, self.text),
                range: range_of(statement),
                kind: DeclarationKind::Value,
                doc,
                value: expression::read(value, self.text, MOST_NESTED),
            });
        }
    }

    fn string(&self, node: Node<'_>) -> Option<Name> {
        let range = string_content(node, self.text)?;
        Some(Name { text: crate::slice(self.text, range).into(), range })
    }
}

fn is_let(declaration: Node<'_>) -> bool {
    declaration.child_by_field_name("kind").is_some_and(|kind| kind.kind() == "let")
}
