use expect_test::expect;

use super::{has, item, on, script};
use crate::test_support::{labels, taken};

/// The last line that is written, and the import of a proxy.
fn written(fixture: &str, label: &str) -> String {
    let text = taken(fixture, label);
    let mut lines = text.lines().filter(|line| !line.starts_with('<') && !line.trim().is_empty());
    let import = lines.clone().find(|line| line.contains("create_proxy") && line.contains("import"));
    format!(
        "{}{}",
        lines.next_back().unwrap_or_default(),
        import.map(|line| format!("  # {line}")).unwrap_or_default()
    )
}

#[test]
fn listeners_are_kept_alive() {
    let code = "from pyscript import document, window\nfrom js import setTimeout, MutationObserver, Promise, Array\n";
    let mut drawing = String::new();
    for (start, label) in [
        ("document.body.addE$0", "addEventListener(…)"),
        ("window.setTi$0", "setTimeout(…)"),
        ("setT$0", "setTimeout(…)"),
        ("window.requestA$0", "requestAnimationFrame(…)"),
        ("MutationObserver.n$0", "new(…)"),
        ("Promise.resolve(1).th$0", "then(…)"),
        ("Array.new().fo$0", "forEach(…)"),
        ("document.createElement('canvas').toB$0", "toBlob(…)"),
    ] {
        drawing += &written(&script(&format!("{code}{start}")), label);
        drawing.push('\n');
    }
    drawing +=
        &written(&script("from js import document, WebSocket\nWebSocket.new('a').$0"), "addEventListener(…)");
    expect![[r#"
        document.body.addEventListener("${1:click}", create_proxy(${2:handler}))  # from pyodide.ffi import create_proxy
        window.setTimeout(create_proxy(${1:handler}), ${2:1000})  # from pyodide.ffi import create_proxy
        setTimeout(create_proxy(${1:handler}), ${2:1000})  # from pyodide.ffi import create_proxy
        window.requestAnimationFrame(create_proxy(${1:callback}))  # from pyodide.ffi import create_proxy
        MutationObserver.new(create_proxy(${1:callback}))  # from pyodide.ffi import create_proxy
        Promise.resolve(1).then(${1:onfulfilled})
        Array.new().forEach(${1:callbackfn})
        document.createElement('canvas').toBlob(create_proxy(${1:callback}))  # from pyodide.ffi import create_proxy
        WebSocket.new('a').addEventListener("${1:message}", create_proxy(${2:handler}))  # from pyodide.ffi import create_proxy"#]].assert_eq(&drawing);
}

#[test]
fn the_runtime_decides_about_proxies() {
    let page = |release: &str, kind: &str, code: &str| {
        let core = format!("https://pyscript.net/releases/{release}/core.js");
        format!(
            "<script type=\"module\" src=\"{core}\"></script>\n<script type=\"{kind}\">\n{code}\n</script>\n"
        )
    };
    let code = "from pyscript import document\ndocument.addE$0";
    let label = "addEventListener(…)";
    expect![[r#"document.addEventListener("${1:click}", create_proxy(${2:handler}))  # from pyscript.ffi import create_proxy"#]].assert_eq(&written(&page("2026.7.3", "py", code), label));
    expect![[r#"document.addEventListener("${1:click}", create_proxy(${2:handler}))  # from pyodide.ffi import create_proxy"#]].assert_eq(&written(&page("2023.11.1", "py", code), label));
    expect![[r#"document.addEventListener("${1:click}", ${2:handler})"#]]
        .assert_eq(&written(&page("2026.7.3", "mpy", code), label));
    let known =
        "from pyscript import document\nfrom pyscript.ffi import create_proxy as keep\ndocument.addE$0";
    expect![[r#"document.addEventListener("${1:click}", keep(${2:handler}))  # from pyscript.ffi import create_proxy as keep"#]].assert_eq(&written(&page("2026.7.3", "py", known), label));
}

#[test]
fn calls_that_are_there_are_left_alone() {
    let listen = "from pyscript import document\ndocument.addE$0";
    let label = "addEventListener(…)";
    assert!(has(&labels(&script(listen)), label));
    assert!(!has(&labels(&script(&format!("{listen}ventListener ('click')"))), label));
    assert!(!has(
        &labels(&script("from pyscript import document\ndocument.rem$0")),
        "removeEventListener(…)"
    ));
    assert!(has(&on("2026.7.3", "type=\"mpy\"", listen), label));
    let found = item(&script(listen), label).unwrap();
    assert_eq!(found.insert.plain(), "addEventListener(\"click\", create_proxy(handler))");
}
