//! From text to [`Selector`].

use super::{AttributeOperator, AttributeTest, Combinator, Complex, Compound, Condition, Position, Selector};
use crate::range;

/// Selectors inside of selectors deeper than this count as unknown.
const DEEPEST: usize = 8;

/// Reads a whole text.
pub(super) fn selector(text: &str) -> Option<Selector> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let selector = reader.selector()?;
    reader.rest().is_empty().then_some(selector)
}

/// The length of the name that `text` begins with, escapes included; 0 where there is none.
pub(super) fn name_length(text: &str) -> usize {
    let mut reader = Reader { text, at: 0, depth: 0 };
    reader.name().map_or(0, |_| reader.at)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Reader<'t> {
    fn selector(&mut self) -> Option<Selector> {
        let mut alternatives = vec![self.complex()?];
        while self.eat(",") {
            alternatives.push(self.complex()?);
        }
        Some(Selector { alternatives })
    }

    fn complex(&mut self) -> Option<Complex> {
        let mut compounds = Vec::new();
        let mut combinator = Combinator::Descendant;
        self.space();
        loop {
            compounds.push(self.compound(combinator)?);
            let spaced = self.space();
            combinator = match self.peek() {
                None | Some(',' | ')') => return Some(Complex { compounds }),
                Some('>') => Combinator::Child,
                Some('+') => Combinator::Next,
                Some('~') => Combinator::Subsequent,
                Some(_) if spaced => Combinator::Descendant,
                Some(_) => return None,
            };
            if combinator != Combinator::Descendant {
                self.at += 1;
                self.space();
            }
        }
    }

    fn compound(&mut self, combinator: Combinator) -> Option<Compound> {
        let start = self.at;
        let tag = if self.eat("*") { None } else { self.name().map(|name| name.to_lowercase()) };
        let mut conditions = Vec::new();
        while let Some(mark @ ('#' | '.' | '[' | ':')) = self.peek() {
            self.at += 1;
            match mark {
                '#' => conditions.push(Condition::Id(self.name()?)),
                '.' => conditions.push(Condition::Class(self.name()?)),
                '[' => conditions.push(self.attribute()?),
                _ => self.pseudo(&mut conditions)?,
            }
        }
        (self.at > start).then(|| Compound { combinator, tag, conditions, range: range(start, self.at) })
    }

    /// Behind the `[`.
    fn attribute(&mut self) -> Option<Condition> {
        self.space();
        let name = self.name()?.to_lowercase();
        self.space();
        if self.eat("]") {
            return Some(Condition::Attribute { name, test: None });
        }
        let (_, operator) = OPERATORS.iter().find(|(mark, _)| self.eat(mark))?;
        self.space();
        let value = self.string().or_else(|| self.name())?;
        self.space();
        let flag = self.name().map(|flag| flag.to_lowercase());
        self.space();
        let ignore_case = match flag.as_deref() {
            None => None,
            Some("i") => Some(true),
            Some("s") => Some(false),
            Some(_) => return None,
        };
        let test = Some(AttributeTest { operator: *operator, value, ignore_case });
        self.eat("]").then_some(Condition::Attribute { name, test })
    }

    /// Behind the `:`.
    fn pseudo(&mut self, conditions: &mut Vec<Condition>) -> Option<()> {
        let is_element = self.eat(":");
        let name = self.name()?.to_lowercase();
        if !self.eat("(") {
            let positions = POSITIONS.iter().filter(|(known, ..)| *known == name && !is_element);
            let before = conditions.len();
            conditions.extend(positions.map(|(_, of_type, from_end)| {
                Condition::Position(Position { of_type: *of_type, from_end: *from_end, step: 0, offset: 1 })
            }));
            if conditions.len() == before {
                conditions.push(if name == "root" { Condition::Root } else { Condition::Unknown });
            }
            return Some(());
        }
        let condition = match name.as_str() {
            _ if self.depth >= DEEPEST => None,
            "is" | "where" | "matches" => Some(Condition::Is(self.nested()?)),
            "not" => Some(Condition::Not(self.nested()?)),
            "nth-child" => self.position(false, false),
            "nth-last-child" => self.position(false, true),
            "nth-of-type" => self.position(true, false),
            "nth-last-of-type" => self.position(true, true),
            _ => None,
        };
        conditions.push(condition.unwrap_or(Condition::Unknown));
        self.close()
    }

    fn nested(&mut self) -> Option<Selector> {
        self.depth += 1;
        let selector = self.selector();
        self.depth -= 1;
        selector
    }

    /// `2n + 1`, `odd`; `None` for `2 of .row`.
    fn position(&mut self, of_type: bool, from_end: bool) -> Option<Condition> {
        let written: String = self.rest().chars().take_while(|c| *c != ')').collect();
        let compact: String = written.to_lowercase().split_whitespace().collect();
        let (step, offset) = match compact.as_str() {
            "odd" => (2, 1),
            "even" => (2, 0),
            plain => match plain.split_once('n') {
                Some((step, offset)) => (signed(step, 1)?, signed(offset, 0)?),
                None => (0, signed(plain, 0)?),
            },
        };
        self.at += written.len();
        Some(Condition::Position(Position { of_type, from_end, step, offset }))
    }

    /// Goes behind the `)` that ends the arguments, whatever they are.
    fn close(&mut self) -> Option<()> {
        let mut open = 1;
        while let Some(c) = self.peek() {
            if matches!(c, '"' | '\'') {
                self.string()?;
                continue;
            }
            self.at += c.len_utf8();
            match c {
                '(' => open += 1,
                ')' => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Some(());
            }
        }
        None
    }

    /// A name with its escapes resolved.
    fn name(&mut self) -> Option<String> {
        let start = self.at;
        let mut name = String::new();
        while let Some(c) = self.peek() {
            if c == '\\' {
                name.push(self.escape()?);
            } else if is_name(c) {
                name.push(c);
                self.at += c.len_utf8();
            } else {
                break;
            }
        }
        let written = &self.text[start..self.at];
        let after_dash = written.strip_prefix('-').unwrap_or(written);
        let begins_well = written.starts_with("--")
            || !after_dash.is_empty() && !after_dash.starts_with(|c: char| c.is_ascii_digit());
        if !begins_well {
            self.at = start;
        }
        begins_well.then_some(name)
    }

    fn string(&mut self) -> Option<String> {
        let quote = self.peek().filter(|c| matches!(c, '"' | '\''))?;
        self.at += 1;
        let mut value = String::new();
        loop {
            match self.peek()? {
                '\\' => value.push(self.escape()?),
                c => {
                    self.at += c.len_utf8();
                    if c == quote {
                        return Some(value);
                    }
                    value.push(c);
                }
            }
        }
    }

    /// The character that `\` and what follows it stand for.
    fn escape(&mut self) -> Option<char> {
        let rest = self.rest().strip_prefix('\\')?;
        let digits = rest.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        if digits == 0 {
            let plain = rest.chars().next().filter(|c| *c != '\n')?;
            self.at += 1 + plain.len_utf8();
            return Some(plain);
        }
        let code = u32::from_str_radix(&rest[..digits], 16).ok()?;
        let ends_in_space = rest[digits..].starts_with([' ', '\t', '\n']);
        self.at += 1 + digits + usize::from(ends_in_space);
        Some(char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// Whether there was white space.
    fn space(&mut self) -> bool {
        let rest = self.rest();
        let length = rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r', '\x0c']).len();
        self.at += length;
        length > 0
    }

    fn eat(&mut self, mark: &str) -> bool {
        let is_here = self.rest().starts_with(mark);
        if is_here {
            self.at += mark.len();
        }
        is_here
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }
}

const OPERATORS: [(&str, AttributeOperator); 6] = [
    ("=", AttributeOperator::Equal),
    ("~=", AttributeOperator::Word),
    ("|=", AttributeOperator::Dash),
    ("^=", AttributeOperator::Start),
    ("$=", AttributeOperator::End),
    ("*=", AttributeOperator::Part),
];

/// Name, `of_type`, `from_end`. An only child is the first and the last.
const POSITIONS: [(&str, bool, bool); 8] = [
    ("first-child", false, false),
    ("last-child", false, true),
    ("only-child", false, false),
    ("only-child", false, true),
    ("first-of-type", true, false),
    ("last-of-type", true, true),
    ("only-of-type", true, false),
    ("only-of-type", true, true),
];

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii()
}

/// A number with a sign; `unwritten` where only the sign stands, or nothing.
fn signed(text: &str, unwritten: i32) -> Option<i32> {
    match text {
        "" | "+" => Some(unwritten),
        "-" => Some(-unwritten),
        _ => text.parse().ok(),
    }
}
