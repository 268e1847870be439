//! Settings: the same names in every editor (`pyscript.preview.port`) and in `pyscript-lsp.toml`.
//!
//! What comes later wins: the defaults, the file in the project's folder, the editor. A key that nobody knows and a value
//! of the wrong type are reported, and the rest counts.

use std::collections::BTreeMap;

use ignore::gitignore::GitignoreBuilder;
use knowledge::Release;
use lint::{Finding, Severity};
use project::path::FilePath;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use syntax::TextRange;
use syntax::value::{self, Parsed, ValueKind};

/// The name of the settings file, in the folder of a project.
pub(crate) const FILE: &str = "pyscript-lsp.toml";

/// Settings and sections that editors keep for themselves and that still reach us.
const OF_EDITORS: [&str; 3] = ["preview.browser", "server", "trace"];

/// All settings.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Settings {
    /// The PyScript release that pages run on which do not say it.
    pub(crate) release: Option<AssumedRelease>,
    /// How bad the findings of a rule are, by its id: `error`, `warning`, `information`, `hint`, or `off`.
    pub(crate) rules: BTreeMap<String, Level>,
    /// Rules whose findings are left out, by path: patterns as in `.gitignore`, from the project's folder; no rule
    /// named means every rule.
    pub(crate) ignore: BTreeMap<String, Vec<String>>,
    /// The preview.
    pub(crate) preview: Preview,
    /// What the editor shows above a page's scripts.
    pub(crate) code_lens: CodeLens,
    /// What the editor shows beside code.
    pub(crate) inlay_hints: InlayHints,
}

/// A release that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct AssumedRelease(pub(crate) Release);

impl TryFrom<String> for AssumedRelease {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        release(&text).map(AssumedRelease)
    }
}

impl From<AssumedRelease> for String {
    fn from(release: AssumedRelease) -> Self {
        release.0.to_string()
    }
}

/// The release of that name.
///
/// # Errors
/// There is none: a sentence for the user.
pub(crate) fn release(text: &str) -> Result<Release, String> {
    let newest = knowledge::releases::newest();
    let release = text.parse().map_err(|()| format!("a release looks like {newest}"))?;
    if knowledge::releases::exists(release) {
        Ok(release)
    } else {
        let nearest = knowledge::releases::nearest(release);
        Err(format!("there is no release {release}; the nearest one is {nearest}"))
    }
}

/// How the findings of one rule are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    /// Not at all.
    Off,
    /// As hints.
    Hint,
    /// As information.
    Information,
    /// As warnings.
    Warning,
    /// As errors.
    Error,
}

/// Settings of the preview.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Preview {
    /// The port; 0 for any free one, nothing for one that the project has to itself.
    pub(crate) port: Option<u16>,
    /// Send the headers that let workers share memory with the page. Many hosts do not.
    pub(crate) isolation: bool,
    /// A folder with a PyScript runtime to use instead of the bundled one.
    pub(crate) runtime: Option<String>,
    /// Run a script of which only the text changes again in its interpreter, in place of a reload.
    pub(crate) hot: bool,
    /// Milliseconds that a text rests, after an edit that is not saved, before the pages that show it reload.
    pub(crate) reload_delay: u32,
}

/// Settings of code lenses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct CodeLens {
    /// Offer to open the preview above the first script of a page.
    pub(crate) enable: bool,
}

/// Settings of inlay hints.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct InlayHints {
    /// Show the types that names of the browser and of PyScript have.
    pub(crate) types: bool,
}

impl Default for Preview {
    fn default() -> Self {
        Preview { port: None, isolation: true, runtime: None, hot: false, reload_delay: 300 }
    }
}

impl Default for CodeLens {
    fn default() -> Self {
        CodeLens { enable: true }
    }
}

/// A setting that does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// A sentence for the user.
    pub(crate) message: String,
    /// Where it stands in the settings file.
    pub(crate) range: Option<TextRange>,
}

/// The settings that a file (already parsed) and an editor give.
pub(crate) fn read(file: Option<&Parsed>, editor: &Value) -> (Settings, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut merged = Value::Object(Map::new());
    if let Some(parsed) = file {
        let syntax = parsed.errors.iter();
        problems.extend(syntax.map(|error| problem(error.message.clone(), Some(error.range))));
        let place = |path: &[&str]| key_range(&parsed.root, path);
        add(&mut merged, &json(&parsed.root), &place, &mut problems);
    }
    add(&mut merged, editor, &|_| None, &mut problems);
    (serde_json::from_value(merged).unwrap_or_default(), problems)
}

impl Settings {
    /// The findings that these settings let through, as bad as they say. `root` is the folder of the settings file.
    pub(crate) fn filter(&self, findings: Vec<Finding>, root: Option<&FilePath>) -> Vec<Finding> {
        let ignored = |finding: &Finding| self.ignores(&finding.file, finding.rule.id, root);
        findings
            .into_iter()
            .filter(|finding| !ignored(finding))
            .filter_map(|finding| self.level(finding))
            .collect()
    }

    fn level(&self, mut finding: Finding) -> Option<Finding> {
        finding.severity = match self.rules.get(finding.rule.id) {
            None => finding.severity,
            Some(Level::Off) => return None,
            Some(Level::Hint) => Severity::Hint,
            Some(Level::Information) => Severity::Information,
            Some(Level::Warning) => Severity::Warning,
            Some(Level::Error) => Severity::Error,
        };
        Some(finding)
    }

    fn ignores(&self, file: &FilePath, rule: &str, root: Option<&FilePath>) -> bool {
        let of_rule = |rules: &Vec<String>| rules.is_empty() || rules.iter().any(|id| id == rule);
        let patterns = self.ignore.iter().filter(|(_, rules)| of_rule(rules)).map(|(pattern, _)| pattern);
        let path = root.map_or_else(|| file.as_str().to_owned(), |root| file.relative_to(root));
        patterns.into_iter().any(|pattern| matches(pattern, &path))
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    let mut builder = GitignoreBuilder::new("");
    // A pattern that cannot be read matches nothing.
    let added = builder.add_line(None, pattern).is_ok();
    added && builder.build().is_ok_and(|set| set.matched_path_or_any_parents(path, false).is_ignore())
}

/// Adds what counts of `source` to `merged`, key by key.
fn add(
    merged: &mut Value,
    source: &Value,
    place: &dyn Fn(&[&str]) -> Option<TextRange>,
    problems: &mut Vec<Problem>,
) {
    let known = serde_json::to_value(Settings::default()).unwrap_or_default();
    for (key, value) in source.as_object().into_iter().flatten() {
        if is_of_editors(key) || value.is_null() {
            continue;
        }
        let unknown = unknown_keys(key, value, &known);
        for path in unknown.iter().filter(|path| !is_of_editors(&path.join("."))) {
            problems.push(problem(format!("There is no setting `{}`.", path.join(".")), place(path)));
        }
        let mut tried = merged.clone();
        merge(&mut tried, key, value, known.get(key).unwrap_or(&Value::Null));
        match serde_json::from_value::<Settings>(tried.clone()) {
            Ok(_) => *merged = tried,
            Err(error) => {
                problems.push(problem(format!("The setting `{key}` is wrong: {error}."), place(&[key])));
            }
        }
    }
}

fn is_of_editors(setting: &str) -> bool {
    OF_EDITORS.iter().any(|own| {
        let rest = setting.strip_prefix(own);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

fn unknown_keys<'a>(key: &'a str, value: &'a Value, known: &Value) -> Vec<Vec<&'a str>> {
    let section = known.get(key);
    let is_known = |name: &str| match key {
        "rules" => lint::rule(name).is_some(),
        "ignore" => true,
        _ => section.is_some_and(|section| section.get(name).is_some()),
    };
    if section.is_none() {
        return vec![vec![key]];
    }
    let names = value.as_object().into_iter().flatten().map(|(name, _)| name.as_str());
    names.filter(|name| !is_known(name)).map(|name| vec![key, name]).collect()
}

/// Editors send their defaults as if somebody had set them: a value that is the default leaves what the file says.
fn merge(into: &mut Value, key: &str, value: &Value, default: &Value) {
    let Some(object) = into.as_object_mut() else { return };
    let Value::Object(news) = value else {
        if value != default {
            object.insert(key.to_owned(), value.clone());
        }
        return;
    };
    let section = object.entry(key).or_insert_with(|| Value::Object(Map::new()));
    for (name, value) in news {
        let is_default = value.is_null() || default.get(name) == Some(value);
        match section.as_object_mut() {
            Some(section) if !is_default => drop(section.insert(name.clone(), value.clone())),
            _ => {}
        }
    }
}

fn problem(message: String, range: Option<TextRange>) -> Problem {
    Problem { message, range }
}

fn key_range(root: &value::Value, path: &[&str]) -> Option<TextRange> {
    let (last, sections) = path.split_last()?;
    let table = root.look_up(sections)?.as_table()?;
    table.entry(last).map(|entry| entry.key.range)
}

fn json(value: &value::Value) -> Value {
    match &value.kind {
        ValueKind::String(text) | ValueKind::DateTime(text) => text.as_str().into(),
        ValueKind::Integer(number) => (*number).into(),
        ValueKind::Float(number) => (*number).into(),
        ValueKind::Boolean(flag) => (*flag).into(),
        ValueKind::Array(items) => items.iter().map(json).collect(),
        ValueKind::Table(table) => {
            let entries = table.entries.iter();
            Value::Object(entries.map(|entry| (entry.key.text.clone(), json(&entry.value))).collect())
        }
        ValueKind::Null | ValueKind::Missing | ValueKind::Invalid(_) => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn messages(file: &str, editor: &Value) -> (Settings, Vec<(String, Option<String>)>) {
        let parsed = syntax::toml::parse(file);
        let (settings, problems) = read(Some(&parsed), editor);
        let place = |range: TextRange| syntax::slice(file, range).to_owned();
        (settings, problems.into_iter().map(|problem| (problem.message, problem.range.map(place))).collect())
    }

    #[test]
    fn the_editor_wins_over_the_file_over_the_defaults() {
        let file = "[preview]\nport = 1\nisolation = false\n[rules]\nunpinned-release = 'off'\n";
        let (settings, problems) =
            messages(file, &json!({"preview": {"port": 2, "browser": "panel"}, "server": {"path": "x"}}));
        assert_eq!(problems, []);
        let preview = Preview { port: Some(2), isolation: false, ..Preview::default() };
        assert_eq!((settings.preview, settings.code_lens.enable), (preview, true));
        assert_eq!(settings.rules["unpinned-release"], Level::Off);
    }

    #[test]
    fn defaults_that_an_editor_sends_leave_the_file_alone() {
        let file = "release = '2025.11.2'\n[preview]\nport = 1\nisolation = false\n";
        let editor = json!({"release": null, "rules": {}, "preview": {"port": null, "isolation": true}});
        let (settings, problems) = messages(file, &editor);
        assert_eq!((settings.preview.port, settings.preview.isolation, problems), (Some(1), false, vec![]));
        assert!(settings.release.is_some());
    }

    #[test]
    fn what_does_not_count_is_told_and_the_rest_counts() {
        let file = "colour = 1\n[preview]\nprot = 1\nport = 3\n[codeLens]\nenable = 'no'\n[rules]\nmade-up = 'off'\n";
        let (settings, problems) = messages(file, &json!({"preview": {"port": 70000}}));
        let expected = [
            ("There is no setting `colour`.", Some("colour")),
            ("There is no setting `preview.prot`.", Some("prot")),
            (
                "The setting `codeLens` is wrong: invalid type: string \"no\", expected a boolean.",
                Some("codeLens"),
            ),
            ("There is no setting `rules.made-up`.", Some("made-up")),
            ("The setting `preview` is wrong: invalid value: integer `70000`, expected u16.", None),
        ];
        let problems: Vec<_> =
            problems.iter().map(|(text, place)| (text.as_str(), place.as_deref())).collect();
        assert_eq!(problems, expected);
        assert_eq!((settings.preview.port, settings.code_lens.enable), (Some(3), true));
    }

    #[test]
    fn patterns_are_those_of_ignore_files() {
        let settings = messages("[ignore]\n'old/' = []\n'*.htm' = ['legacy-tag']\n", &Value::Null).0;
        let root = FilePath::new("/p");
        for (path, rule, expected) in [
            ("/p/old/a.html", "any", true),
            ("/p/x/old/a.html", "any", true),
            ("/p/older/a.html", "any", false),
            ("/p/a.htm", "legacy-tag", true),
            ("/p/a.htm", "any", false),
        ] {
            assert_eq!(settings.ignores(&FilePath::new(path), rule, Some(&root)), expected, "{path} {rule}");
        }
    }

    #[test]
    fn vs_code_offers_every_setting_with_its_default() {
        let manifest: Value =
            serde_json::from_str(include_str!("../../../editors/vscode/package.json")).unwrap();
        let properties = manifest["contributes"]["configuration"]["properties"].as_object().unwrap();
        let offered: BTreeMap<String, Value> = properties
            .iter()
            .filter(|(name, _)| !is_of_editors(name.trim_start_matches("pyscript.")))
            .map(|(name, property)| (name.clone(), property["default"].clone()))
            .collect();
        assert_eq!(offered, flat("pyscript", &serde_json::to_value(Settings::default()).unwrap()));
    }

    /// `{"a": {"b": 1}}` as `{"a.b": 1}`. An empty object is a value.
    fn flat(prefix: &str, value: &Value) -> BTreeMap<String, Value> {
        match value.as_object().filter(|object| !object.is_empty()) {
            Some(object) => {
                object.iter().flat_map(|(name, value)| flat(&format!("{prefix}.{name}"), value)).collect()
            }
            None => BTreeMap::from([(prefix.to_owned(), value.clone())]),
        }
    }
}
