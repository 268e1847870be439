//! What is shown: pages and their elements in a browser, and the source of an element in the editor.

use camino::Utf8Path;
use preview::ElementPath;
use project::document::FileKind;
use project::path::FilePath;
use project::traceback::{self, Frame, Run, Spot};
use syntax::TextRange;

use super::PreviewReply;
use crate::lsp::console;
use crate::lsp::convert::Places;
use crate::lsp::jobs::Failure;
use crate::lsp::state::State;
use crate::lsp::types::request::ShowDocument;
use crate::lsp::types::{MessageType, Position, ShowDocumentParams, Url};

impl State {
    /// Shows the element of a page that is at a position, in the browsers that have the page open, else in one that opens
    /// it. The answer is that of [`State::open_preview`].
    pub(crate) fn show_in_preview(
        &mut self,
        file: Option<FilePath>,
        position: Option<Position>,
        reply: PreviewReply,
    ) {
        let element = file.as_ref().zip(position).and_then(|(page, position)| self.element(page, position));
        self.open_preview(file, element, reply);
    }

    fn element(&self, page: &FilePath, position: Position) -> Option<ElementPath> {
        let document = self.workspace.document(page)?;
        let encoding = self.client.encoding;
        let places = Places { text: &document.text, lines: document.lines(), encoding };
        ElementPath::at(document.html()?, places.offset(position)?)
    }

    /// Has the editor show the Python that made an element of a page; where none did, or none that is the project's, a
    /// part of the page. `made` has the innermost frame first, `runs` those that the frames name.
    pub(crate) fn show_source(
        &self,
        root: &FilePath,
        page: &str,
        range: TextRange,
        made: &[Frame],
        runs: &[Run],
    ) {
        let Some(file) = preview::page_file(root, page) else { return };
        let ran = self.workspace_of(&file);
        let python = traceback::under_way(ran, &file, made, runs).map(|spot| (ran, spot));
        let (workspace, spot) = python.unwrap_or((&self.workspace, Spot { file, range }));
        let Some(location) = self.location(workspace, &spot) else { return };
        if !self.client.shows_documents {
            let message = format!("The element is at {}", console::named(workspace, root, &spot));
            return self.peer.show(MessageType::INFO, message);
        }
        let params = ShowDocumentParams {
            uri: location.uri,
            external: Some(false),
            take_focus: Some(true),
            selection: Some(location.range),
        };
        self.peer.request::<ShowDocument>(params, |_, _| {});
    }

    /// Shows a page of a preview that runs, for `None` the folder: in a browser, or its element where a browser has it open.
    pub(super) fn show_page(
        &mut self,
        root: &FilePath,
        page: Option<&FilePath>,
        element: Option<ElementPath>,
        reply: PreviewReply,
    ) {
        let preview = self.previews.running.get(root);
        let below = page.map(|page| page.relative_to(root)).unwrap_or_default();
        let address = preview.and_then(|preview| preview.address_of(&preview.root().join(&below)));
        let Some(address) = address else {
            let shown = page.unwrap_or(root);
            return reply.send(Err(Failure::Refused(format!("{shown} is not in {root}"))));
        };
        let in_page = preview.zip(element);
        if in_page.is_some_and(|(preview, element)| preview.show(Utf8Path::new(&below), element)) {
            return reply.send(Ok(None));
        }
        if !self.client.opens_pages {
            self.show_address(&address);
        }
        reply.send(Ok(Some(address.into())));
    }

    /// In a browser where the client can, else as a message.
    fn show_address(&mut self, address: &str) {
        let message = format!("The preview is at {address}");
        let uri = Url::parse(address).ok().filter(|_| self.client.shows_documents);
        let Some(uri) = uri else {
            return self.peer.show(MessageType::INFO, message);
        };
        let params =
            ShowDocumentParams { uri, external: Some(true), take_focus: Some(true), selection: None };
        self.peer.request::<ShowDocument>(params, |state, answer| {
            if !answer.is_ok_and(|result| result.success) {
                state.peer.show(MessageType::INFO, message);
            }
        });
    }

    /// The page that was edited or opened last, else any open one, else the `index.html` of a folder.
    pub(super) fn page_in_sight(&self) -> Option<FilePath> {
        let is_page = |file: &FilePath| {
            let document = self.workspace.document(file);
            file.as_path().is_some() && document.is_some_and(|document| document.kind == FileKind::Html)
        };
        let last = self.diagnostics.last_edited().cloned().filter(is_page);
        let open = || self.documents.iter().map(|open| open.document.path.clone()).filter(is_page).min();
        let index = || {
            let mut roots = self.workspace.roots().iter();
            roots.find_map(|root| root.resolve("index.html").filter(is_page))
        };
        last.or_else(open).or_else(index)
    }
}
