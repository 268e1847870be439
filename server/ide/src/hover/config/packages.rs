//! Hover on an entry of `packages`: where it comes from, and whether it comes at all.

use knowledge::Runtime;
use knowledge::packages::{self, Entry, Package, Wheel};
use knowledge::releases::PyodideVersion;

use super::{Config, files};
use crate::engines::ULAB;

/// What installing the entry does for each reader.
pub(super) fn explain(config: &Config<'_>, entry: &str) -> String {
    let leads = || files::describe(config.workspace, &config.cursor.view.base(), entry);
    match Entry::parse(entry) {
        Entry::Named { name, versions } => named(config, name, versions),
        Entry::Wheel(wheel) => on_wheel(config, wheel, &leads()),
        Entry::RemotePackage => {
            format!(
                "Another config: its `packages`, `files` and `js_modules` are added to this one.\n\n{}\n",
                leads()
            )
        }
        Entry::Repository => "A repository, which MicroPython's `mip` installs from.\n".to_owned(),
        Entry::Address => format!("{}\n", leads()),
    }
}

fn named(config: &Config<'_>, name: &str, versions: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    if config.readers.may_be(Runtime::Pyodide) {
        parts
            .extend(config.readers.pyodides().into_iter().map(|pyodide| on_pyodide(pyodide, name, versions)));
    }
    if config.readers.may_be(Runtime::MicroPython) {
        parts.push(on_micropython(name));
    }
    parts.join("\n\n---\n\n") + "\n"
}

fn on_pyodide(pyodide: PyodideVersion, name: &str, versions: &str) -> String {
    match packages::distribution(pyodide).find(name) {
        Some(package) => carried(pyodide, package, versions),
        None => not_carried(pyodide, name),
    }
}

fn carried(pyodide: PyodideVersion, package: Package, versions: &str) -> String {
    let kind = if package.compiled { "compiled" } else { "pure Python" };
    let mut text = format!("**{} {}** — {kind}, in Pyodide {pyodide}", package.name, package.version);
    let imports: Vec<String> = package.imports.iter().map(|name| format!("`import {name}`")).collect();
    text += &format!("\n\n{}", imports.join(", "));
    let needed = packages::distribution(pyodide).dependencies(package.key);
    if !needed.is_empty() {
        let names: Vec<&str> = needed.iter().map(|package| package.name).collect();
        text += &format!("\n\nBrings along {}.", names.join(", "));
    }
    if let Some(asked) = versions.strip_prefix("==").map(str::trim)
        && asked != package.version
    {
        text += &if package.compiled {
            format!(
                "\n\n**Version {asked} is not this one.** It installs only if it was built for this Pyodide."
            )
        } else {
            format!("\n\nVersion {asked} is fetched from the Python Package Index instead.")
        };
    }
    text
}

fn not_carried(pyodide: PyodideVersion, name: &str) -> String {
    let mut text = format!("**{name}** — not in Pyodide {pyodide}'s distribution");
    if let Some(known) = packages::unavailable(name) {
        text += &format!("\n\nIt cannot be installed in a browser: it {}.", known.why);
        if let Some(instead) = &known.instead {
            text += &format!(" `{instead}` can.");
        }
        return text;
    }
    let spans = packages::carried_by(name);
    if !spans.is_empty() {
        let span = |(from, to): &(PyodideVersion, PyodideVersion)| {
            if from == to { from.to_string() } else { format!("{from} to {to}") }
        };
        let spans: Vec<String> = spans.iter().map(span).collect();
        text += &format!("\n\nOther versions carry it: {}.", spans.join(", "));
    }
    text + "\n\nIt is fetched from the Python Package Index, if it is pure Python there or built for Pyodide."
}

fn on_micropython(name: &str) -> String {
    if name == ULAB {
        return "**ulab** — arrays like NumPy's: PyScript loads MicroPython's build with it".to_owned();
    }
    let Some(package) = packages::mip_find(name) else {
        return format!(
            "**{name}** — not in micropython-lib: MicroPython only logs that it was not found, and the code runs on"
        );
    };
    let mut text = format!("**{} {}** — from micropython-lib", package.name, package.version);
    if let Some(wants) = package.wants {
        text += &format!(", but it needs {}, which a browser has not", wants.describe());
    }
    let imports: Vec<String> = package.imports.iter().map(|name| format!("`import {name}`")).collect();
    text += &format!("\n\n{}", imports.join(", "));
    if !package.needs.is_empty() {
        text += &format!("\n\nBrings along {}.", package.needs.join(", "));
    }
    text
}

fn on_wheel(config: &Config<'_>, wheel: Wheel<'_>, leads: &str) -> String {
    let mut text =
        format!("**{} {}** — a wheel for {}\n\n{leads}\n", wheel.name, wheel.version, wheel.platform);
    if !wheel.is_for_browsers() {
        text += "\n**Does not install.** It holds programs for another system than a browser.\n";
    } else if wheel.platform != "any" && config.readers.may_be(Runtime::MicroPython) {
        text += "\nMicroPython installs only wheels of pure Python.\n";
    }
    text
}
