//! What a page tells is shown in the code that it is about until that changes, or until the page is opened anew.

use project::traceback::fingerprint;

use super::*;

const APP: &str = "let nothing = null;\nfetch(\"gone.json\");\nnothing.member;\n";

/// A session with a preview in which a page loads `app.js`, which is open in the editor; the address of that file.
fn shown() -> (Shown, String) {
    let page = format!("{PINNED}<script src=\"app.js\"></script>\n{CODE}");
    let files = [("page.html", page.as_str()), ("app.js", APP), ("helper.py", HELPER), ("c.json", CONFIG)];
    let mut shown = Shown::of(&files, json!({}), Value::Null);
    let app = shown.client.uri("app.js");
    shown.client.open(&app, "javascript", APP);
    shown.report(&json!([{"kind": "opened"}]));
    (shown, app)
}

/// What the page has just told of `app.js` is taken back, and comes again with the text that it is about.
fn is_taken_back(shown: &mut Shown, app: &str, expected: &Value) {
    assert_eq!(&shown.told(app, PREVIEW)["range"], expected);
    shown.client.insert(app, 2, "// edited\n");
    shown.untold(app);
    shown.client.replace(app, 3, APP);
    assert_eq!(&shown.told(app, PREVIEW)["range"], expected, "the text that it is about is back");
    shown.run(false);
    shown.untold(app);
}

#[test]
fn a_missing_file() {
    let (mut shown, app) = shown();
    let answer = http(&shown.host, "GET", "/gone.json", "");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
    let range = json!({"start": {"line": 1, "character": 7}, "end": {"line": 1, "character": 16}});
    is_taken_back(&mut shown, &app, &range);
}

#[test]
fn an_error_of_javascript() {
    let (mut shown, app) = shown();
    let text = "TypeError: Cannot read properties of null (reading 'member')";
    let stack = format!("{text}\n    at http://{}/app.js:3:9", shown.host);
    shown.report(&json!([{"kind": "error", "text": text, "stack": stack}]));
    let range = json!({"start": {"line": 2, "character": 8}, "end": {"line": 2, "character": 14}});
    is_taken_back(&mut shown, &app, &range);
}

/// Both are warnings: of the line, and of the tag of the script that runs.
#[test]
fn a_warning_of_python_and_a_page_that_does_not_answer() {
    let (mut shown, _) = shown();
    let page = shown.page.clone();
    shown.client.open(&page, "html", &shown.text);
    let code = "\n# 💣\nimport helper; helper.ask()\n";
    let run = json!({"name": "page.html#1", "first": 1, "last": 3});
    let began = json!({"kind": "run", "text": fingerprint(code), "run": {"name": "page.html#1", "first": 1, "last": 3, "blank": 1}});
    let warned = json!({"kind": "console", "level": "error", "text": "page.html#1:3: UserWarning: careful"});
    shown.report(&json!([began, warned]));
    let found = shown.told(&page, PREVIEW);
    let range = json!({"start": {"line": 4, "character": 2}, "end": {"line": 4, "character": 29}});
    assert_eq!((&found["range"], &found["severity"]), (&range, &json!(2)), "{found}");
    shown.run(false);
    shown.untold(&page);

    shown.report(&json!([began, {"kind": "hung", "text": "main", "seconds": 5, "run": run}]));
    let found = shown.told(&page, PREVIEW);
    let range = json!({"start": {"line": 2, "character": 0}, "end": {"line": 2, "character": 34}});
    assert_eq!((&found["range"], &found["severity"]), (&range, &json!(2)), "{found}");
    shown.report(&json!([{"kind": "answers", "text": "main"}]));
    shown.untold(&page);
}
