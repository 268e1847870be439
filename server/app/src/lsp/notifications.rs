//! One file per notification, named as the protocol names it.

pub(crate) mod did_change;
pub(crate) mod did_close;
pub(crate) mod did_open;
