use knowledge::{Thread, spelling};
use project::config::ConfigView;
use project::document::Document;
use project::page::{Link, Page, Place};
use project::path::FilePath;
use project::virtual_fs;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;
use syntax::value::Value;

use crate::finding::{Fix, Related, Severity};
use crate::html_edit::is_template;
use crate::rule::{Check, Report, Reporter, Rule};
use crate::unit::Unit;

pub(crate) static RULE: Rule = Rule {
    id: "missing-file",
    severity: Severity::Error,
    summary: "a `src` or `config` that no file of the project answers",
    docs: r#"The address leads to a file of this project that is not there.

## Why
The browser asks the server for the file and gets 404. For a `src` on the page PyScript prints
`(PY0404): Fetching from URL … failed with error 404` and runs nothing; for a `config` no script of that type runs at
all. Workers and the entries of `files` fail with `[404] Unable to fetch …`. Upper and lower case count on most servers, though not on every desk.

## Bad
```html
<script type="py" src="./mian.py"></script>
//- /main.py
print(1)
```

## Good
```html
<script type="py" src="./main.py"></script>
<script type="py" src="https://example.com/elsewhere.py"></script>
//- /main.py
print(1)
```
"#,
    checks: &[Check::Page(check_page), Check::Python(check_workers), Check::Config(check_files)],
};

fn check_page(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    if addresses_begin_elsewhere(reporter.document, html) {
        return;
    }
    for script in &page.scripts {
        let thread = script.thread();
        let (source, config) = match script.place {
            // Fetched when somebody runs it.
            Place::Editor { .. } => ("runs nothing", "runs nothing"),
            _ => (Asked::Source.consequence(thread), Asked::Config.consequence(thread)),
        };
        check_link(reporter, script.src.as_ref(), source);
        check_link(reporter, script.config.as_ref().and_then(|config| config.url()), config);
    }
    for tag in &page.config_tags {
        check_link(reporter, tag.config.url(), Asked::Config.consequence(Thread::Main));
    }
    for call in reporter.document.worker_calls() {
        check_link(reporter, Some(&call.url), Asked::Source.consequence(Thread::Worker));
    }
}

/// What a file is for.
#[derive(Clone, Copy)]
enum Asked {
    /// The Python of a script or a worker.
    Source,
    Config,
    /// An entry of `files`.
    Entry,
}

impl Asked {
    /// What PyScript does without it, in a script of that thread, and what it says. Seen in Chromium with 2026.7.3, the same for
    /// both runtimes.
    fn consequence(self, thread: Thread) -> &'static str {
        match (self, thread) {
            (Asked::Source, Thread::Main) => {
                "runs nothing: `(PY0404): Fetching from URL … failed with error 404`"
            }
            (Asked::Source, Thread::Worker) => "starts no worker: `[404] Unable to fetch …`",
            (Asked::Config, Thread::Main) => {
                "runs no script of this type: `(PY0404): Fetching from URL … failed with error 404`"
            }
            (Asked::Config, Thread::Worker) => "starts no worker: `(PY0409) [404] Unable to fetch …`",
            (Asked::Entry, Thread::Main) => "runs no script of this type: `[404] Unable to fetch …`",
            (Asked::Entry, Thread::Worker) => "runs nothing in the worker: `[404] Unable to fetch …`",
        }
    }
}

/// The workers that a file starts. Their addresses begin at the page, so that the file has to have one.
fn check_workers(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let unit = unit.python;
    let Some(interpreter) = unit.interpreters.first().filter(|_| unit.script.is_none()) else { return };
    let folder = interpreter.page.parent();
    let page = reporter.workspace.document(&interpreter.page);
    if page.is_some_and(|page| page.html().is_some_and(|html| addresses_begin_elsewhere(page, html))) {
        return;
    }
    // Where the address begins is not to be seen in the file that holds it.
    let begins = page.filter(|page| page.path.parent() != unit.document.path.parent()).map(|page| Related {
        file: page.path.clone(),
        range: TextRange::default(),
        message: "addresses of workers begin at the page".to_owned(),
    });
    for call in unit.document.worker_calls() {
        let consequence = Asked::Source.consequence(Thread::Worker);
        if let Some(report) = check_address(reporter, &folder, &call.url, consequence, Edit::Quoted) {
            report.context(interpreter).related_all(begins.clone());
        }
    }
}

/// The sources of `files`. Entries that a variable fills in are followed as PyScript follows them.
fn check_files(reporter: &mut Reporter<'_>, view: &ConfigView<'_>) {
    // Nobody knows who reads a config that governs nothing, when, and from where.
    if view.interpreters.is_empty() {
        return;
    }
    if reporter.document.html().is_some_and(|html| addresses_begin_elsewhere(reporter.document, html)) {
        return;
    }
    let files = view.root().get("files").and_then(Value::as_table);
    let mut variables: Vec<(String, String)> = Vec::new();
    for entry in files.into_iter().flat_map(|files| &files.entries) {
        let source = virtual_fs::fill(&entry.key.text, &variables);
        let Some(destination) = entry.value.as_str() else { continue };
        if virtual_fs::is_variable(&source) {
            variables.push((source, destination.to_owned()));
        } else if source == entry.key.text {
            let link = Link { text: source, range: entry.key.range };
            let interpreter = view.interpreters[0];
            let consequence = Asked::Entry.consequence(interpreter.thread());
            if let Some(report) = check_address(reporter, &view.base(), &link, consequence, Edit::Key) {
                report.context(interpreter);
            }
        }
    }
}

/// Whether relative addresses of this page are not relative to its file: a `<base>`, or a template that a server fills
/// in and serves from a place of its own.
fn addresses_begin_elsewhere(page: &Document, html: &HtmlTree) -> bool {
    let folders = page.path.parent();
    is_template(&page.text)
        || folders.as_str().split('/').any(|folder| matches!(folder, "templates" | "_includes" | "_layouts"))
        || html.elements.iter().any(|element| element.name() == "base" && element.attribute("href").is_some())
}

fn check_link(reporter: &mut Reporter<'_>, link: Option<&Link>, consequence: &str) {
    if let Some(link) = link {
        let folder = reporter.document.path.parent();
        check_address(reporter, &folder, link, consequence, Edit::Quoted);
    }
}

/// What the range of a link holds, and with it how another address is written there.
#[derive(Clone, Copy, PartialEq)]
enum Edit {
    /// The address between its quotes, in an attribute or a string.
    Quoted,
    /// A key with its quotes: its spelling belongs to its format.
    Key,
}

fn check_address<'r>(
    reporter: &'r mut Reporter<'_>,
    folder: &FilePath,
    link: &Link,
    consequence: &str,
    edit: Edit,
) -> Option<Report<'r>> {
    let path = folder.resolve(&link.text)?;
    if reporter.workspace.exists(&path) != Some(false) {
        return None;
    }
    let nearest = nearest(reporter, &path).map(|found| found.relative_to(folder));
    let hint = nearest.as_ref().map(|found| format!(" There is `{found}`.")).unwrap_or_default();
    let rename = nearest.filter(|_| edit == Edit::Quoted).map(|found| rename(reporter, link, &found));
    let fixes = rename.into_iter().chain(create(&path, folder));
    let shown = path.relative_to(folder);
    let message =
        format!("There is no file `{shown}`: the server answers 404, and PyScript {consequence}.{hint}");
    Some(reporter.report(link.range, message).fixes(fixes))
}

/// A file in which nothing is wrong yet, of those kinds that we know how to begin.
fn create(path: &FilePath, folder: &FilePath) -> Option<Fix> {
    let text = match path.extension().as_str() {
        "py" | "toml" => "",
        "json" => "{}\n",
        _ => return None,
    };
    Some(Fix::creates(format!("Create `{}`", path.relative_to(folder)), path.clone(), text))
}

fn rename(reporter: &Reporter<'_>, link: &Link, relative: &str) -> Fix {
    let dot = if link.text.starts_with("./") && !relative.starts_with('.') { "./" } else { "" };
    let edit = TextEdit::replace(link.range, format!("{dot}{relative}"));
    Fix::offered(format!("Use `{relative}`"), &reporter.document.path, vec![edit])
}

/// The file whose name is nearest: the same name in another folder or case, or one or two letters away in the same.
fn nearest(reporter: &Reporter<'_>, path: &FilePath) -> Option<FilePath> {
    let alike = |file: &&FilePath| file.extension() == path.extension();
    let distance = |file: &FilePath| {
        let letters = spelling::distance(&file.name().to_lowercase(), &path.name().to_lowercase());
        let elsewhere = usize::from(file.parent() != path.parent());
        letters * 2 + elsewhere
    };
    let near = reporter
        .workspace
        .files()
        .filter(alike)
        .map(|file| (distance(file), file))
        .filter(|(far, _)| *far <= 4);
    near.min_by_key(|(far, file)| (*far, file.as_str().to_owned())).map(|(_, file)| file.clone())
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use project::workspace::Workspace;

    use super::FilePath;
    use crate::rules::tests::{check, check_fix};

    #[test]
    fn finds_missing_scripts_configs_and_files() {
        check(
            r#"
<script type="py" src="./gone.py" config="conf/pyscript.toml"></script>
<!--                   ^^^^^^^^^ error missing-file: There is no file `gone.py` -->
<mpy-config src="none.json"></mpy-config>
<!--             ^^^^^^^^^ error missing-file: There is no file `none.json` -->
<script type="mpy" worker src="./gone.py" config="none.json"></script>
<!--                           ^^^^^^^^^ error missing-file: There is no file `gone.py`: the server answers 404, and PyScript starts no worker: `[404] Unable to fetch …`. -->
<!--                                              ^^^^^^^^^ error missing-file: There is no file `none.json`: the server answers 404, and PyScript starts no worker: `(PY0409) [404] Unable to fetch …`. -->
<script type="module">import { PyWorker } from "./core.js"; PyWorker("./w.py");</script>
<!--                                                                  ^^^^^^ error missing-file: There is no file `w.py` -->
//- /conf/pyscript.toml
[files]
"../data.csv" = ""
 "./nope.csv" = ""
#^^^^^^^^^^^^ error missing-file
//- /data.csv
"#,
        );
    }

    #[test]
    fn the_page_is_shown_where_addresses_begin_there() {
        let files = [
            ("/index.html", "<script type=py src=./app/main.py></script>"),
            ("/app/main.py", "from pyscript import PyWorker\nPyWorker('./job.py', type='pyodide')\n"),
            ("/app/job.py", ""),
        ];
        let workspace = Workspace::from_texts(files);
        let found = crate::check(&workspace, &FilePath::new("/app/main.py"));
        let [finding] = found.as_slice() else { panic!("{found:#?}") };
        assert_eq!(finding.related[0].file, FilePath::new("/index.html"));
        assert_eq!(finding.context.as_ref().map(|context| context.thread), Some("main"));
    }

    #[test]
    fn what_others_answer_is_silent() {
        for page in [
            "<script type=py src='/static/main.py'></script>",
            "<script type=py src='https://example.com/x.py'></script>",
            "{% load static %}<script type=py src='main.py'></script>",
            "<script type=py src='{{ url }}'></script>",
            "<py-config>\n[files]\n'./made-later.zip' = './*'\n</py-config>",
            "<base href='/app/'><script type=py src='main.py'></script>",
            "//- /templates/index.html\n<script type=py src='main.py'></script>",
            "<script type=py config='{\"files\": {\"{A}\": \"https://x.org\", \"{A}/b.py\": \"\", \"https://y.org/c.py\": \"\"}}'>1</script>",
        ] {
            check(page);
        }
    }

    #[test]
    fn offers_to_create_what_has_no_near_name() {
        check_fix(
            "missing-file",
            "<script type=py src='./a/main.py' config='c.json'></script>\n",
            expect![[r#"
                //- /a/main.py
                //- /c.json
                {}
            "#]],
        );
    }

    #[test]
    fn offers_the_nearest_name() {
        check_fix(
            "missing-file",
            "<script type=py src='./Mian.py'></script>\n//- /main.py\n//- /other/readme.md\n",
            expect![[r#"
                <script type=py src='./main.py'></script>
            "#]],
        );
    }
}
