use super::*;
use crate::declaration::{Interface, Member, MemberKind, Signature, TypeParameter};

/// A type as TypeScript would write it.
pub(crate) fn show(ty: &TypeExpr) -> String {
    let list = |parts: &[TypeExpr], sign: &str| parts.iter().map(show).collect::<Vec<_>>().join(sign);
    match ty {
        TypeExpr::Any => "any".to_owned(),
        TypeExpr::Undefined => "undefined".to_owned(),
        TypeExpr::Literal(text) => format!("{text:?}"),
        TypeExpr::Name(name, arguments) if arguments.is_empty() => name.to_string(),
        TypeExpr::Name(name, arguments) => format!("{name}<{}>", list(arguments, ", ")),
        TypeExpr::TypeOf(name) => format!("typeof {name}"),
        TypeExpr::Union(parts) => format!("({})", list(parts, " | ")),
        TypeExpr::Intersection(parts) => format!("({})", list(parts, " & ")),
        TypeExpr::Tuple(parts) => format!("[{}]", list(parts, ", ")),
        TypeExpr::Function(signature) => show_signature(signature, " => "),
        TypeExpr::Constructor(signature) => format!("new {}", show_signature(signature, " => ")),
        TypeExpr::Literals(interface) => show_interface(interface),
        TypeExpr::Indexed(ty, key) => format!("{}[{}]", show(ty), show(key)),
        TypeExpr::KeyOf(ty) => format!("keyof {}", show(ty)),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn show_signature(signature: &Signature, gives: &str) -> String {
    let parameters = signature.parameters.iter().map(|parameter| {
        let rest = if parameter.is_rest { "..." } else { "" };
        let optional = if parameter.is_optional { "?" } else { "" };
        format!("{rest}{}{optional}: {}", parameter.name, show(&parameter.ty))
    });
    let parameters = parameters.collect::<Vec<_>>().join(", ");
    format!(
        "{}({parameters}){gives}{}",
        show_parameters(&signature.type_parameters),
        show(&signature.returns)
    )
}

fn show_parameters(parameters: &[TypeParameter]) -> String {
    if parameters.is_empty() {
        return String::new();
    }
    let parameters = parameters.iter().map(|parameter| {
        let part = |word: &str, ty: &Option<TypeExpr>| {
            ty.as_ref().map(|ty| format!(" {word} {}", show(ty))).unwrap_or_default()
        };
        format!("{}{}{}", parameter.name, part("extends", &parameter.bound), part("=", &parameter.default))
    });
    format!("<{}>", parameters.collect::<Vec<_>>().join(", "))
}

pub(crate) fn show_interface(interface: &Interface) -> String {
    let mut parts = Vec::new();
    for member in &interface.members {
        let flag = |is: bool, text: &str| if is { text.to_owned() } else { String::new() };
        let before =
            flag(member.is_deprecated, "@deprecated ") + &flag(member.is_experimental, "@experimental ");
        let name = format!("{}{}", member.name, flag(member.is_optional, "?"));
        match &member.kind {
            MemberKind::Method(signatures) => {
                parts.extend(signatures.iter().map(|s| format!("{before}{name}{}", show_signature(s, ": "))));
            }
            MemberKind::Property { ty, is_readonly } => {
                parts.push(format!("{before}{}{name}: {}", flag(*is_readonly, "readonly "), show(ty)));
            }
        }
    }
    parts.extend(interface.calls.iter().map(|signature| show_signature(signature, ": ")));
    parts.extend(
        interface.constructors.iter().map(|signature| format!("new{}", show_signature(signature, ": "))),
    );
    parts.extend(interface.number_index.iter().map(|ty| format!("[number]: {}", show(ty))));
    parts.extend(interface.string_index.iter().map(|ty| format!("[string]: {}", show(ty))));
    format!("{{ {} }}", parts.join("; "))
}

#[test]
fn types_read_as_typescript_and_jsdoc_write_them() {
    for (text, expected) in [
        ("string", "string"),
        ("String", "String"),
        ("HTMLElement | null", "(HTMLElement | null)"),
        ("| A | B & C", "(A | (B & C))"),
        ("string[][]", "Array<Array<string>>"),
        ("readonly (string | 1)[]", "Array<(string | number)>"),
        ("Promise<Map<string, number[]>>", "Promise<Map<string, Array<number>>>"),
        ("HTMLElementTagNameMap[K]", "HTMLElementTagNameMap[K]"),
        ("keyof HTMLElementTagNameMap", "keyof HTMLElementTagNameMap"),
        ("Window & typeof globalThis", "(Window & typeof globalThis)"),
        ("\"2d\" | 'webgl'", "(\"2d\" | \"webgl\")"),
        ("`a${string}`", "string"),
        ("-1 | 0x1F | 2n", "(number | number | bigint)"),
        ("[string, x?: number]", "[string, number]"),
        ("[A, ...B[]]", "Array<(A | Array<B>[number])>"),
        ("(this: Window, ev: Event) => any", "(ev: Event) => any"),
        ("((ev: Event) => any) | null", "((ev: Event) => any | null)"),
        ("<T>(a: T, ...rest: T[]) => a is T", "<T>(a: T, ...rest: Array<T>) => boolean"),
        ("new (name: string) => Board", "new (name: string) => Board"),
        ("new () => Board", "new () => Board"),
        ("Intl.Collator", "Intl.Collator"),
        ("import('./board.js').Board", "Board"),
        ("{ a: string, b?: number; c(): void }", "{ a: string; b?: number; c(): undefined }"),
        ("unique symbol", "symbol"),
        ("?HTMLElement", "(HTMLElement | null)"),
        ("!HTMLElement", "HTMLElement"),
        ("HTMLElement?", "(HTMLElement | null)"),
        ("*", "any"),
        ("?", "any"),
        ("Array.<string>", "Array<string>"),
        ("Object.<string, number>", "Record<string, number>"),
        ("function(string, number=): boolean", "(argument1: string, argument2?: number) => boolean"),
        ("function(new:Board, ...*)", "(...argument1: any) => Board"),
        ("function", "Function"),
        ("(string|number)", "(string | number)"),
        ("(string|Array.<string>)[]", "Array<(string | Array<string>)>"),
        // Not read.
        ("T extends string ? A : B", "any"),
        ("{ [K in keyof T]: T[K] }", "{  }"),
        ("module:board/Board", "any"),
        ("some words", "any"),
        ("", "any"),
        ("Map<string", "any"),
        ("Map<[, number>", "Map<any>"),
        ("Map<%%, number>", "Map<any, number>"),
    ] {
        assert_eq!(show(&type_expr(text)), expected, "{text}");
    }
}

#[test]
fn jsdoc_says_which_parameters_are_optional() {
    let read = |text| {
        let Parameter { ty, is_optional, is_rest, .. } = parameter("x", text);
        (show(&ty), is_optional, is_rest)
    };
    assert_eq!(read("number="), ("number".to_owned(), true, false));
    assert_eq!(read("...string"), ("string".to_owned(), false, true));
    assert_eq!(read("?Board="), ("(Board | null)".to_owned(), true, false));
    assert_eq!(read("number= x"), ("any".to_owned(), true, false));
}

const TEXT: &str = "\
interface Node extends EventTarget, Other<string> {
  readonly a: string;
  /** @deprecated */ b?: number | null;
  c(x: string, y?: number, ...rest: any[]): void;
  [Symbol.iterator](): ArrayIterator<Node>;
  c(x: number): this;
  [index: number]: Node;
  [name: string]: any;
  get(): string;
  new: boolean;
  /** @deprecated @experimental */ readonly \"x-y\": 1;
}
interface Map<K extends keyof M = D, V = any> {}
type Pair<T> = [T, T] | null;
declare var document: Document;
declare var Node: { prototype: Node; new(): Node; (x: string): string; readonly ELEMENT_NODE: 1; };
declare function fetch(input: Pair<string>, init?: RequestInit): Promise<Response>;
declare function fetch(): void;
/** @deprecated */ declare var event: Event | undefined;
declare namespace Intl {
  interface Collator {
    compare(x: string): Options;
  }
  type Options = { a: Collator };
  var Collator: { new(options?: Options): Collator; };
  /** @experimental */ function names(x: string): string[];
}
";

#[test]
fn declarations_read_by_name() {
    let Declarations { interfaces, aliases, globals } = declarations(TEXT);
    let shown = interfaces.values().map(|interface| {
        let extends = interface.extends.iter().map(show).collect::<Vec<_>>().join(", ");
        let parameters = show_parameters(&interface.parameters);
        format!("{}{parameters} : {extends} {}", interface.name, show_interface(interface))
    });
    let shown = shown.chain(aliases.iter().map(|(name, alias)| {
        format!("type {name}{} = {}", show_parameters(&alias.parameters), show(&alias.ty))
    }));
    let globals =
        globals.values().map(|global| Interface::default().with_members(vec![Member::clone(global)]));
    let shown = shown.chain(globals.map(|global| format!("global {}", show_interface(&global))));
    expect_test::expect![[r#"
        Intl.Collator :  { compare(x: string): Intl.Options }
        Map<K extends keyof M = D, V = any> :  {  }
        Node : EventTarget, Other<string> { [Symbol.iterator](): ArrayIterator<Node>; readonly a: string; @deprecated b?: (number | null); c(x: string, y?: number, ...rest: Array<any>): undefined; c(x: number): this; get(): string; new: boolean; @deprecated @experimental readonly x-y: number; [number]: Node; [string]: any }
        type Intl.Options = { a: Intl.Collator }
        type Pair<T> = ([T, T] | null)
        global { readonly Intl: { Collator: { new(options?: Intl.Options): Intl.Collator }; @experimental names(x: string): Array<string> } }
        global { Node: { readonly ELEMENT_NODE: number; prototype: Node; (x: string): string; new(): Node } }
        global { document: Document }
        global { @deprecated event: (Event | undefined) }
        global { fetch(input: Pair<string>, init?: RequestInit): Promise<Response>; fetch(): undefined }
    "#]].assert_eq(&(shown.collect::<Vec<_>>().join("\n") + "\n"));
}

#[test]
fn what_cannot_be_read_costs_nothing_around_it() {
    let text = "interface A { a: %%; b: string; c(x: ]; d: number }\nnonsense {} ) }\ntype B = ;\ndeclare var c: string;\n\
                interface D { d }";
    let Declarations { interfaces, aliases, globals } = declarations(text);
    assert_eq!(show_interface(&interfaces["A"]), "{ a: any; b: string }");
    assert_eq!(show(&aliases["B"].ty), "any");
    assert_eq!(globals.keys().map(|name| &**name).collect::<Vec<_>>(), ["c"]);
    assert_eq!(interfaces.keys().map(|name| &**name).collect::<Vec<_>>(), ["A", "D"]);
}

#[test]
fn nothing_is_too_deep_or_too_broken() {
    for part in
        ["(", "{a:", "[", "A<", "?", "keyof ", "new (", "function(", "(a: ", "[A", "a[", "\"", "typeof "]
    {
        let text = part.repeat(5_000);
        type_expr(&text);
        declarations(&format!("declare var x: {text};\ninterface Y {{ {text} }}"));
        declarations(&text);
    }
    for suffix in ["[]", "[0]", "!", "?", "|A", "&A", ".a", "=", ">"] {
        type_expr(&format!("A{}", suffix.repeat(5_000)));
    }
    for (at, _) in TEXT.char_indices().step_by(3) {
        declarations(&TEXT[at..]);
        declarations(&TEXT[..at]);
        declarations(&format!("{}{}", &TEXT[..at], TEXT.get(at + 3..).unwrap_or_default()));
    }
}
