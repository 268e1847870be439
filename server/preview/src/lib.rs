//! Serves a project on loopback with the bundled runtime, live.
