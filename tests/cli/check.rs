//! `check`: what it prints, in every format, and how it exits.

use anyhow::Result;
use expect_test::expect;
use serde_json::Value;

use tests::folder::{CORE, Folder, page};

/// One warning, in the second line.
const UNPINNED: &str = "<p>é\n\t<script type=\"module\" src=\"https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js\"></script>\n";

#[test]
fn a_clean_project_exits_with_0() -> Result<()> {
    let folder = Folder::of(&[("index.html", page("<script type=\"py\">print(1)</script>"))])?;
    let outcome = folder.run(&["check"])?;
    assert_eq!((outcome.code, &*outcome.stdout, &*outcome.stderr), (0, "1 file: no problems\n", ""));
    Ok(())
}

#[test]
fn people_see_the_line_and_the_place_in_it() -> Result<()> {
    let folder = Folder::of(&[("site/index.html", UNPINNED)])?;
    let outcome = folder.run(&["check"])?;
    expect![[r#"
        warning[unpinned-release]: This address has no version, so the page changes with every release of PyScript. Pin it, for instance to 2026.7.3.
         --> site/index.html:2:29
          |
        2 |     <script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js"></script>
          |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: Pin to 2026.7.3 (--fix)

        1 file: 1 warning
    "#]]
    .assert_eq(&outcome.stdout);
    assert_eq!(outcome.code, 1);
    Ok(())
}

#[test]
fn programs_get_an_object_of_the_promised_shape() -> Result<()> {
    let folder = Folder::of(&[("site/index.html", UNPINNED)])?;
    let outcome = folder.run(&["check", "--format", "json", "site"])?;
    let report: Value = serde_json::from_str(&outcome.stdout)?;
    assert_eq!((&report["version"], &report["files"]), (&1.into(), &1.into()));
    let finding = report["findings"][0].as_object().unwrap();
    let keys: Vec<&str> = finding.keys().map(String::as_str).collect();
    let promised =
        ["file", "rule", "severity", "start", "end", "message", "url", "context", "related", "fixes"];
    assert_eq!(keys, promised);
    assert_eq!(finding["file"], "site/index.html");
    // A tab is one column.
    assert_eq!(finding["start"], serde_json::json!({"line": 2, "column": 29}));
    let fix = &finding["fixes"][0];
    assert_eq!((&fix["safe"], &fix["edits"][0]["text"]), (&true.into(), &CORE.into()));
    Ok(())
}

#[test]
fn github_and_code_scanning_get_theirs() -> Result<()> {
    let folder = Folder::of(&[("site/index.html", UNPINNED)])?;
    let github = folder.run(&["check", "--format", "github"])?.stdout;
    assert!(
        github.starts_with("::warning file=site/index.html,line=2,col=29,endLine=2,"),
        "one annotation: {github}"
    );
    assert_eq!(github.lines().count(), 1);
    let sarif: Value = serde_json::from_str(&folder.run(&["check", "--format", "sarif"])?.stdout)?;
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!((&sarif["version"], &result["ruleId"]), (&"2.1.0".into(), &"unpinned-release".into()));
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "site/index.html");
    assert_eq!(place["region"]["startLine"], 2);
    Ok(())
}

#[test]
fn what_it_cannot_do_exits_with_2_and_says_why() -> Result<()> {
    let folder = Folder::of(&[("a.html", "")])?;
    for (arguments, sentence) in [
        (&["check", "nowhere"][..], "nowhere cannot be read"),
        (&["check", "--select", "no-such-rule"], "there is no rule `no-such-rule`"),
        (&["check", "--release", "2026.6.9"], "there is no release 2026.6.9; the nearest one is"),
        (&["check", "--unsafe-fixes"], "--fix"),
        (&["chekc"], "unrecognized subcommand"),
    ] {
        let outcome = folder.run(arguments)?;
        assert_eq!((outcome.code, &*outcome.stdout), (2, ""), "{arguments:?}");
        assert!(outcome.stderr.contains(sentence), "{arguments:?}: {}", outcome.stderr);
    }
    Ok(())
}

#[test]
fn rules_can_be_chosen_and_left_out() -> Result<()> {
    let folder =
        Folder::of(&[("a.html", UNPINNED), ("b.html", &page("<script type=py src=x.py></script>"))])?;
    assert_eq!(folder.rules(&[])?, ["a.html unpinned-release", "b.html missing-file"]);
    assert_eq!(folder.rules(&["--select", "missing-file,missing-new"])?, ["b.html missing-file"]);
    assert_eq!(folder.rules(&["--ignore", "missing-file"])?, ["a.html unpinned-release"]);
    assert_eq!(folder.run(&["check", "--select", "missing-new"])?.code, 0);
    Ok(())
}

#[test]
fn paths_are_relative_to_where_it_was_started() -> Result<()> {
    let folder = Folder::of(&[("work/keep.html", UNPINNED), ("other/a.html", UNPINNED)])?;
    let absolute = folder.join("other");
    let expected = ["other/a.html unpinned-release"];
    for asked in ["other", "./other/", "work/../other/a.html", absolute.to_str().unwrap()] {
        assert_eq!(folder.rules(&[asked])?, expected, "{asked}");
    }
    Ok(())
}

#[test]
fn javascript_is_checked_where_a_page_loads_it() -> Result<()> {
    let code = "import { MPWorker } from 'https://pyscript.net/releases/2026.7.3/core.js';\nnew MPWorker('./w.py');\n";
    let scripts = "<script src=\"./app.js\"></script>\n<script src=\"node_modules/lib/lib.js\"></script>\n";
    let page = scripts.replace("src", "type=\"module\" src") + "<script type=\"mpy\">print(1)</script>\n";
    let folder = Folder::of(&[
        ("index.html", &*page),
        ("w.py", "print(1)\n"),
        ("app.js", code),
        ("node_modules/lib/lib.js", code),
        ("unused.js", code),
    ])?;
    assert_eq!(folder.rules(&["--select", "worker-bootstrap"])?, ["app.js worker-bootstrap"]);
    let outcome = folder.run(&["check", "--select", "worker-bootstrap"])?;
    assert!(outcome.stdout.ends_with("3 files: 1 error\n"), "{}", outcome.stdout);
    folder.run(&["check", "--fix", "--unsafe-fixes", "--select", "worker-bootstrap"])?;
    let fixed = std::fs::read_to_string(folder.join("app.js"))?;
    assert!(fixed.ends_with("\nawait MPWorker('./w.py');\n"), "{fixed}");
    Ok(())
}

#[test]
fn the_settings_file_of_the_project_counts() -> Result<()> {
    let folder = Folder::of(&[
        ("pages/a.html", UNPINNED),
        ("old/b.html", UNPINNED),
        (
            "pyscript-lsp.toml",
            "[ignore]\n'old/' = []\n[rules]\nunpinned-release = 'error'\nlegcy-tag = 'off'\n",
        ),
    ])?;
    for asked in [&[][..], &["pages/a.html", "old/b.html"]] {
        let findings = folder.findings(asked)?;
        assert_eq!(findings.len(), 1, "{asked:?}");
        assert_eq!(
            (&findings[0]["file"], &findings[0]["severity"]),
            (&"pages/a.html".into(), &"error".into())
        );
    }
    let outcome = folder.run(&["check"])?;
    assert!(
        outcome.stderr.ends_with("pyscript-lsp.toml: There is no setting `rules.legcy-tag`.\n"),
        "{}",
        outcome.stderr
    );
    assert!(outcome.stdout.ends_with("2 files: 1 error\n"), "{}", outcome.stdout);
    Ok(())
}

#[test]
fn comments_silence_findings() -> Result<()> {
    let silenced = format!("<!-- pyscript: ignore[unpinned-release] on purpose -->{UNPINNED}");
    let folder = Folder::of(&[("a.html", silenced.replace("<p>é", "")), ("b.html", UNPINNED.to_owned())])?;
    assert_eq!(folder.rules(&[])?, ["b.html unpinned-release"]);
    Ok(())
}

#[test]
fn the_example_has_the_mistakes_that_the_readme_speaks_of() -> Result<()> {
    let folder = Folder::example()?;
    expect![[r#"
        index.html unpinned-release
        index.html missing-file
        main.py missing-new
        main.py borrowed-proxy
        pyscript.toml config-toml-subset
        pyscript.toml config-unknown-key
        pyscript.toml config-wrong-type"#]]
    .assert_eq(&folder.rules(&[])?.join("\n"));
    Ok(())
}
