//! Types and names at a place in text that is still being typed.

use syntax::python::{PythonTree, field, text_of};
use syntax::{TextRange, TextSize};
use tree_sitter::Node;

use crate::inference::Inference;
use crate::library;
use crate::module::{BindingKind, Expr, GLOBAL, ScopeId};
use crate::navigate::VisibleName;
use crate::value::{ModuleRef, Type, Value};

impl Inference<'_> {
    /// What the expression in `range` stands for; `text` is the host text of the module. Names, members, calls and items
    /// are understood even where the text around is too broken to give an expression.
    pub fn type_of_text(&self, module: ModuleRef, text: &str, range: TextRange) -> Type {
        let source = self.module(module);
        let is_whole = |id: &crate::module::ExprId| source.expr_range(*id) == range;
        if let Some(id) = source.expr_ending_at(range.end()).filter(is_whole) {
            return self.type_of(module, id);
        }
        let snippet = PythonTree::parse(text, range);
        let mut node = snippet.root();
        while let (1, Some(child)) = (node.named_child_count(), node.named_child(0)) {
            if !matches!(node.kind(), "module" | "expression_statement") {
                break;
            }
            node = child;
        }
        self.type_of_node(module, source.scope_at(text, range.start()), node, text, 0)
    }

    fn type_of_node(
        &self,
        module: ModuleRef,
        scope: ScopeId,
        node: Node<'_>,
        text: &str,
        depth: usize,
    ) -> Type {
        const DEEPEST: usize = 100;
        let part = |name: &str| match field(node, name) {
            Some(child) if depth < DEEPEST => self.type_of_node(module, scope, child, text, depth + 1),
            _ => Type::unknown(),
        };
        match node.kind() {
            "identifier" => self.type_of_name(module, scope, text_of(node, text)),
            "attribute" => {
                let name = field(node, "attribute").map_or("", |name| text_of(name, text));
                self.member(&part("object"), name)
            }
            "call" => self.called_blindly(&part("function")),
            "subscript" => self.indexed(&part("value"), Some(&Type::unknown())),
            "string" | "concatenated_string" => library::instance("builtins.str"),
            "parenthesized_expression" if depth < DEEPEST => match node.named_child(0) {
                Some(inner) => self.type_of_node(module, scope, inner, text, depth + 1),
                None => Type::unknown(),
            },
            "await" if depth < DEEPEST => match node.named_child(0) {
                Some(inner) => self.awaited(&self.type_of_node(module, scope, inner, text, depth + 1)),
                None => Type::unknown(),
            },
            _ => Type::unknown(),
        }
    }

    /// What a name would stand for at the offset.
    pub fn type_of_name_at(&self, module: ModuleRef, text: &str, offset: TextSize, name: &str) -> Type {
        let scope = self.module(module).scope_at(text, offset);
        self.type_of_name(module, scope, name)
    }

    fn type_of_name(&self, module: ModuleRef, scope: ScopeId, name: &str) -> Type {
        match self.module(module).name_id(name) {
            Some(id) => self.name_type(module, scope, id),
            None => self.global(module, name),
        }
    }

    /// The dotted path, outside of the project, of what stands at the offset: a use or an import of `pyscript.when`
    /// (under whatever name), a member of an instance of a class there. Also of names whose value is JavaScript
    /// (`pyscript.window`) and of modules.
    pub fn outside_path_at(&self, module: ModuleRef, offset: TextSize) -> Option<String> {
        let source = self.module(module);
        if let Some(id) = source.expr_at(offset) {
            let of_type = match self.type_of(module, id).single() {
                Some(Value::Api(path) | Value::Module(path)) => Some(path.to_string()),
                _ => None,
            };
            let written = match source.expr(id) {
                Expr::Name(name) => {
                    let scope = source.defining_scope(source.expr_scope(id), *name);
                    self.import_path(module, scope, source.name(*name))
                }
                Expr::Attribute { object, name, name_range } if name_range.contains_inclusive(offset) => {
                    match self.type_of(module, *object).single() {
                        Some(Value::Module(of)) => Some(format!("{of}.{}", source.name(*name))),
                        _ => None,
                    }
                }
                _ => None,
            };
            return of_type.or(written);
        }
        let binding = source.binding_at(offset)?;
        path_of_import(&source.binding(binding).kind)
    }

    /// The one import that binds a name of a scope.
    fn import_path(&self, module: ModuleRef, scope: ScopeId, name: &str) -> Option<String> {
        let modules = match scope {
            GLOBAL => self.modules_sharing_globals(module),
            _ => vec![module],
        };
        let mut found = modules.into_iter().flat_map(|module| {
            let source = self.module(module);
            source.bindings_of(scope, name).iter().map(move |id| &source.binding(*id).kind)
        });
        let only = found.next()?;
        found.next().is_none().then(|| path_of_import(only))?
    }

    /// How code at the offset can write the name `owner.name` from outside the project with what is imported already:
    /// `create_proxy`, an alias of it, or `ffi.create_proxy`.
    pub fn spelling_of(
        &self,
        module: ModuleRef,
        text: &str,
        offset: TextSize,
        owner: &str,
        name: &str,
    ) -> Option<String> {
        let path = Value::Api(format!("{owner}.{name}").into());
        let owner = Value::Module(owner.into());
        let names = self.aliases_at(module, text, offset);
        let names: Vec<VisibleName> = names.into_values().flatten().collect();
        let direct = names.iter().find(|visible| visible.ty.single() == Some(&path));
        let through = || names.iter().find(|visible| visible.ty.single() == Some(&owner));
        match direct {
            Some(direct) => Some(direct.name.clone()),
            None => through().map(|owner| format!("{}.{name}", owner.name)),
        }
    }
}

fn path_of_import(kind: &BindingKind) -> Option<String> {
    match kind {
        BindingKind::ImportItem { origin, item, .. } if origin.level == 0 => {
            Some(format!("{}.{item}", origin.module))
        }
        BindingKind::Import { origin, aliased: true } => Some(origin.module.to_string()),
        BindingKind::Import { origin, aliased: false } => origin.module.split('.').next().map(str::to_owned),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use syntax::python::cursor::{Place, open_call, place_at};

    use super::*;
    use crate::module::{Module, Source};

    /// The text without its cursor, and what `ask` says about it.
    fn at<T>(
        marked: &str,
        ask: impl FnOnce(&Inference<'_>, ModuleRef, &PythonTree, &str, TextSize) -> T,
    ) -> T {
        let offset = syntax::size(marked.find('|').unwrap());
        let text = marked.replacen('|', "", 1);
        let tree = PythonTree::parse_file(&text);
        let module = Module::new(Source(0), &tree, &text);
        let group = [&module];
        let inference = Inference::new(&group, &());
        let module = inference.group().next().unwrap();
        ask(&inference, module, &tree, &text, offset)
    }

    #[test]
    fn receivers_in_half_typed_text() {
        let table = [
            ("from pyscript import web\nweb.|", "module pyscript.web"),
            ("from pyscript import web\nweb.|\nx = 1", "module pyscript.web"),
            ("from pyscript import document as d\nif d.que|", "Document"),
            ("from pyscript import document as d\nd.querySelector('a').|\n", "HTMLAnchorElement"),
            ("import js\ndef f(a=js.x:\n  b = js.document\n  b.|", "Document"),
            ("import js\nclass A:\n  def m(self):\n    self.x = js.a\n  def n(self):\n    self.x.|", "js.a"),
            ("import js\nclass A:\n  def m(self):\n    self.|", "instance of A"),
            ("from pyscript import Event\nprint(Event().|", "instance of pyscript.events.Event"),
            ("from pyscript.web import page\nfoo(page['#a'].|", "instance of pyscript.web.Element | None"),
            ("import js\nf'{js.|", "Window"),
            ("import js\nfor x in js.a:\n  x.|", "js.a[…]"),
            ("nothing.|", "unknown"),
        ];
        for (marked, expected) in table {
            let found = at(marked, |inference, module, tree, text, offset| {
                match place_at(text, tree.range(), offset) {
                    Some(Place::Member { receiver, .. }) => {
                        inference.describe(&inference.type_of_text(module, text, receiver))
                    }
                    other => format!("{other:?}"),
                }
            });
            assert_eq!(found, expected, "{marked}");
        }
    }

    #[test]
    fn functions_of_open_calls() {
        let table = [
            ("from pyscript import when\n@when('click', |", "pyscript.when"),
            ("from pyscript import when\nwhen('click', |)\ndef f(): pass", "pyscript.when"),
            ("import pyscript\npyscript.display(1, |", "pyscript.display"),
            ("def f(a, b): pass\nf(1, |", "function f"),
            ("class A:\n  def m(self, x): pass\nA().m(|", "method A.m"),
        ];
        for (marked, expected) in table {
            let found = at(marked, |inference, module, tree, text, offset| {
                let call = open_call(text, tree.range(), offset).unwrap();
                inference.describe(&inference.type_of_text(module, text, call.function))
            });
            assert_eq!(found, expected, "{marked}");
        }
    }

    #[test]
    fn paths_of_names_from_outside() {
        let table = [
            ("from pyscript import wh|en", Some("pyscript.when")),
            ("from pyscript import when as w|", Some("pyscript.when")),
            ("from pyscript import window\nwind|ow", Some("pyscript.window")),
            ("import pyscript.web as w|", Some("pyscript.web")),
            ("import pyscript.web as w\nw.di|v", Some("pyscript.web.div")),
            ("import pyscript\npyscript.win|dow.x", Some("pyscript.window")),
            ("from pyscript import Event\ne = Event()\ne.trig|ger", Some("pyscript.events.Event.trigger")),
            ("from pyscript import web\nw|eb", Some("pyscript.web")),
            ("from .a import b|", None),
            ("x = 1\nx|", None),
        ];
        for (marked, expected) in table {
            let found =
                at(marked, |inference, module, _, _, offset| inference.outside_path_at(module, offset));
            assert_eq!(found.as_deref(), expected, "{marked}");
        }
    }

    #[test]
    fn spellings() {
        let table = [
            ("|", None),
            ("from pyscript.ffi import create_proxy\n|", Some("create_proxy")),
            ("from pyscript.ffi import create_proxy as cp\n|", Some("cp")),
            ("from pyscript import ffi\n|", Some("ffi.create_proxy")),
            ("import pyscript.ffi as f\n|", Some("f.create_proxy")),
            ("from pyscript.ffi import create_proxy\ncreate_proxy = 1\n|", None),
            ("def f():\n  from pyscript.ffi import create_proxy\n|", None),
            ("def f():\n  from pyscript.ffi import create_proxy\n  |", Some("create_proxy")),
        ];
        for (marked, expected) in table {
            let found = at(marked, |inference, module, _, text, offset| {
                inference.spelling_of(module, text, offset, "pyscript.ffi", "create_proxy")
            });
            assert_eq!(found.as_deref(), expected, "{marked}");
        }
    }
}
