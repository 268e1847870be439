//! What JavaScript does with an object where a value of a type is wanted. It matters for objects that only look like
//! JavaScript's own, such as Python's dicts.

use super::calls::parameter_type;
use super::{Argument, JsType, Realm};
use crate::declaration::MemberKind;

/// What is done with an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The properties are read that this interface declares: a dictionary, as the standards call it (`RequestInit`).
    Options(JsType),
    /// All its own properties are read: `Record<string, Blob>`.
    Record,
    /// What can be iterated over is taken for a sequence of these; only else its properties are read (`HeadersInit`).
    Sequence(JsType),
}

impl JsType {
    /// What is done with an object that is given where a value of this type is wanted. None where objects are not wanted,
    /// where one of a certain class is, and where that is not known.
    pub fn wanted(&self) -> Option<Wanted> {
        let parts = self.parts();
        if parts.contains(&Self::Any) {
            return None;
        }
        let options = parts.iter().find(|part| part.is_dictionary());
        let has_record = parts.iter().any(Self::is_record);
        let sequence = parts.iter().find(|part| part.is_sequence());
        match (sequence, options) {
            (Some(sequence), _) if options.is_some() || has_record => Some(Wanted::Sequence(sequence.item())),
            (None, Some(options)) if !has_record => Some(Wanted::Options(options.clone())),
            (None, None) if has_record => Some(Wanted::Record),
            _ => None,
        }
    }

    /// What argument `index` of a call may be: all that its overloads take there. For a class that is called by `new`, of
    /// its constructors.
    pub fn parameter(&self, arguments: &[Argument], index: usize, is_new: bool) -> Option<Self> {
        let overloads = if is_new { self.constructors() } else { self.overloads() };
        let types = overloads.iter().filter_map(|overload| {
            let ty = parameter_type(overload.signature(), index)?;
            Some(overload.environment(arguments).evaluate(&ty))
        });
        let types: Vec<Self> = types.collect();
        (!types.is_empty()).then(|| Self::union(types))
    }

    /// An interface of the platform that no class stands behind, all of whose members may be set: no callback interface.
    fn is_dictionary(&self) -> bool {
        let Self::Object(object) = self else { return false };
        let name = &object.interface().name;
        let is_class =
            || [Realm::page(), Realm::worker()].iter().any(|realm| realm.declared_global(name).is_some());
        if !self.is_of_platform()
            || &**name == "Object"
            || is_class()
            || self.is_sequence()
            || self.is_record()
        {
            return false;
        }
        let members = self.members();
        let is_set = |kind: &MemberKind| matches!(kind, MemberKind::Property { is_readonly: false, .. });
        !members.is_empty()
            && self.overloads().is_empty()
            && members.iter().all(|found| found.member.is_optional || is_set(&found.member.kind))
    }

    fn is_record(&self) -> bool {
        let Self::Object(object) = self else { return false };
        object.interface().name.is_empty() && object.string_index().is_some()
    }

    /// Something to iterate over that is declared as such, not one of the objects that can be iterated over as well.
    fn is_sequence(&self) -> bool {
        let Self::Object(object) = self else { return false };
        let named = |name: &str| matches!(name, "Array" | "ReadonlyArray" | "Iterable" | "ArrayLike");
        named(&object.interface().name) || self.tuple_parts().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python::describe;

    fn wanted(ty: &JsType) -> String {
        match ty.wanted() {
            Some(Wanted::Options(of)) => format!("options {}", describe(&of)),
            Some(Wanted::Record) => "record".to_owned(),
            Some(Wanted::Sequence(of)) => format!("sequence {}", describe(&of)),
            None => "nothing".to_owned(),
        }
    }

    #[test]
    fn objects_are_options_records_or_sequences() {
        for (text, expected) in [
            ("RequestInit", "options RequestInit"),
            ("boolean | AddEventListenerOptions", "options AddEventListenerOptions"),
            ("Intl.NumberFormatOptions", "options Intl.NumberFormatOptions"),
            ("PropertyDescriptor", "options PropertyDescriptor"),
            ("CustomEventInit<any>", "options CustomEventInit"),
            ("HeadersInit", "sequence [str, str]"),
            ("Keyframe[] | PropertyIndexedKeyframes | null", "sequence Keyframe"),
            ("ConstrainDOMString", "sequence str"),
            ("Record<string, string>", "record"),
            ("string[]", "nothing"),
            ("Element", "nothing"),
            ("EventListenerObject", "nothing"),
            ("EventListener", "nothing"),
            ("BodyInit", "nothing"),
            ("Map<string, string>", "nothing"),
            ("any", "nothing"),
            ("string | null", "nothing"),
        ] {
            assert_eq!(wanted(&Realm::page().read(text)), expected, "{text}");
        }
    }

    #[test]
    fn parameters_of_all_overloads() {
        let global = Realm::page().global();
        let at = |path: &str, index: usize, is_new: bool| {
            let found = path.split('.').try_fold(global.clone(), |of, name| of.member(name));
            let arguments = vec![Argument::Unknown; index + 1];
            found.and_then(|of| of.parameter(&arguments, index, is_new)).map(|ty| wanted(&ty))
        };
        for (path, index, is_new, expected) in [
            ("fetch", 1, false, Some("options RequestInit")),
            ("Blob", 1, true, Some("options BlobPropertyBag")),
            ("CustomEvent", 1, true, Some("options CustomEventInit")),
            ("IntersectionObserver", 1, true, Some("options IntersectionObserverInit")),
            ("URLSearchParams", 0, true, Some("sequence Array[str]")),
            ("Headers", 0, true, Some("sequence [str, str]")),
            ("ClipboardItem", 0, true, Some("record")),
            ("document.addEventListener", 1, false, Some("nothing")),
            ("document.addEventListener", 2, false, Some("options AddEventListenerOptions")),
            ("scrollTo", 0, false, Some("options ScrollToOptions")),
            ("JSON.stringify", 0, false, Some("nothing")),
            ("alert", 5, false, None),
        ] {
            assert_eq!(at(path, index, is_new).as_deref(), expected, "{path} {index}");
        }
    }
}
