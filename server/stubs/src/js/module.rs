//! A JavaScript module of the project: what it exports, with the classes that this leads to.
//!
//! Classes of the browser are those of `js.pyi`. Plain objects and other modules that are exported may be anything.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use javascript::declaration::{Declarations, Interface, Member, MemberKind, Signature, TypeExpr};
use javascript::module::Module;

use super::class::{Classes, Lines, defs};
use super::index::{Global, Index};
use super::signature::{Around, overloads};
use super::types::{ANY, ANY_ELEMENT, FUNCTION, Place, Scope, Types, class_name};
use super::{ANY_NAME, variable};
use crate::names::{self, Hidden};
use crate::{MARK, SILENCE};

/// The base of classes that extend nothing, in `js.pyi`.
const OBJECT: &str = "_Object";

/// The stub of a module, on a platform with these declarations.
pub(crate) fn text(module: &Module, platform: &Declarations) -> String {
    let declarations = together(module, platform);
    let index = Index::new(&declarations);
    Writer { module, index, types: Types::new(index), hidden: Hidden::default() }.text()
}

/// What the module declares, and what it does not from the platform.
fn together(module: &Module, platform: &Declarations) -> Declarations {
    let mut all = (*module.declarations).clone();
    all.interfaces.values_mut().for_each(|interface| relax_interface(Arc::make_mut(interface)));
    all.globals.values_mut().for_each(|global| relax(Arc::make_mut(global)));
    for (name, interface) in &platform.interfaces {
        all.interfaces.entry(name.clone()).or_insert_with(|| interface.clone());
    }
    for (name, alias) in &platform.aliases {
        all.aliases.entry(name.clone()).or_insert_with(|| alias.clone());
    }
    for (name, global) in &platform.globals {
        all.globals.entry(name.clone()).or_insert_with(|| global.clone());
    }
    all
}

/// JavaScript lets callers leave out arguments. Where no comment says what a parameter takes, nobody has said either that it
/// must be there.
fn relax(member: &mut Member) {
    match &mut member.kind {
        MemberKind::Method(signatures) => *signatures = signatures.iter().map(relaxed).collect(),
        MemberKind::Property { ty: TypeExpr::Literals(object), .. } => relax_interface(Arc::make_mut(object)),
        MemberKind::Property { .. } => {}
    }
}

fn relax_interface(interface: &mut Interface) {
    interface.members.iter_mut().for_each(relax);
    interface.constructors = interface.constructors.iter().map(relaxed).collect();
}

fn relaxed(signature: &Signature) -> Signature {
    let mut signature = signature.clone();
    let mut is_optional = false;
    for parameter in &mut signature.parameters {
        is_optional |= parameter.ty == TypeExpr::Any;
        parameter.is_optional |= is_optional && !parameter.is_rest;
    }
    signature
}

struct Writer<'a> {
    module: &'a Module,
    index: Index<'a>,
    types: Types<'a>,
    /// Nothing: no class is around what is exported.
    hidden: Hidden<'a>,
}

impl Writer<'_> {
    fn text(mut self) -> String {
        let exports = self.exports();
        let (classes, platform) = self.classes();
        let body = [classes, exports].concat().join("\n");
        let used =
            |name: &str| body.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
        let mut imports: BTreeSet<&str> = platform.iter().map(String::as_str).collect();
        imports.extend([OBJECT, FUNCTION, ANY_ELEMENT].into_iter().filter(|name| used(name)));
        let imports: String = imports.iter().map(|name| format!("from js import {name}\n")).collect();
        let variables: String = self.types.variables.iter().map(|name| variable(name)).collect();
        let heads = "import builtins as _b\nimport js as _js\nimport typing_extensions as _t\n";
        format!("{MARK}\n{SILENCE}\n{heads}{imports}\n{variables}\n{body}\n")
    }

    fn exports(&mut self) -> Lines {
        let Some(interface) = self.index.interface(&self.module.name) else {
            return vec![ANY_NAME.to_owned()];
        };
        let mut lines = Lines::new();
        for member in &interface.members {
            let Some(name) = names::member(&member.name) else { continue };
            lines.extend(match &member.kind {
                MemberKind::Method(signatures) => self.function(&name, signatures),
                MemberKind::Property { ty: TypeExpr::TypeOf(global), .. } => self.named(&name, global),
                MemberKind::Property { ty, .. } => self.value(&name, ty),
            });
        }
        if interface.string_index.is_some() {
            lines.push(ANY_NAME.to_owned());
        }
        lines
    }

    /// An export of what the module calls `global`.
    fn named(&mut self, name: &str, global: &str) -> Lines {
        match self.index.global(global).map(|declared| self.index.kind(declared)) {
            Some(Global::Class(_)) => {
                self.types.mention(global);
                let class = class_name(self.index, global);
                if class == name { Lines::new() } else { vec![format!("{name} = {class}")] }
            }
            Some(Global::Function(signatures)) => self.function(name, signatures),
            Some(Global::Value(ty)) if names::member(global).is_some() => self.value(name, ty),
            _ => vec![format!("{name}: {ANY}")],
        }
    }

    fn function(&mut self, name: &str, signatures: &[Signature]) -> Lines {
        let variables = HashMap::new();
        let around =
            Around { hidden: &self.hidden, variables: &variables, first: None, is_fractional: false };
        defs(name, &overloads(&mut self.types, signatures, around), None)
    }

    fn value(&mut self, name: &str, ty: &TypeExpr) -> Lines {
        let scope = Scope {
            place: Place::Result,
            hidden: &self.hidden,
            variables: &HashMap::new(),
            is_fractional: false,
            depth: 0,
        };
        vec![format!("{name}: {}", self.types.render(ty, scope))]
    }

    /// The classes of the module, bases first, and the names of those of the platform, until no new one is mentioned.
    fn classes(&mut self) -> (Lines, BTreeSet<String>) {
        let mut platform = BTreeSet::new();
        let mut written: Vec<(usize, Lines)> = Vec::new();
        while let Some(name) = self.types.next_mentioned() {
            if !self.module.declarations.interfaces.contains_key(&*name) {
                let class = class_name(self.index, &name);
                platform.insert(class.split('.').next().unwrap_or_default().to_owned());
                continue;
            }
            let object = self.index.class_object(&name);
            let lines = Classes { types: &mut self.types }.class(&name, object, &[]);
            written.push((self.index.chain(&name).len(), lines));
        }
        written.sort();
        (written.into_iter().flat_map(|(_, lines)| lines).collect(), platform)
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use testing::Fixture;

    use project::workspace::Workspace;

    /// Draws the stub of the module `game` without its head.
    fn check(files: &str, expected: &Expect) {
        let page =
            "<script type=py config='{\"js_modules\": {\"main\": {\"./game.js\": \"game\"}}}'></script>";
        let fixture = Fixture::parse("/game.js", files);
        let workspace = Workspace::from_texts(fixture.texts().chain([("/index.html", page)]));
        let stubs = crate::all(&workspace);
        let stub = stubs.iter().find(|stub| stub.path == "pyscript/js_modules/game.pyi").unwrap();
        let (_, body) = stub.text.split_once("import typing_extensions as _t\n").unwrap();
        expected.assert_eq(body);
    }

    #[test]
    fn exports_have_their_types() {
        check(
            r#"
/** @param {HTMLCanvasElement} canvas
 *  @param {number} [size]
 *  @returns {Promise<Board>} */
export async function open(canvas, size) {}
export function close(board, how) {}
class Piece extends EventTarget {
  /** @type {string} */ color = "";
  static all() { return []; }
}
/** @template T */
export class Box { /** @param {T} value */ constructor(value) { this.value = value; } }
class Board extends Piece {
  /** @param {Piece} piece @returns {this} */ play(piece) { return this; }
  get size() { return 8; }
}
export { Board as default, Piece };
export const limit = 3, settings = { deep: true };
export * from "./other.js";
//- /other.js
export class Event {}
export const from = new Event();
"#,
            &expect![[r#"
                from js import Array
                from js import EventTarget
                from js import HTMLCanvasElement
                from js import Promise
                from js import _Object

                _T = _t.TypeVar("_T", default=_t.Any)
                _T1 = _t.TypeVar("_T1", default=_t.Any)

                class Box(_Object, _t.Generic[_T]):
                    @classmethod
                    def new(cls, value: _T1, /) -> Box[_T1]: ...
                    def __getattr__(self, name: str, /) -> _t.Any: ...
                    def __setattr__(self, name: str, value: _t.Any, /) -> None: ...
                    value: _T
                class Event_2(_Object):
                    @classmethod
                    def new(cls) -> Event_2: ...
                    def __getattr__(self, name: str, /) -> _t.Any: ...
                    def __setattr__(self, name: str, value: _t.Any, /) -> None: ...
                class Piece(EventTarget):
                    @classmethod
                    def new(cls, *args: _t.Any) -> Piece: ...
                    def __getattr__(self, name: str, /) -> _t.Any: ...
                    def __setattr__(self, name: str, value: _t.Any, /) -> None: ...
                    @property
                    def color(self) -> str: ...
                    @color.setter
                    def color(self, value: str | float, /) -> None: ...
                    @staticmethod
                    def all() -> Array[_t.Any]: ...
                class Board(Piece):
                    @classmethod
                    def new(cls, *args: _t.Any) -> Board: ...
                    def __len__(self) -> int: ...
                    def __getattr__(self, name: str, /) -> _t.Any: ...
                    def __setattr__(self, name: str, value: _t.Any, /) -> None: ...
                    def play(self, piece: Piece, /) -> _t.Self: ...
                    @property
                    def size(self) -> int: ...
                Event = Event_2
                def close(board: _t.Any = ..., how: _t.Any = ..., /) -> None: ...
                default = Board
                from_: Event_2
                limit: int
                def open(canvas: HTMLCanvasElement, size: float | None = ..., /) -> Promise[Board]: ...
                settings: _t.Any
            "#]],
        );
    }

    #[test]
    fn what_is_not_known_may_be_anything() {
        check(
            "export * from 'https://unpkg.com/three'; export function go() {}",
            &expect![[r#"


            def go() -> None: ...
            def __getattr__(name: str, /) -> _t.Any: ...
        "#]],
        );
        check(
            "module.exports = {};",
            &expect![[r#"


            def __getattr__(name: str, /) -> _t.Any: ...
        "#]],
        );
    }
}
