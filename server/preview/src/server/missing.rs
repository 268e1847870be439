//! Packages that pages asked for and that are not on this machine: told once for a page, with the command that gets them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::event::Events;
use crate::provided::Wanted;

/// A page asks for all its packages at once; what comes later is told apart.
const PAUSE: Duration = Duration::from_millis(500);

/// What is missing and was not told yet, by page.
#[derive(Default)]
pub(super) struct Missing {
    waiting: Mutex<BTreeMap<String, BTreeSet<Wanted>>>,
}

impl Missing {
    /// Keeps in mind that a page lacks a package, and tells it after a pause. Runs in a tokio runtime.
    pub(super) fn add(self: &Arc<Self>, page: String, wanted: Wanted, events: &Events) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let is_first = waiting.is_empty();
        waiting.entry(page).or_default().insert(wanted);
        if is_first {
            let (missing, events) = (Arc::clone(self), events.clone());
            tokio::spawn(async move {
                tokio::time::sleep(PAUSE).await;
                let waiting =
                    std::mem::take(&mut *missing.waiting.lock().unwrap_or_else(PoisonError::into_inner));
                for (page, wanted) in waiting {
                    events.notice(notice(&page, &wanted));
                }
            });
        }
    }
}

fn notice(page: &str, wanted: &BTreeSet<Wanted>) -> String {
    let page = if page.is_empty() { "A page" } else { page };
    let names: Vec<&str> = wanted.iter().map(|wanted| wanted.name.as_str()).collect();
    // What comes with another one need not be named.
    let roots = names.iter().filter(|name| !wanted.iter().any(|other| other.needs.contains(**name)));
    let roots: Vec<&str> = roots.copied().collect();
    let release = wanted.iter().find_map(|wanted| wanted.release);
    let release = release.map(|release| format!("--release {release} ")).unwrap_or_default();
    format!(
        "{page} needs packages that are not on this machine: {}. `pyscript-lsp runtime fetch {release}{}` gets them.",
        names.join(", "),
        roots.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn all_packages_of_a_page_are_one_message() {
        let (events, mut heard) = Events::channel();
        let missing = Arc::new(Missing::default());
        for (name, needs) in [("numpy", &[][..]), ("pandas", &["numpy", "six"]), ("six", &[])] {
            let needs = needs.iter().map(|need| (*need).to_owned()).collect();
            missing.add(
                "index.html".to_owned(),
                Wanted { name: name.to_owned(), needs, release: None },
                &events,
            );
        }
        let Some(crate::Event::Notice { text }) = heard.recv().await else { panic!("no notice") };
        assert_eq!(
            text,
            "index.html needs packages that are not on this machine: numpy, pandas, six. \
             `pyscript-lsp runtime fetch pandas` gets them."
        );
    }
}
