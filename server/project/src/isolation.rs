//! Whether a page gets SharedArrayBuffer, as far as the project tells: by a service worker of its own, or by a server that
//! sends `Cross-Origin-Opener-Policy` and `Cross-Origin-Embedder-Policy`.

use syntax::html::HtmlTree;

use crate::document::{Document, FileKind};
use crate::path::FilePath;
use crate::workspace::Workspace;

/// Files that say how a project is served, by their whole names.
const NAMES: [&str; 19] = [
    ".htaccess",
    "Caddyfile",
    "Dockerfile",
    "Makefile",
    "Procfile",
    "_headers",
    "amplify.yml",
    "app.yaml",
    "compose.yaml",
    "customHttp.yml",
    "docker-compose.yml",
    "firebase.json",
    "netlify.toml",
    "package.json",
    "render.yaml",
    "serve.json",
    "staticwebapp.config.json",
    "vercel.json",
    "wrangler.toml",
];

/// How such names begin where a tool leaves the rest open.
const PREFIXES: [&str; 12] = [
    "astro.config.",
    "dev-server",
    "devserver",
    "next.config.",
    "nginx",
    "nuxt.config.",
    "playwright.config.",
    "rollup.config.",
    "serve",
    "svelte.config.",
    "vite.config.",
    "webpack.config.",
];

/// Languages that such files are written in.
const EXTENSIONS: [&str; 16] = [
    "cjs", "conf", "cts", "go", "js", "json", "mjs", "mts", "php", "py", "rb", "rs", "sh", "toml", "ts",
    "yml",
];

/// What a file says that isolates pages, in lower case: the headers, or a helper that sends them.
const WORDS: [&str; 6] = [
    "coi-serviceworker",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "crossoriginisolated",
    "cross_origin_opener_policy",
    "mini-coi",
];

/// Names of scripts that turn themselves into a service worker that sends the headers.
const HELPERS: [&str; 3] = ["mini-coi", "coi-serviceworker", "enable-threads"];

/// Whether a file may say with which headers the project is served.
pub fn is_server_config(path: &FilePath) -> bool {
    let name = path.name();
    let is_open = || {
        PREFIXES.iter().any(|prefix| name.starts_with(prefix))
            && EXTENSIONS.contains(&path.extension().as_str())
    };
    NAMES.contains(&name) || path.extension() == "conf" || is_open()
}

/// Whether a file that is no page speaks of the headers.
pub(crate) fn speaks_of_isolation(document: &Document) -> bool {
    let is_code = matches!(document.kind, FileKind::Python | FileKind::JavaScript);
    if !is_code && !is_server_config(&document.path) {
        return false;
    }
    let text = document.text.to_lowercase();
    WORDS.iter().any(|word| text.contains(word))
}

impl Workspace {
    /// Whether something in the project may isolate the page, or something that cannot be seen may: a template, a script of
    /// the project that was not read.
    pub fn may_be_isolated(&self, page: &FilePath) -> bool {
        let Some(document) = self.document(page) else { return true };
        let Some(html) = document.html() else { return true };
        let is_template = ["{%", "{{", "<%"].iter().any(|mark| document.text.contains(mark));
        is_template || self.is_served_isolated() || self.isolates_itself(document, html)
    }

    /// Whether a file of the project says that it is served so.
    fn is_served_isolated(&self) -> bool {
        self.documents().any(|document| document.outline().isolates)
    }

    /// Whether a script of the page makes a service worker, or may.
    fn isolates_itself(&self, document: &Document, html: &HtmlTree) -> bool {
        let folder = document.path.parent();
        let scripts = html.elements.iter().filter(|element| element.name() == "script");
        let mut addresses = scripts.filter_map(|element| element.value("src"));
        let may_register = |address: &str| {
            if HELPERS.iter().any(|helper| address.contains(helper)) {
                return true;
            }
            let is_of_project = !address.contains("//");
            let is_javascript = address.split(['?', '#']).next().is_some_and(|path| path.ends_with("js"));
            let known = folder.resolve(address).and_then(|path| self.document(&path));
            is_of_project && is_javascript && known.is_none_or(|script| registers(&script.text))
        };
        let inline = document.page().into_iter().flat_map(|page| &page.javascript);
        let mut inline = inline.map(|code| syntax::slice(&document.text, code.content));
        let mut imported = self.links().javascript.get(&document.path).into_iter().flatten();
        addresses.any(may_register)
            || inline.any(registers)
            || imported.any(|path| self.document(path).is_some_and(|script| registers(&script.text)))
    }
}

fn registers(javascript: &str) -> bool {
    javascript.contains("serviceWorker") || HELPERS.iter().any(|helper| javascript.contains(helper))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_isolated(files: &[(&str, &str)]) -> bool {
        Workspace::from_texts(files.iter().copied()).may_be_isolated(&FilePath::new("/site/index.html"))
    }

    #[test]
    fn a_page_is_isolated_by_its_scripts() {
        for (script, expected) in [
            ("", false),
            ("<script src=\"./mini-coi.js\"></script>", true),
            ("<script src=\"https://example.org/coi-serviceworker.min.js\"></script>", true),
            ("<script src=\"https://example.org/chart.js\"></script>", false),
            ("<script>navigator.serviceWorker.register('./sw.js')</script>", true),
            ("<script src=\"./built.js\"></script>", true),
            ("<script src=\"./plain.js\"></script>", false),
            ("<script type=\"module\" src=\"./own.js\"></script>", true),
            ("{% include 'head.html' %}", true),
        ] {
            let page = format!("{script}<script type=\"py\" worker>1</script>");
            let files = [
                ("/site/index.html", page.as_str()),
                ("/site/plain.js", "let x = 1;"),
                ("/site/own.js", "import './registers.js';"),
                ("/site/registers.js", "navigator.serviceWorker.register('x')"),
            ];
            assert_eq!(is_isolated(&files), expected, "{script}");
        }
    }

    #[test]
    fn a_project_is_isolated_by_what_serves_it() {
        const HEADER: &str = "/*\n  Cross-Origin-Opener-Policy: same-origin\n";
        for (name, text, expected) in [
            ("_headers", HEADER, true),
            (".htaccess", "Header set Cross-Origin-Embedder-Policy require-corp", true),
            ("netlify.toml", "[headers.values]\nCross-Origin-Opener-Policy = \"same-origin\"", true),
            ("package.json", "{\"scripts\": {\"dev\": \"npx mini-coi .\"}}", true),
            ("vite.config.ts", "headers: { 'Cross-Origin-Opener-Policy': 'same-origin' }", true),
            ("serve.py", "self.send_header('Cross-Origin-Opener-Policy', 'same-origin')", true),
            ("settings.py", "SECURE_CROSS_ORIGIN_OPENER_POLICY = None", true),
            ("README.md", HEADER, false),
            ("package.json", "{}", false),
            ("mini-coi.js", "let nothing;", false),
        ] {
            let path = format!("/{name}");
            assert_eq!(is_isolated(&[("/site/index.html", "<p>"), (&path, text)]), expected, "{name}");
        }
    }
}
