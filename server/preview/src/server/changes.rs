//! What pages listen to.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::Uri;
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};

use super::Site;
use crate::files;

/// Time between two signs of life to a page that nothing is told to: it takes longer silence for a lost connection.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);

/// What changes for the page that the query names, at once and then as it comes; and, as `show`, elements to show.
pub(super) async fn changes(State(site): State<Arc<Site>>, uri: Uri) -> Response {
    let page = uri.query().unwrap_or_default().to_owned();
    let revisions = site.revisions.clone();
    let receiver = revisions.subscribe();
    let elements = site.spotlight.open(files::page(&site.root, &page).unwrap_or_default());
    let stream = futures_util::stream::unfold((receiver, elements), move |(mut receiver, mut elements)| {
        let (revisions, page) = (revisions.clone(), page.clone());
        async move {
            let event = tokio::select! {
                changed = receiver.changed() => {
                    changed.ok()?;
                    sse::Event::default().json_data(revisions.news(&page))
                }
                Some(element) = elements.recv() => sse::Event::default().event("show").json_data(element),
            };
            Some((event, (receiver, elements)))
        }
    });
    let alive = KeepAlive::new().interval(SIGN_OF_LIFE).event(sse::Event::default().event("alive").data(""));
    Sse::new(stream).keep_alive(alive).into_response()
}
