//! What refers to itself, grows without end, or makes no sense.

use super::*;
use crate::parse;

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
        let ty = scope.read(&parse::type_expr(name));
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

const WORDS: &[&str] = &[
    "interface",
    "type",
    "declare",
    "var",
    "function",
    "namespace",
    "A",
    "B",
    "<",
    ">",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "|",
    "&",
    "=>",
    "=",
    "?",
    ":",
    ";",
    ",",
    "...",
    ".",
    "keyof",
    "typeof",
    "new",
    "this",
    "readonly",
    "extends",
    "string",
    "'x'",
    "1",
    "`t`",
    "-",
    "*",
    "!",
    "Promise",
    "Array",
    "Map",
    "Record",
    "is",
    "T",
    "\n",
    "Awaited",
    "HTMLElement",
    "Iterable",
];

#[test]
fn words_without_sense_have_types_too() {
    let mut seed: u64 = 7;
    let mut next = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below as u64).unwrap_or_default()
    };
    for _ in 0..300 {
        let mut text = String::from(
            "interface A<T> extends B<A<T>> { a: A<T>; b(x: T): this } type B<T> = A<T> & { c: B<T> };",
        );
        for _ in 0..next(100) {
            text.push_str(WORDS[next(WORDS.len())]);
            text.push_str(["", " "][next(2)]);
        }
        let scope = module(&text);
        let arguments = [
            Argument::Type(scope.read(&parse::type_expr("A<string>"))),
            Argument::Unknown,
            Argument::Function,
        ];
        for name in ["A", "B", &text] {
            let ty = scope.read(&parse::type_expr(name));
            let shown = ty.members().iter().map(|found| describe(&found.ty())).collect::<String>();
            let called =
                [ty.call(&arguments), ty.awaited(), ty.item(), ty.construct(&arguments).unwrap_or_default()];
            let called = called.iter().map(describe).collect::<String>();
            assert!(shown.len() + called.len() < 100_000, "{text}");
            assert!(ty.callback(&arguments, 2).is_none_or(|types| types.len() <= text.len()));
        }
    }
}
