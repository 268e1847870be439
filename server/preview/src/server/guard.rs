//! Who may ask, and the headers that every answer has.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{REPORT, Site};

/// Refuses what no page of ours can send, and adds the headers that every answer has.
pub(super) async fn guard(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let embedder_policy = embedder_policy(request.headers());
    let mut response = match refusal(request.method(), request.headers()) {
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
fn refusal(method: &Method, headers: &HeaderMap) -> Option<&'static str> {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let Some(host) = text(header::HOST).filter(|host| is_this_machine(host)) else {
        return Some("This preview answers to 127.0.0.1 and localhost only.");
    };
    if let Some(origin) = text(header::ORIGIN)
        && !origin.strip_prefix("http://").is_some_and(|ours| ours.eq_ignore_ascii_case(host))
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

/// Whether a `Host` is a name of this machine. Its port may be another: editors forward ours to one that is free where the
/// browser is, and a page of another program on that port has it in its `Origin`, but not here.
fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _port)| name);
    name == "127.0.0.1" || name.eq_ignore_ascii_case("localhost")
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
