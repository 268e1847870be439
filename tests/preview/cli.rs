//! What `preview` and `runtime` say when something is wrong.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context as _, Result};
use tests::{copy_folder, system};

use tests::preview::{Preview, cache, program};

fn output(command: &mut Command) -> Result<(Option<i32>, String, String)> {
    let Output { status, stdout, stderr } = command.output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((status.code(), text(&stdout), text(&stderr)))
}

/// The installed runtime; the first call installs it, as a user would.
fn installed() -> Result<String> {
    let (code, folder, said) = output(program()?.args(["runtime", "install"]))?;
    assert_eq!(code, Some(0), "{said}");
    Ok(folder.trim().to_owned())
}

#[test]
fn a_port_in_use_is_said() -> Result<()> {
    installed()?;
    let taken = TcpListener::bind("127.0.0.1:0")?;
    let port = taken.local_addr()?.port().to_string();
    let folder = tempfile::tempdir()?;
    let (code, out, said) = output(program()?.args(["preview", "--port", &port]).arg(folder.path()))?;
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(said.contains(&format!("Port {port} cannot be used. Give another one with --port")), "{said}");
    Ok(())
}

#[test]
fn what_is_no_page_is_said() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let python = folder.path().join("main.py");
    std::fs::write(&python, "")?;
    for (path, sentence) in [(python.as_path(), "is no page"), (Path::new("/nowhere"), "cannot be served")] {
        let (code, _, said) = output(program()?.arg("preview").arg(path))?;
        assert_eq!(code, Some(2));
        assert!(said.contains(sentence), "{said}");
    }
    Ok(())
}

#[test]
fn findings_are_told_beside_the_page() -> Result<()> {
    installed()?;
    let folder = tempfile::tempdir()?;
    let page = folder.path().join("index.html");
    let loader =
        |address: &str| format!("<!doctype html>\n<script type=\"module\" src=\"{address}\"></script>\n");
    std::fs::write(&page, loader("https://pyscript.net/latest/core.js"))?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(&page))?;
    let root = preview.address.strip_suffix("index.html").context("the address of the page")?.to_owned();
    preview.expect(&format!("note: {root}_pyscript/ lists all pages"))?;
    preview.expect_part("retired-release")?;
    preview.expect_part("index.html:2")?;
    std::fs::write(&page, loader("https://pyscript.net/releases/2026.7.3/core.js"))?;
    preview.expect("1 file: no problems")?;
    assert!(preview.interrupt()?.success());
    Ok(())
}

#[test]
fn without_npm_the_ways_out_are_said() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (code, out, said) = output(
        program()?
            .env("PATH", folder.path())
            .env("XDG_CACHE_HOME", folder.path())
            .arg("preview")
            .arg(folder.path()),
    )?;
    assert_eq!((code, out.as_str()), (Some(2), ""));
    for words in
        ["npm, which installs it, was not found", "install Node.js", "--runtime DIR", "release build"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    Ok(())
}

#[test]
fn what_npm_says_is_passed_on() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let nowhere = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let (code, _, said) = output(
        program()?
            .env("XDG_CACHE_HOME", folder.path())
            .env("npm_config_cache", folder.path().join("npm"))
            .env("npm_config_registry", format!("http://{nowhere}/"))
            .env("npm_config_fetch_retries", "0")
            .args(["runtime", "install"]),
    )?;
    assert_eq!(code, Some(2));
    for words in ["npm could not install the PyScript runtime:", "ECONNREFUSED", "Ways out: install Node.js"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    let left: Vec<_> = std::fs::read_dir(folder.path().join("pyscript-lsp/runtime"))?.collect();
    assert!(left.is_empty(), "{left:?}");
    Ok(())
}

#[test]
fn the_standard_library_is_compiled_and_keeps_its_sources() -> Result<()> {
    let folder = installed()?;
    let names = output(
        Command::new("python3")
            .args(["-m", "zipfile", "-l"])
            .arg(format!("{folder}/pyodide/python_stdlib.zip")),
    )?;
    for name in ["asyncio/__init__.py ", "asyncio/__init__.pyc ", "_pyodide/_base.pyc "] {
        assert!(names.1.contains(name), "{name}");
    }
    let (_, said, _) = output(program()?.args(["runtime", "status", "--licenses"]))?;
    assert!(said.contains("python_stdlib.zip is not the file of the npm package"), "{said}");
    let (_, said, _) = output(program()?.args(["runtime", "status"]))?;
    assert!(said.contains("Pyodide 314.0.2\n"), "{said}");
    Ok(())
}

#[test]
fn a_damaged_runtime_is_named_and_healed_without_pip_but_for_packages() -> Result<()> {
    let whole = installed()?;
    let folder = tempfile::tempdir()?;
    let damaged = folder.path().join("runtime");
    copy_folder(Path::new(&whole), &damaged)?;
    std::fs::write(damaged.join("pyodide/pyodide.mjs"), "x")?;
    let sentence = "pyodide/pyodide.mjs has 1 bytes instead of";
    let (code, _, said) = output(program()?.arg("preview").arg("--runtime").args([&damaged, &damaged]))?;
    assert_eq!(code, Some(2));
    assert!(said.contains("holds no usable runtime") && said.contains(sentence), "{said}");
    let (code, out, _) = output(program()?.args(["runtime", "status", "--runtime"]).arg(&damaged))?;
    assert_eq!(code, Some(1));
    assert!(out.contains("is damaged") && out.contains(sentence), "{out}");

    // In the cache, which is ours, it is installed again when it is needed.
    let cache = folder.path().join("cache");
    std::fs::create_dir(&cache)?;
    copy_folder(&damaged, &cache.join(Path::new(&whole).strip_prefix(self::cache())?))?;
    let programs = folder.path().join("bin");
    std::fs::create_dir(&programs)?;
    for name in ["node", "npm"] {
        let found = system::on_path(name).with_context(|| format!("{name} is not on PATH"))?;
        std::os::unix::fs::symlink(found.canonicalize()?, programs.join(name))?;
    }
    let without_pip = |arguments: &[&str]| {
        output(program()?.env("PATH", &programs).env("XDG_CACHE_HOME", &cache).args(arguments))
    };
    // What Pyodide publishes itself comes without pip; here from where nothing answers.
    let nowhere = format!("http://{}", TcpListener::bind("127.0.0.1:0")?.local_addr()?);
    let (code, _, said) = without_pip(&["runtime", "fetch", "numpy", "--from", &nowhere])?;
    assert_eq!(code, Some(2));
    assert!(said.contains(&format!("The installed runtime is damaged ({sentence}")), "{said}");
    assert_eq!(said.matches("Pages cannot install `packages`: pip was not found.").count(), 1, "{said}");
    assert!(said.contains("`--from URL` takes it from a mirror."), "{said}");
    let (code, out, _) = without_pip(&["runtime", "status"])?;
    assert_eq!(code, Some(0));
    assert!(out.contains("packages cannot be installed: pip was missing"), "{out}");
    let (code, _, said) = without_pip(&["runtime", "fetch", "humanize"])?;
    assert_eq!(code, Some(2));
    assert!(said.contains("install pip and run `pyscript-lsp runtime install`"), "{said}");
    Ok(())
}

#[test]
fn every_part_of_the_runtime_has_its_licence() -> Result<()> {
    let folder = installed()?;
    let (code, texts, _) =
        output(program()?.args(["runtime", "status", "--licenses", "--runtime", &folder]))?;
    assert_eq!(code, Some(0));
    for words in [
        "Mozilla Public License",
        "Python Software Foundation",
        "Damien P. George",
        "Apache License",
        "Julian R Seward",
    ] {
        assert!(texts.contains(words), "{words}");
    }
    // Packages whose own folder holds no text: those inside core are in core-parts.txt, types are not shipped.
    let named_elsewhere = [
        "@ungap/with-resolvers",
        "codedent",
        "to-json-callback",
        "pyodide",
        "@micropython/micropython-webassembly-pyscript",
    ];
    let lock = std::fs::read_to_string(tests::repository().join("server/preview/runtime/package-lock.json"))?;
    let lock: serde_json::Value = serde_json::from_str(&lock)?;
    let packages = lock["packages"].as_object().context("no packages")?;
    for name in packages.keys().filter_map(|key| key.strip_prefix("node_modules/")) {
        let own = texts.contains(&format!("licenses/npm/{name}/LICEN"));
        assert!(own || named_elsewhere.contains(&name) || name.contains("node_modules/"), "{name}");
    }
    Ok(())
}
