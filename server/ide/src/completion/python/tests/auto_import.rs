use expect_test::expect;

use super::{has, item, on, script};
use crate::completion::complete;
use crate::test_support::{check_completion, labels, taken};

#[test]
fn globals_of_the_browser_come_with_an_import() {
    let found = item(&script("requestA$0"), "requestAnimationFrame").unwrap();
    expect!["requestAnimationFrame(callback: (time: float) -> None) -> float  · from js import requestAnimationFrame"].assert_eq(&found.detail.unwrap());
    expect![
        "Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame)"
    ]
    .assert_eq(&found.documentation.unwrap());
    assert!(found.rank > super::super::rank::WORD, "it stands behind everything in scope");
    expect![[r#"
        <script type="py">
        from js import console, localStorage

        console.log(localStorage)
        </script>
    "#]]
    .assert_eq(&taken(&script("from js import console\n\nconsole.log(localS$0)"), "localStorage"));
    expect![[r#"
        """Doc."""

        from js import URLSearchParams

        x = Unicorn
        URLSearchParams
    "#]]
    .assert_eq(&taken("//- /a.py\n\"\"\"Doc.\"\"\"\nx = Unicorn\nURLSea$0\n", "URLSearchParams"));
}

#[test]
fn what_pyscript_has_comes_from_pyscript() {
    let edit = |text: String| text.lines().find(|line| line.contains("import")).map(str::to_owned);
    assert_eq!(edit(taken(&script("docu$0"), "document")).as_deref(), Some("from pyscript import document"));
    assert_eq!(edit(taken(&script("fet$0"), "fetch")).as_deref(), Some("from pyscript import fetch"));
    let old = |code: &str| {
        let core = "https://pyscript.net/releases/2023.05.1/pyscript.js";
        format!("<script defer src=\"{core}\"></script>\n<py-script>\n{code}\n</py-script>\n")
    };
    assert_eq!(edit(taken(&old("docu$0"), "document")).as_deref(), Some("from js import document"));
    assert!(has(&on("2026.7.3", "type=\"mpy\"", "setInt$0"), "setInterval"));
}

#[test]
fn only_what_the_thread_has() {
    let worker = |code: &str| labels(&format!("<script type=\"py\" worker>\n{code}\n</script>\n"));
    assert!(has(&labels(&script("localS$0")), "localStorage") && !has(&worker("localS$0"), "localStorage"));
    assert!(
        has(&worker("importS$0"), "importScripts") && !has(&labels(&script("importS$0")), "importScripts")
    );
    assert!(has(&worker("setTim$0"), "setTimeout"));
}

#[test]
fn names_that_are_there_are_not_imported() {
    for code in ["from js import setTimeout as later\nsetTim$0", "from js import setTimeout\nsetTim$0"] {
        let found = labels(&script(code));
        assert!(!code.contains(" as ") || !has(&found, "setTimeout"), "{code}: {found:?}");
        assert!(found.iter().filter(|label| *label == "setTimeout").count() <= 1, "{code}: {found:?}");
    }
    check_completion(
        &script("prin$0"),
        3,
        expect![[r#"
        ⟦prin⟧
        70 abs (builtins)
        70 aiter (builtins)
        70 all (builtins)
        and 124 more
    "#]],
    );
    assert!(labels(&script("x.setTim$0")).is_empty());
}

#[test]
fn one_letter_asks_for_another_one() {
    let asked = |code: &str| {
        let fixture = testing::Fixture::parse("/index.html", &script(code));
        let (path, offset) = fixture.cursor();
        let workspace = project::workspace::Workspace::from_texts(fixture.texts());
        complete(&workspace, &project::path::FilePath::new(path), offset)
    };
    let one = asked("s$0");
    assert!(one.is_incomplete && !one.items.iter().any(|item| item.label == "setTimeout"));
    let two = asked("se$0");
    assert!(!two.is_incomplete && two.items.iter().any(|item| item.label == "setTimeout"));
    assert!(!asked("import js\njs.s$0").is_incomplete);
}
