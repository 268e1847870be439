//! Inlay hints: the types of names that do not say them.

use infer::value::Plain;
use infer::{Inference, Program, Type, Value};
use project::path::FilePath;
use project::workspace::{PythonUnit, Workspace};
use syntax::{TextRange, TextSize};

/// A few words shown in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlayHint {
    /// Where they are shown: a byte of the file.
    pub at: TextSize,
    /// `: HTMLCanvasElement`
    pub label: String,
}

/// The hints for a part of a file.
pub fn inlay_hints(workspace: &Workspace, file: &FilePath, range: TextRange) -> Vec<InlayHint> {
    let Some(document) = workspace.document(file) else { return Vec::new() };
    let units = workspace.python_units(document);
    units.iter().flat_map(|unit| of_unit(workspace, unit, range)).collect()
}

fn of_unit(workspace: &Workspace, unit: &PythonUnit<'_>, range: TextRange) -> Vec<InlayHint> {
    if unit.tree.range().intersect(range).is_none() {
        return Vec::new();
    }
    let program = Program::of(workspace, unit);
    let inference = program.inference_asking_callers();
    let names = inference.untyped_names(program.unit(&inference), range);
    let hint = |(name, ty): (TextRange, Type)| {
        let shown = shown(&inference, &ty)?;
        Some(InlayHint { at: name.end(), label: format!(": {shown}") })
    };
    names.into_iter().filter_map(hint).collect()
}

/// Longer types say more than anybody reads beside code.
const LONGEST: usize = 40;

/// The type in words, where it is worth showing: of values from the browser and from PyScript. Those of Python itself are
/// what other servers show.
fn shown(inference: &Inference<'_>, ty: &Type) -> Option<String> {
    let is_ours = |value: &Value| match value {
        Value::Js(_) | Value::ApiInstance(_) => true,
        Value::Plain(Plain::Coroutine(of) | Plain::List(of) | Plain::Iterator(of)) => {
            of.is_known() && of.alternatives().iter().any(|value| matches!(value, Value::Js(_)))
        }
        _ => false,
    };
    let words = ty.alternatives().iter().any(is_ours).then(|| inference.describe(&ty.without_unknown()))?;
    (words.len() <= LONGEST && !words.contains("Any")).then_some(words)
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use testing::Fixture;

    use super::*;

    /// The text with its hints in brackets.
    fn check(fixture: &str, expected: Expect) {
        let fixture = Fixture::parse("/index.html", fixture);
        let workspace = Workspace::from_texts(fixture.texts());
        let (path, text) = fixture.texts().next().unwrap();
        let hints = inlay_hints(&workspace, &FilePath::new(path), TextRange::up_to(TextSize::of(text)));
        let mut shown = text.to_owned();
        for hint in hints.iter().rev() {
            shown.insert_str(usize::from(hint.at), &format!("⟨{}⟩", hint.label));
        }
        expected.assert_eq(&shown);
    }

    #[test]
    fn names_show_what_the_browser_gave_them() {
        check(
            r##"
<canvas id="board"></canvas> <button id="go">go</button>
<script type="py">
from pyscript import document, fetch, when

board = document.getElementById("board")
context = board.getContext("2d")
size = 3
named: object = board

@when("click", "#go")
async def draw(event):
    for item in document.querySelectorAll("li"):
        title = item.textContent
    answer = await fetch("a.json")
</script>
"##,
            expect![[r##"

                <canvas id="board"></canvas> <button id="go">go</button>
                <script type="py">
                from pyscript import document, fetch, when

                board⟨: HTMLCanvasElement⟩ = document.getElementById("board")
                context⟨: CanvasRenderingContext2D⟩ = board.getContext("2d")
                size = 3
                named: object = board

                @when("click", "#go")
                async def draw(event⟨: PointerEvent⟩):
                    for item⟨: HTMLLIElement⟩ in document.querySelectorAll("li"):
                        title = item.textContent
                    answer = await fetch("a.json")
                </script>
            "##]],
        );
    }
}
