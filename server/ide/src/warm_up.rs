//! Reading tables before somebody waits for them.

use std::sync::Once;

use project::path::FilePath;
use project::workspace::Workspace;
use syntax::{TextSize, size};

use crate::completion::complete;
use crate::hover::hover;

/// Asks what people ask first, so that the tables that answers stand on are read by then. Once for all that share memory.
pub fn warm_up() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let (workspace, file, place) = first_question();
        complete(&workspace, &file, place);
        hover(&workspace, &file, place);
    });
}

/// A page of one script, and the place of a member of `document`.
fn first_question() -> (Workspace, FilePath, TextSize) {
    const BEFORE: &str = "<script type=\"py\">from pyscript import document; document.";
    let page = format!("{BEFORE}body</script>");
    let file = FilePath::new("/page.html");
    let workspace = Workspace::from_texts([(file.as_str(), page.as_str())]);
    (workspace, file, size(BEFORE.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_has_answers() {
        let (workspace, file, place) = first_question();
        assert!(complete(&workspace, &file, place).items.iter().any(|item| item.label == "body"));
        assert!(hover(&workspace, &file, place).is_some());
        warm_up();
    }
}
