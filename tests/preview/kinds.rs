//! The ways in which Python comes to run beside a script tag on the page: workers made from JavaScript and from Python,
//! `donkey`, workers that reach the page without the preview's headers, terminals, editors and games.

use std::path::Path;

use anyhow::Result;
use tests::driver::Browser;
use tests::folder::{CORE, Folder, page};
use tests::preview::{Preview, program};
use tests::tools;

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

const TWICE: &str =
    "from pyscript import sync\n\ndef twice(number):\n    return 2 * number\n\nsync.twice = twice\n";
const FAILS: &str = "x = 1\nx / 0\n";

/// `PyWorker` in Python makes workers of both runtimes, that of JavaScript makes Pyodide's. What fails in them is told where
/// it stands.
#[test]
fn workers_of_pyodide_are_made_from_both_languages() -> Result<()> {
    let python = "<script type=\"py\">\nfrom pyscript import PyWorker\n\
                  for kind in [\"pyodide\", \"micropython\"]:\n    worker = PyWorker(\"./twice.py\", type=kind)\n    \
                  await worker.ready\n    print(kind, await worker.sync.twice(21))\n\
                  PyWorker(\"./fails.py\", type=\"micropython\")\n</script>";
    let javascript = format!(
        "<script type=\"module\">\nimport {{ PyWorker, whenDefined }} from \"{CORE}\";\nawait whenDefined(\"py\");\n\
         const {{ sync }} = await PyWorker(\"./twice.py\");\nconsole.log(\"JavaScript\", await sync.twice(21));\n\
         await PyWorker(\"./fails_too.py\");\n</script>"
    );
    let folder = Folder::of(&[
        ("index.html", page(&format!("{python}\n{javascript}"))),
        ("twice.py", TWICE.to_owned()),
        ("fails.py", FAILS.to_owned()),
        ("fails_too.py", FAILS.replace('x', "y")),
    ])?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&format!("{}index.html", preview.address))?;
    for line in ["pyodide 42", "micropython 42", "JavaScript 42"] {
        preview.expect(&format!("index.html: {line}"))?;
    }
    preview.expect_part("/fails.py:2:1, in <module>")?;
    preview.expect_part("/fails_too.py:2:1, in <module>")
}

/// PyScript writes what is printed and what fails there, and not on the console.
#[test]
fn what_terminals_show_is_told() -> Result<()> {
    let printing = "\nimport sys\nprint(\"in\", \"\\x1b[31mthe\\x1b[0m\", end=\" \")\nprint(\"terminal: größer\\ntwo\")\n\
                   print(\"1 of 2\", end=\"\\r\")\nprint(\"2 of 2\")\nprint(\"to stderr\", file=sys.stderr)\n\
                   print(\"no end\", end=\"\")\n1 / 0\n</script>";
    let told = ["in the terminal: größer", "two", "2 of 2", "error: to stderr", "no end", "Python error"];
    let pages = ["py terminal", "py terminal worker", "mpy terminal", "mpy terminal worker"];
    let name = |kind: &str| format!("{}.html", kind.replace(' ', "-"));
    let folder = Folder::of::<&str>(&[])?;
    for kind in pages {
        let (flavor, attributes) = kind.split_at(kind.find(' ').unwrap_or_default());
        folder
            .write(&name(kind), page(&format!("<body>\n<script type=\"{flavor}\"{attributes}>{printing}")))?;
    }
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    for kind in pages {
        browser.open(&format!("{}{}", preview.address, name(kind)))?;
        let fails = format!("/{}:12:1, in <module>", name(kind));
        let seen = preview.until(|seen| seen.iter().any(|line| line.contains(&fails)));
        browser.wait("document.querySelector('.xterm-rows')?.textContent.includes('terminal: größer')")?;
        // What was on its way is complete when something later is there.
        browser.value("console.log('the end')")?;
        let rest = preview.until(|seen| seen.iter().any(|line| line.ends_with("the end")));
        assert!(!rest.iter().any(|line| line.contains("in <module>")), "told twice: {rest:#?}");
        let thread = if kind.ends_with("worker") { " (worker 1)" } else { "" };
        let begins = format!("{}{thread}: ", name(kind));
        let lines = seen.iter().filter_map(|line| line.strip_prefix(&begins));
        let lines: Vec<&str> =
            lines.filter(|line| *line != "opened" && !line.contains("is read only")).collect();
        // Pyodide keeps a line for itself until it ends.
        let is_whole = |line: &&str| !(kind.starts_with("py") && *line == "no end");
        let told: Vec<&str> = told.into_iter().filter(is_whole).collect();
        assert_eq!(lines, told, "{kind}");
    }
    Ok(())
}

/// What is typed at a prompt comes back from MicroPython as output; what it leads to is output.
#[test]
fn what_is_typed_into_terminals_is_not_told() -> Result<()> {
    let printing = "import code\nprint(\"ready\")\ncode.interact()\n</script>";
    let text = |flavor| page(&format!("<body>\n<script type=\"{flavor}\" terminal worker>\n{printing}"));
    let pages = [("py.html", text("py")), ("mpy.html", text("mpy"))];
    let folder = Folder::of(&pages)?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    for (name, _) in pages {
        browser.open(&format!("{}{name}", preview.address))?;
        preview.expect(&format!("{name} (worker 1): ready"))?;
        browser.wait("document.querySelector('.xterm-rows')?.textContent.includes('>>>')")?;
        browser.value("document.querySelector('script[terminal]').process('print(6 * 7)')")?;
        preview.expect(&format!("{name} (worker 1): 42"))?;
        browser.wait("document.querySelector('.xterm-rows').textContent.includes('print(6 * 7)')")?;
        let rest = preview.rest();
        assert!(!rest.iter().any(|line| line.contains("print") || line.contains(">>>")), "{rest:#?}");
    }
    Ok(())
}

#[test]
fn editors_are_set_up_and_share_what_they_run() -> Result<()> {
    let editors: String = ["py", "mpy"]
        .map(|flavor| {
            let tag = format!("<script type=\"{flavor}-editor\" env=\"{flavor}\"");
            format!(
                "{tag} setup>\nx = 6\nprint(\"{flavor} is set up\")\n</script>\n{tag} id=\"{flavor}\">\ny = x * 7\nprint(\"{flavor}\", y)\n</script>\n\
                 {tag} id=\"{flavor}-next\">\nprint(y + 1)\nnone\n</script>\n"
            )
        })
        .concat();
    let style = CORE.replace("core.js", "core.css");
    let text = page(&format!("<link rel=\"stylesheet\" href=\"{style}\">\n<body>\n{editors}"));
    let folder = Folder::of(&[("index.html", text)])?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&format!("{}index.html", preview.address))?;
    for flavor in ["py", "mpy"] {
        for (id, shown) in
            [(flavor.to_owned(), format!("{flavor} 42")), (format!("{flavor}-next"), "43".into())]
        {
            let (button, output) = (
                format!("#{id} + * .{flavor}-editor-run-button"),
                format!("#{id} + * .{flavor}-editor-output"),
            );
            browser.wait(&format!("document.querySelector('{button}')"))?;
            browser.click(&button)?;
            browser.wait(&format!("document.querySelector('{output}').textContent.includes('{shown}')"))?;
        }
    }
    browser.wait("document.body.innerText.includes(\"name 'none' is not defined\")")?;
    browser.value("console.log('the end')")?;
    let seen = preview.until(|seen| seen.iter().any(|line| line.ends_with("the end")));
    for line in ["py is set up", "py 42", "mpy is set up", "mpy 42"] {
        let told: Vec<&String> = seen.iter().filter(|seen| seen.ends_with(&format!("): {line}"))).collect();
        assert_eq!(told.len(), 1, "{line}: {seen:#?}");
        assert!(!seen.contains(&format!("index.html: {line}")), "told twice: {seen:#?}");
    }
    browser.screenshot("editors")
}

/// The package that games are made with is Pyodide's, and has to be fetched; a game that does without it runs.
#[test]
fn games_run_and_their_package_is_named_where_it_is_missing() -> Result<()> {
    let game = "<canvas id=\"canvas\" width=\"20\" height=\"10\"></canvas>\n<script type=\"py-game\">\n\
                from pyscript import document\nprint(\"game\", document.getElementById(\"canvas\").width)\n\
                import absent\n</script>";
    let folder = Folder::of(&[("index.html", page(game))])?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&format!("{}index.html", preview.address))?;
    preview.expect(
        "note: index.html needs packages that are not on this machine: pygame-ce. `pyscript-lsp runtime fetch pygame-ce` \
         gets them.",
    )?;
    preview.expect("index.html: game 20")?;
    preview.expect_part("/index.html:7:1, in <module>")
}
