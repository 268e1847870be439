//! The HTTP server: loopback only, the project at `/`, everything of ours below `/_pyscript/`.
//!
//! ```text
//! /_pyscript/                    a list of all pages
//! /_pyscript/report              the agents' reports (POST, with the token)
//! /_pyscript/source              elements that were clicked (POST, with the token)
//! /_pyscript/changes?PAGE?PAGE…  what changed for pages, at once and then as it comes (server-sent events)
//! /_pyscript/VERSION/watch.js    the agent's worker, which tells of threads that do not answer
//! /_pyscript/VERSION/core/…      the runtime, as laid out in `runtime`; what stands below VERSION never changes
//! /…                             the project
//! ```

mod answer;
mod changes;
mod guard;
mod listen;
mod missing;
mod places;
mod source;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::serve::ListenerExt as _;
use camino::{Utf8Path, Utf8PathBuf};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::agent::{self, Facts};
use crate::element_path::ElementPath;
use crate::event::{Event, Events};
use crate::files::{self, Content};
use crate::hot::Hot;
use crate::provided::Provided;
use crate::reload::{self, Watching};
use crate::report::{Report, Reporter};
use crate::revisions::{self, Revisions, State as Held};
use crate::runtime::{self, Runtime};
use crate::spotlight::Spotlight;
use crate::texts::Texts;

pub(crate) use answer::typed;
use answer::{Asked, answer};
use changes::changes;
use guard::guard;
use listen::{Listening, listen};
use missing::Missing;
use source::source;

/// What to serve, and how.
pub struct Options {
    /// The folder that stands at `/`.
    pub root: Utf8PathBuf,
    /// Where the files below it are read.
    pub content: Arc<dyn Content>,
    /// The runtime of every page.
    pub runtime: Arc<Runtime>,
    /// The port; 0 for any free one; `None` for the one that is the project's own, or one of the next.
    pub port: Option<u16>,
    /// Whether to send the headers that let workers share memory with the page. Many hosts do not.
    pub isolated: bool,
    /// Whether files are watched, and pages reload when they change.
    pub watched: bool,
    /// Whether scripts of which only the text changes run again in their interpreter, in place of a reload.
    pub hot: bool,
}

/// A running preview. It stops when this is dropped.
pub struct Handle {
    /// `http://127.0.0.1:PORT/`.
    pub address: String,
    /// What happens, in order. The end means that the preview stopped.
    pub events: mpsc::Receiver<Event>,
    site: Arc<Site>,
    server: JoinHandle<()>,
    watching: Watching,
}

impl Handle {
    /// Reloads every open page, whatever it shows.
    pub fn reload(&self) {
        self.site.revisions.advance();
    }

    /// The content of a file, named by its path below the root, changed without the disk. Pages that show it reload
    /// once no other change of it follows for `pause`; where it is a stylesheet, they exchange that.
    pub fn edited(&self, below: &Utf8Path, pause: Duration) {
        self.watching.edited(self.site.root.join(below), pause);
    }

    /// Has the pages of a file, named by its path below the root, scroll to an element and point it out. Where none is
    /// open, the next one does that is opened soon. Answers whether one is open.
    pub fn show(&self, below: &Utf8Path, element: ElementPath) -> bool {
        self.site.spotlight.show(&self.site.root.join(below), element)
    }

    /// The folder at `/`, canonical.
    pub fn root(&self) -> &Utf8Path {
        &self.site.root
    }

    /// The address of a list of all pages.
    pub fn list_address(&self) -> String {
        format!("{}_pyscript/", self.address)
    }

    /// The address of a file below the root.
    pub fn address_of(&self, path: &Utf8Path) -> Option<String> {
        let below = path.strip_prefix(&self.site.root).ok()?;
        let encoded: Vec<String> = below
            .components()
            .map(|part| percent_encoding::utf8_percent_encode(part.as_str(), PATH_SEGMENT).to_string())
            .collect();
        Some(format!("{}{}", self.address, encoded.join("/")))
    }

    /// Ends the preview and every connection to it.
    pub async fn stop(mut self) {
        self.server.abort();
        let _ = (&mut self.server).await;
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// What a path segment cannot hold as it is.
const PATH_SEGMENT: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// Starts a preview on the loopback interface, in the current tokio runtime.
///
/// # Errors
/// When the root is no folder or the port is not free; a message for the user.
pub async fn serve(options: Options) -> Result<Handle> {
    let root =
        options.root.canonicalize_utf8().with_context(|| format!("{} cannot be served", options.root))?;
    if !root.is_dir() {
        bail!("{root} is no folder");
    }
    let Listening { listener, notice } = listen(options.port, &root).await?;
    let port = listener.local_addr()?.port();
    let (events, receiver) = Events::channel();
    if let Some(notice) = notice {
        events.notice(notice);
    }
    let revisions = Revisions::new(&runtime::sha256(root.as_str().as_bytes())[..16]);
    let texts: Arc<Mutex<Texts>> = Arc::default();
    let hot = options.hot.then(|| Hot {
        root: root.clone(),
        content: Arc::clone(&options.content),
        texts: Arc::clone(&texts),
    });
    let shown = reload::Shown { content: Arc::clone(&options.content), revisions: revisions.clone(), hot };
    let watching =
        if options.watched { reload::watch(&root, shown, events.clone()) } else { Watching::nothing() };
    let site = Arc::new(Site {
        root,
        content: options.content,
        provided: Provided::new(options.runtime),
        isolated: options.isolated,
        token: format!("{}{}", revisions::random(), revisions::random()),
        revisions,
        spotlight: Spotlight::default(),
        texts,
        reporter: Mutex::default(),
        told: Mutex::default(),
        missing: Arc::default(),
        events,
    });
    let router = router(&site);
    // The end of an answer would wait for the browser to confirm what came before.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let server = tokio::spawn(async move {
        // It ends only with the task.
        let _ = axum::serve(listener, router).await;
    });
    let address = format!("http://127.0.0.1:{port}/");
    Ok(Handle { address, events: receiver, site, server, watching })
}

/// Bytes of one report; an agent sends less, whatever characters there are in it.
const REPORT: usize = 2 << 20;

fn router(site: &Arc<Site>) -> Router {
    Router::new()
        .route("/_pyscript/report", post(report).layer(DefaultBodyLimit::max(REPORT)))
        .route("/_pyscript/source", post(source).layer(DefaultBodyLimit::max(source::LONGEST)))
        .route("/_pyscript/changes", get(changes))
        .fallback(get(file))
        .layer(middleware::from_fn_with_state(Arc::clone(site), guard))
        .with_state(Arc::clone(site))
}

/// What the handlers share.
struct Site {
    /// Canonical.
    root: Utf8PathBuf,
    content: Arc<dyn Content>,
    provided: Provided,
    isolated: bool,
    token: String,
    revisions: Revisions,
    spotlight: Spotlight,
    texts: Arc<Mutex<Texts>>,
    reporter: Mutex<Reporter>,
    /// Notices about files, each of which is worth telling once.
    told: Mutex<HashSet<String>>,
    missing: Arc<Missing>,
    events: Events,
}

impl Site {
    fn notice_once(&self, text: String) {
        if self.told.lock().unwrap_or_else(PoisonError::into_inner).insert(text.clone()) {
            self.events.notice(text);
        }
    }

    fn reporter(&self) -> MutexGuard<'_, Reporter> {
        self.reporter.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn texts(&self) -> MutexGuard<'_, Texts> {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The agent of a page that holds what the files held at `revision` or later. It shows the notices: what the page does,
    /// without a full stop.
    fn agent_tag(&self, revision: &str, notices: &[String]) -> String {
        let notices: Vec<String> = notices.iter().map(|notice| format!("This page {notice}.")).collect();
        agent::element(&Facts {
            home: &self.provided.home(),
            token: &self.token,
            project: self.revisions.project(),
            revision,
            notices: &notices,
        })
    }

    /// Keeps in mind who was sent what.
    fn served(&self, path: &Utf8Path, request: &str, asked: &Asked, held: Held) {
        let pages = if asked.is_page(request) {
            vec![request.to_owned()]
        } else {
            self.revisions.pages_of(&asked.from, files::resolve(&self.root, &asked.from).as_deref())
        };
        for page in &pages {
            let request =
                revisions::Request { page, address: request, is_style: asked.destination == "style" };
            self.revisions.served(path, request, held);
        }
    }
}

async fn report(State(site): State<Arc<Site>>, headers: HeaderMap, body: Bytes) -> Response {
    let Ok(report) = serde_json::from_slice::<Report>(&body) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    if report.token != site.token {
        return StatusCode::FORBIDDEN.into_response();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let page = report.page().to_owned();
    for text in report.failures() {
        site.missing.learn(&page, text, &site.events);
    }
    site.reporter().take(report, &site.events, &|place| places::original(&site, host, place));
    StatusCode::NO_CONTENT.into_response()
}

/// A file of the project or of ours.
async fn file(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let asked = Asked::new(request.headers(), site.revisions.current());
    // Files are read, rewritten and unpacked off the threads that keep connections going.
    let answer = tokio::task::spawn_blocking(move || answer(&site, &path, &asked));
    answer.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}
