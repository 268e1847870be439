use expect_test::expect;

use super::*;
use crate::{docs, releases};

#[test]
fn every_row_is_complete() {
    assert_eq!((script_types().len(), tags().len()), (9, 22));
    assert_eq!((TABLE.attributes.len(), lifecycle_events().len(), dom_events().len()), (32, 12, 108));
    let rows = script_types()
        .iter()
        .map(|row| (&row.name, &row.doc, &row.link, row.since, row.until))
        .chain(tags().iter().map(|row| (&row.name, &row.doc, &row.link, row.since, row.until)))
        .chain(TABLE.attributes.iter().map(|row| (&row.name, &row.doc, &row.link, row.since, row.until)));
    for (name, doc, link, since, until) in rows {
        assert!(doc.ends_with('.') && doc.len() > 15, "{name}");
        assert!(docs::is_page(link), "{name}: {link}");
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
        for release in [Some(since), until].into_iter().flatten() {
            assert!(releases::exists(release), "{name}: {release}");
        }
    }
    for event in lifecycle_events() {
        assert!(event.doc.ends_with('.') && releases::exists(event.since), "{}", event.name);
    }
    for event in dom_events() {
        assert!(event.doc.ends_with('.') && event.interface.ends_with("Event"), "{}", event.name);
        assert!(!event.name.contains('-'), "{}", event.name);
    }
}

#[test]
fn every_replacement_works_in_the_newest_release() {
    let newest = releases::newest();
    let rows = script_types()
        .iter()
        .map(|row| (&row.name, row.until, &row.legacy))
        .chain(tags().iter().map(|row| (&row.name, row.until, &row.legacy)))
        .chain(TABLE.attributes.iter().map(|row| (&row.name, row.until, &row.legacy)));
    for (name, until, legacy) in rows {
        assert_eq!(until.is_some(), legacy.is_some(), "{name}");
        let Some(legacy) = legacy else { continue };
        assert!(legacy.advice.ends_with('.'), "{name}");
        let status = match &legacy.instead {
            Some(Instead::Type(other)) => script_type(other).unwrap().status(newest),
            Some(Instead::Tag(other)) => tag(other).unwrap().status(newest),
            Some(Instead::Attribute(other)) => attributes_named(other).next().unwrap().status(newest),
            Some(Instead::Event(other)) => {
                assert!(dom_event(other).is_some(), "{name}");
                continue;
            }
            None => continue,
        };
        assert_eq!(status, Status::Current, "{name}");
    }
}

#[test]
fn no_element_has_two_rows_of_one_name() {
    for (at, row) in TABLE.attributes.iter().enumerate() {
        for other in &TABLE.attributes[at + 1..] {
            let clash = other.name == row.name && other.on.iter().any(|on| row.on.contains(on));
            assert!(!clash, "{}", row.name);
        }
    }
}

#[test]
fn tags_have_their_time() {
    let status = |name: &str, release: &str| tag(name).unwrap().status(release.parse().unwrap());
    assert_eq!(status("PY-SCRIPT", "2022.05.1"), Status::Current);
    assert_eq!(status("mpy-script", "2023.05.1"), Status::NotYet);
    assert_eq!(status("py-env", "2022.06.1"), Status::Current);
    assert_eq!(status("py-env", "2022.09.1"), Status::Deprecated);
    assert_eq!(status("py-env", "2022.12.1"), Status::Gone);
    assert_eq!(status("py-repl", "2023.05.1"), Status::Current);
    assert_eq!(status("py-repl", "2023.11.1"), Status::Gone);
    assert_eq!(script_type("Py").unwrap().flavor, Flavor::Py);
    assert!(script_type("text/python").is_none());
}

#[test]
fn attributes_are_judged_where_they_stand() {
    use ElementKind::{Config, Editor, Game, Loader, Main, Page, Worker};
    let newest = "2026.7.3";
    let table = [
        ("src", Main, newest, "honoured"),
        ("SRC", Worker, newest, "honoured"),
        ("src", Config, newest, "honoured"),
        ("env", Editor, newest, "honoured"),
        ("env", Main, newest, "ignored"),
        ("name", Worker, newest, "honoured"),
        ("name", Main, newest, "ignored"),
        ("target", Worker, newest, "ignored"),
        ("setup", Main, newest, "ignored"),
        ("worker", Game, newest, "ignored"),
        ("terminal", Editor, newest, "ignored"),
        ("rows", Editor, newest, "honoured"),
        ("rows", Editor, "2025.8.1", "NotYet"),
        ("offline", Loader, newest, "honoured"),
        ("offline", Loader, "2025.8.1", "NotYet"),
        ("output", Main, newest, "Gone"),
        ("output", Main, "2023.03.1", "honoured"),
        ("woker", Main, newest, "worker"),
        ("confg", Main, newest, "config"),
        ("scr", Main, newest, "src"),
        ("terminl", Worker, newest, "terminal"),
        ("serviceworker", Worker, newest, "service-worker"),
        ("service_worker", Worker, newest, "service-worker"),
        ("traget", Main, newest, "target"),
        ("config-parser", Config, newest, "honoured"),
        ("py-mount", Page, newest, "Gone"),
        ("py-mount", Page, "2023.05.1", "Deprecated"),
        ("pys-onclick", Page, newest, "Gone"),
        // none of our business
        ("id", Main, newest, "foreign"),
        ("class", Worker, newest, "foreign"),
        ("defer", Main, newest, "foreign"),
        ("crossorigin", Loader, newest, "foreign"),
        ("data-config", Main, newest, "foreign"),
        ("onload", Main, newest, "foreign"),
        ("x-data", Main, newest, "foreign"),
        ("game", Worker, newest, "foreign"),
        ("py-click", Main, newest, "foreign"),
        ("worker", Page, newest, "foreign"),
        ("setup", Page, newest, "foreign"),
        ("my-thing", Main, newest, "foreign"),
        ("version", Main, newest, "foreign"),
    ];
    for (name, on, release, wanted) in table {
        let verdict = match judge(name, on, release.parse().unwrap()) {
            Verdict::Honoured(_) => "honoured".to_owned(),
            Verdict::NotInRelease(_, status) => format!("{status:?}"),
            Verdict::Ignored(_) => "ignored".to_owned(),
            Verdict::Misspelt(row) => row.name.clone(),
            Verdict::Foreign => "foreign".to_owned(),
        };
        assert_eq!(verdict, wanted, "{name} on {on:?} in {release}");
    }
}

#[test]
fn event_attributes_are_read_as_the_browser_does() {
    let read = |name| event_attribute(name).map(|found| (found.interpreter, found.event, found.flavor));
    assert_eq!(read("py-click"), Some(("py", "click", Some(Flavor::Py))));
    assert_eq!(read("mpy-keydown"), Some(("mpy", "keydown", Some(Flavor::Mpy))));
    assert_eq!(read("py-game-click"), Some(("py-game", "click", Some(Flavor::Py))));
    assert_eq!(read("mpy-my-event"), Some(("mpy-my", "event", None)));
    for other in ["py-env", "mpy-env", "py", "py-", "data-py-click", "click", "pyx-click", "happy-click"] {
        assert_eq!(read(other), None, "{other}");
    }
}

#[test]
fn events_are_known_and_guessed() {
    assert_eq!(dom_event("click").unwrap().interface, "PointerEvent");
    assert_eq!(dom_event("keydown").unwrap().interface, "KeyboardEvent");
    assert!(dom_event("onclick").is_none());
    assert_eq!(closest_dom_event("clikc").map(|event| event.name.as_str()), Some("click"));
    assert_eq!(closest_dom_event("mouse_over").map(|event| event.name.as_str()), Some("mouseover"));
    assert!(closest_dom_event("opened").is_none());
    assert_eq!(lifecycle_event("py:all-done").unwrap().target, LifecycleTarget::Window);
    assert!(lifecycle_event("mpy:all-done").is_none());
}

#[test]
fn hovers_say_all() {
    let mut text = hover_script_type(script_type("py-game").unwrap());
    text += "\n---\n";
    text += &hover_tag(tag("py-repl").unwrap());
    text += "\n---\n";
    text += &hover_attribute(attribute("terminal", ElementKind::Main).unwrap());
    text += "\n---\n";
    text += &hover_dom_event(dom_event("submit").unwrap(), Flavor::Mpy);
    text += "\n---\n";
    text += &hover_lifecycle_event(lifecycle_event("py:done").unwrap());
    expect![[r#"
        **`<script type="py-game">`** — since 2025.2.1

        Runs a pygame-ce program on Pyodide, always on the page, and draws into a canvas. Experimental.

        [Documentation](https://docs.pyscript.net/latest/user-guide/pygame-ce/)

        ---
        **`<py-repl>`** — 2022.05.1 to 2023.05.1

        An editor whose code ran with the page's scripts.

        **Today:** Use `<script type="py-editor">`. It runs in a worker and not in the namespace of the page's scripts.

        [Documentation](https://docs.pyscript.net/latest/user-guide/editor/)

        ---
        **`terminal`** — no value, on scripts on the page, scripts with `worker`, since 2023.11.1

        Shows a terminal with what the script prints. At most one for the scripts on the page, as many as you like in workers. `input()` and a prompt for Pyodide need `worker`.

        [Documentation](https://docs.pyscript.net/latest/user-guide/terminal/)

        ---
        **`mpy-submit`** — the name of a Python function that gets a `SubmitEvent` (bubbles)

        The form is about to be sent. Prevent the default to keep the page and handle the data in Python.

        The function must be a global of the page's `mpy` scripts and take one argument.

        [MDN](https://developer.mozilla.org/docs/Web/API/HTMLFormElement/submit_event)

        ---
        **`py:done`** — on the script, bubbles, since 2023.11.1

        After the code of this one `py` script has run.

        `detail`: `worker`: whether the script runs in a worker

        [Documentation](https://docs.pyscript.net/latest/faq/#pyscript-events)
    "#]].assert_eq(&text);
}
