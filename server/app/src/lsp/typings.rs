//! Type stubs from the editor: the same files as `pyscript-lsp stubs` writes.

use camino::Utf8PathBuf;
use serde_json::Value;

use super::jobs::{Failure, Reply};
use super::state::State;
use super::types::MessageType;
use crate::typings::{self, FOLDER, Written};

impl State {
    /// Writes stubs into `typings` of the folder that was worked in last. The answer is the path of that folder; a message
    /// says how type checkers come to know it.
    pub(crate) fn write_stubs(&mut self, reply: Reply<Option<Value>>) {
        self.when_loaded(move |state| {
            let Some(folder) = state.folder_of_stubs() else {
                let message = "There is no folder to write stubs to: open one.".to_owned();
                return reply.send(Err(Failure::Refused(message)));
            };
            let workspace = state.workspace.clone();
            let peer = state.peer.clone();
            state.jobs.spawn("writing stubs", move || match typings::write(&workspace, &folder) {
                Ok(written) => {
                    peer.show(MessageType::INFO, message(&written));
                    reply.send(Ok(Some(folder.as_str().into())));
                }
                Err(error) => reply.send(Err(Failure::Refused(format!("{error:#}")))),
            });
        });
    }

    fn folder_of_stubs(&self) -> Option<Utf8PathBuf> {
        let last = self.diagnostics.last_edited().and_then(|file| self.workspace.root_of(file));
        let root = last.or_else(|| self.workspace.roots().first())?;
        Some(root.as_path()?.join(FOLDER))
    }
}

fn message(written: &Written) -> String {
    let settings: Vec<String> = typings::SETTINGS
        .iter()
        .map(|setting| format!("{}: {}", setting.checker, setting.line(FOLDER)))
        .collect();
    format!(
        "Type stubs for PyScript {} are in `{FOLDER}`. Your type checker finds them by a setting. {}",
        written.release,
        settings.join("; ")
    )
}
