use expect_test::expect;

use super::*;
use crate::releases;

#[test]
fn every_row_is_complete() {
    assert_eq!(all().len(), 36);
    for key in all() {
        let path = &key.path;
        assert!(key.doc.ends_with('.') && key.doc.len() > 30, "{path}");
        assert!(docs::is_page(&key.link), "{path}: {}", key.link);
        assert!(!key.places.is_empty(), "{path}");
        assert!(key.toml.contains(key.name()) && key.json.contains(key.name()), "{path}");
        assert!(serde_json::from_str::<serde_json::Value>(&key.json).is_ok(), "{path}");
        assert_eq!(key.standing == Standing::Metadata, key.since.is_none(), "{path}");
        assert_eq!(matches!(key.shape, Shape::Map(_)), key.keys.is_some(), "{path}");
        for release in [key.since, key.until].into_iter().flatten() {
            assert!(releases::exists(release), "{path}: {release}");
        }
        if key.parent() != "" {
            assert!(lookup(key.parent()).is_some(), "{path}");
        }
    }
}

#[test]
fn paths_are_unique() {
    for (at, key) in all().iter().enumerate() {
        assert!(all()[at + 1..].iter().all(|other| other.path != key.path), "{}", key.path);
    }
}

#[test]
fn every_replacement_works_in_the_newest_release() {
    for key in all() {
        let Some(deprecation) = &key.deprecated else {
            assert_eq!(key.until, None, "{}", key.path);
            continue;
        };
        assert!(releases::exists(deprecation.since), "{}", key.path);
        assert!(deprecation.advice.ends_with('.'), "{}", key.path);
        if let Some(replacement) = &deprecation.replacement {
            let replacement = lookup(replacement).unwrap();
            assert_eq!(replacement.status(releases::newest()), Status::Current, "{}", key.path);
        }
    }
}

#[test]
fn allowed_values_fit_the_shape() {
    for key in all() {
        if let Shape::OneOf(values) = &key.shape
            && key.until.is_none()
        {
            let allowed: Vec<&String> = key.allowed.iter().map(|allowed| &allowed.value).collect();
            assert_eq!(allowed, values.iter().collect::<Vec<_>>(), "{}", key.path);
        }
        for allowed in &key.allowed {
            assert!(releases::exists(allowed.since), "{}", key.path);
            assert!(allowed.doc.ends_with('.'), "{}", key.path);
        }
    }
}

#[test]
fn misspelt_keys_are_recognised() {
    let table = [
        ("", "package", "packages"),
        ("", "pacakges", "packages"),
        ("", "Packages", "packages"),
        ("", "packges", "packages"),
        ("", "file", "files"),
        ("", "flies", "files"),
        ("", "plugin", "plugins"),
        ("", "js-modules", "js_modules"),
        ("", "jsModules", "js_modules"),
        ("", "js_module", "js_modules"),
        ("", "interpretor", "interpreter"),
        ("", "interperter", "interpreter"),
        ("", "index_url", "index_urls"),
        ("", "package_cache", "packages_cache"),
        ("", "sync-main-only", "sync_main_only"),
        ("", "experimental_create_proxies", ""),
        ("", "experimental_create_prox", "experimental_create_proxy"),
        ("js_modules", "mian", "js_modules.main"),
        ("js_modules", "workers", "js_modules.worker"),
        ("fetch", "form", "fetch.from"),
        ("fetch", "file", "fetch.files"),
    ];
    for (parent, name, wanted) in table {
        let meant = closest(parent, name).map_or("", |key| key.path.as_str());
        assert_eq!(meant, wanted, "{parent} {name}");
    }
}

#[test]
fn keys_of_the_users_own_stay_silent() {
    let own = [
        "app", "title", "data", "config", "settings", "theme", "tiles", "miles", "fields", "profiles",
        "rules", "images", "models", "pages", "messages", "author", "url", "urls", "api", "debut", "batch",
        "watch", "modules", "worker", "main", "games", "names", "types", "page", "tool", "env", "options",
        "assets", "fonts", "users", "x", "", "language", "luggage",
    ];
    for name in own {
        assert_eq!(closest("", name).map(|key| &key.path), None, "{name}");
    }
    for key in keys("") {
        assert_eq!(closest("", key.name()), None, "{}", key.path);
    }
}

#[test]
fn a_key_has_its_time() {
    let status = |path: &str, release: &str| lookup(path).unwrap().status(release.parse().unwrap());
    assert_eq!(status("files", "2026.7.3"), Status::Current);
    assert_eq!(status("files", "2022.12.1"), Status::NotYet);
    assert_eq!(status("fetch", "2023.03.1"), Status::Current);
    assert_eq!(status("fetch", "2026.7.3"), Status::Deprecated);
    assert_eq!(status("paths", "2022.09.1"), Status::Current);
    assert_eq!(status("paths", "2022.12.1"), Status::Gone);
    assert_eq!(status("runtimes", "2023.03.1"), Status::Deprecated);
    assert_eq!(status("runtimes", "2024.1.1"), Status::Gone);
    assert_eq!(status("experimental_remote_packages", "2025.11.1"), Status::Current);
    assert_eq!(status("experimental_remote_packages", "2026.6.1"), Status::Gone);
}

#[test]
fn keys_count_where_they_are_read() {
    let counts = |path: &str, place, runtime| lookup(path).unwrap().counts_in(place, runtime);
    assert!(counts("packages", Place::Worker, Runtime::MicroPython));
    assert!(!counts("index_urls", Place::Main, Runtime::MicroPython));
    assert!(!counts("plugins", Place::Worker, Runtime::Pyodide));
    assert!(!counts("interpreter", Place::RemotePackage, Runtime::Pyodide));
}

#[test]
fn a_hover_says_all() {
    expect![[r#"
        **`packages_cache`** — "never" or "passthrough" or "all", Pyodide only, since 2024.10.1, default: resolved packages are remembered in the browser

        How Pyodide remembers which packages it resolved. Unset, the resolution is kept in the browser so that the next load is faster.

        - `"never"` Resolve again at every load, and forget what was remembered. (since 2024.10.1)
        - `"passthrough"` Hand the list to Pyodide's own loader and leave micropip out: only packages of the Pyodide distribution work. (since 2025.7.1)
        - `"all"` Remember also when the list holds local wheels or paths, which otherwise turn remembering off. (since 2026.7.3)

        ```toml
        packages_cache = "never"
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#package-cache)
    "#]]
    .assert_eq(&hover(lookup("packages_cache").unwrap(), ConfigFormat::Toml));
    expect![[r#"
        **`paths`** — an array of strings, only in 2022.09.1

        Local files to copy into the working directory, in 2022.09.1 only.

        **Deprecated since 2022.12.1.** List each path as a key of `files`, with an empty value.

        ```json
        { "paths": ["./helpers.py"] }
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#files)
    "#]]
    .assert_eq(&hover(lookup("paths").unwrap(), ConfigFormat::Json));
}
