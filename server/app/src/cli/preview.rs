//! `pyscript-lsp preview`

mod findings;
pub(super) mod tracebacks;

use std::io::{self, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use camino::{Utf8Path, Utf8PathBuf};
use preview::{Disk, Event, Handle, Level, Options};

use self::findings::Findings;
use self::tracebacks::Tracebacks;
use super::{tell, visible};
use crate::tracebacks::HANG_IS_OVER;

/// Serve a project on this machine, on a PyScript runtime from local files.
///
/// The address is the first line on standard output, that of a list of all pages stands on the second; then comes what
/// `check` finds, what pages print and where they fail, as it happens.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The folder to serve, or a page: then the folder that it lies in
    #[arg(value_name = "DIR|PAGE", default_value = ".")]
    path: Utf8PathBuf,

    /// The port; 0 for any free one. Default: one that the project has to itself, the same each time
    #[arg(long, value_name = "N")]
    port: Option<u16>,

    /// Open the page in the browser
    #[arg(long)]
    open: bool,

    /// Leave out the headers that let workers share memory with the page, as many hosts do
    #[arg(long)]
    no_isolation: bool,

    /// Run a script of which only the text changes again in its interpreter, in place of a reload
    #[arg(long)]
    hot: bool,

    /// Take the runtime from this folder, one that `runtime install` made
    #[arg(long, value_name = "DIR")]
    runtime: Option<Utf8PathBuf>,
}

/// Serves until it is interrupted.
///
/// # Errors
/// The path is no folder and no page, the port is taken, or there is no runtime: a message for the user.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let target = Target::of(&args.path)?;
    let runtime = preview::runtime::open(args.runtime.as_deref(), &|step| tell(step))?;
    let options = Options {
        content: Arc::new(Disk::new(&target.root)?),
        root: target.root.clone(),
        runtime: Arc::new(runtime),
        port: args.port,
        isolated: !args.no_isolation,
        watched: true,
        hot: args.hot,
    };
    tokio::runtime::Runtime::new()?.block_on(async {
        let handle = preview::serve(options).await?;
        let address = match &target.page {
            Some(page) => handle.address_of(&handle.root().join(page)).context("the page has no address")?,
            None => handle.address.clone(),
        };
        if args.open {
            open_browser(&address)?;
        }
        let directory = Utf8PathBuf::try_from(std::env::current_dir()?)?;
        let findings = Findings::of(handle.root(), &directory);
        let told = Told { findings, tracebacks: Tracebacks::of(handle.root(), &directory), directory };
        let greeting = format!("{address}\nnote: {} lists all pages", handle.list_address());
        follow(handle, &greeting, told, &mut io::stdout()).await
    })
}

/// What is served.
pub(super) struct Target {
    pub(super) root: Utf8PathBuf,
    /// Relative to the root.
    pub(super) page: Option<Utf8PathBuf>,
}

impl Target {
    pub(super) fn of(path: &Utf8Path) -> anyhow::Result<Target> {
        let metadata = path.metadata().with_context(|| format!("{path} cannot be served"))?;
        if metadata.is_dir() {
            return Ok(Target { root: path.to_owned(), page: None });
        }
        if !matches!(path.extension(), Some("html" | "htm")) {
            bail!("{path} is no page: name an HTML file, or the folder that it lies in");
        }
        let root = path.parent().filter(|parent| !parent.as_str().is_empty());
        Ok(Target {
            root: root.unwrap_or(Utf8Path::new(".")).to_owned(),
            page: path.file_name().map(Utf8PathBuf::from),
        })
    }
}

/// What is made of what happens before it is told.
struct Told {
    findings: Findings,
    tracebacks: Tracebacks,
    /// Paths are told relative to it.
    directory: Utf8PathBuf,
}

/// Writes what happens until the user interrupts, or nobody reads any more.
async fn follow(
    mut handle: Handle,
    greeting: &str,
    mut told: Told,
    out: &mut impl Write,
) -> anyhow::Result<ExitCode> {
    let mut interrupted = std::pin::pin!(interrupted());
    let mut written = writeln!(out, "{greeting}").and_then(|()| out.flush());
    while written.is_ok() {
        tokio::select! {
            () = &mut interrupted => break,
            event = handle.events.recv() => match event {
                Some(event) => {
                    let event = told.hear(event);
                    written = write_visibly(out, &told.directory, &event).and_then(|()| out.flush());
                }
                None => break,
            },
            Some(text) = told.findings.next() => {
                written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
            }
        }
    }
    handle.stop().await;
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(ExitCode::SUCCESS),
    }
}

impl Told {
    /// Takes in what follows from an event, and puts the project's places into it.
    fn hear(&mut self, event: Event) -> Event {
        match event {
            Event::FileChanged { path } => {
                self.findings.refresh();
                self.tracebacks.forget();
                Event::FileChanged { path }
            }
            // A file may have been saved after the first look and before the watching began.
            Event::Watching => {
                self.findings.refresh();
                Event::Watching
            }
            Event::PythonError { page, thread, traceback, runs } => {
                let traceback = self.tracebacks.placed(&page, &thread, &traceback, &runs).text;
                Event::PythonError { page, thread, traceback, runs }
            }
            Event::PythonWarning { page, thread, text, runs } => {
                let text = self.tracebacks.warning(&page, &thread, &text, &runs);
                Event::Console { page, thread, level: Level::Warning, text }
            }
            Event::PageError { page, thread, text, place, run } => {
                let text = self.tracebacks.fault(&page, &text, place.as_ref(), run.as_ref()).text;
                Event::PageError { page, thread, text, place, run }
            }
            Event::Hung { page, thread, seconds, run } => {
                let text = self.tracebacks.hang(&page, &thread, seconds, run.as_ref());
                Event::Console { page, thread, level: Level::Warning, text }
            }
            Event::Answers { page, thread } => {
                Event::Console { page, thread, level: Level::Log, text: HANG_IS_OVER.to_owned() }
            }
            Event::ShowSource { page, file, range, line, column, made, runs } => {
                let (file, line, column) = match self.tracebacks.under_way(&page, &made, &runs) {
                    Some(place) => (self.directory.join(place.path), place.line, place.column),
                    None => (file, line, column),
                };
                Event::ShowSource { page, file, range, line, column, made, runs }
            }
            other => other,
        }
    }
}

/// Ends when the user presses Ctrl-C, or another program asks us to end. Listens from this call on and not only when it
/// is awaited: whoever reads the address may interrupt at once.
pub(super) fn interrupted() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let signals = {
        use tokio::signal::unix::{SignalKind, signal};
        signal(SignalKind::interrupt()).and_then(|ctrl_c| Ok((ctrl_c, signal(SignalKind::terminate())?)))
    };
    async move {
        #[cfg(unix)]
        if let Ok((mut ctrl_c, mut terminate)) = signals {
            tokio::select! {
                _ = ctrl_c.recv() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
        let _ = tokio::signal::ctrl_c().await;
    }
}

/// One event, which may hold whatever a page prints.
fn write_visibly(out: &mut impl Write, directory: &Utf8Path, event: &Event) -> io::Result<()> {
    let mut lines = Vec::new();
    write_event(&mut lines, directory, event)?;
    out.write_all(visible(&String::from_utf8_lossy(&lines)).as_bytes())
}

/// One event as lines: where, what kind, what. Further lines of a text are indented, paths relative to `directory`.
fn write_event(out: &mut impl Write, directory: &Utf8Path, event: &Event) -> io::Result<()> {
    match event {
        Event::PageOpened { page } => writeln!(out, "{}: opened", place(page, "main")),
        Event::ScriptRan { page } => writeln!(out, "{}: runs again", place(page, "main")),
        Event::Console { level: Level::Debug, .. } | Event::Watching => Ok(()),
        // They come as lines of the console: see `Told::hear`.
        Event::PythonWarning { .. } | Event::Hung { .. } | Event::Answers { .. } => Ok(()),
        Event::Console { page, thread, level, text } => {
            let kind = match level {
                Level::Debug | Level::Log => "",
                Level::Warning => "warning: ",
                Level::Error => "error: ",
            };
            writeln!(out, "{}: {kind}{}", place(page, thread), indented(text))
        }
        Event::PythonError { page, thread, traceback, .. } => {
            writeln!(out, "{}: Python error\n  {}", place(page, thread), indented(traceback))
        }
        Event::PageError { page, thread, text, .. } => {
            writeln!(out, "{}: error: {}", place(page, thread), indented(text))
        }
        Event::LoadFailed { page, url } => {
            writeln!(out, "{}: error: {url} could not be loaded", place(page, "main"))
        }
        Event::ShowSource { file, line, column, .. } => {
            writeln!(out, "{}:{line}:{column}", file.strip_prefix(directory).unwrap_or(file))
        }
        Event::OtherHost { page, url } => writeln!(out, "{}: loads {url}", place(page, "main")),
        Event::FileChanged { path } => {
            writeln!(out, "{} changed", path.strip_prefix(directory).unwrap_or(path))
        }
        Event::Notice { text } => writeln!(out, "note: {}", indented(text)),
    }
}

fn place(page: &str, thread: &str) -> String {
    let page = if page.is_empty() { "/" } else { page };
    if thread == "main" { page.to_owned() } else { format!("{page} ({thread})") }
}

fn indented(text: &str) -> String {
    text.trim_end().replace('\n', "\n  ")
}

/// Has the system open an address in the user's browser.
fn open_browser(address: &str) -> anyhow::Result<()> {
    let (program, arguments): (_, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{program}, which opens the browser, cannot be started"))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_lines() {
        let page = || "index.html".to_owned();
        let worker = || "worker 1".to_owned();
        let console = |level, text: &str| Event::Console {
            page: page(),
            thread: "main".to_owned(),
            level,
            text: text.to_owned(),
        };
        let events = [
            Event::PageOpened { page: page() },
            console(Level::Debug, "ready"),
            console(Level::Log, "one\ntwo\n"),
            console(Level::Warning, "careful\u{1b}[2J"),
            Event::PythonError {
                page: page(),
                thread: worker(),
                traceback: "Traceback (most recent call last):\n  File \"<exec>\", line 1\nKeyError: 'a'"
                    .to_owned(),
                runs: Vec::new(),
            },
            Event::PageError {
                page: page(),
                thread: worker(),
                text: "TypeError: x".to_owned(),
                place: None,
                run: None,
            },
            Event::LoadFailed { page: page(), url: "/missing.py".to_owned() },
            Event::FileChanged { path: "/home/me/site/main.py".into() },
            Event::ShowSource {
                page: page(),
                file: "/home/me/site/index.html".into(),
                range: syntax::range(20, 23),
                line: 2,
                column: 5,
                made: Vec::new(),
                runs: Vec::new(),
            },
            Event::Notice { text: "careful.".to_owned() },
        ];
        let mut out = Vec::new();
        for event in &events {
            write_visibly(&mut out, Utf8Path::new("/home/me"), event).unwrap();
        }
        expect_test::expect![[r#"
            index.html: opened
            index.html: one
              two
            index.html: warning: careful\u{1b}[2J
            index.html (worker 1): Python error
              Traceback (most recent call last):
                File "<exec>", line 1
              KeyError: 'a'
            index.html (worker 1): error: TypeError: x
            index.html: error: /missing.py could not be loaded
            site/main.py changed
            site/index.html:2:5
            note: careful.
        "#]]
        .assert_eq(&String::from_utf8(out).unwrap());
    }

    #[test]
    fn a_page_is_served_with_its_folder() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap();
        std::fs::write(root.join("a.html"), "").unwrap();
        std::fs::write(root.join("a.py"), "").unwrap();
        let target = Target::of(&root.join("a.html")).unwrap();
        assert_eq!((target.root.as_path(), target.page.as_deref()), (root, Some(Utf8Path::new("a.html"))));
        assert!(Target::of(root).unwrap().page.is_none());
        assert!(Target::of(&root.join("a.py")).is_err());
        assert!(Target::of(&root.join("b.html")).is_err());
    }
}
