//! Packages that pages asked for and that are not on this machine: told once for a page, with the command that gets them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::event::Events;
use crate::provided::{Installer, Wanted};
use crate::runtime::packages::normalized;

/// A page asks for all its packages at once; what comes later is told apart.
const PAUSE: Duration = Duration::from_millis(500);

/// Packages that are remembered, of one page and of all: a page may ask for whatever it likes.
const MANY: usize = 1000;

/// What is missing and was not told yet, by page and by what asks for it.
#[derive(Default)]
pub(super) struct Missing {
    waiting: Mutex<Waiting>,
    /// What was looked for in the index here, by name.
    searched: Mutex<BTreeMap<String, Wanted>>,
}

type Waiting = BTreeMap<(String, Installer), BTreeSet<Wanted>>;

impl Missing {
    /// Keeps in mind that a page lacks a package, and tells it after a pause. Runs in a tokio runtime.
    pub(super) fn add(self: &Arc<Self>, page: String, wanted: Wanted, events: &Events) {
        let mut waiting = lock(&self.waiting);
        let is_first = waiting.is_empty();
        let of_page = waiting.entry((page, wanted.installer)).or_default();
        if of_page.len() < MANY {
            of_page.insert(wanted);
        }
        if is_first {
            let (missing, events) = (Arc::clone(self), events.clone());
            tokio::spawn(async move {
                tokio::time::sleep(PAUSE).await;
                let mut waiting = std::mem::take(&mut *lock(&missing.waiting));
                forget_repeated(&mut waiting);
                for ((page, installer), wanted) in waiting {
                    events.notice(notice(&page, installer, &wanted));
                }
            });
        }
    }

    /// Keeps in mind that a package was looked for in the index here.
    pub(super) fn searched(&self, wanted: Wanted) {
        let mut searched = lock(&self.searched);
        if searched.len() < MANY {
            searched.insert(wanted.name.clone(), wanted);
        }
    }

    /// Takes from a failure of a page which packages that it looked for here, in which versions, it did not find.
    pub(super) fn learn(self: &Arc<Self>, page: &str, failure: &str, events: &Events) {
        for requirement in not_found(failure) {
            let searched = lock(&self.searched).get(&package_of(requirement)).cloned();
            if let Some(searched) = searched {
                self.add(page.to_owned(), Wanted { name: requirement.to_owned(), ..searched }, events);
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A worker does not say whose it is when it asks. What its page lacks as well, or says itself, is that page's.
fn forget_repeated(waiting: &mut Waiting) {
    for installer in [Installer::Micropip, Installer::Mip] {
        let Some(mut of_nobody) = waiting.remove(&(String::new(), installer)) else { continue };
        let others = waiting.iter().filter(|((_, of), _)| *of == installer).flat_map(|(_, wanted)| wanted);
        let others: BTreeSet<String> = others.map(|wanted| package_of(&wanted.name)).collect();
        of_nobody.retain(|wanted| !others.contains(&package_of(&wanted.name)));
        if !of_nobody.is_empty() {
            waiting.insert((String::new(), installer), of_nobody);
        }
    }
}

/// What micropip says before the requirements, in quotes, that no wheel will do for, and that the index does not have.
const NOT_FOUND: [&str; 2] = ["Can't find a pure Python 3 wheel for", "Can't fetch metadata for"];

/// The requirements that micropip found no wheel for. A requirement goes into a command: it has no character that a shell
/// would take for more than itself between double quotes.
fn not_found(failure: &str) -> impl Iterator<Item = &str> {
    let after = |line| NOT_FOUND.iter().find_map(|words| Some(str::split_once(line, words)?.1));
    let quoted = failure.lines().filter_map(after).flat_map(|list| list.split('\'').skip(1).step_by(2));
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_.[],<>=~* ".contains(character);
    quoted.filter(move |requirement| requirement.len() < 200 && requirement.chars().all(is_plain))
}

/// The normalized name of the package that a requirement is about.
fn package_of(requirement: &str) -> String {
    let is_of_name = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    normalized(requirement.split(|character| !is_of_name(character)).next().unwrap_or_default())
}

fn notice(page: &str, installer: Installer, wanted: &BTreeSet<Wanted>) -> String {
    let page = if page.is_empty() { "A page" } else { page };
    // The one that says which version says more.
    let says_more =
        |name: &str| wanted.iter().any(|other| other.name != name && package_of(&other.name) == name);
    let names: Vec<&str> =
        wanted.iter().map(|wanted| wanted.name.as_str()).filter(|name| !says_more(name)).collect();
    // What comes with another one need not be named.
    let roots = names.iter().filter(|name| !wanted.iter().any(|other| other.needs.contains(**name)));
    let roots: Vec<String> = roots.map(|name| quoted(name)).collect();
    let release = wanted.iter().find_map(|wanted| wanted.release);
    let option = if installer == Installer::Mip { "--mip " } else { "" };
    let release = release.map(|release| format!("--release {release} ")).unwrap_or_default();
    format!(
        "{page} needs packages that are not on this machine: {}. `pyscript-lsp runtime fetch {option}{release}{}` gets them.",
        names.join(", "),
        roots.join(" ")
    )
}

/// As a shell takes it for one word.
fn quoted(requirement: &str) -> String {
    let is_word = package_of(requirement).len() == requirement.len();
    if is_word { requirement.to_owned() } else { format!("\"{requirement}\"") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(name: &str, needs: &[&str]) -> Wanted {
        let needs = needs.iter().map(|need| (*need).to_owned()).collect();
        Wanted { name: name.to_owned(), installer: Installer::Micropip, needs, release: None }
    }

    #[tokio::test]
    async fn all_packages_of_a_page_are_one_message() {
        let (events, mut heard) = Events::channel();
        let missing = Arc::new(Missing::default());
        for (name, needs) in [("numpy", &[][..]), ("pandas", &["numpy", "six"]), ("six", &[])] {
            missing.add("index.html".to_owned(), wanted(name, needs), &events);
        }
        let Some(crate::Event::Notice { text }) = heard.recv().await else { panic!("no notice") };
        assert_eq!(
            text,
            "index.html needs packages that are not on this machine: numpy, pandas, six. \
             `pyscript-lsp runtime fetch pandas` gets them."
        );
    }

    #[tokio::test]
    async fn versions_are_those_that_micropip_did_not_find() {
        let (events, mut heard) = Events::channel();
        let missing = Arc::new(Missing::default());
        for name in ["party", "left-pad", "numpy"] {
            missing.searched(wanted(name, &[]));
        }
        missing.add("a.html".to_owned(), wanted("party", &[]), &events);
        // A worker.
        missing.add(String::new(), wanted("numpy", &[]), &events);
        missing.add(String::new(), Wanted { installer: Installer::Mip, ..wanted("party", &[]) }, &events);
        let failure = "Traceback …\nValueError: Can't find a pure Python 3 wheel for: 'party[loud]>1', 'left_pad', \
                       'numpy$(x)<2', 'elsewhere'\nSee: 'six'";
        missing.learn("a.html", failure, &events);
        missing.learn("b.html", "ValueError: Can't find a pure Python 3 wheel for 'numpy==1.0'.", &events);
        let mut said = Vec::new();
        for _ in 0..3 {
            let Some(crate::Event::Notice { text }) = heard.recv().await else { panic!("no notice") };
            said.push(text);
        }
        assert_eq!(
            said,
            [
                "A page needs packages that are not on this machine: party. \
                 `pyscript-lsp runtime fetch --mip party` gets them.",
                "a.html needs packages that are not on this machine: left_pad, party[loud]>1. \
                 `pyscript-lsp runtime fetch left_pad \"party[loud]>1\"` gets them.",
                "b.html needs packages that are not on this machine: numpy==1.0. \
                 `pyscript-lsp runtime fetch \"numpy==1.0\"` gets them.",
            ]
        );
    }
}
