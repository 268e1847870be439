//! Where Python uses names of `pyscript`, `pyodide` and their neighbours, and whether the releases that run it have them.

use infer::module::{Expr, ExprId};
use infer::{COLLECTION, Value};
use knowledge::Release;
use knowledge::api::{self, Item, Kind};
use project::page::Place;
use syntax::TextRange;
use syntax::python::imports::{Import, imports};
use syntax::python::surroundings::{catches, is_guarded};

use crate::unit::{Unit, View};
use crate::words::has_word;

/// A name of the API that code asks for.
#[derive(Debug, Clone)]
pub(crate) struct ApiUse {
    /// The dotted name: `pyscript.web.dom`, `pyscript.web.Classes.toggle`.
    pub(crate) path: String,
    /// Where the name stands, or the dotted name of a module.
    pub(crate) range: TextRange,
    pub(crate) form: Form,
}

/// How it is asked for.
#[derive(Debug, Clone)]
pub(crate) enum Form {
    /// The module of this import statement.
    Module(Import),
    /// The name with this number of the import statement.
    Name(Import, usize),
    /// A member of a value.
    Member,
}

/// Why a name cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absence {
    /// All releases that run the code come before this one.
    NotYet(Release),
    /// All of them come behind the last that had it: this is the first one without.
    Gone(Release),
    /// No release has it.
    Never,
}

/// The releases that run a unit, each once; `None` where not all of them are known, or one has no `pyscript` at all.
pub(crate) fn releases(unit: &Unit<'_>) -> Option<Vec<Release>> {
    let release = |view: View<'_>| {
        let interpreter = view.interpreter.filter(|interpreter| interpreter.place != Place::Raw)?;
        interpreter.release()
    };
    let mut releases = unit.views().map(release).collect::<Option<Vec<_>>>()?;
    releases.sort_unstable();
    releases.dedup();
    Some(releases)
}

/// The uses of names below these packages that the code makes in any case: not those that it is prepared to miss.
pub(crate) fn api_uses(unit: &Unit<'_>, packages: &[&str]) -> Vec<ApiUse> {
    let text = &*unit.python.document.text;
    if !has_word(syntax::slice(text, unit.python.tree.range()), |word| packages.contains(&word)) {
        return Vec::new();
    }
    let is_ours = |path: &str| packages.contains(&path.split('.').next().unwrap_or_default());
    let all = imports(unit.python.tree, text).into_iter();
    let certain = all.filter(|import| !is_guarded(unit.python.tree, import.range));
    let mut uses: Vec<ApiUse> = certain.flat_map(|import| of_import(&import)).collect();
    uses.extend(members(unit, &unit.view()));
    uses.retain(|found| is_ours(&found.path) && !is_the_projects(unit, &found.path));
    uses
}

/// Why none of the releases has the name; `None` where one has it or something of it is not known.
pub(crate) fn absence(path: &str, releases: &[Release]) -> Option<Absence> {
    if releases.iter().any(|release| api::lookup_in(path, *release).is_some()) {
        return None;
    }
    let known = [api::lookup(path), api::module(path).map(|module| &module.item)].into_iter().flatten();
    let known: Vec<&Item> = known.collect();
    let first = known.iter().filter_map(|item| item.since).min();
    let last = known.iter().filter_map(|item| item.removed).max();
    match (first, last) {
        (Some(since), _) if releases.iter().all(|release| *release < since) => Some(Absence::NotYet(since)),
        (_, Some(removed)) if releases.iter().all(|release| *release >= removed) => {
            Some(Absence::Gone(removed))
        }
        (None, None) if known.is_empty() => {
            let owner = path.rsplit_once('.').and_then(|(owner, _)| api::module(owner));
            let is_closed = owner.is_some_and(|module| !module.open);
            is_closed.then_some(Absence::Never)
        }
        _ => None,
    }
}

/// Whether each release has what the name belongs to: else that is what is missing.
pub(crate) fn has_owner(path: &str, releases: &[Release]) -> bool {
    let Some((owner, _)) = path.rsplit_once('.') else { return true };
    releases.iter().all(|release| {
        api::module(owner).is_some_and(|module| module.item.exists_in(*release))
            || api::lookup_in(owner, *release).is_some()
    })
}

fn of_import(import: &Import) -> Vec<ApiUse> {
    let module =
        |path: &str, range| ApiUse { path: path.to_owned(), range, form: Form::Module(import.clone()) };
    let Some(from) = &import.from else {
        return import.names.iter().map(|name| module(&name.name, name.name_range)).collect();
    };
    if from.level > 0 {
        return Vec::new();
    }
    let names = import.names.iter().enumerate().filter(|(_, name)| !name.is_star());
    let names = names.map(|(index, name)| ApiUse {
        path: format!("{}.{}", from.module, name.name),
        range: name.name_range,
        form: Form::Name(import.clone(), index),
    });
    [module(&from.module, from.range)].into_iter().chain(names).collect()
}

/// Members of modules, of classes and of their instances; not those that the code sets itself, or asks for by name.
fn members(unit: &Unit<'_>, view: &View<'_>) -> Vec<ApiUse> {
    const ERRORS: [&str; 1] = ["AttributeError"];
    let lowered = view.lowered();
    let text = &*unit.python.document.text;
    let is_asked_for = |name: &str| {
        lowered.exprs().any(|(_, expr)| matches!(expr, Expr::String(Some(said)) if **said == *name))
    };
    let found = lowered.exprs().filter_map(|(id, expr)| {
        let Expr::Attribute { object, name, name_range } = expr else { return None };
        let name = lowered.name(*name);
        if lowered.sets_attribute(name) || lowered.is_broken(lowered.expr_range(id)) {
            return None;
        }
        let owner = owner(view, *object)?;
        let path = format!("{owner}.{name}");
        let is_of_module = api::module(&owner).is_some();
        // What a class has is told by the class that brings it, not by the way it was reached.
        let path = match api::lookup(&path) {
            Some(item) if !is_of_module => item.canonical.clone(),
            _ => path,
        };
        Some(ApiUse { path, range: *name_range, form: Form::Member })
    });
    let is_certain = |found: &ApiUse| {
        let name = found.path.rsplit('.').next().unwrap_or_default();
        !is_asked_for(name) && !catches(unit.python.tree, text, found.range, &ERRORS)
    };
    found.filter(is_certain).collect()
}

/// The dotted name of the module, class or object that an expression certainly is.
fn owner(view: &View<'_>, object: ExprId) -> Option<String> {
    let ty = view.inference.type_of(view.module, object).without_none();
    match ty.single()? {
        Value::Module(path) | Value::ApiInstance(path) => Some(path.to_string()),
        Value::Elements(_) => Some(COLLECTION.to_owned()),
        Value::Api(path) => {
            let has_members = |item: &&Item| {
                matches!(
                    item.kind,
                    Kind::Class | Kind::Object | Kind::Constant | Kind::Property | Kind::Module
                )
            };
            api::lookup(path).filter(has_members).map(|_| path.to_string())
        }
        _ => None,
    }
}

/// Whether the project puts files of its own under that name, or may.
fn is_the_projects(unit: &Unit<'_>, path: &str) -> bool {
    let package = path.split('.').next().unwrap_or_default();
    let folder = format!("{package}/");
    let adds = |view: View<'_>| {
        view.interpreter.is_none_or(|interpreter| {
            interpreter.files.opaque
                || interpreter.files.files.iter().any(|file| {
                    file.destination.starts_with(&folder) || file.destination == format!("{package}.py")
                })
        })
    };
    unit.views().any(adds)
}
