//! Expressions of JavaScript and what they give, read by an evaluator that knows just enough of the language for a table.

use super::*;
use crate::python::describe;

/// Reads `document.title`, `f(x, "y")[0]`, `new X(f)`, `await x`, `each x` (what iterating gives) and `async each x`. `f` is a
/// Python function, `?` a value of which nothing is known.
struct Reader<'a> {
    rest: &'a str,
    realm: Realm,
}

/// None where a member or global is missing, or `new` makes nothing.
fn evaluate(realm: Realm, text: &str) -> Option<JsType> {
    let mut reader = Reader { rest: text, realm };
    let ty = reader.expression()?;
    assert_eq!(reader.rest, "", "{text}");
    Some(ty)
}

impl Reader<'_> {
    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest.strip_prefix(text);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn word(&mut self) -> String {
        let end =
            self.rest.find(|c: char| !(c.is_alphanumeric() || "_$".contains(c))).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word.to_owned()
    }

    fn expression(&mut self) -> Option<JsType> {
        if self.eat("await ") {
            return Some(self.expression()?.awaited());
        }
        if self.eat("each ") {
            return Some(self.expression()?.item());
        }
        if self.eat("async each ") {
            return Some(self.expression()?.async_item());
        }
        let mut is_new = self.eat("new ");
        let mut ty = self.primary()?;
        loop {
            if self.eat(".") {
                let name = self.word();
                ty = ty.member(&name)?;
            } else if self.eat("(") {
                let arguments = self.arguments(")")?;
                ty = if std::mem::take(&mut is_new) {
                    ty.construct(&arguments).unwrap()
                } else {
                    ty.call(&arguments)
                };
            } else if self.eat("[") {
                ty = match &self.arguments("]")?[..] {
                    [Argument::Type(key)] => ty.indexed(key),
                    _ => JsType::Any,
                };
            } else {
                return Some(ty);
            }
        }
    }

    fn primary(&mut self) -> Option<JsType> {
        if self.eat("'") {
            let (text, rest) = self.rest.split_once('\'').unwrap();
            self.rest = rest;
            return Some(JsType::text(text));
        }
        if self.eat("(") {
            let ty = self.expression();
            assert!(self.eat(")"), "{}", self.rest);
            return ty;
        }
        Some(match &*self.word() {
            "true" | "false" => JsType::Boolean,
            "null" => JsType::Null,
            "window" => self.realm.global(),
            word if word.starts_with(|c: char| c.is_ascii_digit()) => JsType::Number,
            word => return self.realm.global().member(word),
        })
    }

    fn arguments(&mut self, end: &str) -> Option<Vec<Argument>> {
        let mut arguments = Vec::new();
        while !self.eat(end) {
            let rest = self.rest;
            arguments.push(match () {
                () if self.eat("?") => Argument::Unknown,
                () if self.word() == "f" => Argument::Function,
                () => {
                    self.rest = rest;
                    Argument::Type(self.expression()?)
                }
            });
            self.eat(", ");
        }
        Some(arguments)
    }
}

const ON_A_PAGE: &[(&str, &str)] = &[
    // The document and its elements.
    ("document", "Document"),
    ("window.document.title", "str"),
    ("window.window.window.document", "Document"),
    ("document.createElement('canvas')", "HTMLCanvasElement"),
    ("document.createElement('marquee')", "HTMLMarqueeElement"),
    ("document.createElement('my-board')", "HTMLElement"),
    ("document.createElement(?)", "HTMLElement"),
    ("document.createElement('canvas').getContext('2d')", "CanvasRenderingContext2D | None"),
    ("document.createElement('canvas').getContext('2d', ?)", "CanvasRenderingContext2D | None"),
    ("document.createElement('canvas').getContext('webgl2')", "WebGL2RenderingContext | None"),
    ("document.createElement('canvas').getContext('2d').measureText('x').width", "float"),
    ("document.createElement('canvas').getContext('2d').canvas", "HTMLCanvasElement"),
    ("document.createElement('input').files", "FileList | None"),
    ("document.createElement('input').files.item(0).text()", "Promise[str]"),
    ("document.createElementNS('http://www.w3.org/2000/svg', 'circle')", "SVGCircleElement"),
    ("document.createTextNode('x').data", "str"),
    ("document.getElementById('x')", "HTMLElement | None"),
    ("document.getElementById('x').style.color", "str"),
    ("document.getElementById('x').dataset.anything", "str | None"),
    ("document.getElementById('x').classList.toggle('y')", "bool"),
    ("document.getElementById('x').parentElement.closest('form')", "HTMLFormElement | None"),
    ("document.getElementById('x').attributes", "NamedNodeMap"),
    ("document.getElementById('x').getBoundingClientRect().width", "float"),
    ("document.querySelector('li')", "HTMLLIElement | None"),
    ("document.querySelector('.board')", "Element | None"),
    ("document.querySelector(?)", "Element | None"),
    ("document.querySelectorAll('li')", "NodeListOf[HTMLLIElement]"),
    ("each document.querySelectorAll('li')", "HTMLLIElement"),
    ("document.querySelectorAll('li')[0]", "HTMLLIElement"),
    ("document.querySelectorAll('li').item(0).value", "float"),
    ("document.querySelectorAll('.x').forEach(f)", "None"),
    ("each document.querySelectorAll('.x')", "Element"),
    ("each document.forms", "HTMLFormElement"),
    ("document.forms[0]", "HTMLFormElement"),
    ("document.body.children", "HTMLCollection"),
    ("each document.body.children", "Element"),
    ("each document.body.childNodes", "ChildNode"),
    ("document.body.append('x', document.body)", "None"),
    ("document.body.appendChild(document.createElement('p'))", "HTMLParagraphElement"),
    ("document.body.cloneNode(true)", "Node"),
    ("document.activeElement", "Element | None"),
    ("document.cookie", "str"),
    ("document.createElement('select').options[0].text", "str"),
    ("document.createElement('video').play()", "Promise[None]"),
    ("document.createElement('table').rows", "HTMLCollectionOf[HTMLTableRowElement]"),
    ("document.createElement('a').href", "str"),
    // What a window has.
    ("window.innerWidth", "float"),
    ("window.name", "str"),
    ("location.href", "str"),
    ("localStorage.getItem('x')", "str | None"),
    ("sessionStorage.length", "float"),
    ("navigator.userAgent", "str"),
    ("navigator.clipboard.writeText('x')", "Promise[None]"),
    ("await navigator.clipboard.readText()", "str"),
    ("await navigator.mediaDevices.getUserMedia(?)", "MediaStream"),
    ("each (await navigator.mediaDevices.enumerateDevices())", "MediaDeviceInfo"),
    ("navigator.geolocation.getCurrentPosition(f)", "None"),
    ("matchMedia('(x)').matches", "bool"),
    ("setTimeout(f, 100)", "float"),
    ("requestAnimationFrame(f)", "float"),
    ("performance.now()", "float"),
    ("getComputedStyle(document.body).color", "str"),
    ("prompt('x')", "str | None"),
    ("screen.width", "float"),
    ("history.pushState(null, '', '/x')", "None"),
    ("console.log('x', 1)", "None"),
    // Requests.
    ("fetch('/x')", "Promise[Response]"),
    ("await fetch('/x')", "Response"),
    ("await (await fetch('/x')).text()", "str"),
    ("await (await fetch('/x')).json()", "Any"),
    ("await (await fetch('/x')).arrayBuffer()", "ArrayBuffer"),
    ("(await fetch(?)).headers.get('x')", "str | None"),
    ("new URL('x').searchParams.get('y')", "str | None"),
    ("each new URL('x').searchParams", "[str, str]"),
    ("new URLSearchParams('a=b').toString()", "str"),
    ("new WebSocket('ws://x').readyState", "float"),
    ("new Headers().entries()", "HeadersIterator[[str, str]]"),
    ("new Request('x').url", "str"),
    ("new AbortController().signal.aborted", "bool"),
    ("new EventSource('x').onmessage", "((ev: MessageEvent) -> Any) | None"),
    (
        "(await fetch('x')).body.getReader().read()",
        "Promise[ReadableStreamReadValueResult[Uint8Array] | ReadableStreamReadDoneResult[Uint8Array]]",
    ),
    // The rest of the web.
    ("await crypto.subtle.digest('SHA-256', new Uint8Array(3))", "ArrayBuffer"),
    ("crypto.randomUUID()", "str"),
    ("indexedDB.open('x').result", "IDBDatabase"),
    ("indexedDB.open('x').result.transaction('y').objectStore('y').getAll().result", "Array"),
    ("new AudioContext().createOscillator().frequency.value", "float"),
    ("new MutationObserver(f)", "MutationObserver"),
    ("new MutationObserver(f).takeRecords()[0].addedNodes", "NodeList"),
    ("new IntersectionObserver(f).root", "Element | Document | None"),
    ("new FormData(document.forms[0]).get('x')", "File | str | None"),
    ("new Image(1, 2)", "HTMLImageElement"),
    ("new Worker('x').postMessage(1)", "None"),
    ("new Blob(?).size", "float"),
    ("URL.createObjectURL(new Blob())", "str"),
    ("new DOMParser().parseFromString('x', 'text/html').body", "HTMLElement"),
    ("new CustomEvent('x').detail", "Any"),
    ("new TextEncoder().encode('x')", "Uint8Array"),
    // The language.
    ("Array.from(document.querySelectorAll('li'))", "Array[HTMLLIElement]"),
    ("Array.from(document.querySelectorAll('li')).map(f)", "Array"),
    ("Array.from(document.querySelectorAll('li')).filter(f)[0]", "HTMLLIElement"),
    ("Array.from('abc').join('')", "str"),
    ("Array.isArray(?)", "bool"),
    ("Object.keys(?)", "Array[str]"),
    ("each Object.entries(document.body.dataset)", "[str, str | None]"),
    ("Object.entries(document.body.dataset)[0]['0']", "str"),
    ("JSON.stringify(?)", "str"),
    ("JSON.parse('x')", "Any"),
    ("Math.max(1, 2)", "float"),
    ("Math.PI", "float"),
    ("Promise.resolve('x')", "Promise[str]"),
    ("await Promise.all(Array.from(document.querySelectorAll('li')))", "Array[HTMLLIElement]"),
    ("await Promise.all(new Set(?).values())", "Array"),
    ("fetch('/x').then(f)", "Promise"),
    ("fetch('/x').catch(f)", "Promise"),
    ("fetch('/x').finally(f)", "Promise[Response]"),
    ("new Promise(f)", "Promise"),
    ("new Map()", "Map"),
    ("new Map(new Map(?)).size", "float"),
    ("new Date().toISOString()", "str"),
    ("Date.now()", "float"),
    ("new Intl.NumberFormat('de').format(1)", "str"),
    ("new Intl.DateTimeFormat().resolvedOptions().timeZone", "str"),
    ("'abc'.split('')", "Array[str]"),
    ("new Error('x').message", "str"),
    ("new Uint8Array(3)[0]", "float"),
    ("each new Uint8Array(3)", "float"),
    ("parseInt('3')", "float"),
    ("new RegExp('x').exec('x').index", "float"),
    ("Symbol.iterator", "Symbol"),
    ("HTMLElement", "type[HTMLElement]"),
    ("Map", "type[Map]"),
];

const IN_A_WORKER: &[(&str, &str)] = &[
    ("self.name", "str"),
    ("postMessage(?)", "None"),
    ("window.importScripts('x')", "None"),
    ("location.href", "str"),
    ("navigator.userAgent", "str"),
    ("await (await fetch('/x')).text()", "str"),
    ("new OffscreenCanvas(1, 2).getContext('2d')", "OffscreenCanvasRenderingContext2D | None"),
    ("document", "-"),
    ("localStorage", "-"),
    ("window.alert", "-"),
    ("HTMLElement", "-"),
];

#[test]
fn expressions_give_what_typescript_says() {
    let mut wrong = Vec::new();
    let page = ON_A_PAGE.iter().map(|row| (Realm::page(), row));
    for (realm, (text, expected)) in page.chain(IN_A_WORKER.iter().map(|row| (Realm::worker(), row))) {
        let result = evaluate(realm, text).map_or_else(|| "-".to_owned(), |ty| describe(&ty));
        if result != *expected {
            wrong.push(format!("{text}: {result}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn page(text: &str) -> JsType {
    evaluate(Realm::page(), text).unwrap()
}

fn received(types: Option<Vec<JsType>>) -> String {
    types.map_or("-".to_owned(), |types| types.iter().map(describe).collect::<Vec<_>>().join(", "))
}

#[test]
fn callbacks_receive_what_the_call_says() {
    use Argument::Function;
    let (click, unknown) = (Argument::text("click"), Argument::Unknown);
    for (function, arguments, index, expected) in [
        ("document.body.addEventListener", vec![click.clone(), Function], 1, "PointerEvent"),
        ("document.body.addEventListener", vec![click.clone(), unknown.clone()], 1, "PointerEvent"),
        ("document.body.addEventListener", vec![click.clone()], 1, "PointerEvent"),
        ("document.body.addEventListener", vec![Argument::text("my-event"), Function], 1, "Event"),
        ("document.body.addEventListener", vec![unknown.clone(), Function], 1, "Event"),
        ("document.addEventListener", vec![Argument::text("keydown"), Function], 1, "KeyboardEvent"),
        ("addEventListener", vec![Argument::text("hashchange"), Function], 1, "HashChangeEvent"),
        ("window.addEventListener", vec![Argument::text("message"), Function], 1, "MessageEvent"),
        ("document.body.addEventListener", vec![click, Function], 0, "-"),
        (
            "document.querySelectorAll('li').forEach",
            vec![Function],
            0,
            "HTMLLIElement, float, NodeListOf[HTMLLIElement]",
        ),
        ("Array.from('x').map", vec![Function], 0, "str, float, Array[str]"),
        ("Array.from", vec![Argument::text("x"), Function], 1, "str, float"),
        ("fetch('/x').then", vec![Function], 0, "Response"),
        ("fetch('/x').catch", vec![Function], 0, "Any"),
        ("setTimeout", vec![Function], 0, ""),
        ("requestAnimationFrame", vec![Function], 0, "float"),
        ("navigator.geolocation.getCurrentPosition", vec![Function, Function], 0, "GeolocationPosition"),
        ("navigator.geolocation.getCurrentPosition", vec![Function, Function], 1, "GeolocationPositionError"),
        ("document.createElement('canvas').toBlob", vec![Function], 0, "Blob | None"),
        ("new Map().forEach", vec![Function], 0, "Any, Any, Map"),
        ("document.getElementById", vec![Function], 0, "-"),
    ] {
        assert_eq!(
            received(page(function).callback(&arguments, index)),
            expected,
            "{function} {arguments:?}"
        );
    }
    for (class, expected) in [
        ("MutationObserver", "Array[MutationRecord], MutationObserver"),
        ("ResizeObserver", "Array[ResizeObserverEntry], ResizeObserver"),
        ("IntersectionObserver", "Array[IntersectionObserverEntry], IntersectionObserver"),
        ("Promise", "(value: Any) -> None, (reason: Any = ...) -> None"),
        ("Map", "-"),
    ] {
        assert_eq!(received(page(class).constructor_callback(&[Function], 0)), expected, "{class}");
    }
    for (object, member, expected) in [
        ("document.body", "onclick", "PointerEvent"),
        ("document.body", "oninput", "InputEvent"),
        ("document.body", "onkeydown", "KeyboardEvent"),
        ("window", "onload", "Event"),
        ("new WebSocket('x')", "onmessage", "MessageEvent"),
        ("new Worker('x')", "onmessage", "MessageEvent"),
        ("new FileReader()", "onload", "ProgressEvent[FileReader]"),
        ("document.body", "title", "-"),
        ("document.body", "nothing", "-"),
    ] {
        assert_eq!(received(page(object).assigned_callback(member)), expected, "{object}.{member}");
    }
}

#[test]
fn tags_and_events_have_types() {
    let realm = Realm::page();
    for (tag, expected) in [
        ("canvas", "HTMLCanvasElement"),
        ("CANVAS", "HTMLCanvasElement"),
        ("a", "HTMLAnchorElement"),
        ("circle", "SVGCircleElement"),
        ("font", "HTMLFontElement"),
        ("py-terminal", "HTMLElement"),
        ("constructor", "HTMLElement"),
        ("", "HTMLElement"),
    ] {
        assert_eq!(describe(&realm.tag(tag)), expected, "{tag}");
    }
    let input = realm.tag("input");
    for (name, expected) in [
        ("click", "PointerEvent"),
        ("input", "InputEvent"),
        ("change", "Event"),
        ("submit", "SubmitEvent"),
        ("keydown", "KeyboardEvent"),
        ("dragstart", "DragEvent"),
        ("own", "Event"),
    ] {
        assert_eq!(realm.event(&input, name).map(|event| describe(&event)).unwrap(), expected, "{name}");
    }
    assert_eq!(realm.event(&JsType::Number, "click"), None);
    let names = realm.event_names(&input);
    assert!(names.len() > 90 && names.contains(&"click".into()), "{names:?}");
    assert!(realm.event_names(&realm.global()).contains(&"hashchange".into()));
    assert!(realm.event_names(&JsType::Any).is_empty());
}

#[test]
fn only_closed_types_lack_names_by_mistake() {
    for (text, expected) in [
        ("document", true),
        ("document.createElement('canvas')", true),
        ("document.createElement('canvas').getContext('2d')", true),
        ("document.querySelectorAll('li')", true),
        ("fetch('x')", true),
        ("navigator", true),
        ("Array.from('x')", true),
        ("window", false),
        ("document.body.parentElement", false),
        ("document.querySelector('.x')", false),
        ("document.createElement('form')", false),
        ("document.body.dataset", false),
        ("localStorage", false),
        ("HTMLElement", false),
        ("Intl", true),
        ("setTimeout", false),
        ("JSON.parse('x')", false),
        ("document.title", false),
        ("null", false),
    ] {
        assert_eq!(page(text).is_closed(), expected, "{text}");
    }
    assert!(!JsType::union([]).is_closed());
}

#[test]
fn members_say_where_they_are_declared() {
    let canvas = Realm::page().tag("canvas");
    for (name, expected) in [
        ("getContext", Some("HTMLCanvasElement")),
        ("onclick", Some("GlobalEventHandlers")),
        ("title", Some("HTMLElement")),
        ("id", Some("Element")),
        ("querySelector", Some("ParentNode")),
        ("nodeType", Some("Node")),
        ("hasOwnProperty", Some("Object")),
        ("titel", None),
    ] {
        assert_eq!(canvas.find(name).map(|found| found.owner).as_deref(), expected, "{name}");
    }
    let members = canvas.members();
    let names = members.iter().map(|found| &*found.member.name).collect::<Vec<_>>();
    assert_eq!(names[..2], ["addEventListener", "captureStream"]);
    assert_eq!(names.iter().filter(|name| **name == "addEventListener").count(), 1);
    assert!(names.len() > 250 && !names.iter().any(|name| name.starts_with('[')), "{}", names.len());
    assert!(!names.contains(&"hasOwnProperty"));
    assert_eq!(page("Map").find("groupBy").map(|found| found.owner).as_deref(), Some("Map"));
    assert_eq!(page("Array").find("call").map(|found| found.owner).as_deref(), Some("Function"));
    assert!(page("HTMLElement").find("ELEMENT_NODE").is_none());
}

fn module(text: &str) -> Scope {
    Scope::module(Realm::page(), Arc::new(crate::parse::declarations(text)))
}

#[test]
fn a_module_finds_its_own_names_first() {
    let scope = module(
        "interface Board<T> { cells: T[]; canvas: HTMLCanvasElement; clone(): this; Map: Map; }
         interface Map { mine: Row; }
         type Row = { cells: string[], next?: Row };
         declare var Board: { prototype: Board<any>; new<T>(cells: T[]): Board<T>; };
         declare function row(index: number): Row;
         declare var row2: typeof row;",
    );
    let board = scope.global("Board").unwrap();
    let strings = scope.array(JsType::String(None));
    let board = board.construct(&[Argument::Type(strings)]).unwrap();
    let read = |path: &[&str]| {
        let mut ty = Some(board.clone());
        for name in path {
            ty = ty.and_then(|ty| ty.member(name));
        }
        ty.map_or("-".to_owned(), |ty| describe(&ty))
    };
    assert_eq!(describe(&board), "Board[str]");
    assert_eq!(read(&["cells"]), "Array[str]");
    assert_eq!(read(&["canvas", "width"]), "float");
    assert_eq!(read(&["Map", "mine", "cells"]), "Array[str]");
    assert_eq!(read(&["Map", "mine", "next", "next", "cells"]), "Array[str]");
    assert_eq!(describe(&board.member("clone").unwrap().call(&[])), "Board[str]");
    let row = scope.global("row2").unwrap().call(&[Argument::Type(JsType::Number)]);
    assert_eq!(describe(&row.member("cells").unwrap().item()), "str");
    assert_eq!(scope.global("document").map(|ty| describe(&ty)).as_deref(), Some("Document"));
}

#[test]
fn circles_and_towers_end() {
    let scope = module(
        "type A = A | B; type B = A | B; type C<T> = C<[T, T]>; type D<T> = { next: D<[T, T]>, it: T };
         interface E extends E, F {} interface F extends E, G<F> {} interface G<T> extends T, G<G<T>> {}
         interface H<T> { next: H<H<T>>; self(): this; it: T; f: (value: this) => H<this> }
         declare var a: typeof b; declare var b: typeof a; declare var h: H<string>; declare var d: D<string>;
         declare function grow<T>(value: T): H<T>; declare var k: keyof K; interface K extends Record<keyof K, K> { a: K['b'] }
         type L<T = L> = T; type M = M[]; type N = Promise<N>; type O = { [name: string]: O } & O;",
    );
    for name in ["A", "B", "C", "D", "E", "F", "G", "H", "K", "L", "M", "N", "O"] {
        let ty = scope.read(&crate::parse::type_expr(name));
        assert!(ty.member("nothing").is_none_or(|ty| !ty.is_closed()), "{name}");
        ty.members();
        ty.is_closed();
        describe(&ty.awaited().item().indexed(&JsType::Number));
        describe(&ty.call(&[Argument::Type(ty.clone())]));
    }
    for (name, steps) in [("h", ["next", "self", "f"]), ("d", ["next", "it", "next"])] {
        let mut ty = scope.global(name).unwrap();
        for step in steps.iter().cycle().take(5_000) {
            ty = ty.member(step).unwrap_or_default();
            ty = if ty.is_function() { ty.call(&[Argument::Type(ty.clone())]) } else { ty };
            ty = if ty == JsType::Any { scope.global(name).unwrap() } else { ty };
        }
        describe(&ty);
    }
    let grow = scope.global("grow").unwrap();
    let mut ty = JsType::String(None);
    for _ in 0..1_000 {
        ty = grow.call(&[Argument::Type(ty.clone()), Argument::Type(ty)]);
    }
    assert!(ty.depth() <= DEEPEST + 1, "{}", ty.depth());
}
/// What is not known comes from the text, not from us: of all members of interfaces without parameters, hardly one reads as
/// `Any` where nothing in its declaration does.
#[test]
fn what_is_written_is_known() {
    let realm = Realm::page();
    let (mut all, mut lost) = (0, Vec::new());
    for (name, interface) in realm.types().into_iter().filter_map(|name| Some((name, realm.interface(name)?)))
    {
        let Some(object) = realm.instance(name).filter(|_| interface.parameters.is_empty()) else { continue };
        for member in &interface.members {
            all += 1;
            let is_any = || format!("{:?}", member.kind).contains("Any");
            match object.member(&member.name) {
                Some(ty) if !crate::python::summary("", &ty).contains("Any") || is_any() => {}
                _ => lost.push(format!("{name}.{}", member.name)),
            }
        }
    }
    assert!(all > 10_000, "{all}");
    assert!(lost.len() < 40, "{lost:?}");
}
