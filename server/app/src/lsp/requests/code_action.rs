//! `textDocument/codeAction`

use ide::actions::{self, Action};
use preview::ElementPath;
use project::path::FilePath;
use serde::{Deserialize, Serialize};

use super::code_lens::preview_command;
use crate::lsp::commands;
use crate::lsp::convert::{self, Places};
use crate::lsp::diagnostics::{diagnostic, findings, of_preview};
use crate::lsp::edits::workspace_edit;
use crate::lsp::jobs::Failure;
use crate::lsp::state::Snapshot;
use crate::lsp::types::*;

/// All safe fixes of ours at once.
const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.pyscript");

/// What is not about the text; a source action, so that it stays out of the way of fixes.
const PREVIEW: CodeActionKind = CodeActionKind::new("source.preview.pyscript");

/// A page's move to another release, where nothing is wrong with it.
const MOVE: CodeActionKind = CodeActionKind::new("refactor.rewrite.pyscript");

/// The kinds that [`run`] yields.
pub(crate) fn kinds() -> Vec<CodeActionKind> {
    vec![CodeActionKind::QUICKFIX, MOVE, FIX_ALL, PREVIEW]
}

/// The fixes of what is found in a range, imports of a name that is missing there, the move of its page to the newest
/// release, the comments that silence findings, all safe fixes of the file, and the preview of a page.
pub(crate) fn run(
    snapshot: &Snapshot,
    params: CodeActionParams,
) -> Result<Option<CodeActionResponse>, Failure> {
    let uri = params.text_document.uri;
    let file = convert::file(&uri);
    let Some(places) = snapshot.places_in(&file) else { return Ok(None) };
    let Some(range) = places.span(params.range) else { return Ok(None) };
    let wanted = |kind: &CodeActionKind| is_wanted(params.context.only.as_deref(), kind);
    let mut offered = Vec::new();
    if !snapshot.client.code_actions {
        let previews = wanted(&PREVIEW).then(|| preview_commands(snapshot, &file, params.range.start));
        return Ok(Some(previews.into_iter().flatten().map(CodeActionOrCommand::Command).collect()));
    }
    let found = findings(snapshot, &file);
    let repairs = wanted(&CodeActionKind::QUICKFIX);
    if repairs {
        let failures = snapshot.failures.in_file(&snapshot.workspace, &file);
        // What was seen to fail is repaired from there, too.
        let is_cause = |finding: &&lint::Finding| {
            let failed = failures.iter().filter(|failure| failure.place.range.intersect(range).is_some());
            finding.range.intersect(range).is_none()
                && failed.into_iter().any(|failure| failure.is_found(&snapshot.workspace, finding))
        };
        let causes: Vec<lint::Finding> = found.iter().filter(is_cause).cloned().collect();
        let of_causes =
            causes.iter().flat_map(|cause| actions::fixes(std::slice::from_ref(cause), cause.range));
        let fixes: Vec<Action> = actions::fixes(&found, range).into_iter().chain(of_causes).collect();
        let imports = actions::imports(&snapshot.workspace, &file, range.start());
        let repairs = fixes.iter().chain(&imports);
        offered.extend(repairs.filter_map(|action| {
            let mut fix = quick_fix(snapshot, &places, action)?;
            let repaired = action.finding.iter().flat_map(|finding| {
                failures.iter().filter(|failure| failure.is_found(&snapshot.workspace, finding))
            });
            let told = repaired.map(|failure| of_preview(snapshot, &places, failure));
            if let Some(diagnostics) = &mut fix.diagnostics {
                diagnostics.extend(told);
            }
            Some(fix)
        }));
    }
    if repairs || wanted(&MOVE) {
        let moves = actions::moves(&snapshot.workspace, &file, &found, range);
        let moves =
            moves.iter().filter(|action| if action.finding.is_some() { repairs } else { wanted(&MOVE) });
        offered.extend(moves.filter_map(|action| quick_fix(snapshot, &places, action)));
    }
    if repairs {
        let ignores = actions::ignores(&snapshot.workspace, &found, range);
        offered.extend(ignores.iter().filter_map(|action| quick_fix(snapshot, &places, action)));
    }
    if wanted(&FIX_ALL) && actions::fix_all(&found).is_some() {
        offered.extend(fix_all(snapshot, &file, &found, uri));
    }
    if wanted(&PREVIEW) {
        offered.extend(preview_commands(snapshot, &file, params.range.start).map(|command| CodeAction {
            title: command.title.clone(),
            kind: Some(PREVIEW),
            command: Some(command),
            ..CodeAction::default()
        }));
    }
    Ok(Some(offered.into_iter().map(CodeActionOrCommand::CodeAction).collect()))
}

/// What opens the preview of a page, and what shows the element at a position in it where it runs.
fn preview_commands(
    snapshot: &Snapshot,
    file: &FilePath,
    position: Position,
) -> impl Iterator<Item = Command> {
    let open = preview_command(snapshot, file);
    open.into_iter().chain(show_command(snapshot, file, position))
}

fn show_command(snapshot: &Snapshot, file: &FilePath, position: Position) -> Option<Command> {
    let runs = snapshot.previewed.iter().any(|root| file.is_in(root));
    let document = snapshot.workspace.document(file).filter(|_| runs)?;
    let offset = snapshot.places(document).offset(position)?;
    ElementPath::at(document.html()?, offset).filter(|element| !element.is_empty())?;
    let uri = snapshot.documents.uri(file)?;
    Some(Command {
        title: "Show in preview".to_owned(),
        command: commands::PREVIEW_SHOW.to_owned(),
        arguments: Some(vec![uri.as_str().into(), serde_json::to_value(position).ok()?]),
    })
}

/// What an action carries whose edit is made when it is chosen.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct FixAllIn {
    /// The document.
    pub(super) fix_all: Url,
}

/// All safe fixes; where the client asks again for what is chosen, the edit is made then.
fn fix_all(snapshot: &Snapshot, file: &FilePath, found: &[lint::Finding], uri: Url) -> Option<CodeAction> {
    let action = actions::fix_all(found)?;
    let later = snapshot.client.resolves_actions;
    let data = later.then(|| serde_json::to_value(FixAllIn { fix_all: uri }).unwrap_or_default());
    let edit = if later { None } else { Some(fix_all_edit(snapshot, file)?) };
    Some(CodeAction { title: action.title, kind: Some(FIX_ALL), edit, data, ..CodeAction::default() })
}

/// The edit of all safe fixes in a file.
pub(super) fn fix_all_edit(snapshot: &Snapshot, file: &FilePath) -> Option<WorkspaceEdit> {
    let action = actions::fix_all(&findings(snapshot, file))?;
    workspace_edit(snapshot, &action.edits, &action.new_files)
}

fn quick_fix(snapshot: &Snapshot, places: &Places<'_>, action: &Action) -> Option<CodeAction> {
    let repaired = action.finding.as_ref().map(|finding| vec![diagnostic(snapshot, places, finding)]);
    let kind = if repaired.is_some() { CodeActionKind::QUICKFIX } else { MOVE };
    Some(CodeAction {
        title: action.title.clone(),
        kind: Some(kind),
        diagnostics: repaired,
        edit: Some(workspace_edit(snapshot, &action.edits, &action.new_files)?),
        is_preferred: action.preferred.then_some(true),
        ..CodeAction::default()
    })
}

/// Whether a kind, or one above it (`source` of `source.fixAll`), was asked for; nothing asked for means everything.
fn is_wanted(only: Option<&[CodeActionKind]>, kind: &CodeActionKind) -> bool {
    let below = |above: &CodeActionKind| {
        let rest = kind.as_str().strip_prefix(above.as_str());
        rest.is_some_and(|rest| above.as_str().is_empty() || rest.is_empty() || rest.starts_with('.'))
    };
    only.is_none_or(|only| only.iter().any(below))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_wanted_with_those_above_it() {
        for (only, expected) in [
            (None, true),
            (Some("source"), true),
            (Some("source.fixAll"), true),
            (Some("source.fixAll.pyscript"), true),
            (Some(""), true),
            (Some("source.fixAll.ruff"), false),
            (Some("sour"), false),
            (Some("quickfix"), false),
        ] {
            let only = only.map(|kind| vec![CodeActionKind::new(kind)]);
            assert_eq!(is_wanted(only.as_deref(), &FIX_ALL), expected, "{only:?}");
        }
    }
}
