//! The Python API that a page meets: `pyscript`, `pyodide`, and the few names around them.
//!
//! [`lookup`] and [`module`] answer for a dotted name, [`members`] lists what may follow a dot, and an [`Item`] says
//! what it is, where it exists and how to call it. [`hover`] is the one place that turns an item into text.
//!
//! The words are written by hand in `data/api/modules/*.toml`; when a name came, changed or went is measured from the
//! Python sources inside every PyScript release and stands in `data/api/history.json` (see `generate/README.md`).

mod hover;
mod item;
mod load;
mod rows;
mod signature;

pub use hover::{Context, hover, plain, render_signature, signature_in, unavailable, warning};
pub use item::{Availability, Item, Kind, Module, Note};
pub use signature::{Parameter, ParameterKind, Signature};

use crate::Release;
use load::tables;

/// The item under a dotted name as users write it: `pyscript.when`, `pyscript.web.div`, `pyscript.web.Element.append`.
///
/// Re-exports are followed: the item keeps the path that was asked for, and [`Item::canonical`] says where it is
/// defined. Where a name is both an object and a module (`pyscript.display`), this is the object. Inherited members
/// are found (`pyscript.web.div.append`), and so are members of objects (`pyscript.web.page.find`). Names that
/// are gone are found as well: ask [`Item::available`].
pub fn lookup(dotted: &str) -> Option<&'static Item> {
    if let Some(item) = tables().items.get(dotted) {
        return Some(item);
    }
    let (owner, name) = dotted.rsplit_once('.')?;
    let owner = lookup(owner)?;
    class_chain(owner)
        .into_iter()
        .find_map(|class| tables().items.get(&format!("{}.{name}", class.canonical)))
}

/// As [`lookup`], among what `release` has: of an inherited member, the one of the nearest base that has it then.
pub fn lookup_in(dotted: &str, release: Release) -> Option<&'static Item> {
    let has = |item: &&'static Item| item.exists_in(release);
    if let Some(item) = tables().items.get(dotted).filter(has) {
        return Some(item);
    }
    if let Some(module) = tables().modules.get(dotted).filter(|module| module.item.exists_in(release)) {
        return Some(&module.item);
    }
    let (owner, name) = dotted.rsplit_once('.')?;
    let classes = class_chain(lookup(owner)?).into_iter();
    let members = classes.filter_map(|class| tables().items.get(&format!("{}.{name}", class.canonical)));
    members.into_iter().find(has)
}

/// The module under a dotted name, whether or not an object of the same name hides it (`pyscript.display`).
pub fn module(dotted: &str) -> Option<&'static Module> {
    tables().modules.get(dotted)
}

/// Every module, in the order of their names; modules that are gone too.
pub fn modules() -> impl Iterator<Item = &'static Module> {
    tables().modules.values()
}

/// Every item that has words of its own, in the order of their names: no re-exports, no modules.
pub fn items() -> impl Iterator<Item = &'static Item> {
    tables().items.values().filter(|item| item.canonical == item.path && item.kind != Kind::Module)
}

/// The items that a bare name may mean, for people who ask for `when` or `Element.append`: the item of that path, else
/// the ones whose path ends so, those that are not gone first. Re-exports are left out where their target is among them.
pub fn named(name: &str) -> Vec<&'static Item> {
    if let Some(item) = lookup(name) {
        return vec![item];
    }
    let ending = format!(".{name}");
    let mut found: Vec<&Item> = items().filter(|item| item.path.ends_with(&ending)).collect();
    found.sort_by_key(|item| (item.removed.is_some(), !item.path.starts_with("pyscript.")));
    found
}

/// Where `item` can be imported from: modules that have it under its own name, the shortest path first. Empty for
/// members of classes.
pub fn homes(item: &Item) -> Vec<&'static Item> {
    let owners = |found: &Item| {
        found.path.rsplit_once('.').is_some_and(|(owner, _)| tables().modules.contains_key(owner))
    };
    let mut found: Vec<&Item> = tables()
        .items
        .values()
        .filter(|one| one.canonical == item.canonical && one.name() == item.name() && owners(one))
        .filter(|one| !load::is_incidental(one))
        .collect();
    found.sort_by_key(|one| one.path.len());
    found
}

/// What may follow `dotted.`: the public names of a module, its submodules, or the members of a class (of an object's
/// class), inherited ones after its own. Names that are gone are not among them. Empty for unknown names.
pub fn members(dotted: &str) -> Vec<&'static Item> {
    match lookup(dotted) {
        Some(item) if item.kind != Kind::Module => members_of_classes(&class_chain(item)),
        _ => module(dotted).map(members_of_module).unwrap_or_default(),
    }
}

/// The names that `from dotted import …` offers; as [`members`], for the module even where an object hides it.
pub fn importable(dotted: &str) -> Vec<&'static Item> {
    module(dotted).map(members_of_module).unwrap_or_default()
}

/// What `release` declares directly under `dotted`: the names of a module with what it re-exports, or what a class has of
/// its own. Special methods and names that are gone by now are among them, modules are not.
pub fn declared(dotted: &str, release: Release) -> Vec<&'static Item> {
    let prefix = format!("{dotted}.");
    let below = tables().items.range(prefix.clone()..).map(|(_, item)| item);
    below
        .take_while(|item| item.path.starts_with(&prefix))
        .filter(|item| !item.path[prefix.len()..].contains('.') && item.kind != Kind::Module)
        .filter(|item| item.exists_in(release) && !load::is_incidental(item))
        .collect()
}

fn members_of_module(module: &'static Module) -> Vec<&'static Item> {
    let mut found: Vec<&'static Item> =
        module.members.iter().filter_map(|path| tables().items.get(path)).collect();
    for other in tables().modules.values() {
        let child = other.item.path.rsplit_once('.').filter(|(parent, _)| *parent == module.item.path);
        if let Some((_, name)) = child
            && other.item.removed.is_none()
            && !found.iter().any(|item| item.name() == name)
        {
            found.push(&other.item);
        }
    }
    found
}

fn members_of_classes(classes: &[&'static Item]) -> Vec<&'static Item> {
    let mut found: Vec<&'static Item> = Vec::new();
    for class in classes {
        for path in tables().class_members.get(&class.canonical).into_iter().flatten() {
            if let Some(item) = tables().items.get(path)
                && item.is_public()
                && item.removed.is_none()
                && !found.iter().any(|known| known.name() == item.name())
            {
                found.push(item);
            }
        }
    }
    found
}

/// The class that gives `item` its members, and all its bases, nearest first. For a value: the class of its type.
fn class_chain(item: &'static Item) -> Vec<&'static Item> {
    let mut chain = Vec::new();
    let mut next = match item.kind {
        Kind::Class => vec![item],
        Kind::Constant | Kind::Object | Kind::Property => item.result().into_iter().collect(),
        _ => Vec::new(),
    };
    while let Some(class) = next.pop() {
        if chain.iter().any(|known: &&Item| known.canonical == class.canonical) {
            continue;
        }
        chain.push(class);
        next.extend(class.bases.iter().rev().filter_map(|base| item::class_named(base, &class.canonical)));
    }
    chain
}

#[cfg(test)]
mod tests;
