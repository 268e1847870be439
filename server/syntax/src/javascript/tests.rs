use expect_test::{Expect, expect};

use super::*;

/// All that is read, one item a line, and with each name the text that its range covers.
fn draw(text: &str) -> String {
    let read = Javascript::parse_file(text);
    let at = |name: &Name| {
        let covered = crate::slice(text, name.range);
        if covered == &*name.text { name.text.to_string() } else { format!("{}@{covered}", name.text) }
    };
    let mut lines = vec![format!("{:?}{}", read.format, if read.has_errors { ", broken" } else { "" })];
    for import in &read.imports {
        let names: Vec<String> =
            import.names.iter().map(|(local, imported)| format!("{} = {imported:?}", at(local))).collect();
        lines.push(format!("import {} [{}]", at(&import.module), names.join(", ")));
    }
    for export in &read.exports {
        lines.push(match &export.target {
            ExportTarget::Local(local) => format!("export {} = {local}", at(&export.name)),
            ExportTarget::From(module, of) => {
                format!("export {} = {of:?} of {}", at(&export.name), at(module))
            }
        });
    }
    lines.extend(read.star_exports.iter().map(|module| format!("export * of {}", at(module))));
    for (word, declarations) in [("", &read.declarations), ("global ", &read.globals)] {
        for declared in declarations {
            let value = shown(&declared.value);
            let doc = documented(declared.doc.as_ref());
            lines.push(format!("{word}{:?} {}: {value}{doc}", declared.kind, at(&declared.name)));
            lines.extend(inside(&declared.value).iter().map(|member| {
                let doc = documented(member.doc.as_ref());
                let word = if member.is_static { "static " } else { "" };
                format!("  {word}{:?} {}: {}{doc}", member.kind, at(&member.name), shown(&member.value))
            }));
        }
    }
    for typedef in &read.typedefs {
        let what = if typedef.is_function { "callback" } else { "typedef" };
        let ty = typedef.ty.as_deref().unwrap_or("");
        lines.push(format!("{what} {} {{{ty}}}{}", typedef.name, documented(Some(&typedef.doc))));
    }
    lines.join("\n") + "\n"
}

fn inside(value: &Expression) -> &[Member] {
    match value {
        Expression::Class(class) => &class.members,
        Expression::Object(members) => members,
        _ => &[],
    }
}

fn shown(value: &Expression) -> String {
    match value {
        Expression::Function(function) => {
            let parameters: Vec<String> = function
                .parameters
                .iter()
                .map(|parameter| {
                    let rest = if parameter.is_rest { "..." } else { "" };
                    let default = parameter.default.as_ref().map(|value| format!(" = {}", shown(value)));
                    format!("{rest}{}{}", parameter.name, default.unwrap_or_default())
                })
                .collect();
            let word = if function.is_async { "async " } else { "" };
            let star = if function.is_generator { "*" } else { "" };
            format!("{word}{star}({}) => {}", parameters.join(", "), shown(&function.returns))
        }
        Expression::Class(class) => match (&class.extends, class.extends_unknown) {
            (Some(base), _) => format!("class of {base}"),
            (None, true) => "class of something".to_owned(),
            (None, false) => "class".to_owned(),
        },
        Expression::Object(members) => format!("{{{}}}", members.len()),
        other => format!("{other:?}"),
    }
}

fn documented(doc: Option<&Doc>) -> String {
    let Some(doc) = doc else { return String::new() };
    let mut parts: Vec<String> = Vec::new();
    if !doc.summary.is_empty() {
        parts.push(format!("{:?}", doc.summary));
    }
    for (word, all) in [("@param", &doc.parameters), ("@property", &doc.properties)] {
        parts.extend(all.iter().map(|one| {
            let optional = if one.is_optional { "?" } else { "" };
            format!("{word} {}{optional} {{{}}} {:?}", one.name, one.ty.as_deref().unwrap_or(""), one.text)
        }));
    }
    parts.extend(doc.returns.as_ref().map(|ty| format!("@returns {{{ty}}}")));
    parts.extend(doc.ty.as_ref().map(|ty| format!("@type {{{ty}}}")));
    if !doc.templates.is_empty() {
        parts.push(format!("@template {}", doc.templates.join(" ")));
    }
    if doc.is_deprecated {
        parts.push("@deprecated".to_owned());
    }
    format!("  // {}", parts.join("; "))
}

fn check(text: &str, expected: &Expect) {
    expected.assert_eq(&draw(text));
}

#[test]
fn imports_and_exports() {
    check(
        r#"
import "./side.js";
import main, { a, b as c, "odd name" as d } from './x.js';
import * as all from "https://cdn.example/y.js";
export { a, c as renamed, main as default };
export { one, default as two } from "./z.js";
export * from "./stars.js";
export * as space from "./space.js";
export const first = 1, { left, at: [right = 2] } = window;
export async function load(url) {}
export let later;
"#,
        &expect![[r#"
            Module
            import ./side.js []
            import ./x.js [main = Name("default"), a = Name("a"), c = Name("b"), d = Name("odd name")]
            import https://cdn.example/y.js [all = Namespace]
            export a = a
            export renamed = c
            export default = main
            export one = Name("one") of ./z.js
            export two = Name("default") of ./z.js
            export space = Namespace of ./space.js
            export first = first
            export left = left
            export right = right
            export load = load
            export later = later
            export * of ./stars.js
            Const first: Number
            Const left: Other
            Const right: Other
            Function load: async (url) => Undefined
            Let later: Other
        "#]],
    );
}

#[test]
fn defaults() {
    for (text, expected) in [
        (
            "export default function () {}",
            expect![[r#"
            Module
            export default = default
            Value default: () => Undefined
        "#]],
        ),
        (
            "export default class extends Base {}",
            expect![[r#"
            Module
            export default = default
            Value default: class of Base
        "#]],
        ),
        (
            "export default class Board {}",
            expect![[r#"
            Module
            export default@Board = Board
            Class Board: class
        "#]],
        ),
        (
            "export default async function go() {}",
            expect![[r#"
            Module
            export default@go = go
            Function go: async () => Undefined
        "#]],
        ),
        (
            "const x = {}; export default x;",
            expect![[r#"
            Module
            export default = x
            Const x: {0}
        "#]],
        ),
        (
            "export default { a: 1 };",
            expect![[r#"
            Module
            export default = default
            Value default: {1}
              Field a: Number
        "#]],
        ),
        (
            "/** Says so. */\nexport default (a) => a;",
            expect![[r#"
            Module
            export default = default
            Value default: (a) => Name("a")  // "Says so."
        "#]],
        ),
    ] {
        check(text, &expected);
    }
}

#[test]
fn values() {
    check(
        r#"
const s = 'text', t = `a${1}`, n = -1, m = 2, big = 1n, yes = !0, nothing = null, un = void 0, re = /x/g;
var made = new lib.Map(1), called = document.createElement("canvas"), waited = await fetch("x");
let frozen = Object.freeze({ a: 1, "b-c": 'x', [key]: 2, f() {}, get g() { return 1 }, short, ...rest });
const arrow = async x => x + "!", two = (a, { b }, [c] = [], ...d) => ({ a }), odd = (x, x)();
function* numbers(start = 0) { yield 1; }
function nested() { const f = () => { return 1; }; if (f()) { return new Board(); } }
function both(x) { if (x) return 1; return "2"; }
window.shared = arrow; globalThis.Board = class Board {}; other.x = 1;
"#,
        &expect![[r#"
            Script
            Const s: String(Some("text"))
            Const t: String(None)
            Const n: Number
            Const m: Number
            Const big: BigInt
            Const yes: Boolean
            Const nothing: Null
            Const un: Undefined
            Const re: Regex
            Var made: New("lib.Map")
            Var called: Call("document.createElement", [String(Some("canvas"))])
            Var waited: Await(Call("fetch", [String(Some("x"))]))
            Let frozen: {5}
              Field a: Number
              Field b-c: String(Some("x"))
              Method f: () => Undefined
              Getter g: () => Number
              Field short: Name("short")
            Const arrow: async (x) => String(None)
            Const two: (a, ,  = Array, ...d) => {1}
            Const odd: Other
            Function numbers: *(start = Number) => Undefined
            Function nested: () => New("Board")
            Function both: (x) => Other
            global Value shared: Name("arrow")
            global Value Board: class
        "#]],
    );
}

#[test]
fn classes() {
    check(
        r#"
/** A board of squares. It has eight rows.
 * @deprecated use Game
 */
export class Board extends ui.Widget {
  #secret = 1;
  static count = 0;
  /** How wide it is. */
  width = 8;
  label;
  /**
   * @param {HTMLElement} root - where it goes
   * @param {number} [size=8]
   */
  constructor(root, size) {
    super();
    this.root = root;
    /** @type {string[]} */
    this.names = [];
    this.width = size;
    const later = () => { this.ready = true; };
    function other() { this.not = 1; }
  }
  async play(move, ...rest) { this.last = move; return "done"; }
  get size() { return 8; }
  set size(value) {}
  static from(text) { return new Board(); }
  static get all() { return []; }
  static async *[Symbol.asyncIterator]() {}
  'quoted name'() {}
  static { this.x = 1; }
}
class Odd extends mixin(Base) {}
"#,
        &expect![[r#"
            Module
            export Board = Board
            Class Board: class of ui.Widget  // "A board of squares."; @deprecated
              static Field count: Number
              Field width: Number  // "How wide it is."
              Field label: Other
              Constructor constructor: (root, size) => Undefined  // @param root {HTMLElement} "where it goes"; @param size? {number} ""
              Method play: async (move, ...rest) => String(Some("done"))
              Getter size: () => Number
              Setter size: (value) => Undefined
              static Method from: (text) => New("Board")
              static Getter all: () => Array
              static Method [Symbol.asyncIterator]: async *() => Undefined
              Method quoted name: () => Undefined
              Assigned root: Name("root")
              Assigned names: Array  // @type {string[]}
              Assigned ready: Boolean
              Assigned last: Other
            Class Odd: class of something
        "#]],
    );
}

#[test]
fn comments() {
    check(
        r#"
/**
 * @typedef {Object} Options
 * @property {string} name the name
 * @property {number} [speed]
 */

/** @callback Listener
 * @param {Event} event
 * @returns {void} */

/** @typedef {"a" | "b"} Letter */
/** @typedef {{a: {b: string}}} Nested */

/**
 * Greets somebody. In
 * many words.
 *
 * More.
 * @template T, U
 * @param {string} name  who
 *   is greeted
 * @param {Options} [options={}]
 * @param {number=} options.times
 * @param {...T} rest
 * @return {Promise<{a: T}>} what they say
 */
export function greet(name, options, ...rest) {}

/* no documentation */
function silent() {}
/** Not of the next one. */

// a word between
let alone;
/** @type {Map<string, number>} */ const counts = new Map();
/***/ const empty = 1;
"#,
        &expect![[r#"
            Module
            export greet = greet
            Function greet: (name, options, ...rest) => Undefined  // "Greets somebody."; @param name {string} "who is greeted"; @param options? {Options} ""; @param options.times? {number} ""; @param rest {...T} ""; @returns {Promise<{a: T}>}; @template T U
            Function silent: () => Undefined
            Let alone: Other
            Const counts: New("Map")  // @type {Map<string, number>}
            Const empty: Number
            typedef Options {Object}  // @property name {string} "the name"; @property speed? {number} ""
            callback Listener {}  // @param event {Event} ""; @returns {void}
            typedef Letter {"a" | "b"}  // 
            typedef Nested {{a: {b: string}}}  // 
        "#]],
    );
}

#[test]
fn formats() {
    for (text, format) in [
        ("export {};", Format::Module),
        ("import './x.js'", Format::Module),
        ("const here = import.meta.url;", Format::Module),
        ("const lazy = import('./x.js'); function f() {}", Format::Script),
        ("module.exports = { a };", Format::CommonJs),
        ("'use strict'; exports.a = 1;", Format::CommonJs),
        ("Object.defineProperty(exports, '__esModule', { value: true });", Format::CommonJs),
        ("const fs = require('fs');", Format::CommonJs),
        (
            "(function (root, f) { typeof exports === 'object' ? module.exports = f() : typeof define === 'function' && define.amd ? define(f) : root.x = f(); })(this, function () {})",
            Format::Umd,
        ),
        ("// module.exports = 1\nconst text = 'export default';", Format::Script),
        ("myexports.a = 1; require.x = 2; require(name)", Format::Script),
        ("", Format::Script),
    ] {
        assert_eq!(Javascript::parse_file(text).format, format, "{text}");
    }
}

#[test]
fn large_texts_are_skimmed() {
    let large = format!("/*{}*/\n", "x\n".repeat(Javascript::LARGEST / 2));
    let minified = format!("/*{}*/", "x".repeat(Javascript::LARGEST_MINIFIED));
    for (text, format, exports) in [
        ("export{a as b};", Format::Module, "b"),
        ("export{x};var e=1;export {a as b, c as default};e()", Format::Module, "b default"),
        ("export * from './x.js'; export { a } from './y.js';", Format::Module, "a"),
        ("var a=1;export default a", Format::Module, ""),
        ("import{a}from'./x.js';", Format::Module, ""),
        ("const exporter = 1; f(exports)", Format::Script, ""),
        ("typeof define==='function'&&define.amd?define(f):0", Format::Umd, ""),
        ("module.exports=a", Format::CommonJs, ""),
    ] {
        for padding in [&large, &minified] {
            let text = format!("{padding}{text}");
            let read = Javascript::parse_file(&text);
            let names: Vec<&str> =
                read.exports.iter().map(|export| crate::slice(&text, export.name.range)).collect();
            assert_eq!((read.format, &*names.join(" "), read.has_errors), (format, exports, true), "{text}");
        }
    }
    let long = format!("{}export const a = 1;", "// a comment of somebody\n".repeat(20_000));
    assert!(Javascript::parse_file(&long).declaration("a").is_some());
}

#[test]
fn offsets_are_host_offsets() {
    let host =
        "<p>ü</p><script type=module>\n  import { a } from './ä.js';\n  export const b = a;\n</script>";
    let start = host.find("\n  import").unwrap();
    let end = host.find("</script>").unwrap();
    let read = Javascript::parse(host, crate::range(start, end));
    assert!(!read.has_errors);
    assert_eq!(crate::slice(host, read.imports[0].module.range), "./ä.js");
    assert_eq!(crate::slice(host, read.exports[0].name.range), "b");
    assert_eq!(crate::slice(host, read.declaration("b").unwrap().range), "b = a");
    assert_eq!(read.imported("a"), Some((&read.imports[0].module, &Imported::Name("a".into()))));
    let past_the_end = Javascript::parse("é", crate::range(1, 99));
    assert_eq!(past_the_end.declarations, []);
}

#[test]
fn half_typed_text_keeps_what_is_whole() {
    check(
        "export function whole(a) { return 1 }\nexport class Half { go(x) { if (\nexport const late = 1;\n",
        &expect![[r#"
            Module, broken
            export whole = whole
            Function whole: (a) => Number
        "#]],
    );
    check(
        "export const a = 1;\nexport { a as \nexport default",
        &expect![[r#"
        Module, broken
        export a = a
        Const a: Number
    "#]],
    );
}

#[test]
fn any_text_can_be_read() {
    let text = "/** @typedef {Object} O\n * @property {a */ import a, {b as c} from './ü.js'; export class A extends (b) \
                { static #x = 1; get [Symbol.iterator]() { this.ß = `${1}`; } constructor({a}, [b] = 1) { this.c = a } } \
                export default { a, 'b': () => /[/]/ }; window.x = Object.freeze(1); exports.a = define.amd;";
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
        Javascript::parse_file(&text[..end]);
        Javascript::parse_file(&text[end..]);
    }
    for text in [
        "{{{{",
        "export",
        "export *",
        "import",
        "class",
        "}} => `",
        "\0",
        "/**",
        "/** @param",
        "/** @param {",
        "<!--",
    ] {
        Javascript::parse_file(text);
    }
    let deep = format!("export const x = {}1{};", "[(".repeat(5_000), ")]".repeat(5_000));
    Javascript::parse_file(&deep);
    let functions = format!("{}1{}", "x = () => { return () => ".repeat(2_000), "}".repeat(2_000));
    Javascript::parse_file(&functions);
    Javascript::parse_file(&"class A { constructor() { this.a = ".repeat(300));
}
