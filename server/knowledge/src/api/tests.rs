use expect_test::expect;

use super::*;
use crate::{Release, Runtime, Thread};

const NEWEST: Release = Release::new(2026, 7, 3);

fn all() -> impl Iterator<Item = &'static Item> {
    items().chain(modules().map(|module| &module.item))
}

#[test]
fn every_committed_file_is_listed_and_reads() {
    for (name, text) in rows::MODULE_FILES {
        let file = rows::module_file(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(file.module.name, *name);
        for (item, row) in file.items {
            for parameter in row.params.keys() {
                let signature = row.signature.as_deref().and_then(Signature::parse).unwrap();
                assert!(
                    signature.parameters.iter().any(|known| known.name == *parameter),
                    "{name}.{item}: no parameter {parameter}"
                );
            }
        }
    }
    assert!(rows::tags().unwrap().len() > 100);
    rows::gone().unwrap();
    rows::history().unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/api/modules");
    let files = std::fs::read_dir(folder).unwrap().count();
    assert_eq!(files, rows::MODULE_FILES.len());
}

#[test]
fn every_measured_name_is_described() {
    let history = rows::history().unwrap();
    let missing: Vec<&String> = history.names.keys().filter(|path| lookup(path).is_none()).collect();
    assert_eq!(missing, [] as [&String; 0]);
    for (path, name) in &history.names {
        assert_eq!(lookup(path).unwrap().removed, name.removed, "{path}");
    }
    for path in history.modules.keys() {
        assert!(module(path).is_some(), "{path}");
    }
}

#[test]
fn every_item_has_words_and_a_link() {
    for item in all() {
        let path = &item.path;
        assert!(item.doc.len() >= 9 && item.doc.ends_with(['.', '`', ')', '…']), "{path}: {:?}", item.doc);
        let hosts = [
            "https://docs.pyscript.net/",
            "https://pyodide.org/",
            "https://developer.mozilla.org/",
            "https://docs.micropython.org/",
            "https://micropip.pyodide.org/",
        ];
        assert!(hosts.iter().any(|host| item.link.starts_with(host)), "{path}: {}", item.link);
        assert!(!item.link.contains(char::is_whitespace), "{path}: {}", item.link);
        if let Some(signature) = &item.signature {
            let described =
                item.removed.is_some() || signature.parameters.iter().all(|one| !one.doc.is_empty());
            assert!(described || item.tag.is_some(), "{path}: a parameter has no words");
        }
    }
}

#[test]
fn what_calls_give_back_is_said() {
    for item in all().filter(|item| item.removed.is_none() && item.kind != Kind::Class) {
        if let Some(returns) = item.signature.as_ref().and_then(|signature| signature.returns.as_deref()) {
            assert!(returns == "None" || item.returns.is_some(), "{}", item.path);
        }
    }
}

#[test]
fn signatures_are_python_and_as_measured() {
    let mut parser = python_parser();
    for item in all() {
        let Some(signature) = &item.signature else {
            continue;
        };
        let source = format!("def f{signature}: pass\n");
        let tree = parser.parse(&source, None).unwrap();
        assert!(!tree.root_node().has_error(), "{}: {source}", item.path);
        let Some((_, measured)) = item.history.last() else {
            continue;
        };
        assert_eq!(shape(signature), shape(&Signature::parse(measured).unwrap()), "{}", item.path);
    }
}

#[test]
fn examples_are_python() {
    let mut parser = python_parser();
    for item in all() {
        for example in &item.examples {
            let tree = parser.parse(example, None).unwrap();
            assert!(!tree.root_node().has_error(), "{}:\n{example}", item.path);
        }
    }
}

#[test]
fn replacements_that_look_like_names_are_names() {
    for item in all() {
        if let Some(path) =
            item.replacement.as_deref().filter(|path| path.starts_with("pyscript.") && !path.contains('['))
        {
            assert!(lookup(path).is_some_and(|found| found.removed.is_none()), "{}: {path}", item.path);
        }
    }
}

#[test]
fn hover_of_every_item_renders_everywhere() {
    for item in all() {
        for runtime in [None, Some(Runtime::Pyodide), Some(Runtime::MicroPython)] {
            for thread in [None, Some(Thread::Main), Some(Thread::Worker)] {
                for release in [None, Some(Release::new(2024, 6, 2)), Some(NEWEST)] {
                    let text = hover(item, Context { release, runtime, thread });
                    assert!(text.starts_with("```python\n") && text.contains(&item.doc), "{text}");
                    assert!(!plain(&text).contains("```") && !plain(&text).contains("]("), "{text}");
                }
            }
        }
    }
}

#[test]
fn reexports_lead_to_the_same_item() {
    let short = lookup("pyscript.when").unwrap();
    let long = lookup("pyscript.events.when").unwrap();
    assert_eq!(short.canonical, long.path);
    assert_eq!(short.doc, long.doc);
    assert_eq!(short.since, Some(Release::new(2023, 11, 1)));
    assert_eq!(long.since, Some(Release::new(2024, 11, 1)));
    // An object hides the module of the same name.
    assert_eq!(lookup("pyscript.display").unwrap().kind, Kind::Function);
    assert_eq!(module("pyscript.display").unwrap().item.kind, Kind::Module);
    assert_eq!(lookup("pyscript.web").unwrap().kind, Kind::Module);
    assert!(lookup("pyscript.nothing").is_none());
    assert!(lookup("pyscript.web.div.nothing").is_none());
}

#[test]
fn names_are_found_by_their_end_and_items_by_their_homes() {
    let paths =
        |found: Vec<&Item>| found.into_iter().map(|item| item.path.clone()).collect::<Vec<_>>().join(" ");
    expect!["pyscript.events.when pyscript.event_handling.when pyscript.web.when pyweb.ui.elements.when"]
        .assert_eq(&paths(named("when")));
    expect!["pyscript.ffi.create_proxy jsffi.create_proxy pyodide.ffi.create_proxy pyodide.create_proxy"]
        .assert_eq(&paths(named("create_proxy")));
    expect!["pyscript.web.Element.append pyweb.pydom.Element.append"]
        .assert_eq(&paths(named("Element.append")));
    expect![""].assert_eq(&paths(named("nothing")));
    expect!["pyscript.when pyscript.events.when"]
        .assert_eq(&paths(homes(lookup("pyscript.events.when").unwrap())));
    expect!["pyscript.ffi.create_proxy"]
        .assert_eq(&paths(homes(lookup("pyscript.ffi.create_proxy").unwrap())));
    expect![""].assert_eq(&paths(homes(lookup("pyscript.web.Element.append").unwrap())));
}

#[test]
fn members_are_own_names_then_inherited_ones() {
    let names = |dotted: &str| -> Vec<&str> { members(dotted).into_iter().map(Item::name).collect() };
    expect!["assign create_proxy direct from_entries gather is_none jsnull query to_js"]
        .assert_eq(&names("pyscript.ffi").join(" "));
    expect!["snap append children classes click clone element_classes_by_tag_name find focus getAttribute get_event get_tag_name hidden id innerHTML on_blur on_click on_focus on_reset on_scroll on_select on_submit parent register_element_classes remove setAttribute show_me style tagName textContent title unregister_element_classes update wrap_dom_element"].assert_eq(&names("pyscript.web.video").join(" "));
    expect!["append body find head html title"].assert_eq(&names("pyscript.web.page").join(" "));
    expect!["Event HTML PyWorker RUNNING_IN_WORKER Storage WebSocket config create_named_worker current_target display document fetch js_import js_modules py_import storage sync when window workers context events ffi flatted fs media util web websocket"].assert_eq(&names("pyscript").join(" "));
    assert!(names("pyscript.web").contains(&"div"));
    assert_eq!(members("pyscript.web.div"), members("pyscript.web.p"));
    assert_eq!(lookup("pyscript.web.div.append").unwrap().canonical, "pyscript.web.Element.append");
    assert_eq!(
        lookup("pyscript.web.page.find").unwrap().result().unwrap().path,
        "pyscript.web.ElementCollection"
    );
}

#[test]
fn availability_asks_release_runtime_and_thread() {
    let at = |path: &str, release, runtime, thread| lookup(path).unwrap().available(release, runtime, thread);
    use Availability::*;
    let (py, mpy, main, worker) = (Runtime::Pyodide, Runtime::MicroPython, Thread::Main, Thread::Worker);
    assert_eq!(at("pyscript.when", NEWEST, py, main), Available);
    assert_eq!(
        at("pyscript.web", Release::new(2024, 6, 1), py, main),
        NotYet { since: Release::new(2024, 6, 2) }
    );
    let gone = Removed { removed: Release::new(2026, 1, 1) };
    assert_eq!(at("pyscript.magic_js", NEWEST, py, main), gone);
    assert_eq!(at("pyscript.magic_js.window", NEWEST, py, main), gone);
    assert_eq!(at("pyscript.magic_js.window", Release::new(2025, 11, 2), py, main), Available);
    assert_eq!(at("pyscript.workers", NEWEST, py, worker), OtherThread { only: main });
    assert_eq!(at("pyscript.sync", NEWEST, py, main), OtherThread { only: worker });
    assert_eq!(at("pyscript.window", NEWEST, mpy, worker), NeedsIsolation);
    assert_eq!(at("pyscript.ffi.from_entries", NEWEST, mpy, main), OtherRuntime { only: py });
}

#[test]
fn hover_reads_well() {
    let context = Context {
        release: Some(Release::new(2025, 11, 2)),
        runtime: Some(Runtime::Pyodide),
        thread: Some(Thread::Main),
    };
    expect![[r##"
        ```python
        @when(event_type: str | Event | list[Event], selector: str | Element | ElementCollection | list | None = None, **options: Any) -> Callable
        ```

        `pyscript.when` · decorator · since 2023.11.1

        Calls the decorated function whenever an event happens: a DOM event on the elements that `selector` finds, or an `Event` of your own. The function may take the event or nothing at all, and it may be `async`. No proxy is needed: PyScript makes one and keeps it.

        The elements are looked up once, when the decorator runs.

        In 2025.11.2 it is called as `when(target, *args, **kwargs)`.

        - `event_type`: Name of a DOM event without "on" (`"click"`, `"input"`), an `Event`, or a list of `Event`s.
        - `selector`: For DOM events: a CSS selector, an `Element`, an `ElementCollection`, one DOM node, or a list of them. Required for DOM events.
        - `**options`: Options of `addEventListener`: `once`, `capture`, `passive`, `signal`.

        **Returns** a decorator; the function it returns can be decorated again, so one function can serve several events.

        **Before 2026.1.1**: A selector that finds nothing is silently ignored, and `options` are not known.

        ```python
        from pyscript import when, display

        @when("click", "#add")
        @when("click", "#again")
        def on_click(event):
            display(event.target.id, target="out")
        ```

        ```python
        from pyscript import when, Event

        saved = Event()

        @when(saved)
        async def after_save(result):
            print("saved", result)

        saved.trigger({"id": 1})
        ```

        [Documentation](https://docs.pyscript.net/latest/api/events/#pyscript.events.when)
    "##]].assert_eq(&hover(lookup("pyscript.when").unwrap(), context));
    expect![[r#"
        window

        pyscript.magic_js.window · constant · since 2023.11.1 · gone since 2026.1.1

        ⚠ Gone since 2026.1.1. Use pyscript.context.window.

        It has moved: use pyscript.context.window.

        Documentation: https://docs.pyscript.net/latest/
    "#]]
    .assert_eq(&plain(&hover(lookup("pyscript.magic_js.window").unwrap(), Context::default())));
}

fn python_parser() -> tree_sitter::Parser {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_python::LANGUAGE.into()).unwrap();
    parser
}

/// Names, kinds and defaults; the measured text has no types.
fn shape(signature: &Signature) -> Vec<(String, ParameterKind, Option<String>)> {
    signature
        .parameters
        .iter()
        .map(|one| (one.name.clone(), one.kind, one.default.as_ref().map(|text| text.replace('\'', "\""))))
        .collect()
}
