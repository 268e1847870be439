//! Completion in configs, wherever they stand and however much of them is typed.

mod destinations;
mod headers;
mod interpreters;
mod keys;
mod modules;
mod packages;
mod values;
mod writer;

use project::workspace::Workspace;
use syntax::value::{Place, place_at};

use super::Completion;
use crate::cursor::ConfigCursor;
use crate::readers::Readers;
use writer::Writer;

/// A config that is asked about.
struct Config<'a> {
    workspace: &'a Workspace,
    cursor: &'a ConfigCursor<'a>,
    readers: Readers,
    writer: Writer<'a>,
}

/// What can be written at a place of a config.
pub(super) fn complete(workspace: &Workspace, cursor: &ConfigCursor<'_>) -> Vec<Completion> {
    let readers = Readers::of(workspace, &cursor.view);
    let writer = Writer::new(cursor, &readers);
    let config = Config { workspace, cursor, readers, writer };
    match place_at(cursor.parsed, cursor.text, cursor.offset) {
        Place::Key { table, typed, taken, separated } => {
            keys::complete(&config, &table, &keys::Slot { typed, taken, separated })
        }
        Place::Header { parents, typed, taken, array } => {
            headers::complete(&config, &parents, &typed, &taken, array)
        }
        Place::Value { path, typed } => values::complete(&config, &path, &typed),
        Place::Comment | Place::Nowhere => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
