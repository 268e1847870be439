//! Where errors come from, in Pyodide and MicroPython, on the page and in workers: what the terminal says of each.

use std::collections::BTreeSet;

use anyhow::Result;
use expect_test::{Expect, expect};
use tests::driver::Browser;
use tests::preview::{Preview, program};
use tests::repository;

/// One failure: the thread, its innermost place in the project, what is said.
type Row = (&'static str, String, String);

/// A page of `situations`.
struct Case {
    page: &'static str,
    /// Something that the page says once its handlers are there.
    ready: &'static [&'static str],
    /// Its failures; what handlers do wrong comes with a click.
    expected: Expect,
}

#[test]
fn every_situation_has_its_place() -> Result<()> {
    let folder = repository().join("tests/preview/situations");
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder))?;
    let browser = Browser::start()?;
    for case in cases() {
        browser.open(&format!("{}{}", preview.address, case.page))?;
        let is_ready =
            |seen: &[String]| case.ready.iter().all(|words| seen.iter().any(|line| line.contains(words)));
        let mut seen = preview.until(is_ready);
        browser.click("#click")?;
        let count = case.expected.data.lines().filter(|line| !line.trim().is_empty()).count();
        seen.extend(preview.until(|more| {
            let all: Vec<String> = seen.iter().chain(more).cloned().collect();
            rows(case.page, &all).len() >= count
        }));
        // What was on its way is complete when something later is there.
        browser.value("console.log('the end')")?;
        seen.extend(preview.until(|more| more.iter().any(|line| line.ends_with("the end"))));
        let drawn = rows(case.page, &seen).into_iter();
        let drawn: Vec<String> =
            drawn.map(|(thread, place, said)| format!("{thread} {place} {said}\n")).collect();
        case.expected.assert_eq(&drawn.concat());
    }
    Ok(())
}

/// The failures of a page in lines of the terminal, each once.
fn rows(page: &str, lines: &[String]) -> BTreeSet<Row> {
    let mut rows = BTreeSet::new();
    let mut at = 0;
    while at < lines.len() {
        let end = (at + 1..lines.len()).find(|next| !lines[*next].starts_with("  ")).unwrap_or(lines.len());
        rows.extend(row(page, &lines[at..end]));
        at = end;
    }
    rows
}

fn row(page: &str, block: &[String]) -> Option<Row> {
    let head = block[0].strip_prefix(page)?;
    let thread = if head.starts_with(" (worker ") { "worker" } else { "main" };
    let (_, what) = head.split_once(": ")?;
    let place = |line: &String| {
        let mut words = line.split([' ', ',', '(', ')']);
        let is_place = |word: &&str| word.rsplit(':').take(2).all(|part| part.parse::<u32>().is_ok());
        words.rfind(|word| word.contains(".") && is_place(word)).map(str::to_owned)
    };
    let file = |place: String| place.rsplit('/').next().unwrap_or_default().to_owned();
    if let Some(said) = what.strip_prefix("error: ") {
        return Some((thread, file(place(&block[0])?), said.split(['.', '(']).next()?.trim().to_owned()));
    }
    if let Some(said) = what.strip_prefix("warning: ") {
        let (place, said) = said.split_once(": ")?;
        return Some((thread, file(place.to_owned()), said.to_owned()));
    }
    let is_error = |line: &&str| {
        let name = line.split(':').next().unwrap_or_default();
        ["Error", "Exit", "Exception"].iter().any(|end| name.ends_with(end))
    };
    let said = block.iter().map(|line| line.trim_start_matches([' ', '|'])).rfind(is_error)?;
    (what == "Python error").then_some(())?;
    Some((thread, file(block.iter().filter_map(place).next_back()?), said.to_owned()))
}

fn cases() -> [Case; 4] {
    [
        Case {
            page: "editors.html",
            ready: &["ready to run"],
            expected: expect![[r#"
                worker editors.html:13:16 KeyError: 'in an editor of Pyodide'
                worker editors.html:19:9 KeyError: in an editor of MicroPython
            "#]],
        },
        Case {
            page: "mpy.html",
            ready: &["second of two", "KeyError: timeout", "in a task"],
            expected: expect![[r#"
                main broken.js:3:9 TypeError: Cannot read properties of undefined
                main from_file.py:5:5 KeyError: in a file
                main mpy.html:14:9 KeyError: top level
                main mpy.html:20:9 ValueError: awaited at top level
                main mpy.html:28:9 KeyError: attribute
                main mpy.html:32:9 KeyError: when
                main mpy.html:35:9 KeyError: timeout
                main mpy.html:41:9 ValueError: in a task
                main mpy.html:47:5 TypeError: Failed to construct 'URL': Please use the 'new' operator, this DOM object constructor cannot be called as a function
                main mpy.html:51:9 RuntimeError: maximum recursion depth exceeded
                main mpy.html:56:5 SyntaxError: invalid syntax
                main mpy.html:62:5 SystemExit: enough
                main mpy.html:66:5 KeyError: first of two
                main mpy.html:70:5 KeyError: second of two
                main mpy.html:73:5 ImportError: no module named 'numpy'
                main mpy.html:77:20 RangeError: rejected
                main mpy.html:7:95 ReferenceError: nowhere is not defined
            "#]],
        },
        Case {
            page: "workers.html",
            ready: &["ready in MicroPython", "ready in Pyodide", "JsException"],
            expected: expect![[r#"
                main workers.html:16:9 KeyError: a handler in MicroPython
                main workers.html:39:9 KeyError: 'a handler in Pyodide'
                worker from_javascript.py:4:1 KeyError: started by JavaScript
                worker workers.html:19:5 KeyError: MicroPython
                worker workers.html:23:5 TypeError: Failed to construct 'URL': Please use the 'new' operator, this DOM object constructor cannot be called as a function
                worker workers.html:29:9 ValueError: in a task of MicroPython
                worker workers.html:42:5 pyodide.ffi.JsException: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2)
            "#]],
        },
        Case {
            page: "py.html",
            ready: &["second of two", "'in a group'"],
            expected: expect![[r#"
                main py.html:12:34 AttributeError: 'NoneType' object has no attribute 'member'
                main py.html:18:9 KeyError: 'attribute'
                main py.html:22:9 KeyError: 'when'
                main py.html:24:9 This borrowed proxy was automatically destroyed at the end of a function call
                main py.html:28:5 AttributeError: getElementByid. Did you mean: 'getElementById'?
                main py.html:37:13 ValueError: second
                main py.html:43:9 KeyError: 'in a group'
                main py.html:49:5 ModuleNotFoundError: No module named 'numpy'
                main py.html:53:5 UserWarning: careful
                main py.html:56:15 SyntaxError: invalid syntax. Perhaps you forgot a comma?
                main py.html:60:5 SystemExit: enough
                main py.html:64:5 KeyError: 'first of two'
                main py.html:68:5 KeyError: 'second of two'
                main py.html:72:5 pyodide.ffi.JsException: TypeError: Failed to construct 'Response': Failed to read the 'headers' property from 'ResponseInit': The provided value cannot be converted to a sequence.
                main py.html:75:5 pyodide.ffi.JsException: DataCloneError: Failed to execute 'structuredClone' on 'Window': [object Object] could not be cloned.
            "#]],
        },
    ]
}
