//! Python's standard library: types as `knowledge::python_types` writes them.

use knowledge::python_types::{self, Member};

use crate::value::{Plain, Type, Value};

/// What calling a function of a module, or a method of a class, gives.
pub(super) fn called(owner: &str, name: &str) -> Option<Type> {
    match python_types::member(owner, name)? {
        Member::Gives(text) => Some(read(text, owner)),
        Member::Class(class) => Some(super::instance(class)),
        Member::Is(_) => None,
    }
}

/// What a constant or an attribute is.
pub(super) fn value(path: &str) -> Option<Type> {
    let (owner, name) = path.rsplit_once('.')?;
    match python_types::member(owner, name)? {
        Member::Is(text) => Some(read(text, owner)),
        Member::Gives(_) | Member::Class(_) => None,
    }
}

/// The class that a name of a module is another name of: `os.error`.
pub(super) fn renamed(module: &str, name: &str) -> Option<Type> {
    match python_types::member(module, name)? {
        Member::Class(class) => Some(Value::Api(class.into()).into()),
        Member::Gives(_) | Member::Is(_) => None,
    }
}

/// Whether instances of the class are told apart. Of the built-in classes many are nothing that code asks for members, or
/// have a [`Plain`] of their own.
pub(super) fn is_followed(class: &str) -> bool {
    match class.strip_prefix("builtins.") {
        Some(name) => matches!(name, "complex" | "memoryview") || python_types::is_exception(class),
        None => python_types::is_class(class),
    }
}

/// A type in words; `Self` is the class that was asked.
fn read(text: &str, asked: &str) -> Type {
    Type::union(split(text, '|').into_iter().map(|part| read_part(part, asked)))
}

fn read_part(part: &str, asked: &str) -> Type {
    let inner = |generic: &str| part.strip_prefix(generic)?.strip_prefix('[')?.strip_suffix(']');
    let of = |text: &str| read(text, asked);
    if let Some(items) = inner("list") {
        return Plain::List(of(items)).into();
    }
    if let Some(items) = inner("set") {
        return Plain::Set(of(items)).into();
    }
    if let Some(items) = inner("Iterator") {
        return Plain::Iterator(of(items)).into();
    }
    if let Some(given) = inner("Awaitable") {
        return Plain::Coroutine(of(given)).into();
    }
    if let Some(items) = inner("tuple") {
        return Plain::Tuple(split(items, ',').into_iter().map(of).collect()).into();
    }
    if let Some(pair) = inner("dict") {
        let pair = split(pair, ',');
        let at = |index: usize| pair.get(index).map_or_else(Type::unknown, |text| of(text));
        return Plain::Dict(at(0), at(1)).into();
    }
    match part {
        "None" => Plain::None.into(),
        "?" => Type::unknown(),
        "tuple" => Plain::Iterator(Type::unknown()).into(),
        "Self" => super::instance(asked),
        _ if part.contains('.') => super::instance(part),
        _ => super::instance(&format!("builtins.{part}")),
    }
}

/// The parts of a text between separators that stand in no brackets.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0_usize;
    let parts = text.split(|letter: char| {
        match letter {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == separator && depth == 0
    });
    parts.map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read() {
        let str = || Type::from(Plain::Str(None));
        assert_eq!(read("str | None", ""), Type::union([str(), Plain::None.into()]));
        assert_eq!(
            read("dict[str, list[tuple[str, ?]]]", ""),
            Plain::Dict(str(), Plain::List(Plain::Tuple([str(), Type::unknown()].into()).into()).into())
                .into()
        );
        assert_eq!(read("Awaitable[Self]", "pathlib.Path"), {
            Plain::Coroutine(Value::ApiInstance("pathlib.Path".into()).into()).into()
        });
        assert_eq!(read("object | ?", ""), Type::unknown());
    }

    #[test]
    fn special_names() {
        assert_eq!(renamed("os", "error"), Some(Value::Api("builtins.OSError".into()).into()));
        assert_eq!(called("os.path", "join"), Some(Plain::Str(None).into()));
        assert_eq!(value("math.pi"), Some(Plain::Float.into()));
        assert_eq!(value("math.sin"), None);
        assert!(is_followed("builtins.KeyError") && !is_followed("builtins.object"));
    }
}
