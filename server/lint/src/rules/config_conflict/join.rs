//! One config out of two.

use project::config_text::{self, ConfigText, InlineConfig};
use syntax::edit::apply;
use syntax::value::{Editor, Format, NewValue, Parsed, Step, Value, ValueKind};

/// The first config with the keys of the second, and what holds it. `None` where one is not written here, is broken, has
/// comments that would be lost, or where the two disagree.
pub(super) fn joined<'a>(first: &'a ConfigText, second: &ConfigText) -> Option<(&'a InlineConfig, String)> {
    let (first, second) = (first.as_inline()?, second.as_inline()?);
    let is_sound = |parsed: &Parsed| parsed.errors.is_empty() && parsed.duplicates.is_empty();
    if !is_sound(&first.made) || !is_sound(&second.made) || !second.made.comments.is_empty() {
        return None;
    }
    let mut text = first.text.clone();
    for entry in &second.made.root.as_table()?.entries {
        add(&mut text, first.made.format, &mut vec![Step::from(entry.key.text.as_str())], &entry.value)?;
    }
    Some((first, text))
}

/// Adds a value to a config's text: items to a list, keys to a table, anything else where there is nothing yet.
pub(super) fn add(text: &mut String, format: Format, path: &mut Vec<Step>, value: &Value) -> Option<()> {
    let parsed = config_text::parse(text, format);
    let Some(present) = parsed.root.follow(path) else {
        let edits = Editor::new(&parsed, text).set(path, &NewValue::of(value)?)?;
        *text = apply(text, &edits)?;
        return Some(());
    };
    match (&present.kind, &value.kind) {
        (ValueKind::Array(_), ValueKind::Array(items)) => {
            for item in items {
                let parsed = config_text::parse(text, format);
                let edits = Editor::new(&parsed, text).add_to_array(path, item.as_str()?)?;
                *text = apply(text, &edits)?;
            }
            Some(())
        }
        (ValueKind::Table(_), ValueKind::Table(table)) => {
            for entry in &table.entries {
                path.push(Step::from(entry.key.text.as_str()));
                add(text, format, path, &entry.value)?;
                path.pop();
            }
            Some(())
        }
        _ => present.same_content(value).then_some(()),
    }
}
