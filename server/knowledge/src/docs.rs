//! Addresses in PyScript's documentation.

/// The address of a documentation page such as `user-guide/workers/#configuration`.
pub fn url(page: &str) -> String {
    format!("https://docs.pyscript.net/latest/{page}")
}

/// The pages that exist: checked by the tests of every table that links to them.
#[cfg(test)]
pub(crate) fn is_page(link: &str) -> bool {
    const PAGES: [&str; 16] = [
        "faq/",
        "user-guide/architecture/",
        "user-guide/configuration/",
        "user-guide/display/",
        "user-guide/dom/",
        "user-guide/editor/",
        "user-guide/events/",
        "user-guide/ffi/",
        "user-guide/filesystem/",
        "user-guide/from_javascript/",
        "user-guide/media/",
        "user-guide/offline/",
        "user-guide/plugins/",
        "user-guide/pygame-ce/",
        "user-guide/terminal/",
        "user-guide/workers/",
    ];
    let (page, anchor) = link.split_once('#').unwrap_or((link, "x"));
    PAGES.contains(&page)
        && !anchor.is_empty()
        && anchor.chars().all(|c| c.is_ascii_lowercase() || "-_".contains(c))
}
