use expect_test::{Expect, expect};

use super::*;

/// What every declaration leans on.
const GROUND: &str = "
interface Array<T> { [n: number]: T; pop(): T | undefined; readonly length: number; map<U>(f: (value: T) => U): U[]; }
interface ArrayConstructor { new<T>(...items: T[]): T[]; from<T>(items: Iterable<T>): T[]; (n?: number): any[]; }
declare var Array: ArrayConstructor;
interface Promise<T> { then(f: (value: T) => void): Promise<any>; }
interface PromiseConstructor { new(f: (resolve: any) => void): Promise<any>; }
declare var Promise: PromiseConstructor;
interface EventTarget { }
declare var EventTarget: { prototype: EventTarget; new(): EventTarget; };
interface Node extends EventTarget { textContent: string | null; appendChild<T extends Node>(node: T): T; }
declare var Node: { prototype: Node; readonly TEXT_NODE: 3; };
interface HTMLElement extends Node { style: CSSStyleDeclaration; focus(options?: FocusOptions): void; }
declare var HTMLElement: { prototype: HTMLElement; };
interface HTMLCanvasElement extends HTMLElement { width: number; getContext(id: \"2d\"): Pen | null; value: string; }
declare var HTMLCanvasElement: { prototype: HTMLCanvasElement; };
interface HTMLLIElement extends HTMLElement { value: number; }
declare var HTMLLIElement: { prototype: HTMLLIElement; };
interface FocusOptions { preventScroll?: boolean; }
interface CSSStyleDeclaration { color: string; }
interface Pen { readonly canvas: HTMLCanvasElement; }
interface HTMLElementTagNameMap { canvas: HTMLCanvasElement; li: HTMLLIElement; section: HTMLElement; p: HTMLElement; }
";

fn text(declarations: &str, ids: &Ids) -> String {
    stub(&javascript::parse::declarations(&format!("{GROUND}{declarations}")), ids).text
}

/// The lines of one class, or of one name of the module.
fn part(text: &str, name: &str) -> String {
    let is_start = |line: &str| {
        let rest = line.strip_prefix("class ").or_else(|| line.strip_prefix("def ")).unwrap_or(line);
        rest.strip_prefix(name).is_some_and(|rest| rest.starts_with(['(', ':']))
    };
    let mut lines = text.lines().skip_while(|line| !is_start(line));
    let first = lines.next().unwrap_or_default();
    let rest = lines.take_while(|line| line.starts_with(' '));
    std::iter::once(first).chain(rest).map(|line| format!("{line}\n")).collect()
}

fn check(declarations: &str, name: &str, expected: &Expect) {
    expected.assert_eq(&part(&text(declarations, &Ids::new()), name));
}

#[test]
fn classes_have_new_and_what_python_adds_to_their_shape() {
    check(
        "",
        "Array",
        &expect![[r#"
        class Array(_List[_T], _Object, _t.Generic[_T]):
            @classmethod
            def new(cls, *items: _T1) -> Array[_T1]: ...
            def __new__(cls, *args: _t.Any) -> Array[_t.Any]: ...
            @property
            def length(self) -> int: ...
            def map(self, f: _Function, /) -> Array[_t.Any]: ...
            @staticmethod
            def from_(items: _t.Any, /) -> Array[_t.Any]: ...
    "#]],
    );
    check(
        "",
        "Promise",
        &expect![[r#"
        class Promise(_Awaitable[_T], _Object, _t.Generic[_T]):
            @classmethod
            def new(cls, f: _Function, /) -> Promise[_t.Any]: ...
            def then(self, f: _Function, /) -> Promise[_t.Any]: ...
    "#]],
    );
    check(
        "interface Pair<A, B> { a: A; b: B; }\ndeclare var Pair: { new<A, B>(a: A, b: B): Pair<A, B>; };",
        "Pair",
        &expect![[r#"
            class Pair(_Object, _t.Generic[_A, _B]):
                @classmethod
                def new(cls, a: _A1, b: _B1, /) -> Pair[_A1, _B1]: ...
                a: _A
                b: _B
        "#]],
    );
}

#[test]
fn results_are_lenient_and_members_strict() {
    check(
        "",
        "HTMLElement",
        &expect![[r#"
            class HTMLElement(Node):
                @classmethod
                def new(cls, *, illegal_constructor: _t.Never) -> _t.Self: ...
                def focus(self, options: _t.Any = ..., /, **kwargs: _t.Any) -> None: ...
                @property
                def style(self) -> CSSStyleDeclaration: ...
                @style.setter
                def style(self, value: _t.Any | str, /) -> None: ...
        "#]],
    );
    check(
        "",
        "HTMLCanvasElement",
        &expect![[r#"
            class HTMLCanvasElement(HTMLElement):
                @classmethod
                def new(cls, *, illegal_constructor: _t.Never) -> _t.Self: ...
                def getContext(self, id: str | float, /) -> Pen | _t.Any: ...
                @property
                def value(self) -> str: ...
                @value.setter
                def value(self, value: str | float, /) -> None: ...
                @property
                def width(self) -> int: ...
                @width.setter
                def width(self, value: float, /) -> None: ...
        "#]],
    );
    check(
        "",
        "AnyElement",
        &expect![[r#"
            class AnyElement(HTMLElement, _t.Any):
                def getContext(self, id: str | float, /) -> Pen | _t.Any: ...
                value: _t.Any
                @property
                def width(self) -> int: ...
                @width.setter
                def width(self, value: float, /) -> None: ...
        "#]],
    );
}

#[test]
fn options_are_keywords_and_callbacks_any_function() {
    let declarations = "
        interface Watcher { watch(target: Node, options?: FocusOptions): void; on(f: (a: string) => void, wait?: number): void;
          all(...nodes: (Node | string)[]): void; onload: ((ev: Node) => any) | null; when(at: number | string): void; }
        declare var Watcher: { new(f: Callback, options?: FocusOptions): Watcher; prototype: Watcher; };
        interface Callback { (value: any): void; }";
    check(
        declarations,
        "Watcher",
        &expect![[r#"
        class Watcher(_Object):
            @classmethod
            def new(cls, f: _Function, options: _t.Any = ..., /, **kwargs: _t.Any) -> Watcher: ...
            def all(self, *nodes: Node | str | float) -> None: ...
            def on(self, f: _Function, wait: float | None = ..., /) -> None: ...
            onload: _Function | _t.Any
            def watch(self, target: Node, options: _t.Any = ..., /, **kwargs: _t.Any) -> None: ...
            def when(self, at: float | str, /) -> None: ...
    "#]],
    );
}

#[test]
fn keys_of_a_map_are_overloads_by_text() {
    let declarations = "
        interface Maker { make<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K];
          make(tag: string): HTMLElement; listen<K extends keyof HTMLElementTagNameMap>(name: K, f: (e: HTMLElementTagNameMap[K]) => any): void; }";
    check(
        &format!("{declarations}\ndeclare var maker: Maker;"),
        "Maker",
        &expect![[r#"
        class Maker(_Object):
            def listen(self, name: str | float, f: _Function, /) -> None: ...
            @_t.overload
            def make(self, tag: _t.Literal["canvas"], /) -> HTMLCanvasElement: ...
            @_t.overload
            def make(self, tag: _t.Literal["li"], /) -> HTMLLIElement: ...
            @_t.overload
            def make(self, tag: _t.Literal["p", "section"], /) -> AnyElement: ...
            @_t.overload
            def make(self, tag: str | float, /) -> AnyElement: ...
    "#]],
    );
}

#[test]
fn elements_of_the_project_are_found_by_their_ids() {
    let declarations = "
        interface ParentNode extends Node { querySelector(selectors: string): Node | null; }
        interface Document extends ParentNode { getElementById(id: string): HTMLElement | null; body: HTMLElement; }
        interface HTMLBodyElement extends HTMLElement { }
        declare var document: Document;";
    let ids = [("board", "canvas"), ("a.b", "canvas"), ("item", "li"), ("x", "my-tag")];
    let mut ids: Ids = ids.map(|(id, tag)| (id.to_owned(), BTreeSet::from([tag.to_owned()]))).into();
    ids.entry("item".to_owned()).or_default().insert("canvas".to_owned());
    let text = text(declarations, &ids);
    expect![[r#"
        class Document(ParentNode):
            @_t.overload
            def getElementById(self, id: _t.Literal["a.b", "board"], /) -> HTMLCanvasElement: ...
            @_t.overload
            def getElementById(self, id: _t.Literal["item", "x"], /) -> AnyElement: ...
            @_t.overload
            def getElementById(self, id: str | float, /) -> AnyElement | _t.Any: ...
            @property
            def body(self) -> HTMLBodyElement: ...
            @body.setter
            def body(self, value: _t.Any, /) -> None: ...
    "#]]
    .assert_eq(&part(&text, "Document"));
    expect![[r##"
        class ParentNode(Node):
            @_t.overload
            def querySelector(self, selectors: _t.Literal["#board"], /) -> HTMLCanvasElement: ...
            @_t.overload
            def querySelector(self, selectors: _t.Literal["#item", "#x"], /) -> AnyElement: ...
            @_t.overload
            def querySelector(self, selectors: str | float, /) -> AnyElement | _t.Any: ...
    "##]]
    .assert_eq(&part(&text, "ParentNode"));
    expect![[r#"
        document: Document
    "#]]
    .assert_eq(&part(&text, "document"));
}

#[test]
fn what_python_calls_otherwise_has_another_name() {
    let declarations = "
        interface Odd { from: string; readonly str: string; Odd: Odd; finally(class: string, self?: number): Odd; \"a-b\": string; }
        interface JSON { parse(text: string): any; }
        declare var JSON: JSON;
        declare var odd: Odd;
        declare function print(): void;";
    check(
        declarations,
        "Odd",
        &expect![[r#"
        class Odd(_Object):
            @property
            def Odd(self) -> _js.Odd: ...
            @Odd.setter
            def Odd(self, value: _t.Any, /) -> None: ...
            def finally_(self, class_: _b.str | float, self_: float | None = ..., /) -> _js.Odd: ...
            @property
            def from_(self) -> _b.str: ...
            @from_.setter
            def from_(self, value: _b.str | float, /) -> None: ...
            @property
            def str(self) -> _b.str: ...
    "#]],
    );
    check(
        declarations,
        "_JSON",
        &expect![[r#"
        class _JSON(_Object):
            def parse(self, text: str | float, /) -> _t.Any: ...
    "#]],
    );
    check(
        declarations,
        "JSON",
        &expect![[r#"
        JSON: _JSON
    "#]],
    );
    check(
        declarations,
        "print",
        &expect![[r#"
        def print() -> None: ...
    "#]],
    );
}

#[test]
fn namespaces_have_their_classes_inside() {
    let declarations = "
        declare namespace Intl { interface Collator { compare(a: string, b: string): number; parts(): Part[]; }
          var Collator: { new(locale?: string): Collator; prototype: Collator; };
          interface Part { readonly next: Part | null; }
          function getCanonicalLocales(locale?: string): string[]; }";
    check(
        declarations,
        "Intl",
        &expect![[r#"
        class Intl(_Object):
            class Collator(_Object):
                @classmethod
                def new(cls, locale: str | float | None = ..., /) -> Intl.Collator: ...
                def compare(self, a: str | float, b: str | float, /) -> int: ...
                def parts(self) -> Array[Intl.Part]: ...
            class Part(_Object):
                @property
                def next(self) -> Intl.Part | _t.Any: ...
            @staticmethod
            def getCanonicalLocales(locale: str | float | None = ..., /) -> Array[str]: ...
    "#]],
    );
}

#[test]
fn window_has_the_names_of_the_module() {
    let declarations = "
        interface Window extends EventTarget { alert(message?: string): void; readonly self: Window; }
        declare var Window: { prototype: Window; };
        declare var window: Window;
        declare function alert(message?: string): void;
        declare function parseInt(text: string, radix?: number): number;";
    check(
        declarations,
        "Window",
        &expect![[r#"
            class Window(EventTarget):
                @classmethod
                def new(cls, *, illegal_constructor: _t.Never) -> _t.Self: ...
                def __getattr__(self, name: str, /) -> _t.Any: ...
                def __setattr__(self, name: str, value: _t.Any, /) -> None: ...
                Array: type[_js.Array]
                EventTarget: type[_js.EventTarget]
                HTMLCanvasElement: type[_js.HTMLCanvasElement]
                HTMLElement: type[_js.HTMLElement]
                HTMLLIElement: type[_js.HTMLLIElement]
                Node: type[_js.Node]
                Promise: type[_js.Promise]
                Window: type[_js.Window]
                @staticmethod
                def parseInt(text: str | float, radix: float | None = ..., /) -> int: ...
                window: _js.Window
                def alert(self, message: str | float | None = ..., /) -> None: ...
                @property
                def self(self) -> _js.Window: ...
        "#]],
    );
}

#[test]
fn bases_can_always_be_lined_up() {
    let declarations = "
        interface Plain { p: string; }
        interface Mixin { m: string; }
        interface Left extends Plain, Mixin { }
        interface Right extends Mixin, Plain { }
        interface Both extends Mixin, Right, Left { }
        declare var both: Both;";
    check(
        declarations,
        "Left",
        &expect![[r#"
        class Left(Mixin, Plain):
            ...
    "#]],
    );
    check(
        declarations,
        "Right",
        &expect![[r#"
        class Right(Mixin, Plain):
            ...
    "#]],
    );
    check(
        declarations,
        "Both",
        &expect![[r#"
        class Both(Left, Right):
            ...
    "#]],
    );
}

#[test]
fn the_whole_platform_is_written() {
    let text = stub(&javascript::page_declarations(), &Ids::new()).text;
    for name in [
        "Document",
        "CanvasRenderingContext2D",
        "Response",
        "Uint8Array",
        "Map",
        "document",
        "fetch",
        "_Math",
    ] {
        assert!(part(&text, name).len() > 10, "{name}");
    }
    let classes: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("class ")).collect();
    let names: BTreeSet<&str> = classes.iter().filter_map(|line| line.split('(').next()).collect();
    assert_eq!(names.len(), classes.len(), "every class once");
    assert!(classes.len() > 1000, "{}", classes.len());
}
