//! Interpreters whose runs the agent follows.

use axum::body::Bytes;

/// A function of JavaScript that takes an interpreter: PyScript's own modules are there at once.
pub(super) const LIBRARY: &str = include_str!("library.js");

/// The module of an interpreter, made to let the agent follow what each interpreter runs that its function `load` makes,
/// and to call each function `prepare`, JavaScript that takes an interpreter, first. A module of another shape stays as it
/// is: its errors are found by what their lines look like.
pub(super) fn followed(module: &Bytes, load: &str, flavor: &str, prepare: &[&str]) -> Bytes {
    let text = String::from_utf8_lossy(module);
    let declared = format!("export async function {load}(");
    let (mut text, name) = if text.contains(&declared) {
        (text.replacen(&declared, &declared["export ".len()..], 1), load.to_owned())
    } else {
        let exported = format!(" as {load}");
        let Some(end) = text.find(&exported) else { return module.clone() };
        let start = text[..end].rfind(['{', ',', ' ']).map_or(0, |before| before + 1);
        let name = text[start..end].to_owned();
        // The export of our own, below, takes its name.
        (text.replacen(&format!("{name}{exported}"), &format!("{name} as {load}Alone"), 1), name)
    };
    text += &format!(
        "\nexport{{followed as {load}}};\nfunction followed(...options){{\
         const load=async(...options)=>{{const interpreter=await {name}(...options);\
         for(const prepare of[{}])prepare(interpreter);return interpreter}};\
         const agent=globalThis[Symbol.for(\"pyscript-lsp.preview\")];\
         return agent?agent.follow(load,\"{flavor}\",options):load(...options)}}\n",
        prepare.join(",")
    );
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interpreters_are_followed_from_their_first_run() {
        let module = |text: &'static str, load| {
            let followed = followed(&Bytes::from_static(text.as_bytes()), load, "py", &["a", "b"]);
            String::from_utf8(followed.to_vec()).unwrap()
        };
        let pyodide = module("async function a(){}export{a as loadPyodide,b as version};", "loadPyodide");
        assert!(pyodide.starts_with("async function a(){}export{a as loadPyodideAlone,b as version};\nexport{followed as loadPyodide};"), "{pyodide}");
        assert!(pyodide.contains("await a(...options)"), "{pyodide}");
        assert!(pyodide.contains("for(const prepare of[a,b])prepare(interpreter)"), "{pyodide}");
        let other = module("export default x;export async function load(options){}", "load");
        assert!(
            other.starts_with("export default x;async function load(options){}\nexport{followed as load};"),
            "{other}"
        );
        assert_eq!(module("export default 1", "load"), "export default 1");
    }
}
