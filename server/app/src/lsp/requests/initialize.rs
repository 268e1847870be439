//! `initialize`: learn what the client can do, and say what we can.

use std::sync::Arc;

use crate::lsp::capabilities::{self, Client};
use crate::lsp::jobs::Reply;
use crate::lsp::state::State;
use crate::lsp::types::{InitializeParams, InitializeResult, ServerInfo};

/// Answers at once; folders are read after `initialized`.
pub(crate) fn run(state: &mut State, params: InitializeParams, reply: Reply<InitializeResult>) {
    let client = Client::new(&params.capabilities);
    tracing::info!("client {:?}, process {:?}: {client:?}", params.client_info, params.process_id);
    let capabilities = capabilities::server(&client);
    state.client = Arc::new(client);
    let name = env!("CARGO_PKG_NAME").to_owned();
    let version = Some(env!("CARGO_PKG_VERSION").to_owned());
    let server_info = Some(ServerInfo { name, version });
    reply.send(Ok(InitializeResult { capabilities, server_info }));
}
