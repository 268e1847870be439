//! What JavaScript and the web declare: `data/es.d.ts` for the language, `data/web.d.ts` for what a page has, and
//! `data/worker.d.ts` for what a dedicated worker has that a page lacks, or has otherwise.
//!
//! The files are written by `generate/types.mjs`. They are a megabyte, most of which nobody ever asks for. So on first use one
//! scan over the starts of lines finds where each name is declared, and a declaration is parsed when it is asked for.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, OnceLock};

use crate::behaviour;
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
            let is_shared = |declared: &Declared| worker.place(declared.kind, declared.name).is_none();
            let shared: Vec<_> = scan(WEB).filter(|one| is_shared(one) && one.is_in_workers()).collect();
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

/// A declaration as a text holds it.
#[derive(Clone, Copy)]
struct Declared {
    kind: Kind,
    name: &'static str,
    text: &'static str,
    /// It is `declare namespace`.
    is_namespace: bool,
}

impl Declared {
    /// A declaration that both files share is in workers too, unless it is a class that is not exposed there, or a variable
    /// or function of the window: `worker.d.ts` names all that a worker has.
    fn is_in_workers(&self) -> bool {
        match (self.kind, behaviour::class(self.name)) {
            (Kind::Type, _) => true,
            (Kind::Value, Some(class)) => class.worker,
            (Kind::Value, None) => self.is_namespace,
        }
    }
}

/// The declarations of a text, by the starts of its lines: one goes to the next line that starts with a brace when its
/// first line ends with one, and else to the end of its line.
fn scan(text: &'static str) -> impl Iterator<Item = Declared> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let line_end = rest.find('\n').map_or(rest.len(), |at| at + 1);
            let line = &rest[..line_end];
            if line.is_empty() {
                return None;
            }
            let is_block = line.trim_end().ends_with('{');
            let end = if is_block { rest.find("\n}").map_or(rest.len(), |at| at + 2) } else { line_end };
            let (declaration, after) = rest.split_at(end);
            rest = after;
            if let Some((kind, name, is_namespace)) = head(line) {
                return Some(Declared { kind, name, text: declaration, is_namespace });
            }
        }
    })
}

/// What a first line declares, and whether that is a namespace.
fn head(line: &'static str) -> Option<(Kind, &'static str, bool)> {
    let line = match line.strip_prefix("/**") {
        Some(comment) => comment.split_once("*/")?.1.trim_start(),
        None => line,
    };
    let (word, rest) = line.split_once(' ')?;
    let (kind, rest, is_namespace) = match word {
        "interface" | "type" => (Kind::Type, rest, false),
        "declare" => {
            let (word, rest) = rest.split_once(' ')?;
            (Kind::Value, rest, word == "namespace")
        }
        _ => return None,
    };
    let end =
        rest.find(|character: char| !(character.is_alphanumeric() || matches!(character, '_' | '$')))?;
    Some((kind, &rest[..end], is_namespace))
}
