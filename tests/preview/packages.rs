//! Packages that Pyodide publishes: missing, fetched from a stand-in for the place where they are, tampered with.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tests::driver::Browser;
use tests::preview::{Preview, program};
use tests::{copy_folder, plain, process, repository};

const WHEEL: &str = "greeting-1.0-py3-none-any.whl";

const PAGE: &str = r#"<!doctype html>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["greeting"]}'>
from greeting import greet
print(greet("page"))
</script>
"#;

/// Makes the wheel in `published`, and in the cache `home` a runtime whose Pyodide knows it as one of its packages.
fn publish(published: &Path, home: &Path) -> Result<()> {
    let mut zip = Command::new("python3");
    zip.args(["-m", "zipfile", "-c"])
        .arg(published.join(WHEEL))
        .args(["greeting.py", "greeting-1.0.dist-info"]);
    process::run(zip.current_dir(repository().join("tests/preview/greeting")), Duration::from_secs(60))?;

    let installed = process::run(program()?.args(["runtime", "install"]), Duration::from_secs(500))?;
    let installed = Path::new(installed.lines().last().context("no folder")?);
    let runtime = home.join("pyscript-lsp/runtime").join(installed.file_name().context("no name")?);
    copy_folder(installed, &runtime)?;
    let lock = runtime.join("pyodide/pyodide-lock.json");
    edit(&lock, |lock| {
        let mut entry = lock["packages"]["six"].clone();
        entry["name"] = json!("greeting");
        entry["imports"] = json!(["greeting"]);
        entry["version"] = json!("1.0");
        entry["file_name"] = json!(WHEEL);
        entry["sha256"] = json!(sha256(&published.join(WHEEL))?);
        lock["packages"]["greeting"] = entry;
        Ok(())
    })?;
    edit(&runtime.join("manifest.json"), |manifest| {
        let files = manifest["files"].as_array_mut().context("no files")?;
        let entry =
            files.iter_mut().find(|entry| entry["path"] == "pyodide/pyodide-lock.json").context("no lock")?;
        entry["size"] = json!(lock.metadata()?.len());
        entry["sha256"] = json!(sha256(&lock)?);
        Ok(())
    })
}

fn edit(path: &Path, change: impl FnOnce(&mut Value) -> Result<()>) -> Result<()> {
    let mut value = serde_json::from_slice(&std::fs::read(path)?)?;
    change(&mut value)?;
    Ok(std::fs::write(path, value.to_string())?)
}

fn sha256(path: &Path) -> Result<String> {
    let said = process::run(Command::new("sha256sum").arg(path), Duration::from_secs(60))?;
    Ok(said.split(' ').next().context("no hash")?.to_owned())
}

#[test]
fn a_package_is_asked_for_once_fetched_and_checked() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (published, home, site) =
        (folder.path().join("published"), folder.path().join("home"), folder.path().join("site"));
    for folder in [&published, &home, &site] {
        std::fs::create_dir(folder)?;
    }
    publish(&published, &home)?;
    std::fs::write(site.join("index.html"), PAGE)?;
    let ours = || -> Result<Command> {
        let mut command = program()?;
        command.env("XDG_CACHE_HOME", &home);
        Ok(command)
    };
    let mirror = plain::serve(published.clone())?;
    let fetch = |name: &str| -> Result<(bool, String)> {
        let output = ours()?.args(["runtime", "fetch", name, "--from", &mirror]).output()?;
        Ok((output.status.success(), String::from_utf8(output.stderr)?))
    };

    let mut preview = Preview::start(ours()?.args(["preview", "--port", "0"]).arg(&site))?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    preview.expect_part(
        "needs packages that are not on this machine: greeting. `pyscript-lsp runtime fetch greeting` gets them.",
    )?;

    let wheel = std::fs::read(published.join(WHEEL))?;
    std::fs::write(published.join(WHEEL), [&wheel[..], b"x"].concat())?;
    let (done, said) = fetch("greeting")?;
    assert!(!done && said.contains("is not the file that Pyodide 314.0.2 published"), "{said}");
    std::fs::remove_file(published.join(WHEEL))?;
    let (done, said) = fetch("greeting")?;
    assert!(!done && said.contains("could not be downloaded: the server answers 404"), "{said}");
    let kept = home.join("pyscript-lsp/packages/pyodide-314.0.2");
    assert_eq!(std::fs::read_dir(&kept)?.count(), 0, "nothing is left of what failed");
    let (done, said) = fetch("greetings")?;
    assert!(
        !done && said.contains("greetings is none of the packages that come with this Pyodide"),
        "{said}"
    );

    std::fs::write(published.join(WHEEL), &wheel)?;
    let (done, said) = fetch("Greeting")?;
    assert!(done && said.contains("packages/pyodide-314.0.2: greeting."), "{said}");
    browser.open(&preview.address)?;
    preview.expect_part("Hello, page")?;
    let requests = browser.requests()?;
    let outside = requests.iter().find(|url| url.starts_with("http") && !url.starts_with(&preview.address));
    assert_eq!(outside, None, "no request leaves this machine");

    // A file that changed on disk is no longer the package.
    std::fs::write(kept.join(WHEEL), b"x")?;
    let (done, said) = fetch("greeting")?;
    assert!(done && said.contains("packages/pyodide-314.0.2: greeting."), "{said}");
    Ok(())
}
