//! The words that say where a line of Python runs.

use std::fmt;
use std::str::FromStr;

/// What a script tag asks for: `type="py"` or `type="mpy"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Flavor {
    /// `py`: runs on Pyodide.
    Py,
    /// `mpy`: runs on MicroPython.
    Mpy,
}

impl Flavor {
    /// The engine that runs this flavor.
    pub fn runtime(self) -> Runtime {
        match self {
            Flavor::Py => Runtime::Pyodide,
            Flavor::Mpy => Runtime::MicroPython,
        }
    }

    /// As written in HTML: `py` or `mpy`.
    pub fn as_str(self) -> &'static str {
        match self {
            Flavor::Py => "py",
            Flavor::Mpy => "mpy",
        }
    }
}

impl fmt::Display for Flavor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The Python implementation that runs a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Runtime {
    /// CPython compiled to WebAssembly.
    Pyodide,
    /// MicroPython compiled to WebAssembly.
    MicroPython,
}

impl Runtime {
    /// As PyScript's worker options name it: `pyodide` or `micropython`.
    pub fn as_str(self) -> &'static str {
        match self {
            Runtime::Pyodide => "pyodide",
            Runtime::MicroPython => "micropython",
        }
    }
}

impl fmt::Display for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where in the browser an interpreter lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Thread {
    /// The page itself.
    Main,
    /// A web worker.
    Worker,
}

impl Thread {
    /// `main` or `worker`.
    pub fn as_str(self) -> &'static str {
        match self {
            Thread::Main => "main",
            Thread::Worker => "worker",
        }
    }
}

impl fmt::Display for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A PyScript release, `YEAR.MONTH.NUMBER`, ordered by time. It does not say that such a release exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Release {
    /// Four digits.
    pub year: u16,
    /// 1 to 12. Releases up to 2023.05.1 wrote it with two digits.
    pub month: u8,
    /// The n-th release of that month, from 1.
    pub number: u8,
}

impl Release {
    /// A release from its three parts.
    pub const fn new(year: u16, month: u8, number: u8) -> Self {
        Release { year, month, number }
    }
}

impl FromStr for Release {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('.');
        let (Some(year), Some(month), Some(number), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(());
        };
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() != 4 || !digits(year) || !digits(month) || !digits(number) {
            return Err(());
        }
        let release = Release {
            year: year.parse().map_err(drop)?,
            month: month.parse().map_err(drop)?,
            number: number.parse().map_err(drop)?,
        };
        if (1..=12).contains(&release.month) { Ok(release) } else { Err(()) }
    }
}

impl fmt::Display for Release {
    /// As the release's own address spells it: two-digit months up to 2023.05.1.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self <= Release::new(2023, 5, 1) {
            write!(f, "{}.{:02}.{}", self.year, self.month, self.number)
        } else {
            write!(f, "{}.{}.{}", self.year, self.month, self.number)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_read_ordered_and_written() {
        let release: Release = "2026.7.3".parse().unwrap();
        assert_eq!(release, Release::new(2026, 7, 3));
        assert_eq!(release.to_string(), "2026.7.3");
        assert_eq!("2023.05.1".parse::<Release>().unwrap().to_string(), "2023.05.1");
        assert!("2025.11.2".parse::<Release>().unwrap() > "2025.3.1".parse::<Release>().unwrap());
        for wrong in ["latest", "2026.7", "2026.13.1", "26.7.3", "2026.7.3.1", "2026..1", "+026.1.1"] {
            assert_eq!(wrong.parse::<Release>(), Err(()), "{wrong}");
        }
    }
}
