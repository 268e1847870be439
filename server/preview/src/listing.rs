//! Lists of pages: those of a folder without `index.html`, and all of a project.

use knowledge::Release;
use project::page::{Page, Place, Script};
use syntax::html::{HtmlTree, decode};

use crate::files::PAGES;
use crate::page::{escape, release};

/// A page, as a list tells of it.
pub(crate) struct Entry {
    /// Relative to the folder that is listed, with `/`.
    path: String,
    /// Empty where it has none.
    title: String,
    /// What its scripts run in, each once, in their order: `mpy`, `py worker`.
    runs: Vec<String>,
    /// The release that it names.
    release: Option<Release>,
}

/// Characters of a title; what is more is cut.
const TITLE: usize = 200;

impl Entry {
    /// A page with this text.
    pub(crate) fn new(path: String, text: &str) -> Self {
        let tree = HtmlTree::parse(text);
        let mut runs = Vec::new();
        for script in Page::read(text, &tree, None).scripts {
            let kind = kind(&script);
            if !runs.contains(&kind) {
                runs.push(kind);
            }
        }
        Entry { path, title: title(text, &tree), runs, release: release(text, &tree) }
    }
}

fn title(text: &str, tree: &HtmlTree) -> String {
    let element = tree.elements.iter().find(|element| element.name() == "title" && element.closed);
    let title = element.map(|element| decode(text, element.content).0).unwrap_or_default();
    let words: Vec<&str> = title.split_whitespace().collect();
    words.join(" ").chars().take(TITLE).collect()
}

fn kind(script: &Script) -> String {
    let flavor = script.flavor;
    match script.place {
        Place::Main => flavor.to_string(),
        Place::Worker => format!("{flavor} worker"),
        Place::Editor { .. } => format!("{flavor} editor"),
        Place::Game => format!("{flavor} game"),
        Place::Raw => flavor.runtime().to_string(),
    }
}

/// A page that lists pages. `name` is what the folder is called; `up` leads from the list to the folder, and is empty or
/// ends in `/`.
pub(crate) fn html(name: &str, up: &str, pages: &[Entry], agent: &str) -> String {
    let items: String = pages.iter().map(|page| item(up, page)).collect();
    let found = if items.is_empty() {
        "<p>No HTML file lies here.".to_owned()
    } else {
        format!("<ul>\n{items}</ul>")
    };
    let cut =
        if pages.len() >= PAGES { format!("\n<p>A list ends after {PAGES} pages.") } else { String::new() };
    let name = escape(name);
    format!(
        "<!doctype html>\n<html lang=\"en\"><head>{agent}<meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Pages in {name}</title>\n\
         <style>{STYLE}</style>\n</head><body><h1>Pages in <bdi>{name}</bdi></h1>\n{found}{cut}\n</body></html>\n"
    )
}

const STYLE: &str = ":root{color-scheme:light dark}body{font:1rem/1.6 system-ui;max-width:50rem;margin:2rem auto;\
                     padding:0 1rem;overflow-wrap:anywhere}li{margin:.4rem 0}small{opacity:.75}\
                     code{font-size:.8em;border:1px solid;border-radius:.3em;padding:0 .3em}";

/// Names and titles may hold anything: `<bdi>` keeps those that turn the direction of text to themselves.
fn item(up: &str, page: &Entry) -> String {
    let address: Vec<String> = page.path.split('/').map(encode).collect();
    let title = match page.title.as_str() {
        "" => String::new(),
        title => format!(" <bdi>{}</bdi>", escape(title)),
    };
    let runs: String = page.runs.iter().map(|kind| format!(" <code>{}</code>", escape(kind))).collect();
    let release = page.release.map(|release| format!(" <small>{release}</small>")).unwrap_or_default();
    format!(
        "<li><a href=\"{up}{}\"><bdi>{}</bdi></a>{title}{runs}{release}\n",
        address.join("/"),
        escape(&page.path)
    )
}

/// All but what addresses may hold anywhere.
const ENCODED: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_').remove(b'~');

fn encode(segment: &str) -> String {
    percent_encoding::utf8_percent_encode(segment, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(pages: &[(&str, &str)]) -> String {
        let entries: Vec<Entry> =
            pages.iter().map(|(path, text)| Entry::new((*path).to_owned(), text)).collect();
        let html = html("<x>&", "../", &entries, "<agent>");
        assert!(
            html.contains("<head><agent>") && html.contains("<h1>Pages in <bdi>&lt;x&gt;&amp;</bdi></h1>")
        );
        let items = html.split("<ul>\n").nth(1).unwrap().split("</ul>").next().unwrap();
        items.replace('\u{202e}', "[turned] ")
    }

    #[test]
    fn a_page_is_listed_with_what_stands_in_it() {
        let loader =
            "<script type=\"module\" src=\"https://pyscript.net/releases/2025.11.2/core.js\"></script>";
        let all = format!(
            "<title>\n  All\n kinds &amp; more </title>{loader}<script type=py></script><script type=mpy worker>\
             </script><script type=py></script><script type=py-editor></script><script type=py-game></script>\
             <script type=micropython></script><script>let x</script>"
        );
        let pages = [("a/all.html", all.as_str()), ("plain.htm", "<p>")];
        expect_test::expect![[r#"
            <li><a href="../a/all.html"><bdi>a/all.html</bdi></a> <bdi>All kinds &amp; more</bdi> <code>py</code> <code>mpy worker</code> <code>py editor</code> <code>py game</code> <code>micropython</code> <small>2025.11.2</small>
            <li><a href="../plain.htm"><bdi>plain.htm</bdi></a>
        "#]].assert_eq(&list(&pages));
    }

    #[test]
    fn hostile_names_and_titles_are_text() {
        let title = "<title></i>&lt;script>alert(1)&lt;/script> \u{202e}x</title>";
        let never_closed = "<title>all of the rest <script type=py>";
        let pages = [
            ("<img src=x onerror=alert(1)>.html", title),
            ("\"><script>.html", never_closed),
            ("javascript:alert(1)/#?%2e.html", "<script type='<b>'></script>"),
            ("a\nb.html", ""),
        ];
        expect_test::expect![[r#"
            <li><a href="../%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E.html"><bdi>&lt;img src=x onerror=alert(1)&gt;.html</bdi></a> <bdi>&lt;/i&gt;&lt;script&gt;alert(1)&lt;/script&gt; [turned] x</bdi>
            <li><a href="../%22%3E%3Cscript%3E.html"><bdi>&quot;&gt;&lt;script&gt;.html</bdi></a> <code>py</code>
            <li><a href="../javascript%3Aalert%281%29/%23%3F%252e.html"><bdi>javascript:alert(1)/#?%2e.html</bdi></a>
            <li><a href="../a%0Ab.html"><bdi>a
            b.html</bdi></a>
        "#]].assert_eq(&list(&pages));
    }

    #[test]
    fn a_list_says_that_there_are_none_or_maybe_more() {
        let entries = |number| -> Vec<Entry> { (0..number).map(|_| Entry::new(String::new(), "")).collect() };
        assert!(html("a", "", &entries(0), "").contains("<p>No HTML file lies here."));
        assert!(!html("a", "", &entries(PAGES - 1), "").contains("<p>"));
        assert!(html("a", "", &entries(PAGES), "").contains("<p>A list ends after 500 pages."));
    }

    #[test]
    fn a_long_title_is_cut() {
        let entry = Entry::new(String::new(), &format!("<title>{}</title>", "💣".repeat(TITLE + 1)));
        assert_eq!(entry.title, "💣".repeat(TITLE));
    }
}
