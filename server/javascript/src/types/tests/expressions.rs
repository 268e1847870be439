//! Expressions of JavaScript and what they give, read by an evaluator that knows just enough of the language for a table.

use crate::python::describe;
use crate::types::{Argument, JsType, Realm};

/// Reads `document.title`, `f(x, "y")[0]`, `new X(f)`, `await x`, `each x` (what iterating gives) and `async each x`. `f` is a
/// Python function, `?` a value of which nothing is known.
struct Reader<'a> {
    rest: &'a str,
    realm: Realm,
}

/// None where a member or global is missing, or `new` makes nothing.
pub(super) fn evaluate(realm: Realm, text: &str) -> Option<JsType> {
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
