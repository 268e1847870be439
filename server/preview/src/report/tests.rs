//! Reports as agents send them, and the events that they are.

use super::shape::SHOWN;
use super::*;

/// (kind, level, text), as an agent sends it.
type Sent = (&'static str, &'static str, &'static str);

/// The events of reports: (thread, entries).
fn told(reports: &[(&str, &[Sent])]) -> Vec<Event> {
    let (events, mut receiver) = Events::channel();
    let mut reporter = Reporter::default();
    for (thread, entries) in reports {
        let entries = entries
            .iter()
            .map(|(kind, level, text)| Entry {
                kind: (*kind).to_owned(),
                level: (*level).to_owned(),
                text: (*text).to_owned(),
                ..Entry::default()
            })
            .collect();
        let report = Report {
            token: String::new(),
            page: "/a.html".to_owned(),
            visit: "1".to_owned(),
            thread: (*thread).to_owned(),
            number: 0,
            dropped: 0,
            entries,
        };
        reporter.take(report, &events, &|place| place);
    }
    let mut found = Vec::new();
    while let Ok(event) = receiver.try_recv() {
        found.push(event);
    }
    found
}

const WHOLE: &str = "PythonError: Traceback (most recent call last):\n  File \
    \"/lib/python314.zip/_pyodide/_base.py\", line 597, in eval_code_async\n    await CodeRunner(\n    \
    ...<9 lines>...\n    .run_async(globals, locals)\n  File \"<exec>\", line 2, in <module>\n    1 / 0\n    ~~^~~\n\
    ZeroDivisionError: division by zero\n";

#[test]
fn a_traceback_is_told_once_without_the_runtimes_frames() {
    let events = told(&[("main", &[("console", "error", WHOLE), ("shown", "", &WHOLE[13..])])]);
    expect_test::expect![[r#"
        [
            PythonError {
                page: "a.html",
                thread: "main",
                traceback: "Traceback (most recent call last):\n  File \"<exec>\", line 2, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero",
                runs: [],
            },
        ]
    "#]]
    .assert_debug_eq(&events);
}

#[test]
fn lines_of_two_threads_do_not_mix() {
    let head = "Traceback (most recent call last):";
    let events = told(&[
        ("main", &[("console", "error", "Task exception was never retrieved"), ("console", "error", head)]),
        ("worker 1", &[("console", "error", head), ("console", "log", "between")]),
        ("main", &[("console", "error", "  File \"<exec>\", line 1"), ("console", "error", "KeyError: 'm'")]),
        ("worker 1", &[("console", "error", "  File \"<stdin>\", line 1\nValueError: w")]),
        ("main", &[("console", "error", "plain")]),
    ]);
    expect_test::expect![[r#"
        [
            Console {
                page: "a.html",
                thread: "worker 1",
                level: Log,
                text: "between",
            },
            PythonError {
                page: "a.html",
                thread: "main",
                traceback: "Traceback (most recent call last):\n  File \"<exec>\", line 1\nKeyError: 'm'",
                runs: [],
            },
            PythonError {
                page: "a.html",
                thread: "worker 1",
                traceback: "Traceback (most recent call last):\n  File \"<stdin>\", line 1\nValueError: w",
                runs: [],
            },
            Console {
                page: "a.html",
                thread: "main",
                level: Error,
                text: "plain",
            },
        ]
    "#]]
    .assert_debug_eq(&events);
}

#[test]
fn opening_a_page_again_tells_its_failures_again() {
    let failure = ("error", "", "TypeError: x is null");
    let events =
        told(&[("main", &[("opened", "", ""), failure, failure]), ("main", &[("opened", "", ""), failure])]);
    let kinds: Vec<&str> = events
        .iter()
        .map(|event| match event {
            Event::PageOpened { .. } => "opened",
            Event::Watching => "watching",
            Event::PageError { text, .. } => text,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(kinds, ["opened", "TypeError: x is null", "opened", "TypeError: x is null"]);
}

/// One report, as an agent sends it.
fn report(page: &str, visit: &str, thread: &str, number: u64, entries: serde_json::Value) -> Report {
    serde_json::from_value(serde_json::json!({
        "token": "", "page": page, "visit": visit, "thread": thread, "number": number, "dropped": 0, "entries": entries,
    }))
    .unwrap()
}

fn heard(reporter: &mut Reporter, reports: impl IntoIterator<Item = Report>) -> Vec<Event> {
    let (events, mut receiver) = Events::channel();
    for report in reports {
        reporter.take(report, &events, &|place| place);
    }
    std::iter::from_fn(|| receiver.try_recv().ok()).collect()
}

fn texts(events: &[Event]) -> Vec<&str> {
    events.iter().map(text).collect()
}

fn text(event: &Event) -> &str {
    match event {
        Event::PageOpened { .. } => "opened",
        Event::Watching => "watching",
        Event::Console { text, .. } | Event::PageError { text, .. } | Event::Notice { text } => text,
        Event::PythonError { traceback, .. } => traceback,
        Event::LoadFailed { url, .. } | Event::OtherHost { url, .. } => url,
        Event::FileChanged { path } => path.as_str(),
        Event::ShowSource { file, .. } => file.as_str(),
        Event::ScriptRan { page } => page,
        Event::PythonWarning { text, .. } => text,
        Event::Hung { thread, .. } | Event::Answers { thread, .. } => thread,
    }
}

fn line(text: &str) -> serde_json::Value {
    serde_json::json!({"kind": "console", "level": "error", "text": text})
}

#[test]
fn reports_that_overtake_each_other_are_put_in_order() {
    let said = |number, text: &str| {
        report(
            "/a.html",
            "1",
            "main",
            number,
            serde_json::json!([{"kind": "console", "level": "log", "text": text}]),
        )
    };
    let opened = report("/a.html", "1", "main", 0, serde_json::json!([{"kind": "opened"}]));
    let mut reporter = Reporter::default();
    let events = heard(&mut reporter, [said(2, "two"), said(1, "one"), opened, said(4, "four")]);
    assert_eq!(texts(&events), ["opened", "one", "two"]);
    // One that is lost keeps only so many waiting.
    let later: Vec<Report> =
        (5..5 + u64::try_from(EARLY).unwrap()).map(|number| said(number, "later")).collect();
    let events = heard(&mut reporter, later);
    assert_eq!(texts(&events)[..2], ["four", "later"]);
    let next = 5 + u64::try_from(EARLY).unwrap();
    let events = heard(&mut reporter, [said(3, "three, late"), said(next, "next")]);
    assert_eq!(texts(&events), ["three, late", "next"], "it is missed no longer");
}

#[test]
fn a_chain_of_exceptions_written_line_by_line_is_told_once() {
    let lines = [
        "Task exception was never retrieved",
        "Traceback (most recent call last):",
        "  File \"<exec>\", line 2",
        "KeyError: 'a'",
        "",
        "During handling of the above exception, another exception occurred:",
        "",
        "Traceback (most recent call last):",
        "  File \"<exec>\", line 4",
        "ValueError: b",
    ];
    let entries: Vec<_> = lines.iter().map(|text| line(text)).collect();
    let shown = lines.iter().map(|text| serde_json::json!({"kind": "shown", "text": text}));
    let whole = serde_json::json!({"kind": "error", "text": lines[1..].join("\n")});
    let all: Vec<_> = entries.into_iter().chain(shown).chain([whole, line("plain")]).collect();
    let events = heard(&mut Reporter::default(), [report("/a", "1", "main", 0, all.into())]);
    assert_eq!(texts(&events), [&*lines[1..].join("\n"), "plain"]);
}

#[test]
fn several_exceptions_at_once_are_one_traceback() {
    let text = "  + Exception Group Traceback (most recent call last):\n  |   File \"<exec>\", line 2, in <module>\n  | \
                ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)\n  +-+---------------- 1 ----------------\n    \
                | Traceback (most recent call last):\n    |   File \"<exec>\", line 6, in bad\n    | KeyError: 'in group'\n    \
                +------------------------------------";
    let mut lines: Vec<_> = text.lines().map(line).collect();
    lines.push(line("plain"));
    let events = heard(&mut Reporter::default(), [report("/a", "1", "main", 0, lines.into())]);
    assert_eq!(texts(&events).len(), 2, "{events:#?}");
    assert!(texts(&events)[0].contains("KeyError: 'in group'"), "{events:#?}");
    let whole = serde_json::json!([line(&format!("PythonError: {text}")), line("plain")]);
    let events = heard(&mut Reporter::default(), [report("/a", "1", "main", 0, whole)]);
    assert_eq!(texts(&events).len(), 2, "{events:#?}");
}

#[test]
fn deep_recursion_is_told_by_its_ends() {
    let frames = "  File \"<stdin>\", line 2, in deep\n".repeat(300);
    let text =
        format!("Traceback (most recent call last):\n{frames}RuntimeError: maximum recursion depth exceeded");
    let events =
        heard(&mut Reporter::default(), [report("/a", "1", "main", 0, serde_json::json!([line(&text)]))]);
    let told = texts(&events)[0];
    assert_eq!(told.lines().count(), SHOWN.0 + SHOWN.1 + 1);
    assert!(
        told.contains("\n  [272 lines left out]\n") && told.ends_with("recursion depth exceeded"),
        "{told}"
    );
}

#[test]
fn a_run_is_told_with_the_errors_that_name_it() {
    let run = |name: &str, first: u32, last: u32| serde_json::json!({"kind": "run", "text": "abcd", "run": {"name": name, "first": first, "last": last, "blank": 0}});
    let failed = "Traceback (most recent call last):\n  File \"a.html#1\", line 2, in <module>\nKeyError: 1";
    let thrown = serde_json::json!({"kind": "console", "level": "error", "text": "TypeError: x", "stack": "",
                                    "run": {"name": "<stdin>", "first": 1}});
    let placed = serde_json::json!({"kind": "error", "text": "TypeError: y",
        "stack": "    at f (http://127.0.0.1:8000/_pyscript/1/core.js:1:1)\n    at g (http://127.0.0.1:8000/sub/a.js?x=1:3:15)"});
    let entries = serde_json::json!([
        run("a.html#1", 1, 9),
        run("a.html#2", 1, 9),
        run("<stdin>", 1, 9),
        line(failed),
        thrown,
        placed
    ]);
    let events = heard(&mut Reporter::default(), [report("/a.html", "1", "main", 0, entries)]);
    let [
        Event::PythonError { runs, .. },
        Event::PageError { run: Some(run), .. },
        Event::PageError { place, .. },
    ] = &events[..]
    else {
        panic!("{events:#?}")
    };
    assert_eq!(runs.iter().map(|run| (run.name.as_str(), run.turn)).collect::<Vec<_>>(), [("a.html#1", 0)]);
    assert_eq!((run.name.as_str(), run.last), ("<stdin>", 9));
    assert_eq!(*place, Some(ScriptPlace { path: "sub/a.js".to_owned(), line: 3, column: 15 }));
}

#[test]
fn what_ends_a_script_and_its_task_is_told_once() {
    let exit = "  File \"a.html#1\", line 3, in <module>\n    sys.exit()\n    ~~~~~~~~^^\nSystemExit\n";
    let started = "  File \"/lib/python314.zip/_pyodide/_base.py\", line 597, in eval_code_async\n    await CodeRunner(\n";
    let script = format!("PythonError: Traceback (most recent call last):\n{started}{exit}");
    let task = format!(
        "PythonError: Traceback (most recent call last):\n  File \"/lib/python314.zip/pyodide/webloop.py\", line 467, in \
         run_handle\n    h._run()\n    ~~~~~~^^\n  File \"/lib/python314.zip/asyncio/events.py\", line 94, in _run\n    \
         self._context.run(self._callback, *self._args)\n    ~~~~~~~~~~~~~~~~~^^^^^\n{started}{exit}"
    );
    let entries = serde_json::json!([line(&script), {"kind": "error", "text": task}]);
    let events = heard(&mut Reporter::default(), [report("/a.html", "1", "main", 0, entries)]);
    assert_eq!(texts(&events), [format!("Traceback (most recent call last):\n{}", exit.trim_end())]);
}

#[test]
fn what_python_warns_of_is_no_error() {
    let run = serde_json::json!({"kind": "run", "text": "abcd", "run": {"name": "a.html#1", "first": 1, "last": 9}});
    let entries = serde_json::json!([
        run,
        line("a.html#1:9: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?"),
        line("a.html#1:2: UserWarning: mine"),
        line("  warnings.warn(\"mine\")"),
        line("a.html#1:11: RuntimeWarning: coroutine 'co' was never awaited"),
        line("  co()"),
        line("RuntimeWarning: Enable tracemalloc to get the object allocation traceback"),
        line("written to stderr"),
        line("  indented"),
        line("at 12:30: Warning, it is late"),
    ]);
    let events = heard(&mut Reporter::default(), [report("/a.html", "1", "main", 0, entries)]);
    let drawn = events.iter().map(|event| match event {
        Event::PythonWarning { text, runs, .. } => format!("{} run: {text}\n", runs.len()),
        Event::Console { level, text, .. } => format!("{level:?}: {text}\n"),
        other => panic!("{other:?}"),
    });
    expect_test::expect![[r#"
        1 run: a.html#1:9: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
        1 run: a.html#1:2: UserWarning: mine
        Warning:   warnings.warn("mine")
        1 run: a.html#1:11: RuntimeWarning: coroutine 'co' was never awaited
        Warning:   co()
        Warning: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
        Error: written to stderr
        Error:   indented
        Error: at 12:30: Warning, it is late
    "#]]
    .assert_eq(&drawn.collect::<String>());
}

#[test]
fn a_thread_that_does_not_answer_is_told_with_its_run() {
    let named = serde_json::json!({"name": "<stdin>", "first": 1, "last": 9});
    let run = serde_json::json!([{"kind": "run", "text": "abcd", "run": named}]);
    let hung = |thread: &str| serde_json::json!({"kind": "hung", "text": thread, "seconds": 5, "run": named});
    let watched = serde_json::json!([hung("worker 1"), hung(&"x".repeat(5000)), {"kind": "answers", "text": "worker 1"}]);
    let reports = [report("/a.html", "1", "worker 1", 0, run), report("/a.html", "1", "watch", 0, watched)];
    let events = heard(&mut Reporter::default(), reports);
    let [
        Event::Hung { thread, seconds: 5, run: Some(run), .. },
        Event::Hung { thread: long, run: None, .. },
        Event::Answers { thread: same, .. },
    ] = &events[..]
    else {
        panic!("{events:#?}")
    };
    assert_eq!((thread, same, run.last), (&"worker 1".to_owned(), thread, 9));
    assert!(long.len() < 2 * NAME, "it is cut");
}

#[test]
fn a_missing_file_is_told_once_and_after_its_page_was_opened() {
    let (events, mut receiver) = Events::channel();
    let mut reporter = Reporter::default();
    reporter.served("a.html");
    reporter.missing("a.html", "/gone.py".to_owned(), &events);
    assert!(receiver.try_recv().is_err(), "the page was not opened");
    let fetch = "(PY0404): Fetching from URL ./gone.py failed with error 404 (Not Found). Are your filename and path correct?";
    let entries = serde_json::json!([{"kind": "opened"}, line(&format!("FetchError: {fetch}")), {"kind": "shown", "text": fetch}]);
    let told = heard(&mut reporter, [report("/a.html", "1", "main", 0, entries)]);
    assert_eq!(texts(&told), ["opened", "/gone.py"]);
    reporter.missing("a.html", "/later.py".to_owned(), &events);
    assert_eq!(
        receiver.try_recv().unwrap(),
        Event::LoadFailed { page: "a.html".to_owned(), url: "/later.py".to_owned() }
    );
}

/// Pages may report what they like: many visits, many threads, tracebacks without end, names without end.
#[test]
fn what_a_hostile_page_reports_is_kept_in_bounds() {
    let mut reporter = Reporter::default();
    let long = "x".repeat(20_000);
    for n in 0..200 {
        let entries = serde_json::json!([
            line("Traceback (most recent call last):"), line(&format!("  File \"{long}\", line {n}")),
            {"kind": "run", "text": long, "run": {"name": format!("{long}{n}"), "first": 1}},
            {"kind": "error", "text": format!("{n}{long}")},
        ]);
        let name = format!("{long}{}", n % 100);
        reporter.served(&name);
        let visits =
            [report(&name, &long, &name, 0, entries.clone()), report("/a", "1", &name, n + 5, entries)];
        let told = heard(&mut reporter, visits);
        assert!(texts(&told).iter().all(|text| text.len() <= TEXT + 10));
    }
    assert!(
        reporter.visits.len() <= VISITS && reporter.waiting.len() <= VISITS && reporter.early.len() <= EARLY
    );
    for ((page, id), visit) in &reporter.visits {
        assert!(
            page.len() + id.len() < 3 * NAME && visit.threads.len() <= THREADS && visit.runs.len() <= RUNS
        );
        assert!(visit.told.bytes <= TOLD);
        assert!(visit.threads.values().all(|thread| thread.lines.size() <= 300_000));
        assert!(visit.runs.iter().all(|run| run.name.len() + run.code.len() < 3 * NAME));
    }
}

#[test]
fn what_fails_in_two_places_is_told_twice() {
    let failed = |first: u32| serde_json::json!({"kind": "console", "level": "error", "text": "TypeError: no new", "run": {"name": "<stdin>", "first": first}});
    let shown = serde_json::json!({"kind": "shown", "text": "no new"});
    let entries = serde_json::json!([failed(1), shown, failed(5), failed(5)]);
    let events = heard(&mut Reporter::default(), [report("/a", "1", "main", 0, entries)]);
    assert_eq!(texts(&events), ["TypeError: no new", "TypeError: no new"]);
}

#[test]
fn another_host_is_told_once_whatever_thread_asks_it() {
    let events = told(&[
        ("main", &[("other-host", "", "https://a.example/one"), ("other-host", "", "https://b.example/one")]),
        (
            "worker 1",
            &[("other-host", "", "https://a.example/two"), ("other-host", "", "https://a.example:1/one")],
        ),
    ]);
    let urls: Vec<&str> = events
        .iter()
        .map(|event| match event {
            Event::OtherHost { url, .. } => url.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(urls, ["https://a.example/one", "https://b.example/one", "https://a.example:1/one"]);
}
