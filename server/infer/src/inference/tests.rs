//! What the marked expressions are found to be.

mod callables;
mod callers;
mod names;
mod python;
mod values;

use std::collections::HashMap;

use expect_test::Expect;
use syntax::python::PythonTree;
use syntax::{TextRange, range};

use super::*;
use crate::ModuleRequest;
use crate::module::Source;

/// Prints the type of every expression that a line of `^^^` in a comment below it marks.
fn check(text: &str, expected: Expect) {
    check_with(&[], text, expected);
}

/// The same with other files of the project.
fn check_with(files: &[(&str, &str)], text: &str, expected: Expect) {
    let project = Project::new(files);
    let module = lowered(0, text);
    let group = [&module];
    expected.assert_eq(&marked_types(&module, &Inference::new(&group, &project), text));
}

/// The same for who helps: parameters are what callers pass.
fn check_helping(text: &str, expected: Expect) {
    let module = lowered(0, text);
    let group = [&module];
    expected.assert_eq(&marked_types(&module, &Inference::new(&group, &()).asking_callers(), text));
}

fn marked_types(module: &Module, inference: &Inference<'_>, text: &str) -> String {
    let main = inference.group().next().unwrap();
    let line = |marked: TextRange| {
        let id = module.expr_covering(marked).unwrap();
        let shown = inference.describe(&inference.resolved(&inference.type_of(main, id)));
        format!("{}: {shown}", syntax::slice(text, module.expr_range(id)))
    };
    marks(text).into_iter().map(line).collect::<Vec<_>>().join("\n")
}

fn lowered(source: u32, text: &str) -> Module {
    Module::new(Source(source), &PythonTree::parse_file(text), text)
}

fn marks(text: &str) -> Vec<TextRange> {
    let mut marks = Vec::new();
    let (mut above, mut start) = (0, 0);
    for line in text.split_inclusive('\n') {
        match line.find('^') {
            Some(from) if line.trim_start().starts_with('#') => {
                let to = line.rfind('^').unwrap() + 1;
                marks.push(range(above + from, above + to));
            }
            _ => above = start,
        }
        start += line.len();
    }
    marks
}

struct Project(HashMap<String, Module>);

impl Project {
    fn new(files: &[(&str, &str)]) -> Project {
        let modules = files.iter().enumerate();
        Project(
            modules.map(|(at, (name, text))| ((*name).to_owned(), lowered(at as u32 + 1, text))).collect(),
        )
    }
}

impl Surroundings for Project {
    fn module(&self, request: &ModuleRequest<'_>) -> Option<&Module> {
        self.0.get(request.name)
    }
}
