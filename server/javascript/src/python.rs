//! How JavaScript's types and signatures read in Python's terms.
//!
//! Text is `str`, every number a `float` (Python takes an `int` where a `float` is wanted), `null` and `undefined` are `None`.
//! Arrays and promises keep their names, because they keep their members: `Array[str]`, `Promise[Response]`.

use crate::declaration::{Parameter, TypeExpr, TypeParameter};
use crate::types::{Argument, Environment, JsType, Overload};

/// How deep a description goes; what is deeper is `...`.
const DEEPEST: usize = 4;

/// How many texts a description spells out.
const MOST_TEXTS: usize = 6;

/// How many parts of a union it names.
const MOST_PARTS: usize = 12;

/// A type: `HTMLElement | None`, `Promise[Response]`, `(ev: PointerEvent) -> Any`, `type[Map]`.
pub fn describe(ty: &JsType) -> String {
    description(ty, 0)
}

/// A member or variable with its type: `title: str`; of functions the signature that is the most general.
pub fn summary(name: &str, ty: &JsType) -> String {
    let name = member_name(name);
    match (ty, general(&ty.overloads())) {
        (JsType::Function(_), Some(overload)) => signature(&name, overload, &[]),
        _ => format!("{name}: {}", describe(ty)),
    }
}

/// One way to call a function, as far as the arguments say what its type parameters are:
/// `addEventListener(type: str, listener: (ev: PointerEvent) -> Any, options: bool | AddEventListenerOptions = ...) -> None`.
pub fn signature(name: &str, overload: &Overload, arguments: &[Argument]) -> String {
    format!("{name}{}", call(overload, arguments, 0))
}

/// The parameters as they stand in [`signature`].
pub fn parameters(overload: &Overload, arguments: &[Argument]) -> Vec<String> {
    parameters_in(overload, &shown(overload, arguments), 0)
}

/// What it gives, as it stands in [`signature`].
pub fn returns(overload: &Overload, arguments: &[Argument]) -> String {
    description(&shown(overload, arguments).evaluate(&overload.signature().returns), 0)
}

/// The overload that says the most about all calls: the first that is not about certain texts.
pub fn general(overloads: &[Overload]) -> Option<&Overload> {
    let is_general = |overload: &&Overload| {
        let signature = overload.signature();
        let has_text = |parameter: &Parameter| matches!(parameter.ty, TypeExpr::Literal(_));
        let is_key = |bound: &Option<TypeExpr>| matches!(bound, Some(TypeExpr::KeyOf(_)));
        !signature.parameters.iter().any(has_text)
            && !signature.type_parameters.iter().any(|parameter| is_key(&parameter.bound))
    };
    overloads.iter().find(is_general).or_else(|| overloads.first())
}

/// A JavaScript name as Python can write it: `from_` for `from`.
pub fn member_name(name: &str) -> String {
    if is_keyword(name.trim_end_matches('_')) { format!("{name}_") } else { name.to_owned() }
}

/// The JavaScript name that a Python name means: `from` for `from_`.
pub fn javascript_name(name: &str) -> &str {
    match name.strip_suffix('_') {
        Some(shorter) if is_keyword(shorter.trim_end_matches('_')) => shorter,
        _ => name,
    }
}

/// The words that cannot be names in Python 3.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

fn description(ty: &JsType, level: usize) -> String {
    if level > DEEPEST {
        return "...".to_owned();
    }
    match ty {
        JsType::Any => "Any".to_owned(),
        JsType::Undefined | JsType::Null => "None".to_owned(),
        JsType::Boolean => "bool".to_owned(),
        JsType::Number => "float".to_owned(),
        JsType::BigInt => "int".to_owned(),
        JsType::Symbol => "Symbol".to_owned(),
        JsType::String(None) => "str".to_owned(),
        JsType::String(Some(text)) => format!("{text:?}"),
        JsType::Union(parts) if parts.is_empty() => "Never".to_owned(),
        JsType::Union(parts) => union(parts, level),
        JsType::Function(_) => function(ty, level),
        JsType::Object(_) => object(ty, level),
    }
}

/// `None` stands last, functions in brackets, and of many texts only some.
fn union(parts: &[JsType], level: usize) -> String {
    let mut all: Vec<String> = Vec::new();
    let texts = parts.iter().filter(|part| matches!(part, JsType::String(Some(_)))).count();
    let mut texts_left = if texts > MOST_TEXTS { MOST_TEXTS - 1 } else { texts };
    for part in parts.iter().filter(|part| !part.is_nothing()) {
        let text = match part {
            JsType::String(Some(_)) if texts_left == 0 => "...".to_owned(),
            JsType::String(Some(_)) => {
                texts_left -= 1;
                description(part, level)
            }
            part if is_shown_as_function(part) => format!("({})", description(part, level)),
            part => description(part, level),
        };
        if !all.contains(&text) {
            all.push(text);
        }
        if all.len() == MOST_PARTS {
            all.push("...".to_owned());
            break;
        }
    }
    if parts.iter().any(JsType::is_nothing) {
        all.push("None".to_owned());
    }
    all.join(" | ")
}

fn is_shown_as_function(ty: &JsType) -> bool {
    match ty {
        JsType::Function(_) => true,
        JsType::Object(object) => {
            !object.interface().calls.is_empty() && object.interface().members.is_empty()
        }
        _ => false,
    }
}

fn function(ty: &JsType, level: usize) -> String {
    match general(&ty.overloads()) {
        Some(overload) => call(overload, &[], level),
        None => "Callable".to_owned(),
    }
}

fn object(ty: &JsType, level: usize) -> String {
    let JsType::Object(object) = ty else { return String::new() };
    if is_shown_as_function(ty) && object.interface().constructors.is_empty() {
        return function(ty, level);
    }
    if object.is_class() {
        // Without a look at what its instances are: of all classes of the browser that would take long.
        let name = Some(object.declared_name()).filter(|name| !name.is_empty());
        return format!("type[{}]", name.unwrap_or("object"));
    }
    if let Some(parts) = ty.tuple_parts() {
        let parts = parts.iter().map(|part| description(part, level + 1)).collect::<Vec<_>>();
        return format!("[{}]", parts.join(", "));
    }
    let name = match ty.class_name() {
        None | Some("Object") => return "object".to_owned(),
        Some("Function") => return "Callable".to_owned(),
        Some(name) => name,
    };
    let parameters = object.interface().parameters.iter();
    let telling = parameters.zip(object.arguments()).filter(|(parameter, _)| !is_about_memory(parameter));
    let mut arguments: Vec<_> = telling.map(|(_, argument)| argument).collect();
    while arguments.pop_if(|last| *last == JsType::Any).is_some() {}
    if arguments.is_empty() {
        return name.to_owned();
    }
    let arguments = arguments.iter().map(|argument| description(argument, level + 1)).collect::<Vec<_>>();
    format!("{name}[{}]", arguments.join(", "))
}

/// Whether the memory behind a typed array is shared, which hardly anybody asks.
fn is_about_memory(parameter: &TypeParameter) -> bool {
    matches!(&parameter.bound, Some(TypeExpr::Name(name, _)) if &**name == "ArrayBufferLike")
}

fn call(overload: &Overload, arguments: &[Argument], level: usize) -> String {
    let environment = shown(overload, arguments);
    let parameters = parameters_in(overload, &environment, level).join(", ");
    let returns = environment.evaluate(&overload.signature().returns);
    format!("({parameters}) -> {}", description(&returns, level + 1))
}

/// Type parameters of which nothing is known read as what they must be, at least.
fn shown(overload: &Overload, arguments: &[Argument]) -> Environment {
    let environment = overload.environment(arguments);
    let unknown = overload.signature().type_parameters.iter().filter_map(|parameter| {
        let bound = parameter.bound.as_ref()?;
        let is_unknown = environment.bindings.get(&parameter.name) == Some(JsType::Any);
        let least = match bound {
            TypeExpr::KeyOf(_) => JsType::String(None),
            bound => environment.evaluate(bound),
        };
        is_unknown.then(|| (parameter.name.clone(), least))
    });
    let bindings = environment.bindings.with(unknown.collect::<Vec<_>>());
    Environment { bindings, ..environment }
}

fn parameters_in(overload: &Overload, environment: &Environment, level: usize) -> Vec<String> {
    let parameters = overload.signature().parameters.iter();
    parameters
        .map(|parameter| {
            let name = member_name(&parameter.name);
            let ty = environment.evaluate(&parameter.ty);
            let ty = if parameter.is_rest { ty.item() } else { ty };
            let ty = description(&ty, level + 1);
            match parameter {
                Parameter { is_rest: true, .. } => format!("*{name}: {ty}"),
                Parameter { is_optional: true, .. } => format!("{name}: {ty} = ..."),
                _ => format!("{name}: {ty}"),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Realm;

    fn described(text: &str) -> String {
        describe(&Realm::page().read(text))
    }

    #[test]
    fn types_read_as_python() {
        for (text, expected) in [
            ("HTMLElement | null", "HTMLElement | None"),
            ("null | string | undefined", "str | None"),
            ("Promise<Response>", "Promise[Response]"),
            ("any[]", "Array"),
            ("string[][]", "Array[Array[str]]"),
            ("[string, number]", "[str, float]"),
            ("Map<string, number>", "Map[str, float]"),
            ("(ev: PointerEvent) => any", "(ev: PointerEvent) -> Any"),
            ("((ev: Event) => void) | null", "((ev: Event) -> None) | None"),
            (
                "(from: string, b?: bigint, ...c: boolean[]) => never",
                "(from_: str, b: int = ..., *c: bool) -> Never",
            ),
            ("MutationCallback", "(mutations: Array[MutationRecord], observer: MutationObserver) -> None"),
            ("\"a\" | \"b\"", "\"a\" | \"b\""),
            ("'1'|'2'|'3'|'4'|'5'|'6'|'7'|null", "\"1\" | \"2\" | \"3\" | \"4\" | \"5\" | ... | None"),
            ("typeof Map", "type[Map]"),
            ("typeof HTMLElement", "type[HTMLElement]"),
            ("{ a: string }", "object"),
            ("string | Function", "str | Callable"),
            ("Window & typeof globalThis", "Window"),
            ("GLenum", "float"),
            ("Unheard", "Any"),
        ] {
            assert_eq!(described(text), expected, "{text}");
        }
    }

    #[test]
    fn members_read_as_python() {
        for (class, name, expected) in [
            ("Document", "getElementById", "getElementById(elementId: str) -> HTMLElement | None"),
            ("Document", "title", "title: str"),
            ("Node", "appendChild", "appendChild(node: Node) -> Node"),
            ("GPU", "getPreferredCanvasFormat", "getPreferredCanvasFormat() -> str"),
            ("Document", "querySelector", "querySelector(selectors: str) -> Element | None"),
            ("Promise", "finally", "finally_(onfinally: (() -> None) | None = ...) -> Promise"),
        ] {
            let member = Realm::page().instance(class).unwrap().member(name).unwrap();
            assert_eq!(summary(name, &member), expected);
        }
    }

    #[test]
    fn arguments_fill_in_what_a_signature_leaves_open() {
        let listen = Realm::page().instance("HTMLElement").unwrap().member("addEventListener").unwrap();
        let arguments = [Argument::text("click"), Argument::Function];
        let overload = &listen.overloads()[listen.active_overload(&arguments).unwrap()];
        assert_eq!(
            signature("addEventListener", overload, &arguments),
            "addEventListener(type: \"click\", listener: (ev: PointerEvent) -> Any, options: bool | \
             AddEventListenerOptions = ...) -> None"
        );
        assert_eq!(parameters(overload, &[])[0], "type: str");
        assert_eq!(returns(overload, &[]), "None");
    }

    #[test]
    fn names_survive_python() {
        for (javascript, python) in
            [("from", "from_"), ("finally", "finally_"), ("title", "title"), ("x_", "x_"), ("in_", "in__")]
        {
            assert_eq!(member_name(javascript), python);
            assert_eq!(javascript_name(python), javascript);
        }
        assert_eq!(javascript_name("from"), "from");
    }
}
