//! `pyscript-lsp`: a language server, checker and preview for PyScript.

fn main() {}
