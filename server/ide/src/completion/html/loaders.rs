//! Addresses of PyScript itself in `<script src>` and `<link href>`.

use knowledge::releases::{self, Loader, LoaderFile, Origin, Published};

use super::super::{Completion, CompletionKind};
use super::slot::ValueSlot;
use crate::engines;
use crate::page_tag::PageTag;

/// Every release, newest first, where PyScript is meant.
pub(super) fn complete(tag: &PageTag<'_>, slot: &ValueSlot<'_>) -> Vec<Completion> {
    let styles = tag.tag().name == "link";
    if !is_meant(tag, slot.typed, styles) {
        return Vec::new();
    }
    let rows = releases::all().iter().rev().zip(10..=u8::MAX);
    rows.map(|(row, rank)| item(row, rank, styles, slot)).collect()
}

fn item(row: &Published, rank: u8, styles: bool, slot: &ValueSlot<'_>) -> Completion {
    let url = if styles { releases::css_url(row.release) } else { releases::url(row.release) };
    slot.item(0, &url, CompletionKind::Value).rank(rank).detail(format!(
        "{}, {}",
        row.date,
        engines::of_release(row)
    ))
}

/// Whether the address is one of PyScript's, or will be: somebody types its name, or a page with Python lacks it.
fn is_meant(tag: &PageTag<'_>, typed: &str, styles: bool) -> bool {
    if typed.contains("pyscript") {
        return true;
    }
    let loads = |file: LoaderFile| match file {
        LoaderFile::Css | LoaderFile::ClassicCss => styles,
        file => file.is_script() && !styles,
    };
    let own = tag.tag().attributes.iter().filter_map(|attribute| Loader::from_url(attribute.text()));
    if own.into_iter().any(|loader| !matches!(loader.origin, Origin::Local | Origin::Elsewhere)) {
        return true;
    }
    let is_missing = !tag.page.loaders.iter().any(|known| loads(known.loader.file));
    tag.page.is_pyscript() && is_missing && releases::url(releases::newest()).starts_with(typed)
}
