//! How long a language server takes from its start to its reply to `initialize`.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::json;

use tests::server::Server;

/// Starts `server`, asks, and ends it.
pub(crate) fn until_initialized(server: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    let mut server = Server::start(server)?;
    let initialize = server.request("initialize", &json!({ "capabilities": {} }));
    server.send(&initialize)?;
    let (result, arrived) = server.result()?;
    ensure!(result["capabilities"].is_object(), "{result}");
    Ok(arrived - started)
}
