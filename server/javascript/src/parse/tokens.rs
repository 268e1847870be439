//! The words and signs of declarations, with the bracket that closes each bracket.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `interface`, `string`, `HTMLElement`
    Name,
    /// `"2d"`; the text is what stands between the quotes.
    Text,
    /// `0x1F`, `1n`
    Number,
    /// `` `…` ``
    Template,
    /// `{`, `=>`, `...`
    Sign,
    /// The end of the text.
    End,
}

/// One word or sign.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// A comment with `@deprecated` stands before it.
    pub(super) is_deprecated: bool,
    /// A comment with `@experimental` stands before it.
    pub(super) is_experimental: bool,
    /// Of a bracket that is closed: the index of the token that closes it.
    pub(super) closed_by: Option<usize>,
}

/// All tokens of a text; the last one is [`Kind::End`].
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(text.len() / 4);
    let mut rest = text;
    let (mut is_deprecated, mut is_experimental) = (false, false);
    loop {
        rest = rest.trim_start();
        if let Some((comment, after)) = comment(rest) {
            is_deprecated |= comment.contains("@deprecated");
            is_experimental |= comment.contains("@experimental");
            rest = after;
            continue;
        }
        let (kind, length) = next(rest);
        let text = &rest[..length];
        let text = if kind == Kind::Text { unquoted(text) } else { text };
        tokens.push(Token { kind, text, is_deprecated, is_experimental, closed_by: None });
        if kind == Kind::End {
            break;
        }
        (is_deprecated, is_experimental) = (false, false);
        rest = &rest[length..];
    }
    pair_brackets(&mut tokens);
    tokens
}

/// The comment that a text starts with, and what follows it.
fn comment(text: &str) -> Option<(&str, &str)> {
    let end = if let Some(inner) = text.strip_prefix("/*") {
        inner.find("*/").map_or(text.len(), |at| at + 4)
    } else if text.starts_with("//") {
        text.find('\n').unwrap_or(text.len())
    } else {
        return None;
    };
    Some(text.split_at(end))
}

/// Kind and length in bytes of the token that a text starts with; the text starts with no white space.
fn next(text: &str) -> (Kind, usize) {
    let Some(first) = text.chars().next() else { return (Kind::End, 0) };
    match first {
        '"' | '\'' => (Kind::Text, quoted(text, first)),
        '`' => (Kind::Template, quoted(text, first)),
        '0'..='9' => (Kind::Number, while_in_name(text, |character| character == '.')),
        _ if is_in_name(first) => (Kind::Name, while_in_name(text, |_| false)),
        _ if text.starts_with("...") => (Kind::Sign, 3),
        _ if text.starts_with("=>") => (Kind::Sign, 2),
        _ => (Kind::Sign, first.len_utf8()),
    }
}

fn is_in_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == '$'
}

fn while_in_name(text: &str, or: impl Fn(char) -> bool) -> usize {
    text.find(|character| !is_in_name(character) && !or(character)).unwrap_or(text.len())
}

/// The length of the string that a text starts with. One in quotes ends with its line at the latest.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '\n' if quote != '`' => return at,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if character == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn unquoted(text: &str) -> &str {
    let quote = &text[..1];
    let inner = &text[1..];
    inner.strip_suffix(quote).unwrap_or(inner)
}

/// Fills in [`Token::closed_by`]. A `<` that nothing closes before the bracket around it ends is no bracket.
fn pair_brackets(tokens: &mut [Token<'_>]) {
    let mut open: Vec<usize> = Vec::new();
    for at in 0..tokens.len() {
        if tokens[at].kind != Kind::Sign {
            continue;
        }
        let opener = match tokens[at].text {
            "(" | "[" | "{" | "<" => {
                open.push(at);
                continue;
            }
            ")" => "(",
            "]" => "[",
            "}" => "{",
            ">" => "<",
            _ => continue,
        };
        while opener != "<" && open.last().is_some_and(|&last| tokens[last].text == "<") {
            open.pop();
        }
        if let Some(last) = open.pop_if(|last| tokens[*last].text == opener) {
            tokens[last].closed_by = Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_words_and_signs() {
        let read = |text| {
            let texts = tokens(text)
                .iter()
                .map(|token| format!("{:?} {}", token.kind, token.text))
                .collect::<Vec<_>>();
            texts.join(", ")
        };
        assert_eq!(
            read("/** @x */ a?(b: \"2\\\"d\" | 'é', ...c: 0x1F[]) => `t`; // end"),
            "Name a, Sign ?, Sign (, Name b, Sign :, Text 2\\\"d, Sign |, Text é, Sign ,, Sign ..., Name c, Sign :, \
             Number 0x1F, Sign [, Sign ], Sign ), Sign =>, Template `t`, Sign ;, End "
        );
        assert_eq!(read("\"open\n x"), "Text open, Name x, End ");
        assert_eq!(read("\""), "Text , End ");
        assert_eq!(read("/* open"), "End ");
    }

    #[test]
    fn brackets_know_what_closes_them() {
        let pairs = |text| tokens(text).iter().map(|token| token.closed_by).collect::<Vec<_>>();
        assert_eq!(pairs("(a<b>)"), [Some(5), None, Some(4), None, None, None, None]);
        assert_eq!(pairs("(<)"), [Some(2), None, None, None]);
        assert_eq!(pairs("(]"), [None, None, None]);
        assert_eq!(pairs(")"), [None, None]);
    }
}
