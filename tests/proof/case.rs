//! A case: a page that fails, and what it says once it is fixed.
//!
//! ```text
//! <!-- fails: TypeError: Illegal constructor -->      on the console, as an error or on the page, and only before
//! <!-- passes: it is /a -->                           the same, and only after; then nothing may fail
//! <!-- on: py main, py worker, mpy main -->           where it is run, one time each
//! <!-- fix: Wrap it in `create_proxy` -->             the start of a fix's title; the default fix without this
//! <!-- served: without isolation -->                  without the headers that let workers share memory
//! <script type="module" src="{core}"></script>
//! <script type="{type}"{worker}>
//! ...
//! </script>
//! //- /helper.py
//! ...
//! //- /after/index.html
//! ...
//! ```
//! `fails mpy`, `fails worker` and `fails mpy worker` (and the same of `passes`) go before `fails` where they apply. The
//! page is `/index.html`; `{type}` and `{worker}` become those of the place, `{release}` and `{core}` the bundled release
//! and its address. All pages share one origin, and so what they store under the same name.
//!
//! For a finding that has no fix, what a person would write stands below `/after/`: these files replace the others.

use std::fmt;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use testing::Fixture;
use tests::folder::{CORE, RELEASE};
use tests::repository;

/// One case, as its file says it.
#[derive(Debug)]
pub(crate) struct Case {
    /// The rule that finds it: the name of the folder.
    pub(crate) rule: String,
    pub(crate) name: String,
    /// Where it is run; never empty.
    pub(crate) places: Vec<Place>,
    /// Key and value of each comment at its head.
    head: Vec<(String, String)>,
    /// All its files in the fixture format, with placeholders.
    text: String,
}

/// As `served` says it.
const PLAIN: &str = "without isolation";

/// Path (without `/` in front) and text of some files.
pub(crate) type Files = Vec<(String, String)>;

/// A flavor and a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// `py` or `mpy`.
    pub(crate) flavor: &'static str,
    /// `main` or `worker`.
    pub(crate) thread: &'static str,
}

/// Every case whose path below `cases` holds one of the texts in `wanted`, which commas part, sorted.
///
/// # Errors
/// When there is none, or one cannot be understood.
pub(crate) fn all(wanted: &str) -> Result<Vec<Case>> {
    let folder = repository().join("tests/proof/cases");
    let mut cases = Vec::new();
    for rule in entries(&folder)? {
        for file in entries(&folder.join(&rule))? {
            let path = format!("{rule}/{file}");
            if wanted.split(',').any(|wanted| path.contains(wanted)) {
                let text = std::fs::read_to_string(folder.join(&path))?;
                cases.push(Case::parse(&path, &text).context(path)?);
            }
        }
    }
    ensure!(!cases.is_empty(), "no case below {} holds {wanted:?} in its path", folder.display());
    Ok(cases)
}

fn entries(folder: &Path) -> Result<Vec<String>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut names = entries
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

impl Case {
    /// Reads a case; `path` is `RULE/NAME.html`.
    fn parse(path: &str, text: &str) -> Result<Case> {
        let (rule, file) = path.split_once('/').context("a case lies in the folder of its rule")?;
        let name = file.strip_suffix(".html").context("a case is an HTML file")?;
        let mut head = Vec::new();
        let mut rest = text;
        while let Some((key, value, after)) = comment(rest) {
            ensure!(is_key(key), "a case says nothing of the name {key:?}");
            head.push((key.to_owned(), value.to_owned()));
            rest = after;
        }
        let case = Case {
            rule: rule.to_owned(),
            name: name.to_owned(),
            places: Vec::new(),
            head,
            text: rest.to_owned(),
        };
        ensure!(
            case.is_isolated() || case.value("served") == Some(PLAIN),
            "a page can be served in one other way: {PLAIN}"
        );
        let places =
            case.value("on").context("a case says on what it runs: <!-- on: py main, mpy worker -->")?;
        let places = places.split(',').map(Place::parse).collect::<Result<Vec<_>>>()?;
        for place in &places {
            case.said("fails", *place)?;
            case.said("passes", *place)?;
        }
        Ok(Case { places, ..case })
    }

    /// Its path below `cases`.
    pub(crate) fn path(&self) -> String {
        format!("{}/{}.html", self.rule, self.name)
    }

    /// The start of the title of the fix that is to be proven; `None` for the default fix.
    pub(crate) fn fix(&self) -> Option<&str> {
        self.value("fix")
    }

    /// Whether the page is served with the headers that let workers share memory with it.
    pub(crate) fn is_isolated(&self) -> bool {
        self.value("served").is_none()
    }

    /// The text that is there when it fails in that place.
    pub(crate) fn fails(&self, place: Place) -> Result<&str> {
        self.said("fails", place)
    }

    /// The text that is there when it runs in that place.
    pub(crate) fn passes(&self, place: Place) -> Result<&str> {
        self.said("passes", place)
    }

    /// Its files in that place: those before the fix, and those that a person changed instead of a fix.
    pub(crate) fn files(&self, place: Place) -> (Files, Files) {
        let worker = if place.thread == "worker" { " worker" } else { "" };
        let text = self
            .text
            .replace("{type}", place.flavor)
            .replace("{worker}", worker)
            .replace("{core}", CORE)
            .replace("{release}", RELEASE);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (path, text) in Fixture::parse("/index.html", &text).texts() {
            match path.strip_prefix("/after/") {
                Some(path) => after.push((path.to_owned(), text.to_owned())),
                None => before.push((path.trim_start_matches('/').to_owned(), text.to_owned())),
            }
        }
        (before, after)
    }

    fn value(&self, key: &str) -> Option<&str> {
        self.head.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    fn said(&self, key: &str, place: Place) -> Result<&str> {
        let Place { flavor, thread } = place;
        [
            format!("{key} {flavor} {thread}"),
            format!("{key} {flavor}"),
            format!("{key} {thread}"),
            key.to_owned(),
        ]
        .iter()
        .find_map(|key| self.value(key))
        .with_context(|| format!("a case says what the page says: <!-- {key}: TEXT -->"))
    }
}

/// Key and value of a comment at the start of a text, and what follows its line.
fn comment(text: &str) -> Option<(&str, &str, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let (key, value) = line.strip_prefix("<!--")?.strip_suffix("-->")?.split_once(':')?;
    Some((key.trim(), value.trim(), rest))
}

fn is_key(key: &str) -> bool {
    let (name, place) = key.split_once(' ').unwrap_or((key, ""));
    match name {
        "on" | "fix" | "served" => place.is_empty(),
        "fails" | "passes" => {
            ["", "py", "mpy", "main", "worker"].contains(&place) || Place::parse(place).is_ok()
        }
        _ => false,
    }
}

impl Place {
    /// All of them.
    const ALL: [Place; 4] = [
        Place { flavor: "py", thread: "main" },
        Place { flavor: "py", thread: "worker" },
        Place { flavor: "mpy", thread: "main" },
        Place { flavor: "mpy", thread: "worker" },
    ];

    fn parse(text: &str) -> Result<Place> {
        match Place::ALL.into_iter().find(|place| place.to_string() == text.trim()) {
            Some(place) => Ok(place),
            None => bail!("there is no place {text:?}: py main, py worker, mpy main, mpy worker"),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.flavor, self.thread)
    }
}

#[test]
fn a_case_is_read() {
    let text = "<!-- fails: no -->\n<!-- fails mpy: never -->\n<!-- passes: yes -->\n<!-- on: py worker, mpy main -->\n\
                <p>\n<script type=\"{type}\"{worker}>{release}\n//- /after/a.py\n1\n";
    let case = Case::parse("some-rule/name.html", text).unwrap();
    assert_eq!((case.path().as_str(), case.fix()), ("some-rule/name.html", None));
    let [worker, main] = case.places[..] else { panic!("{:?}", case.places) };
    assert_eq!([case.fails(worker).unwrap(), case.fails(main).unwrap()], ["no", "never"]);
    assert_eq!(case.passes(main).unwrap(), "yes");
    let file = |path: &str, text: &str| vec![(path.to_owned(), text.to_owned())];
    let page = file("index.html", "<p>\n<script type=\"py\" worker>2026.7.3\n");
    assert_eq!(case.files(worker), (page, file("a.py", "1\n")));
    assert!(case.files(main).0[0].1.contains("<script type=\"mpy\">"));
}

#[test]
fn what_a_case_leaves_out_is_said() {
    for (text, part) in [
        ("<!-- fails: no -->\n<!-- passes: yes -->\n", "on what it runs"),
        ("<!-- fails: no -->\n<!-- on: py main -->\n", "<!-- passes: TEXT -->"),
        ("<!-- fails mpy: no -->\n<!-- passes: yes -->\n<!-- on: py main -->\n", "<!-- fails: TEXT -->"),
        ("<!-- on: py -->\n", "no place \"py\""),
        ("<!-- served: badly -->\n", "without isolation"),
        ("<!-- note: a -->\n", "nothing of the name \"note\""),
    ] {
        let error = Case::parse("rule/name.html", text).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
}
