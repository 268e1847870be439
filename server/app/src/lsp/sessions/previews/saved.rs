//! What is saved outside of the editor: the preview sees it for itself.

use std::thread;
use std::time::Duration;

use super::*;

/// The client watches the files, and says nothing.
#[test]
fn an_error_is_placed_in_the_text_that_the_page_found() {
    let mut shown = Shown::new(pulling());
    shown.client.ignore("workspace/diagnostic/refresh");
    let helper = json!({"textDocument": {"uri": shown.client.uri("helper.py")}});
    let failed = TRACEBACK.replace("helper.py\", line 2", "helper.py\", line 4");
    let failed = json!({"kind": "console", "level": "error", "text": failed});
    let mut found = Value::Null;
    // The preview may not watch yet.
    for _ in 0..100 {
        shown.client.write("helper.py", &format!("# saved\n\n{HELPER}"));
        thread::sleep(Duration::from_millis(100));
        shown.report(&json!([{"kind": "opened"}, failed]));
        let id = shown.client.request("textDocument/diagnostic", helper.clone());
        // Refused where the project changed meanwhile.
        let report = shown.client.response(&id).into_parts().1.unwrap_or_default();
        found = report["items"].as_array().into_iter().flatten().next().cloned().unwrap_or_default();
        if !found.is_null() {
            break;
        }
    }
    assert_eq!((found["source"].as_str(), &found["range"]["start"]["line"]), (Some(PREVIEW), &json!(3)));
}
