//! An interface of JavaScript as a class of Python.

use std::collections::HashMap;

use javascript::declaration::{Interface, Member, MemberKind, Signature, TypeExpr};

use super::index::Index;
use super::shapes;
use super::signature::{Around, Overload, overloads};
use super::types::{ANY, Place, Scope, Types, class_name};
use crate::names::{self, Hidden};

/// Lines of one member, by its name in Python, without indentation.
pub(super) type Lines = Vec<String>;

/// Numbers that are fractions as a rule. All others are `int`, which is what Pyodide makes of whole numbers and what
/// `range` and an index need; Python takes an `int` wherever a `float` is asked for.
const FRACTIONS: [(&str, &[&str]); 18] = [
    ("AudioParam", &["defaultValue", "maxValue", "minValue", "value"]),
    ("BaseAudioContext", &["currentTime"]),
    ("CanvasPathDrawingStyles", &["lineDashOffset", "lineWidth", "miterLimit"]),
    ("CanvasCompositing", &["globalAlpha"]),
    ("DOMPointReadOnly", &["w", "x", "y", "z"]),
    ("DOMPoint", &["w", "x", "y", "z"]),
    ("DOMRectReadOnly", &["bottom", "height", "left", "right", "top", "width", "x", "y"]),
    ("DOMRect", &["height", "width", "x", "y"]),
    ("DeviceOrientationEvent", &["alpha", "beta", "gamma"]),
    ("Event", &["timeStamp"]),
    (
        "GeolocationCoordinates",
        &["accuracy", "altitude", "altitudeAccuracy", "heading", "latitude", "longitude", "speed"],
    ),
    ("HTMLInputElement", &["valueAsNumber"]),
    ("HTMLMediaElement", &["currentTime", "defaultPlaybackRate", "duration", "playbackRate", "volume"]),
    ("HTMLMeterElement", &["high", "low", "max", "min", "optimum", "value"]),
    ("HTMLProgressElement", &["max", "position", "value"]),
    (
        "Math",
        &[
            "E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2", "acos", "acosh", "asin",
            "asinh", "atan", "atan2", "atanh", "cbrt", "cos", "cosh", "exp", "expm1", "fround", "hypot",
            "log", "log10", "log1p", "log2", "random", "sin", "sinh", "sqrt", "tan", "tanh",
        ],
    ),
    ("Performance", &["now", "timeOrigin"]),
    ("WheelEvent", &["deltaX", "deltaY", "deltaZ"]),
];

/// Objects to which JavaScript assigns text: `el.style = "color: red"` (`[PutForwards]` of the standards).
const ASSIGNED_BY_TEXT: [&str; 5] =
    ["CSSStyleDeclaration", "CSSStyleProperties", "DOMTokenList", "Location", "MediaList"];

/// What the declarations leave open for pages of any kind.
const KNOWN_BETTER: [(&str, &str, &str); 3] = [
    ("Document", "body", "HTMLBodyElement"),
    ("Document", "currentScript", "HTMLScriptElement"),
    ("Document", "documentElement", "HTMLHtmlElement"),
];

/// Collections of a page that Python can index.
const SEQUENCES: [&str; 2] = ["HTMLCollectionBase", "NodeList"];

/// Writes classes.
pub(super) struct Classes<'t, 'a> {
    pub(super) types: &'t mut Types<'a>,
}

/// What members stand in.
pub(super) struct Inside<'s> {
    /// The interface that declares them.
    pub(super) owner: &'s str,
    /// Names of the class.
    pub(super) hidden: &'s Hidden<'s>,
    /// Type variables of the class, by its type parameters.
    pub(super) variables: &'s HashMap<&'s str, String>,
}

impl<'a> Classes<'_, 'a> {
    /// The class of an interface, with what the object that is the class has itself. Not indented.
    pub(super) fn class(&mut self, name: &str, object: Option<&'a Interface>, extra: &[Lines]) -> Lines {
        let index = self.types.index;
        let empty = Interface::default();
        let interface = index.interface(name).unwrap_or(&empty);
        let variables = class_variables(interface);
        let shape = shapes::shape(name).unwrap_or_default();
        let covered = shapes::names_of(shape);
        let object_members = object.map_or(&[][..], |object| &object.members);
        let own: Vec<String> = interface
            .members
            .iter()
            .chain(object_members)
            .filter_map(|member| names::member(&member.name))
            .collect();
        let hidden =
            Hidden::by(own.iter().map(String::as_str).chain(extra.iter().filter_map(|lines| defined(lines))));
        let inside = Inside { owner: name, hidden: &hidden, variables: &variables };

        let mut body: Vec<Lines> = Vec::new();
        body.extend(object.map(|object| self.makers(object, &inside)).unwrap_or_default());
        body.extend(
            self.protocols(interface, &inside).into_iter().filter(|lines| !is_covered(lines, &covered)),
        );
        body.extend(extra.iter().cloned());
        let written: Vec<String> =
            extra.iter().filter_map(|lines| defined(lines).map(str::to_owned)).collect();
        for member in &interface.members {
            let lines = self.member(member, &inside, "self");
            let is_extra = defined(&lines).is_some_and(|name| written.iter().any(|other| other == name));
            if !is_covered(&lines, &covered) && !is_extra && !self.is_inherited(interface, member, &lines) {
                body.push(lines);
            }
        }
        for member in object_members.iter().filter(|member| &*member.name != "prototype") {
            if index.chain(name).iter().all(|interface| interface.member(&member.name).is_none()) {
                body.push(self.member(member, &inside, ""));
            }
        }
        let bases = self.bases(interface, shape, &variables);
        let last = class_name(index, name);
        let last = last.rsplit('.').next().unwrap_or_default();
        let head = format!("class {last}({}):", bases.join(", "));
        let mut lines = vec![head];
        lines.extend(body.iter().flatten().map(|line| format!("    {line}")));
        if lines.len() == 1 {
            lines.push("    ...".to_owned());
        }
        lines
    }

    /// `new`, and what a call without it gives.
    fn makers(&mut self, object: &Interface, inside: &Inside<'_>) -> Vec<Lines> {
        let nothing = HashMap::new();
        let around =
            Around { hidden: inside.hidden, variables: &nothing, first: Some("cls"), is_fractional: false };
        let mut made = Vec::new();
        let new = overloads(self.types, &object.constructors, around);
        if !new.is_empty() {
            made.push(defs("new", &new, Some(&decorator(inside.hidden, "classmethod"))));
        } else if self.inherits_new(inside.owner) {
            let illegal = "def new(cls, *, illegal_constructor: _t.Never) -> _t.Self: ...";
            made.push(vec![format!("@{}", decorator(inside.hidden, "classmethod")), illegal.to_owned()]);
        }
        if let Some(call) = object.calls.first() {
            let scope = self.scope(Place::Result, inside.hidden, &nothing);
            let returns = self.types.render(&call.returns, scope);
            let returns = if call.type_parameters.is_empty() { returns } else { ANY.to_owned() };
            made.push(vec![format!("def __new__(cls, *args: {ANY}) -> {returns}: ...")]);
        }
        made
    }

    /// Whether an instance of a base can be made.
    fn inherits_new(&self, name: &str) -> bool {
        let index = self.types.index;
        let bases = index.chain(name);
        bases
            .iter()
            .skip(1)
            .any(|base| index.class_object(&base.name).is_some_and(|object| !object.constructors.is_empty()))
    }

    /// What Python's own syntax does with an object, as its declaration says.
    fn protocols(&mut self, interface: &Interface, inside: &Inside<'_>) -> Vec<Lines> {
        let mut found = Vec::new();
        let scope = self.scope(Place::Result, inside.hidden, inside.variables);
        for (symbol, method, class) in [
            ("[Symbol.iterator]", "__iter__", "Iterator"),
            ("[Symbol.asyncIterator]", "__aiter__", "AsyncIterator"),
        ] {
            if let Some(signature) = interface.member(symbol).and_then(first_signature) {
                let item = match &signature.returns {
                    TypeExpr::Name(_, arguments) => arguments.first().cloned().unwrap_or_default(),
                    _ => TypeExpr::Any,
                };
                let item = self.types.render(&item, scope);
                found.push(vec![format!("def {method}(self) -> _t.{class}[{item}]: ...")]);
            }
        }
        let chain = self.types.index.chain(&interface.name);
        let is_sequence = chain.iter().any(|base| SEQUENCES.contains(&&*base.name));
        if let Some(item) = interface.number_index.as_ref().filter(|_| is_sequence) {
            let item = self.types.render(item, scope);
            found.push(vec![format!("def __getitem__(self, index: int, /) -> {item}: ...")]);
        }
        if interface.member("length").is_some() || interface.member("size").is_some() {
            found.push(vec!["def __len__(self) -> int: ...".to_owned()]);
        }
        if interface.string_index.is_some() || &*interface.name == "Window" {
            found.push(vec![format!("def __getattr__(self, name: str, /) -> {ANY}: ...")]);
            found.push(vec![format!("def __setattr__(self, name: str, value: {ANY}, /) -> None: ...")]);
        }
        found
    }

    /// A member of instances, with `self` as `first`, or of the class itself. Empty where Python has no name for it.
    pub(super) fn member(&mut self, member: &Member, inside: &Inside<'_>, first: &str) -> Lines {
        let Some(name) = names::member(&member.name) else {
            return Vec::new();
        };
        let is_fractional =
            FRACTIONS.iter().any(|(owner, names)| *owner == inside.owner && names.contains(&&*member.name));
        match &member.kind {
            MemberKind::Method(signatures) => {
                let first = Some(first).filter(|first| !first.is_empty());
                let around =
                    Around { hidden: inside.hidden, variables: inside.variables, first, is_fractional };
                let found = overloads(self.types, signatures, around);
                let decorator = first.is_none().then(|| decorator(inside.hidden, "staticmethod"));
                defs(&name, &found, decorator.as_deref())
            }
            MemberKind::Property { ty, is_readonly } => {
                let better =
                    KNOWN_BETTER.iter().find(|(owner, known, _)| *owner == inside.owner && *known == name);
                let better = better.map(|(_, _, class)| TypeExpr::Name((*class).into(), Box::default()));
                let ty = better.as_ref().unwrap_or(ty);
                let result =
                    Scope { is_fractional, ..self.scope(Place::Result, inside.hidden, inside.variables) };
                let mut given = self.types.render(ty, result);
                if member.is_optional && given != ANY && !given.ends_with(ANY) {
                    given = format!("{given} | {ANY}");
                }
                let taken = self.types.render(ty, Scope { place: Place::Parameter, ..result });
                let by_text = matches!(ty, TypeExpr::Name(class, _) if ASSIGNED_BY_TEXT.contains(&&**class));
                let taken =
                    if by_text { format!("{taken} | {}", inside.hidden.reach("str", "_b")) } else { taken };
                property(&name, &given, &taken, *is_readonly || first.is_empty(), first, inside.hidden)
            }
        }
    }

    /// Whether a base has the same lines: event listeners are declared anew for every class, with other events.
    fn is_inherited(&mut self, interface: &Interface, member: &Member, lines: &Lines) -> bool {
        let chain = self.types.index.chain(&interface.name);
        let Some((base, same)) =
            chain.iter().skip(1).find_map(|base| Some((base, base.member(&member.name)?)))
        else {
            return false;
        };
        let hidden = Hidden::default();
        let variables = class_variables(base);
        let inside = Inside { owner: &base.name, hidden: &hidden, variables: &variables };
        self.member(same, &inside, "self") == *lines
    }

    fn bases(
        &mut self,
        interface: &Interface,
        shape: &str,
        variables: &HashMap<&str, String>,
    ) -> Vec<String> {
        let index = self.types.index;
        let hidden = Hidden::default();
        let mut bases: Vec<&TypeExpr> = interface.extends.iter().collect();
        let name = |ty: &TypeExpr| match ty {
            TypeExpr::Name(name, _) => name.to_string(),
            _ => String::new(),
        };
        bases.retain(|base| index.interface(&name(base)).is_some());
        let is_redundant = |base: &str| {
            let others = interface.extends.iter().map(name).filter(|other| other != base);
            let mut chains = others.map(|other| index.chain(&other));
            chains.any(|chain| chain.iter().any(|interface| *interface.name == *base))
        };
        bases.retain(|base| !is_redundant(&name(base)));
        // One order for all classes, in which none comes before what extends it: so Python can always line them up.
        bases.sort_by_key(|base| (usize::MAX - rank(index, &name(base), 0), name(base)));
        let mut found: Vec<String> =
            Some(shape).filter(|shape| !shape.is_empty()).map(str::to_owned).into_iter().collect();
        for base in &bases {
            let TypeExpr::Name(base, arguments) = base else {
                continue;
            };
            let scope = self.scope(Place::Result, &hidden, variables);
            found.push(self.types.class(base, arguments, scope));
        }
        if bases.is_empty() {
            found.push("_Object".to_owned());
        }
        if !interface.parameters.is_empty() {
            let parameters: Vec<String> =
                interface.parameters.iter().map(|parameter| format!("_{}", parameter.name)).collect();
            self.types.variables.extend(parameters.iter().cloned());
            found.push(format!("_t.Generic[{}]", parameters.join(", ")));
        }
        found
    }

    fn scope<'s>(
        &self,
        place: Place,
        hidden: &'s Hidden<'s>,
        variables: &'s HashMap<&'s str, String>,
    ) -> Scope<'s> {
        Scope { place, hidden, variables, is_fractional: false, depth: 0 }
    }
}

/// A function or a method: the lines of its overloads.
pub(super) fn defs(name: &str, overloads: &[Overload], decorator: Option<&str>) -> Lines {
    let mut lines = Vec::new();
    for Overload { parameters, returns } in overloads {
        lines.extend((overloads.len() > 1).then(|| "@_t.overload".to_owned()));
        lines.extend(decorator.map(|decorator| format!("@{decorator}")));
        lines.push(format!("def {name}({parameters}) -> {returns}: ..."));
    }
    lines
}

fn property(
    name: &str,
    given: &str,
    taken: &str,
    is_readonly: bool,
    first: &str,
    hidden: &Hidden<'_>,
) -> Lines {
    if first.is_empty() || (!is_readonly && (given == taken || given.ends_with(ANY))) {
        return vec![format!("{name}: {given}")];
    }
    let mut lines =
        vec![format!("@{}", decorator(hidden, "property")), format!("def {name}(self) -> {given}: ...")];
    if !is_readonly {
        lines.push(format!("@{name}.setter"));
        lines.push(format!("def {name}(self, value: {taken}, /) -> None: ..."));
    }
    lines
}

fn decorator(hidden: &Hidden<'_>, name: &str) -> String {
    hidden.reach(name, "_b")
}

fn first_signature(member: &Member) -> Option<&Signature> {
    match &member.kind {
        MemberKind::Method(signatures) => signatures.first(),
        MemberKind::Property { .. } => None,
    }
}

/// The type variables of a class, by its type parameters.
fn class_variables(interface: &Interface) -> HashMap<&str, String> {
    let variables = interface.parameters.iter();
    variables.map(|parameter| (&*parameter.name, format!("_{}", parameter.name))).collect()
}

/// The name that the lines of a member define.
pub(super) fn defined(lines: &[String]) -> Option<&str> {
    let line = lines.iter().find(|line| !line.starts_with('@'))?;
    let rest = line.strip_prefix("def ").unwrap_or(line);
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

fn is_covered(lines: &Lines, covered: &std::collections::BTreeSet<&str>) -> bool {
    lines.is_empty() || defined(lines).is_some_and(|name| covered.contains(name))
}

/// How far a class is from the root, on its longest way.
fn rank(index: Index<'_>, name: &str, depth: usize) -> usize {
    /// No hierarchy of the platform comes near it.
    const DEEPEST: usize = 40;
    let Some(interface) = index.interface(name).filter(|_| depth < DEEPEST) else {
        return 0;
    };
    let bases = interface.extends.iter().filter_map(|base| match base {
        TypeExpr::Name(name, _) => Some(rank(index, name, depth + 1)),
        _ => None,
    });
    1 + bases.max().unwrap_or(0)
}
