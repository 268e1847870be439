//! Hover on values of JavaScript and their members.

use infer::{JsPath, Type, Value};
use javascript::python::{describe, javascript_name, member_name, signature};
use javascript::types::{Argument, Found, JsType, Overload, Realm};
use knowledge::Thread;
use knowledge::releases::{Pinned, PyodideVersion};
use syntax::TextSize;

use crate::element_ref::{self, Reference};
use crate::python::{Scene, js};

/// The member of a value of that type, by its Python name: how it is called or what it is, and what there is to know.
pub(super) fn member(scene: &Scene<'_, '_>, of: &Type, name: &str) -> Option<String> {
    of.alternatives().iter().find_map(|value| match value {
        Value::Js(JsPath::Module(_)) => None,
        Value::Js(path) => member_of(scene, path, name),
        Value::ApiInstance(class) => infer::dom_element(class)?.find(name).map(|found| explained(&found)),
        _ => None,
    })
}

/// A name whose value lives in JavaScript, or may do so.
pub(super) fn value(scene: &Scene<'_, '_>, ty: &Type, name: &str) -> Option<String> {
    let known = ty.without_unknown();
    let Some(Value::Js(path)) = known.single() else {
        return js::describe(scene, ty).map(|words| block(&[format!("{name}: {words}")]));
    };
    if let JsPath::Member(of, member) = path
        && member_name(member) == name
    {
        return member_of(scene, of, name);
    }
    let ty = scene.inference.js_type(path);
    if ty == JsType::Any {
        return None;
    }
    let class = ty.without_nothing();
    let page = class.class_name().zip(class.mdn());
    let about = page.map(|(class, address)| format!("\n[`{class}` on MDN]({address})\n"));
    let elements = elements(scene, path).map(|elements| format!("\n{elements}"));
    Some(format!("{}{}{}", of_type(name, &ty), about.unwrap_or_default(), elements.unwrap_or_default()))
}

/// A member by its Python name.
fn member_of(scene: &Scene<'_, '_>, of: &JsPath, name: &str) -> Option<String> {
    let ty = scene.inference.js_type(of);
    let objects = js::objects(&ty);
    if name == "new" {
        let class = objects.instances()?;
        let ways = lines(&format!("{}.new", class.class_name()?), &js::constructors(&objects));
        return (!ways.is_empty()).then(|| block(&ways));
    }
    let bare = javascript_name(name);
    let here = objects.find(bare).map(|found| explained(&found) + &null_note(scene, &found.ty()));
    let note = if *of == JsPath::Global { thread_note(scene, bare) } else { String::new() };
    let found = here.or_else(|| match of {
        JsPath::Global => {
            let threads = [Thread::Main, Thread::Worker].into_iter();
            let mut found = threads.filter_map(|thread| Realm::of(thread).global().find(bare));
            found.next().map(|found| explained(&found))
        }
        _ if let Some(added) = scene.inference.added_member(of, bare) => {
            let notes = js::notes_on_added(scene);
            Some(format!("{}\n{notes}\n", block(&[js::added(scene, added, of)])))
        }
        // What only some kinds of elements have.
        _ => match scene.inference.js_type(&of.member(name)) {
            JsType::Any => None,
            ty => Some(of_type(name, &ty)),
        },
    })?;
    Some(found + &note)
}

fn explained(found: &Found) -> String {
    format!("{}\n{}\n", of_type(&member_name(&found.member.name), &found.ty()), js::notes(found))
}

/// The first Pyodide that gives `null` as `jsnull`; earlier ones and MicroPython give `None`.
const JSNULL_SINCE: PyodideVersion = PyodideVersion::new(0, 28, 0);

/// What `| None` in a type means where Python gets something else for `null`.
fn null_note(scene: &Scene<'_, '_>, ty: &JsType) -> String {
    let given = ty.overloads().iter().map(|overload| overload.returns(&[])).collect::<Vec<_>>();
    let has_null = |ty: &JsType| ty.parts().contains(&JsType::Null);
    let engines = scene.unit.interpreters.iter().filter_map(|interpreter| interpreter.engine());
    let new = engines.into_iter().find_map(|engine| match engine {
        Pinned::Pyodide(version) if version >= JSNULL_SINCE => Some(version),
        _ => None,
    });
    match new.filter(|_| has_null(ty) || given.iter().any(has_null)) {
        Some(version) => {
            format!(
                "\nIts `None` is JavaScript's `null`: `jsnull` in Pyodide {version}, which is false, but not `None`.\n"
            )
        }
        None => String::new(),
    }
}

/// Threads that run this line and lack a global.
fn thread_note(scene: &Scene<'_, '_>, name: &str) -> String {
    let lacks = |thread: Thread| {
        scene.contexts.iter().any(|context| context.thread == Some(thread))
            && Realm::of(thread).global().find(name).is_none()
    };
    match () {
        () if lacks(Thread::Worker) => format!(
            "\n**Workers do not have it**, and this line runs in one. `pyscript.window.{name}` reaches that of the page.\n"
        ),
        () if lacks(Thread::Main) => {
            "\n**Only workers have it**, and this line runs on a page's main thread.\n".to_owned()
        }
        () => String::new(),
    }
}

/// The elements of the page that a look-up finds.
fn elements(scene: &Scene<'_, '_>, path: &JsPath) -> Option<String> {
    let JsPath::Call { callee, arguments } = path else { return None };
    let Some(Argument::Type(JsType::String(Some(text)))) = arguments.first() else { return None };
    let reference = match callee.last_member()? {
        "getElementById" => Reference::Id,
        "querySelector" | "querySelectorAll" => Reference::Selector,
        _ => return None,
    };
    let (_, found) = reference.find(&scene.pages(), text, TextSize::of(&**text))?;
    element_ref::describe(&found, &scene.unit.document.path)
}

/// `title: str`, or the ways to call it.
fn of_type(name: &str, ty: &JsType) -> String {
    let is_class = ty.instances().is_some();
    match ty {
        _ if is_class => {
            let made = lines(&format!("{name}.new"), &js::constructors(ty));
            let all: Vec<String> = std::iter::once(format!("{name}: {}", describe(ty))).chain(made).collect();
            block(&all)
        }
        JsType::Function(_) => block(&lines(name, &js::worth_showing(ty.overloads()))),
        _ => block(&[format!("{name}: {}", describe(ty))]),
    }
}

/// More overloads than these are only counted.
const MOST_OVERLOADS: usize = 5;

fn lines(name: &str, overloads: &[Overload]) -> Vec<String> {
    let shown = overloads.iter().take(MOST_OVERLOADS).map(|overload| signature(name, overload, &[]));
    let more = overloads.len().saturating_sub(MOST_OVERLOADS);
    let rest = (more > 0).then(|| format!("# … {more} more"));
    shown.chain(rest).collect()
}

fn block(lines: &[String]) -> String {
    format!("```python\n{}\n```\n", lines.join("\n"))
}

#[cfg(test)]
mod tests;
