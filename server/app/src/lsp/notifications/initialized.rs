//! `initialized`: now the client may be asked for things.

use crate::lsp::state::State;
use crate::lsp::types::request::RegisterCapability;
use crate::lsp::types::{
    DidChangeWatchedFilesRegistrationOptions, FileSystemWatcher, GlobPattern, InitializedParams,
    Registration, RegistrationParams, WatchKind,
};

/// Files that pages are made of. What else they may load (`data.csv`) is looked for when something is saved.
const WATCHED: &str =
    "**/*.{html,htm,xhtml,jinja,jinja2,j2,py,pyi,toml,json,jsonc,js,mjs,css,whl,zip,gitignore}";

/// Reads the project, asks for settings, has files watched, and reads what the first answers need.
pub(crate) fn run(state: &mut State, _: InitializedParams) {
    state.list_files();
    state.jobs.spawn("warm-up", ide::warm_up);
    if state.client.configuration {
        state.ask_for_settings();
    }
    if state.client.watches_files {
        register(state);
    } else {
        state.watch_files();
    }
}

fn register(state: &mut State) {
    let watcher =
        |glob: &str, kind| FileSystemWatcher { glob_pattern: GlobPattern::String(glob.to_owned()), kind };
    // A folder that goes is told by its own name only.
    let watchers = vec![watcher(WATCHED, None), watcher("**", Some(WatchKind::Delete))];
    let options = DidChangeWatchedFilesRegistrationOptions { watchers };
    let registration = Registration {
        id: "watched-files".to_owned(),
        method: "workspace/didChangeWatchedFiles".to_owned(),
        register_options: serde_json::to_value(options).ok(),
    };
    let params = RegistrationParams { registrations: vec![registration] };
    state.peer.request::<RegisterCapability>(params, |state, answer| {
        if let Err(error) = answer {
            tracing::warn!("the client does not watch files after all: {error}");
            state.watch_files();
        }
    });
}
