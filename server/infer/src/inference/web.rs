//! JavaScript values: which type each has, and what of it arrives in Python.

use javascript::types::{Argument, JsType, Realm};
use knowledge::Thread;

use crate::surroundings::ElementReference;
use crate::value::{JsPath, Plain, Type, Value};

use super::Inference;

impl Inference<'_> {
    /// The JavaScript type of a value; [`JsType::Any`] where nobody knows it.
    pub fn js_type(&self, path: &JsPath) -> JsType {
        if let Some(known) = self.js_types.borrow().get(path) {
            return known.clone();
        }
        let ty = self.js_type_anew(path);
        self.js_types.borrow_mut().insert(path.clone(), ty.clone());
        ty
    }

    /// The types whose members help to complete a value: of an `event.target` also those that elements and controls have,
    /// of a global object also what scripts of the page have added.
    pub fn js_types_to_complete(&self, path: &JsPath) -> Vec<JsType> {
        let ty = self.js_type(path);
        let elements = if may_be_any_element(&ty) { &["", "input"][..] } else { &[] };
        let elements = elements.iter().map(|tag| Realm::page().tag(tag));
        std::iter::once(ty).chain(elements).chain(self.added_by_page(path)).collect()
    }

    /// The declarations that the code sees where it runs.
    pub(super) fn realm(&self) -> Realm {
        Realm::of(self.surroundings.thread())
    }

    /// What Python gets when JavaScript gives the value at `path`: text, numbers and truth values become Python's own;
    /// `null` and `undefined` become `None`, which is left out beside an object, since whoever uses the object has
    /// thought of it.
    pub(super) fn received(&self, path: JsPath) -> Type {
        if self.is_plain_call_of_class(&path) {
            return path.into();
        }
        match self.js_type(&path) {
            JsType::Union(parts) => {
                let is_object = |part: &JsType| plain(part).is_none();
                let has_object = parts.iter().any(is_object);
                let others = parts.iter().filter(|part| !has_object || !part.is_nothing()).filter_map(plain);
                let object = has_object.then(|| path.clone().into());
                Type::union(object.into_iter().chain(others.map(Type::from)))
            }
            ty => plain(&ty).map_or_else(|| path.clone().into(), Type::from),
        }
    }

    /// An instance of the class at `path`, whoever made it.
    pub(super) fn instance_of_js(&self, class: &JsPath) -> Type {
        match self.js_type(class).member("prototype") {
            Some(instance) => JsPath::Typed(instance).into(),
            None => class.member("new").called(Vec::new()).into(),
        }
    }

    /// An element with that tag name, of the page.
    pub(super) fn element(&self, tag: &str) -> JsPath {
        JsPath::Typed(Realm::page().tag(tag))
    }

    /// What a listener to this event of a target gets.
    pub(super) fn event(&self, target: &JsType, name: &str) -> Type {
        let general = || Realm::page().instance("Event").unwrap_or(JsType::Any);
        JsPath::Typed(Realm::page().event(target, name).unwrap_or_else(general)).into()
    }

    fn js_type_anew(&self, path: &JsPath) -> JsType {
        let any = || JsType::Any;
        match path {
            JsPath::Global => self.realm().global(),
            JsPath::Page => Realm::page().global(),
            JsPath::Module(name) => self.surroundings.js_module(name).unwrap_or_else(any),
            JsPath::Typed(ty) => ty.clone(),
            JsPath::Member(of, name) => {
                let owner = self.js_type(of);
                let added = || self.added_by_page(of).iter().find_map(|page| Some(page.find(name)?.ty()));
                let found = owner.member(name).or_else(added).or_else(|| self.of_some_element(&owner, name));
                found.unwrap_or_else(any)
            }
            JsPath::Call { callee, arguments } => match self.elements_found(callee, arguments) {
                Some(found) => found,
                None => self.js_type(callee).call(arguments),
            },
            JsPath::New(class, arguments) => self.js_type(class).construct(arguments).unwrap_or_else(any),
            JsPath::Awaited(of) => self.js_type(of).awaited(),
            JsPath::Item(of) => match self.js_type(of) {
                JsType::Any => JsType::Any,
                of => match of.item() {
                    JsType::Any => of.indexed(&JsType::String(None)),
                    item => item,
                },
            },
            JsPath::Opaque => JsType::Any,
        }
    }

    /// What a look-up among the elements of the page finds, where the page or the selector tells.
    fn elements_found(&self, callee: &JsPath, arguments: &[Argument]) -> Option<JsType> {
        let JsPath::Member(of, name) = callee else { return None };
        let Some(Argument::Type(JsType::String(Some(literal)))) = arguments.first() else { return None };
        let reference = match &**name {
            "getElementById" => ElementReference::Id(literal),
            "querySelector" | "closest" | "querySelectorAll" => ElementReference::Selector(literal),
            _ => return None,
        };
        // Other libraries have methods of these names.
        self.js_type(of).member("ownerDocument")?;
        let tags = self.surroundings.tags(reference);
        let found: Vec<JsType> = tags.iter().map(|tag| Realm::page().tag(tag)).collect();
        if found.is_empty() {
            return None;
        }
        let mut found = JsType::union(found);
        // The selector tells the tag, and the page has no such element as it is loaded.
        if &**name == "querySelector" && !self.surroundings.has_element(reference) {
            found = JsType::union([found, JsType::Null]);
        }
        Some(match &**name {
            "querySelectorAll" => list_of(&found)?,
            _ => found,
        })
    }

    /// What scripts of the page have added to the global object, if the value is that.
    fn added_by_page(&self, of: &JsPath) -> Vec<JsType> {
        match of {
            JsPath::Page => self.surroundings.page_globals(),
            JsPath::Global if self.surroundings.thread() == Thread::Main => self.surroundings.page_globals(),
            _ => Vec::new(),
        }
    }

    /// A member of what may be any element (`event.target.value`), of those kinds of elements that have it. That is a guess
    /// for who helps: judging, it is not known.
    fn of_some_element(&self, owner: &JsType, name: &str) -> Option<JsType> {
        const SOME: [&str; 14] = [
            "", "input", "select", "textarea", "button", "a", "img", "canvas", "form", "option", "video",
            "details", "dialog", "iframe",
        ];
        let is_any_element =
            may_be_any_element(owner) || owner.without_nothing().class_name() == Some("HTMLElement");
        let mut found =
            SOME.iter().filter_map(|tag| Some(Realm::page().tag(tag).find(name)?.ty())).peekable();
        (self.asks_callers && is_any_element && found.peek().is_some()).then(|| JsType::union(found))
    }

    /// Calls of classes without `new` keep where they come from, whatever they give: that is what is wrong with them.
    fn is_plain_call_of_class(&self, path: &JsPath) -> bool {
        let JsPath::Call { callee, .. } = path else { return false };
        callee
            .global_members()
            .is_some_and(|members| javascript::behaviour::class(&members.join(".")).is_some())
    }

    /// An argument as JavaScript sees it.
    pub fn js_argument(&self, ty: &Type) -> Argument {
        match ty.single() {
            Some(Value::Plain(Plain::Str(text))) => Argument::Type(JsType::String(text.clone())),
            Some(Value::Plain(Plain::Int(_) | Plain::Float)) => Argument::Type(JsType::Number),
            Some(Value::Plain(Plain::Bool)) => Argument::Type(JsType::Boolean),
            Some(Value::Js(path)) => match self.js_type(path) {
                JsType::Any => Argument::Unknown,
                ty => Argument::Type(ty),
            },
            Some(Value::Proxy) => Argument::Function,
            Some(_) if self.is_python_callable(ty) => Argument::Function,
            _ => Argument::Unknown,
        }
    }
}

/// A type by which code knows elements before it knows which.
fn may_be_any_element(ty: &JsType) -> bool {
    matches!(ty.without_nothing().class_name(), Some("EventTarget" | "Node" | "Element"))
}

/// What `querySelectorAll` gives where it finds such elements.
fn list_of(found: &JsType) -> Option<JsType> {
    let names: Vec<&str> = found.parts().iter().filter_map(JsType::class_name).collect();
    Some(Realm::page().read(&format!("NodeListOf<{}>", names.join(" | ")))).filter(|_| !names.is_empty())
}

/// The Python value of a primitive; `None` for objects and for what is not known.
fn plain(ty: &JsType) -> Option<Plain> {
    Some(match ty {
        JsType::Undefined | JsType::Null => Plain::None,
        JsType::Boolean => Plain::Bool,
        JsType::Number => Plain::Float,
        JsType::BigInt => Plain::Int(None),
        JsType::String(_) => Plain::Str(None),
        JsType::Any | JsType::Symbol | JsType::Object(_) | JsType::Function(_) | JsType::Union(_) => {
            return None;
        }
    })
}
