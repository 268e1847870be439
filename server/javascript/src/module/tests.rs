use expect_test::{Expect, expect};
use syntax::javascript::Format;

use super::*;
use crate::parse::tests::{show, show_interface};

fn module(texts: &[(&str, &str)]) -> Module {
    with_files(texts, Module::of)
}

/// Some texts as files by their names; every import of a name among them is found, and those without one are scripts.
fn with_files(texts: &[(&str, &str)], make: impl Fn(&[File<'_>]) -> Module) -> Module {
    let read: Vec<Javascript> = texts.iter().map(|(_, text)| Javascript::parse_file(text)).collect();
    let files: Vec<File<'_>> = texts
        .iter()
        .zip(&read)
        .map(|((name, _), javascript)| File {
            name,
            javascript,
            imports: javascript
                .modules()
                .filter_map(|address| {
                    let wanted = address.text.strip_prefix("./")?;
                    Some((&*address.text, texts.iter().position(|(name, _)| *name == wanted)?))
                })
                .collect(),
            is_script: javascript.format != Format::Module,
        })
        .collect();
    make(&files)
}

/// What the module declares, as TypeScript would write it, then what each export and member leads to.
fn draw(texts: &[(&str, &str)]) -> String {
    let module = module(texts);
    let mut lines = Vec::new();
    for (name, interface) in &module.declarations.interfaces {
        let extends: Vec<String> = interface.extends.iter().map(show).collect();
        let extends =
            if extends.is_empty() { String::new() } else { format!(" extends {}", extends.join(", ")) };
        lines.push(format!("interface {name}{extends} {}", show_interface(interface)));
    }
    for (name, alias) in &module.declarations.aliases {
        lines.push(format!("type {name} = {}", show(&alias.ty)));
    }
    let objects: Vec<&str> = texts.iter().map(|(name, _)| *name).collect();
    for global in module.declarations.globals.values().filter(|global| !objects.contains(&&*global.name)) {
        let interface = Interface::default().with_members(vec![Member::clone(global)]);
        lines.push(format!("declare {}", show_interface(&interface).trim_matches(['{', '}', ' '])));
    }
    for ((owner, member), place) in &module.places {
        let (file, text) = texts[place.file];
        let name = syntax::slice(text, place.name);
        let summary = if place.summary.is_empty() { String::new() } else { format!(" // {}", place.summary) };
        lines.push(format!("{owner} · {member} -> {file} {name:?}{summary}"));
    }
    lines.join("\n") + "\n"
}

fn check(texts: &[(&str, &str)], expected: &Expect) {
    expected.assert_eq(&draw(texts));
}

#[test]
fn functions_and_values() {
    check(
        &[(
            "tools.js",
            r#"
/** @typedef {Object} Options
 * @property {string} name
 * @property {number} [speed]
 */
/** @callback Listener
 * @param {Event} event
 * @returns {void} */

/**
 * Greets somebody.
 * @param {string} name
 * @param {Options} [options]
 * @returns {Promise<string[]>}
 */
export async function greet(name, options = {}) {}
/** @deprecated */
export const old = (a, b = 2, ...rest) => a;
/** @param {...number} numbers
 *  @return {number} */
export function sum(...numbers) {}
/** @type {(text: string) => boolean} */
export const isText = text => true;
/** @template T
 *  @param {T[]} items
 *  @param {Object} how
 *  @param {string} how.by
 *  @param {boolean=} how.down */
export function sort(items, { by, down }) { return items; }
export async function load() { return new Map(); }
export const VERSION = "1.2", COUNT = 3, RATE = -0.5, ON = true, none = null, list = [], when = /x/;
export let level = "low", later = null;
/** @type {Map<string, Listener>} */
export const listeners = new Map();
/** The settings. */
export const settings = { size: 3, /** Goes there. */ go(x) { return "x"; }, nested: { deep: 1 }, get all() { return 1; } };
export { sum as add, missing };
const hidden = 1;
"#,
        )],
        &expect![[r#"
            interface Options { name: string; speed?: number; [string]: any }
            interface tools.js { readonly COUNT: typeof COUNT; readonly ON: typeof ON; readonly RATE: typeof RATE; readonly VERSION: typeof VERSION; add(...numbers: Array<number>): number; greet(name: string, options?: Options): Promise<Array<string>>; isText(text: string): boolean; readonly later: typeof later; readonly level: typeof level; readonly list: typeof list; readonly listeners: typeof listeners; load(): Promise<Map>; missing: any; readonly none: typeof none; @deprecated old(a: any, b?: number, ...rest: Array<any>): any; readonly settings: typeof settings; sort<T>(items: Array<T>, how: { by: string; down?: boolean }): Array<T>; sum(...numbers: Array<number>): number; readonly when: typeof when }
            type Listener = (event: Event) => undefined
            declare readonly COUNT: number
            declare readonly ON: boolean
            declare readonly RATE: number
            declare readonly VERSION: "1.2"
            declare greet(name: string, options?: Options): Promise<Array<string>>
            declare readonly hidden: number
            declare isText(text: string): boolean
            declare later: any
            declare level: string
            declare readonly list: Array<any>
            declare readonly listeners: Map<string, Listener>
            declare load(): Promise<Map>
            declare readonly none: null
            declare @deprecated old(a: any, b?: number, ...rest: Array<any>): any
            declare readonly settings: { all: number; go(x: any): string; nested: { deep: number }; size: number
            declare sort<T>(items: Array<T>, how: { by: string; down?: boolean }): Array<T>
            declare sum(...numbers: Array<number>): number
            declare readonly when: RegExp
            tools.js · COUNT -> tools.js "COUNT"
            tools.js · ON -> tools.js "ON"
            tools.js · RATE -> tools.js "RATE"
            tools.js · VERSION -> tools.js "VERSION"
            tools.js · add -> tools.js "sum"
            tools.js · greet -> tools.js "greet" // Greets somebody.
            tools.js · isText -> tools.js "isText"
            tools.js · later -> tools.js "later"
            tools.js · level -> tools.js "level"
            tools.js · list -> tools.js "list"
            tools.js · listeners -> tools.js "listeners"
            tools.js · load -> tools.js "load"
            tools.js · missing -> tools.js "missing"
            tools.js · none -> tools.js "none"
            tools.js · old -> tools.js "old"
            tools.js · settings -> tools.js "settings" // The settings.
            tools.js · sort -> tools.js "sort"
            tools.js · sum -> tools.js "sum"
            tools.js · when -> tools.js "when"
            typeof settings · all -> tools.js "all"
            typeof settings · go -> tools.js "go" // Goes there.
            typeof settings · nested -> tools.js "nested"
            typeof settings · size -> tools.js "size"
        "#]],
    );
}

#[test]
fn classes() {
    check(
        &[(
            "board.js",
            r#"
/** A board. */
export default class Board extends EventTarget {
  static count = 0;
  /** How wide. */
  width = 8;
  /** Makes one.
   * @param {HTMLElement} root
   * @param {number} [size] */
  constructor(root, size) {
    super();
    this.root = root;
    this.names = [];
    this.other = other;
    this.note = null;
  }
  /** Plays.
   * @param {string} move
   * @returns {this} */
  play(move) { return this; }
  get size() { return 8; }
  set size(value) {}
  /** @type {Piece} */
  get first() { return this.pieces[0]; }
  static from(text) { return new Board(); }
}
export class Piece extends Thing(Board) { move() {} }
/** @template T */
export class Box { /** @param {T} value */ constructor(value) { this.value = value; } }
export class Big extends Board {}
export const Named = class { f() { return 1 } };
export const made = new Board(), copy = made, kinds = { Inner: class { g() {} }, Board };
"#,
        )],
        &expect![[r#"
            interface Big extends Board { [string]: any }
            interface Board extends EventTarget { readonly first: Piece; names: Array<any>; note: any; other: any; play(move: string): this; root: HTMLElement; size: number; width: number; [string]: any }
            interface Box { value: T; [string]: any }
            interface Named { f(): number; [string]: any }
            interface Piece extends any { move(): undefined; [string]: any }
            interface board.js { readonly Big: typeof Big; readonly Box: typeof Box; readonly Named: typeof Named; readonly Piece: typeof Piece; readonly copy: typeof copy; readonly default: typeof Board; readonly kinds: typeof kinds; readonly made: typeof made }
            declare readonly Big: { readonly prototype: Big; new(...args?: Array<any>): Big
            declare readonly Board: { count: number; from(text: any): Board; readonly prototype: Board; new(root: HTMLElement, size?: number): Board
            declare readonly Box: { readonly prototype: Box<T>; new<T>(value: T): Box<T>
            declare readonly Named: { readonly prototype: Named; new(): Named
            declare readonly Piece: { readonly prototype: Piece; new(...args?: Array<any>): Piece
            declare readonly copy: typeof made
            declare readonly kinds: { Board: typeof Board; Inner: new () => { g(): undefined; [string]: any
            declare readonly made: Board
            Board · constructor -> board.js "constructor" // Makes one.
            Board · count -> board.js "count"
            Board · first -> board.js "first"
            Board · from -> board.js "from"
            Board · names -> board.js "names"
            Board · note -> board.js "note"
            Board · other -> board.js "other"
            Board · play -> board.js "play" // Plays.
            Board · root -> board.js "root"
            Board · size -> board.js "size"
            Board · width -> board.js "width" // How wide.
            Box · constructor -> board.js "constructor"
            Box · value -> board.js "value"
            Named · f -> board.js "f"
            Piece · move -> board.js "move"
            board.js · Big -> board.js "Big"
            board.js · Box -> board.js "Box"
            board.js · Named -> board.js "Named"
            board.js · Piece -> board.js "Piece"
            board.js · copy -> board.js "copy"
            board.js · default -> board.js "Board" // A board.
            board.js · kinds -> board.js "kinds"
            board.js · made -> board.js "made"
            typeof kinds · Board -> board.js "Board"
            typeof kinds · Inner -> board.js "Inner"
        "#]],
    );
}

#[test]
fn names_lead_through_imports() {
    check(
        &[
            (
                "main.js",
                r#"
import Board, { Piece as Stone, helper } from "./board.js";
import * as shapes from "./shapes.js";
import { Map } from "leaflet";
export { helper, shapes, Stone };
export { Piece as default } from "./board.js";
export * from "./shapes.js";
export * as again from "./shapes.js";
class Circle {}
/** @param {Board} board
 *  @param {shapes.Circle} circle
 *  @param {Circle} own
 *  @param {Map} map
 *  @returns {Stone} */
export function play(board, circle, own, map) {}
export const map = new Map(), circle = new shapes.Circle();
"#,
            ),
            (
                "board.js",
                "export default class Board {}\nexport class Piece { /** @type {Board} */ on; }\n/** Helps. */ export function helper() {}",
            ),
            ("shapes.js", "export * from './main.js'; export class Circle {} export default 1;"),
        ],
        &expect![[r#"
            interface Board { [string]: any }
            interface Circle { [string]: any }
            interface Circle$2 { [string]: any }
            interface Piece { on: Board; [string]: any }
            interface board.js { readonly Piece: typeof Piece; readonly default: typeof Board; helper(): undefined }
            interface main.js { readonly Circle: typeof Circle$2; readonly Stone: typeof Piece; readonly again: typeof shapes.js; readonly circle: typeof circle; readonly default: typeof Piece; helper(): undefined; readonly map: typeof map; play(board: Board, circle: Circle$2, own: Circle, map: any): Piece; readonly shapes: typeof shapes.js }
            interface shapes.js { readonly Circle: typeof Circle$2; readonly Stone: typeof Piece; readonly again: typeof shapes.js; readonly circle: typeof circle; readonly default: typeof default; helper(): undefined; readonly map: typeof map; play(board: Board, circle: Circle$2, own: Circle, map: any): Piece; readonly shapes: typeof shapes.js }
            declare readonly Board: { readonly prototype: Board; new(): Board
            declare readonly Circle: { readonly prototype: Circle; new(): Circle
            declare readonly Circle$2: { readonly prototype: Circle$2; new(): Circle$2
            declare readonly Piece: { readonly prototype: Piece; new(): Piece
            declare readonly circle: Circle$2
            declare readonly default: number
            declare helper(): undefined
            declare readonly map: any
            declare play(board: Board, circle: Circle$2, own: Circle, map: any): Piece
            Piece · on -> board.js "on"
            board.js · Piece -> board.js "Piece"
            board.js · default -> board.js "Board"
            board.js · helper -> board.js "helper" // Helps.
            main.js · Circle -> shapes.js "Circle"
            main.js · Stone -> board.js "Piece"
            main.js · again -> shapes.js ""
            main.js · circle -> main.js "circle"
            main.js · default -> board.js "Piece"
            main.js · helper -> board.js "helper" // Helps.
            main.js · map -> main.js "map"
            main.js · play -> main.js "play"
            main.js · shapes -> shapes.js ""
            shapes.js · Circle -> shapes.js "Circle"
            shapes.js · Stone -> board.js "Piece"
            shapes.js · again -> shapes.js ""
            shapes.js · circle -> main.js "circle"
            shapes.js · default -> shapes.js "default"
            shapes.js · helper -> board.js "helper" // Helps.
            shapes.js · map -> main.js "map"
            shapes.js · play -> main.js "play"
            shapes.js · shapes -> shapes.js ""
        "#]],
    );
}

#[test]
fn what_is_not_known_leaves_the_module_open() {
    for (text, is_open) in [
        ("export const a = 1;", false),
        ("export * from 'https://cdn.example/x.js';", true),
        ("export const a = ;", true),
        ("module.exports = {};", true),
    ] {
        let module = module(&[("x.js", text)]);
        assert_eq!(module.interface().unwrap().string_index.is_some(), is_open, "{text}");
    }
    assert!(Module::of(&[]).interface().is_none());
}

#[test]
fn circles_end() {
    let texts = [
        (
            "a.js",
            "export * from './b.js'; export { x } from './b.js'; import { y } from './b.js'; export { y };",
        ),
        ("b.js", "export * from './a.js'; export { x } from './a.js'; export { y } from './a.js';"),
        ("c.js", "class A extends B {} class B extends A {} export { A, B };"),
    ];
    for start in 0..texts.len() {
        let mut texts = texts.to_vec();
        texts.rotate_left(start);
        module(&texts);
    }
}

#[test]
fn types_follow_the_module() {
    let module = module(&[
        (
            "app.js",
            r#"
import { Board, Guest } from "./board.js";
/** @param {string} id
 *  @returns {Promise<Board>} */
export async function open(id) {}
export { Board, Guest };
export const settings = { root: document, boards: [], open };
export default (name, items = []) => `${name}`;
"#,
        ),
        (
            "board.js",
            r#"
/** @typedef {{ text: string, by: Player }} Move */
class Player extends EventTarget { name = ""; static all() { return []; } }
export class Guest extends Player { static guests = 1; }
/** @extends {HTMLElement} */
export class Board extends HTMLElement {
  /** @type {Move[]} */ moves = [];
  static #count = 0;
  static make() { return new Board(); }
  get last() { return this.moves.at(-1); }
}
"#,
        ),
    ]);
    let object = module.object(Realm::page());
    let board = object.member("open").unwrap().call(&[]).awaited();
    let made = object.member("Board").unwrap().construct(&[]).unwrap();
    assert_eq!(board, made);
    assert_eq!(object.member("Board").unwrap().member("make").unwrap().call(&[]), made);
    let by = made.member("moves").unwrap().item().member("by").unwrap();
    assert_eq!(crate::python::describe(&by), "Player");
    for (ty, name, expected) in [
        (&made, "style", "style: CSSStyleDeclaration"),
        (&made, "moves", "moves: Array[Move]"),
        (&made, "last", "last: Any"),
        (&by, "addEventListener", ""),
        (&object, "open", "open(id: str) -> Promise[Board]"),
        (&object, "default", "default(name: Any, items: Array = ...) -> str"),
        (&object.member("settings").unwrap(), "root", "root: Document"),
    ] {
        let summary = crate::python::summary(name, &ty.member(name).unwrap());
        assert!(summary.starts_with(name) && (expected.is_empty() || summary == expected), "{summary}");
    }
    let found = made.find("make").or_else(|| object.member("Board").unwrap().find("make")).unwrap();
    assert_eq!(module.place(&found.owner, "make").unwrap().file, 1);
    let found = made.find("moves").unwrap();
    assert_eq!((&*found.owner, module.place(&found.owner, "moves").unwrap().file), ("Board", 1));
    assert!(!made.is_closed());
    assert_eq!(object.member("nothing"), None);
    for (class, name, owner) in
        [("Guest", "guests", "Guest"), ("Guest", "all", "Player"), ("Board", "ELEMENT_NODE", "Node")]
    {
        assert_eq!(&*object.member(class).unwrap().find(name).unwrap().owner, owner, "{class}.{name}");
    }
}

#[test]
fn values_that_calls_give() {
    let module = module(&[
        (
            "app.js",
            r#"
import { Event, load } from "./own.js";
import { other } from "elsewhere";
export const canvas = document.createElement("canvas"), body = document.body, answer = await fetch("x");
export const loaded = load(), waited = await load(), foreign = other.thing(), bare = unknown.thing();
/** @param {Event} event */
export function on(event) { return document.querySelector("li"); }
export function loop() { return loop(); }
"#,
        ),
        (
            "own.js",
            "export class Event {}\n/** @returns {Promise<Event>} */ export function load() {}\n\
             /** @param {MouseEvent} event */ export function click(event) {}",
        ),
        ("third.js", "/** @param {Event} event */ export function listen(event) {}"),
    ]);
    let object = module.object(Realm::page());
    let shown: Vec<String> = object
        .members()
        .iter()
        .map(|found| crate::python::summary(&found.member.name, &found.ty()))
        .collect();
    expect![[r#"
        answer: Response
        bare: Any
        body: HTMLElement
        canvas: HTMLCanvasElement
        foreign: Any
        loaded: Promise[Event$2]
        loop() -> Any
        on(event: Event$2) -> HTMLLIElement | None
        waited: Event$2
    "#]]
    .assert_eq(&(shown.join("\n") + "\n"));
    // A file that does not import that class means the platform's.
    let listen = Member::clone(&module.declarations.globals["listen"]);
    let shown = show_interface(&Interface::default().with_members(vec![listen]));
    assert_eq!(shown, "{ listen(event: Event): undefined }");
}

#[test]
fn pages_have_globals() {
    let module = with_files(
        &[
            (
                "index.html",
                "/** Draws. @deprecated */ function draw(a) {} var count = 1; const hidden = 2; class Chart { go() {} }\n\
                 window.made = new Chart(); function both() {} window.both = both;",
            ),
            (
                "lib.js",
                "globalThis.Lib = { version: '1' }; let alsoHidden; var chart = new Chart(), copy = count;",
            ),
            (
                "app.js",
                "import { start } from './start.js'; function own() {}\n\
                 window.start = start; self.begin = start; window.gone = missing;",
            ),
            ("start.js", "/** Starts. */ export function start(name = '') { return 1; }"),
        ],
        Module::of_page,
    );
    let object = module.object(Realm::page());
    let members = object.members();
    let shown = members.iter().map(|found| {
        let place = module.place(&found.owner, &found.member.name).unwrap();
        let ty = crate::python::summary(&found.member.name, &found.ty());
        format!("{} {ty} {}", place.file, place.summary)
    });
    let shown: Vec<String> = shown.collect();
    expect![[r#"
        1 Lib: typeof Lib 
        2 begin(name: str = ...) -> float 
        0 both() -> None 
        1 chart: Chart 
        1 copy: float 
        0 count: float 
        0 draw(a: Any) -> None Draws.
        2 gone: Any 
        0 made: Chart 
        3 start(name: str = ...) -> float Starts.
    "#]]
    .assert_eq(&(shown.join("\n") + "\n"));
    assert_eq!(object.member("hidden"), None);
}
