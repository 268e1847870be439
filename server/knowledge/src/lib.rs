//! What PyScript is, as data: releases, API, configuration, packages, attributes.
//!
//! Tables are committed under `data/`, typed here and loaded on first use. Nothing in this crate knows a project, a
//! file or an editor; everything above reads the same rows, so a fact stands in one place.

pub mod api;
pub mod config;
mod context;
mod data;
pub mod docs;
pub mod errors;
pub mod html;
mod lifetime;
pub mod packages;
pub mod python_types;
pub mod releases;
pub mod runtimes;
pub mod spelling;

pub use context::{Flavor, Release, Runtime, Thread};
pub use lifetime::Status;
