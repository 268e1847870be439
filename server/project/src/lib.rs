//! The model of a PyScript project: pages, scripts, interpreters, configs, files.
