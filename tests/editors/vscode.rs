//! VS Code, driven through its extension host, with the extension as it is packaged.
//!
//! No test build of VS Code is in a registry, but its server is, inside code-server; with Chromium it is the real thing.
//! `vscode/drive.mjs` opens the window, which runs one of the suites beside it with the whole `vscode` API.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use expect_test::expect;
use serde_json::{Value, json};
use tests::process::{Group, run};
use tests::{binary, browser, copy_folder, repository, system, tools};

/// VS Code 1.139.1. What it depends on cannot be locked: its own lock file does not fit.
const CODE_SERVER: &str = "code-server@4.139.1";

/// Writes the files of which VS Code shows its output channels.
const OUTPUT: &str = "@vscode/spdlog";

const INSTALL_LIMIT: Duration = Duration::from_secs(540);
const SUITE_LIMIT: Duration = Duration::from_secs(400);

#[test]
fn works_in_a_pyscript_project() -> Result<()> {
    let project = tempfile::tempdir()?;
    copy_folder(&repository().join("tests/editors/project"), project.path())?;
    let seen = Window::open(project.path(), None)?.run_suite("project", 14)?;
    ensure!(seen.contains("the preview answers to localhost only"), "no message:\n{seen}");
    Ok(())
}

#[test]
fn shows_the_preview() -> Result<()> {
    let project = tempfile::tempdir()?;
    copy_folder(&repository().join("tests/editors/preview"), project.path())?;
    let seen = Window::open(project.path(), Some(free_port()?))?.run_suite("preview", 7)?;
    ensure!(seen.matches("page: ").count() == 3, "each page once:\n{seen}");
    Ok(())
}

#[test]
fn the_package_has_what_it_needs_and_nothing_else() -> Result<()> {
    let mut files = Vec::new();
    list(extension()?, Path::new(""), &mut files)?;
    files.sort();
    expect![[r#"
        LICENSE.txt
        dist/THIRD-PARTY.txt
        dist/extension.js
        icon.png
        media/panel.css
        media/panel.js
        package.json
        readme.md
        syntaxes/script.tmLanguage.json
        syntaxes/tag.tmLanguage.json"#]]
    .assert_eq(&files.join("\n"));
    Ok(())
}

#[test]
fn stays_out_of_other_projects() -> Result<()> {
    let project = tempfile::tempdir()?;
    std::fs::write(project.path().join("index.html"), "<script type=\"module\">let py = 1</script>\n")?;
    std::fs::create_dir(project.path().join("pyscript"))?;
    std::fs::write(project.path().join("pyscript/lights.py"), "x = 1\n")?;
    let seen = Window::open(project.path(), None)?.run_suite("elsewhere", 3)?;
    ensure!(seen.contains("pyscript.server.path names /nowhere/pyscript-lsp"), "no message:\n{seen}");
    Ok(())
}

#[test]
fn colours_embedded_code() -> Result<()> {
    let suites = repository().join("tests/editors/vscode");
    let tokens = run(
        Command::new(tools::node()?)
            .arg(suites.join("tokens.mjs"))
            .arg(code_server()?)
            .arg(extension()?)
            .arg(suites.join("colours.html")),
        Duration::from_secs(60),
    )?;
    expect![[r#"
        js let storage.type.js
        js javascript variable.other.readwrite.js
        js = keyword.operator.assignment.js
        js 1 constant.numeric.decimal.js
        js ; punctuation.terminator.statement.js
        python def storage.type.function.python
        python inline entity.name.function.python
        python ( punctuation.definition.parameters.begin.python
        python ) punctuation.definition.parameters.end.python
        python : punctuation.section.function.begin.python
        python return keyword.control.flow.python
        python """ punctuation.definition.string.begin.python
        python unclosed string.quoted.multi.python
        python attribute meta.embedded.block.python
        python = keyword.operator.assignment.python
        python 1 constant.numeric.dec.python
        python import keyword.control.import.python
        python editor meta.embedded.block.python
        python import keyword.control.import.python
        python tagged meta.embedded.block.python
        toml packages support.type.property-name.toml
        toml = punctuation.separator.key-value.toml
        toml [ meta.embedded.block.toml
        toml "humanize" string.quoted.double.toml
        toml ] meta.embedded.block.toml
        json { punctuation.definition.dictionary.begin.json
        json " punctuation.support.type.property-name.begin.json
        json plugins support.type.property-name.json
        json " punctuation.support.type.property-name.end.json
        json : punctuation.separator.dictionary.key-value.json
        json [ punctuation.definition.array.begin.json
        json ] punctuation.definition.array.end.json
        json } punctuation.definition.dictionary.end.json
    "#]]
    .assert_eq(&tokens);
    Ok(())
}

/// A VS Code that serves one folder, with its own settings and no memory of an earlier run.
struct Window {
    /// Ends with the window.
    _server: Group,
    address: String,
    folder: PathBuf,
    home: tempfile::TempDir,
}

impl Window {
    /// `forwarded` is the port of the preview, where the window is to reach it as if it were forwarded. By itself this
    /// VS Code shows the ports of its machine below a path of its own address.
    fn open(folder: &Path, forwarded: Option<u16>) -> Result<Window> {
        let home = tempfile::tempdir()?;
        let mut settings = user_settings();
        settings["pyscript.preview.port"] = forwarded.into();
        write_settings(home.path(), "User", &settings)?;
        write_settings(home.path(), "Machine", &json!({ "pyscript.server.path": binary()? }))?;
        let mut command = Command::new(tools::node()?);
        command
            .arg(code_server()?.join("out/server-main.js"))
            .args(["--host", "127.0.0.1", "--port", "0", "--without-connection-token"])
            .args(["--accept-server-license-terms", "--disable-workspace-trust", "--telemetry-level", "off"])
            // Without it a built VS Code ignores the tests that the address names.
            .arg("--enable-smoke-test-driver")
            .arg("--server-data-dir")
            .arg(home.path())
            .arg("--user-data-dir")
            .arg(home.path().join("data"))
            .arg("--extensions-dir")
            .arg(home.path().join("extensions"))
            .envs(forwarded.map(|port| ("VSCODE_PROXY_URI", format!("http://127.0.0.1:{port}/"))))
            .env("TEST_REPORT", home.path().join("report"))
            .env("TEST_SEEN", home.path().join("seen"));
        std::fs::write(home.path().join("seen"), "")?;
        let server = Group::spawn(&mut command)?;
        let address = listening(&server)?;
        Ok(Window { _server: server, address, folder: folder.to_path_buf(), home })
    }

    /// Runs the suite `name` of `checks` checks and gives what the driver saw. One failed check fails it all.
    fn run_suite(self, name: &str, checks: usize) -> Result<String> {
        let suites = repository().join("tests/editors/vscode");
        let screenshot = repository().join(format!("target/vscode-{name}.png"));
        let seen = run(
            Command::new(tools::node()?)
                .arg(suites.join("drive.mjs"))
                .env("TEST_PLAYWRIGHT", browser::playwright()?)
                .env("TEST_CHROMIUM", browser::chromium()?)
                .env("TEST_CHROMIUM_ARGUMENTS", json!(browser::chromium_arguments()).to_string())
                .env("TEST_URL", &self.address)
                .env("TEST_FOLDER", &self.folder)
                .env("TEST_EXTENSION", extension()?)
                .env("TEST_SEEN", self.home.path().join("seen"))
                .env("TEST_SUITE", suites.join(format!("{name}.cjs")))
                .env("TEST_SCREENSHOT", &screenshot),
            SUITE_LIMIT,
        );
        let report = std::fs::read_to_string(self.home.path().join("report")).unwrap_or_default();
        let passed = report.lines().filter(|line| line.starts_with("ok ")).count();
        match seen {
            Ok(seen) if passed == checks => Ok(seen),
            Ok(seen) => bail!("{passed} of {checks} checks passed:\n{report}\n{seen}"),
            Err(error) => bail!("{error:#}\n\nchecks:\n{report}\nscreenshot: {}", screenshot.display()),
        }
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Waits for the line in which the server names its port, and gives its address.
fn listening(server: &Group) -> Result<String> {
    const SIGN: &str = "Extension host agent listening on ";
    let deadline = Instant::now() + Duration::from_secs(60);
    while Instant::now() < deadline {
        let output = server.output()?;
        if let Some(port) = output.lines().find_map(|line| line.split_once(SIGN)).map(|(_, port)| port.trim())
        {
            return Ok(format!("http://127.0.0.1:{port}"));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    bail!("VS Code does not listen:\n{}", server.output()?)
}

/// What starts a program is a setting of the machine that VS Code's server runs on, all else is the user's.
fn write_settings(home: &Path, whose: &str, settings: &Value) -> Result<()> {
    let folder = home.join("data").join(whose);
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("settings.json"), settings.to_string())?;
    Ok(())
}

fn user_settings() -> Value {
    json!({
        "chat.disableAIFeatures": true,
        "editor.formatOnSave": false,
        "extensions.autoCheckUpdates": false,
        "extensions.autoUpdate": false,
        "files.autoSave": "off",
        "git.enabled": false,
        "security.workspace.trust.enabled": false,
        "telemetry.telemetryLevel": "off",
        "workbench.startupEditor": "none",
    })
}

/// The folder of VS Code's server inside code-server, with the packages that it and its built-in extensions need.
fn code_server() -> Result<PathBuf> {
    const LIBRARY: &str = "node_modules/code-server/lib/vscode";
    let recipe = format!("{CODE_SERVER}, compiled {OUTPUT}");
    let folder = tools::installed("code-server", &recipe, |folder| {
        std::fs::write(folder.join("package.json"), "{\"private\": true}\n")?;
        npm(folder, &["install", "--no-package-lock", CODE_SERVER])?;
        npm(&folder.join(LIBRARY), &["install", "--omit=dev"])?;
        npm(&folder.join(LIBRARY).join("extensions"), &["install", "--omit=dev"])?;
        compile(&folder.join(LIBRARY), OUTPUT)
    })?;
    Ok(folder.join(LIBRARY))
}

/// The contents of the `.vsix` that `npm run package` makes of the sources; made once by each run of the tests.
fn extension() -> Result<&'static Path> {
    static EXTENSION: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let packaged = EXTENSION.get_or_init(|| package().map_err(|error| format!("{error:#}")));
    packaged.as_deref().map_err(|error| anyhow::anyhow!("{error}"))
}

fn package() -> Result<PathBuf> {
    let sources = repository().join("editors/vscode");
    let root = extension_dependencies()?;
    let place = root.join("editors/vscode");
    for file in ["README.md", ".vscodeignore", "build.mjs", "icon.png", "package.json", "tsconfig.json"] {
        std::fs::copy(sources.join(file), place.join(file)).with_context(|| format!("cannot copy {file}"))?;
    }
    for folder in ["media", "src", "syntaxes"] {
        let _ = std::fs::remove_dir_all(place.join(folder));
        copy_folder(&sources.join(folder), &place.join(folder))?;
    }
    npm(&place, &["run", "package"])?;
    let _ = std::fs::remove_dir_all(place.join("unpacked"));
    run(
        tools::command_in("python3", &place)?.args(["-m", "zipfile", "-e", "pyscript.vsix", "unpacked"]),
        INSTALL_LIMIT,
    )?;
    Ok(place.join("unpacked/extension"))
}

/// A copy of the repository's shape with the extension's development packages, so that the work tree stays clean.
fn extension_dependencies() -> Result<PathBuf> {
    let sources = repository().join("editors/vscode");
    let lock = std::fs::read_to_string(sources.join("package-lock.json"))?;
    tools::installed("extension-build", &lock, |folder| {
        let place = folder.join("editors/vscode");
        std::fs::create_dir_all(&place)?;
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            std::fs::copy(repository().join(licence), folder.join(licence))?;
        }
        for file in ["package.json", "package-lock.json"] {
            std::fs::copy(sources.join(file), place.join(file))?;
        }
        npm(&place, &["ci"])
    })
}

/// npm on the Node that the extension's packager needs. No install script runs.
fn npm(folder: &Path, arguments: &[&str]) -> Result<()> {
    let quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
    run(npm_command(folder)?.args(arguments).args(quiet), INSTALL_LIMIT)?;
    Ok(())
}

/// Runs the install script of the one package that has to be compiled, with the headers that come with our Node.
fn compile(folder: &Path, package: &str) -> Result<()> {
    for program in ["make", "g++"] {
        system::program(&[program], program)?;
    }
    let node = tools::node()?;
    let headers = node.ancestors().nth(2).context("no folder of Node")?;
    let npm = &mut npm_command(folder)?;
    run(npm.args(["rebuild", package]).env("npm_config_nodedir", headers).env("JOBS", "max"), INSTALL_LIMIT)?;
    Ok(())
}

fn npm_command(folder: &Path) -> Result<Command> {
    let node = tools::node()?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = node.parent().map(Path::to_path_buf).into_iter().chain(std::env::split_paths(&path));
    let mut npm = tools::command_in("npm", folder)?;
    npm.env("PATH", std::env::join_paths(folders)?);
    Ok(npm)
}

/// Adds the path of every file below `root/path`, relative to `root`, to `files`.
fn list(root: &Path, path: &Path, files: &mut Vec<String>) -> Result<()> {
    for entry in std::fs::read_dir(root.join(path))? {
        let entry = entry?;
        let path = path.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            list(root, &path, files)?;
        } else {
            files.push(path.display().to_string());
        }
    }
    Ok(())
}
