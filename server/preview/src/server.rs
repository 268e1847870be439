//! The HTTP server: loopback only, the project at `/`, everything of ours below `/_pyscript/`.
//!
//! ```text
//! /_pyscript/report              the agents' reports (POST, with the token)
//! /_pyscript/changes?PAGE        what changed for a page, at once and then as it comes (server-sent events)
//! /_pyscript/VERSION/agent.js    the agent
//! /_pyscript/VERSION/core/…      the runtime, as laid out in `runtime`; what stands below VERSION never changes
//! /…                             the project
//! ```

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use camino::{Utf8Path, Utf8PathBuf};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::event::{Event, Events};
use crate::files::{self, Content};
use crate::provided::Provided;
use crate::reload::{self, Watching};
use crate::report::{Report, Reporter};
use crate::revisions::{self, Revisions, State as Held};
use crate::runtime::Runtime;
use crate::{page, rewrite};

/// What to serve, and how.
pub struct Options {
    /// The folder that stands at `/`.
    pub root: Utf8PathBuf,
    /// Where the files below it are read.
    pub content: Arc<dyn Content>,
    /// The runtime of every page.
    pub runtime: Arc<Runtime>,
    /// The port; 0 for any free one; `None` for one near 8000 or else any.
    pub port: Option<u16>,
    /// Whether to send the headers that let workers share memory with the page. Many hosts do not.
    pub isolated: bool,
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

    /// The folder at `/`, canonical.
    pub fn root(&self) -> &Utf8Path {
        &self.site.root
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
    let listener = listen(options.port).await?;
    let port = listener.local_addr()?.port();
    let (events, receiver) = Events::channel();
    let revisions = Revisions::new();
    let watching = reload::watch(&root, Arc::clone(&options.content), revisions.clone(), events.clone());
    let site = Arc::new(Site {
        root,
        content: options.content,
        provided: Provided::new(options.runtime),
        isolated: options.isolated,
        hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
        token: format!("{}{}", revisions::random(), revisions::random()),
        revisions,
        reporter: Mutex::default(),
        told: Mutex::default(),
        events,
    });
    let router = router(&site);
    let server = tokio::spawn(async move {
        // It ends only with the task.
        let _ = axum::serve(listener, router).await;
    });
    let address = format!("http://127.0.0.1:{port}/");
    Ok(Handle { address, events: receiver, site, server, watching })
}

async fn listen(port: Option<u16>) -> Result<TcpListener> {
    let host = "127.0.0.1";
    if let Some(port) = port {
        return TcpListener::bind((host, port)).await.with_context(|| {
            format!("Port {port} cannot be used. Give another one with --port, or --port 0 for any.")
        });
    }
    for port in 8000..8010 {
        if let Ok(listener) = TcpListener::bind((host, port)).await {
            return Ok(listener);
        }
    }
    Ok(TcpListener::bind((host, 0)).await?)
}

/// Bytes of one report; an agent sends far less.
const REPORT: usize = 8 << 20;

fn router(site: &Arc<Site>) -> Router {
    Router::new()
        .route("/_pyscript/report", post(report).layer(DefaultBodyLimit::max(REPORT)))
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
    /// The `Host` headers that mean us.
    hosts: [String; 2],
    token: String,
    revisions: Revisions,
    reporter: Mutex<Reporter>,
    /// Notices about files, each of which is worth telling once.
    told: Mutex<HashSet<String>>,
    events: Events,
}

impl Site {
    fn notice_once(&self, text: String) {
        if self.told.lock().unwrap_or_else(PoisonError::into_inner).insert(text.clone()) {
            self.events.notice(text);
        }
    }

    /// The agent of a page that holds what the files held at `revision` or later.
    fn agent_tag(&self, revision: &str) -> String {
        format!(
            "<script src=\"/_pyscript/{}/agent.js\" data-token=\"{}\" data-revision=\"{}\"></script>",
            self.provided.version(),
            self.token,
            revision
        )
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

/// Refuses what no page of ours can send, and adds the headers that every answer has.
async fn guard(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let embedder_policy = embedder_policy(request.headers());
    let mut response = match refusal(&site, request.method(), request.headers()) {
        Some(reason) => (StatusCode::FORBIDDEN, reason).into_response(),
        None if announces_too_much(request.headers()) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        None => next.run(request).await,
    };
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if site.isolated {
        for (name, value) in [
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", embedder_policy),
            ("cross-origin-resource-policy", "cross-origin"),
        ] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
    response
}

/// Why a request is not answered. A name that was made to resolve to this machine (DNS rebinding) shows in `Host`;
/// another site's script shows in `Origin` and `Sec-Fetch-Site`.
fn refusal(site: &Site, method: &Method, headers: &HeaderMap) -> Option<&'static str> {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let ours = |host: &str| site.hosts.iter().any(|known| known.eq_ignore_ascii_case(host));
    if !text(header::HOST).is_some_and(ours) {
        return Some("This preview answers to 127.0.0.1 and localhost only.");
    }
    if let Some(origin) = text(header::ORIGIN)
        && !origin.strip_prefix("http://").is_some_and(ours)
    {
        return Some("This preview answers to its own pages only.");
    }
    let fetch = |name| text(HeaderName::from_static(name)).unwrap_or_default();
    // Another port of this machine is the same site, and another program.
    if matches!(fetch("sec-fetch-site"), "cross-site" | "same-site") && fetch("sec-fetch-mode") != "navigate"
    {
        return Some("This preview answers to its own pages only.");
    }
    (method != Method::GET && method != Method::HEAD && method != Method::POST)
        .then_some("This preview reads files, it does not write them.")
}

/// What isolates a page and keeps most of what it loads from other hosts working. Safari knows only the strict form.
fn embedder_policy(headers: &HeaderMap) -> &'static str {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_safari = agent.contains("Safari/") && !agent.contains("Chrome/") && !agent.contains("Chromium/");
    if is_safari { "require-corp" } else { "credentialless" }
}

/// Whether a body is longer than any report; one that does not say its length is cut while it is read.
fn announces_too_much(headers: &HeaderMap) -> bool {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.is_some_and(|length: usize| length > REPORT)
}

async fn report(State(site): State<Arc<Site>>, body: Bytes) -> Response {
    let Ok(report) = serde_json::from_slice::<Report>(&body) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    if report.token != site.token {
        return StatusCode::FORBIDDEN.into_response();
    }
    site.reporter.lock().unwrap_or_else(PoisonError::into_inner).take(report, &site.events);
    StatusCode::NO_CONTENT.into_response()
}

/// Time between two signs of life to a page that nothing is told to: it takes longer silence for a lost connection.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);

async fn changes(State(site): State<Arc<Site>>, uri: Uri) -> Response {
    let page = uri.query().unwrap_or_default().to_owned();
    let receiver = site.revisions.subscribe();
    let revisions = site.revisions.clone();
    let stream = futures_util::stream::unfold(receiver, move |mut receiver| {
        let (revisions, page) = (revisions.clone(), page.clone());
        async move {
            receiver.changed().await.ok()?;
            Some((sse::Event::default().json_data(revisions.news(&page)), receiver))
        }
    });
    let alive = KeepAlive::new().interval(SIGN_OF_LIFE).event(sse::Event::default().event("alive").data(""));
    Sse::new(stream).keep_alive(alive).into_response()
}

/// A file of the project or of ours.
async fn file(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let asked = Asked::new(request.headers(), site.revisions.current());
    // Files are read, rewritten and unpacked off the threads that keep connections going.
    let answer = tokio::task::spawn_blocking(move || match path.strip_prefix("/_pyscript/") {
        Some(ours) => provided(&site, ours, &asked),
        None => of_project(&site, &path, &asked),
    });
    answer.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// What the headers of a request say about who asks.
struct Asked {
    /// `Host`, which the guard has let through.
    host: String,
    /// The path of the page that asks, without the leading `/`; empty where it is not known.
    page: String,
    /// The path of what asks, a page or not, with the leading `/`; empty where it is not known.
    from: String,
    /// What the browser makes of the answer (`Sec-Fetch-Dest`); empty where it does not say.
    destination: String,
    /// The newest revision before any file was read.
    revision: String,
}

impl Asked {
    fn new(headers: &HeaderMap, revision: String) -> Self {
        let text =
            |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let host = text(header::HOST).to_owned();
        let path = text(header::REFERER).split_once("://").and_then(|(_, rest)| rest.split_once('/'));
        let path = path.map(|(_, path)| path.split(['?', '#']).next().unwrap_or_default());
        // A script of the runtime asks in the name of a page that it does not tell.
        let path = path.filter(|path| !path.starts_with("_pyscript/"));
        Asked {
            host,
            page: path.unwrap_or_default().to_owned(),
            from: path.map(|path| format!("/{path}")).unwrap_or_default(),
            destination: text(HeaderName::from_static("sec-fetch-dest")).to_owned(),
            revision,
        }
    }

    /// Whether the answer is shown as a page, and not used by one.
    fn is_page(&self, request: &str) -> bool {
        match self.destination.as_str() {
            "document" | "iframe" | "frame" => true,
            "" => request.ends_with('/') || files::media_type(request).starts_with("text/html"),
            _ => false,
        }
    }
}

fn provided(site: &Site, path: &str, asked: &Asked) -> Response {
    match site.provided.read(path) {
        Ok(found) => {
            if let Some(notice) = found.notice {
                let page = if asked.page.is_empty() { "A page" } else { &asked.page };
                site.notice_once(format!("{page} {notice}"));
            }
            found.response
        }
        Err(damage) => {
            let text = format!(
                "The PyScript runtime is damaged: {damage:#}. Run `pyscript-lsp runtime install` and start again."
            );
            site.notice_once(text.clone());
            (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
        }
    }
}

fn of_project(site: &Site, request: &str, asked: &Asked) -> Response {
    let Some(path) = files::resolve(&site.root, request) else {
        return not_found(site, request, asked);
    };
    if path.is_dir() && path.canonicalize_utf8().is_ok_and(|real| real.starts_with(&site.root)) {
        return folder(site, request, &path, asked);
    }
    match site.content.read(&path) {
        Ok(content) => {
            site.served(&path, request, asked, reload::held(&content));
            answer(site, request, content, asked)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            site.served(&path, request, asked, None);
            not_found(site, request, asked)
        }
        Err(error) => {
            let text = format!("{request} cannot be read: {error}.");
            site.notice_once(text.clone());
            (StatusCode::FORBIDDEN, text).into_response()
        }
    }
}

fn folder(site: &Site, request: &str, path: &Utf8Path, asked: &Asked) -> Response {
    if !request.ends_with('/') {
        let Ok(location) = HeaderValue::from_str(&format!("{request}/")) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        return (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response();
    }
    let index = path.join("index.html");
    if let Ok(content) = site.content.read(&index) {
        site.served(&index, request, asked, reload::held(&content));
        return answer(site, &format!("{request}index.html"), content, asked);
    }
    let shown = percent_encoding::percent_decode_str(request).decode_utf8_lossy();
    let pages = files::pages(path);
    site.served(path, request, asked, reload::listed(&pages));
    let html = page::listing(&shown, &pages, &site.agent_tag(&asked.revision));
    typed("text/html; charset=utf-8", html.into())
}

/// The content of one project file; text that names a runtime is made to name ours.
fn answer(site: &Site, request: &str, content: Vec<u8>, asked: &Asked) -> Response {
    let media = files::media_type(request);
    let is_page = media.starts_with("text/html");
    let may_name_runtime = is_page
        || ["text/javascript", "text/css", "application/json", "application/toml"]
            .iter()
            .any(|text| media.starts_with(text));
    if !may_name_runtime {
        return typed(media, content.into());
    }
    let text = match String::from_utf8(content) {
        Ok(text) => text,
        Err(other) if is_page => {
            site.notice_once(format!("{request} is not UTF-8: it is served as it is, and reports nothing."));
            return typed("text/html", other.into_bytes().into());
        }
        Err(other) => return typed(media, other.into_bytes().into()),
    };
    let base = format!("http://{}/_pyscript/{}/", asked.host, site.provided.version());
    let has = |path: &str| site.provided.has(path);
    if !is_page {
        return typed(media, rewrite::rewrite(&text, &base, has).into());
    }
    let served = page::serve(&text, &base, &site.agent_tag(&asked.revision), &has);
    for notice in served.notices {
        site.notice_once(format!("{} {notice}.", request.trim_start_matches('/')));
    }
    typed(media, served.html.into())
}

fn not_found(site: &Site, request: &str, asked: &Asked) -> Response {
    // Browsers ask for it unasked.
    if request != "/favicon.ico" {
        let url = percent_encoding::percent_decode_str(request).decode_utf8_lossy().into_owned();
        site.events.send(Event::LoadFailed { page: asked.page.clone(), url });
    }
    (StatusCode::NOT_FOUND, "There is no such file in the project.").into_response()
}

pub(crate) fn typed(media: &'static str, content: Body) -> Response {
    ([(header::CONTENT_TYPE, media)], content).into_response()
}
