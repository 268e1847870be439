//! What an expression may stand for.

use std::sync::Arc;

use javascript::types::{Argument, JsType};

use crate::module::{ClassId, FunctionId};

/// The alternatives that an expression may stand for: at least one, at most [`Type::MOST`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Type(Arc<[Value]>);

/// One alternative of a [`Type`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// Anything.
    Unknown,
    /// The parameter of that function with that number: unknown, until the function's result is asked for a
    /// certain call.
    Parameter(FunctionRef, usize),
    /// A module outside the project, by its dotted name: `pyscript.web`, `js`, `numpy`.
    Module(Arc<str>),
    /// A module of the project.
    ProjectModule(ModuleRef),
    /// A name of a module outside the project, or a member of such a name, by its dotted path: `pyscript.when`,
    /// `pyodide.ffi.create_proxy`, `builtins.print`, `functools.partial`, `pyscript.web.Element.find`.
    Api(Arc<str>),
    /// An instance of the class with that dotted path; for a decorator that takes arguments (`pyscript.when`), what its
    /// call gives.
    ApiInstance(Arc<str>),
    /// A collection of elements of `pyscript.web`, which are of the class with that path.
    Elements(Arc<str>),
    /// A value that lives in JavaScript.
    Js(JsPath),
    /// A Python object that was made to outlive a call (`create_proxy`, `create_once_callable`, `to_js`).
    Proxy,
    /// A `def` or a lambda.
    Function(FunctionRef),
    /// A function of a class, taken from an instance (or a class method).
    Method(FunctionRef, ClassRef),
    /// A function of a class behind a descriptor, as it stands in the class.
    Descriptor(Descriptor, FunctionRef),
    /// A class of the project.
    Class(ClassRef),
    /// An instance of a class of the project.
    Instance(ClassRef),
    /// `super()` in that class.
    Super(ClassRef),
    /// `functools.partial` of a callable.
    Partial(Type),
    /// A value of a built-in type.
    Plain(Plain),
}

/// What turns a function of a class into something else when it is taken from an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Descriptor {
    /// `@property`, `@cached_property` and their setters.
    Property,
    /// `@staticmethod`
    Static,
    /// `@classmethod`
    Class,
}

/// A value of a built-in Python type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Plain {
    /// `None`
    None,
    /// `bool`
    Bool,
    /// `int`, with its value where it is a small literal.
    Int(Option<usize>),
    /// `float`
    Float,
    /// `str`, with its value where it is a plain literal.
    Str(Option<Arc<str>>),
    /// `bytes`
    Bytes,
    /// `list` of these.
    List(Type),
    /// `set` of these.
    Set(Type),
    /// `tuple` of exactly these.
    Tuple(Arc<[Type]>),
    /// `dict` with these keys and these values.
    Dict(Type, Type),
    /// Something to iterate over that gives these.
    Iterator(Type),
    /// What an `async def` gives before it is awaited.
    Coroutine(Type),
}

/// Where a JavaScript value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum JsPath {
    /// The global object of the thread that the Python runs in: `js`, `js.self`, `js.globalThis`.
    Global,
    /// The `window` of the page, wherever the Python runs: `pyscript.window`.
    Page,
    /// An ES module by the name that the configuration gives it: `pyscript.js_modules.NAME`.
    Module(Arc<str>),
    /// A member, by its JavaScript name.
    Member(Arc<JsPath>, Arc<str>),
    /// What a call gave.
    Call {
        /// What was called.
        callee: Arc<JsPath>,
        /// What was passed, by position.
        arguments: Arc<[Argument]>,
    },
    /// What `X.new(…)` gave, with what was passed by position.
    New(Arc<JsPath>, Arc<[Argument]>),
    /// What awaiting gave.
    Awaited(Arc<JsPath>),
    /// What indexing or iterating gave.
    Item(Arc<JsPath>),
    /// A value of which only the type is known: an event, an element of the page.
    Typed(JsType),
    /// Some JavaScript value.
    Opaque,
}

/// A module that takes part in an [`Inference`](crate::Inference).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModuleRef(pub(crate) u32);

/// A function of one of the modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FunctionRef {
    /// Whose function it is.
    pub module: ModuleRef,
    /// Which one.
    pub id: FunctionId,
}

/// A class of one of the modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClassRef {
    /// Whose class it is.
    pub module: ModuleRef,
    /// Which one.
    pub id: ClassId,
}

impl Type {
    /// More alternatives than these are not kept: some are then unknown.
    pub const MOST: usize = 12;

    /// Anything.
    pub fn unknown() -> Type {
        Value::Unknown.into()
    }

    /// Everything that one of the types may be; unknown where there is none.
    pub fn union(types: impl IntoIterator<Item = Type>) -> Type {
        let mut types = types.into_iter();
        let Some(first) = types.next() else { return Type::unknown() };
        let mut all: Option<Vec<Value>> = None;
        for other in types {
            let all = all.get_or_insert_with(|| first.0.to_vec());
            for value in other.alternatives() {
                if !all.contains(value) {
                    all.push(value.clone());
                }
            }
        }
        match all {
            Some(all) if all.len() > Type::MOST => bounded(&all),
            Some(all) => Type(all.into()),
            None => first,
        }
    }

    /// This, or anything.
    #[must_use]
    pub fn or_unknown(self) -> Type {
        Type::union([self, Type::unknown()])
    }

    /// What it may be besides `None`.
    #[must_use]
    pub fn without_none(&self) -> Type {
        let rest = self.0.iter().filter(|value| **value != Value::Plain(Plain::None));
        Type::union(rest.map(|value| value.clone().into()))
    }

    /// What of it is known; unknown where nothing is.
    #[must_use]
    pub fn without_unknown(&self) -> Type {
        let known = |value: &&Value| !matches!(value, Value::Unknown | Value::Parameter(..));
        Type::union(self.0.iter().filter(known).map(|value| value.clone().into()))
    }

    /// What it may be, in no special order.
    pub fn alternatives(&self) -> &[Value] {
        &self.0
    }

    /// The only thing that it can be.
    pub fn single(&self) -> Option<&Value> {
        match &*self.0 {
            [Value::Unknown | Value::Parameter(..)] => None,
            [one] => Some(one),
            _ => None,
        }
    }

    /// Whether every alternative is known.
    pub fn is_known(&self) -> bool {
        !self.0.iter().any(|value| matches!(value, Value::Unknown | Value::Parameter(..)))
    }

    /// The JavaScript value that it certainly is.
    pub fn js(&self) -> Option<&JsPath> {
        match self.single()? {
            Value::Js(path) => Some(path),
            _ => None,
        }
    }

    /// The string that it certainly is.
    pub fn literal(&self) -> Option<&Arc<str>> {
        match self.single()? {
            Value::Plain(Plain::Str(value)) => value.as_ref(),
            _ => None,
        }
    }

    /// The union of what `f` makes of each alternative.
    pub(crate) fn flat_map(&self, f: impl FnMut(&Value) -> Type) -> Type {
        Type::union(self.0.iter().map(f))
    }
}

/// At most [`Type::MOST`] of the alternatives: literals go first, then some become unknown.
fn bounded(all: &[Value]) -> Type {
    let mut kept: Vec<Value> = Vec::new();
    for value in all {
        let value = match value {
            Value::Plain(Plain::Int(_)) => Value::Plain(Plain::Int(None)),
            Value::Plain(Plain::Str(_)) => Value::Plain(Plain::Str(None)),
            other => other.clone(),
        };
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    if kept.len() > Type::MOST {
        kept.truncate(Type::MOST - 1);
        if !kept.contains(&Value::Unknown) {
            kept.push(Value::Unknown);
        }
    }
    Type(kept.into())
}

impl From<Value> for Type {
    fn from(value: Value) -> Type {
        Type(Arc::new([value]))
    }
}

impl From<Plain> for Type {
    fn from(plain: Plain) -> Type {
        Value::Plain(plain).into()
    }
}

impl From<JsPath> for Type {
    fn from(path: JsPath) -> Type {
        Value::Js(path).into()
    }
}

impl JsPath {
    /// Longer origins are not kept.
    const MOST_STEPS: usize = 24;

    /// The member that Python reaches by `.name`: a trailing underscore that keeps it from being a keyword is taken off
    /// (`finally_`), as Pyodide does, and the names of the global object for itself lead back to it.
    #[must_use]
    pub fn member(&self, name: &str) -> JsPath {
        if matches!(self, JsPath::Global | JsPath::Page) && matches!(name, "window" | "self" | "globalThis") {
            return self.clone();
        }
        let bare = name.strip_suffix('_').filter(|bare| syntax::python::is_keyword(bare));
        self.step(|of| JsPath::Member(of, bare.unwrap_or(name).into()))
    }

    /// What calling it gives; `.new(…)` makes a [`JsPath::New`].
    #[must_use]
    pub fn called(&self, arguments: Vec<Argument>) -> JsPath {
        match self {
            JsPath::Member(class, name) if &**name == "new" => JsPath::New(class.clone(), arguments.into()),
            _ => self.step(|callee| JsPath::Call { callee, arguments: arguments.into() }),
        }
    }

    /// `X` of `X.new`.
    pub fn constructed(&self) -> Option<&JsPath> {
        match self {
            JsPath::Member(class, name) if &**name == "new" => Some(class),
            _ => None,
        }
    }

    /// What awaiting it gives.
    #[must_use]
    pub fn awaited(&self) -> JsPath {
        self.step(JsPath::Awaited)
    }

    /// What indexing it or iterating over it gives.
    #[must_use]
    pub fn item(&self) -> JsPath {
        self.step(JsPath::Item)
    }

    /// What this value was taken from, called on, or made of.
    pub fn origin(&self) -> Option<&JsPath> {
        match self {
            JsPath::Global | JsPath::Page | JsPath::Module(_) | JsPath::Typed(_) | JsPath::Opaque => None,
            JsPath::Member(of, _)
            | JsPath::Call { callee: of, .. }
            | JsPath::New(of, _)
            | JsPath::Awaited(of)
            | JsPath::Item(of) => Some(of),
        }
    }

    /// `["document", "body"]` for a chain of members that begins at the global object or at the page's window; empty for
    /// those themselves.
    pub fn global_members(&self) -> Option<Vec<&str>> {
        match self {
            JsPath::Global | JsPath::Page => Some(Vec::new()),
            JsPath::Member(of, name) => {
                let mut members = of.global_members()?;
                members.push(name);
                Some(members)
            }
            _ => None,
        }
    }

    /// Whether the value lives on the page, even for Python in a worker.
    pub fn is_of_page(&self) -> bool {
        std::iter::successors(Some(self), |path| path.origin()).any(|path| *path == JsPath::Page)
    }

    /// What is called, as messages name it: `setTimeout`, `MutationObserver.new`.
    pub fn called_name(&self) -> String {
        let name = self.last_member().unwrap_or("the call");
        match self.constructed().and_then(JsPath::last_member) {
            Some(class) => format!("{class}.new"),
            None => name.to_owned(),
        }
    }

    /// The name of the member that it is.
    pub fn last_member(&self) -> Option<&str> {
        match self {
            JsPath::Member(_, name) => Some(name),
            _ => None,
        }
    }

    fn step(&self, make: impl FnOnce(Arc<JsPath>) -> JsPath) -> JsPath {
        let steps = std::iter::successors(Some(self), |path| path.origin()).count();
        if steps > JsPath::MOST_STEPS { JsPath::Opaque } else { make(Arc::new(self.clone())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unions_keep_each_alternative_once() {
        let proxy = Type::from(Value::Proxy);
        let both = Type::union([proxy.clone(), Type::unknown(), proxy.clone()]);
        assert_eq!(both.alternatives(), [Value::Proxy, Value::Unknown]);
        assert!(!both.is_known());
        assert_eq!(proxy.single(), Some(&Value::Proxy));
        assert_eq!(Type::union([]), Type::unknown());
    }

    #[test]
    fn a_union_that_is_too_large_is_partly_unknown() {
        let literals = (0..20).map(|number| Plain::Int(Some(number)).into());
        assert_eq!(Type::union(literals), Plain::Int(None).into());
        let names = (0..20).map(|number| Value::Module(number.to_string().into()).into());
        let many = Type::union(names);
        assert_eq!(many.alternatives().len(), Type::MOST);
        assert!(!many.is_known());
    }

    #[test]
    fn javascript_paths() {
        let window = JsPath::Global.member("window").member("self");
        assert_eq!(window, JsPath::Global);
        let listener = JsPath::Page.member("document").member("body").member("from_");
        assert_eq!(listener.global_members(), Some(vec!["document", "body", "from"]));
        assert_eq!(listener.last_member(), Some("from"));
        let made = JsPath::Global.member("Map").member("new").called(Vec::new());
        assert_eq!(made, JsPath::New(Arc::new(JsPath::Global.member("Map")), [].into()));
        assert_eq!(made.member("size").global_members(), None);
        let mut long = JsPath::Global;
        for _ in 0..100 {
            long = long.item();
        }
        assert!(std::iter::successors(Some(&long), |path| path.origin()).count() < 40);
    }
}
