//! `check --fix`: what is safe is repaired, once, and nothing else in the file changes.

use anyhow::Result;

use tests::folder::{CORE, Folder, page};

const UNPINNED: &str = "https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js";

#[test]
fn only_the_address_changes_in_a_file_with_a_mark_and_windows_lines() -> Result<()> {
    let text = |address: &str| {
        format!(
            "\u{feff}<p>é 🌻\r\n\t<script type=\"module\" src=\"{address}\"></script>\r\n<p>no end of line"
        )
    };
    let folder = Folder::of(&[("index.html", text(UNPINNED))])?;
    let outcome = folder.run(&["check", "--fix"])?;
    assert_eq!((outcome.code, &*outcome.stderr), (0, "Fixed 1 file.\n"), "{}", outcome.stdout);
    assert_eq!(String::from_utf8(folder.read("index.html")?)?, text(CORE));
    Ok(())
}

#[test]
fn a_second_time_changes_nothing() -> Result<()> {
    let folder = Folder::example()?;
    let files = ["index.html", "main.py", "pyscript.toml", "clock.html"];
    let read = || files.map(|file| folder.read(file).unwrap_or_default());
    let before = read();
    let first = folder.run(&["check", "--fix"])?;
    let fixed = read();
    let second = folder.run(&["check", "--fix"])?;
    assert_eq!(first.stderr, "Fixed 3 files.\n");
    assert_eq!((second.stderr, second.stdout), (String::new(), first.stdout));
    assert_eq!(fixed, read());
    assert_ne!(before, fixed);
    assert_eq!(before[3], fixed[3], "the page without mistakes is untouched");
    // Which file was meant is for people to say.
    assert_eq!((first.code, folder.rules(&[])?), (1, vec!["index.html missing-file".to_owned()]));
    Ok(())
}

#[test]
fn fixes_that_need_a_decision_wait_for_it() -> Result<()> {
    let broken = page("<script type=\"py\" src=\"./mian.py\"></script>");
    let folder = Folder::of(&[("index.html", &*broken), ("main.py", "print(1)\n")])?;
    assert_eq!(folder.run(&["check", "--fix"])?.code, 1);
    assert_eq!(folder.read("index.html")?, broken.as_bytes());
    assert_eq!(folder.run(&["check", "--fix", "--unsafe-fixes"])?.code, 0);
    assert_eq!(String::from_utf8(folder.read("index.html")?)?, broken.replace("mian", "main"));
    Ok(())
}

#[test]
fn files_are_made_once_somebody_decided_it() -> Result<()> {
    let broken = page("<script type=\"py\" src=\"./app/absent.py\"></script>");
    let folder = Folder::of(&[("index.html", &*broken)])?;
    assert_eq!(folder.run(&["check", "--fix"])?.code, 1);
    assert!(!folder.join("app").exists());
    let outcome = folder.run(&["check", "--fix", "--unsafe-fixes"])?;
    assert_eq!((outcome.code, &*outcome.stderr), (0, "Fixed 1 file.\n"), "{}", outcome.stdout);
    assert_eq!(folder.read("app/absent.py")?, b"");
    assert_eq!(folder.read("index.html")?, broken.as_bytes());
    Ok(())
}

#[test]
fn rules_left_out_are_not_fixed() -> Result<()> {
    let text = format!("<script type=\"module\" src=\"{UNPINNED}\"></script>");
    let folder = Folder::of(&[("index.html", &*text)])?;
    assert_eq!(folder.run(&["check", "--fix", "--ignore", "unpinned-release"])?.code, 0);
    assert_eq!(folder.read("index.html")?, text.as_bytes());
    Ok(())
}
