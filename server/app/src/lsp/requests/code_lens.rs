//! `textDocument/codeLens`

use project::path::FilePath;

use crate::lsp::commands;
use crate::lsp::convert;
use crate::lsp::jobs::Failure;
use crate::lsp::previews::page_of;
use crate::lsp::state::Snapshot;
use crate::lsp::types::{CodeLens, CodeLensParams, Command};

/// The preview, above the first script of a page.
pub(crate) fn run(snapshot: &Snapshot, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>, Failure> {
    let file = convert::file(&params.text_document.uri);
    let settings = snapshot.configuration.of(&snapshot.workspace, &file);
    let lens = settings.code_lens.enable.then(|| lens(snapshot, &file)).flatten();
    Ok(Some(lens.into_iter().collect()))
}

fn lens(snapshot: &Snapshot, file: &FilePath) -> Option<CodeLens> {
    let document = snapshot.workspace.document(file)?;
    let element = document.page()?.scripts.first()?.element;
    let tag = document.html()?.elements.get(element)?.tag.range;
    let range = snapshot.places(document).range(tag);
    Some(CodeLens { range, command: Some(preview_command(snapshot, file)?), data: None })
}

/// What opens the preview of a page with scripts, or of a page that runs the file; `None` where there is none, or it is in
/// no file.
pub(super) fn preview_command(snapshot: &Snapshot, file: &FilePath) -> Option<Command> {
    let page = page_of(&snapshot.workspace, file)?;
    let runs_python = !snapshot.workspace.document(&page)?.page()?.scripts.is_empty();
    let uri = snapshot.documents.uri(&page)?;
    (runs_python && uri.scheme() == "file").then(|| Command {
        title: "Open preview".to_owned(),
        command: commands::PREVIEW_OPEN.to_owned(),
        arguments: Some(vec![uri.as_str().into()]),
    })
}
