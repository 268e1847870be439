//! Pages on their way out: runtime addresses replaced, the agent's script put in, nothing moved to another line.

use knowledge::Release;
use project::page::Page;
use syntax::edit::{TextEdit, apply};
use syntax::html::{Element, HtmlTree};
use syntax::{TextRange, size, slice};

use crate::provided::{StandIn, release_of};
use crate::rewrite::{self, Address};

/// A page as a browser gets it.
pub(crate) struct Served {
    pub(crate) html: String,
    /// What the user should know about the runtime that the page asks for: one sentence each.
    pub(crate) notices: Vec<String>,
    /// What it says about PyScript, where it loads that from here.
    pub(crate) page: Option<Page>,
    /// The release that it names.
    pub(crate) release: Option<Release>,
    /// What was changed, in order.
    pub(crate) edits: Vec<TextEdit>,
}

/// Makes a page load from `origin`, this server's address without a path, what `stand_in` has for an address on a page of a
/// release; and what `agent` makes of the notices before anything else.
pub(crate) fn serve(
    text: &str,
    origin: &str,
    agent: &dyn Fn(&[String]) -> String,
    stand_in: &dyn Fn(&Address, Option<Release>) -> Option<StandIn>,
) -> Served {
    let tree = HtmlTree::parse(text);
    let named = addresses(text, &tree);
    let release = named.iter().find_map(|(_, address)| release_of(address));
    let mut notices: Vec<String> = Vec::new();
    let mut edits = Vec::new();
    let mut loads_core = false;
    for (element, address) in &named {
        let ours = stand_in(address, release);
        let notice = match &ours {
            Some(ours) => ours.notice.clone(),
            None => classic(address),
        };
        if let Some(notice) = notice.filter(|notice| !notices.contains(notice)) {
            notices.push(notice);
        }
        if let Some(ours) = ours {
            loads_core |= address.path == "core/core.js";
            let place = syntax::range(address.range.start, address.range.end);
            edits.push(TextEdit::replace(place, format!("{origin}{}", ours.path)));
            edits.extend(element.attribute("integrity").map(|integrity| TextEdit::delete(integrity.range)));
        }
    }
    edits.push(TextEdit::insert(size(agent_offset(text, &tree)), agent(&notices)));
    drop_overlaps(&mut edits);
    let html = apply(text, &edits).unwrap_or_else(|| text.to_owned());
    let page = loads_core.then(|| Page::read(text, &tree, None));
    Served { html, notices, page, release, edits }
}

/// The release that a page names first.
pub(crate) fn release(text: &str, tree: &HtmlTree) -> Option<Release> {
    addresses(text, tree).iter().find_map(|(_, address)| release_of(address))
}

/// Every address of a runtime that a browser or PyScript may load from, with the element that it stands in. Their ranges are
/// those in `text`.
fn addresses<'t>(text: &str, tree: &'t HtmlTree) -> Vec<(&'t Element, Address)> {
    let mut found = Vec::new();
    for element in &tree.elements {
        for range in places(text, tree, element) {
            let start = usize::from(range.start());
            for address in rewrite::addresses(slice(text, range)) {
                let range = start + address.range.start..start + address.range.end;
                found.push((element, Address { range, ..address }));
            }
        }
    }
    found
}

/// The parts of an element that a browser or PyScript may load from: attribute values, and the text of scripts, styles
/// and configs. Python is left alone: what runs must be what stands in the file.
fn places(html: &str, tree: &HtmlTree, element: &Element) -> Vec<TextRange> {
    let mut places: Vec<TextRange> = element
        .tag
        .attributes
        .iter()
        .filter(|attribute| !(element.name() == "a" && attribute.name == "href"))
        .filter_map(|attribute| attribute.value.as_ref().map(|value| value.range))
        .collect();
    match element.name() {
        "script" if is_data_or_javascript(element) => places.push(element.content),
        "style" => places.push(element.content),
        "py-config" | "mpy-config" => places.push(tree.text_content(html, element)),
        _ => {}
    }
    places
}

fn is_data_or_javascript(script: &Element) -> bool {
    let kind = script.value("type").unwrap_or_default().trim().to_ascii_lowercase();
    kind.is_empty()
        || kind == "module"
        || kind == "importmap"
        || kind.ends_with("javascript")
        || kind.ends_with("json")
}

/// Where the agent can stand so that it runs first and the page stays in standards mode: behind `<head>`, else behind
/// `<html>`, else behind the doctype, else at the start.
fn agent_offset(html: &str, tree: &HtmlTree) -> usize {
    let behind = |name: &str| {
        let element = tree.elements.iter().find(|element| element.name() == name)?;
        Some(usize::from(element.tag.range.end()))
    };
    behind("head").or_else(|| behind("html")).unwrap_or_else(|| behind_doctype(html))
}

/// The offset behind the doctype and what may stand before it; that of the first content where there is none.
fn behind_doctype(html: &str) -> usize {
    let mut rest = html.trim_start_matches('\u{feff}');
    let start = html.len() - rest.len();
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("<!--") {
            let Some((_, after)) = comment.split_once("-->") else { return start };
            rest = after;
        } else if rest.get(..9).is_some_and(|tag| tag.eq_ignore_ascii_case("<!doctype")) {
            return rest.find('>').map_or(start, |end| html.len() - rest.len() + end + 1);
        } else {
            return start;
        }
    }
}

/// Sorts, and leaves out what a broken page makes two elements claim.
fn drop_overlaps(edits: &mut Vec<TextEdit>) {
    edits.sort_by_key(|edit| (edit.range.start(), edit.range.end()));
    let mut end = size(0);
    edits.retain(|edit| {
        let free = edit.range.start() >= end;
        if free {
            end = edit.range.end();
        }
        free
    });
}

/// Classic PyScript is another program: it cannot be stood in for.
fn classic(address: &Address) -> Option<String> {
    let version = address.version.as_deref()?;
    matches!(address.path.as_str(), "core/pyscript.js" | "core/pyscript.css").then(|| {
        format!("loads classic PyScript ({version}), which the preview does not carry; the browser fetches it itself")
    })
}

/// Text for HTML content and quoted attribute values.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On a server that has the current release only.
    fn served(html: &str) -> Served {
        let stand_in = |address: &Address, _: Option<Release>| {
            ["core/core.js", "core/core.css", "pyodide/pyodide.mjs"].contains(&address.path.as_str()).then(
                || {
                    let asked = address.version.as_deref().unwrap_or("any");
                    StandIn {
                        path: format!("/_/{}", address.path),
                        notice: Some(format!("asks for {} {asked}", address.product.name())),
                    }
                },
            )
        };
        serve(html, "http://h", &|_| "<agent>".to_owned(), &stand_in)
    }

    #[test]
    fn a_page_loads_its_runtime_from_here() {
        let page = r#"<!doctype html>
<html>
<head lang="en"><meta charset="utf-8">
<link rel="stylesheet" integrity="sha384-x" crossorigin href='https://pyscript.net/releases/2025.3.1/core.css'>
<script type="module" src="https://pyscript.net/releases/2025.3.1/core.js"
    integrity="sha384-x"></script>
<script src="https://cdn.example/x.js" integrity="sha384-y"></script>
</head>
<body>
<py-config>interpreter = "https://cdn.jsdelivr.net/pyodide/v0.29.0/full/pyodide.mjs"</py-config>
<script type="module">
import { PyWorker } from "https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.js";
</script>
<script type="py" config='{"interpreter": "https://cdn.jsdelivr.net/pyodide/v314.0.3/full/pyodide.mjs"}'>
url = "https://pyscript.net/releases/2025.3.1/core.js"
</script>
<a href="https://pyscript.net/releases/2025.3.1/core.js">https://pyscript.net/releases/2025.3.1/core.js</a>
</body>
</html>
"#;
        let served = served(page);
        expect_test::expect![[r#"
            <!doctype html>
            <html>
            <head lang="en"><agent><meta charset="utf-8">
            <link rel="stylesheet"  crossorigin href='http://h/_/core/core.css'>
            <script type="module" src="http://h/_/core/core.js"
                ></script>
            <script src="https://cdn.example/x.js" integrity="sha384-y"></script>
            </head>
            <body>
            <py-config>interpreter = "http://h/_/pyodide/pyodide.mjs"</py-config>
            <script type="module">
            import { PyWorker } from "http://h/_/core/core.js";
            </script>
            <script type="py" config='{"interpreter": "http://h/_/pyodide/pyodide.mjs"}'>
            url = "https://pyscript.net/releases/2025.3.1/core.js"
            </script>
            <a href="https://pyscript.net/releases/2025.3.1/core.js">https://pyscript.net/releases/2025.3.1/core.js</a>
            </body>
            </html>
        "#]]
        .assert_eq(&served.html);
        expect_test::expect![[r#"
            [
                "asks for PyScript 2025.3.1",
                "asks for Pyodide 0.29.0",
                "asks for PyScript 0.7.31",
                "asks for Pyodide 314.0.3",
            ]
        "#]]
        .assert_debug_eq(&served.notices);
    }

    #[test]
    fn the_agent_is_first_and_the_doctype_stays_first() {
        let cases = [
            ("<p>x", "<agent><p>x"),
            ("", "<agent>"),
            ("\u{feff}<p>", "\u{feff}<agent><p>"),
            ("<!-- a --> <!DOCTYPE html>\n<p>", "<!-- a --> <!DOCTYPE html><agent>\n<p>"),
            ("<!doctype html><html lang=en>\n<body>", "<!doctype html><html lang=en><agent>\n<body>"),
            ("<!-- <head> --><head\nlang=x><title>", "<!-- <head> --><head\nlang=x><agent><title>"),
            ("<!-- never closed", "<agent><!-- never closed"),
        ];
        for (html, expected) in cases {
            assert_eq!(served(html).html, expected);
        }
    }

    #[test]
    fn broken_pages_keep_their_lines() {
        let page = "<head>\r\n<script src=\"https://pyscript.net/latest/core.js\r\n<py-config>\r\n\
                    x = '<b>//pyscript.net/latest/core.js'\r\n<script type=module src=//pyscript.net/latest/core.js";
        let served = served(page);
        assert_eq!(served.html.matches("\r\n").count(), page.matches("\r\n").count());
        assert_eq!(served.html.matches('\n').count(), page.matches('\n').count());
    }

    #[test]
    fn classic_pyscript_is_left_to_the_browser() {
        let page = "<script defer src=\"https://pyscript.net/releases/2022.12.1/pyscript.js\"></script>";
        let served = served(page);
        assert!(served.html.contains("https://pyscript.net/releases/2022.12.1/pyscript.js"));
        assert_eq!(
            served.notices,
            ["loads classic PyScript (2022.12.1), which the preview does not carry; \
              the browser fetches it itself"]
        );
    }
}
