//! What JavaScript and the web declare: `data/es.d.ts` for the language, `data/web.d.ts` for what a page has, and
//! `data/worker.d.ts` for all values of a dedicated worker, and for those types that a page lacks or has otherwise.
//!
//! The files are written by `generate/types.mjs`. They are a megabyte, most of which nobody ever asks for. So on first use one
//! scan over the starts of lines finds where each name is declared, and a declaration is parsed when it is asked for.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock};

use crate::declaration::{Alias, Declarations, Interface, Member};
use crate::parse;

const LANGUAGE: &str = include_str!("../data/es.d.ts");
const WEB: &str = include_str!("../data/web.d.ts");
const WORKER: &str = include_str!("../data/worker.d.ts");

/// What one thread sees of the platform.
#[derive(Default)]
pub(crate) struct Platform {
    types: HashMap<&'static str, Place>,
    values: HashMap<&'static str, Place>,
}

/// What a declaration declares. One name can be both: `Map` is a type and a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An interface or an alias.
    Type,
    /// A variable, a function or a namespace.
    Value,
}

/// Where one name is declared, and what stands there once somebody asked.
struct Place {
    texts: Vec<&'static str>,
    read: OnceLock<Declarations>,
}

impl Place {
    fn read(&self) -> &Declarations {
        self.read.get_or_init(|| {
            let mut all = Declarations::default();
            for text in &self.texts {
                let Declarations { interfaces, aliases, globals } = parse::declarations(text);
                interfaces
                    .into_values()
                    .for_each(|interface| all.add_interface(Arc::unwrap_or_clone(interface)));
                aliases.iter().for_each(|(name, alias)| all.add_alias(name, Alias::clone(alias)));
                globals.into_values().for_each(|global| all.add_global(Arc::unwrap_or_clone(global)));
            }
            all
        })
    }
}

impl Platform {
    /// What a page's main thread sees.
    pub(crate) fn page() -> &'static Self {
        static PAGE: LazyLock<Platform> = LazyLock::new(|| {
            let mut page = Platform::default();
            scan(LANGUAGE).chain(scan(WEB)).for_each(|declared| page.add(declared));
            page
        });
        &PAGE
    }

    /// What a dedicated worker sees.
    pub(crate) fn worker() -> &'static Self {
        static WORKERS: LazyLock<Platform> = LazyLock::new(|| {
            let mut worker = Platform::default();
            scan(WORKER).for_each(|declared| worker.add(declared));
            let is_shared =
                |one: &Declared| one.kind == Kind::Type && worker.place(one.kind, one.name).is_none();
            let shared: Vec<_> = scan(WEB).filter(is_shared).collect();
            shared.into_iter().chain(scan(LANGUAGE)).for_each(|declared| worker.add(declared));
            worker
        });
        &WORKERS
    }

    fn add(&mut self, declared: Declared) {
        let places = match declared.kind {
            Kind::Type => &mut self.types,
            Kind::Value => &mut self.values,
        };
        let place = places.entry(declared.name);
        place.or_insert_with(|| Place { texts: Vec::new(), read: OnceLock::new() }).texts.push(declared.text);
    }

    /// The interface of that name; `Intl.Collator` for one of a namespace.
    pub(crate) fn interface(&self, name: &str) -> Option<Arc<Interface>> {
        self.types_of(name)?.interfaces.get(name).cloned()
    }

    /// The alias of that name.
    pub(crate) fn alias(&self, name: &str) -> Option<Arc<Alias>> {
        self.types_of(name)?.aliases.get(name).cloned()
    }

    /// The global of that name.
    pub(crate) fn global(&self, name: &str) -> Option<Arc<Member>> {
        self.place(Kind::Value, name)?.read().globals.get(name).cloned()
    }

    /// The names of all interfaces and aliases outside of namespaces, in no order.
    pub(crate) fn types(&self) -> impl Iterator<Item = &'static str> {
        self.types.keys().copied()
    }

    /// The names of all globals, in no order.
    pub(crate) fn globals(&self) -> impl Iterator<Item = &'static str> {
        self.values.keys().copied()
    }

    /// What is declared where the type of that name is: at its own place, or in its namespace.
    fn types_of(&self, name: &str) -> Option<&Declarations> {
        let place = match name.split_once('.') {
            Some((namespace, _)) => self.place(Kind::Value, namespace),
            None => self.place(Kind::Type, name),
        };
        place.map(Place::read)
    }

    fn place(&self, kind: Kind, name: &str) -> Option<&Place> {
        self.places(kind).get(name)
    }

    fn places(&self, kind: Kind) -> &HashMap<&'static str, Place> {
        match kind {
            Kind::Type => &self.types,
            Kind::Value => &self.values,
        }
    }
}

/// Everything that a page's main thread sees, read at once: for those who write all of it down.
pub fn page_declarations() -> Declarations {
    parse::declarations(&format!("{LANGUAGE}\n{WEB}"))
}

/// A declaration as a text holds it.
#[derive(Clone, Copy)]
struct Declared {
    kind: Kind,
    name: &'static str,
    text: &'static str,
}

/// The declarations of a text: one whose first line ends with a brace goes to the next line that starts with one, any other
/// is one line.
fn scan(text: &'static str) -> impl Iterator<Item = Declared> {
    let mut rest = text;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let line_end = rest.find('\n').map_or(rest.len(), |at| at + 1);
            let line = &rest[..line_end];
            let end = if line.trim_end().ends_with('{') { end_of_block(rest) } else { line_end };
            let (text, after) = rest.split_at(end);
            rest = after;
            if let Some((kind, name)) = head(line) {
                return Some(Declared { kind, name, text });
            }
        }
        None
    })
}

/// Behind the first brace at the start of a line. Most lines hold none, so braces are looked for, not lines.
fn end_of_block(text: &str) -> usize {
    let mut braces = text.match_indices('}').map(|(at, _)| at);
    let end = braces.find(|&at| text[..at].ends_with('\n'));
    end.map_or(text.len(), |at| at + 1)
}

/// What a first line declares.
fn head(line: &'static str) -> Option<(Kind, &'static str)> {
    let line = match line.strip_prefix("/**") {
        Some(comment) => comment.split_once("*/")?.1.trim_start(),
        None => line,
    };
    let (word, rest) = line.split_once(' ')?;
    let (kind, rest) = match word {
        "interface" | "type" => (Kind::Type, rest),
        "declare" => (Kind::Value, rest.split_once(' ')?.1),
        _ => return None,
    };
    let end =
        rest.find(|character: char| !(character.is_alphanumeric() || matches!(character, '_' | '$')))?;
    Some((kind, &rest[..end]))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::declaration::{MemberKind, Signature, TypeExpr, TypeParameter};

    #[test]
    fn everything_is_read() {
        for text in [LANGUAGE, WEB, WORKER] {
            let broken = scan(text).filter(|declared| parse::unreadable(declared.text) > 0);
            let broken: Vec<_> = broken.map(|declared| declared.text).collect();
            assert!(broken.is_empty(), "{}", broken.join("\n"));
            let (scanned, all) = (scan(text).count(), parse::declarations(text));
            let overloads = scanned
                - scan(text).map(|one| (one.kind == Kind::Type, one.name)).collect::<BTreeSet<_>>().len();
            let in_namespaces =
                all.interfaces.keys().chain(all.aliases.keys()).filter(|name| name.contains('.')).count();
            let read = all.interfaces.len() + all.aliases.len() + all.globals.len();
            assert_eq!(scanned - overloads, read - in_namespaces);
        }
    }

    #[test]
    fn nothing_gets_lost() {
        let counts = [LANGUAGE, WEB, WORKER].map(|text| {
            let Declarations { interfaces, aliases, globals } = parse::declarations(text);
            let objects = globals.values().filter_map(|global| match &global.kind {
                MemberKind::Property { ty: TypeExpr::Literals(object), .. } => Some(object),
                _ => None,
            });
            let all: Vec<_> = interfaces.values().chain(objects).collect();
            let signatures = |interface: &&Arc<Interface>| {
                let methods = interface.members.iter().map(|member| match &member.kind {
                    MemberKind::Method(signatures) => signatures.len(),
                    MemberKind::Property { .. } => 0,
                });
                interface.calls.len() + interface.constructors.len() + methods.sum::<usize>()
            };
            [
                interfaces.len(),
                aliases.len(),
                globals.len(),
                all.iter().map(|interface| interface.members.len()).sum::<usize>(),
                all.iter().map(signatures).sum::<usize>(),
            ]
        });
        // Interfaces, aliases, globals, members, signatures. Raise them when the data grows.
        let least = [[217, 53, 64, 1760, 1429], [2171, 536, 1326, 14448, 4369], [66, 25, 379, 2135, 519]];
        for (text, (counts, least)) in ["es", "web", "worker"].iter().zip(counts.iter().zip(&least)) {
            let is_less = counts.iter().zip(least).any(|(count, least)| count < least);
            assert!(!is_less, "{text}.d.ts: {counts:?} where {least:?} were");
        }
    }

    /// What a type stands on: the names in it that are no type parameters.
    #[derive(Default)]
    struct Names {
        parameters: Vec<Box<str>>,
        found: BTreeSet<Box<str>>,
    }

    impl Names {
        fn interface(&mut self, interface: &Interface) {
            self.with_parameters(&interface.parameters, |names| {
                interface.extends.iter().for_each(|base| names.ty(base));
                interface.members.iter().for_each(|member| names.kind(&member.kind));
                interface.calls.iter().chain(&*interface.constructors).for_each(|one| names.signature(one));
                interface.number_index.iter().chain(&interface.string_index).for_each(|ty| names.ty(ty));
            });
        }

        fn kind(&mut self, kind: &MemberKind) {
            match kind {
                MemberKind::Method(signatures) => signatures.iter().for_each(|one| self.signature(one)),
                MemberKind::Property { ty, .. } => self.ty(ty),
            }
        }

        fn signature(&mut self, signature: &Signature) {
            self.with_parameters(&signature.type_parameters, |names| {
                signature.parameters.iter().for_each(|parameter| names.ty(&parameter.ty));
                names.ty(&signature.returns);
            });
        }

        fn with_parameters(&mut self, parameters: &[TypeParameter], read: impl FnOnce(&mut Self)) {
            let before = self.parameters.len();
            self.parameters.extend(parameters.iter().map(|parameter| parameter.name.clone()));
            for parameter in parameters {
                parameter.bound.iter().chain(&parameter.default).for_each(|ty| self.ty(ty));
            }
            read(self);
            self.parameters.truncate(before);
        }

        fn ty(&mut self, ty: &TypeExpr) {
            match ty {
                TypeExpr::Name(name, arguments) => {
                    if !self.parameters.contains(name) {
                        self.found.insert(name.clone());
                    }
                    arguments.iter().for_each(|argument| self.ty(argument));
                }
                TypeExpr::Union(parts) | TypeExpr::Intersection(parts) | TypeExpr::Tuple(parts) => {
                    parts.iter().for_each(|part| self.ty(part));
                }
                TypeExpr::Function(signature) | TypeExpr::Constructor(signature) => self.signature(signature),
                TypeExpr::Literals(interface) => self.interface(interface),
                TypeExpr::Indexed(ty, key) => [ty, key].into_iter().for_each(|ty| self.ty(ty)),
                TypeExpr::KeyOf(ty) => self.ty(ty),
                _ => {}
            }
        }
    }

    #[test]
    fn every_name_is_declared() {
        for platform in [Platform::page(), Platform::worker()] {
            let mut names = Names::default();
            for place in platform.types.values().chain(platform.values.values()) {
                let Declarations { interfaces, aliases, globals } = place.read();
                interfaces.values().for_each(|interface| names.interface(interface));
                aliases.values().for_each(|alias| {
                    names.with_parameters(&alias.parameters, |names| names.ty(&alias.ty));
                });
                globals.values().for_each(|global| names.kind(&global.kind));
            }
            let is_declared =
                |name: &str| platform.interface(name).is_some() || platform.alias(name).is_some();
            let unknown = names.found.iter().map(|name| &**name).filter(|name| !is_declared(name));
            let unknown: Vec<_> = unknown.collect();
            // Made out of others: see `types::evaluate`.
            assert_eq!(unknown, ["Awaited", "Partial", "Pick", "Readonly", "Record"]);
        }
    }

    #[test]
    fn workers_see_what_they_have() {
        let has =
            |name: &str| (Platform::page().global(name).is_some(), Platform::worker().global(name).is_some());
        for (name, expected) in [
            ("document", (true, false)),
            ("localStorage", (true, false)),
            ("alert", (true, false)),
            ("CSS", (true, false)),
            ("HTMLElement", (true, false)),
            ("importScripts", (false, true)),
            ("DedicatedWorkerGlobalScope", (false, true)),
            ("fetch", (true, true)),
            ("console", (true, true)),
            ("Map", (true, true)),
            ("Intl", (true, true)),
            ("WebAssembly", (true, true)),
            ("OffscreenCanvas", (true, true)),
            ("URL", (true, true)),
        ] {
            assert_eq!(has(name), expected, "{name}");
        }
    }

    #[test]
    fn declarations_of_one_name_are_one() {
        let postings = |platform: &Platform| match &platform.global("postMessage").unwrap().kind {
            MemberKind::Method(signatures) => signatures.len(),
            MemberKind::Property { .. } => 0,
        };
        assert_eq!((postings(Platform::page()), postings(Platform::worker())), (2, 2));
        assert!(Platform::page().interface("Intl.Collator").unwrap().member("compare").is_some());
        assert_eq!(Platform::page().interface("Intl.Nothing"), None);
        assert_eq!(Platform::page().interface("Nothing.Collator"), None);
    }
}
