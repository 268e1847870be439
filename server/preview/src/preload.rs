//! What a page will load from the runtime, told to its browser with the page itself: it need not find out file by file.

use knowledge::Flavor;
use project::config_text::ConfigText;
use project::page::{Page, Place};

use crate::core;
use crate::runtime::Packages;

/// The values of `Link` headers for a page that loads PyScript core from `base`, an address or a path that ends in `/`.
/// `files` are the paths of the runtime, `packages` the versions that core asks for.
///
/// Pyodide's list of packages is left out: a page that installed packages before does not read it. Interpreters of workers
/// are left out, too: a worker shares nothing with what its page has loaded but the cache.
///
/// Modules are preloaded as other scripts are, with `crossorigin`, as modules are asked for: for a `modulepreload` in a header
/// Chromium makes the page ready for JavaScript before it asks for anything (30 ms of a page that took 350).
pub(crate) fn links<'f>(
    page: &Page,
    base: &str,
    files: impl Iterator<Item = &'f str> + Clone,
    packages: &Packages,
) -> Vec<String> {
    let link = |path: &str| {
        let kind = if path.ends_with("js") { "script" } else { "fetch" };
        format!("<{base}{path}>; rel=preload; as={kind}; crossorigin")
    };
    let mut links = vec![link("core/core.js")];
    links.extend(files.clone().filter(|path| core::is_main_file(path)).map(link));
    let interpreters: [(_, _, _, &[&str]); 2] = [
        (
            Flavor::Py,
            "pyodide",
            &packages.pyodide,
            &["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip"],
        ),
        (Flavor::Mpy, "micropython", &packages.micropython, &["micropython.mjs", "micropython.wasm"]),
    ];
    for (flavor, folder, version, names) in interpreters {
        let is_here =
            |name: &&&str| files.clone().any(|path| path.strip_prefix(folder) == Some(&format!("/{name}")));
        if starts_with_page(page, flavor) {
            let names = names.iter().filter(is_here);
            links.extend(names.map(|name| link(&format!("{folder}/{version}/{name}"))));
        }
    }
    links
}

/// Whether an interpreter of this flavor, the one that core brings, starts on the page by itself.
fn starts_with_page(page: &Page, flavor: Flavor) -> bool {
    let main = |place: &Place| matches!(place, Place::Main | Place::Game);
    let mut scripts = page.scripts.iter().filter(|script| script.flavor == flavor && main(&script.place));
    let own = |config: &ConfigText| match config {
        ConfigText::Inline(config) => config.text.contains("interpreter"),
        ConfigText::Url(_) => false,
    };
    let tags = page.config_tags.iter().filter(|tag| tag.flavor == flavor).map(|tag| &tag.config);
    let brings_own = tags.chain(scripts.clone().filter_map(|script| script.config.as_ref())).any(own);
    scripts.next().is_some() && !brings_own
}

#[cfg(test)]
mod tests {
    use syntax::html::HtmlTree;

    use super::*;

    fn shown(html: &str) -> String {
        let page = Page::read(html, &HtmlTree::parse(html), None);
        let files = [
            "core/core-C9.js",
            "core/core.css",
            "core/toml-V4.js",
            "core/error-D2.js",
            "pyodide/core-x.js",
            "pyodide/pyodide.asm.mjs",
            "pyodide/pyodide.asm.wasm",
            "micropython/micropython.mjs",
            "micropython/micropython.wasm",
        ];
        links(&page, "/_/", files.into_iter(), &Packages::pinned()).join("\n")
    }

    #[test]
    fn a_page_is_told_what_its_main_scripts_need() {
        expect_test::expect![[r#"
            </_/core/core.js>; rel=preload; as=script; crossorigin
            </_/core/core-C9.js>; rel=preload; as=script; crossorigin
            </_/micropython/1.28.0-6/micropython.mjs>; rel=preload; as=script; crossorigin
            </_/micropython/1.28.0-6/micropython.wasm>; rel=preload; as=fetch; crossorigin"#]]
        .assert_eq(&shown("<script type='mpy'>1</script><script type='py' worker src=x.py></script>"));
        let both = shown("<py-script>1</py-script><mpy-script>1</mpy-script>");
        assert!(both.contains("</_/pyodide/314.0.2/pyodide.asm.wasm>; rel=preload; as=fetch; crossorigin"));
        assert!(both.contains("</_/pyodide/314.0.2/pyodide.asm.mjs>; rel=preload; as=script; crossorigin"));
        assert!(both.contains("/micropython.wasm>"));
    }

    #[test]
    fn an_interpreter_of_its_own_is_not_foreseen() {
        for html in [
            "<py-config>interpreter = 'x'</py-config><script type='py'>1</script>",
            "<script type='py' config='{\"interpreter\": \"x\"}'>1</script>",
            "<script type='py-editor'>1</script>",
        ] {
            assert!(!shown(html).contains("pyodide/314"), "{html}");
        }
    }
}
