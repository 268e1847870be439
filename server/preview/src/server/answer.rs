//! The answer to a request for a file: of ours, or of the project.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use camino::Utf8Path;

use super::Site;
use crate::listing::{self, Entry};
use crate::rewrite::{self, Address};
use crate::{files, page, reload};

/// The answer to a request for `path`.
pub(super) fn answer(site: &Site, path: &str, asked: &Asked) -> Response {
    match path.strip_prefix("/_pyscript/") {
        None if path == "/_pyscript" => with_slash(path),
        Some("") => {
            let name = site.root.file_name().unwrap_or(site.root.as_str());
            list(site, name, "../", (path, &site.root), asked)
        }
        Some(ours) => provided(site, ours, asked),
        None => of_project(site, path, asked),
    }
}

/// What the headers of a request say about who asks.
pub(super) struct Asked {
    /// `Host`, which the guard has let through.
    host: String,
    /// The path of the page that asks, without the leading `/`; empty where it is not known.
    page: String,
    /// The path of what asks, a page or not, with the leading `/`; empty where it is not known.
    pub(super) from: String,
    /// What the browser makes of the answer (`Sec-Fetch-Dest`); empty where it does not say.
    pub(super) destination: String,
    /// The newest revision before any file was read.
    revision: String,
}

impl Asked {
    pub(super) fn new(headers: &HeaderMap, revision: String) -> Self {
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

    /// The origin of this server as the page sees it.
    fn origin(&self) -> String {
        format!("http://{}", self.host)
    }

    /// Whether the browser says that it shows the answer as a page.
    fn is_shown(&self) -> bool {
        matches!(self.destination.as_str(), "document" | "iframe" | "frame")
    }

    /// Whether the answer is shown as a page, and not used by one.
    pub(super) fn is_page(&self, request: &str) -> bool {
        match self.destination.as_str() {
            _ if self.is_shown() => true,
            "" => request.ends_with('/') || files::media_type(request).starts_with("text/html"),
            _ => false,
        }
    }
}

fn provided(site: &Site, path: &str, asked: &Asked) -> Response {
    match site.provided.read(path, &asked.origin()) {
        Ok(found) => {
            if let Some(notice) = found.notice {
                let page = if asked.page.is_empty() { "A page" } else { &asked.page };
                site.notice_once(format!("{page} {notice}"));
            }
            if let Some(searched) = found.searched {
                site.missing.searched(searched);
            }
            if let Some(wanted) = found.wanted {
                site.missing.add(asked.page.clone(), wanted, &site.events);
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
        Ok(bytes) => {
            site.served(&path, request, asked, reload::held(&bytes));
            content(site, request, &path, bytes, asked)
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
        return with_slash(request);
    }
    let index = path.join("index.html");
    if let Ok(bytes) = site.content.read(&index) {
        site.served(&index, request, asked, reload::held(&bytes));
        return content(site, request, &index, bytes, asked);
    }
    let shown = percent_encoding::percent_decode_str(request).decode_utf8_lossy();
    list(site, &shown, "", (request, path), asked)
}

/// What a folder holds is addressed relative to it.
fn with_slash(request: &str) -> Response {
    match HeaderValue::from_str(&format!("{request}/")) {
        Ok(location) => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// The list of the pages in a folder. It tells of their texts, and so is shown anew when one of them changes.
fn list(site: &Site, name: &str, up: &str, (request, folder): (&str, &Utf8Path), asked: &Asked) -> Response {
    let pages = files::pages(folder);
    site.served(folder, request, asked, reload::listed(&pages));
    let entry = |page: String| {
        let path = folder.join(&page);
        let bytes = site.content.read(&path).ok()?;
        site.served(&path, request, asked, reload::held(&bytes));
        Some(Entry::new(page, &String::from_utf8_lossy(&bytes)))
    };
    let entries: Vec<Entry> = pages.into_iter().filter_map(entry).collect();
    let html = listing::html(name, up, &entries, &site.agent_tag(&asked.revision, &[]));
    typed("text/html; charset=utf-8", html.into())
}

/// The content of one project file; text that names a runtime is made to name ours.
fn content(site: &Site, request: &str, path: &Utf8Path, bytes: Vec<u8>, asked: &Asked) -> Response {
    let media = files::media_type(path.as_str());
    let name = path.strip_prefix(&site.root).unwrap_or(path);
    let is_page = media.starts_with("text/html");
    let may_name_runtime = is_page
        || ["text/javascript", "text/css", "application/json", "application/toml"]
            .iter()
            .any(|text| media.starts_with(text));
    if !may_name_runtime {
        return typed(media, bytes.into());
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(other) if is_page => {
            site.notice_once(format!("{name} is not UTF-8: it is served as it is, and reports nothing."));
            return typed("text/html", other.into_bytes().into());
        }
        Err(other) => return typed(media, other.into_bytes().into()),
    };
    let origin = asked.origin();
    if !is_page {
        let stand_in = |address: &Address| {
            site.provided.stand_in(address, None).map(|ours| format!("{origin}{}", ours.path))
        };
        return typed(media, rewrite::rewrite(&text, stand_in).into());
    }
    if asked.is_shown() {
        site.reporter().served(request.trim_start_matches('/'));
    }
    if asked.is_page(request) {
        site.texts().keep(request, &asked.revision, &text);
    }
    let agent = |notices: &[String]| site.agent_tag(&asked.revision, notices);
    let stand_in = |address: &Address, of_page| site.provided.stand_in(address, of_page);
    let served = page::serve(&text, &origin, &agent, &stand_in);
    for notice in served.notices {
        site.notice_once(format!("{name} {notice}."));
    }
    let mut response = typed(media, served.html.into());
    for link in served.page.iter().flat_map(|page| site.provided.preloads(page, served.release)) {
        if let Ok(link) = HeaderValue::from_str(&link) {
            response.headers_mut().append(header::LINK, link);
        }
    }
    response
}

fn not_found(site: &Site, request: &str, asked: &Asked) -> Response {
    // Browsers ask for it unasked.
    if request != "/favicon.ico" {
        let url = percent_encoding::percent_decode_str(request).decode_utf8_lossy().into_owned();
        site.reporter().missing(&asked.page, url, &site.events);
    }
    (StatusCode::NOT_FOUND, "There is no such file in the project.").into_response()
}

pub(crate) fn typed(media: &'static str, content: Body) -> Response {
    ([(header::CONTENT_TYPE, media)], content).into_response()
}
