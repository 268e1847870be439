//! Attributes that others read.

/// Attributes of HTML itself on scripts and elements, where one could take them for a misspelling or for an attribute that
/// PyScript ignores.
const STANDARD: [&str; 42] = [
    "accesskey",
    "anchor",
    "async",
    "attributionsrc",
    "autofocus",
    "blocking",
    "charset",
    "class",
    "content",
    "crossorigin",
    "defer",
    "dir",
    "draggable",
    "event",
    "exportparts",
    "fetchpriority",
    "for",
    "height",
    "hidden",
    "href",
    "id",
    "inert",
    "integrity",
    "is",
    "label",
    "lang",
    "language",
    "nomodule",
    "nonce",
    "part",
    "popover",
    "referrerpolicy",
    "role",
    "slot",
    "spellcheck",
    "src",
    "style",
    "tabindex",
    "title",
    "translate",
    "type",
    "width",
];

/// Whether an attribute is HTML's own or follows the form of one that a framework or the author makes up (`data-…`,
/// `aria-…`, `on…`, `@click`, `:class`, `v-if`, `x-data`, `hx-get`). `name`, `target`, `rows` and `output` are
/// PyScript's on a script.
pub fn is_standard(name: &str) -> bool {
    const PREFIXES: [&str; 12] = ["data-", "aria-", "@", ":", "#", "*", "[", "(", "v-", "x-", "hx-", "ng-"];
    let name = name.to_ascii_lowercase();
    let is_handler = name.starts_with("on") && name != "onbeforerun" && !name.contains('-');
    let is_prefixed = PREFIXES.iter().any(|prefix| name.starts_with(prefix));
    let is_buttons = matches!(name.as_str(), "data-run" | "data-stop");
    STANDARD.contains(&name.as_str()) || is_handler || is_prefixed && !is_buttons
}
