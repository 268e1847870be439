//! `explain`, and what the program says about itself.

use anyhow::Result;

use tests::folder::Folder;

#[test]
fn rules_keys_names_and_messages_are_explained() -> Result<()> {
    let folder = Folder::of::<&str>(&[])?;
    for (name, part) in [
        ("missing-file", "## Bad"),
        ("js_modules.main", "js_modules.main"),
        ("pyscript.when", "when("),
        ("PY0409", "PY0409"),
        ("Uncaught Error: This borrowed proxy was automatically destroyed at the end", "borrowed-proxy"),
    ] {
        let outcome = folder.run(&["explain", name])?;
        assert_eq!(outcome.code, 0, "{name}: {}", outcome.stderr);
        assert!(outcome.stdout.contains(part), "{name}: {}", outcome.stdout);
    }
    Ok(())
}

#[test]
fn without_a_name_the_rules_are_listed() -> Result<()> {
    let listed = Folder::of::<&str>(&[])?.run(&["explain"])?.stdout;
    for rule in ["borrowed-proxy", "missing-new", "unpinned-release", "config-toml-subset"] {
        assert!(listed.lines().any(|line| line.starts_with(rule)), "{rule} in\n{listed}");
    }
    Ok(())
}

#[test]
fn what_nobody_knows_exits_with_2() -> Result<()> {
    let outcome = Folder::of::<&str>(&[])?.run(&["explain", "no-such-thing"])?;
    assert_eq!((outcome.code, &*outcome.stdout), (2, ""));
    assert!(outcome.stderr.contains("nothing is known of `no-such-thing`"), "{}", outcome.stderr);
    Ok(())
}

#[test]
fn the_log_goes_where_it_was_asked_to() -> Result<()> {
    let folder = Folder::of(&[("a.html", "")])?;
    assert_eq!(folder.run(&["check", "--log", "log.txt"])?.code, 0);
    assert!(folder.join("log.txt").is_file());
    let outcome = folder.run(&["check", "--log", "no/such/folder/log.txt"])?;
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("no/such/folder/log.txt"), "{}", outcome.stderr);
    Ok(())
}
