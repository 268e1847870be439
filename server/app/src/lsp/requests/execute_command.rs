//! `workspace/executeCommand`

use serde_json::Value;

use crate::lsp::commands;
use crate::lsp::convert;
use crate::lsp::jobs::{Failure, Reply};
use crate::lsp::state::State;
use crate::lsp::types::{ExecuteCommandParams, Url};

/// Runs a command; most are answered when they are done.
pub(crate) fn run(state: &mut State, params: ExecuteCommandParams, reply: Reply<Option<Value>>) {
    let page = params.arguments.first().and_then(Value::as_str).and_then(|uri| Url::parse(uri).ok());
    match params.command.as_str() {
        commands::PREVIEW_OPEN => state.open_preview(page.as_ref().map(convert::file), None, reply),
        commands::PREVIEW_SHOW => {
            let position = params.arguments.into_iter().nth(1);
            let position = position.and_then(|position| serde_json::from_value(position).ok());
            state.show_in_preview(page.as_ref().map(convert::file), position, reply);
        }
        commands::PREVIEW_STOP => state.stop_previews(reply),
        commands::PREVIEW_RELOAD => state.reload_previews(reply),
        commands::RUNTIME_INSTALL => state.install_runtime(reply),
        commands::STUBS_WRITE => state.write_stubs(reply),
        commands::RESTART => state.restart(reply),
        other => reply.send(Err(Failure::Refused(format!("There is no command `{other}`.")))),
    }
}
