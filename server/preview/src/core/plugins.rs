//! PyScript core's plugins as a part of its main file. Core imports each of them from a file of its own, on every page and
//! before any interpreter starts; a browser needs longer to get six small files than to run them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The main file `name` of core with its plugins inside; `read` answers the text of a file beside it.
///
/// A plugin is a file that the main file imports while it runs, and that imports from the main file in turn: with all its
/// imports first and its exports last, as core's bundler (Rollup) writes, in eleven npm versions from 0.4.56 to 0.7.31.
/// Where one of them is written in another way, all stay files: what two of them import would be there twice.
pub(crate) fn taken_in(name: &str, text: &str, read: impl Fn(&str) -> Option<String>) -> Option<String> {
    let from_main = format!("from\"./{name}\"");
    let texts = imported(text).map(|file| (file, read(file).unwrap_or_default()));
    let plugins: BTreeMap<&str, String> = texts.filter(|(_, text)| text.contains(&from_main)).collect();
    let source = |file: &str| match file {
        _ if file == name => Some("$core".to_owned()),
        _ if plugins.contains_key(file) => Some(format!("await $plugin(\"./{file}\")")),
        _ => None,
    };
    let mut main = text.to_owned();
    let mut functions = Vec::new();
    for (file, text) in &plugins {
        functions.push(format!("\"./{file}\":{}", as_function(text, source)?));
        main = main.replace(&format!("import(\"./{file}\")"), &format!("$plugin(\"./{file}\")"));
    }
    // As when they are files, scripts of the page that wait for the main file run before the plugins do: such a script may
    // come too early for what PyScript sets up after them, and the preview would hide it.
    Some(format!(
        "import*as $core from\"./{name}\";const $plugins={{{}}},$made={{}},$later=new Promise(done=>setTimeout(done));\
         async function $plugin(file){{await $later;return $made[file]??=$plugins[file]()}}\n{main}",
        functions.join(",")
    ))
}

/// The names of the files that a module imports while it runs.
fn imported(text: &str) -> impl Iterator<Item = &str> {
    text.split("import(\"./").skip(1).filter_map(|rest| rest.split_once("\")").map(|(file, _)| file))
}

/// A module as an expression: a function that answers what the module exports. `source` is the expression for what a file
/// exports that it imports from. `None` for a module that has imports or exports elsewhere than at its ends.
fn as_function(module: &str, source: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut rest = module.split("\n//# sourceMappingURL").next()?.trim_end();
    let mut imports = String::new();
    while let Some((names, after)) =
        rest.strip_prefix("import{").and_then(|rest| rest.split_once("}from\"./"))
    {
        let (file, after) = after.split_once("\";")?;
        write!(imports, "const{{{}}}={};", names.replace(" as ", ":"), source(file)?).ok()?;
        rest = after;
    }
    let (body, exports) = match rest.rsplit_once("export{") {
        Some((body, exports)) => (body, exports.trim_end_matches(';').strip_suffix('}')?),
        None => (rest, ""),
    };
    if body.contains("export") || body.starts_with("import") {
        return None;
    }
    let exports: Vec<String> = exports.split(',').map(as_property).collect();
    Some(format!("async()=>{{{imports}{body};return{{{}}}}}", exports.join(",")))
}

/// `name as exported` as `exported:name`.
fn as_property(export: &str) -> String {
    match export.split_once(" as ") {
        Some((name, exported)) => format!("{exported}:{name}"),
        None => export.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIN: &str = r#"const load=()=>[import("./note-a1.js"),import("./toml-b2.js"),import("./term-c3.js")];export{load as a};
//# sourceMappingURL=core-x.js.map"#;

    fn shown(note: &str, term: &str) -> Option<String> {
        let read = |name: &str| match name {
            "note-a1.js" => Some(note.to_owned()),
            "term-c3.js" => Some(term.to_owned()),
            "toml-b2.js" => Some("export{x as parse};".to_owned()),
            _ => None,
        };
        taken_in("core-x.js", MAIN, read)
    }

    const NOTE: &str = "import{a as e,b}from\"./core-x.js\";let n=0;function t(){b(e,n)}export{t as notify,n};\n//# sourceMappingURL=x";
    const TERM: &str = "import{notify as t}from\"./note-a1.js\";import{a}from\"./core-x.js\";a(()=>import(\"./py-d4.js\"));t()\n";

    #[test]
    fn plugins_are_functions_and_other_files_stay_files() {
        expect_test::expect![[r#"
            import*as $core from"./core-x.js";const $plugins={"./note-a1.js":async()=>{const{a:e,b}=$core;let n=0;function t(){b(e,n)};return{notify:t,n}},"./term-c3.js":async()=>{const{notify:t}=await $plugin("./note-a1.js");const{a}=$core;a(()=>import("./py-d4.js"));t();return{}}},$made={},$later=new Promise(done=>setTimeout(done));async function $plugin(file){await $later;return $made[file]??=$plugins[file]()}
            const load=()=>[$plugin("./note-a1.js"),import("./toml-b2.js"),$plugin("./term-c3.js")];export{load as a};
            //# sourceMappingURL=core-x.js.map"#]]
        .assert_eq(&shown(NOTE, TERM).unwrap());
    }

    #[test]
    fn what_is_written_in_another_way_stays_as_it_is() {
        for note in [
            "import e from\"./core-x.js\";",
            "import{a}from\"./core-x.js\";import\"./other.js\";",
            "import{a}from\"./core-x.js\";export const b=1;export{a};",
            "import{a}from\"./core-x.js\";export default a",
            "import{a}from\"./core-x.js\";import{parse}from\"./toml-b2.js\";",
        ] {
            assert_eq!(shown(note, TERM), None, "{note}");
        }
    }
}
