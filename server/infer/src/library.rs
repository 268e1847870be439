//! Names outside the project: which of them are JavaScript, which make proxies, what their calls give.

use javascript::types::{JsType, Realm};
use knowledge::api::{self, Item, Kind};

use crate::value::{Descriptor, JsPath, Plain, Type, Value};

mod standard;

/// Modules that no file of the project can take the place of: the runtime has loaded them before any code runs.
const FIXED: [&str; 6] = ["builtins", "js", "polyscript", "pyodide", "pyodide_js", "pyscript"];

const JS_MODULES: &str = "pyscript.js_modules";

/// The class of [`Value::Elements`]: what `page.find("li")` gives.
pub const COLLECTION: &str = "pyscript.web.ElementCollection";

/// What makes a Python object outlive the call that it is passed to
/// (<https://pyodide.org/en/stable/usage/type-conversions.html>; the first two of `pyodide` itself are of old releases).
const PROXY_MAKERS: [&str; 9] = [
    "pyodide.create_once_callable",
    "pyodide.create_proxy",
    "pyodide.to_js",
    "pyodide.ffi.create_once_callable",
    "pyodide.ffi.create_proxy",
    "pyodide.ffi.to_js",
    "pyscript.ffi.create_once_callable",
    "pyscript.ffi.create_proxy",
    "pyscript.ffi.to_js",
];

/// Decorators that leave a function as useful as it was: called with the function, or with arguments first.
const DECORATORS: [&str; 20] = [
    "abc.abstractmethod",
    "atexit.register",
    "contextlib.wraps",
    "dataclasses.dataclass",
    "enum.unique",
    "functools.cache",
    "functools.lru_cache",
    "functools.singledispatch",
    "functools.total_ordering",
    "functools.wraps",
    "pyscript.events.when",
    "pyscript.when",
    "typing.final",
    "typing.no_type_check",
    "typing.overload",
    "typing.override",
    "typing.runtime_checkable",
    "typing_extensions.deprecated",
    "typing_extensions.final",
    "typing_extensions.override",
];

/// The names of `builtins` that can be called.
const BUILTINS: [&str; 80] = [
    "ArithmeticError",
    "AssertionError",
    "AttributeError",
    "BaseException",
    "EOFError",
    "Exception",
    "ImportError",
    "IndexError",
    "KeyError",
    "KeyboardInterrupt",
    "LookupError",
    "MemoryError",
    "ModuleNotFoundError",
    "NameError",
    "NotImplementedError",
    "OSError",
    "OverflowError",
    "RuntimeError",
    "StopAsyncIteration",
    "StopIteration",
    "SyntaxError",
    "SystemExit",
    "TimeoutError",
    "TypeError",
    "ValueError",
    "ZeroDivisionError",
    "__import__",
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "locals",
    "map",
    "max",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "range",
    "repr",
];

/// The rest of them.
const MORE_BUILTINS: [&str; 13] = [
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "zip",
];

/// What a call gives.
pub(crate) enum Outcome {
    /// This.
    Gives(Type),
    /// A decorator: gives back what it is called with, now or in the next call.
    Decorates,
    /// A partial of its first argument.
    Partial,
    /// What awaiting its first argument gives.
    Awaited,
    /// A descriptor of the function that is its first argument.
    Describes(Descriptor),
    /// A list of the items of its first argument.
    List,
    /// A set of them.
    Set,
    /// An iterator over them.
    Iterator,
    /// One of them.
    Next,
    /// Its first argument.
    Same,
    /// One of the items of its only argument, or one of its arguments.
    OneOf,
    /// A file, by the mode that is its second argument.
    File,
    /// An iterator over the items of the second argument.
    Second,
    /// As `enumerate`.
    Enumerate,
    /// As `zip`.
    Zip,
    /// As `map`.
    Map,
    /// As `getattr`.
    GetAttribute,
    /// As `type`, with one argument.
    Class,
}

/// Whether a file of the project with this module's name is never what an import of it finds.
pub(crate) fn is_fixed(module: &str) -> bool {
    FIXED.contains(&module.split('.').next().unwrap_or_default())
}

/// Whether `builtins` has something with this name that can be called.
pub(crate) fn is_builtin(name: &str) -> bool {
    BUILTINS.contains(&name) || MORE_BUILTINS.contains(&name)
}

/// The names of `builtins` that can be called.
pub fn builtins() -> impl Iterator<Item = &'static str> {
    BUILTINS.into_iter().chain(MORE_BUILTINS)
}

/// A name of `builtins`.
pub(crate) fn builtin(name: &str) -> Type {
    Value::Api(format!("builtins.{name}").into()).into()
}

/// Whether the name is certainly one that can be called.
pub(crate) fn is_callable(path: &str) -> bool {
    match path.strip_prefix("builtins.") {
        Some(name) => is_builtin(name),
        None => api::lookup(path).is_some_and(|item| {
            let is_value = matches!(item.kind, Kind::Module | Kind::Property | Kind::Constant | Kind::Object);
            !is_value && item.is_public()
        }),
    }
}

/// Whether a call of the name makes a decorator.
pub(crate) fn is_decorator_factory(path: &str) -> bool {
    DECORATORS.contains(&path)
}

/// Whether a call of the name makes a proxy of a function.
pub(crate) fn makes_proxy(path: &str) -> bool {
    PROXY_MAKERS.contains(&path)
}

/// Whether a call of the name gives something that calls the function it was given.
pub(crate) fn hands_on(path: &str) -> bool {
    makes_proxy(path) || DECORATORS.contains(&path)
}

/// The tag of the elements of a class of `pyscript.web`; empty for those that may be any element.
pub(crate) fn element_tag(class: &str) -> Option<&'static str> {
    let item = api::lookup(class).filter(|item| item.kind == Kind::Class)?;
    let name = item.canonical.strip_prefix("pyscript.web.")?;
    match name {
        "Element" | "ContainerElement" => Some(""),
        _ => api::lookup(&format!("{class}.append")).map(|_| name.trim_end_matches('_')),
    }
}

/// The DOM element behind an instance of a class of `pyscript.web`, which has what the instance itself has not.
pub fn dom_element(class: &str) -> Option<JsType> {
    element_tag(class).map(|tag| Realm::page().tag(tag))
}

/// A module by its dotted name.
pub(crate) fn module(name: &str) -> Type {
    match name {
        "js" => JsPath::Global.into(),
        "pyodide_js" => JsPath::Module(name.into()).into(),
        _ => match name.strip_prefix(JS_MODULES).and_then(|rest| rest.strip_prefix('.')) {
            Some(path) => js_module(path),
            None => Value::Module(name.into()).into(),
        },
    }
}

/// A member of a module, of one of its names, or of a class; `None` where we do not know it.
pub(crate) fn member(of: &str, name: &str) -> Option<Type> {
    match (of, name) {
        ("pyscript" | "pyscript.magic_js" | "pyscript.context", "window") => {
            return Some(JsPath::Page.into());
        }
        ("pyscript" | "pyscript.magic_js" | "pyscript.context", "document") => {
            return Some(JsPath::Page.member("document").into());
        }
        ("polyscript" | "pyscript.magic_js" | "pyscript.context", "js_modules") => {
            return Some(module(JS_MODULES));
        }
        (_, "_dom_element") => {
            return element_tag(of).map(|tag| JsPath::Typed(Realm::page().tag(tag)).into());
        }
        ("polyscript", "xworker") => return Some(JsPath::Opaque.into()),
        ("js", _) => return Some(JsPath::Global.member(name).into()),
        (JS_MODULES, _) => return Some(JsPath::Module(name.into()).into()),
        _ => {}
    }
    let path = format!("{of}.{name}");
    match api::lookup(&path) {
        Some(item) if item.kind == Kind::Module => Some(module(&path)),
        Some(_) => Some(Value::Api(path.into()).into()),
        None => standard::renamed(of, name),
    }
}

/// The value behind the dotted path of a name outside the project that stands for one: `math.pi`,
/// `pyscript.web.Element.innerHTML`.
pub fn value(path: &str) -> Option<Type> {
    let ty = match api::lookup(path) {
        Some(item) => annotated(item, item.value_type.as_deref()?),
        None => standard::value(path)?,
    };
    Some(ty).filter(|ty| *ty != Type::unknown())
}

/// What a special method of instances of the class gives: `__enter__`, `__iter__`.
pub(crate) fn special(class: &str, method: &str) -> Option<Type> {
    standard::called(class, method)
}

/// What an ES module is, or something inside of it: `leaflet`, `leaflet.map`.
fn js_module(path: &str) -> Type {
    let mut parts = path.split('.');
    let module = JsPath::Module(parts.next().unwrap_or_default().into());
    parts.fold(module, |path, name| path.member(name)).into()
}

/// Whether a star import of the module binds the name; `None` where that is not known.
pub(crate) fn exports(module: &str, name: &str) -> Option<bool> {
    match module {
        "__future__" => Some(false),
        _ => api::module(module)
            .filter(|module| !module.open)
            .map(|_| exported(module).iter().any(|known| known == name)),
    }
}

/// The names that a star import of the module binds, where they are known.
pub(crate) fn exported(module: &str) -> Vec<String> {
    api::importable(module).into_iter().map(|item| item.name().to_owned()).collect()
}

/// An instance of the class with that path.
pub(crate) fn instance(class: &str) -> Type {
    match class.strip_prefix("builtins.") {
        Some("str") => Plain::Str(None).into(),
        Some("int") => Plain::Int(None).into(),
        Some("float") => Plain::Float.into(),
        Some("bool") => Plain::Bool.into(),
        Some("bytes" | "bytearray") => Plain::Bytes.into(),
        Some("list") => Plain::List(Type::unknown()).into(),
        Some("set" | "frozenset") => Plain::Set(Type::unknown()).into(),
        Some("dict") => Plain::Dict(Type::unknown(), Type::unknown()).into(),
        Some(_) if standard::is_followed(class) => Value::ApiInstance(class.into()).into(),
        Some(_) => Type::unknown(),
        None => match api::lookup(class) {
            Some(item) if item.kind == Kind::Class => instance_of(item),
            None if standard::is_followed(class) || is_named_like_class(class) => {
                Value::ApiInstance(class.into()).into()
            }
            _ => Type::unknown(),
        },
    }
}

/// Whether the last part of a path is written as classes are, by which everybody knows them: `asyncio.Event`.
fn is_named_like_class(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default();
    name.starts_with(|letter: char| letter.is_ascii_uppercase())
        && name.contains(|letter: char| letter.is_ascii_lowercase())
}

fn instance_of(class: &Item) -> Type {
    match class.canonical.strip_prefix("pyodide.ffi.").is_some_and(|name| name.starts_with("Js")) {
        true => JsPath::Opaque.into(),
        false => Value::ApiInstance(class.canonical.as_str().into()).into(),
    }
}

/// What a call of the name gives.
pub(crate) fn call(path: &str) -> Outcome {
    if let Some(name) = path.strip_prefix("builtins.") {
        return call_builtin(name);
    }
    if makes_proxy(path) {
        return Outcome::Gives(Value::Proxy.into());
    }
    match path {
        _ if DECORATORS.contains(&path) => Outcome::Decorates,
        "copy.copy" | "copy.deepcopy" => Outcome::Same,
        "random.choice" => Outcome::Next,
        "random.choices" | "random.sample" => Outcome::List,
        "functools.partial" => Outcome::Partial,
        "functools.cached_property" => Outcome::Describes(Descriptor::Property),
        "pyodide.ffi.run_sync" => Outcome::Awaited,
        "pyodide.code.run_js" => Outcome::Gives(JsPath::Opaque.into()),
        _ => {
            let standard = || path.rsplit_once('.').and_then(|(owner, name)| standard::called(owner, name));
            let given = api::lookup(path).map(result).or_else(standard);
            Outcome::Gives(given.unwrap_or_else(|| instance(path)))
        }
    }
}

fn result(item: &Item) -> Type {
    match item.kind {
        Kind::Class => instance_of(item),
        Kind::Module | Kind::Property | Kind::Constant | Kind::Object | Kind::Decorator => Type::unknown(),
        Kind::Function
        | Kind::AsyncFunction
        | Kind::Method
        | Kind::AsyncMethod
        | Kind::ClassMethod
        | Kind::AsyncClassMethod => {
            let returns = item.signature.as_ref().and_then(|signature| signature.returns.as_deref());
            let given = returns.map_or_else(Type::unknown, |returns| annotated(item, returns));
            if item.kind.is_async() { Plain::Coroutine(given).into() } else { given }
        }
    }
}

/// What an annotation of an item says: built-in types, `js.Interface`, classes of the API, and unions of them.
fn annotated(item: &Item, annotation: &str) -> Type {
    Type::union(annotation.split('|').map(|part| annotated_part(item, part.trim())))
}

fn annotated_part(item: &Item, part: &str) -> Type {
    let (generic, inner) = match part.strip_suffix(']').and_then(|part| part.split_once('[')) {
        Some((generic, inner)) => (generic, Some(inner)),
        None => (part, None),
    };
    match (generic, inner) {
        ("None", None) => Plain::None.into(),
        ("memoryview", None) => Plain::Bytes.into(),
        ("list", Some(inner)) => Plain::List(annotated(item, inner)).into(),
        ("Awaitable", Some(inner)) => Plain::Coroutine(annotated(item, inner)).into(),
        ("dict", Some(inner)) => match inner.split_once(',') {
            Some((keys, values)) => {
                Plain::Dict(annotated(item, keys.trim()), annotated(item, values.trim())).into()
            }
            None => Plain::Dict(Type::unknown(), Type::unknown()).into(),
        },
        (_, Some(_)) => Type::unknown(),
        ("str" | "int" | "float" | "bool" | "bytes" | "bytearray" | "dict" | "list" | "set", None) => {
            instance(&format!("builtins.{part}"))
        }
        _ => match (part.strip_prefix("js."), class_seen_from(item, part)) {
            (Some(interface), _) => {
                JsPath::Typed(Realm::page().instance(interface).unwrap_or(JsType::Any)).into()
            }
            (None, Some(class)) => instance_of(class),
            (None, None) if part.starts_with("Js") => JsPath::Opaque.into(),
            (None, None) if standard::is_followed(part) => instance(part),
            (None, None) => Type::unknown(),
        },
    }
}

/// The class that an annotation of an item names, in the item's own module or above.
fn class_seen_from(item: &Item, name: &str) -> Option<&'static Item> {
    let outers = std::iter::successors(Some(item.canonical.as_str()), |path| Some(path.rsplit_once('.')?.0));
    let nested = outers.map(|outer| api::lookup(&format!("{outer}.{name}")));
    nested.chain([api::lookup(name)]).flatten().find(|item| item.kind == Kind::Class)
}

fn call_builtin(name: &str) -> Outcome {
    match name {
        "ascii" | "bin" | "chr" | "format" | "hex" | "input" | "oct" | "repr" => {
            Outcome::Gives(instance("builtins.str"))
        }
        "all" | "any" | "callable" | "hasattr" | "isinstance" | "issubclass" => {
            Outcome::Gives(instance("builtins.bool"))
        }
        "hash" | "id" | "len" | "ord" => Outcome::Gives(instance("builtins.int")),
        "print" | "setattr" | "delattr" => Outcome::Gives(Plain::None.into()),
        "dir" => Outcome::Gives(Plain::List(instance("builtins.str")).into()),
        "globals" | "locals" | "vars" => {
            Outcome::Gives(Plain::Dict(instance("builtins.str"), Type::unknown()).into())
        }
        "max" | "min" => Outcome::OneOf,
        "open" => Outcome::File,
        "range" => Outcome::Gives(Plain::Iterator(Plain::Int(None).into()).into()),
        "list" | "sorted" => Outcome::List,
        "set" | "frozenset" => Outcome::Set,
        "tuple" | "iter" | "reversed" | "aiter" => Outcome::Iterator,
        "next" => Outcome::Next,
        "filter" => Outcome::Second,
        "enumerate" => Outcome::Enumerate,
        "zip" => Outcome::Zip,
        "map" => Outcome::Map,
        "getattr" => Outcome::GetAttribute,
        "type" => Outcome::Class,
        "property" => Outcome::Describes(Descriptor::Property),
        "staticmethod" => Outcome::Describes(Descriptor::Static),
        "classmethod" => Outcome::Describes(Descriptor::Class),
        _ => Outcome::Gives(instance(&format!("builtins.{name}"))),
    }
}
