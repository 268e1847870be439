//! Which state of the project each page shows, and which pages are over.
//!
//! Changes are counted. A page knows the number at which it was served; the server knows of each file which pages asked
//! for it and what they were sent. So a change that nobody sees is none: a file that no page has asked for, a save of
//! text that the pages show already.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use serde::Serialize;
use tokio::sync::watch;

use crate::hot::Rerun;

/// Files that are remembered. A project has fewer; a page that asks for names without end cannot fill the memory.
const FILES: usize = 20_000;

/// Pages that are told apart; further ones are told of every change.
const PAGES: usize = 1000;

/// What a file holds, as a number; `None` where there is no such file.
pub(crate) type State = Option<u64>;

/// The count of changes. Clones share it.
#[derive(Debug, Clone)]
pub(crate) struct Revisions {
    /// The folder that is served, as a name. A page of another folder, which had this port before, is none of ours.
    project: String,
    /// Another one at each start of a preview: a page from before a restart is over.
    run: String,
    current: watch::Sender<u64>,
    shown: Arc<Mutex<Shown>>,
}

/// What was sent to whom.
#[derive(Debug, Default)]
struct Shown {
    /// The number at which every page was over.
    all: u64,
    /// By their path on the server, `/` first; the empty name stands for pages that do not say who they are, and so for
    /// each.
    pages: HashMap<String, Page>,
    files: HashMap<Utf8PathBuf, File>,
}

#[derive(Debug, Default)]
struct Page {
    reload: u64,
    /// By address.
    styles: BTreeMap<String, u64>,
    /// The scripts that ran again since the last reload.
    scripts: Vec<Script>,
}

/// A script that runs again, in hot mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Script {
    /// The change.
    number: u64,
    #[serde(flatten)]
    rerun: Rerun,
}

#[derive(Debug, Default)]
struct File {
    pages: BTreeSet<String>,
    /// What pages got since the last change; none where all of them are over.
    sent: HashSet<State>,
    /// The address that it is a stylesheet under, where nothing else was made of it.
    style: Option<String>,
}

/// Who asked for a file, and what for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request<'a> {
    /// The path of the page on the server; empty where it is not known.
    pub(crate) page: &'a str,
    /// The path on the server.
    pub(crate) address: &'a str,
    /// Whether the browser wants a stylesheet.
    pub(crate) is_style: bool,
}

/// What a page is told; numbers are those of changes.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct News {
    project: String,
    run: String,
    /// A page that was served before this one is over.
    reload: u64,
    /// The last change of each stylesheet, by address.
    styles: BTreeMap<String, u64>,
    /// The last change of each script that runs again.
    scripts: Vec<Script>,
}

impl Revisions {
    /// Of the project that is named so.
    pub(crate) fn new(project: &str) -> Self {
        Revisions {
            project: project.to_owned(),
            run: random(),
            current: watch::Sender::new(0),
            shown: Arc::default(),
        }
    }

    /// The name of the project.
    pub(crate) fn project(&self) -> &str {
        &self.project
    }

    /// What a page that is served now has to know: `RUN-NUMBER`.
    pub(crate) fn current(&self) -> String {
        format!("{}-{}", self.run, *self.current.borrow())
    }

    /// Every open page reloads.
    pub(crate) fn advance(&self) {
        let mut shown = self.shown();
        shown.all = self.next();
        shown.files.values_mut().for_each(|file| file.sent.clear());
        self.current.send_replace(shown.all);
    }

    /// A page was sent what a file holds: one that it asked for, or the page itself.
    pub(crate) fn served(&self, path: &Utf8Path, request: Request<'_>, state: State) {
        let mut shown = self.shown();
        if shown.files.len() >= FILES && !shown.files.contains_key(path) {
            return;
        }
        let is_known = shown.pages.contains_key(request.page) || shown.pages.len() < PAGES;
        let page = if is_known { request.page } else { "" };
        shown.pages.entry(page.to_owned()).or_default();
        let is_new = !shown.files.contains_key(path);
        let file = shown.files.entry(path.to_owned()).or_default();
        if is_new && request.is_style {
            file.style = Some(request.address.to_owned());
        } else if !request.is_style || file.style.as_deref() != Some(request.address) {
            file.style = None;
        }
        file.pages.insert(page.to_owned());
        file.sent.insert(state);
    }

    /// The pages in whose name something asks: itself where it is a page, else those that asked for the file at `path`,
    /// as for a stylesheet that asks for another one.
    pub(crate) fn pages_of(&self, address: &str, path: Option<&Utf8Path>) -> Vec<String> {
        let shown = self.shown();
        if shown.pages.contains_key(address) {
            return vec![address.to_owned()];
        }
        match path.and_then(|path| shown.files.get(path)) {
            Some(file) => file.pages.iter().cloned().collect(),
            None => vec![String::new()],
        }
    }

    /// What lies at these paths may have changed, folders with all they hold. Pages that show it are over, or get its
    /// new style, or run a script again. Answers whether there are any. `state` says what a file holds now; for a folder,
    /// which pages. `hot` says which scripts of a page run again where a file that was sent so is another one now; `None`
    /// where that does not do.
    pub(crate) fn changed(
        &self,
        paths: &BTreeSet<Utf8PathBuf>,
        state: impl Fn(&Utf8Path) -> State,
        hot: impl Fn(&str, &Utf8Path, State) -> Option<Vec<Rerun>>,
    ) -> bool {
        // Files are read without the lock.
        let asked: Vec<Utf8PathBuf> =
            self.shown().files.keys().filter(|file| concerns(paths, file)).cloned().collect();
        let now: Vec<Changed> = asked
            .into_iter()
            .filter_map(|path| {
                let state = state(&path);
                let (pages, sent) = self.shown().out_of_date(&path, state)?;
                let rerun = |page: &String| Some((page.clone(), hot(page, &path, sent?)?));
                let reruns = pages.iter().filter(|_| state.is_some()).filter_map(rerun).collect();
                Some(Changed { path, state, reruns })
            })
            .collect();
        let mut shown = self.shown();
        let number = self.next();
        let is_news = shown.take(now, number);
        if is_news {
            self.current.send_replace(number);
        }
        is_news
    }

    /// What a page listens to: at once, then at each change.
    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        let mut receiver = self.current.subscribe();
        receiver.mark_changed();
        receiver
    }

    /// What there is to know for a page.
    pub(crate) fn news(&self, page: &str) -> News {
        let shown = self.shown();
        let mut news = News {
            project: self.project.clone(),
            run: self.run.clone(),
            reload: shown.all,
            styles: BTreeMap::new(),
            scripts: Vec::new(),
        };
        for page in BTreeSet::from([page, ""]).into_iter().filter_map(|name| shown.pages.get(name)) {
            news.reload = news.reload.max(page.reload);
            news.scripts.extend(page.scripts.iter().cloned());
            for (address, number) in &page.styles {
                let known = news.styles.entry(address.clone()).or_default();
                *known = (*known).max(*number);
            }
        }
        news
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asked for with the lock held, it is given once.
    fn next(&self) -> u64 {
        *self.current.borrow() + 1
    }
}

impl Shown {
    /// The pages that got something else of a file than it holds now, and what all of them got; `None` for that where they
    /// got several things.
    fn out_of_date(&self, path: &Utf8Path, state: State) -> Option<(BTreeSet<String>, Option<State>)> {
        let file = self.files.get(path)?;
        let mut sent = file.sent.iter();
        let only = sent.next().copied().filter(|_| sent.next().is_none());
        file.sent.iter().any(|sent| *sent != state).then(|| (file.pages.clone(), only))
    }

    /// Takes over what files hold now; whether any page shows something else.
    fn take(&mut self, now: Vec<Changed>, number: u64) -> bool {
        let mut over = BTreeSet::new();
        let mut is_news = false;
        for Changed { path, state, mut reruns } in now {
            let Some(file) = self.files.get_mut(&path) else { continue };
            is_news = true;
            file.sent.clear();
            for name in &file.pages {
                let page = self.pages.entry(name.clone()).or_default();
                if let Some(address) = file.style.as_ref().filter(|_| state.is_some()) {
                    page.styles.insert(address.clone(), number);
                } else if let Some(reruns) = reruns.remove(name) {
                    page.run_again(reruns, number);
                    file.sent.insert(state);
                } else {
                    page.reload = number;
                    page.scripts.clear();
                    over.insert(name.clone());
                }
            }
        }
        // Pages that reload ask for all their files again.
        let all = over.contains("");
        for file in self.files.values_mut().filter(|file| all || file.pages.is_subset(&over)) {
            file.sent.clear();
        }
        is_news
    }
}

impl Page {
    fn run_again(&mut self, reruns: Vec<Rerun>, number: u64) {
        for rerun in reruns {
            self.scripts.retain(|script| script.rerun.element != rerun.element);
            self.scripts.push(Script { number, rerun });
        }
    }
}

/// A file that is not what pages got.
struct Changed {
    path: Utf8PathBuf,
    state: State,
    /// What the pages do that need not reload, by page.
    reruns: BTreeMap<String, Vec<Rerun>>,
}

/// Whether one of the changes could be of this file: of it, of the folder it lies in, or of something in it.
fn concerns(paths: &BTreeSet<Utf8PathBuf>, file: &Utf8Path) -> bool {
    paths.iter().any(|path| file.starts_with(path) || path.starts_with(file))
}

/// 16 hexadecimal digits that nobody can guess: the standard library seeds its hash states from the system's generator.
pub(crate) fn random() -> String {
    format!("{:016x}", RandomState::new().hash_one(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "/a.html";

    fn serve(revisions: &Revisions, page: &str, name: &str, state: State) {
        let address = format!("/{name}");
        let request = Request { page, address: &address, is_style: name.ends_with(".css") };
        revisions.served(&Utf8Path::new("/r").join(name), request, state);
    }

    /// Pages A and B with a module each, one module and a style of both.
    fn project() -> Revisions {
        let revisions = Revisions::new("r");
        for (page, own) in [("/a.html", "a.py"), ("/b.html", "b.py")] {
            for name in [&page[1..], own, "both.py", "style.css"] {
                serve(&revisions, page, name, Some(1));
            }
        }
        revisions
    }

    fn change(revisions: &Revisions, names: &[&str], state: State) -> bool {
        let paths = names.iter().map(|name| Utf8Path::new("/r").join(name)).collect();
        revisions.changed(&paths, |_| state, |_, _, _| None)
    }

    /// What A and B are told: the number of the reload, those of styles.
    fn told(revisions: &Revisions) -> [(u64, Vec<u64>); 2] {
        ["/a.html", "/b.html"].map(|page| {
            let news = revisions.news(page);
            (news.reload, news.styles.into_values().collect())
        })
    }

    #[test]
    fn only_pages_that_asked_for_a_file_reload() {
        for (name, reloads) in
            [("a.html", [1, 0]), ("b.py", [0, 1]), ("both.py", [1, 1]), ("other.py", [0, 0])]
        {
            let revisions = project();
            assert_eq!(change(&revisions, &[name], Some(2)), reloads != [0, 0], "{name}");
            assert_eq!(told(&revisions).map(|(reload, _)| reload), reloads, "{name}");
        }
    }

    #[test]
    fn what_pages_show_already_is_no_change() {
        let revisions = project();
        assert!(!change(&revisions, &["a.py"], Some(1)), "saved as it was");
        assert!(change(&revisions, &["a.py"], Some(2)), "edited");
        serve(&revisions, PAGE, "a.py", Some(2));
        assert!(!change(&revisions, &["a.py"], Some(2)), "saved after it was shown");
        assert_eq!(told(&revisions)[0].0, 1);
    }

    #[test]
    fn a_second_browser_that_has_the_new_text_does_not_hide_the_change_from_the_first() {
        let revisions = project();
        serve(&revisions, PAGE, "a.py", Some(2));
        assert!(change(&revisions, &["a.py"], Some(2)));
    }

    #[test]
    fn pages_that_reload_are_not_told_of_a_further_change() {
        let revisions = project();
        assert!(change(&revisions, &["a.html"], Some(2)));
        assert!(!change(&revisions, &["a.py"], Some(2)));
        assert!(change(&revisions, &["both.py"], Some(2)), "B shows it still");
        assert_eq!(told(&revisions).map(|(reload, _)| reload), [2, 2]);
    }

    #[test]
    fn a_style_is_exchanged_without_a_reload() {
        let revisions = project();
        assert!(change(&revisions, &["style.css"], Some(2)));
        assert_eq!(told(&revisions), [(0, vec![1]), (0, vec![1])]);
        assert_eq!(revisions.news(PAGE).styles.into_keys().collect::<Vec<_>>(), ["/style.css"]);
        serve(&revisions, PAGE, "style.css", Some(2));
        assert!(change(&revisions, &["style.css"], None), "it was deleted");
        assert_eq!(told(&revisions)[0].0, 2);
    }

    #[test]
    fn a_style_that_a_script_reads_as_well_needs_a_reload() {
        let revisions = project();
        let request = Request { page: PAGE, address: "/style.css", is_style: false };
        revisions.served(Utf8Path::new("/r/style.css"), request, Some(1));
        assert!(change(&revisions, &["style.css"], Some(2)));
        assert_eq!(told(&revisions)[0], (1, vec![]));
    }

    #[test]
    fn missing_files_and_folders_are_shown_too() {
        let revisions = project();
        serve(&revisions, PAGE, "missing.py", None);
        serve(&revisions, PAGE, "folder", Some(1));
        assert!(!change(&revisions, &["missing.py"], None));
        assert!(change(&revisions, &["missing.py"], Some(1)), "it was made");
        serve(&revisions, PAGE, "folder", Some(1));
        assert!(change(&revisions, &["folder/new.html"], Some(2)), "a page came into the list");
        serve(&revisions, PAGE, "a/deep.py", Some(1));
        assert!(change(&revisions, &["a"], None), "its folder was removed");
    }

    #[test]
    fn pages_that_nobody_knows_are_each() {
        let revisions = project();
        serve(&revisions, "", "data.csv", Some(1));
        assert!(change(&revisions, &["data.csv"], Some(2)));
        assert_eq!(told(&revisions).map(|(reload, _)| reload), [1, 1]);
        revisions.advance();
        assert_eq!(told(&revisions).map(|(reload, _)| reload), [2, 2]);
        assert!(revisions.current().ends_with("-2"));
    }

    #[test]
    fn what_a_style_asks_for_is_asked_by_its_pages() {
        let revisions = project();
        let of = |address, path: &str| revisions.pages_of(address, Some(Utf8Path::new(path)));
        assert_eq!(of("/a.html", "/r/a.html"), ["/a.html"]);
        assert_eq!(of("/a.py", "/r/a.py"), ["/a.html"]);
        assert_eq!(of("/style.css", "/r/style.css"), ["/a.html", "/b.html"]);
        assert_eq!(of("/elsewhere", "/r/elsewhere"), [""]);
        assert_eq!(of("", "/r"), [""]);
    }

    #[test]
    fn a_page_that_asks_for_names_without_end_is_forgotten_in_part() {
        let revisions = Revisions::new("r");
        for number in 0..FILES + 10 {
            serve(&revisions, PAGE, &format!("{number}.py"), None);
        }
        assert_eq!(revisions.shown().files.len(), FILES);
    }

    #[test]
    fn two_runs_never_share_a_revision() {
        assert_ne!(Revisions::new("r").current(), Revisions::new("r").current());
    }
}
