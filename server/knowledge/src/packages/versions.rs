//! Which versions of a package an entry of `packages` allows.

use std::cmp::Ordering;

/// Whether conditions such as `>=2, <3` or `==1.4.*` allow a version, as PEP 440 compares numbers. `None` where one of them, or
/// the version itself, holds more than numbers (`2.0rc1`, `1!3`, markers behind a `;`).
pub fn allows(conditions: &str, version: &str) -> Option<bool> {
    let version = numbers(version)?;
    let mut all = true;
    for condition in conditions.split(',').map(str::trim).filter(|condition| !condition.is_empty()) {
        all &= allows_one(condition, &version)?;
    }
    Some(all)
}

fn allows_one(condition: &str, version: &[u32]) -> Option<bool> {
    let operators = ["===", "==", ">=", "<=", "~=", "!=", ">", "<"];
    let operator = operators.iter().find(|operator| condition.starts_with(**operator))?;
    let wanted = condition[operator.len()..].trim();
    if let Some(prefix) = wanted.strip_suffix(".*") {
        let is_prefix = begins(version, &numbers(prefix)?);
        return match *operator {
            "==" => Some(is_prefix),
            "!=" => Some(!is_prefix),
            _ => None,
        };
    }
    let wanted = numbers(wanted)?;
    let order = compare(version, &wanted);
    Some(match *operator {
        "==" | "===" => order == Ordering::Equal,
        "!=" => order != Ordering::Equal,
        ">=" => order != Ordering::Less,
        "<=" => order != Ordering::Greater,
        ">" => order == Ordering::Greater,
        "<" => order == Ordering::Less,
        _ => {
            let (_, prefix) = wanted.split_last()?;
            order != Ordering::Less && !prefix.is_empty() && begins(version, prefix)
        }
    })
}

/// Missing numbers are zeros: 1.4 is 1.4.0.
fn compare(one: &[u32], other: &[u32]) -> Ordering {
    let at = |numbers: &[u32], index: usize| numbers.get(index).copied().unwrap_or(0);
    let length = one.len().max(other.len());
    let orders = (0..length).map(|index| at(one, index).cmp(&at(other, index)));
    orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

fn begins(version: &[u32], prefix: &[u32]) -> bool {
    prefix.iter().enumerate().all(|(index, number)| version.get(index).copied().unwrap_or(0) == *number)
}

fn numbers(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_compared_as_numbers() {
        for (conditions, version, expected) in [
            ("", "1.0", Some(true)),
            ("==9", "2.4.3", Some(false)),
            ("== 2.4.3", "2.4.3", Some(true)),
            ("==1.4", "1.4.0", Some(true)),
            (">=2, <3", "2.10.0", Some(true)),
            (">=2,<2.4", "2.4.3", Some(false)),
            ("~=2.2", "2.4.3", Some(true)),
            ("~=2.2.0", "2.4.3", Some(false)),
            ("==2.*", "2.4.3", Some(true)),
            ("!=2.4.*", "2.4.3", Some(false)),
            (">2.4.3", "2.4.3", Some(false)),
            ("===2.4.3", "2.4.3", Some(true)),
            (">=2.0rc1", "2.4.3", None),
            ("==2", "2.5.6.dev2", None),
            ("2.0", "2.4.3", None),
            (">=2; python_version<'3'", "2.4.3", None),
        ] {
            assert_eq!(allows(conditions, version), expected, "{conditions} {version}");
        }
    }
}
