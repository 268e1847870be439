//! Which shapes a value of a type has.

use super::Shape;
use crate::types::JsType;

const ARRAYS: [&str; 2] = ["Array", "ReadonlyArray"];
const NODE_LISTS: [&str; 6] = [
    "NodeList",
    "NodeListOf",
    "HTMLCollection",
    "HTMLCollectionOf",
    "HTMLOptionsCollection",
    "HTMLFormControlsCollection",
];
const BUFFERS: [&str; 3] = ["ArrayBuffer", "SharedArrayBuffer", "DataView"];

impl Shape {
    /// Whether values of the type have the shape. Of a union: whether all its parts have it. What is not known has none but
    /// that of every value.
    pub fn fits(self, ty: &JsType) -> bool {
        match ty {
            JsType::Union(parts) => !parts.is_empty() && parts.iter().all(|part| self.fits(part)),
            _ => self == Shape::Every || self.fits_one(ty),
        }
    }

    fn fits_one(self, ty: &JsType) -> bool {
        let has = |name: &str| ty.find(name).is_some();
        let has_number = |name: &str| matches!(ty.member(name), Some(JsType::Number));
        let is_one_of = |names: &[&str]| ty.class_name().is_some_and(|class| names.contains(&class));
        let is_typed_array = || ty.class_name().is_some_and(is_typed_array);
        let also = |shapes: &[Shape]| shapes.iter().all(|shape| shape.fits_one(ty));
        match self {
            Shape::Every => true,
            Shape::Plain => {
                let others = [
                    Shape::Callable,
                    Shape::Array,
                    Shape::NodeList,
                    Shape::Buffer,
                    Shape::Iterator,
                    Shape::Error,
                ];
                *ty != JsType::Any && !others.iter().any(|shape| shape.fits_one(ty))
            }
            Shape::Callable => ty.is_function(),
            Shape::WithLength => has_number("length"),
            Shape::Sized => (has_number("length") || has_number("size")) && !ty.is_function(),
            Shape::Iterable => has("[Symbol.iterator]"),
            Shape::Getter => has("get"),
            Shape::Setter => has("set"),
            Shape::Container => has("has") || has("includes"),
            Shape::Map => also(&[Shape::Getter, Shape::Sized, Shape::Iterable]),
            Shape::MutableMap => also(&[Shape::Map, Shape::Setter]),
            Shape::Iterator => has("next") && !has("[Symbol.asyncIterator]"),
            Shape::Generator => also(&[Shape::Iterator]) && has("return") && has("throw"),
            Shape::AsyncIterable => has("[Symbol.asyncIterator]"),
            Shape::AsyncIterator => {
                has("next") && (has("[Symbol.asyncIterator]") || !has("[Symbol.iterator]"))
            }
            Shape::AsyncGenerator => also(&[Shape::AsyncIterator]) && has("return") && has("throw"),
            Shape::Awaitable => has("then"),
            Shape::Disposable => has("[Symbol.dispose]"),
            Shape::Buffer => is_one_of(&BUFFERS) || is_typed_array(),
            Shape::TypedArray => is_typed_array(),
            Shape::NodeList => is_one_of(&NODE_LISTS),
            Shape::Array => is_one_of(&ARRAYS),
            Shape::Error => {
                ty.class_name().is_some_and(|class| class.ends_with("Error") || class == "DOMException")
            }
        }
    }
}

fn is_typed_array(class: &str) -> bool {
    class
        .strip_suffix("Array")
        .is_some_and(|kind| kind.ends_with(|last: char| last.is_ascii_digit()) || kind == "Uint8Clamped")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Realm;

    #[test]
    fn types_have_the_shapes_of_their_values() {
        use Shape::*;
        let table = [
            ("Map<string, number>", [Plain, Map, MutableMap, Sized].as_slice(), [Array, Iterator].as_slice()),
            ("URLSearchParams", &[Map, MutableMap, Container], &[Array, Callable]),
            ("Headers", &[Getter, Iterable], &[Map]),
            ("string[]", &[Array, WithLength, Iterable], &[Plain, Map]),
            ("Uint8ClampedArray", &[Buffer, TypedArray], &[Array]),
            ("ArrayBuffer", &[Buffer], &[TypedArray]),
            ("Promise<string>", &[Awaitable, Plain], &[Iterable]),
            ("NodeListOf<Element>", &[NodeList, Iterable, Sized], &[Plain]),
            ("TypeError", &[Error], &[Plain]),
            ("() => void", &[Callable], &[Plain, Sized]),
            ("HTMLElement", &[Every, Plain], &[Awaitable, Map, Error]),
        ];
        for (text, has, lacks) in table {
            let ty = Realm::page().read(text);
            for shape in has {
                assert!(shape.fits(&ty), "{text} is {shape:?}");
            }
            for shape in lacks {
                assert!(!shape.fits(&ty), "{text} is no {shape:?}");
            }
        }
    }
}
