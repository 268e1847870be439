//! Which known name a misspelt one was meant to be.

/// The number of edits from one text to the other: insert, delete or replace a character, or swap two neighbours (the
/// optimal string alignment form of the Damerau–Levenshtein distance).
pub fn distance(one: &str, other: &str) -> usize {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for row in 1..=one.len() {
        let mut line = vec![row];
        for column in 1..=other.len() {
            let replaced = above[column - 1] + usize::from(one[row - 1] != other[column - 1]);
            let mut best = replaced.min(above[column] + 1).min(line[column - 1] + 1);
            let swapped = row > 1
                && column > 1
                && one[row - 1] == other[column - 2]
                && one[row - 2] == other[column - 1];
            if swapped {
                best = best.min(before[column - 2] + 1);
            }
            line.push(best);
        }
        before = std::mem::replace(&mut above, line);
    }
    above[other.len()]
}

/// The candidate that `name` most likely misspells, where names of one's own are allowed too. Writing it otherwise
/// (`jsModules`, `js-modules`) and swapping two letters always count. Else the first letter must be right, a name of up to
/// four letters is never meant, five or six letters allow one letter more or less (`debut` is no `debug`), seven letters
/// one edit, longer names two. `None` for a candidate itself.
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = |candidate: &str| match candidate.len() {
        3.. if name.len() == candidate.len() && sorted(name) == sorted(candidate) => 1,
        0..=4 => 0,
        5..=6 => usize::from(name.len() != candidate.len()),
        7 => 1,
        _ => 2,
    };
    best(name, candidates, allowed, starts_alike)
}

/// As [`closest`], where only the candidates are legal: short names too may have one edit, whatever their first letter.
pub fn closest_of_few<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = |candidate: &str| match candidate.len() {
        0..=2 => 0,
        3..=4 => {
            if name.len() == candidate.len() && sorted(name) == sorted(candidate) {
                2
            } else {
                1
            }
        }
        _ => 2,
    };
    best(name, candidates, allowed, |_, _| true)
}

fn best<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    allowed: impl Fn(&str) -> usize,
    eligible: impl Fn(&str, &str) -> bool,
) -> Option<&'a str> {
    let mut found: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate == name {
            return None;
        }
        let most = if eligible(name, candidate) { allowed(candidate) } else { 0 };
        if let Some(edits) = edits(name, candidate, most)
            && found.is_none_or(|(fewest, _)| edits < fewest)
        {
            found = Some((edits, candidate));
        }
    }
    found.map(|(_, candidate)| candidate)
}

/// The number of edits, if they are at most so many; 0 where it is only written otherwise.
fn edits(name: &str, candidate: &str, most: usize) -> Option<usize> {
    if plain(candidate).eq(plain(name)) {
        return Some(0);
    }
    // The difference in length takes that many edits at least, and is told faster.
    let lengths = candidate.chars().count().abs_diff(name.chars().count());
    let possible = most > 0 && lengths <= most;
    possible.then(|| distance(name, candidate)).filter(|edits| *edits <= most)
}

/// Without case, hyphens and underscores.
fn plain(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !matches!(c, '-' | '_')).flat_map(char::to_lowercase)
}

fn starts_alike(name: &str, candidate: &str) -> bool {
    let (name, candidate) = (name.as_bytes(), candidate.as_bytes());
    match (name, candidate) {
        ([a, b, ..], [c, d, ..]) => a == c || (a == d && b == c),
        _ => false,
    }
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        let table = [
            ("", "", 0),
            ("abc", "abc", 0),
            ("abc", "", 3),
            ("packages", "pakcages", 1),
            ("packages", "package", 1),
            ("packages", "pakages", 1),
            ("files", "fiels", 1),
            ("größe", "grösse", 2),
            ("ca", "abc", 3),
        ];
        for (one, other, wanted) in table {
            assert_eq!(distance(one, other), wanted, "{one} {other}");
            assert_eq!(distance(other, one), wanted, "{other} {one}");
        }
    }

    #[test]
    fn own_names_are_left_alone() {
        let known = ["files", "name", "packages"];
        assert_eq!(closest("file", known), Some("files"));
        assert_eq!(closest("packges", known), Some("packages"));
        assert_eq!(closest("ifles", known), Some("files"));
        assert_eq!(closest("tiles", known), None);
        assert_eq!(closest("game", known), None);
        assert_eq!(closest("nmae", known), Some("name"));
        assert_eq!(closest("Name", known), Some("name"));
        assert_eq!(closest("files", known), None);
    }

    #[test]
    fn of_few_even_short_names_count() {
        let known = ["main", "worker"];
        assert_eq!(closest_of_few("mian", known), Some("main"));
        assert_eq!(closest_of_few("workers", known), Some("worker"));
        assert_eq!(closest_of_few("page", known), None);
    }
}
