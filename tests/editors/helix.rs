//! Helix has no build in any registry, so its files are tested by what reads them: a TOML parser, and tree-sitter with
//! the HTML grammar that Helix uses. `hx` itself is a check by hand.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use expect_test::{Expect, expect};
use tests::repository;
use tree_sitter::{Language, Parser, Query, QueryCursor, StreamingIterator as _};

#[test]
fn the_snippet_adds_our_server_to_the_others() -> Result<()> {
    let text = std::fs::read_to_string(repository().join("editors/helix/languages.toml"))?;
    let snippet: toml_edit::DocumentMut = text.parse()?;
    let server = &snippet["language-server"]["pyscript-lsp"];
    assert_eq!(server["command"].as_str(), Some("pyscript-lsp"));
    assert_eq!(server["args"].to_string().trim(), r#"["lsp"]"#);

    let languages = snippet["language"].as_array_of_tables().context("no [[language]]")?;
    let lines: Vec<String> = languages.iter().map(draw).collect();
    expect![[r#"
        "html": ["pyscript-lsp", "vscode-html-language-server", "superhtml"]
        "python": ["pyscript-lsp", "ty", "ruff", "jedi", "pylsp", "zuban"]
        "toml": ["pyscript-lsp", "taplo", "tombi"]
        "json": ["pyscript-lsp", "vscode-json-language-server"]
        "javascript": ["pyscript-lsp", "typescript-language-server"]"#]]
    .assert_eq(&lines.join("\n"));
    Ok(())
}

fn draw(language: &toml_edit::Table) -> String {
    let [name, servers] = ["name", "language-servers"].map(|key| language[key].to_string());
    format!("{}: {}", name.trim(), servers.trim())
}

const PAGE: &str = r#"<!-- note -->
<style>p { color: red }</style>
<script>let plain = 1</script>
<script type="module">let module = 1</script>
<script type="py" config="a.toml">py = 1</script>
<script worker TYPE='mpy'>mpy = 1</script>
<script type=py-editor>editor = 1</script>
<py-script>tag = 1</py-script>
<py-config>packages = []</py-config>
<mpy-config type="json">{"packages": []}</mpy-config>
<input pattern="[a-z]+" onclick="go()" id="x">
"#;

#[test]
fn the_helix_query_tells_the_languages_of_a_page() -> Result<()> {
    check_injections(
        "editors/helix/runtime/queries/html/injections.scm",
        &expect![[r#"
        comment: <!-- note -->
        css: p { color: red }
        javascript: let plain = 1
        javascript: let module = 1
        python: py = 1
        python: mpy = 1
        python: editor = 1
        python: tag = 1
        toml: packages = []
        json: {"packages": []}
        regex: [a-z]+
        javascript: go()"#]],
    )
}

#[test]
fn the_neovim_query_adds_to_those_of_others() -> Result<()> {
    check_injections(
        "editors/neovim/queries/html/injections.scm",
        &expect![[r#"
        python: py = 1
        python: mpy = 1
        python: editor = 1
        python: tag = 1
        toml: packages = []
        json: {"packages": []}"#]],
    )
}

/// Draws one line for each injection that the query at `path` finds in `PAGE`: its language and text.
fn check_injections(path: &str, expected: &Expect) -> Result<()> {
    let html = Language::new(tree_sitter_html::LANGUAGE);
    let source = std::fs::read_to_string(repository().join(path))?;
    let query = Query::new(&html, &source).with_context(|| format!("{path} does not compile"))?;
    let content = query.capture_index_for_name("injection.content").context("no @injection.content")?;

    let mut parser = Parser::new();
    parser.set_language(&html)?;
    let tree = parser.parse(PAGE, None).context("no tree")?;
    let mut found = BTreeMap::new();
    let mut cursor = QueryCursor::new();
    let mut matches = cursor.matches(&query, tree.root_node(), PAGE.as_bytes());
    while let Some(hit) = matches.next() {
        let language = language_of(&query, hit.pattern_index).context("a pattern names no language")?;
        for node in hit.nodes_for_capture_index(content) {
            found.insert((node.start_byte(), language), &PAGE[node.byte_range()]);
        }
    }
    let lines: Vec<String> =
        found.iter().map(|((_, language), text)| format!("{language}: {text}")).collect();
    expected.assert_eq(&lines.join("\n"));
    Ok(())
}

/// What `#set! injection.language` says in the pattern.
fn language_of(query: &Query, pattern: usize) -> Option<&str> {
    let settings = query.property_settings(pattern);
    settings.iter().find(|setting| &*setting.key == "injection.language")?.value.as_deref()
}
