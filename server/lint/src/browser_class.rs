//! The classes of the browser, as Python reaches them.

use std::collections::HashSet;
use std::sync::LazyLock;

use infer::JsPath;
use javascript::behaviour::{self, Class};
use knowledge::Thread;
use project::links::Interpreter;

use crate::unit::Unit;

/// A class of the browser that a unit can reach.
pub(crate) struct BrowserClass<'u> {
    /// `URL`, `Intl.Collator`
    pub(crate) name: String,
    pub(crate) class: &'static Class,
    /// One that has it; `None` for a file that no page uses.
    pub(crate) interpreter: Option<&'u Interpreter>,
}

/// The class that certainly is at `path`; `None` where some interpreter lacks it, or where the unit or JavaScript of its
/// pages may have put something else in its place.
pub(crate) fn browser_class<'u>(unit: &Unit<'u>, path: &JsPath) -> Option<BrowserClass<'u>> {
    let members = path.global_members()?;
    let name = members.join(".");
    let class = behaviour::class(&name)?;
    let has = |interpreter: &&&Interpreter| match interpreter.thread() {
        Thread::Worker if !path.is_of_page() => class.worker,
        _ => class.window,
    };
    let interpreters = &unit.python.interpreters;
    let interpreter = interpreters.iter().find(has).copied();
    let is_there = interpreter.is_some() || interpreters.is_empty();
    let first = members.first()?;
    let replaced = unit.view().lowered().sets_attribute(first) || page_may_replace(unit, first);
    (is_there && !replaced).then_some(BrowserClass { name, class, interpreter })
}

/// `URL`, and `Collator` of `Intl.Collator`: most Python speaks of none.
pub(crate) fn is_of_browser_class(word: &str) -> bool {
    static NAMES: LazyLock<HashSet<&str>> =
        LazyLock::new(|| behaviour::classes().keys().filter_map(|path| path.rsplit('.').next()).collect());
    NAMES.contains(word)
}

/// Whether JavaScript of a page may have put something else in the place of a global: it names it other than after `new`.
fn page_may_replace(unit: &Unit<'_>, global: &str) -> bool {
    let interpreters = &unit.python.interpreters;
    let used_by = |page: &project::path::FilePath| {
        interpreters.is_empty() || interpreters.iter().any(|interpreter| interpreter.page == *page)
    };
    let pages = unit.workspace.documents().filter(|document| used_by(&document.path));
    let mut scripts = pages.filter_map(|document| {
        let page = document.page()?;
        Some(page.javascript.iter().map(|code| syntax::slice(&document.text, code.content)))
    });
    scripts.any(|mut scripts| scripts.any(|script| says_more_than_new(script, global)))
}

fn says_more_than_new(script: &str, global: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
    script.match_indices(global).any(|(at, _)| {
        let (before, after) = (&script[..at], &script[at + global.len()..]);
        let whole = !before.ends_with(is_word) && !after.starts_with(is_word);
        let owners = ["window.", "self.", "globalThis."];
        let before = owners.iter().find_map(|owner| before.strip_suffix(owner)).unwrap_or(before);
        let word = before.trim_end().rsplit(|letter| !is_word(letter)).next().unwrap_or_default();
        whole && !matches!(word, "new" | "instanceof" | "typeof")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_scripts_are_told_apart() {
        for (script, expected) in [
            ("new URL('x')", false),
            ("x = new window.URL('x'), y instanceof URL", false),
            ("myURL = 1; URLs()", false),
            ("window.URL = mine", true),
            ("function URL() {}", true),
            ("class URL {}", true),
            ("Object.assign(window, { URL })", true),
        ] {
            assert_eq!(says_more_than_new(script, "URL"), expected, "{script}");
        }
    }
}
