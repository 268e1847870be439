//! Signatures: read from the text after a function's name, `(a: int, *rest, b=1) -> str`.

/// How something is called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Signature {
    /// In order, without `self`.
    pub parameters: Vec<Parameter>,
    /// The annotation of the result.
    pub returns: Option<String>,
}

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Without stars.
    pub name: String,
    /// How arguments reach it.
    pub kind: ParameterKind,
    /// The annotation.
    pub annotation: Option<String>,
    /// The default, as Python source.
    pub default: Option<String>,
    /// What it means, in Markdown; empty where nobody has said it.
    pub doc: String,
}

/// How arguments reach a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterKind {
    /// By position alone (before `/`).
    PositionalOnly,
    /// By position or by name.
    Positional,
    /// All further positions: `*args`.
    VarPositional,
    /// By name alone (after `*`).
    KeywordOnly,
    /// All further names: `**kwargs`.
    VarKeyword,
}

impl Signature {
    /// Reads `(…)` or `(…) -> type`. `None` where brackets do not match or a parameter has no name.
    pub fn parse(text: &str) -> Option<Signature> {
        let text = text.trim();
        let close = text.starts_with('(').then(|| closing_bracket(text))??;
        let returns = match text[close + 1..].trim() {
            "" => None,
            rest => Some(rest.strip_prefix("->")?.trim().to_owned()),
        };
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut keyword_only = false;
        for part in split_outside(&text[1..close], ',') {
            match part.trim() {
                "" => {}
                "*" => keyword_only = true,
                "/" => {
                    for parameter in &mut parameters {
                        parameter.kind = ParameterKind::PositionalOnly;
                    }
                }
                part => {
                    let parameter = parse_parameter(part, keyword_only)?;
                    keyword_only |= parameter.kind == ParameterKind::VarPositional;
                    parameters.push(parameter);
                }
            }
        }
        Some(Signature { parameters, returns })
    }
}

impl Parameter {
    /// As Python source: `*values: object`, `append: bool = True`, `name="x"`.
    pub fn source(&self) -> String {
        let stars = match self.kind {
            ParameterKind::VarPositional => "*",
            ParameterKind::VarKeyword => "**",
            _ => "",
        };
        let name = &self.name;
        match (&self.annotation, &self.default) {
            (Some(annotation), Some(default)) => format!("{stars}{name}: {annotation} = {default}"),
            (Some(annotation), None) => format!("{stars}{name}: {annotation}"),
            (None, Some(default)) => format!("{stars}{name}={default}"),
            (None, None) => format!("{stars}{name}"),
        }
    }
}

impl std::fmt::Display for Signature {
    /// As Python source, `(a, /, b, *, c=1) -> str`; the result can be parsed again.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(")?;
        let mut open_star = true;
        for (index, parameter) in self.parameters.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            match parameter.kind {
                ParameterKind::VarPositional => open_star = false,
                ParameterKind::KeywordOnly if open_star => {
                    f.write_str("*, ")?;
                    open_star = false;
                }
                _ => {}
            }
            f.write_str(&parameter.source())?;
            let last_positional_only = parameter.kind == ParameterKind::PositionalOnly
                && self
                    .parameters
                    .get(index + 1)
                    .is_none_or(|next| next.kind != ParameterKind::PositionalOnly);
            if last_positional_only {
                f.write_str(", /")?;
            }
        }
        f.write_str(")")?;
        match &self.returns {
            Some(returns) => write!(f, " -> {returns}"),
            None => Ok(()),
        }
    }
}

fn parse_parameter(text: &str, keyword_only: bool) -> Option<Parameter> {
    let (kind, text) = if let Some(rest) = text.strip_prefix("**") {
        (ParameterKind::VarKeyword, rest)
    } else if let Some(rest) = text.strip_prefix('*') {
        (ParameterKind::VarPositional, rest)
    } else if keyword_only {
        (ParameterKind::KeywordOnly, text)
    } else {
        (ParameterKind::Positional, text)
    };
    let mut halves = split_outside(text, '=').into_iter();
    let head = halves.next()?;
    let default = halves.next().map(|default| default.trim().to_owned());
    let (name, annotation) = match head.split_once(':') {
        Some((name, annotation)) => (name.trim(), Some(annotation.trim().to_owned())),
        None => (head.trim(), None),
    };
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    is_name.then(|| Parameter { name: name.to_owned(), kind, annotation, default, doc: String::new() })
}

/// Byte offset of the bracket that closes the one at offset 0.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = Depth::default();
    text.char_indices().find_map(|(offset, character)| {
        depth.step(character);
        (character == ')' && depth.is_outside()).then_some(offset)
    })
}

/// The parts of `text` between separators that stand in no bracket and no string.
fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut depth = Depth::default();
    let mut start = 0;
    for (offset, character) in text.char_indices() {
        depth.step(character);
        if character == separator && depth.is_outside() {
            parts.push(&text[start..offset]);
            start = offset + separator.len_utf8();
        }
    }
    parts.push(&text[start..]);
    parts
}

#[derive(Default)]
struct Depth {
    brackets: usize,
    quote: Option<char>,
}

impl Depth {
    fn step(&mut self, character: char) {
        match (self.quote, character) {
            (Some(quote), _) if quote == character => self.quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => self.quote = Some(character),
            (None, '(' | '[' | '{') => self.brackets += 1,
            (None, ')' | ']' | '}') => self.brackets = self.brackets.saturating_sub(1),
            (None, _) => {}
        }
    }

    fn is_outside(&self) -> bool {
        self.brackets == 0 && self.quote.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_signatures_read_back() {
        for text in [
            "()",
            "(*values: object, target: str | None = None, append: bool = True) -> None",
            "(a, /, b, *, c=1)",
            "(a, b=\",(\", **rest)",
            "(f: Callable[[Any], None], d: dict[str, int] = {})",
            "(obj, /, *, depth: int = -1) -> JsProxy",
        ] {
            assert_eq!(Signature::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn text_that_is_no_signature_is_refused() {
        for text in ["", "(", "(a", "(a) b", "(1x: , =3)", "(:int)"] {
            assert_eq!(Signature::parse(text), None, "{text}");
        }
    }
}
