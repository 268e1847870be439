//! Pages of the preview inside a page of the preview.

use anyhow::Result;
use serde_json::json;
use tests::driver::Browser;
use tests::folder::{CORE, Folder};
use tests::preview::{Preview, program};

/// More than a browser makes connections to one host.
const FRAMES: usize = 8;

fn write(folder: &Folder) -> Result<()> {
    let frames: String =
        (0..FRAMES).map(|number| format!("<iframe src=\"leaf.html?{number}\"></iframe>")).collect();
    let heard =
        "<script>var heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>";
    folder.write(
        "outer.html",
        format!("<!doctype html>\n<p>outer</p>{heard}{frames}<iframe src=\"old.html\"></iframe>\n"),
    )?;
    folder.write("leaf.html", "<!doctype html>\n<p>leaf</p>\n")?;
    let old = CORE.replace("2026.7.3", "2024.1.1");
    let script = "<script type=\"mpy\">\nprint(\"in a frame\")\n1 / 0\n</script>\n";
    folder.write(
        "old.html",
        format!("<!doctype html>\n<script type=\"module\" src=\"{old}\"></script>\n{script}"),
    )
}

#[test]
fn frames_run_and_the_page_around_them_speaks_and_listens_for_them() -> Result<()> {
    let folder = Folder::of::<&str>(&[])?;
    write(&folder)?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&format!("{}outer.html", preview.address))?;
    preview.expect("old.html: in a frame")?;
    preview.expect("old.html: Python error")?;
    preview.expect_part("old.html:5:1, in <module>")?;

    let banners = "[window, ...Array.from(frames)].map(page => page.document.querySelectorAll('html > pyscript-lsp-banner').length)";
    let mut expected = vec![0; FRAMES + 2];
    expected[0] = 1;
    browser.wait(&format!("{banners}[0] === 1"))?;
    assert_eq!(browser.value(banners)?, json!(expected));
    browser.screenshot("frames")?;

    browser.value("void (globalThis.mark = true)")?;
    folder.write("leaf.html", "<!doctype html>\n<p>another leaf</p>\n")?;
    let texts =
        "Array.from(frames).filter(page => page.document.body?.textContent.includes('another leaf')).length";
    browser.wait(&format!("{texts} === {FRAMES}"))?;
    assert_eq!(
        browser.value("[globalThis.mark, heard.length]")?,
        json!([true, 0]),
        "all else stays as it was"
    );
    assert_eq!(
        browser.value("fetch('leaf.html').then(({ status }) => status)")?,
        200,
        "a connection is free"
    );
    folder.write("outer.html", "<!doctype html>\n<p>alone</p>\n")?;
    browser.wait("document.body?.textContent.includes('alone')")
}
