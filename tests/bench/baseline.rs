//! What we are measured against.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, ensure};
use tower_lsp::jsonrpc;
use tower_lsp::lsp_types::{
    CompletionParams, CompletionResponse, DidChangeTextDocumentParams, DidOpenTextDocumentParams, Hover,
    HoverParams, InitializeParams, InitializeResult,
};
use tower_lsp::{LanguageServer, LspService, Server};
use tree_sitter::{Node, Parser};

/// The argument that starts [`parse`], with a folder behind it.
pub(crate) const PARSE: &str = "parse-alone";

/// The argument that starts [`serve`].
pub(crate) const SERVE: &str = "serve-nothing";

/// Reads every file below `folder` and parses pages as HTML, their Python scripts and Python files as Python.
pub(crate) fn parse(folder: &Path) -> Result<ExitCode> {
    let mut parsers = Parsers::new()?;
    ensure!(parsers.folder(folder)? > 0, "nothing was parsed");
    Ok(ExitCode::SUCCESS)
}

struct Parsers {
    html: Parser,
    python: Parser,
}

impl Parsers {
    fn new() -> Result<Self> {
        let mut parsers = Parsers { html: Parser::new(), python: Parser::new() };
        parsers.html.set_language(&tree_sitter_html::LANGUAGE.into())?;
        parsers.python.set_language(&tree_sitter_python::LANGUAGE.into())?;
        Ok(parsers)
    }

    /// The number of trees made.
    fn folder(&mut self, folder: &Path) -> Result<usize> {
        let mut trees = 0;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            trees += if path.is_dir() { self.folder(&path)? } else { self.file(&path)? };
        }
        Ok(trees)
    }

    fn file(&mut self, path: &Path) -> Result<usize> {
        let text = std::fs::read_to_string(path)?;
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("html") => {
                let tree = self.html.parse(&text, None).context("no tree")?;
                Ok(1 + self.scripts(tree.root_node(), &text)?)
            }
            Some("py") => {
                self.python.parse(&text, None).context("no tree")?;
                Ok(1)
            }
            _ => Ok(0),
        }
    }

    fn scripts(&mut self, node: Node<'_>, text: &str) -> Result<usize> {
        if node.kind() == "raw_text" && node.parent().is_some_and(|parent| is_python(parent, text)) {
            self.python.set_included_ranges(&[node.range()])?;
            self.python.parse(text, None).context("no tree")?;
            self.python.set_included_ranges(&[])?;
            return Ok(1);
        }
        let mut trees = 0;
        for child in node.children(&mut node.walk()) {
            trees += self.scripts(child, text)?;
        }
        Ok(trees)
    }
}

fn is_python(script: Node<'_>, text: &str) -> bool {
    let tag = script.child(0).map_or("", |tag| &text[tag.byte_range()]);
    tag.contains("type=\"py\"") || tag.contains("type=\"mpy\"")
}

/// A language server on stdio that knows nothing: it reads what it is sent and has an empty answer.
pub(crate) fn serve() -> Result<ExitCode> {
    let (service, socket) = LspService::new(|_| Nothing);
    let server = Server::new(tokio::io::stdin(), tokio::io::stdout(), socket);
    tokio::runtime::Runtime::new()?.block_on(server.serve(service));
    Ok(ExitCode::SUCCESS)
}

struct Nothing;

#[tower_lsp::async_trait]
impl LanguageServer for Nothing {
    async fn initialize(&self, _: InitializeParams) -> jsonrpc::Result<InitializeResult> {
        Ok(InitializeResult::default())
    }

    async fn did_open(&self, _: DidOpenTextDocumentParams) {}

    async fn did_change(&self, _: DidChangeTextDocumentParams) {}

    async fn completion(&self, _: CompletionParams) -> jsonrpc::Result<Option<CompletionResponse>> {
        Ok(Some(CompletionResponse::Array(Vec::new())))
    }

    async fn hover(&self, _: HoverParams) -> jsonrpc::Result<Option<Hover>> {
        Ok(None)
    }

    async fn shutdown(&self) -> jsonrpc::Result<()> {
        Ok(())
    }
}
