//! Input that is not what it should be: a clear message, and the rest goes on.

use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use anyhow::Result;
use tests::binary;
use tests::system::is_root;

use tests::folder::{Folder, page};

/// A page with one finding: what shows that the rest went on.
const FOUND: &str = "<script type=\"module\" src=\"https://pyscript.net/unstable/core.js\"></script>\n";

/// The example page beside `files`; expects it to be checked, and `warning` on stderr.
fn goes_on(folder: &Folder, warning: &str) -> Result<()> {
    folder.write("found.html", FOUND)?;
    let outcome = folder.run(&["check", "--format", "github"])?;
    assert_eq!(outcome.code, 1, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("file=found.html,"), "{}", outcome.stdout);
    match warning {
        "" => assert_eq!(outcome.stderr, ""),
        _ => {
            assert!(outcome.stderr.contains(warning), "{warning:?} in\n{}", outcome.stderr);
            assert_eq!(outcome.stderr.lines().count(), 1, "{}", outcome.stderr);
        }
    }
    Ok(())
}

#[test]
fn binary_files() -> Result<()> {
    let folder = Folder::of(&[("data.py", b"\x7fELF\x00\x01\x02\xff\xfe".as_slice())])?;
    goes_on(&folder, "warning: data.py: is a binary file and was left out")
}

#[test]
fn text_that_is_not_utf_8() -> Result<()> {
    let folder = Folder::of(&[("old.html", b"<p>caf\xe9".as_slice())])?;
    goes_on(&folder, "warning: old.html: is not UTF-8 (byte 6)")
}

#[test]
fn files_of_50_mb() -> Result<()> {
    let folder = Folder::of(&[("dump.html", "<p>x</p>\n".repeat(50 * 1024 * 1024 / 9))])?;
    goes_on(&folder, "warning: dump.html: is larger than 8 MB and was left out")
}

#[test]
fn folders_with_the_names_of_files() -> Result<()> {
    let folder = Folder::of(&[("index.html/inner.html", ""), ("main.py/x", ""), ("pyscript.toml/x", "")])?;
    goes_on(&folder, "")
}

#[test]
fn links_in_circles_and_links_to_nothing() -> Result<()> {
    let folder = Folder::of(&[("a/page.html", "<p>")])?;
    symlink("..", folder.join("a/up"))?;
    symlink("b", folder.join("c"))?;
    symlink("c", folder.join("b"))?;
    symlink("loop.html", folder.join("loop.html"))?;
    symlink("nowhere.html", folder.join("dangling.html"))?;
    symlink("/dev/zero", folder.join("endless.html"))?;
    goes_on(&folder, "")?;
    let outcome = folder.run(&["check", "loop.html"])?;
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("loop.html cannot be read"), "{}", outcome.stderr);
    Ok(())
}

#[test]
fn devices_are_not_read() -> Result<()> {
    let outcome = Folder::of(&[("a.html", "")])?.run(&["check", "/dev/zero"])?;
    assert!(outcome.stderr.contains("it is no regular file"), "{}", outcome.stderr);
    Ok(())
}

#[test]
fn folders_and_files_without_permission() -> Result<()> {
    let folder = Folder::of(&[("found.html", FOUND), ("closed/a.html", FOUND), ("secret.html", FOUND)])?;
    let program = folder.join("program");
    std::fs::copy(binary()?, &program)?;
    let allow =
        |path: &str, mode| std::fs::set_permissions(folder.join(path), std::fs::Permissions::from_mode(mode));
    allow("", 0o755)?;
    allow("program", 0o755)?;
    allow("closed", 0o000)?;
    allow("secret.html", 0o000)?;
    let mut command = Command::new(&program);
    if is_root() {
        // Nothing is forbidden to root: be nobody.
        command.uid(65534).gid(65534);
    }
    let output = command.args(["check", "--format", "github"]).current_dir(folder.path()).output()?;
    allow("closed", 0o755)?;
    let (stdout, stderr) = (String::from_utf8(output.stdout)?, String::from_utf8(output.stderr)?);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stdout.contains("file=found.html,"), "{stdout}");
    assert!(!stdout.contains("closed") && !stdout.contains("secret"), "{stdout}");
    for part in ["closed: Permission denied", "warning: secret.html: cannot be read: Permission denied"] {
        assert!(stderr.contains(part), "{part:?} in\n{stderr}");
    }
    Ok(())
}

#[test]
fn text_that_is_half_there() -> Result<()> {
    let deep = "<div>".repeat(1_000) + "<script type=\"py\">" + &"(".repeat(1_000);
    let unclosed = page("<script type=\"py\" config='{\"files\": {'>\nif x:\n\t  def (\n<p <b class=\"");
    let tabs = page("<script type=\"mpy\">\n\tif 1:\n\t\tprint('🌻')\r\n</script>");
    let folder = Folder::of(&[
        ("deep.html", deep.as_str()),
        ("unclosed.html", unclosed.as_str()),
        ("tabs.html", tabs.as_str()),
        ("empty.html", ""),
        ("half.py", "def f(:\n  x = [1,\n'''"),
        ("pyscript.toml", "packages = [\n[files\n= 1\n\"a"),
        ("pyscript.json", "{\"a\": [[[[{,,"),
    ])?;
    folder.write("found.html", FOUND)?;
    let outcome = folder.run(&["check", "--format", "github"])?;
    assert_eq!((outcome.code, &*outcome.stderr), (1, ""));
    for file in ["found.html", "pyscript.toml", "pyscript.json"] {
        assert!(outcome.stdout.contains(&format!("file={file},")), "{file} in\n{}", outcome.stdout);
    }
    Ok(())
}

#[test]
fn configs_that_name_themselves_and_each_other() -> Result<()> {
    let with = page("<script type=\"py\" src=\"a.py\" config=\"a.toml\"></script>");
    let folder = Folder::of(&[
        ("index.html", with.as_str()),
        ("a.py", "import a\nfrom b import *\n"),
        ("b.py", "import b\nfrom a import *\n"),
        (
            "a.toml",
            "packages = [\"./a.toml\", \"./b.json\"]\n[files]\n\"./a.toml\" = \"\"\n\"./a.py\" = \"\"\n\"./b.py\" = \"\"\n",
        ),
        ("b.json", "{\"packages\": [\"./a.toml\", \"./b.json\"]}"),
    ])?;
    goes_on(&folder, "")
}
