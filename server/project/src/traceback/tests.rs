//! Tracebacks as they were printed, and the places that they mean.

use testing::Fixture;

use super::{
    Frame, Run, Spot, Traceback, Warning, fingerprint, functions, locate, suspect, under_way, warned,
};
use crate::path::FilePath;
use crate::workspace::Workspace;

/// Every way to run Python on a page: `py` and `mpy`, main and worker, inline, in a file, as a module.
const SITE: &str = r#"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config="pyscript.toml">
    import helper

    def outer():
        return inner()

    def inner():
        return 1 / 0

    outer()
</script>
<script type="mpy" config="pyscript.toml">x = 1
def early(): return x["absent"]
early()
</script>
<script type="py" src="main.py"></script>
<script type="mpy" worker config="pyscript.toml">
    def in_worker():
        helper.fails(None)
    in_worker()
</script>
<script type="py" worker src="work.py"></script>
<script type="module">import { MPWorker } from "x"; await MPWorker("./late.py");</script>
//- /pyscript.toml
[files]
"lib/helper.py" = "tools/helper.py"
//- /main.py

# The empty line in front is taken off.
def from_file(value):
    wide = "漢字"; return [value.missing for _ in "x"]
from_file(1)
//- /work.py
async def job():
    raise ValueError("at work")
//- /late.py
def late_handler(event):
    event.nothing()
//- /lib/helper.py
def fails(value):
    # why
    return "💣", value.nothing + (
        1)
"#;

fn place(workspace: &Workspace, spot: &Spot) -> String {
    let document = workspace.document(&spot.file).unwrap();
    let line = document.lines().line_of(spot.range.start()) + 1;
    let name = spot.file.name();
    format!("{name}:{line}: {}", syntax::slice(&document.text, spot.range))
}

/// The frames of a traceback and the place where it is shown; each frame is `File "…", line …`, without its head.
fn located(site: &str, thread: &str, frames: &str) -> (Vec<String>, String) {
    let fixture = Fixture::parse("/index.html", site);
    let workspace = Workspace::from_texts(fixture.texts());
    let text = format!("Traceback (most recent call last):\n{frames}");
    let traceback = Traceback::parse(&text).unwrap();
    let located = locate(&workspace, &FilePath::new("/index.html"), thread, &traceback, &[]);
    let drawn = |spot: &Option<Spot>| spot.as_ref().map_or("?".to_owned(), |spot| place(&workspace, spot));
    let shown = if located.is_tag { "tag " } else { "" };
    (located.frames.iter().map(drawn).collect(), format!("{shown}{}", drawn(&located.place)))
}

#[test]
fn frames_lead_to_what_was_written() {
    // (what runs, thread, traceback, the frames that are known)
    let table: &[(&str, &str, &str, &[&str])] = &[
        (
            "py, inline, main",
            "main",
            "  File \"/lib/python314.zip/_pyodide/_base.py\", line 597, in eval_code_async\n    await CodeRunner(\n    \
             ...<9 lines>...\n    .run_async(globals, locals)\n  File \"<exec>\", line 9, in <module>\n  File \"<exec>\", \
             line 4, in outer\n  File \"<exec>\", line 7, in inner\nZeroDivisionError: division by zero",
            &["?", "index.html:12: outer()", "index.html:7: return inner()", "index.html:10: return 1 / 0"],
        ),
        (
            "mpy, inline on the tag's own line",
            "main",
            "  File \"<stdin>\", line 3, in <module>\n  File \"<stdin>\", line 2, in early\nTypeError: 'int' object isn't \
             subscriptable",
            &["index.html:16: early()", "index.html:15: def early(): return x[\"absent\"]"],
        ),
        (
            "py, a file that begins with an empty line",
            "main",
            "  File \"<exec>\", line 4, in <module>\n  File \"<exec>\", line 3, in from_file\nAttributeError: 'int' object has \
             no attribute 'missing'",
            &["main.py:5: from_file(1)", "main.py:4: wide = \"漢字\"; return [value.missing for _ in \"x\"]"],
        ),
        (
            "mpy, inline in a worker, and a module",
            "worker 1",
            "  File \"<stdin>\", line 3, in <module>\n  File \"<stdin>\", line 2, in in_worker\n  File \"tools/helper.py\", line 3, \
             in fails\nAttributeError: 'NoneType' object has no attribute 'nothing'",
            &[
                "index.html:22: in_worker()",
                "index.html:21: helper.fails(None)",
                "helper.py:3: return \"💣\", value.nothing + (",
            ],
        ),
        (
            "py, a module, with columns",
            "main",
            "  File \"/home/pyodide/tools/helper.py\", line 3, in fails\n    return \"💣\", value.nothing + (\n                 \
             ^^^^^^^^^^^^^\nAttributeError: 'NoneType' object has no attribute 'nothing'",
            &["helper.py:3: value.nothing"],
        ),
        (
            "py, a file in a worker: its task",
            "worker 2",
            "\n  File \"<exec>\", line 2, in job\n\nValueError: at work",
            &["work.py:2: raise ValueError(\"at work\")"],
        ),
        (
            "mpy, a worker that JavaScript starts; a handler's error comes by main",
            "main",
            "  File \"<stdin>\", line 2, in late_handler\nAttributeError: 'JsProxy' object has no attribute 'nothing'",
            &["late.py:2: event.nothing()"],
        ),
        (
            "PyScript's own code stands before the handler",
            "main",
            "  File \"/home/pyodide/pyscript/events.py\", line 180, in wrapper\n    return func(*args, **kwargs)\n           \
             ~~~~^^^^^^^^^^^^^^^^^\n  File \"<exec>\", line 7, in inner\nZeroDivisionError: division by zero",
            &["?", "index.html:10: return 1 / 0"],
        ),
    ];
    for (what, thread, frames, expected) in table {
        let (found, shown) = located(SITE, thread, frames);
        assert_eq!(&found, expected, "{what}");
        assert_eq!(Some(shown.as_str()), expected.last().copied(), "{what}");
    }
}

#[test]
fn syntax_errors_have_a_column_in_pyodide_and_a_line_in_micropython() {
    let site =
        "<script type=py>\n  ok = 1\n  ß = (1 2)\n</script>\n<script type=mpy>\nok = 1\nno no\n</script>";
    let py = "  File \"<exec>\", line 2\n    ß = (1 2)\n         ^^^\nSyntaxError: invalid syntax. Perhaps you forgot a \
              comma?";
    assert_eq!(located(site, "main", py).1, "index.html:3: 1 2");
    let mpy = "  File \"<stdin>\", line 2\nSyntaxError: invalid syntax";
    assert_eq!(located(site, "main", mpy).1, "index.html:7: no no");
}

#[test]
fn of_several_scripts_the_one_that_fits_is_meant() {
    let site = "<script type=py>\na = 1\na.first\n</script><script type=py>\nb = 1\nb.second\n</script>\n\
                <script type=py worker>\nc = 1\nc.first\n</script>";
    let at = |thread: &str, error: &str| {
        located(site, thread, &format!("  File \"<exec>\", line 2, in <module>\n{error}"))
    };
    let missing = |name: &str| format!("AttributeError: 'int' object has no attribute '{name}'");
    assert_eq!(at("main", &missing("second")).1, "index.html:6: b.second");
    assert_eq!(at("main", &missing("first")).1, "index.html:3: a.first");
    assert_eq!(at("worker 1", &missing("first")).1, "index.html:10: c.first");
    let (frames, shown) = at("main", "AttributeError: which");
    assert_eq!((frames, shown.as_str()), (vec!["?".to_owned()], "tag index.html:1: <script type=py>"));
}

#[test]
fn what_is_not_on_the_page_is_nowhere() {
    for (frames, why) in [
        ("  File \"<exec>\", line 40, in <module>\nKeyError: 1", "past the end"),
        ("  File \"<exec>\", line 1, in <module>\nKeyError: 1", "a comment"),
        ("  File \"<exec>\", line 2, in other\nKeyError: 1", "another function"),
        ("  File \"<exec>\", line 2, in <module>\n    y = 1\nKeyError: 1", "other code was printed"),
        ("  File \"<stdin>\", line 2, in <module>\nKeyError: 1", "the other runtime"),
        ("  File \"/home/pyodide/gone.py\", line 2, in <module>\nKeyError: 1", "no such module"),
        ("KeyError: 1", "no frame"),
    ] {
        let shown = located("<script type=py>\n# x\nx = 1\n</script>", "main", frames).1;
        assert_eq!(shown, "tag ?", "{why}");
    }
    assert_eq!(Traceback::parse("KeyError: 1"), None);
    assert_eq!(Traceback::parse("Traceback (most recent call last):\n  File \"<exec>\", line 2"), None);
}

#[test]
fn the_last_exception_of_a_chain_counts() {
    let text = "Traceback (most recent call last):\n  File \"<exec>\", line 2, in <module>\nKeyError: 'a'\n\nDuring handling \
                of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File \
                \"<exec>\", line 4, in <module>\nModuleNotFoundError: No module named 'numpy'\nThe module 'numpy' is \
                included in the Pyodide distribution, but it is not installed.\n";
    let traceback = Traceback::parse(text).unwrap();
    assert_eq!(traceback.error, "ModuleNotFoundError: No module named 'numpy'");
    assert!(traceback.rest.starts_with("The module 'numpy'"));
    let lines: Vec<(usize, u32)> = traceback.frames.iter().map(|frame| (frame.at, frame.line)).collect();
    assert_eq!(lines, [(7, 4)]);
}

#[test]
fn what_pyscript_takes_off_a_script_is_counted() {
    // (code between the tags, the line of the document that `fails` is said to be on in it)
    for (code, executed) in [
        ("\n  fails\n", 1),
        ("fails\n", 1),
        ("\n\nfails\n", 2),
        ("    \n    fails\n", 1),
        ("  \n    fails\n", 2),
        ("\r\nfails\r\n", 1),
        ("\n    x = 1\n  fails\n", 2),
    ] {
        let site = format!("<p>\n<script type=py>{code}</script>");
        let frames = format!("  File \"<exec>\", line {executed}, in <module>\nKeyError: 1");
        let fixture = [("/index.html", site.as_str())];
        let workspace = Workspace::from_texts(fixture);
        let text = format!("Traceback (most recent call last):\n{frames}");
        let traceback = Traceback::parse(&text).unwrap();
        let found = locate(&workspace, &FilePath::new("/index.html"), "main", &traceback, &[]);
        let spot = found.frames[0].clone().unwrap_or_else(|| panic!("{code:?}"));
        assert_eq!(syntax::slice(&site, spot.range), "fails", "{code:?}");
    }
}

/// Runs of code as an agent reports them: (name, first line, thread, code as it ran).
fn runs(of: &[(&str, u32, &str, &str)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (name, first, thread, code) in of {
        let blank = code.len() - code.trim_start_matches('\n').len();
        let code_of = fingerprint(code);
        let turn = runs.iter().filter(|run| run.thread == *thread && run.code == code_of).count();
        runs.push(Run {
            name: (*name).to_owned(),
            first: *first,
            last: first + u32::try_from(code.lines().count()).unwrap(),
            thread: (*thread).to_owned(),
            blank: u32::try_from(blank).unwrap(),
            code: code_of,
            turn,
        });
    }
    runs
}

#[test]
fn runs_that_are_known_tell_scripts_apart() {
    let site = "<script type=py>\n  a()\n  \"💣\"; fails(1)\n</script><script type=py>\r\na()\r\n\"💣\"; fails(1)</script>\n\
                <script type=mpy>\n\n  b()\n  fails(2)\n</script>\n<script type=mpy worker>\nb()\nfails(2)\n</script>\n\
                <script type=py-editor>\n\n  a()\n  fails(3)\n</script>\n<script type=micropython>\n fails(4)\n</script>";
    let page = FilePath::new("/index.html");
    let workspace = Workspace::from_texts([("/index.html", site)]);
    let runs = runs(&[
        ("index.html#1", 1, "main", "a()\n\"💣\"; fails(1)\n"),
        ("index.html#2", 1, "main", "a()\n\"💣\"; fails(1)"),
        ("<stdin>", 1, "main", "\nb()\nfails(2)\n"),
        ("<stdin>", 5, "main", "fails(4)"),
        ("<stdin>", 1001, "worker 1", "b()\nfails(2)\n"),
        ("index.html#worker2.1", 1, "worker 2", "a()\nfails(3)"),
        ("index.html#3", 1, "main", "made_by_the_page()"),
    ]);
    let at = |thread: &str, frame: &str| {
        let text = format!("Traceback (most recent call last):\n  File {frame}\nKeyError: 1");
        let traceback = Traceback::parse(&text).unwrap();
        let located = locate(&workspace, &page, thread, &traceback, &runs);
        located.frames[0].as_ref().map_or("?".to_owned(), |spot| place(&workspace, spot))
    };
    let table = [
        (
            "main",
            "\"index.html#1\", line 2, in f\n    \"💣\"; fails(1)\n          ~~~~~^^^",
            "index.html:3: fails(1)",
        ),
        ("main", "\"index.html#2\", line 2, in f\n    \"💣\"; fails(1)", "index.html:6: \"💣\"; fails(1)"),
        ("main", "\"index.html#2\", line 3", "index.html:6: \"💣\"; fails(1)"),
        ("main", "\"<stdin>\", line 3, in <module>", "index.html:10: fails(2)"),
        ("worker 1", "\"<stdin>\", line 1002, in <module>", "index.html:14: fails(2)"),
        ("main", "\"<stdin>\", line 1002, in handler", "index.html:14: fails(2)"),
        ("main", "\"index.html#worker2.1\", line 2, in <module>", "index.html:19: fails(3)"),
        ("main", "\"<stdin>\", line 5, in <module>", "index.html:22: fails(4)"),
        ("main", "\"index.html#3\", line 1, in <module>\n    made_by_the_page()", "?"),
        ("worker 9", "\"index.html#1\", line 2, in f", "?"),
    ];
    for (thread, frame, expected) in table {
        assert_eq!(at(thread, frame), expected, "{frame}");
    }
    let suspect = |run: &Run, error: &str| {
        let found = suspect(&workspace, &page, run, error)?;
        Some(format!("{}{}", if found.is_tag { "tag " } else { "" }, place(&workspace, &found.place)))
    };
    let tag = "tag index.html:12: <script type=mpy worker>";
    assert_eq!(suspect(&runs[4], "TypeError: Illegal invocation").as_deref(), Some(tag));
    let error = "TypeError: Failed to construct 'fails': Please use the 'new' operator";
    assert_eq!(suspect(&runs[4], error).as_deref(), Some("index.html:14: fails(2)"));
    assert_eq!(suspect(&runs[6], error), None);
}

#[test]
fn a_chain_of_exceptions_is_read_link_by_link() {
    let text = "Traceback (most recent call last):\n  File \"<exec>\", line 2\nKeyError: 'a'\n\nDuring handling …:\n\n\
                Traceback (most recent call last):\n  File \"<exec>\", line 4\nOSError\nTraceback (most recent call last):";
    let lines =
        |traceback: &Traceback| (traceback.error.clone(), traceback.frames[0].at, traceback.frames[0].line);
    let chain: Vec<_> = Traceback::parse_chain(text).iter().map(lines).collect();
    assert_eq!(chain, [("KeyError: 'a'".to_owned(), 1, 2), ("OSError".to_owned(), 7, 4)]);
}

#[test]
fn of_several_exceptions_the_last_counts() {
    let text = "  + Exception Group Traceback (most recent call last):\n  |   File \"<exec>\", line 2, in <module>\n  | \
                ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)\n  +-+---------------- 1 ----------------\n    \
                | Traceback (most recent call last):\n    |   File \"<exec>\", line 6, in bad\n    |     raise \
                KeyError(\"in group\")\n    | KeyError: 'in group'\n    +------------------------------------";
    let traceback = Traceback::parse(text).unwrap();
    assert_eq!(traceback.error, "KeyError: 'in group'");
    let frame = &traceback.frames[0];
    assert_eq!((frame.at, frame.line, frame.code.as_deref()), (5, 6, Some("raise KeyError(\"in group\")")));
}

#[test]
fn functions_are_found_by_their_names() {
    let fixture = Fixture::parse("/index.html", SITE);
    let workspace = Workspace::from_texts(fixture.texts());
    let found = |name: &str| -> Vec<String> {
        let spots = functions(&workspace, &FilePath::new("/index.html"), name);
        spots.iter().map(|spot| place(&workspace, spot)).collect()
    };
    assert_eq!(found("inner"), ["index.html:9: inner"]);
    assert_eq!(found("late_handler"), ["late.py:1: late_handler"]);
    assert_eq!(found("nobody"), [""; 0]);
}

#[test]
fn code_under_way_is_where_it_is_sure_to_be() {
    let site = "<script type=py config='{\"files\": {\"a.py\": \"\", \"b.py\": \"x.py\"}}'>\n  one()\n  two()\n</script>\n\
                <script type=py-editor config='{\"files\": {\"a.py\": \"x.py\"}}'>\n  three()\n</script>";
    let texts = [("/index.html", site), ("/a.py", "# why\n\nfour()\n"), ("/b.py", "\n\nfive()\n")];
    let workspace = Workspace::from_texts(texts);
    let runs = runs(&[
        ("index.html#1", 1, "main", "one()\ntwo()\n"),
        ("index.html#2", 1, "main", "one()\nwhat_it_was_before()\n"),
        ("index.html#worker1.1", 1, "worker 1", "three()"),
    ]);
    let at = |frames: &[(&str, u32)]| {
        let frames: Vec<Frame> =
            frames.iter().map(|(file, line)| Frame::of_line((*file).to_owned(), *line)).collect();
        let spot = under_way(&workspace, &FilePath::new("/index.html"), &frames, &runs);
        spot.map_or("?".to_owned(), |spot| place(&workspace, &spot))
    };
    let table: [(&[(&str, u32)], &str); 9] = [
        (&[("index.html#1", 2)], "index.html:3: two()"),
        (&[("/home/pyodide/a.py", 3), ("index.html#1", 2)], "a.py:3: four()"),
        (&[("<string>", 1), ("index.html#2", 2), ("index.html#1", 1)], "index.html:2: one()"),
        (&[("index.html#2", 2)], "?"),
        (&[("index.html#worker1.1", 1)], "index.html:6: three()"),
        // Another file in each interpreter; a comment; no line.
        (&[("/home/pyodide/x.py", 3)], "?"),
        (&[("/home/pyodide/a.py", 1)], "?"),
        (&[("/home/pyodide/a.py", 0), ("index.html#1", u32::MAX)], "?"),
        (&[], "?"),
    ];
    for (frames, expected) in table {
        assert_eq!(at(frames), expected, "{frames:?}");
    }
}

#[test]
fn warnings_have_a_line() {
    let fixture = Fixture::parse("/index.html", SITE);
    let workspace = Workspace::from_texts(fixture.texts());
    let page = FilePath::new("/index.html");
    let look = |line: &str| {
        let warning = Warning::parse(line)?;
        let spot = warned(&workspace, &page, "main", &warning, &[]);
        Some(format!("{} {}", spot.map_or("?".to_owned(), |spot| place(&workspace, &spot)), warning.said))
    };
    let known = look("/home/pyodide/tools/helper.py:3: UserWarning: with: colons");
    assert_eq!(
        known.as_deref(),
        Some("helper.py:3: return \"💣\", value.nothing + ( UserWarning: with: colons")
    );
    let other = look("/lib/python314.zip/x.py:3: a.MyWarning: not of the project");
    assert_eq!(other.as_deref(), Some("? a.MyWarning: not of the project"));
    for line in [
        "UserWarning: x",
        "helper.py:3: ValueError: x",
        "helper.py:x: UserWarning: x",
        "a:1: My own Warning: x",
        "",
    ] {
        assert_eq!(Warning::parse(line), None, "{line}");
    }
}
