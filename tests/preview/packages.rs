//! Packages: those that Pyodide publishes and those of MicroPython, fetched from a stand-in for the places where they are,
//! and those of an index, which pip finds in a folder here.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tempfile::TempDir;
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

/// A cache whose Pyodide has a package of ours, the place that this is published at, what pip finds, and pages.
struct Place {
    folder: TempDir,
    mirror: String,
}

impl Place {
    fn new() -> Result<Place> {
        let folder = tempfile::tempdir()?;
        for name in ["published", "home", "index", "site"] {
            std::fs::create_dir(folder.path().join(name))?;
        }
        publish(&folder.path().join("published"), &folder.path().join("home"))?;
        let mirror = plain::serve(folder.path().join("published"))?;
        Ok(Place { folder, mirror })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn program(&self) -> Result<Command> {
        let mut command = program()?;
        command.env("XDG_CACHE_HOME", self.path("home"));
        command.env("PIP_NO_INDEX", "1").env("PIP_FIND_LINKS", self.path("index"));
        Ok(command)
    }

    fn preview(&self) -> Result<Preview> {
        Preview::start(self.program()?.args(["preview", "--port", "0"]).arg(self.path("site")))
    }

    /// Fetches a package; answers whether that worked, and what was said.
    fn fetch(&self, name: &str) -> Result<(bool, String)> {
        let output = self.program()?.args(["runtime", "fetch", name, "--from", &self.mirror]).output()?;
        Ok((output.status.success(), String::from_utf8(output.stderr)?))
    }
}

fn no_request_left(browser: &Browser, preview: &Preview) -> Result<()> {
    let requests = browser.requests()?;
    let outside = requests.iter().find(|url| url.starts_with("http") && !url.starts_with(&preview.address));
    assert_eq!(outside, None, "no request leaves this machine");
    Ok(())
}

#[test]
fn a_package_is_asked_for_once_fetched_and_checked() -> Result<()> {
    let place = Place::new()?;
    let published = place.path("published");
    std::fs::write(place.path("site/index.html"), PAGE)?;
    let fetch = |name: &str| place.fetch(name);

    let mut preview = place.preview()?;
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
    let kept = place.path("home/pyscript-lsp/packages/pyodide-314.0.2");
    assert_eq!(std::fs::read_dir(&kept)?.count(), 0, "nothing is left of what failed");
    let (done, said) = fetch("greetings")?;
    assert!(!done && said.contains("pip found no wheel for Pyodide of greetings"), "{said}");

    std::fs::write(published.join(WHEEL), &wheel)?;
    let (done, said) = fetch("Greeting")?;
    assert!(done && said.contains("packages/pyodide-314.0.2: greeting."), "{said}");
    browser.open(&preview.address)?;
    preview.expect_part("Hello, page")?;
    no_request_left(&browser, &preview)?;

    // A file that changed on disk is no longer the package.
    std::fs::write(kept.join(WHEEL), b"x")?;
    let (done, said) = fetch("greeting")?;
    assert!(done && said.contains("packages/pyodide-314.0.2: greeting."), "{said}");
    Ok(())
}

/// A page and a worker that need a package which is not Pyodide's.
const PARTY: &str = r#"<!doctype html>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["party"]}'>
from party import invite
print(invite("page"))
</script>
<script type="py" worker config='{"packages": ["party>=1"]}'>
from party import invite
print(invite("worker"))
</script>
"#;

/// Makes a wheel of one module in a folder.
fn wheel(folder: &Path, name: &str, version: &str, source: &str, metadata: &str) -> Result<()> {
    let files = tempfile::tempdir()?;
    let info = format!("{name}-{version}.dist-info");
    std::fs::create_dir(files.path().join(&info))?;
    let write = |path: String, content: String| std::fs::write(files.path().join(path), content);
    write(format!("{name}.py"), source.to_owned())?;
    write(
        format!("{info}/METADATA"),
        format!("Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{metadata}"),
    )?;
    write(
        format!("{info}/WHEEL"),
        "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n".to_owned(),
    )?;
    write(
        format!("{info}/RECORD"),
        format!("{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n"),
    )?;
    let mut zip = Command::new("python3");
    zip.args(["-m", "zipfile", "-c"]).arg(folder.join(format!("{name}-{version}-py3-none-any.whl")));
    zip.arg(format!("{name}.py")).arg(info).current_dir(files.path());
    process::run(&mut zip, Duration::from_secs(60)).map(drop)
}

#[test]
fn what_pyodide_does_not_have_comes_from_the_index_with_what_it_needs() -> Result<()> {
    let place = Place::new()?;
    let index = place.path("index");
    // `greeting` is Pyodide's; `nowhere` is for machines like this one, not for Pyodide.
    let needs = "Requires-Dist: greeting\nRequires-Dist: nowhere; sys_platform != \"emscripten\"\n\
                 Requires-Dist: trumpet; extra == \"loud\"\nProvides-Extra: loud\n";
    let source = "from greeting import greet\ndef invite(name): return 'Party! ' + greet(name)\n";
    wheel(&index, "party", "2.0", source, needs)?;
    wheel(&index, "trumpet", "1.0", "", "")?;
    std::fs::write(place.path("site/index.html"), PARTY)?;

    let mut preview = place.preview()?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    preview.expect_part(
        "needs packages that are not on this machine: party>=1. `pyscript-lsp runtime fetch \"party>=1\"` gets them.",
    )?;
    no_request_left(&browser, &preview)?;

    let (done, said) = place.fetch("party[loud]>=2")?;
    assert!(done, "{said}");
    assert!(said.contains("party-2.0-py3-none-any.whl, trumpet-1.0-py3-none-any.whl."), "{said}");
    assert!(said.contains("packages/pyodide-314.0.2: greeting."), "{said}");
    // The second time, PyScript takes what it remembers, and micropip stays out.
    for _ in 0..2 {
        browser.open(&preview.address)?;
        preview.expect_part("Party! Hello, page")?;
        preview.expect_part("Party! Hello, worker")?;
    }
    // One of another version is there.
    std::fs::write(place.path("site/old.html"), PAGE.replace("\"greeting\"", "\"party<2\""))?;
    browser.open(&format!("{}old.html", preview.address))?;
    preview.expect_part(
        "old.html needs packages that are not on this machine: party<2. `pyscript-lsp runtime fetch \"party<2\"` gets",
    )?;
    no_request_left(&browser, &preview)
}

/// A page and a worker of MicroPython that need a package, which needs another one.
const BAND: &str = r#"<!doctype html>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" config='{"packages": ["band"]}'>
from band import play
print(play("page"))
</script>
<script type="mpy" worker config='{"packages": ["band"]}'>
from band import play
print(play("worker"))
</script>
"#;

/// Writes an index as MicroPython's installer reads it.
fn publish_band(index: &Path) -> Result<()> {
    for (name, source, needs) in [
        (
            "band",
            "import drum\ndef play(name):\n    return drum.BEAT + ', ' + name\n",
            json!([["drum", "1.0"]]),
        ),
        ("drum", "BEAT = 'Boom'\n", json!([])),
    ] {
        let file = index.join("file.py");
        std::fs::write(&file, source)?;
        let hash = sha256(&file)?[..8].to_owned();
        let (list, folder) = (index.join("package/py").join(name), index.join("file").join(&hash[..2]));
        std::fs::create_dir_all(&list)?;
        std::fs::create_dir_all(&folder)?;
        std::fs::rename(&file, folder.join(&hash))?;
        let version = if name == "drum" { "1.0" } else { "latest" };
        let listed =
            json!({"v": 1, "version": "1.0", "hashes": [[format!("{name}.py"), hash]], "deps": needs});
        std::fs::write(list.join(format!("{version}.json")), listed.to_string())?;
    }
    Ok(())
}

#[test]
fn packages_of_micropython_are_kept_by_their_hashes_too() -> Result<()> {
    let place = Place::new()?;
    let index = place.path("published");
    publish_band(&index)?;
    std::fs::write(place.path("site/index.html"), BAND)?;
    let fetch = |name: &str| -> Result<(bool, String)> {
        let output =
            place.program()?.args(["runtime", "fetch", "--mip", name, "--from", &place.mirror]).output()?;
        Ok((output.status.success(), String::from_utf8(output.stderr)?))
    };

    let mut preview = place.preview()?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    preview.expect_part(
        "needs packages that are not on this machine: band. `pyscript-lsp runtime fetch --mip band` gets them.",
    )?;
    preview.expect_part("ImportError: no module named 'band'")?;

    let (done, said) = fetch("orchestra")?;
    assert!(
        !done && said.contains("orchestra/latest.json could not be downloaded: the server answers 404"),
        "{said}"
    );
    let (done, said) = fetch("band")?;
    assert!(done && said.contains("packages/mip: band, drum@1.0."), "{said}");
    browser.open(&preview.address)?;
    preview.expect_part("Boom, page")?;
    preview.expect_part("Boom, worker")?;
    no_request_left(&browser, &preview)?;

    // What is not the file of its hash is neither shown to a page nor taken from an index.
    let of = |folder: &Path| -> Result<PathBuf> {
        let hash = &serde_json::from_slice::<Value>(&std::fs::read(index.join("package/py/drum/1.0.json"))?)?
            ["hashes"][0][1];
        let hash = hash.as_str().context("no hash")?;
        Ok(folder.join("file").join(&hash[..2]).join(hash))
    };
    std::fs::write(of(&place.path("home/pyscript-lsp/packages/mip"))?, "BEAT = 'Bang'\n")?;
    browser.forget()?;
    browser.open(&preview.address)?;
    preview.expect_part("ImportError: no module named 'drum'")?;
    std::fs::write(of(&index)?, "BEAT = 'Bang'\n")?;
    let (done, said) = fetch("drum@1.0")?;
    assert!(!done && said.contains("is not the file of that hash; it was thrown away."), "{said}");
    Ok(())
}
