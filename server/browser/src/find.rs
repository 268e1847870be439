//! Which browser to start.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// The environment variable that names the browser where no option does.
pub const VARIABLE: &str = "PYSCRIPT_BROWSER";

/// What Chromium and its relatives are called on `PATH`, the first that is there wins.
const NAMES: [&str; 6] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/// Where they lie on macOS below `/Applications`, of the system and of the user.
const APPLICATIONS: [&str; 3] = [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/// Where they lie on Windows below the folders that [`PROGRAM_FOLDERS`] name.
const PROGRAMS: [&str; 3] = [
    r"Chromium\Application\chrome.exe",
    r"Google\Chrome\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
];

const PROGRAM_FOLDERS: [&str; 3] = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

/// The browser to start: `named` (a path, or a name on `PATH`), else what [`VARIABLE`] names, else the first that is
/// installed.
///
/// # Errors
/// When the one that is named does not exist, or none is found: a message that says how to get one.
pub fn find(named: Option<&Path>) -> Result<PathBuf> {
    Machine { variable: &|name| std::env::var_os(name), is_program: &|path| path.is_file() }.find(named)
}

/// What is asked of the machine.
struct Machine<'a> {
    variable: &'a dyn Fn(&str) -> Option<OsString>,
    is_program: &'a dyn Fn(&Path) -> bool,
}

impl Machine<'_> {
    fn find(&self, named: Option<&Path>) -> Result<PathBuf> {
        let chosen = (self.variable)(VARIABLE).filter(|value| !value.is_empty());
        if let Some(named) = named {
            return self.named(named, "--browser");
        }
        if let Some(chosen) = chosen {
            return self.named(Path::new(&chosen), VARIABLE);
        }
        let on_path = NAMES.iter().find_map(|name| self.on_path(OsStr::new(name)));
        let Some(found) =
            on_path.or_else(|| self.places().into_iter().find(|place| (self.is_program)(place)))
        else {
            bail!(
                "no browser was found. It takes Chromium, Chrome or Edge: on PATH, where its installer puts it, or named \
                 with --browser or ${VARIABLE}. To get one: `apt install chromium` (Debian), `brew install --cask \
                 google-chrome` (macOS), `winget install Google.Chrome` (Windows)"
            );
        };
        Ok(found)
    }

    fn named(&self, program: &Path, by: &str) -> Result<PathBuf> {
        if (self.is_program)(program) {
            return Ok(program.to_owned());
        }
        let is_name = program.components().count() == 1;
        match is_name.then(|| self.on_path(program.as_os_str())).flatten() {
            Some(found) => Ok(found),
            None => bail!("{by} names {}, and there is no such program", program.display()),
        }
    }

    fn on_path(&self, name: &OsStr) -> Option<PathBuf> {
        let path = (self.variable)("PATH")?;
        let with_ending = Path::new(name).with_extension(std::env::consts::EXE_EXTENSION);
        let candidates = std::env::split_paths(&path).map(|folder| folder.join(&with_ending));
        candidates.into_iter().find(|candidate| (self.is_program)(candidate))
    }

    /// Known install places; those of other systems are nowhere here.
    fn places(&self) -> Vec<PathBuf> {
        let home = (self.variable)("HOME").map(|home| PathBuf::from(home).join("Applications"));
        let applications = [PathBuf::from("/Applications")].into_iter().chain(home);
        let on_macos =
            applications.flat_map(|folder| APPLICATIONS.map(|application| folder.join(application)));
        let folders = PROGRAM_FOLDERS.into_iter().filter_map(|folder| (self.variable)(folder));
        let on_windows =
            folders.flat_map(|folder| PROGRAMS.map(|program| PathBuf::from(&folder).join(program)));
        on_macos.chain(on_windows).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found on a machine with these variables and files.
    fn found(named: Option<&str>, variables: &[(&str, &str)], files: &[&str]) -> Result<PathBuf> {
        let variable = |name: &str| {
            let (_, value) = variables.iter().find(|(known, _)| *known == name)?;
            Some(OsString::from(value))
        };
        let is_program = |path: &Path| files.iter().any(|file| Path::new(file) == path);
        Machine { variable: &variable, is_program: &is_program }.find(named.map(Path::new))
    }

    #[cfg(unix)]
    #[test]
    fn what_is_named_comes_before_what_is_found() {
        let path = ("PATH", "/bin:/opt/bin");
        let chosen = (VARIABLE, "/my/chrome");
        let files = [
            "/my/chrome",
            "/other",
            "/opt/bin/chromium",
            "/bin/google-chrome",
            "/bin/brave",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
        ];
        let is_found = |named, variables: &[_], files: &[&str], expected| {
            assert_eq!(found(named, variables, files).unwrap(), Path::new(expected), "{named:?}");
        };
        is_found(Some("/other"), &[path, chosen], &files, "/other");
        is_found(Some("brave"), &[path, chosen], &files, "/bin/brave");
        is_found(None, &[path, chosen], &files, "/my/chrome");
        is_found(None, &[path, (VARIABLE, "")], &files, "/opt/bin/chromium");
        is_found(None, &[path], &files[3..], "/bin/google-chrome");
        is_found(None, &[path], &files[4..], files[5]);
        let mac = "/home/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        is_found(None, &[("HOME", "/home/me")], &[mac], mac);
        let edge = r"/pf/Microsoft\Edge\Application\msedge.exe";
        is_found(None, &[("ProgramFiles", "/pf")], &[edge], edge);
    }

    #[test]
    fn what_is_missing_is_said() {
        let error = |named, variables| found(named, variables, &[]).unwrap_err().to_string();
        assert_eq!(error(Some("/x"), &[]), "--browser names /x, and there is no such program");
        assert_eq!(error(None, &[(VARIABLE, "y")]), "PYSCRIPT_BROWSER names y, and there is no such program");
        let none = error(None, &[]);
        for words in ["no browser was found", "--browser", "$PYSCRIPT_BROWSER", "apt install chromium"] {
            assert!(none.contains(words), "{words}: {none}");
        }
    }
}
