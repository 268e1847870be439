//! PyScript's own files, which pages get from the preview in fewer steps: its modules without the Python that writes them,
//! its plugins with its main file.

use anyhow::Result;
use tests::driver::Browser;
use tests::plain;
use tests::preview::{Preview, program};

/// Tells each module of the package, with its text, and whether Python wrote them.
const CODE: &str = "import os, sys\nfrom pyscript import window\nwritten = 'pathlib' in sys.modules\n\
    def text(name):\n    with open('pyscript/' + name) as file:\n        return file.read()\n\
    window.wrote = written\nwindow.modules = '\\n'.join(name + text(name) for name in sorted(os.listdir('pyscript')) \
    if name.endswith('.py'))";

#[test]
fn its_modules_are_those_that_python_would_write() -> Result<()> {
    let (ours, untouched) = (tempfile::tempdir()?, tempfile::tempdir()?);
    plain::add_packages(untouched.path())?;
    let page = |core: &str, flavor: &str, config: &str| {
        format!(
            "<!doctype html>\n<script type=\"module\" src=\"{core}/core.js\"></script>\n\
             <script type=\"{flavor}\"{config}>\n{CODE}\n</script>\n"
        )
    };
    for (flavor, interpreter) in plain::INTERPRETERS {
        let name = format!("{flavor}.html");
        std::fs::write(ours.path().join(&name), page("https://pyscript.net/releases/2026.7.3", flavor, ""))?;
        let config = format!(" config='{{\"interpreter\": \"{interpreter}\"}}'");
        std::fs::write(untouched.path().join(&name), page(plain::CORE, flavor, &config))?;
    }
    let preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(ours.path()))?;
    let untouched = plain::serve(untouched.path().to_owned())?;
    let browser = Browser::start()?;
    let modules = |address: &str, flavor: &str| {
        browser.open(&format!("{address}{flavor}.html"))?;
        browser.wait("window.modules")?;
        anyhow::Ok((browser.value("window.modules")?, browser.value("window.wrote")?))
    };
    for (flavor, _) in plain::INTERPRETERS {
        let (here, _) = modules(&preview.address, flavor)?;
        let (there, _) = modules(&untouched, flavor)?;
        assert_eq!(here, there, "{flavor}");
        assert!(here.to_string().contains("workers.py"), "{flavor}: {here}");
    }
    // Pyodide has the module in any case.
    assert_eq!(modules(&preview.address, "mpy")?.1, false, "Python wrote nothing");
    assert_eq!(modules(&untouched, "mpy")?.1, true);
    Ok(())
}

#[test]
fn its_plugins_come_with_the_main_file() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let page = "<!doctype html>\n<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>\n\
        <script type=\"mpy\">\nfrom pyscript import window\nwindow.ran = True\n1 / 0\n</script>\n";
    std::fs::write(folder.path().join("index.html"), page)?;
    let preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    browser.wait("window.ran && document.querySelector('.py-error')")?;
    let loaded = browser.value(
        "performance.getEntriesByType('resource').map((entry) => entry.name.split('/core/')[1]).filter((name) => name?.endsWith('.js')).join(' ')",
    )?;
    let loaded: Vec<&str> = loaded.as_str().unwrap_or_default().split(' ').collect();
    assert!(matches!(loaded[..], ["core.js", main] if main.starts_with("core-")), "{loaded:?}");
    Ok(())
}
