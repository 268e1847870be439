//! The model of a PyScript project: pages, scripts, interpreters, configs, files.
//!
//! Bytes become [`document::Document`]s, documents have trees and, where they are pages, a [`page::Page`]; all of them
//! are a [`workspace::Workspace`], which works out the [`links::Links`] between them. Analysis above this crate is a
//! pure function of a workspace: it does no IO and cannot fail.
//!
//! # Words
//! | word | meaning | not |
//! | --- | --- | --- |
//! | page | an HTML file that loads PyScript or holds its tags | document (that is any text) |
//! | script | a tag that runs Python | cell, block |
//! | flavor | what a tag asks for: `py` or `mpy` | language, type |
//! | runtime | Pyodide or MicroPython | interpreter |
//! | engine | a runtime of one version | |
//! | release | a version of PyScript | version |
//! | interpreter | one running runtime with its namespace | environment |
//! | thread | main or worker | context |
//! | config | what governs an interpreter, wherever it stands | settings (those are the server's) |
//! | region | text of one language embedded in another | fragment |
//! | host | the file that a region lies in | parent |
//! | link | a text in a file that names another file | reference |
//! | unit | Python that has one tree: an inline script or a file | module |

pub mod config;
pub mod config_text;
pub mod disk;
pub mod document;
pub mod elements;
pub mod imports;
pub mod isolation;
pub mod js_modules;
pub mod links;
mod literal;
pub mod local_modules;
pub mod mention;
pub mod outline;
pub mod page;
pub mod path;
pub mod traceback;
pub mod virtual_fs;
pub mod worker_calls;
pub mod workspace;

#[cfg(test)]
mod tests;
