//! What `run` says when it cannot begin.

use anyhow::{Result, ensure};
use tests::folder::{Folder, page};
use tests::preview::program;
use tests::{browser, system};

use crate::{PATIENCE, outcome};

fn with_page() -> Result<Folder> {
    Folder::of(&[
        ("index.html", page("<script type=\"mpy\">print(1)</script>")),
        ("plain/a.html", "<p>".to_owned()),
    ])
}

/// Others than root need no flag: there the page runs in the sandbox.
#[test]
fn root_is_asked_to_go_without_the_sandbox() -> Result<()> {
    let folder = with_page()?;
    let mut command = program()?;
    command.current_dir(folder.path()).env("PYSCRIPT_BROWSER", browser::chromium()?);
    let ran = outcome(command.args(["run", "--timeout", PATIENCE, "index.html"]))?;
    if system::is_root() {
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
        ensure!(ran.stderr.contains("sandbox does not work for root"), "{}", ran.stderr);
        ensure!(ran.stderr.contains("with --no-sandbox"), "{}", ran.stderr);
    } else {
        assert_eq!((ran.code, ran.stdout.as_str()), (0, "1\n"), "{}", ran.stderr);
    }
    Ok(())
}

#[test]
fn a_browser_that_is_missing_or_none_is_said() -> Result<()> {
    let folder = with_page()?;
    let refused = |browser: &str, flags: &[&str]| -> Result<String> {
        let mut command = program()?;
        command.current_dir(folder.path()).env("PYSCRIPT_BROWSER", browser).env("PATH", folder.path());
        let ran = outcome(command.args(["run", "--no-sandbox", "index.html"]).args(flags))?;
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
        Ok(ran.stderr)
    };
    let missing = refused("", &[])?;
    ensure!(
        missing.contains("no browser was found") && missing.contains("apt install chromium"),
        "{missing}"
    );
    let named = refused("/nowhere/chrome", &[])?;
    ensure!(
        named.contains("PYSCRIPT_BROWSER names /nowhere/chrome, and there is no such program"),
        "{named}"
    );
    Ok(())
}

#[test]
fn what_cannot_be_run_is_said() -> Result<()> {
    let folder = with_page()?;
    for (arguments, sentence) in [
        (&["absent.html"][..], "absent.html cannot be served"),
        (&["plain"], "plain holds no page that runs Python"),
        (
            &["index.html", "plain/a.html", "--screenshot", "x.png"],
            "--screenshot x.png is one file, for 2 pages",
        ),
        (&[], "required arguments were not provided"),
    ] {
        let ran =
            outcome(program()?.current_dir(folder.path()).args(["run", "--no-sandbox"]).args(arguments))?;
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{arguments:?}");
        ensure!(ran.stderr.contains(sentence), "{}", ran.stderr);
    }
    Ok(())
}
