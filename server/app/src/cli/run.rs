//! `pyscript-lsp run`

mod junit;
mod outcome;
mod targets;
mod teller;
mod visit;
mod wait;

use std::num::NonZero;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use browser::{Browser, Options};
use camino::{Utf8Path, Utf8PathBuf};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use self::outcome::Outcome;
use self::targets::Target;
use self::teller::{Format, Teller};
use self::visit::{Plan, visit};
use super::{preview as serving, tell};

/// Run pages in a browser without a window, and fail where they fail: a test runner for CI.
///
/// Each page runs as in `preview`, on the runtime from local files, in a browser profile of its own. What it prints goes to
/// standard output, what fails to standard error, at the line that was written.
#[derive(Debug, clap::Args)]
#[command(after_long_help = DONE)]
pub(crate) struct Args {
    /// Pages to run; of a folder, every page in it that runs Python
    #[arg(required = true, value_name = "PAGE|DIR")]
    paths: Vec<Utf8PathBuf>,

    /// A page is done when TEXT is in sight or on its console
    #[arg(long, value_name = "TEXT")]
    until_text: Option<String>,

    /// Seconds that a page may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    timeout: u64,

    /// How many pages run at the same time. Default: as many as there are processors
    #[arg(long, short, value_name = "N")]
    jobs: Option<NonZero<usize>>,

    /// Keep a picture of each page at its end: a file that ends in .png, or a folder
    #[arg(long, value_name = "FILE|DIR")]
    screenshot: Option<Utf8PathBuf>,

    /// How to tell what happens
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,

    /// Write a report in the XML of JUnit, one test case a page
    #[arg(long, value_name = "FILE")]
    junit: Option<Utf8PathBuf>,

    /// The browser: Chromium, Chrome or Edge. Default: $PYSCRIPT_BROWSER, else the first that is installed
    #[arg(long, value_name = "PROGRAM")]
    browser: Option<Utf8PathBuf>,

    /// Let the browser run without its sandbox, as it must for root. Only for pages that you trust
    #[arg(long)]
    no_sandbox: bool,

    /// Leave out the headers that let workers share memory with the page, as many hosts do
    #[arg(long)]
    no_isolation: bool,

    /// Take the runtime from this folder, one that `runtime install` made
    #[arg(long, value_name = "DIR")]
    runtime: Option<Utf8PathBuf>,
}

const DONE: &str = "\
When is a page done? With --until-text: when the text is there. Else when it is loaded and all its scripts of the types py \
and mpy, on the page and in workers, have come to their end. Then it has half a second to fail still: with an error in a \
task, for instance. What goes on for longer (timers, workers that the page starts itself, editors, games) is not waited \
for: print a text when it is done, and wait for that. A page that has failed is given up when none of its scripts runs \
and those that are left cannot begin any more (their interpreter or config failed), or all is silent for 15 seconds.

When does it fail? With any Python or JavaScript error that nobody caught, a file that could not be loaded, an error of \
PyScript itself, a crash, or when it is not done in time. Warnings and lines on standard error are shown, and are no \
failure. Dialogs are dismissed.

Exit code: 0 when every page passed, 1 when one failed, 2 when it could not work, 130 when it was interrupted.";

/// Runs the pages. Exits with 1 where one failed.
///
/// # Errors
/// A path is no page, there is no browser or no runtime, the browser ends, a file cannot be written.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let directory = Utf8PathBuf::try_from(std::env::current_dir()?)?;
    let targets = Target::all(&args.paths, &directory)?;
    let pictures = args.pictures(&targets)?;
    let options = args.browser()?;
    let runtime = Arc::new(preview::runtime::open(args.runtime.as_deref(), &|step| tell(step))?);
    tokio::runtime::Runtime::new()?.block_on(async {
        let interrupted = serving::interrupted();
        let all = async {
            let browser = launch(&options).await?;
            let teller = Teller::new(args.format, targets.len());
            let plan = Plan {
                browser: &browser,
                runtime,
                isolated: !args.no_isolation,
                until_text: args.until_text.as_deref(),
                limit: Duration::from_secs(args.timeout),
                directory: &directory,
                teller: &teller,
            };
            let outcomes = visit_all(&plan, &targets, &pictures, args.jobs()).await?;
            teller.all_ended(&outcomes);
            args.report(&outcomes)
        };
        tokio::select! {
            code = all => code,
            // What was started ends with the future that holds it.
            () = interrupted => Ok(ExitCode::from(INTERRUPTED)),
        }
    })
}

/// What shells give for a program that Ctrl-C ended.
const INTERRUPTED: u8 = 130;

impl Args {
    /// The browser, which must be there before anything is installed or served.
    fn browser(&self) -> anyhow::Result<Options> {
        let program = browser::find(self.browser.as_deref().map(Utf8Path::as_std_path))?;
        if is_root() && !self.no_sandbox {
            bail!(
                "the browser's sandbox does not work for root: run as another user, or, where you trust the pages, with \
                 --no-sandbox"
            );
        }
        Ok(Options { program, sandbox: !self.no_sandbox })
    }

    fn jobs(&self) -> usize {
        self.jobs.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZero::get)
    }

    /// Where the picture of each page goes.
    fn pictures(&self, targets: &[Target]) -> anyhow::Result<Vec<Option<Utf8PathBuf>>> {
        let Some(path) = &self.screenshot else { return Ok(vec![None; targets.len()]) };
        if path.extension() == Some("png") {
            if targets.len() > 1 {
                bail!("--screenshot {path} is one file, for {} pages: name a folder", targets.len());
            }
            return Ok(vec![Some(path.clone())]);
        }
        std::fs::create_dir_all(path).with_context(|| format!("{path} cannot be made"))?;
        let file =
            |name: &str| path.join(format!("{}.png", name.trim_start_matches("../").replace('/', "-")));
        Ok(targets.iter().map(|target| Some(file(&target.name))).collect())
    }

    fn report(&self, outcomes: &[Outcome]) -> anyhow::Result<ExitCode> {
        if let Some(path) = &self.junit {
            std::fs::write(path, junit::render(outcomes))
                .with_context(|| format!("{path} cannot be written"))?;
        }
        Ok(ExitCode::from(u8::from(!outcomes.iter().all(Outcome::passed))))
    }
}

async fn launch(options: &Options) -> anyhow::Result<Browser> {
    Browser::launch(options).await.map_err(|error| {
        // Ubuntu, for one, lets only browsers that it knows make a sandbox.
        let hint = "\nWhere this system gives browsers no sandbox and you trust the pages: --no-sandbox";
        let is_refused = options.sandbox && error.to_string().contains("sandbox");
        anyhow::anyhow!("{error:#}{}", if is_refused { hint } else { "" })
    })
}

/// Every page, some at the same time; what came of them in their order.
async fn visit_all(
    plan: &Plan<'_>,
    targets: &[Target],
    pictures: &[Option<Utf8PathBuf>],
    jobs: usize,
) -> anyhow::Result<Vec<Outcome>> {
    let visits = targets.iter().zip(pictures).enumerate().map(|(number, (target, picture))| async move {
        Ok::<_, anyhow::Error>((number, visit(plan, target, picture.as_deref()).await?))
    });
    let mut outcomes: Vec<(usize, Outcome)> =
        stream::iter(visits).buffer_unordered(jobs).try_collect().await?;
    outcomes.sort_by_key(|(number, _)| *number);
    Ok(outcomes.into_iter().map(|(_, outcome)| outcome).collect())
}

#[cfg(unix)]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
