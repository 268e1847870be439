//! Types of the platform and of modules. [`expressions`] reads JavaScript for the tables here.

mod expressions;
mod limits;

use self::expressions::evaluate;
use super::*;
use crate::python::describe;

fn page(text: &str) -> JsType {
    evaluate(Realm::page(), text).unwrap()
}

fn received(types: Option<Vec<JsType>>) -> String {
    types.map_or("-".to_owned(), |types| types.iter().map(describe).collect::<Vec<_>>().join(", "))
}

#[test]
fn classes_inherit_static_members() {
    for (class, member, owner) in [
        ("HTMLDivElement", "ELEMENT_NODE", "Node"),
        ("Document", "TEXT_NODE", "Node"),
        ("MouseEvent", "BUBBLING_PHASE", "Event"),
        ("HTMLVideoElement", "HAVE_METADATA", "HTMLMediaElement"),
        ("DOMPoint", "fromPoint", "DOMPoint"),
    ] {
        let found = page(class).find(member).unwrap();
        assert_eq!(&*found.owner, owner, "{class}.{member}");
        assert!(page(class).members().iter().any(|found| &*found.member.name == member), "{class}.{member}");
    }
    assert!(page("HTMLDivElement").find("revokeObjectURL").is_none());
    assert!(page("DOMException").overloads().is_empty());
    let prototype = page("HTMLDivElement").find("prototype").unwrap();
    assert_eq!(describe(&prototype.ty()), "HTMLDivElement");
}

#[test]
fn callbacks_receive_what_the_call_says() {
    use Argument::Function;
    let (click, unknown) = (Argument::text("click"), Argument::Unknown);
    for (function, arguments, index, expected) in [
        ("document.body.addEventListener", vec![click.clone(), Function], 1, "PointerEvent"),
        ("document.body.addEventListener", vec![click.clone(), unknown.clone()], 1, "PointerEvent"),
        ("document.body.addEventListener", vec![click.clone()], 1, "PointerEvent"),
        ("document.body.addEventListener", vec![Argument::text("my-event"), Function], 1, "Event"),
        ("document.body.addEventListener", vec![unknown.clone(), Function], 1, "Event"),
        ("document.addEventListener", vec![Argument::text("keydown"), Function], 1, "KeyboardEvent"),
        ("addEventListener", vec![Argument::text("hashchange"), Function], 1, "HashChangeEvent"),
        ("window.addEventListener", vec![Argument::text("message"), Function], 1, "MessageEvent"),
        ("document.body.addEventListener", vec![click, Function], 0, "-"),
        (
            "document.querySelectorAll('li').forEach",
            vec![Function],
            0,
            "HTMLLIElement, float, NodeListOf[HTMLLIElement]",
        ),
        ("Array.from('x').map", vec![Function], 0, "str, float, Array[str]"),
        ("Array.from", vec![Argument::text("x"), Function], 1, "str, float"),
        ("fetch('/x').then", vec![Function], 0, "Response"),
        ("fetch('/x').catch", vec![Function], 0, "Any"),
        ("setTimeout", vec![Function], 0, ""),
        ("requestAnimationFrame", vec![Function], 0, "float"),
        ("navigator.geolocation.getCurrentPosition", vec![Function, Function], 0, "GeolocationPosition"),
        ("navigator.geolocation.getCurrentPosition", vec![Function, Function], 1, "GeolocationPositionError"),
        ("document.createElement('canvas').toBlob", vec![Function], 0, "Blob | None"),
        ("new Map().forEach", vec![Function], 0, "Any, Any, Map"),
        ("document.getElementById", vec![Function], 0, "-"),
    ] {
        assert_eq!(
            received(page(function).callback(&arguments, index)),
            expected,
            "{function} {arguments:?}"
        );
    }
    for (class, expected) in [
        ("MutationObserver", "Array[MutationRecord], MutationObserver"),
        ("ResizeObserver", "Array[ResizeObserverEntry], ResizeObserver"),
        ("IntersectionObserver", "Array[IntersectionObserverEntry], IntersectionObserver"),
        ("Promise", "(value: Any) -> None, (reason: Any = ...) -> None"),
        ("Map", "-"),
    ] {
        assert_eq!(received(page(class).constructor_callback(&[Function], 0)), expected, "{class}");
    }
    for (object, member, expected) in [
        ("document.body", "onclick", "PointerEvent"),
        ("document.body", "oninput", "InputEvent"),
        ("document.body", "onkeydown", "KeyboardEvent"),
        ("window", "onload", "Event"),
        ("new WebSocket('x')", "onmessage", "MessageEvent"),
        ("new Worker('x')", "onmessage", "MessageEvent"),
        ("new FileReader()", "onload", "ProgressEvent[FileReader]"),
        ("document.body", "title", "-"),
        ("document.body", "nothing", "-"),
    ] {
        assert_eq!(received(page(object).assigned_callback(member)), expected, "{object}.{member}");
    }
}

#[test]
fn tags_and_events_have_types() {
    let realm = Realm::page();
    for (tag, expected) in [
        ("canvas", "HTMLCanvasElement"),
        ("CANVAS", "HTMLCanvasElement"),
        ("a", "HTMLAnchorElement"),
        ("circle", "SVGCircleElement"),
        ("font", "HTMLFontElement"),
        ("py-terminal", "HTMLElement"),
        ("constructor", "HTMLElement"),
        ("", "HTMLElement"),
    ] {
        assert_eq!(describe(&realm.tag(tag)), expected, "{tag}");
    }
    let input = realm.tag("input");
    for (name, expected) in [
        ("click", "PointerEvent"),
        ("input", "InputEvent"),
        ("change", "Event"),
        ("submit", "SubmitEvent"),
        ("keydown", "KeyboardEvent"),
        ("dragstart", "DragEvent"),
        ("own", "Event"),
    ] {
        assert_eq!(realm.event(&input, name).map(|event| describe(&event)).unwrap(), expected, "{name}");
    }
    assert_eq!(realm.event(&JsType::Number, "click"), None);
    let names = realm.event_names(&input);
    assert!(names.len() > 90 && names.contains(&"click".into()), "{names:?}");
    assert!(realm.event_names(&realm.global()).contains(&"hashchange".into()));
    assert!(realm.event_names(&JsType::Any).is_empty());
}

#[test]
fn only_closed_types_lack_names_by_mistake() {
    for (text, expected) in [
        ("document", true),
        ("document.createElement('canvas')", true),
        ("document.createElement('canvas').getContext('2d')", true),
        ("document.querySelectorAll('li')", true),
        ("fetch('x')", true),
        ("navigator", true),
        ("Array.from('x')", true),
        ("window", false),
        ("document.body.parentElement", false),
        ("document.querySelector('.x')", false),
        ("document.createElement('form')", false),
        ("document.body.dataset", false),
        ("localStorage", false),
        ("HTMLElement", false),
        ("document.forms", false),
        ("document.body.children", false),
        ("document.createElement('select').options", false),
        ("document.body.attributes", false),
        ("document.body.style", false),
        ("Intl", true),
        ("setTimeout", false),
        ("JSON.parse('x')", false),
        ("document.title", false),
        ("null", false),
    ] {
        assert_eq!(page(text).is_closed(), expected, "{text}");
    }
    assert!(!JsType::union([]).is_closed());
    assert!(!Realm::worker().global().is_closed());
}

#[test]
fn what_is_declared_may_be_open() {
    for (text, expected) in [
        ("document", true),
        ("window", true),
        ("document.body.parentElement", true),
        ("document.querySelector('.x')", true),
        ("document.body.style", true),
        ("HTMLElement", true),
        ("document.createElement('form')", false),
        ("localStorage", false),
        ("setTimeout", false),
        ("null", false),
    ] {
        assert_eq!(page(text).is_declared(), expected, "{text}");
    }
    assert!(Realm::worker().global().is_declared());
}

#[test]
fn members_say_where_they_are_declared() {
    let canvas = Realm::page().tag("canvas");
    for (name, expected) in [
        ("getContext", Some("HTMLCanvasElement")),
        ("onclick", Some("GlobalEventHandlers")),
        ("title", Some("HTMLElement")),
        ("id", Some("Element")),
        ("querySelector", Some("ParentNode")),
        ("nodeType", Some("Node")),
        ("hasOwnProperty", Some("Object")),
        ("titel", None),
    ] {
        assert_eq!(canvas.find(name).map(|found| found.owner).as_deref(), expected, "{name}");
    }
    let members = canvas.members();
    let names = members.iter().map(|found| &*found.member.name).collect::<Vec<_>>();
    assert_eq!(names[..2], ["addEventListener", "captureStream"]);
    assert_eq!(names.iter().filter(|name| **name == "addEventListener").count(), 1);
    let mut all = canvas.member_names();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), names.len());
    assert!(Realm::worker().global().member_names().iter().any(|name| &**name == "importScripts"));
    assert!(names.len() > 250 && !names.iter().any(|name| name.starts_with('[')), "{}", names.len());
    assert!(!names.contains(&"hasOwnProperty"));
    assert_eq!(page("Map").find("groupBy").map(|found| found.owner).as_deref(), Some("Map"));
    assert_eq!(page("Array").find("call").map(|found| found.owner).as_deref(), Some("Function"));
}

/// The scope of a module that declares this.
fn module(text: &str) -> Scope {
    Scope::module(Realm::page(), Arc::new(crate::parse::declarations(text)))
}

#[test]
fn a_module_finds_its_own_names_first() {
    let scope = module(
        "interface Board<T> { cells: T[]; canvas: HTMLCanvasElement; clone(): this; Map: Map; }
         interface Map { mine: Row; }
         type Row = { cells: string[], next?: Row };
         declare var Board: { prototype: Board<any>; new<T>(cells: T[]): Board<T>; };
         declare function row(index: number): Row;
         declare var row2: typeof row;",
    );
    let board = scope.global("Board").unwrap();
    let strings = scope.array(JsType::String(None));
    let board = board.construct(&[Argument::Type(strings)]).unwrap();
    let read = |path: &[&str]| {
        let mut ty = Some(board.clone());
        for name in path {
            ty = ty.and_then(|ty| ty.member(name));
        }
        ty.map_or("-".to_owned(), |ty| describe(&ty))
    };
    assert_eq!(describe(&board), "Board[str]");
    assert_eq!(read(&["cells"]), "Array[str]");
    assert_eq!(read(&["canvas", "width"]), "float");
    assert_eq!(read(&["Map", "mine", "cells"]), "Array[str]");
    assert_eq!(read(&["Map", "mine", "next", "next", "cells"]), "Array[str]");
    assert_eq!(describe(&board.member("clone").unwrap().call(&[])), "Board[str]");
    let row = scope.global("row2").unwrap().call(&[Argument::Type(JsType::Number)]);
    assert_eq!(describe(&row.member("cells").unwrap().item()), "str");
    assert_eq!(scope.global("document").map(|ty| describe(&ty)).as_deref(), Some("Document"));
}

/// What is not known comes from the text, not from us: of all members of interfaces without parameters, hardly one reads as
/// `Any` where nothing in its declaration does.
#[test]
fn what_is_written_is_known() {
    let realm = Realm::page();
    let (mut all, mut lost) = (0, Vec::new());
    for (name, interface) in realm.types().into_iter().filter_map(|name| Some((name, realm.interface(name)?)))
    {
        let Some(object) = realm.instance(name).filter(|_| interface.parameters.is_empty()) else { continue };
        for member in &interface.members {
            all += 1;
            let is_any = || format!("{:?}", member.kind).contains("Any");
            match object.member(&member.name) {
                Some(ty) if !crate::python::summary("", &ty).contains("Any") || is_any() => {}
                _ => lost.push(format!("{name}.{}", member.name)),
            }
        }
    }
    assert!(all > 10_000, "{all}");
    assert!(lost.len() < 40, "{lost:?}");
}
