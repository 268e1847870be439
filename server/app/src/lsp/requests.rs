//! One file per request, named as the protocol names it.

pub(crate) mod initialize;
pub(crate) mod shutdown;
pub(crate) mod workspace_diagnostic;
