//! Several browsers and one preview, which ends and comes back.

use anyhow::Result;
use tests::driver::Browser;
use tests::preview::{Preview, program};
use tests::{copy_folder, repository};

/// What the page shows with this text in its module.
fn shown(word: &str) -> String {
    format!("document.getElementById('out')?.textContent === '{word} from disk'")
}

#[test]
fn browsers_stay_in_step_through_sleep_and_restarts() -> Result<()> {
    let folder = tempfile::tempdir()?;
    copy_folder(&repository().join("tests/preview/live"), folder.path())?;
    let write = |word: &str| std::fs::write(folder.path().join("words.py"), format!("WORD = '{word}'\n"));
    let start = || Preview::start(program()?.arg("preview").arg(folder.path()));

    let preview = start()?;
    let browsers = [Browser::start()?, Browser::start()?];
    let everywhere = |word: &str| browsers.iter().try_for_each(|browser| browser.wait(&shown(word)));
    for browser in &browsers {
        browser.open(&preview.address)?;
    }
    everywhere("text")?;
    write("one")?;
    everywhere("one")?;

    // One of them is out of sight, as in a sleeping tab: it hears nothing.
    let [awake, asleep] = &browsers;
    let turn = |state| {
        let visibility = format!("{{ get: () => '{state}', configurable: true }}");
        asleep.value(&format!(
            "Object.defineProperty(document, 'visibilityState', {visibility}) \
             && void document.dispatchEvent(new Event('visibilitychange'))"
        ))
    };
    turn("hidden")?;
    write("two")?;
    awake.wait(&shown("two"))?;
    assert_eq!(asleep.value(&shown("one"))?, true, "it sleeps");
    turn("visible")?;
    everywhere("two")?;

    // While nobody answers, pages stay as they are. A killed preview has no time to take leave.
    for browser in &browsers {
        browser.value("void (globalThis.mark = true)")?;
    }
    let address = preview.address.clone();
    drop(preview);
    write("three")?;
    assert_eq!(awake.value("globalThis.mark")?, true);
    let again = start()?;
    assert_eq!(again.address, address, "the project has its port again");
    everywhere("three")?;

    // A second preview of the project takes nothing from the first.
    let mut second = start()?;
    assert_ne!(second.address, address);
    let port = address.trim_end_matches('/').rsplit(':').next().unwrap_or_default();
    second.expect_part(&format!("note: Port {port}, which this project has otherwise, is taken"))?;
    write("four")?;
    everywhere("four")?;
    assert!(again.interrupt()?.success());
    Ok(())
}

/// A tab that was left open from another project, on a port that is ours now.
#[test]
fn pages_of_another_project_are_left_alone() -> Result<()> {
    let [theirs, ours] = [tempfile::tempdir()?, tempfile::tempdir()?];
    for folder in [&theirs, &ours] {
        copy_folder(&repository().join("tests/preview/live"), folder.path())?;
    }
    let preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(theirs.path()))?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    browser.wait(&shown("text"))?;
    browser.value("void (globalThis.mark = true)")?;
    let port = preview.address.trim_end_matches('/').rsplit(':').next().unwrap_or_default().to_owned();
    drop(preview);

    std::fs::write(ours.path().join("words.py"), "WORD = 'ours'\n")?;
    let _ours = Preview::start(program()?.args(["preview", "--port", &port]).arg(ours.path()))?;
    // It has heard of us when it is connected, and it says so in the list of what it loaded.
    let connected =
        "performance.getEntriesByType('resource').filter(({name}) => name.includes('/changes')).length";
    browser.wait(&format!("{connected} > 0"))?;
    assert_eq!(browser.value("globalThis.mark")?, true);
    browser.open(&format!("http://127.0.0.1:{port}/"))?;
    browser.wait(&shown("ours"))
}
