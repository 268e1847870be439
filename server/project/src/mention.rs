//! Where a file is named: an attribute, a key of a config, a string of code.

use syntax::{TextRange, range};

use crate::document::Document;
use crate::path::FilePath;
use crate::traceback::Spot;
use crate::workspace::Workspace;

/// The first place, on the page before other files, whose words between quotes (or white space) are an address of `file`
/// for this page or for the file that they are in.
pub fn of(workspace: &Workspace, page: &FilePath, file: &FilePath) -> Option<Spot> {
    let root = workspace.root_of(page).cloned().unwrap_or_else(|| page.parent());
    let is_near = |document: &&Document| document.path.is_in(&root);
    let mut others: Vec<&Document> = workspace
        .documents()
        .map(AsRef::as_ref)
        .filter(|document| document.path != *page)
        .filter(is_near)
        .collect();
    others.sort_by_key(|document| &document.path);
    let first = workspace.document(page).map(AsRef::as_ref);
    first.into_iter().chain(others).find_map(|document| {
        let folders = [page.parent(), document.path.parent()];
        let range = mention(&document.text, &root, &folders, file)?;
        Some(Spot { file: document.path.clone(), range })
    })
}

fn mention(text: &str, root: &FilePath, folders: &[FilePath], file: &FilePath) -> Option<TextRange> {
    let names = [file.name().to_owned(), file.name().replace(' ', "%20")];
    names.iter().flat_map(|name| text.match_indices(name.as_str())).find_map(|(at, name)| {
        let word = word(text, at, at + name.len())?;
        let address = &text[usize::from(word.start())..usize::from(word.end())];
        let leads = |folder: &FilePath| folder.resolve(address).as_ref() == Some(file);
        let is_it = match address.strip_prefix('/') {
            Some(below) => root.resolve(below).as_ref() == Some(file),
            None => folders.iter().any(leads),
        };
        is_it.then_some(word)
    })
}

/// The words around a place, up to the quotes on its line, or up to the ends of an attribute without quotes; `None` where
/// they are neither.
fn word(text: &str, start: usize, end: usize) -> Option<TextRange> {
    let line = text[..start].rfind('\n').map_or(0, |before| before + 1);
    let rest = text[end..].find('\n').map_or(text.len(), |after| end + after);
    let quoted = text[line..start].rfind(['"', '\'', '`']).map(|at| line + at).and_then(|open| {
        let quote = &text[open..=open];
        text[end..rest].find(quote).map(|close| range(open + 1, end + close))
    });
    quoted.or_else(|| {
        let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '<' | '>' | '"' | '\'');
        let before = line + text[line..start].rfind('=')?;
        let from = before + 1;
        let to = text[end..rest].find(ends).map_or(rest, |after| end + after);
        (!text[from..start].contains(ends)).then(|| range(from, to))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_where_its_address_stands() {
        let texts = [
            (
                "/sub/index.html",
                "<script src=\"a.js?x=1\"></script><img src=b.png><p>c.py<script src='../c.py'></script><a href=/sub/r.html>",
            ),
            ("/sub/conf.toml", "[files]\n\"./data/d e.csv\" = 'd e.csv'\n"),
            ("/sub/js/main.js", "import './f.js';\nimport './data/d.js'"),
            ("/sub/main.py", "open('g.txt')\nfetch(\"h.json\")"),
        ];
        let workspace = Workspace::from_texts(texts);
        let page = FilePath::new("/sub/index.html");
        let found = |file: &str| {
            let spot = of(&workspace, &page, &FilePath::new(file))?;
            let text = &workspace.document(&spot.file)?.text;
            Some(format!("{}: {}", spot.file, syntax::slice(text, spot.range)))
        };
        for (file, expected) in [
            ("/sub/a.js", Some("/sub/index.html: a.js?x=1")),
            ("/sub/b.png", Some("/sub/index.html: b.png")),
            ("/c.py", Some("/sub/index.html: ../c.py")),
            ("/sub/c.py", None),
            ("/sub/data/d e.csv", Some("/sub/conf.toml: ./data/d e.csv")),
            ("/sub/js/f.js", Some("/sub/js/main.js: ./f.js")),
            ("/sub/h.json", Some("/sub/main.py: h.json")),
            ("/sub/js/data/d.js", Some("/sub/js/main.js: ./data/d.js")),
            ("/sub/none.js", None),
        ] {
            assert_eq!(found(file).as_deref(), expected, "{file}");
        }
    }
}
