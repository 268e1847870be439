//! What is being typed at a place: a name, a member, an import, a string, an argument.
//!
//! Text at a cursor is mostly broken, so this reads tokens up to the cursor and needs no tree.

use super::is_keyword;
use super::tokens::{Token, TokenKind, is_word, tokens};
use crate::{TextRange, TextSize, slice};

/// What is being typed. `typed` is always the part of the word before the cursor, which may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A name that is used.
    Name {
        /// The word so far.
        typed: TextRange,
    },
    /// A member: `receiver.typed`.
    Member {
        /// What stands before the dot.
        receiver: TextRange,
        /// The word so far.
        typed: TextRange,
    },
    /// A module in an import statement.
    ImportModule {
        /// Whether it follows `from`.
        is_from: bool,
        /// The number of leading dots.
        level: usize,
        /// The finished parts of the dotted name: `a.b` in `import a.b.c`.
        parent: String,
        /// The word so far.
        typed: TextRange,
    },
    /// A name behind `from module import`.
    ImportName {
        /// The module, without leading dots.
        module: String,
        /// The number of leading dots.
        level: usize,
        /// The names that the statement imports already, those behind the cursor too.
        names: Vec<String>,
        /// The word so far.
        typed: TextRange,
    },
    /// Where `import` comes next: `from module …`.
    ImportKeyword {
        /// The word so far.
        typed: TextRange,
    },
    /// The inside of a string.
    String {
        /// From its first character to its closing quotes, or to the cursor where it is not closed.
        content: TextRange,
    },
}

/// A call whose arguments are being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCall {
    /// What is called.
    pub function: TextRange,
    /// Where its opening parenthesis stands.
    pub open: TextSize,
    /// The number of arguments before the one at the cursor.
    pub position: usize,
    /// The keyword under which the argument at the cursor is passed.
    pub keyword: Option<String>,
    /// The keywords of the arguments before it.
    pub keywords: Vec<String>,
}

/// What is being typed at the offset of the Python in `range`; `None` in comments and numbers, and where a new name is made up.
pub fn place_at(text: &str, range: TextRange, offset: TextSize) -> Option<Place> {
    let line = Line::before(text, range, offset);
    if let Some(token) = line.unfinished {
        return match token.kind {
            TokenKind::String { content, closed } => {
                let start = token.range.start() + content;
                let end = if closed { closing_quotes(text, token, start) } else { offset };
                Some(Place::String { content: TextRange::new(start, end.max(start)) })
            }
            _ => None,
        };
    }
    let typed = line.typed(offset);
    let before = line.before_typed(typed);
    if let Some(import) = import(&line, before, typed, offset) {
        return import;
    }
    match before.last().map(|token| (token.kind, line.text_of(token))) {
        Some((TokenKind::Mark, ".")) => {
            let receiver = operand(&line, &before[..before.len() - 1])?;
            Some(Place::Member { receiver, typed })
        }
        Some((TokenKind::Word, "def" | "class" | "as" | "global" | "nonlocal")) => None,
        Some((TokenKind::Number, _)) if typed.is_empty() && ends_at(before, offset) => None,
        _ if starts_with_digit(text, typed) || is_parameter(&line, before) => None,
        _ => Some(Place::Name { typed }),
    }
}

/// The innermost call around the offset, from its opening parenthesis on; it need not be closed.
pub fn open_call(text: &str, range: TextRange, offset: TextSize) -> Option<OpenCall> {
    let line = Line::before(text, range, offset);
    line.open.iter().rev().find_map(|&at| call_opened_at(&line, at))
}

/// The tokens before a cursor.
struct Line<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    /// The indices of brackets that are open at the cursor.
    open: Vec<usize>,
    /// Where the statement begins.
    statement: usize,
    /// The string or comment that the cursor is in.
    unfinished: Option<Token>,
    /// Where the Python ends.
    end: TextSize,
}

impl<'t> Line<'t> {
    fn before(text: &'t str, range: TextRange, offset: TextSize) -> Line<'t> {
        let offset = offset.clamp(range.start(), range.end());
        let mut line = Line::from(text, range, offset);
        while let Some(token @ Token { kind: TokenKind::String { content, .. }, .. }) = line.unfinished {
            let content = token.range.start() + content;
            let Some(field) = replacement_field(text, token, content, offset) else { break };
            line = Line::from(text, TextRange::new(field, range.end()), offset);
        }
        line
    }

    fn from(text: &'t str, range: TextRange, offset: TextSize) -> Line<'t> {
        let mut line = Line {
            text,
            tokens: Vec::new(),
            open: Vec::new(),
            statement: 0,
            unfinished: None,
            end: range.end(),
        };
        for token in tokens(text, range) {
            if token.range.end() > offset || token.range.end() == offset && is_still_open(token) {
                if token.range.start() < offset {
                    line.stop_in(token, offset);
                }
                break;
            }
            line.push(token);
        }
        line
    }

    fn push(&mut self, token: Token) {
        match token.kind {
            TokenKind::Comment => return,
            TokenKind::Newline if self.open.is_empty() => self.statement = self.tokens.len() + 1,
            TokenKind::Word if self.begins_line() && STATEMENTS.contains(&self.text_of(&token)) => {
                self.open.clear();
                self.statement = self.tokens.len();
            }
            TokenKind::Open => self.open.push(self.tokens.len()),
            TokenKind::Close => {
                self.open.pop();
            }
            TokenKind::Mark if self.open.is_empty() && self.text_of(&token) == ";" => {
                self.statement = self.tokens.len() + 1;
            }
            _ => {}
        }
        self.tokens.push(token);
    }

    /// The cursor is inside of `token`, or at its end where that says nothing.
    fn stop_in(&mut self, token: Token, offset: TextSize) {
        match token.kind {
            TokenKind::String { content, .. } if offset >= token.range.start() + content => {
                self.unfinished = Some(token);
            }
            TokenKind::Comment => self.unfinished = Some(token),
            TokenKind::Word | TokenKind::Number => {
                self.push(Token { range: TextRange::new(token.range.start(), offset), ..token });
            }
            _ => {}
        }
    }

    fn begins_line(&self) -> bool {
        self.tokens.last().is_none_or(|last| last.kind == TokenKind::Newline)
    }

    fn text_of(&self, token: &Token) -> &'t str {
        slice(self.text, token.range)
    }

    fn word(&self, index: usize) -> Option<&'t str> {
        self.tokens.get(index).filter(|token| token.kind == TokenKind::Word).map(|token| self.text_of(token))
    }

    /// The word that ends at the cursor.
    fn typed(&self, offset: TextSize) -> TextRange {
        match self.tokens.last() {
            Some(last) if last.kind == TokenKind::Word && last.range.end() == offset => last.range,
            _ => TextRange::empty(offset),
        }
    }

    fn before_typed(&self, typed: TextRange) -> &[Token] {
        let count = self.tokens.len() - usize::from(!typed.is_empty());
        &self.tokens[..count]
    }
}

/// Words that begin a statement and are never the first of a line inside of brackets.
const STATEMENTS: [&str; 18] = [
    "assert", "break", "class", "continue", "def", "del", "except", "finally", "from", "global", "import",
    "nonlocal", "pass", "raise", "return", "try", "while", "with",
];

/// Whether a cursor at the end of the token is still in it.
fn is_still_open(token: Token) -> bool {
    matches!(token.kind, TokenKind::Comment | TokenKind::String { closed: false, .. })
}

/// Where the code begins when the offset is in `{…}` of an f-string, whose token and content these are.
fn replacement_field(text: &str, token: Token, content: TextSize, offset: TextSize) -> Option<TextSize> {
    let prefix = slice(text, TextRange::new(token.range.start(), content));
    if !prefix.contains(['f', 'F', 't', 'T']) {
        return None;
    }
    let before = slice(text, TextRange::new(content, offset)).replace("{{", "  ").replace("}}", "  ");
    let mut fields = Vec::new();
    for (at, c) in before.char_indices() {
        match c {
            '{' => fields.push(at + 1),
            '}' => {
                fields.pop();
            }
            _ => {}
        }
    }
    fields.first().map(|at| content + crate::size(*at))
}

fn closing_quotes(text: &str, token: Token, content: TextSize) -> TextSize {
    let opening = slice(text, TextRange::new(token.range.start(), content));
    let quotes = opening.trim_start_matches(is_word);
    token.range.end() - TextSize::of(quotes)
}

fn ends_at(tokens: &[Token], offset: TextSize) -> bool {
    tokens.last().is_some_and(|last| last.range.end() == offset)
}

fn starts_with_digit(text: &str, typed: TextRange) -> bool {
    slice(text, typed).starts_with(|c: char| c.is_ascii_digit())
}

/// Whether the cursor makes up a parameter of a `def` or a lambda.
fn is_parameter(line: &Line<'_>, before: &[Token]) -> bool {
    let Some(last) = before.last() else { return false };
    let starts_one = match (last.kind, line.text_of(last)) {
        (TokenKind::Open, "(") | (TokenKind::Mark, "," | "*") => true,
        (TokenKind::Newline, _) => {
            before.iter().rev().find(|token| token.kind != TokenKind::Newline).is_some_and(|token| {
                matches!((token.kind, line.text_of(token)), (TokenKind::Open, "(") | (TokenKind::Mark, ","))
            })
        }
        _ => false,
    };
    let in_definition = line.open.last().is_some_and(|&open| {
        open >= 2 && line.word(open - 1).is_some() && line.word(open - 2) == Some("def")
    });
    starts_one && in_definition || line.text_of(last) == "lambda" || starts_one && in_lambda(line, before)
}

/// Whether the innermost bracket has a `lambda` whose colon has not come yet.
fn in_lambda(line: &Line<'_>, before: &[Token]) -> bool {
    let start = line.open.last().map_or(line.statement, |open| open + 1);
    let tokens = before.get(start..).unwrap_or_default();
    let last =
        tokens.iter().rev().map(|token| line.text_of(token)).find(|text| matches!(*text, "lambda" | ":"));
    last == Some("lambda")
}

/// The range of the expression that ends with the last token: names, members, calls, items, brackets, strings.
fn operand(line: &Line<'_>, tokens: &[Token]) -> Option<TextRange> {
    let mut at = tokens.iter().rposition(|token| token.kind != TokenKind::Newline)?;
    let end = tokens[at].range.end();
    loop {
        let token = &tokens[at];
        match token.kind {
            TokenKind::Word if !is_keyword(line.text_of(token)) => {
                let dot = at.checked_sub(1).filter(|dot| line.text_of(&tokens[*dot]) == ".");
                match dot.and_then(|dot| dot.checked_sub(1)) {
                    Some(before) => at = before,
                    None => return Some(TextRange::new(token.range.start(), end)),
                }
            }
            TokenKind::String { .. } => return Some(TextRange::new(token.range.start(), end)),
            TokenKind::Close => {
                let open = matching_open(tokens, at)?;
                match open.checked_sub(1).filter(|before| is_operand_end(line, &tokens[*before])) {
                    Some(before) => at = before,
                    None => return Some(TextRange::new(tokens[open].range.start(), end)),
                }
            }
            TokenKind::Newline => at = at.checked_sub(1)?,
            _ => return None,
        }
    }
}

fn is_operand_end(line: &Line<'_>, token: &Token) -> bool {
    match token.kind {
        TokenKind::Word => !is_keyword(line.text_of(token)),
        TokenKind::Close | TokenKind::String { .. } => true,
        _ => false,
    }
}

fn matching_open(tokens: &[Token], close: usize) -> Option<usize> {
    let mut depth = 0usize;
    (0..=close).rev().find(|&at| {
        match tokens[at].kind {
            TokenKind::Close => depth += 1,
            TokenKind::Open => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

/// The call that an opening bracket belongs to.
fn call_opened_at(line: &Line<'_>, open: usize) -> Option<OpenCall> {
    let function_end = open.checked_sub(1)?;
    if line.text_of(&line.tokens[open]) != "(" || !is_operand_end(line, &line.tokens[function_end]) {
        return None;
    }
    if matches!(function_end.checked_sub(1).and_then(|at| line.word(at)), Some("def" | "class")) {
        return None;
    }
    let mut call = OpenCall {
        function: operand(line, &line.tokens[..open])?,
        open: line.tokens[open].range.start(),
        position: 0,
        keyword: None,
        keywords: Vec::new(),
    };
    let mut depth = 0usize;
    let mut in_lambda = false;
    for at in open + 1..line.tokens.len() {
        let token = &line.tokens[at];
        match (token.kind, line.text_of(token)) {
            (TokenKind::Open, _) => depth += 1,
            (TokenKind::Close, _) => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            (TokenKind::Word, "lambda") => in_lambda = true,
            (TokenKind::Mark, ":") => in_lambda = false,
            (TokenKind::Mark, ",") if !in_lambda => {
                call.position += 1;
                call.keywords.extend(call.keyword.take());
            }
            (TokenKind::Mark, "=") if !in_lambda && call.keyword.is_none() => {
                call.keyword = line.word(at - 1).map(str::to_owned);
            }
            _ => {}
        }
    }
    Some(call)
}

/// More tokens of an import statement behind the cursor are not read: its parenthesis may never close.
const MOST_NAMES: usize = 400;

/// Outer `None`: no import statement.
fn import(line: &Line<'_>, before: &[Token], typed: TextRange, offset: TextSize) -> Option<Option<Place>> {
    let begins = |at: &usize| *at == line.statement || matches!(line.text_of(&before[*at - 1]), ":" | ";");
    let is_import = |at: &usize| matches!(line.word(*at), Some("import" | "from"));
    let start = (line.statement..before.len()).rev().filter(is_import).find(begins)?;
    let is_from = line.word(start) == Some("from");
    let rest: Vec<Token> =
        before[start + 1..].iter().copied().filter(|token| token.kind != TokenKind::Newline).collect();
    let import_at = rest.iter().position(|token| is_from && line.text_of(token) == "import");
    let Some(import_at) = import_at else {
        let part = rest.rsplit(|token| line.text_of(token) == ",").next().unwrap_or_default();
        return Some(import_module(line, part, is_from, typed));
    };
    let (level, module) = module_of(line, &rest[..import_at]);
    let names = &rest[import_at + 1..];
    if names.last().is_some_and(|last| !matches!(line.text_of(last), "(" | ",")) {
        return Some(None);
    }
    let after = tokens(line.text, TextRange::new(offset, line.end));
    let mut texts: Vec<&str> = names.iter().map(|token| line.text_of(token)).collect();
    let in_parentheses = texts.contains(&"(");
    let goes_on = |token: &Token| match in_parentheses {
        true => slice(line.text, token.range) != ")",
        false => token.kind != TokenKind::Newline,
    };
    let is_typed = |token: &Token| token.range.start() == offset && token.kind == TokenKind::Word;
    let after = after.skip_while(is_typed).take_while(goes_on).take(MOST_NAMES);
    texts.extend(after.map(|token| slice(line.text, token.range)));
    Some(Some(Place::ImportName { module, level, names: imported_names(&texts), typed }))
}

fn import_module(line: &Line<'_>, part: &[Token], is_from: bool, typed: TextRange) -> Option<Place> {
    let after_name = part.last().filter(|last| last.kind == TokenKind::Word);
    if after_name.is_some() {
        let is_alias = part.iter().any(|token| line.text_of(token) == "as");
        return (is_from && !is_alias).then_some(Place::ImportKeyword { typed });
    }
    let (level, parent) = module_of(line, part);
    Some(Place::ImportModule { is_from, level, parent: parent.trim_end_matches('.').to_owned(), typed })
}

/// The number of leading dots and the dotted name behind them.
fn module_of(line: &Line<'_>, tokens: &[Token]) -> (usize, String) {
    let level = tokens.iter().take_while(|token| line.text_of(token) == ".").count();
    (level, tokens[level..].iter().map(|token| line.text_of(token)).collect())
}

/// The names, without their aliases.
fn imported_names(texts: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let is_alias = at > 0 && texts[at - 1] == "as";
        if text.starts_with(is_word) && *text != "as" && !is_alias {
            names.push((*text).to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests;
