//! What an error that JavaScript throws does to the Python that called it.

use knowledge::Runtime;
use project::links::Interpreter;

/// `raises "…"` where Python can catch it; in MicroPython nothing can.
pub(crate) fn raises(words: &str, interpreter: Option<&Interpreter>) -> String {
    match interpreter.map(Interpreter::runtime) {
        Some(Runtime::MicroPython) => {
            format!("ends the script with \"{words}\", which no `except` catches")
        }
        _ => format!("raises \"{words}\""),
    }
}
