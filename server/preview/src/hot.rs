//! Hot mode: which scripts of a page run again in their interpreter, so that the page need not reload.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use project::document::{Document, FileKind};
use project::links::{Role, Use};
use project::page::{Page, Place, Script};
use project::path::FilePath;
use project::virtual_fs::{Origin, VirtualFile};
use project::workspace::Workspace;
use serde::Serialize;
use syntax::html::HtmlTree;
use syntax::slice;

use crate::element_path::ElementPath;
use crate::files::{self, Content};
use crate::reload;
use crate::revisions::State;
use crate::texts::Texts;

/// A script that runs again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Rerun {
    pub(crate) element: ElementPath,
    /// Its new text; `None` where that is in the file that it names.
    pub(crate) code: Option<String>,
}

/// What tells whether a change is one of a script alone.
pub(crate) struct Hot {
    pub(crate) root: Utf8PathBuf,
    pub(crate) content: Arc<dyn Content>,
    pub(crate) texts: Arc<Mutex<Texts>>,
}

impl Hot {
    /// The scripts to run again where `file`, which was `sent` to every browser that shows `page`, is another one now.
    /// `None` where more than the text of scripts on the main thread changed, or anything else uses the file: the page has
    /// to be loaded anew.
    pub(crate) fn reruns(&self, page: &str, file: &Utf8Path, sent: State) -> Option<Vec<Rerun>> {
        let place = files::page(&self.root, page)?;
        let text = String::from_utf8(self.content.read(&place).ok()?).ok()?;
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        let before = texts.last(page)?;
        if place != file {
            drop(texts);
            return (*before == *text).then(|| self.of_file(&place, &text, file)).flatten();
        }
        let known = reload::held(before.as_bytes()) == sent;
        let reruns = known.then(|| changed(&before, &text)).flatten()?;
        texts.replace(page, &text);
        Some(reruns)
    }

    /// The scripts of a page that run a file, where nothing but they uses it.
    fn of_file(&self, page: &Utf8Path, text: &str, file: &Utf8Path) -> Option<Vec<Rerun>> {
        let (page, file) = (FilePath::new(page.as_str()), FilePath::new(file.as_str()));
        let workspace = self.around(&page, text);
        let interpreters = workspace.interpreters(&page);
        let uses = workspace.links().uses.get(&file)?;
        let is_main = |index: usize| interpreters.get(index).is_some_and(|known| known.place == Place::Main);
        let is_copy = |copied: &VirtualFile| copied.origin == Origin::File(file.clone());
        let is_copied = interpreters.iter().any(|known| known.files.files.iter().any(is_copy));
        let is_script = |known: &Use| known.role == Role::Script && is_main(known.interpreter);
        if is_copied || !uses.iter().all(is_script) {
            return None;
        }
        let document = workspace.document(&page)?;
        let html = document.html()?;
        let runs_it = |script: &&Script| {
            let src = script.src.as_ref().and_then(|src| page.parent().resolve(&src.text));
            src.as_ref() == Some(&file)
        };
        let scripts: Vec<&Script> = document.page()?.scripts.iter().filter(runs_it).collect();
        if scripts.is_empty() || !scripts.iter().all(|script| runs_again(script)) {
            return None;
        }
        let rerun = |script: &Script| Rerun { element: ElementPath::to(html, script.element), code: None };
        Some(scripts.into_iter().map(rerun).collect())
    }

    /// A page with all that it and its configs speak of.
    fn around(&self, page: &FilePath, text: &str) -> Workspace {
        let mut workspace = Workspace::default();
        workspace.set(Document::new(page.clone(), FileKind::Html, None, text));
        let mut looked_for = HashSet::new();
        loop {
            let wanted: Vec<FilePath> =
                workspace.wanted().into_iter().filter(|file| looked_for.insert(file.clone())).collect();
            if wanted.is_empty() {
                return workspace;
            }
            for file in wanted {
                let text = file.as_path().and_then(|path| self.content.read(path).ok());
                if let Some(text) = text.and_then(|text| String::from_utf8(text).ok()) {
                    let kind = FileKind::of_path(&file);
                    workspace.set(Document::new(file, kind, None, &text));
                }
            }
        }
    }
}

/// The scripts whose text differs, where nothing else does.
fn changed(before: &str, after: &str) -> Option<Vec<Rerun>> {
    let [(_, before_code, before_rest), (html, code, rest)] = [before, after].map(taken_apart);
    if before_rest != rest || before_code.len() != code.len() {
        return None;
    }
    let is_new = before_code.iter().zip(&code).filter(|((_, before), (_, after))| before != after);
    let rerun = |(_, (element, code)): (_, &(usize, String))| Rerun {
        element: ElementPath::to(&html, *element),
        code: Some(code.clone()),
    };
    Some(is_new.map(rerun).collect())
}

/// A page, the texts of those of its scripts that can run again, by their elements, and the page without them.
fn taken_apart(text: &str) -> (HtmlTree, Vec<(usize, String)>, String) {
    let html = HtmlTree::parse(text);
    let page = Page::read(text, &html, None);
    let (mut code, mut rest, mut end) = (Vec::new(), String::new(), syntax::size(0));
    let scripts = page.scripts.iter().filter(|script| runs_again(script) && script.src.is_none());
    for element in scripts.map(|script| script.element) {
        let content = html.elements[element].content;
        if content.start() >= end {
            code.push((element, slice(text, content).to_owned()));
            rest += slice(text, syntax::TextRange::new(end, content.start()));
            end = content.end();
        }
    }
    rest += text.get(usize::from(end)..).unwrap_or_default();
    (html, code, rest)
}

/// Whether PyScript runs a new script of the kind in the same interpreter.
fn runs_again(script: &Script) -> bool {
    script.place == Place::Main && !script.custom_element
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<main><script type=mpy>a = 1</script><p>x</p><script type=py>b = 1</script></main>\
                        <script type=py worker>c = 1</script>";

    fn drawn(reruns: Option<Vec<Rerun>>) -> String {
        serde_json::to_string(&reruns).unwrap()
    }

    #[test]
    fn only_the_text_of_main_scripts_is_hot() {
        let edit = |from: &str, to: &str| drawn(changed(PAGE, &PAGE.replace(from, to)));
        expect_test::expect![[r#"[{"element":[{"tag":"main","nth":1,"id":""},{"tag":"script","nth":2,"id":""}],"code":"b = 2 # é"}]"#]].assert_eq(&edit("b = 1", "b = 2 # é"));
        assert_eq!(edit("none", "none"), "[]");
        for (from, to) in [
            ("c = 1", "c = 2"),
            ("<p>x", "<p>y"),
            ("b = 1", "b = 1</script><script type=py>d = 1"),
            ("type=mpy", "type=py"),
            ("type=mpy", "type=mpy id=x"),
        ] {
            assert_eq!(edit(from, to), "null", "{to}");
        }
        assert_eq!(drawn(changed("<py-script>a</py-script>", "<py-script>b</py-script>")), "null");
    }

    #[test]
    fn a_file_is_hot_where_nothing_but_main_scripts_uses_it() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
        let config = "[files]\n'./words.py' = ''\n'./both.py' = ''\n";
        let page = "<script type=mpy src=main.py config=c.toml></script><script type=mpy src=both.py config=c.toml></script>\
                    <script type=py src=twice.py></script><script type=py worker src=twice.py></script>";
        for (name, text) in [("index.html", page), ("c.toml", config)] {
            std::fs::write(root.join(name), text).unwrap();
        }
        for name in ["main.py", "words.py", "both.py", "twice.py"] {
            std::fs::write(root.join(name), "x = 1\n").unwrap();
        }
        let texts = Arc::new(Mutex::new(Texts::default()));
        texts.lock().unwrap().keep("/", "run-0", page);
        let content = Arc::new(files::Disk::new(&root).unwrap());
        let hot = Hot { root: root.clone(), content, texts };
        let reruns = |name: &str| drawn(hot.reruns("/", &root.join(name), Some(1)));
        assert_eq!(reruns("main.py"), r#"[{"element":[{"tag":"script","nth":1,"id":""}],"code":null}]"#);
        for name in ["words.py", "both.py", "twice.py", "c.toml", "index.html"] {
            assert_eq!(reruns(name), "null", "{name}");
        }

        let edited = "<script type=mpy>a = 1</script>";
        let sent = reload::held(page.as_bytes());
        std::fs::write(root.join("index.html"), edited).unwrap();
        assert_eq!(reruns("main.py"), "null", "the page is another one, too");
        assert_eq!(drawn(hot.reruns("/", &root.join("index.html"), sent)), "null");
        hot.texts.lock().unwrap().keep("/", "run-1", edited);
        let sent = reload::held(edited.as_bytes());
        for number in [2, 3] {
            let text = edited.replace('1', &number.to_string());
            std::fs::write(root.join("index.html"), &text).unwrap();
            let sent = if number == 2 { sent } else { reload::held(edited.replace('1', "2").as_bytes()) };
            let code =
                format!(r#"[{{"element":[{{"tag":"script","nth":1,"id":""}}],"code":"a = {number}"}}]"#);
            assert_eq!(drawn(hot.reruns("/", &root.join("index.html"), sent)), code);
        }
        assert_eq!(drawn(hot.reruns("/", &root.join("index.html"), sent)), "null", "some browser is behind");
    }
}
