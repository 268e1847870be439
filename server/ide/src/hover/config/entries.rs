//! Hover on entries of `files` and `js_modules`: one text for the address and for what it becomes.

use knowledge::Runtime;
use knowledge::config::Key;
use project::virtual_fs::{destination_path, fill, is_variable};
use syntax::value::Value;

use super::{Config, files};
use crate::places::{import_name, is_archive, working_directory};

/// An entry of `files`.
pub(super) fn file(config: &Config<'_>, source: &str, destination: Option<&str>) -> String {
    let destination = destination.unwrap_or("");
    if is_variable(source) {
        return format!("`{source}` stands for `{destination}` in the entries below.\n");
    }
    let (source, destination) = filled(config, source, destination);
    let leads = files::describe(config.workspace, &config.cursor.view.base(), &source);
    let Some(place) = place(config, &source, &destination) else {
        return format!("{leads}\n\nThe address ends in `/`: say how the file is to be called.\n");
    };
    format!("{leads}\n\n{place}\n")
}

/// An entry of `js_modules`.
pub(super) fn module(config: &Config<'_>, key: &Key, address: &str, name: Option<&str>) -> String {
    let mut lines = vec![files::describe(config.workspace, &config.cursor.view.base(), address)];
    let name = name.filter(|name| !name.is_empty());
    let is_style = address.split(['?', '#']).next().unwrap_or(address).ends_with(".css");
    match (name, is_style, key.name()) {
        (_, true, "worker") => lines.push("Workers load no style sheets.".to_owned()),
        (Some(name), true, _) => lines.push(format!("A style sheet, loaded with the module `{name}`.")),
        (Some(name), false, _) => {
            lines.push(format!("```python\nfrom pyscript.js_modules import {name}\n```"));
        }
        (None, false, _) => lines.push("It needs a name, under which Python imports it.".to_owned()),
        (None, true, _) => lines.push("It needs the name of a module, with which it is loaded.".to_owned()),
    }
    lines.join("\n\n") + "\n"
}

/// Where the file goes, and how code gets at it.
fn place(config: &Config<'_>, source: &str, destination: &str) -> Option<String> {
    let folder = runtimes(config).into_iter().map(working_directory);
    let folders: Vec<&str> = folder.collect();
    let inside = |path: &str| {
        let paths: Vec<String> =
            folders.iter().map(|folder| format!("`{}/{path}`", folder.trim_end_matches('/'))).collect();
        paths.join(" or ")
    };
    if let Some(target) = destination.strip_suffix('*').filter(|target| target.ends_with('/')) {
        let target = target.trim_start_matches("./").trim_end_matches('/');
        return Some(if is_archive(source) {
            format!("Unpacked into {}.", inside(target).replace("/`", "`"))
        } else {
            "Only archives (`.zip`, `.whl`, `.tgz`, `.tar`, `.tar.gz`) can be unpacked.".to_owned()
        });
    }
    let path = destination_path(source, destination)?;
    let place = format!("Python finds it at {}", inside(&path));
    Some(match import_name(&path) {
        Some(module) => format!("{place}:\n\n```python\nimport {module}\n```"),
        None => format!("{place}:\n\n```python\nopen(\"{path}\")\n```"),
    })
}

fn runtimes(config: &Config<'_>) -> Vec<Runtime> {
    let all = [Runtime::Pyodide, Runtime::MicroPython];
    all.into_iter().filter(|runtime| config.readers.may_be(*runtime)).collect()
}

/// The entry with the variables filled in that stand before it.
fn filled(config: &Config<'_>, source: &str, destination: &str) -> (String, String) {
    let files = config.cursor.parsed.root.get("files").and_then(Value::as_table);
    let mut variables: Vec<(String, String)> = Vec::new();
    let entries = files.into_iter().flat_map(|files| &files.entries);
    for entry in entries.take_while(|entry| entry.key.text != source) {
        if let Some(value) = entry.value.as_str().filter(|_| is_variable(&entry.key.text)) {
            variables.push((entry.key.text.clone(), fill(value, &variables)));
        }
    }
    (fill(source, &variables), fill(destination, &variables))
}
