//! Where `files` puts things in the interpreter's file system.

use knowledge::Runtime;
use project::virtual_fs::destination_path;
use syntax::value::{Typed, Value};

use super::super::{Completion, CompletionKind};
use super::Config;
use super::writer::After;
use crate::places::{import_name, is_archive, working_directory};

/// Places for the file at the address `source`.
pub(super) fn complete(config: &Config<'_>, source: &str, typed: &Typed) -> Vec<Completion> {
    let path = source.split(['?', '#']).next().unwrap_or(source);
    let Some(name) = path.rsplit('/').next().filter(|name| !name.is_empty()) else { return Vec::new() };
    let mut places = vec![(format!("./{name}"), 10)];
    if let Some(folder) = own_folder(path) {
        places.push((format!("./{folder}/{name}"), 11));
    }
    places.extend(used_folders(config, name).into_iter().map(|place| (place, 20)));
    if is_archive(name) {
        places.push(("./*".to_owned(), 5));
        let stem = name.split('.').next().unwrap_or(name);
        places.push((format!("./{stem}/*"), 6));
    }
    let mut seen: Vec<String> = Vec::new();
    places.retain(|(place, _)| {
        let new = !seen.contains(place);
        seen.push(place.clone());
        new
    });
    places.into_iter().filter_map(|(place, rank)| item(config, source, &place, typed, rank)).collect()
}

fn item(config: &Config<'_>, source: &str, place: &str, typed: &Typed, rank: u8) -> Option<Completion> {
    let item = config.writer.string(typed, 0, place, After::Close)?;
    let detail = match place.strip_suffix('*') {
        Some(folder) => format!("unpacked in {}", folder.trim_end_matches('/')),
        None => {
            let destination = destination_path(source, place)?;
            match import_name(&destination) {
                Some(module) => format!("import {module}"),
                None => full_path(config, &destination),
            }
        }
    };
    Some(Completion { kind: CompletionKind::File, ..item.rank(rank).detail(detail) })
}

fn full_path(config: &Config<'_>, destination: &str) -> String {
    let runtime =
        if config.readers.may_be(Runtime::Pyodide) { Runtime::Pyodide } else { Runtime::MicroPython };
    format!("{}/{destination}", working_directory(runtime).trim_end_matches('/'))
}

/// The folder of a source inside the project: `lib` for `./lib/a.py` and `../lib/a.py`.
fn own_folder(path: &str) -> Option<String> {
    if path.contains("://") || path.starts_with('/') {
        return None;
    }
    let (folder, _) = path.rsplit_once('/')?;
    let parts: Vec<&str> = folder.split('/').filter(|part| !matches!(*part, "" | "." | "..")).collect();
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// The file in the folders that other entries use.
fn used_folders(config: &Config<'_>, name: &str) -> Vec<String> {
    let files = config.cursor.parsed.root.get("files").and_then(Value::as_table);
    let destinations =
        files.into_iter().flat_map(|files| &files.entries).filter_map(|entry| entry.value.as_str());
    let folders = destinations.filter_map(|place| place.rsplit_once('/').map(|(folder, _)| folder));
    let own = folders.filter(|folder| !matches!(*folder, "." | "") && !folder.contains('*'));
    own.map(|folder| format!("{folder}/{name}")).collect()
}
