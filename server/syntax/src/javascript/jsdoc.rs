//! `/** … */`: what comments say of functions, classes and values, as JSDoc and TypeScript's checker read them
//! (<https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html>).

/// What the comment before a declaration says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Doc {
    /// Its first sentence.
    pub summary: Box<str>,
    /// `@param`, also those of the properties of a parameter: `options.name`.
    pub parameters: Vec<Documented>,
    /// `@property`
    pub properties: Vec<Documented>,
    /// `@returns`
    pub returns: Option<DocType>,
    /// `@type`
    pub ty: Option<DocType>,
    /// `@template`
    pub templates: Vec<Box<str>>,
    /// `@deprecated`
    pub is_deprecated: bool,
}

/// A type as it stands between braces: `Array<string>`.
pub type DocType = Box<str>;

/// A parameter or a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documented {
    /// Its name, with dots where it is a property of another.
    pub name: Box<str>,
    /// Its type.
    pub ty: Option<DocType>,
    /// `[name]`, `[name=1]`, `{string=}`
    pub is_optional: bool,
    /// What else is said of it, on one line.
    pub text: Box<str>,
}

/// A type that a comment defines: `@typedef`, `@callback`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typedef {
    /// Its name.
    pub name: Box<str>,
    /// What stands between the braces of `@typedef {…}`.
    pub ty: Option<DocType>,
    /// `@callback`: parameters and result are those of a function.
    pub is_function: bool,
    /// The rest of the comment.
    pub doc: Doc,
}

/// Reads a comment with its marks; `None` for one that is no documentation.
pub(super) fn read(comment: &str) -> Option<Doc> {
    is_doc(comment).then(|| Doc::of(&lines(comment)))
}

/// The types that a comment defines. One comment may define several, each with the tags that follow it.
pub(super) fn typedefs(comment: &str) -> Vec<Typedef> {
    if !is_doc(comment) || !(comment.contains("@typedef") || comment.contains("@callback")) {
        return Vec::new();
    }
    let lines = lines(comment);
    let starts = |line: &&String| line.starts_with("@typedef") || line.starts_with("@callback");
    let mut found = Vec::new();
    let mut rest = &lines[lines.iter().position(|line| starts(&line)).unwrap_or(lines.len())..];
    while let [_, behind @ ..] = rest {
        let length = 1 + behind.iter().position(|line| starts(&line)).unwrap_or(behind.len());
        found.extend(typedef(&rest[..length]));
        rest = &rest[length..];
    }
    found
}

fn is_doc(comment: &str) -> bool {
    comment.starts_with("/**") && !comment.starts_with("/***") && comment.len() > 4
}

/// The lines of a comment without its marks.
fn lines(comment: &str) -> Vec<String> {
    let inside = comment.strip_prefix("/**").unwrap_or(comment);
    let inside = inside.strip_suffix("*/").unwrap_or(inside);
    let line = |line: &str| {
        let line = line.trim();
        line.strip_prefix('*').unwrap_or(line).trim().to_owned()
    };
    inside.lines().map(line).collect()
}

fn typedef(lines: &[String]) -> Option<Typedef> {
    let tags = tags(lines);
    let first = tags.first()?;
    let (ty, rest) = braced(&first.text);
    let name = rest.split_whitespace().next()?;
    let is_function = first.name == "callback";
    Some(Typedef { name: name.into(), ty, is_function, doc: Doc::of(lines) })
}

impl Doc {
    fn of(lines: &[String]) -> Self {
        let mut doc = Doc { summary: summary(lines), ..Doc::default() };
        for Tag { name, text } in tags(lines) {
            match name {
                "param" | "arg" | "argument" => doc.parameters.extend(documented(&text)),
                "property" | "prop" => doc.properties.extend(documented(&text)),
                "returns" | "return" => doc.returns = braced(&text).0,
                "type" => doc.ty = braced(&text).0,
                "template" => {
                    let names =
                        braced(&text).1.split(',').map(|name| name.split(' ').find(|word| is_word(word)));
                    doc.templates.extend(names.flatten().map(Into::into));
                }
                "deprecated" => doc.is_deprecated = true,
                "description" | "desc" | "summary" if doc.summary.is_empty() => doc.summary = sentence(&text),
                _ => {}
            }
        }
        doc
    }
}

struct Tag<'l> {
    name: &'l str,
    /// All its lines, on one.
    text: String,
}

fn tags(lines: &[String]) -> Vec<Tag<'_>> {
    let mut found: Vec<Tag<'_>> = Vec::new();
    for line in lines {
        match (line.strip_prefix('@'), found.last_mut()) {
            (Some(tag), _) => {
                let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
                let (name, text) = tag.split_at(end);
                found.push(Tag { name, text: text.trim().to_owned() });
            }
            (None, Some(tag)) if !line.is_empty() => {
                tag.text.push(' ');
                tag.text.push_str(line);
            }
            _ => {}
        }
    }
    found
}

fn summary(lines: &[String]) -> Box<str> {
    let lines = lines.iter().skip_while(|line| line.is_empty());
    let paragraph: Vec<&str> =
        lines.take_while(|line| !line.is_empty() && !line.starts_with('@')).map(String::as_str).collect();
    sentence(&paragraph.join(" "))
}

/// Up to the first full stop that ends a sentence.
fn sentence(text: &str) -> Box<str> {
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    text[..end].trim().into()
}

fn documented(text: &str) -> Option<Documented> {
    let (ty, rest) = braced(text);
    let (name, behind, in_brackets) = match rest.strip_prefix('[') {
        Some(inside) => {
            let (inside, behind) = split_closed(inside, '[', ']');
            (inside.split('=').next().unwrap_or_default().trim(), behind, true)
        }
        None => {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            (&rest[..end], &rest[end..], false)
        }
    };
    if name.is_empty() {
        return None;
    }
    let optional = ty.as_deref().and_then(|ty| ty.strip_suffix('=')).map(Into::into);
    let is_optional = in_brackets || optional.is_some();
    let text = behind.trim().trim_start_matches("- ").trim().into();
    Some(Documented { name: name.into(), ty: optional.or(ty), is_optional, text })
}

/// What stands between the braces that a text begins with, and what follows them.
fn braced(text: &str) -> (Option<DocType>, &str) {
    let text = text.trim_start();
    match text.strip_prefix('{') {
        Some(inside) => {
            let (ty, rest) = split_closed(inside, '{', '}');
            (Some(ty.trim().into()).filter(|ty: &DocType| !ty.is_empty()), rest.trim_start())
        }
        None => (None, text),
    }
}

/// What stands before the bracket that closes, and what behind; without one all of it.
fn split_closed(text: &str, open: char, close: char) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return (&text[..at], &text[at + c.len_utf8()..]),
            }
        }
    }
    (text, "")
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))
}
