//! The ways in which Python comes to run beside a script tag on the page: workers made from JavaScript and from Python,
//! `donkey`, and workers that reach the page without the preview's headers.

use std::path::Path;

use anyhow::Result;
use tests::driver::Browser;
use tests::preview::{Preview, program};
use tests::tools;

const CORE: &str = "https://pyscript.net/releases/2026.7.3/core.js";

fn write(folder: &Path) -> Result<()> {
    let helper = tools::npm("service-worker", &["sabayon@0.7.2", "mini-coi@0.4.3"])?;
    std::fs::copy(helper.join("sabayon/dist/sw.js"), folder.join("sw.js"))?;
    std::fs::copy(helper.join("mini-coi/mini-coi.js"), folder.join("mini-coi.js"))?;
    let tag = format!("<script type=\"module\" src=\"{CORE}\"></script>");
    let uses_page = "from pyscript import document\ndocument.title = 'changed'\nprint('title', document.title)\n</script>\n";
    let pages = [
        (
            "javascript.html",
            format!(
                "<!doctype html>\n<script type=\"module\">\nimport {{ MPWorker, whenDefined, donkey }} from \"{CORE}\";\n\
                 await whenDefined(\"mpy\");\n\
                 const {{ sync }} = await MPWorker(\"./twice.py\", {{ config: {{}} }});\n\
                 console.log(\"worker\", await sync.twice(21));\n\
                 const kong = await donkey({{ type: \"mpy\" }});\n\
                 console.log(\"donkey\", await kong.evaluate(\"6 * 7\"));\n</script>\n\
                 <script type=\"mpy\">print('main')</script>\n"
            ),
        ),
        (
            "python.html",
            format!(
                "<!doctype html>\n{tag}\n<script type=\"mpy\">\nfrom pyscript import create_named_worker\n\
                 worker = await create_named_worker('./twice.py', name='twice', config=None, type='mpy')\n\
                 print('worker', await worker.twice(21))\n</script>\n"
            ),
        ),
        (
            "mini-coi.html",
            format!(
                "<!doctype html>\n<script src=\"./mini-coi.js\"></script>\n{tag}\n<script type=\"mpy\" worker>\n{uses_page}"
            ),
        ),
        (
            "service-worker.html",
            format!(
                "<!doctype html>\n{tag}\n<script type=\"mpy\" worker service-worker=\"./sw.js\">\n{uses_page}"
            ),
        ),
    ];
    for (name, text) in pages {
        std::fs::write(folder.join(name), text)?;
    }
    let twice =
        "from pyscript import sync\n\ndef twice(number):\n    return 2 * number\n\nsync.twice = twice\n";
    Ok(std::fs::write(folder.join("twice.py"), twice)?)
}

#[test]
fn every_kind_of_worker_runs() -> Result<()> {
    let folder = tempfile::tempdir()?;
    write(folder.path())?;
    let browser = Browser::start()?;
    let preview = |arguments: &[&str]| {
        Preview::start(program()?.args(["preview", "--port", "0"]).args(arguments).arg(folder.path()))
    };
    let mut isolated = preview(&[])?;
    browser.open(&format!("{}javascript.html", isolated.address))?;
    isolated.expect("javascript.html: worker 42")?;
    isolated.expect("javascript.html: donkey 42")?;
    browser.open(&format!("{}python.html", isolated.address))?;
    isolated.expect("python.html: worker 42")?;

    let mut plain = preview(&["--no-isolation"])?;
    for page in ["mini-coi.html", "service-worker.html"] {
        browser.open(&format!("{}{page}", plain.address))?;
        plain.expect(&format!("{page} (worker 1): title changed"))?;
        let banner = browser.value("document.querySelector('html > pyscript-lsp-banner')")?;
        assert_eq!(banner, serde_json::Value::Null, "{page} lacks nothing");
    }
    Ok(())
}
