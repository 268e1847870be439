//! From when to when something exists.

use crate::Release;

/// What something is in one release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// It works.
    Current,
    /// It works, and something better exists.
    Deprecated,
    /// It does not work any more.
    Gone,
    /// It does not work yet.
    NotYet,
}

/// The status in `release` of what came with `since`, was deprecated with `deprecated` and worked last in `until`. An
/// absent release is an open end.
pub(crate) fn status(
    since: Option<Release>,
    deprecated: Option<Release>,
    until: Option<Release>,
    release: Release,
) -> Status {
    if until.is_some_and(|until| until < release) {
        Status::Gone
    } else if since.is_some_and(|since| release < since) {
        Status::NotYet
    } else if deprecated.is_some_and(|deprecated| deprecated <= release) {
        Status::Deprecated
    } else {
        Status::Current
    }
}

/// In words, for hovers: `since 2024.1.2`, `2022.12.1 to 2023.05.1`; `None` where both ends are open.
pub(crate) fn describe(since: Option<Release>, until: Option<Release>) -> Option<String> {
    match (since, until) {
        (Some(since), Some(until)) if since == until => Some(format!("only in {since}")),
        (Some(since), Some(until)) => Some(format!("{since} to {until}")),
        (Some(since), None) => Some(format!("since {since}")),
        (None, Some(until)) => Some(format!("until {until}")),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_follows_the_releases() {
        let release = |month| Release::new(2024, month, 1);
        let at = |month| status(Some(release(2)), Some(release(4)), Some(release(6)), release(month));
        assert_eq!(at(1), Status::NotYet);
        assert_eq!(at(2), Status::Current);
        assert_eq!(at(4), Status::Deprecated);
        assert_eq!(at(6), Status::Deprecated);
        assert_eq!(at(7), Status::Gone);
        assert_eq!(status(None, None, None, release(1)), Status::Current);
    }
}
