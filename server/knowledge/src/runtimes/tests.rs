use super::*;
use crate::releases::{MicroPythonVersion, PyodideVersion};

fn state(module: &str, pyodide: &str) -> String {
    match pyodide_module(module, pyodide.parse().unwrap()) {
        Some(ModuleState::InPackage(package)) => format!("in package {}", package.key),
        Some(state) => format!("{state:?}"),
        None => "unknown".to_owned(),
    }
}

#[test]
fn modules_of_pyodide_follow_its_versions() {
    let table = [
        ("json", "0.24.1", "Available"),
        ("json", "314.0.3", "Available"),
        ("os.path", "314.0.3", "Available"),
        ("collections.abc", "0.26.0", "Available"),
        ("tkinter", "314.0.3", "Missing"),
        ("ssl", "0.29.0", "in package ssl"),
        ("sqlite3", "0.27.7", "in package sqlite3"),
        ("sqlite3", "314.0.0", "Available"),
        ("distutils", "0.25.0", "in package distutils"),
        ("distutils", "0.26.0", "Removed"),
        ("imp", "0.25.0", "Available"),
        ("imp", "314.0.3", "Removed"),
        ("telnetlib", "0.27.2", "Available"),
        ("telnetlib", "0.28.1", "Removed"),
        ("annotationlib", "0.29.0", "NotYet"),
        ("annotationlib", "314.0.3", "Available"),
        ("json", "0.22.1", "Available"),
        ("json", "400.0.0", "Available"),
        ("numpy", "314.0.3", "unknown"),
        ("", "314.0.3", "unknown"),
    ];
    for (module, pyodide, wanted) in table {
        assert_eq!(state(module, pyodide), wanted, "{module} in {pyodide}");
    }
    let newest: PyodideVersion = "314.0.3".parse().unwrap();
    assert!(pyodide_modules(newest).any(|name| name == "asyncio.queues"));
    assert!(pyodide_modules(newest).all(|name| name != "curses"));
}

#[test]
fn modules_of_micropython_follow_its_versions() {
    let at = |version: &str| micropython(version.parse::<MicroPythonVersion>().unwrap());
    let newest = at("1.28.0-6");
    let kind = |module: &str, name: &str| {
        newest.module(module).and_then(|module| module.find(name)).map(|name| name.kind)
    };
    assert_eq!(kind("math", "sqrt"), Some(Kind::Function));
    assert_eq!(kind("math", "pi"), Some(Kind::Value));
    assert_eq!(kind("asyncio", "Event"), Some(Kind::Class));
    assert_eq!(kind("os", "path"), Some(Kind::Module));
    assert_eq!(kind("collections", "defaultdict"), Some(Kind::Class));
    assert_eq!(kind("math", "hypot"), None);
    assert_eq!(kind("json", "JSONDecodeError"), None);
    assert_eq!(kind("ujson", "loads"), Some(Kind::Function));
    assert!(newest.module("typing").is_none());
    assert!(newest.module("uasyncio").is_none());
    assert!(at("1.22.0-272").module("asyncio").is_none());
    assert!(at("1.22.0-356").module("asyncio").is_some());
    assert!(at("1.27.0").module("weakref").is_none());
    assert!(newest.module("weakref").is_some());
    assert!(newest.module("operator").unwrap().find("add").is_none());
    assert!(at("1.29.0-6").module("operator").unwrap().find("add").is_some());
    assert_eq!(at("1.30.0").version(), at("1.29.0-6").version());
}

#[test]
fn builtins_of_micropython_are_fewer() {
    let newest = micropython("1.28.0-6".parse().unwrap());
    let builtins = newest.builtins().unwrap();
    assert!(builtins.find("print").is_some());
    assert!(builtins.find("execfile").is_some());
    assert!(builtins.find("FileNotFoundError").is_none());
    let members = builtins.members("str").unwrap();
    assert!(members.contains(&"upper") && !members.contains(&"title"));
    assert_eq!(builtins.members("print"), None);
}

#[test]
fn what_is_added_is_no_standard_library() {
    for runtime in [Runtime::Pyodide, Runtime::MicroPython] {
        for module in added_modules(runtime) {
            assert!(!is_standard_library(module), "{module}");
        }
    }
}
