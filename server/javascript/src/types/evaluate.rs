//! What a written type is, where it stands.
//!
//! Aliases and parameters can refer to each other in circles, and grow on the way. So reading one type takes [`MOST_STEPS`]
//! steps at the most and goes [`MOST_LEVELS`] deep; what is beyond is not known.

use std::cell::Cell;
use std::sync::Arc;

use super::scope::{Declared, GLOBALS};
use super::{Callable, DEEPEST, JsType, Object, Scope};
use crate::declaration::{Interface, Member, MemberKind, Signature, TypeExpr, TypeParameter};

const MOST_STEPS: usize = 2_000;
const MOST_LEVELS: usize = 40;

/// How many names `keyof` spells out; of an object with more, it is a string.
const MOST_KEYS: usize = 48;

/// What type parameters stand for. Later ones hide earlier ones of the same name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bindings(Arc<[(Box<str>, JsType)]>);

impl Bindings {
    /// What that parameter stands for.
    pub fn get(&self, name: &str) -> Option<JsType> {
        self.0.iter().rev().find(|(of, _)| **of == *name).map(|(_, ty)| ty.clone())
    }

    /// With more of them. Types that are nested too deep are cut off.
    #[must_use]
    pub fn with(&self, more: impl IntoIterator<Item = (Box<str>, JsType)>) -> Self {
        let more = more.into_iter().map(|(name, ty)| (name, shallow(ty))).collect::<Vec<_>>();
        if more.is_empty() {
            return self.clone();
        }
        let old = self.0.iter().filter(|(name, _)| !more.iter().any(|(new, _)| new == name)).cloned();
        Self(old.chain(more.iter().cloned()).collect())
    }

    fn depth(&self) -> u8 {
        self.0.iter().map(|(_, ty)| ty.depth()).max().unwrap_or_default()
    }
}

fn shallow(ty: JsType) -> JsType {
    if ty.depth() < DEEPEST { ty } else { JsType::Any }
}

/// What the names in a written type stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Where names are looked up that are no parameters.
    pub scope: Scope,
    /// What type parameters stand for.
    pub bindings: Bindings,
    /// What `this` is.
    pub this: JsType,
}

impl From<Scope> for Environment {
    fn from(scope: Scope) -> Self {
        Self { scope, bindings: Bindings::default(), this: JsType::Any }
    }
}

impl Environment {
    /// What a written type is here.
    pub fn evaluate(&self, ty: &TypeExpr) -> JsType {
        Evaluation { environment: self, steps: &Cell::new(MOST_STEPS), level: 0 }.evaluate(ty)
    }

    /// What reading a member gives, of an object of the interface `owner`.
    pub(super) fn member(&self, member: &Member, owner: &str) -> JsType {
        match &member.kind {
            MemberKind::Method(signatures) => self.function(&member.name, owner, Arc::clone(signatures)),
            MemberKind::Property { ty, .. } => {
                let ty = self.evaluate(ty);
                if member.is_optional { JsType::union([ty, JsType::Undefined]) } else { ty }
            }
        }
    }

    /// A function that is written here.
    pub(super) fn function(&self, name: &str, owner: &str, signatures: Arc<[Signature]>) -> JsType {
        let environment = Self { this: shallow(self.this.clone()), ..self.clone() };
        let depth = environment.bindings.depth().max(environment.this.depth()) + 1;
        JsType::Function(Arc::new(Callable {
            name: name.into(),
            owner: owner.into(),
            signatures,
            environment,
            depth,
        }))
    }

    /// An object of an interface with these type arguments; those that are missing have their defaults.
    pub(super) fn object(&self, interface: Arc<Interface>, arguments: Vec<JsType>) -> JsType {
        Evaluation { environment: self, steps: &Cell::new(MOST_STEPS), level: 0 }.object(interface, arguments)
    }

    /// Here, with more type parameters.
    #[must_use]
    pub(super) fn with(&self, more: impl IntoIterator<Item = (Box<str>, JsType)>) -> Self {
        Self { bindings: self.bindings.with(more), ..self.clone() }
    }
}

struct Evaluation<'a> {
    environment: &'a Environment,
    /// How many steps are left.
    steps: &'a Cell<usize>,
    level: usize,
}

impl Evaluation<'_> {
    fn evaluate(&self, ty: &TypeExpr) -> JsType {
        let left = self.steps.get();
        if left == 0 || self.level >= MOST_LEVELS {
            return JsType::Any;
        }
        self.steps.set(left - 1);
        Evaluation { level: self.level + 1, ..*self }.step(ty)
    }

    fn step(&self, ty: &TypeExpr) -> JsType {
        match ty {
            TypeExpr::Any => JsType::Any,
            TypeExpr::Undefined => JsType::Undefined,
            TypeExpr::Null => JsType::Null,
            TypeExpr::Never => JsType::union([]),
            TypeExpr::Boolean => JsType::Boolean,
            TypeExpr::Number => JsType::Number,
            TypeExpr::BigInt => JsType::BigInt,
            TypeExpr::String => JsType::String(None),
            TypeExpr::Literal(text) => JsType::text(text),
            TypeExpr::Symbol => JsType::Symbol,
            TypeExpr::Object => self.named("Object", &[]),
            TypeExpr::This => self.environment.this.clone(),
            TypeExpr::Name(name, arguments) => self.named(name, arguments),
            TypeExpr::TypeOf(name) if &**name == GLOBALS => self.environment.scope.globals_object(),
            TypeExpr::TypeOf(name) => self.type_of(name),
            TypeExpr::Union(parts) => JsType::union(parts.iter().map(|part| self.evaluate(part))),
            TypeExpr::Intersection(parts) => self.intersection(parts),
            TypeExpr::Tuple(parts) => self.tuple(parts),
            TypeExpr::Function(signature) => {
                self.environment.function("", "", Arc::new([Signature::clone(signature)]))
            }
            TypeExpr::Constructor(signature) => {
                let constructors = Arc::new([Signature::clone(signature)]);
                self.object(Arc::new(Interface { constructors, ..Interface::default() }), Vec::new())
            }
            TypeExpr::Literals(interface) => self.object(Arc::clone(interface), Vec::new()),
            TypeExpr::Indexed(ty, key) => self.evaluate(ty).indexed(&self.evaluate(key)),
            TypeExpr::KeyOf(ty) => keys(&self.evaluate(ty)),
        }
    }

    fn type_of(&self, name: &str) -> JsType {
        let environment = Environment::from(self.environment.scope.clone());
        match self.environment.scope.declared_global(name).as_deref() {
            Some(Member { kind: MemberKind::Property { ty, .. }, .. }) => {
                Evaluation { environment: &environment, ..*self }.evaluate(ty)
            }
            Some(member) => environment.member(member, ""),
            None => JsType::Any,
        }
    }

    /// What a name with type arguments stands for.
    fn named(&self, name: &str, arguments: &[TypeExpr]) -> JsType {
        if let Some(bound) = self.environment.bindings.get(name) {
            return bound;
        }
        let scope = &self.environment.scope;
        match scope.declared(name) {
            Some(Declared::Interface(interface)) => primitive(&interface).unwrap_or_else(|| {
                let arguments = arguments.iter().map(|argument| self.evaluate(argument)).collect();
                let environment = Environment::from(scope.clone());
                Evaluation { environment: &environment, ..*self }.object(interface, arguments)
            }),
            Some(Declared::Alias(alias)) => {
                let arguments = arguments.iter().map(|argument| self.evaluate(argument)).collect();
                let environment = Environment::from(scope.clone());
                let bindings =
                    Evaluation { environment: &environment, ..*self }.bind(&alias.parameters, arguments);
                Evaluation { environment: &Environment { bindings, ..environment }, ..*self }
                    .evaluate(&alias.ty)
            }
            None => self.utility(name, arguments),
        }
    }

    /// The types that TypeScript makes out of others, as far as members go.
    fn utility(&self, name: &str, arguments: &[TypeExpr]) -> JsType {
        let argument = |index: usize| arguments.get(index).map(|ty| self.evaluate(ty)).unwrap_or_default();
        match name {
            "Partial" | "Required" | "Readonly" | "NoInfer" | "Pick" | "Omit" | "Extract" | "Exclude" => {
                argument(0)
            }
            "Awaited" => argument(0).awaited(),
            "NonNullable" => argument(0).without_nothing(),
            "ReturnType" => argument(0).call(&[]),
            "InstanceType" => argument(0).construct(&[]).unwrap_or_default(),
            "Uppercase" | "Lowercase" | "Capitalize" | "Uncapitalize" => JsType::String(None),
            "Record" => {
                let string_index = Some(TypeExpr::Name("1".into(), Box::default()));
                let interface = Interface { string_index, ..Interface::default() };
                let environment = self.environment.with([("1".into(), argument(1))]);
                Evaluation { environment: &environment, ..*self }.object(Arc::new(interface), Vec::new())
            }
            _ => JsType::Any,
        }
    }

    /// Of objects: one that has what all have, under the name of the first. What is not known adds nothing.
    fn intersection(&self, parts: &[TypeExpr]) -> JsType {
        let parts = parts.iter().map(|part| self.evaluate(part)).collect::<Vec<_>>();
        let others = |part: &&JsType| !matches!(part, JsType::Object(_) | JsType::Any | JsType::Union(_));
        if let Some(part) = parts.iter().find(others) {
            return part.clone();
        }
        let mut objects: Vec<JsType> = Vec::new();
        for part in parts {
            if matches!(part, JsType::Object(_)) && !objects.contains(&part) {
                objects.push(part);
            }
        }
        if objects.len() < 2 {
            return objects.pop().unwrap_or_default();
        }
        let name = objects.iter().find_map(JsType::class_name).unwrap_or_default().into();
        let names = (0..objects.len()).map(|index| index.to_string().into_boxed_str());
        let extends = names.clone().map(|name| TypeExpr::Name(name, Box::default())).collect();
        let interface = Interface { name, extends, ..Interface::default() };
        let environment = self.environment.with(names.zip(objects));
        Evaluation { environment: &environment, ..*self }.object(Arc::new(interface), Vec::new())
    }

    /// An array that knows what stands where: its members `0`, `1`, and so on.
    fn tuple(&self, parts: &[TypeExpr]) -> JsType {
        let members = parts.iter().enumerate();
        let members =
            members.map(|(index, part)| Member::property(&index.to_string(), part.clone())).collect();
        let array = TypeExpr::Name("Array".into(), [TypeExpr::Union(parts.into())].into());
        let interface = Interface { extends: [array].into(), ..Interface::default() }.with_members(members);
        self.object(Arc::new(interface), Vec::new())
    }

    fn object(&self, interface: Arc<Interface>, arguments: Vec<JsType>) -> JsType {
        let bindings = self.bind(&interface.parameters, arguments);
        let depth = bindings.depth() + 1;
        let scope = self.environment.scope.clone();
        JsType::Object(Arc::new(Object { interface, scope, bindings, depth }))
    }

    /// What is bound here, with parameters bound to arguments, to their defaults, or to what is not known.
    fn bind(&self, parameters: &[TypeParameter], arguments: Vec<JsType>) -> Bindings {
        let mut bindings = self.environment.bindings.clone();
        let mut arguments = arguments.into_iter();
        for parameter in parameters {
            let argument = arguments.next().unwrap_or_else(|| match &parameter.default {
                Some(default) => {
                    let environment = Environment { bindings: bindings.clone(), ..self.environment.clone() };
                    Evaluation { environment: &environment, ..*self }.evaluate(default)
                }
                None => JsType::Any,
            });
            bindings = bindings.with([(parameter.name.clone(), argument)]);
        }
        bindings
    }
}

/// The primitive whose members that interface declares: in JSDoc `String` means `string`.
fn primitive(interface: &Interface) -> Option<JsType> {
    Some(match &*interface.name {
        "String" => JsType::String(None),
        "Number" => JsType::Number,
        "Boolean" => JsType::Boolean,
        "BigInt" => JsType::BigInt,
        "Symbol" => JsType::Symbol,
        _ => return None,
    })
}

/// `keyof`
fn keys(ty: &JsType) -> JsType {
    let members = ty.members();
    if members.is_empty() || members.len() > MOST_KEYS {
        return JsType::String(None);
    }
    JsType::union(members.iter().map(|found| JsType::text(&found.member.name)))
}
