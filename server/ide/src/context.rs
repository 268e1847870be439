//! Where Python runs, in words: what half of all confusion is about.

use knowledge::Thread;
use project::links::{Governing, Interpreter};
use project::page::Place;

/// `Pyodide 314.0.3, main thread, release 2026.7.3, config pyscript.toml`
pub fn describe(interpreter: &Interpreter) -> String {
    format!("{}, {}", engine_and_thread(interpreter), config(interpreter))
}

/// `Pyodide 314.0.3, main thread, release 2026.7.3`
pub fn engine_and_thread(interpreter: &Interpreter) -> String {
    let mut parts = vec![interpreter.engine_name(), thread(interpreter)];
    match (interpreter.release(), interpreter.versions.and_then(|versions| versions.core)) {
        (Some(release), _) => parts.push(format!("release {release}")),
        (None, Some(core)) => parts.push(format!("@pyscript/core {core}")),
        (None, None) => parts.push("release unknown".to_owned()),
    }
    parts.join(", ")
}

fn thread(interpreter: &Interpreter) -> String {
    match (&interpreter.place, interpreter.thread()) {
        (Place::Editor { env: Some(env) }, _) => format!("worker of the editors with env `{env}`"),
        (Place::Editor { env: None }, _) => "worker of this editor".to_owned(),
        (Place::Game, _) => "main thread, as a game".to_owned(),
        (_, Thread::Main) => "main thread".to_owned(),
        (_, Thread::Worker) => "worker".to_owned(),
    }
}

fn config(interpreter: &Interpreter) -> String {
    let flavor = interpreter.flavor;
    match &interpreter.config {
        Governing::Nothing => "no config".to_owned(),
        Governing::File(path) => format!("config {}", path.relative_to(&interpreter.page.parent())),
        Governing::Tag(_) => format!("config in `<{flavor}-config>`"),
        Governing::Script(_) => "config in the `config` attribute".to_owned(),
        Governing::Call(..) => "config in the call that starts it".to_owned(),
        Governing::Unseen => "a config that is not in the project".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use project::workspace::Workspace;

    use super::*;

    fn contexts(page: &str) -> Vec<String> {
        let workspace = Workspace::from_texts([("/site/index.html", page)]);
        let path = project::path::FilePath::new("/site/index.html");
        workspace.interpreters(&path).iter().map(describe).collect()
    }

    #[test]
    fn contexts_in_words() {
        let page = r#"
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type="py" config="./conf/pyscript.toml"></script>
            <script type="mpy" worker config='{"debug": true}'></script>
            <script type="py-editor" env="a"></script>
            <script type="py-game"></script>"#;
        assert_eq!(
            contexts(page),
            [
                "Pyodide 314.0.3, main thread, release 2026.7.3, config conf/pyscript.toml",
                "MicroPython 1.28.0-6, worker, release 2026.7.3, config in the `config` attribute",
                "Pyodide 314.0.3, worker of the editors with env `a`, release 2026.7.3, no config",
                "Pyodide 314.0.3, main thread, as a game, release 2026.7.3, no config",
            ]
        );
        assert_eq!(
            contexts("<py-config>debug = true</py-config><script type=\"py\"></script>"),
            ["Pyodide, main thread, release unknown, config in `<py-config>`"]
        );
    }
}
