//! What fails in Chromium, as findings in the editor.

use anyhow::Result;
use serde_json::json;
use tests::driver::Browser;
use tests::folder::{Folder, page};

use crate::editor::Editor;

/// A file, its language, where it fails, what the editor is told, and how many calls led there.
const FAILURES: [(&str, &str, u32, &str, usize); 4] = [
    ("index.html", "html", 7, "inline", 0),
    ("from_file.py", "python", 1, "file", 0),
    ("helper.py", "python", 1, "module", 1),
    ("work.py", "python", 1, "worker", 0),
];

#[test]
fn errors_of_both_runtimes_are_findings_until_their_code_is_mended() -> Result<()> {
    let browser = Browser::start()?;
    for flavor in ["mpy", "py"] {
        let scripts = format!(
            "<script type=\"{flavor}\" config=\"c.json\">\nfrom helper import fails\nfails()\n</script>\n\
             <script type=\"{flavor}\">\n{{}}[\"inline\"]\n</script>\n\
             <script type=\"{flavor}\" src=\"from_file.py\"></script>\n\
             <script type=\"{flavor}\" worker src=\"work.py\"></script>"
        );
        let folder = Folder::of(&[
            ("index.html", page(&scripts)),
            ("c.json", "{\"files\": {\"helper.py\": \"\"}}".to_owned()),
            ("helper.py", "def fails():\n    return {}[\"module\"]\n".to_owned()),
            ("from_file.py", "x = {}\nx[\"file\"]\n".to_owned()),
            ("work.py", "x = {}\nx[\"worker\"]\n".to_owned()),
        ])?;
        let mut editor = Editor::start(folder.path(), &json!({}))?;
        for (file, language, ..) in FAILURES {
            editor.open(file, language)?;
        }
        let address = editor.preview()?;
        browser.open(&address)?;
        for (file, _, line, said, calls) in FAILURES {
            let told = editor.failures(file, 1)?.remove(0);
            assert_eq!(told["range"]["start"]["line"], line, "{flavor} {file}");
            assert!(told["message"].as_str().is_some_and(|text| text.contains(said)), "{told}");
            let related = told["relatedInformation"].as_array().map_or(0, Vec::len);
            assert_eq!(related, calls, "{flavor} {file}: {told}");
        }
        for (file, ..) in FAILURES {
            let text = std::fs::read_to_string(editor.path(file))?;
            let mended = text.replace("[\"", ".get(\"").replace("\"]", "\")");
            editor.edit(file, &mended)?;
            editor.failures(file, 0)?;
        }
    }
    Ok(())
}
