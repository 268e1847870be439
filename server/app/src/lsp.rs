//! The language server.
//!
//! ```text
//! stdin ─► reader thread ─► serve (tower-lsp: ids, cancel, types) ─► front ──Event──► owner ──snapshot──► jobs
//! stdout ◄─ writer thread ◄─ outbox ◄── replies, diagnostics, requests ◄────────────────┴──── Event (results) ◄──┘
//! ```
//!
//! tower-lsp 0.20 is the seam: its types are [`types`], its `LanguageServer` is [`front`]. Its `Server` is not used,
//! because it hands messages on through bounded queues in one task: [`serve`] says what that costs.

mod capabilities;
mod commands;
mod console;
mod convert;
mod diagnostics;
mod disk;
mod documents;
mod edits;
mod failures;
mod front;
#[cfg(test)]
mod guards;
mod jobs;
mod main_loop;
mod markup;
mod notifications;
mod outbox;
mod parent;
mod peer;
mod previews;
mod progress;
mod requests;
pub(crate) mod serve;
#[cfg(test)]
mod sessions;
mod state;
#[cfg(test)]
mod test_client;
mod typings;
mod wire;

pub(crate) use tower_lsp::lsp_types as types;
