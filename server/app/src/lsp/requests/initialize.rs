//! `initialize`: learn what the client can do, and say what we can.

use std::sync::Arc;

use project::path::FilePath;

use crate::lsp::capabilities::{self, Client};
use crate::lsp::convert;
use crate::lsp::diagnostics::Diagnostics;
use crate::lsp::jobs::Reply;
use crate::lsp::state::State;
use crate::lsp::types::{InitializeParams, InitializeResult, ServerInfo, TraceValue};

/// Answers at once; folders are read after `initialized`.
pub(crate) fn run(state: &mut State, mut params: InitializeParams, reply: Reply<InitializeResult>) {
    let mut options = params.initialization_options.take();
    let client = Client::new(&params.capabilities, options.as_mut());
    tracing::info!("client {:?}, process {:?}: {client:?}", params.client_info, params.process_id);
    let capabilities = capabilities::server(&client);
    state.disk.roots = roots(&params);
    state.diagnostics = Diagnostics::new(&client);
    state.client = Arc::new(client);
    state.trace = params.trace.unwrap_or(TraceValue::Off);
    if let Some(options) = options {
        state.set_editor_settings(options);
    }
    let name = env!("CARGO_PKG_NAME").to_owned();
    let version = Some(env!("CARGO_PKG_VERSION").to_owned());
    let server_info = Some(ServerInfo { name, version });
    reply.send(Ok(InitializeResult { capabilities, server_info }));
}

/// The project's folders: the first of these three that the client gives.
fn roots(params: &InitializeParams) -> Vec<FilePath> {
    if let Some(folders) = params.workspace_folders.as_ref().filter(|folders| !folders.is_empty()) {
        return folders.iter().map(|folder| convert::file(&folder.uri)).collect();
    }
    #[expect(deprecated, reason = "older clients send nothing else")]
    let (uri, path) =
        (params.root_uri.as_ref().map(convert::file), params.root_path.as_deref().map(FilePath::new));
    uri.or(path).into_iter().collect()
}
