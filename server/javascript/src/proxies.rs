//! What a JavaScript value has in Python beside its own members: `to_py` on everything, `append` on arrays, `len()`.
//!
//! The runtimes tell values apart by shape, not by class: whatever has methods `get` and `set`, a size and an iterator is a
//! mapping in Pyodide. Measured with the engines themselves, version by version; see `generate/proxies.mjs`. Members that
//! Python adds hide the value's own of the same name.

mod shape;

use std::str::FromStr;
use std::sync::LazyLock;

use knowledge::Runtime;
use knowledge::releases::{MicroPythonVersion, PyodideVersion};
use serde::{Deserialize, Deserializer, de};

use crate::declaration::TypeExpr;
use crate::parse;

/// The engine that a script runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Pyodide.
    Pyodide(PyodideVersion),
    /// MicroPython.
    MicroPython(MicroPythonVersion),
}

/// What the engines ask of a value. A value has several shapes; from the widest to the narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Every value that Python gets as a proxy, so no text, number, boolean or null.
    Every,
    /// Neither a function nor an array, a node list, a buffer, an iterator or an error.
    Plain,
    /// A function or a class.
    Callable,
    /// It has a property `length` that is a number; functions have one too.
    WithLength,
    /// It has a property `length` or `size` that is a number, and is no function.
    Sized,
    /// It has `[Symbol.iterator]`.
    Iterable,
    /// It has a method `get`.
    Getter,
    /// It has a method `set`.
    Setter,
    /// It has a method `has` or `includes`.
    Container,
    /// It has a method `get`, a size, and `[Symbol.iterator]`.
    Map,
    /// A map that has a method `set`.
    MutableMap,
    /// It has a method `next`, unless it is asynchronous.
    Iterator,
    /// An iterator with methods `return` and `throw`.
    Generator,
    /// It has `[Symbol.asyncIterator]`.
    AsyncIterable,
    /// It has a method `next`, and `[Symbol.asyncIterator]` or no iterator at all.
    AsyncIterator,
    /// An asynchronous iterator with methods `return` and `throw`.
    AsyncGenerator,
    /// It has a method `then`.
    Awaitable,
    /// It has `[Symbol.dispose]`.
    Disposable,
    /// An `ArrayBuffer`, a `DataView` or a typed array.
    Buffer,
    /// `Uint8Array` and its like.
    TypedArray,
    /// A `NodeList` or an `HTMLCollection`.
    NodeList,
    /// An `Array`.
    Array,
    /// An `Error`: a Python exception.
    Error,
}

/// A member that Python adds to values of a shape.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Added {
    /// Whose member it is.
    pub shape: Shape,
    /// Its Python name: `to_py`; `__len__` for what an operator or a builtin asks.
    pub name: Box<str>,
    /// A method's parameters as Python writes them: `(index: int = -1)`. `None` for a property.
    pub parameters: Option<Box<str>>,
    /// What it is, or what calling it gives. Names in it that the platform does not declare stand for: `item` what iterating
    /// gives, `key` and `value` of a map, `awaited` what awaiting gives, `result` what a call gives, `instance` of the
    /// class, `default` the argument of that name; and for Python's types `bytes`, `memoryview`, `tuple`,
    /// `KeysView`, `ValuesView`, `ItemsView`; `Iterator` is Python's.
    #[serde(deserialize_with = "type_expr")]
    pub gives: TypeExpr,
    /// The first version that was seen with it; `None` where the first that was measured has it.
    since: Option<Box<str>>,
    /// The first version that was seen without it again.
    until: Option<Box<str>>,
}

impl Added {
    /// Python asks for it through an operator, a statement or a builtin: nobody writes it.
    pub fn is_protocol(&self) -> bool {
        self.name.starts_with("__")
    }

    fn is_of(&self, engine: Engine) -> bool {
        match engine {
            Engine::Pyodide(version) => self.is_in(version),
            Engine::MicroPython(version) => self.is_in(version),
        }
    }

    fn is_in<V: FromStr + PartialOrd>(&self, version: V) -> bool {
        let parsed = |text: &Option<Box<str>>| text.as_ref().and_then(|text| text.parse::<V>().ok());
        parsed(&self.since).is_none_or(|since| since <= version)
            && parsed(&self.until).is_none_or(|until| version < until)
    }
}

/// The members that `engine` adds to a value, of which `has` tells the shapes; those of the narrowest shapes come first.
pub fn added(engine: Engine, has: impl Fn(Shape) -> bool) -> impl Iterator<Item = &'static Added> {
    // Rows of one shape stand together, and to find out whether a type has a shape takes long.
    let mut last: Option<(Shape, bool)> = None;
    rows(engine).iter().filter(move |row| {
        let known = last.filter(|(shape, _)| *shape == row.shape).map(|(_, known)| known);
        let has_shape = known.unwrap_or_else(|| has(row.shape));
        last = Some((row.shape, has_shape));
        has_shape && row.is_of(engine)
    })
}

/// The member `name` that `engine` adds to a value, by the narrowest of its shapes that has one.
pub fn member(engine: Engine, name: &str, has: impl Fn(Shape) -> bool) -> Option<&'static Added> {
    rows(engine).iter().find(|row| &*row.name == name && row.is_of(engine) && has(row.shape))
}

/// Those of the narrowest shapes first.
fn rows(engine: Engine) -> &'static [Added] {
    match engine {
        Engine::Pyodide(_) => &table().pyodide,
        Engine::MicroPython(_) => &table().micropython,
    }
}

/// Whether some version of the runtime adds a member of that name to some values.
pub fn may_add(runtime: Runtime, name: &str) -> bool {
    let rows = match runtime {
        Runtime::Pyodide => &table().pyodide,
        Runtime::MicroPython => &table().micropython,
    };
    rows.iter().any(|row| &*row.name == name)
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Table {
    pyodide: Vec<Added>,
    micropython: Vec<Added>,
}

fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        let mut table = read().unwrap_or_default();
        for rows in [&mut table.pyodide, &mut table.micropython] {
            rows.sort_by(|one, other| other.shape.cmp(&one.shape).then_with(|| one.name.cmp(&other.name)));
        }
        table
    });
    &TABLE
}

fn read() -> Result<Table, serde_json::Error> {
    serde_json::from_str(include_str!("../data/proxies.json"))
}

fn type_expr<'de, D: Deserializer<'de>>(deserializer: D) -> Result<TypeExpr, D::Error> {
    let text = String::deserialize(deserializer)?;
    match parse::type_expr(&text) {
        TypeExpr::Any if text != "any" => Err(de::Error::custom(format!("not a type: {text}"))),
        read => Ok(read),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: Engine = Engine::Pyodide(PyodideVersion::new(0, 24, 1));
    const NEW: Engine = Engine::Pyodide(PyodideVersion::new(314, 0, 3));
    const MICRO: Engine = Engine::MicroPython(MicroPythonVersion::new(1, 28, 0));

    const ARRAY: &[Shape] =
        &[Shape::Every, Shape::WithLength, Shape::Sized, Shape::Iterable, Shape::Container, Shape::Array];
    const MAP: &[Shape] = &[
        Shape::Every,
        Shape::Plain,
        Shape::Sized,
        Shape::Iterable,
        Shape::Getter,
        Shape::Setter,
        Shape::Container,
        Shape::Map,
        Shape::MutableMap,
    ];

    #[test]
    fn the_table_reads_and_does_not_shrink() {
        let table = read().unwrap();
        assert!(table.pyodide.len() >= 86, "{}", table.pyodide.len());
        assert!(table.micropython.len() >= 7, "{}", table.micropython.len());
        for row in &table.pyodide {
            for version in row.since.iter().chain(&row.until) {
                assert!(version.parse::<PyodideVersion>().is_ok(), "{version}");
            }
        }
        for row in &table.micropython {
            for version in row.since.iter().chain(&row.until) {
                assert!(version.parse::<MicroPythonVersion>().is_ok(), "{version}");
            }
        }
    }

    fn names(engine: Engine, shapes: &[Shape]) -> String {
        let mut names: Vec<_> = added(engine, |shape| shapes.contains(&shape))
            .filter(|row| !row.is_protocol())
            .map(|row| &*row.name)
            .collect();
        names.sort_unstable();
        names.join(" ")
    }

    #[test]
    fn what_is_added_follows_from_the_shape_and_the_version() {
        for (engine, shapes, expected) in [
            (
                OLD,
                ARRAY,
                "append count extend index js_id object_entries object_keys object_values pop reverse to_py typeof",
            ),
            (
                NEW,
                ARRAY,
                "append as_py_json bind_class bind_sig count extend index insert js_id object_entries object_keys \
                 object_values pop remove reverse to_py to_weakref typeof",
            ),
            (
                OLD,
                MAP,
                "as_object_map clear get items js_id keys object_entries object_keys object_values pop popitem \
                 setdefault to_py typeof update values",
            ),
            (MICRO, ARRAY, ""),
            (MICRO, &[Shape::Every, Shape::Callable], "new"),
        ] {
            assert_eq!(names(engine, shapes), expected, "{engine:?} {shapes:?}");
        }
    }

    #[test]
    fn the_narrowest_shape_answers() {
        let found = |engine, name, shapes: &[Shape]| {
            member(engine, name, |shape| shapes.contains(&shape)).map(|row| (row.shape, row.gives.clone()))
        };
        let of = |shape, ty| Some((shape, parse::type_expr(ty)));
        assert_eq!(found(NEW, "pop", ARRAY), of(Shape::Array, "item"));
        assert_eq!(found(NEW, "pop", MAP), of(Shape::MutableMap, "value | default"));
        assert_eq!(found(NEW, "__getitem__", ARRAY), of(Shape::Array, "item"));
        assert_eq!(found(NEW, "__getitem__", MAP), of(Shape::Getter, "value"));
        assert_eq!(found(MICRO, "__getitem__", MAP), of(Shape::Every, "any"));
        assert_eq!(found(NEW, "__len__", &[Shape::Every, Shape::Plain]), None);
        assert_eq!(found(OLD, "to_weakref", ARRAY), None);
    }

    #[test]
    fn names_that_a_runtime_adds_to_anything() {
        for (runtime, name, expected) in [
            (Runtime::Pyodide, "to_py", true),
            (Runtime::Pyodide, "append", true),
            (Runtime::Pyodide, "getContext", false),
            (Runtime::MicroPython, "new", true),
            (Runtime::MicroPython, "append", false),
        ] {
            assert_eq!(may_add(runtime, name), expected, "{name}");
        }
    }

    /// MicroPython learnt `len()` in 1.29.
    #[test]
    fn members_come_with_versions() {
        let newer = Engine::MicroPython(MicroPythonVersion::new(1, 30, 0));
        let has_len = |engine| member(engine, "__len__", |shape| ARRAY.contains(&shape)).is_some();
        assert_eq!([MICRO, newer].map(has_len), [false, true]);
    }
}
