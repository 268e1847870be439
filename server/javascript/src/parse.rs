//! Reads types and declarations: TypeScript's, as far as our data and plain declaration files use it, and the types that
//! people write in JSDoc comments (`?HTMLElement`, `Array.<string>`, `function(string): number`, `number=`).
//!
//! Reading never fails. What cannot be read is [`TypeExpr::Any`], and reading goes on behind it: at the next comma,
//! semicolon or closing bracket of the same level. Nesting is read to a depth of 48.

mod declarations;
mod members;
mod tokens;
mod types;

use self::tokens::{Kind, Token};
use crate::declaration::{Declarations, Parameter, TypeExpr};

/// How deep types may be nested.
const DEEPEST: usize = 48;

/// Everything that a text declares: `interface`, `type`, `declare var`, `declare function`, `declare namespace`.
pub fn declarations(text: &str) -> Declarations {
    let mut parser = Parser::new(text);
    parser.declarations();
    parser.found
}

/// The type that a text is; in JSDoc that is what stands between the braces.
pub fn type_expr(text: &str) -> TypeExpr {
    parameter("", text).ty
}

/// A parameter of that name with the type that JSDoc gives it: `number=` is optional, `...number` takes all that follow.
pub fn parameter(name: &str, text: &str) -> Parameter {
    let mut parser = Parser::new(text);
    let (ty, is_optional, is_rest) = parser.jsdoc_type();
    let ty = if parser.peek().kind == Kind::End { ty } else { TypeExpr::Any };
    Parameter { name: name.into(), ty, is_optional, is_rest }
}

/// Part of a text could not be read; the parser stands where it gave up.
struct Unreadable;

type Read<T> = Result<T, Unreadable>;

struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
    depth: usize,
    /// How often something could not be read.
    unreadable: usize,
    /// The namespace being read and the types that it declares: their names get the dots of the namespace.
    namespace: Option<(String, Vec<&'a str>)>,
    found: Declarations,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            tokens: tokens::tokens(text),
            at: 0,
            depth: 0,
            unreadable: 0,
            namespace: None,
            found: Declarations::default(),
        }
    }

    fn peek(&self) -> Token<'a> {
        self.peek_at(0)
    }

    fn peek_at(&self, ahead: usize) -> Token<'a> {
        let last = self.tokens.len().saturating_sub(1);
        self.tokens[(self.at + ahead).min(last)]
    }

    /// The next token is this word or sign.
    fn is(&self, text: &str) -> bool {
        self.is_at(0, text)
    }

    fn is_at(&self, ahead: usize, text: &str) -> bool {
        let token = self.peek_at(ahead);
        matches!(token.kind, Kind::Name | Kind::Sign) && token.text == text
    }

    fn bump(&mut self) -> Token<'a> {
        let token = self.peek();
        if token.kind != Kind::End {
            self.at += 1;
        }
        token
    }

    fn eat(&mut self, text: &str) -> bool {
        let is = self.is(text);
        self.at += usize::from(is);
        is
    }

    fn expect(&mut self, text: &str) -> Read<()> {
        if self.eat(text) { Ok(()) } else { Err(Unreadable) }
    }

    fn name(&mut self) -> Read<&'a str> {
        if self.peek().kind == Kind::Name { Ok(self.bump().text) } else { Err(Unreadable) }
    }

    /// Reads one level deeper, unless that is too deep.
    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth >= DEEPEST {
            return Err(Unreadable);
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Goes on behind what could not be read: to the first token from `start` on, outside of brackets that open there,
    /// that `ends`, or that closes a bracket, or to the end. Never goes back, so that reading takes linear time.
    fn skip_from(&mut self, start: usize, ends: impl Fn(&str) -> bool) {
        self.unreadable += 1;
        let mut at = start;
        while let Some(token) = self.tokens.get(at).filter(|token| token.kind != Kind::End) {
            if token.kind == Kind::Sign && (ends(token.text) || matches!(token.text, ")" | "]" | "}")) {
                break;
            }
            at = token.closed_by.unwrap_or(at) + 1;
        }
        self.at = self.at.max(at).min(self.tokens.len() - 1);
    }
}

/// How many parts of a text are not read.
#[cfg(test)]
pub(crate) fn unreadable(text: &str) -> usize {
    let mut parser = Parser::new(text);
    parser.declarations();
    parser.unreadable
}

#[cfg(test)]
pub(crate) mod tests;
