//! Version numbers of the engines, each with its own order.

use std::fmt;
use std::str::FromStr;

/// A Pyodide version. After 0.29 comes 314, numbered after CPython 3.14.
///
/// Ordered by time: `0.29.5 < 314.0.0 < 315.0.0-alpha.2 < 315.0.0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PyodideVersion {
    /// Major, minor and patch number.
    pub numbers: [u16; 3],
    /// How far this version was on the way to its final form.
    pub stage: Stage,
}

/// The stage of a Pyodide version, in the order of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// `.dev0` or `-dev.0`
    Dev(u32),
    /// `-alpha.2` or, up to 0.29, `a2`
    Alpha(u32),
    /// `-beta.1`
    Beta(u32),
    /// `-rc.1`
    Candidate(u32),
    /// No suffix.
    Final,
}

impl PyodideVersion {
    /// A final version from its three numbers.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        PyodideVersion { numbers: [major, minor, patch], stage: Stage::Final }
    }

    /// The Python that this Pyodide is; `None` before 0.20.
    pub fn python(self) -> Option<PythonVersion> {
        let minor = match self.numbers {
            [0, 20..=22, _] => 10,
            [0, 23..=25, _] => 11,
            [0, 26..=27, _] => 12,
            [0, 28..=29, _] => 13,
            [major @ 300..=399, _, _] => major - 300,
            _ => return None,
        };
        Some(PythonVersion { major: 3, minor })
    }
}

impl FromStr for PyodideVersion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (numbers, rest) = three_numbers(text)?;
        let stage = if rest.is_empty() {
            Stage::Final
        } else {
            let rest = rest.trim_start_matches(['-', '.']);
            let digits = rest.find(|c: char| c.is_ascii_digit()).ok_or(())?;
            let number = rest[digits..].parse().map_err(drop)?;
            match rest[..digits].trim_end_matches('.') {
                "dev" => Stage::Dev(number),
                "a" | "alpha" => Stage::Alpha(number),
                "b" | "beta" => Stage::Beta(number),
                "rc" => Stage::Candidate(number),
                _ => return Err(()),
            }
        };
        Ok(PyodideVersion { numbers, stage })
    }
}

impl fmt::Display for PyodideVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_numbers(f, self.numbers)?;
        match self.stage {
            Stage::Dev(number) => write!(f, "-dev.{number}"),
            Stage::Alpha(number) => write!(f, "-alpha.{number}"),
            Stage::Beta(number) => write!(f, "-beta.{number}"),
            Stage::Candidate(number) => write!(f, "-rc.{number}"),
            Stage::Final => Ok(()),
        }
    }
}

/// A version of MicroPython's WebAssembly build for PyScript.
///
/// Ordered by time: `1.28.0-preview-233 < 1.28.0 < 1.28.0-6`. The plain suffix counts changes **after** the release,
/// unlike in semantic versioning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MicroPythonVersion {
    /// Major, minor and patch number.
    pub numbers: [u16; 3],
    /// Where this build stands relative to the release of these numbers.
    pub build: Build,
}

/// The place of a MicroPython build around its release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Build {
    /// `-preview-N`: N changes into the work for this release.
    Preview(u32),
    /// The release itself.
    Release,
    /// `-N`: N changes after the release.
    Post(u32),
}

impl MicroPythonVersion {
    /// A release from its three numbers.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        MicroPythonVersion { numbers: [major, minor, patch], build: Build::Release }
    }
}

impl FromStr for MicroPythonVersion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (numbers, rest) = three_numbers(text)?;
        let build = if rest.is_empty() {
            Build::Release
        } else if let Some(number) = rest.strip_prefix("-preview-") {
            Build::Preview(number.parse().map_err(drop)?)
        } else {
            Build::Post(rest.strip_prefix('-').ok_or(())?.parse().map_err(drop)?)
        };
        Ok(MicroPythonVersion { numbers, build })
    }
}

impl fmt::Display for MicroPythonVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_numbers(f, self.numbers)?;
        match self.build {
            Build::Preview(number) => write!(f, "-preview-{number}"),
            Build::Release => Ok(()),
            Build::Post(number) => write!(f, "-{number}"),
        }
    }
}

/// A version of the npm package `@pyscript/core`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CoreVersion(pub [u16; 3]);

impl FromStr for CoreVersion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match three_numbers(text)? {
            (numbers, "") => Ok(CoreVersion(numbers)),
            _ => Err(()),
        }
    }
}

impl fmt::Display for CoreVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_numbers(f, self.0)
    }
}

/// A Python language version such as 3.14.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PythonVersion {
    /// 3.
    pub major: u16,
    /// The number after the dot.
    pub minor: u16,
}

impl FromStr for PythonVersion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (major, minor) = text.split_once('.').ok_or(())?;
        Ok(PythonVersion { major: number(major)?, minor: number(minor)? })
    }
}

impl fmt::Display for PythonVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Splits `1.2.3rest` into its numbers and the rest.
fn three_numbers(text: &str) -> Result<([u16; 3], &str), ()> {
    let (major, rest) = text.split_once('.').ok_or(())?;
    let (minor, rest) = rest.split_once('.').ok_or(())?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let numbers = [number(major)?, number(minor)?, number(&rest[..end])?];
    Ok((numbers, &rest[end..]))
}

fn number(text: &str) -> Result<u16, ()> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().map_err(drop) } else { Err(()) }
}

fn write_numbers(f: &mut fmt::Formatter<'_>, [major, minor, patch]: [u16; 3]) -> fmt::Result {
    write!(f, "{major}.{minor}.{patch}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pyodide_versions_are_ordered_by_time() {
        let ascending = [
            "0.20.0",
            "0.23.4",
            "0.24.1",
            "0.29.0-alpha.1",
            "0.29.0",
            "0.29.5",
            "314.0.0-alpha.1",
            "314.0.0-rc.1",
            "314.0.0",
            "314.0.3",
            "315.0.0-alpha.2",
        ];
        let versions = ascending.map(|text| text.parse::<PyodideVersion>().unwrap());
        assert!(versions.is_sorted(), "{versions:?}");
        assert_eq!(versions.map(|version| version.to_string()), ascending);
        assert_eq!("0.29.0a1".parse(), "0.29.0-alpha.1".parse::<PyodideVersion>());
        assert_eq!("0.27.0.dev0".parse(), "0.27.0-dev.0".parse::<PyodideVersion>());
    }

    #[test]
    fn micropython_builds_are_ordered_by_time() {
        let ascending = [
            "1.20.0-297",
            "1.22.0-272",
            "1.23.0",
            "1.24.0-preview-47",
            "1.24.0-preview-114",
            "1.24.0",
            "1.24.1",
            "1.28.0-preview-233",
            "1.28.0",
            "1.28.0-6",
            "1.29.0-preview-1",
        ];
        let versions = ascending.map(|text| text.parse::<MicroPythonVersion>().unwrap());
        assert!(versions.is_sorted(), "{versions:?}");
        assert_eq!(versions.map(|version| version.to_string()), ascending);
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for wrong in ["", "latest", "0.29", "v0.29.0", "1.+2.3", "1.2.3-x", "0..1", "99999999.1.1"] {
            assert_eq!(wrong.parse::<PyodideVersion>(), Err(()), "{wrong}");
            assert_eq!(wrong.parse::<MicroPythonVersion>(), Err(()), "{wrong}");
            assert_eq!(wrong.parse::<CoreVersion>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn pyodide_says_its_python() {
        let python =
            |text: &str| text.parse::<PyodideVersion>().unwrap().python().map(|python| python.to_string());
        assert_eq!(python("0.22.1").as_deref(), Some("3.10"));
        assert_eq!(python("0.29.3").as_deref(), Some("3.13"));
        assert_eq!(python("314.0.2").as_deref(), Some("3.14"));
        assert_eq!(python("315.0.0-alpha.2").as_deref(), Some("3.15"));
        assert_eq!(python("0.19.0"), None);
    }
}
