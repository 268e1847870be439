use super::*;

/// `FILE ORIGIN "version text" -> release core pyodide`
fn describe(url: &str) -> String {
    let Some(loader) = Loader::from_url(url) else {
        return "-".to_owned();
    };
    let origin = match &loader.origin {
        Origin::Release(release) => format!("release {release}"),
        Origin::Snapshot(name) => format!("snapshot {name}"),
        Origin::Unnumbered(text) => format!("unnumbered {text}"),
        Origin::Npm { version, cdn, short } => {
            let version = version.as_deref().unwrap_or("unpinned");
            let short = if *short { " short" } else { "" };
            format!("{cdn:?} {version}{short}")
        }
        other => format!("{other:?}").to_lowercase(),
    };
    let misspelt = if loader.misspelt { " misspelt" } else { "" };
    let text = loader.version_range.clone().map_or("", |range| &url[range]);
    let resolved = loader.resolved().map_or("unknown".to_owned(), |versions| {
        let release = versions.release.map_or("-".to_owned(), |release| release.to_string());
        format!("{release} {}", versions.pyodide)
    });
    format!("{:?} {origin}{misspelt} [{text}] -> {resolved}", loader.file)
}

const NEWEST: &str = "Core release 2026.7.3 [2026.7.3] -> 2026.7.3 314.0.3";

#[test]
fn addresses_are_classified() {
    let table = [
        // releases
        ("https://pyscript.net/releases/2026.7.3/core.js", NEWEST),
        ("http://pyscript.net/releases/2026.7.3/core.js", NEWEST),
        ("//pyscript.net/releases/2026.7.3/core.js", NEWEST),
        ("HTTPS://PyScript.net/releases/2026.7.3/core.js", NEWEST),
        ("https://www.pyscript.net/releases/2026.7.3/core.js", NEWEST),
        ("https://pyscript.net:443/releases/2026.7.3/core.js?v=1#x", NEWEST),
        ("  https://pyscript.net/releases/2026.7.3/core.js ", NEWEST),
        (
            "https://pyscript.net/releases/2026.7.3/core.css",
            "Css release 2026.7.3 [2026.7.3] -> 2026.7.3 314.0.3",
        ),
        (
            "https://pyscript.net/releases/2025.11.2/storage.js",
            "Storage release 2025.11.2 [2025.11.2] -> 2025.11.2 0.29.0",
        ),
        (
            "https://pyscript.net/releases/2025.11.2/core-B1z9.js",
            "Other release 2025.11.2 [2025.11.2] -> 2025.11.2 0.29.0",
        ),
        (
            "https://pyscript.net/releases/2023.05.1/pyscript.js",
            "ClassicJs release 2023.05.1 [2023.05.1] -> 2023.05.1 0.23.2",
        ),
        (
            "https://pyscript.net/releases/2022.12.1/pyscript.css",
            "ClassicCss release 2022.12.1 [2022.12.1] -> 2022.12.1 0.21.3",
        ),
        (
            "https://pyscript.net/releases/2022.05.1/pyscript.min.js",
            "ClassicJs release 2022.05.1 [2022.05.1] -> 2022.05.1 0.20.0",
        ),
        (
            "https://pyscript.net/releases/2023.5.1/pyscript.js",
            "ClassicJs release 2023.05.1 misspelt [2023.5.1] -> 2023.05.1 0.23.2",
        ),
        (
            "https://pyscript.net/releases/2024.08.1/core.js",
            "Core release 2024.8.1 misspelt [2024.08.1] -> 2024.8.1 0.26.2",
        ),
        ("https://pyscript.net/releases/2024.8.3/core.js", "Core release 2024.8.3 [2024.8.3] -> unknown"),
        ("https://pyscript.net/releases/2027.1.1/core.js", "Core release 2027.1.1 [2027.1.1] -> unknown"),
        (
            "https://pyscript.net/releases/2023.11.1.RC3/core.js",
            "Core unnumbered 2023.11.1.RC3 [2023.11.1.RC3] -> unknown",
        ),
        ("https://pyscript.net/releases/2026.7/core.js", "Core unnumbered 2026.7 [2026.7] -> unknown"),
        (
            "https://pyscript.net/releases/v2026.7.3/core.js",
            "Core unnumbered v2026.7.3 [v2026.7.3] -> unknown",
        ),
        // channels
        ("https://pyscript.net/latest/core.js", "Core latest [latest] -> 2025.11.1 0.29.0"),
        ("https://pyscript.net/latest/core.css", "Css latest [latest] -> 2025.11.1 0.29.0"),
        ("https://pyscript.net/latest/pyscript.js", "ClassicJs latest [latest] -> 2023.05.1 0.23.2"),
        ("https://pyscript.net/alpha/pyscript.js", "ClassicJs alpha [alpha] -> 2023.05.1 0.23.2"),
        ("https://pyscript.net/alpha/pyscript.css", "ClassicCss alpha [alpha] -> 2023.05.1 0.23.2"),
        ("https://pyscript.net/unstable/core.js", "Core unstable [unstable] -> 2026.7.3 314.0.3"),
        (
            "https://pyscript.net/snapshots/2024.9.1.RC1/core.js",
            "Core snapshot 2024.9.1.RC1 [snapshots/2024.9.1.RC1] -> unknown",
        ),
        // package CDNs
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.js",
            "Core Jsdelivr 0.7.31 [0.7.31] -> 2026.7.3 314.0.2",
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.28/dist/core.css",
            "Css Jsdelivr 0.7.28 [0.7.28] -> 2026.7.1 0.29.3",
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js",
            "Core Jsdelivr unpinned [] -> 2026.7.3 314.0.2",
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@latest/dist/core.js",
            "Core Jsdelivr latest [latest] -> 2026.7.3 314.0.2",
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@0.7/dist/core.js",
            "Core Jsdelivr 0.7 [0.7] -> unknown",
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@0.5.12",
            "Core Jsdelivr 0.5.12 short [0.5.12] -> 2026.7.3 314.0.2",
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core/+esm",
            "Core Jsdelivr unpinned short [] -> 2026.7.3 314.0.2",
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@0.6.0/dist/storage.js",
            "Storage Jsdelivr 0.6.0 [0.6.0] -> 2024.9.2 0.26.2",
        ),
        (
            "https://fastly.jsdelivr.net/npm/@pyscript/core@9.9.9/dist/core.js",
            "Core Jsdelivr 9.9.9 [9.9.9] -> unknown",
        ),
        ("https://unpkg.com/@pyscript/core", "Core Unpkg unpinned short [] -> 2026.7.3 314.0.2"),
        (
            "https://unpkg.com/@pyscript/core@0.7.11/dist/core.js",
            "Core Unpkg 0.7.11 [0.7.11] -> 2025.11.2 0.29.0",
        ),
        ("https://esm.run/@pyscript/core", "Core EsmRun unpinned short [] -> 2026.7.3 314.0.2"),
        ("https://esm.sh/@pyscript/core@0.7.4", "Core EsmSh 0.7.4 short [0.7.4] -> 2026.7.3 314.0.2"),
        ("https://cdn.skypack.dev/@pyscript/core", "Core Skypack unpinned short [] -> 2026.7.3 314.0.2"),
        (
            "https://ga.jspm.io/npm:@pyscript/core@0.7.31/dist/core.js",
            "Core Jspm 0.7.31 [0.7.31] -> 2026.7.3 314.0.2",
        ),
        // copies
        ("core.js", "Core local [] -> unknown"),
        ("./pyscript/core.js", "Core local [] -> unknown"),
        ("/static/pyscript/core.css?v=3", "Css local [] -> unknown"),
        ("../node_modules/@pyscript/core/dist/core.js", "Core local [] -> unknown"),
        ("/mini-coi.js", "MiniCoi local [] -> unknown"),
        ("./mini-coi-fd.js", "MiniCoi local [] -> unknown"),
        ("https://example.org/vendor/core.js", "Core elsewhere [] -> unknown"),
        ("https://cdn.jsdelivr.net/npm/mini-coi@0.4.3/mini-coi.js", "MiniCoi elsewhere [] -> unknown"),
        ("https://cdn.jsdelivr.net/npm/coincident/dist/sw.js", "ServiceWorker elsewhere [] -> unknown"),
        // not PyScript
        ("", "-"),
        ("main.py", "-"),
        ("https://pyscript.net", "-"),
        ("https://pyscript.net/", "-"),
        ("https://pyscript.net/assets/logo.svg", "-"),
        ("https://pyscript.net/releases/", "-"),
        ("https://cdn.jsdelivr.net/npm/core-js@3/core.js", "-"),
        ("https://cdn.jsdelivr.net/npm/@pyscript/core-extra@1.0.0/dist/core.js", "-"),
        ("https://cdn.jsdelivr.net/npm/bootstrap@5/dist/js/bootstrap.js", "-"),
        ("https://pyscript.net.example.org/releases/2026.7.3/x.js", "-"),
        ("sw.js", "-"),
        ("js/storage.js", "-"),
        ("data:text/javascript,core", "-"),
    ];
    for (url, wanted) in table {
        assert_eq!(describe(url), wanted, "{url}");
    }
}

#[test]
fn every_address_has_an_official_one_of_the_same_version() {
    let table = [
        (
            "https://unpkg.com/@pyscript/core@0.7.11/dist/core.js",
            Some("https://pyscript.net/releases/2025.11.2/core.js"),
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.css",
            Some("https://pyscript.net/releases/2026.7.3/core.css"),
        ),
        ("https://pyscript.net/latest/core.js", Some("https://pyscript.net/releases/2025.11.1/core.js")),
        (
            "https://pyscript.net/latest/pyscript.css",
            Some("https://pyscript.net/releases/2023.05.1/pyscript.css"),
        ),
        (
            "https://pyscript.net/releases/2024.08.1/core.js",
            Some("https://pyscript.net/releases/2024.8.1/core.js"),
        ),
        ("./core.js", Some("https://pyscript.net/releases/2026.7.3/core.js")),
        ("/mini-coi.js", None),
    ];
    for (url, wanted) in table {
        let loader = Loader::from_url(url).unwrap();
        assert_eq!(loader.official().as_deref(), wanted, "{url}");
    }
}

#[test]
fn moving_a_classic_page_changes_the_file() {
    let classic = Loader::from_url("https://pyscript.net/releases/2022.12.1/pyscript.js").unwrap();
    assert_eq!(classic.at(newest()).unwrap(), super::super::url(newest()));
}

#[test]
fn every_release_is_read_from_its_own_address() {
    for row in super::super::all() {
        let loader = Loader::from_url(&super::super::url(row.release)).unwrap();
        assert_eq!(loader.origin, Origin::Release(row.release));
        assert!(!loader.misspelt);
        assert_eq!(loader.resolved().map(|versions| versions.pyodide), Some(row.pyodide));
    }
}
