//! How a JavaScript file gives its names to others.

use tree_sitter::Node;

use crate::tree::{Nodes, text_of};

/// How a JavaScript file gives its names to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// It has `import` or `export`: an ES module.
    Module,
    /// `module.exports = …`, `exports.x = …`, `require("…")`: for Node.
    CommonJs,
    /// It asks for `define`, as loaders before ES modules have it; most of these serve Node and plain scripts too.
    Umd,
    /// None of these: whatever it declares stays in it or becomes global.
    #[default]
    Script,
}

/// The format of what has neither `import` nor `export` among its statements.
pub(super) fn of_script(text: &str, root: Node<'_>) -> Format {
    let source = text_of(root, text);
    // Most scripts have none of the words; a look at the bytes is cheaper than a walk through the tree.
    if !["define", "exports", "require", "import"].iter().any(|word| source.contains(word)) {
        return Format::Script;
    }
    let mut format = Format::Script;
    for node in Nodes::below(root) {
        match node.kind() {
            "meta_property" if text_of(node, text).starts_with("import") => return Format::Module,
            "member_expression" if text_of(node, text) == "define.amd" => format = Format::Umd,
            "assignment_expression" if format == Format::Script && exports(node, text) => {
                format = Format::CommonJs;
            }
            "call_expression" if format == Format::Script && gives_to_node(node, text) => {
                format = Format::CommonJs;
            }
            _ => {}
        }
    }
    format
}

/// The same for a text that is too large for a tree, by its words alone: whoever has `export` is a module, though the
/// word may stand in a string. With it, where the last `export { … }` begins; the end of the text where there is none.
pub(super) fn skim(text: &str) -> (Format, usize) {
    let statements = |word: &'static str, next: &'static [char]| {
        text.match_indices(word).map(|(at, _)| at).filter(move |at| {
            let before = text[..*at].trim_end().chars().next_back();
            let starts = before.is_none_or(|before| matches!(before, ';' | '}' | '/' | ')' | ','))
                || text[..*at].ends_with('\n');
            starts && text[at + word.len()..].starts_with(next)
        })
    };
    let is_list = |at: &usize| text[at + "export".len()..].trim_start().starts_with('{');
    let exports = statements("export", &['{', ' ', '*', '\n']);
    let (mut is_module, mut list) = (false, text.len());
    for at in exports {
        is_module = true;
        if is_list(&at) {
            list = at;
        }
    }
    let format = if is_module || statements("import", &['{', '*', '"', '\'']).next().is_some() {
        Format::Module
    } else if text.contains("define.amd") {
        Format::Umd
    } else if text.contains("module.exports") {
        Format::CommonJs
    } else {
        Format::Script
    };
    (format, list)
}

fn exports(assignment: Node<'_>, text: &str) -> bool {
    let left = assignment.child_by_field_name("left").map_or("", |left| text_of(left, text));
    let is_chain = |name: &str| {
        left.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    is_chain("module.exports") || left.starts_with("exports.") || left.starts_with("exports[")
}

/// `require("x")`, `Object.defineProperty(exports, …)`
fn gives_to_node(call: Node<'_>, text: &str) -> bool {
    let function = call.child_by_field_name("function").map_or("", |function| text_of(function, text));
    let arguments = call.child_by_field_name("arguments").map_or("", |arguments| text_of(arguments, text));
    match function {
        "require" => {
            arguments.starts_with(['"', '\'']) || arguments[1.min(arguments.len())..].starts_with(['"', '\''])
        }
        "Object.defineProperty" => arguments.trim_start_matches('(').trim_start().starts_with("exports"),
        _ => false,
    }
}
