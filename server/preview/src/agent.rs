//! The agent: what runs in every page before anything else, and tells the server what happens there.

use std::sync::LazyLock;

use crate::page::escape;

/// Its parts share one scope, which hides them from the page.
const PARTS: &str = concat!(
    "{\n",
    include_str!("agent/reporter.js"),
    include_str!("agent/runs.js"),
    include_str!("agent/output.js"),
    include_str!("agent/life.js"),
    include_str!("agent/page.js"),
    include_str!("agent/frames.js"),
    include_str!("agent/made.js"),
    include_str!("agent/pointer.js"),
    include_str!("agent/hot.js"),
    include_str!("agent/live.js"),
    include_str!("agent/embedded.js"),
    include_str!("agent/banner.js"),
    "}\n",
);

/// A file beside the runtime: the worker that the agent starts.
pub(crate) const WATCH: (&str, &str) = ("watch.js", include_str!("agent/watch.js"));

/// What the agent of one page has to know.
pub(crate) struct Facts<'a> {
    /// The path that [`WATCH`] stands below; it ends in `/`.
    pub(crate) home: &'a str,
    /// What its reports are accepted for.
    pub(crate) token: &'a str,
    /// The name of the folder that is served.
    pub(crate) project: &'a str,
    /// What the files of the page held.
    pub(crate) revision: &'a str,
    /// Sentences that the page shows.
    pub(crate) notices: &'a [String],
}

/// The element that runs the agent in a page. It stands in the page itself, so that the page need not wait for it: while the
/// agent runs, the browser loads what else the page asks for. It has no line break: all lines of the page stay what they
/// are.
pub(crate) fn element(facts: &Facts<'_>) -> String {
    static SCRIPT: LazyLock<String> = LazyLock::new(|| on_one_line(PARTS));
    let Facts { home, token, project, revision, notices } = facts;
    format!(
        "<script data-home=\"{home}\" data-token=\"{token}\" data-project=\"{project}\" data-revision=\"{revision}\" \
         data-notices=\"{}\">{}//# sourceURL={home}agent.js</script>",
        escape(&serde_json::json!(notices).to_string()),
        *SCRIPT,
    )
}

/// JavaScript without comments and line breaks. It is ours: each statement ends in a semicolon, and no ` // ` stands in a
/// string.
fn on_one_line(script: &str) -> String {
    let code = |line: &str| line.split(" // ").next().unwrap_or_default().trim().to_owned();
    let lines = script.lines().map(code).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.fold(String::new(), |all, line| all + &line + " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stays_and_comments_go() {
        let script = "// What it is.\nconst a = 1; // one\n\n  f(() => {\n    g(\"http://x\");\n  });\n";
        assert_eq!(on_one_line(script), "const a = 1; f(() => { g(\"http://x\"); }); ");
    }

    #[test]
    fn nothing_ends_the_element_early() {
        let facts =
            Facts { home: "/_/", token: "t", project: "p", revision: "r", notices: &["<a> & \"b\".".into()] };
        let element = element(&facts);
        assert!(element.starts_with("<script data-home=\"/_/\" "), "{element}");
        assert!(
            element.contains("data-notices=\"[&quot;&lt;a&gt; &amp; \\&quot;b\\&quot;.&quot;]\""),
            "{element}"
        );
        assert_eq!(element.to_lowercase().find("</script"), Some(element.len() - "</script>".len()));
        assert!(!element.contains("<!--") && !element.contains('\n'));
    }
}
