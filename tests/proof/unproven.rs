//! Rules that no run on the bundled runtime can prove.

/// Rule, and why it has no case.
pub(crate) const UNPROVEN: &[(&str, &str)] = &[
    ("discouraged-cdn", "the preview replaces the address by that of its own runtime, so that the page runs"),
    ("retired-release", "the preview replaces the address by that of its own runtime, so that the page runs"),
    ("unpinned-release", "the page runs until another release is published"),
    ("unused-suppression", "a comment does nothing when the page runs"),
];
