//! What pages listen to.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::Uri;
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream};
use serde::Serialize;

use super::Site;
use crate::files;
use crate::revisions::News;

/// Time between two signs of life to a page that nothing is told to: it takes longer silence for a lost connection.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);

/// Pages that one connection tells of: one, and the frames in it.
const PAGES: usize = 50;

/// What changes for the pages that the query names, with `?` between them: at once and then as it comes; and, as `show`,
/// elements to show.
pub(super) async fn changes(State(site): State<Arc<Site>>, uri: Uri) -> Response {
    let pages = uri.query().unwrap_or_default().split('?').take(PAGES);
    let streams = pages.map(|page| Box::pin(changes_of(&site, page.to_owned())));
    let alive = KeepAlive::new().interval(SIGN_OF_LIFE).event(sse::Event::default().event("alive").data(""));
    Sse::new(stream::select_all(streams)).keep_alive(alive).into_response()
}

/// What a page is told.
#[derive(Serialize)]
struct Told<'a> {
    page: &'a str,
    #[serde(flatten)]
    news: News,
}

fn changes_of(
    site: &Site,
    page: String,
) -> impl Stream<Item = Result<sse::Event, axum::Error>> + Send + use<> {
    let revisions = site.revisions.clone();
    let receiver = revisions.subscribe();
    let elements = site.spotlight.open(files::page(&site.root, &page).unwrap_or_default());
    stream::unfold((receiver, elements), move |(mut receiver, mut elements)| {
        let (revisions, page) = (revisions.clone(), page.clone());
        async move {
            let event = tokio::select! {
                changed = receiver.changed() => {
                    changed.ok()?;
                    sse::Event::default().json_data(Told { page: &page, news: revisions.news(&page) })
                }
                Some(element) = elements.recv() => {
                    let told = serde_json::json!({ "page": page, "element": element });
                    sse::Event::default().event("show").json_data(told)
                }
            };
            Some((event, (receiver, elements)))
        }
    })
}
