//! CSS selectors, as `querySelector` reads them.
//!
//! Source: Selectors Level 4; for names and escapes, CSS Syntax Module Level 3.

mod read;
mod word;

pub use word::{Word, WordKind, word_at};

use crate::{TextRange, TextSize};

/// A list of selectors: an element is found that one of them describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// At least one.
    pub alternatives: Vec<Complex>,
}

/// One selector of a list: `nav > a.here`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complex {
    /// Left to right, at least one; the last describes what is found.
    pub compounds: Vec<Compound>,
}

/// What one element has to be: `a.here`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compound {
    /// How it stands to the compound before it.
    pub combinator: Combinator,
    /// The tag in lower case; `None` for `*` and where none is written.
    pub tag: Option<String>,
    /// All of them have to hold.
    pub conditions: Vec<Condition>,
    /// Bytes of the selector's text.
    pub range: TextRange,
}

/// How an element stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Combinator {
    /// `a b`: somewhere inside.
    Descendant,
    /// `a > b`: directly inside.
    Child,
    /// `a + b`: directly behind.
    Next,
    /// `a ~ b`: somewhere behind, in the same parent.
    Subsequent,
}

/// A condition besides the tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// `#board`
    Id(String),
    /// `.row`
    Class(String),
    /// `[name]`, `[name=value]`
    Attribute {
        /// In lower case.
        name: String,
        /// What its value has to be.
        test: Option<AttributeTest>,
    },
    /// `:is(…)`, `:where(…)`
    Is(Selector),
    /// `:not(…)`
    Not(Selector),
    /// `:first-child`, `:nth-last-of-type(2n + 1)`
    Position(Position),
    /// `:root`
    Root,
    /// A state (`:checked`), or what this reader does not know: it holds, or it does not.
    Unknown,
}

/// What the value of an attribute has to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeTest {
    /// How the values are compared.
    pub operator: AttributeOperator,
    /// The value to compare with.
    pub value: String,
    /// `i` or `s` behind the value; `None`: as HTML says for the attribute.
    pub ignore_case: Option<bool>,
}

/// How values of attributes are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AttributeOperator {
    /// `=`
    Equal,
    /// `~=`: one of its words.
    Word,
    /// `|=`: the value, or the value with `-` behind it.
    Dash,
    /// `^=`
    Start,
    /// `$=`
    End,
    /// `*=`
    Part,
}

/// A place among siblings: the positions (from 1) `step * n + offset` for every `n` from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Position {
    /// Only siblings with the same tag count.
    pub of_type: bool,
    /// Counted from the last one.
    pub from_end: bool,
    /// Zero for one position only.
    pub step: i32,
    /// The first of them, where `step` is positive.
    pub offset: i32,
}

/// What an alternative of a selector says by itself about the element that it finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Subject<'s> {
    /// `li` of `ul > li.done`, in lower case.
    pub tag: Option<&'s str>,
    /// `board` of `main #board`.
    pub id: Option<&'s str>,
}

/// Whether a text is a name that selectors can use as it is, without escapes.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.contains('\\') && read::name_length(text) == text.len()
}

impl Selector {
    /// Reads a selector; `None` for what is none. Browsers close brackets at the end, which counts as broken here.
    pub fn parse(text: &str) -> Option<Self> {
        read::selector(text)
    }

    /// What each alternative says of what it finds; those of `:is(h1, h2)` one by one.
    pub fn subjects(&self) -> Vec<Subject<'_>> {
        self.alternatives.iter().flat_map(Complex::subjects).collect()
    }

    /// The selector of the elements that the compound at `offset` of the text stands for: `nav > a` for the `a` of
    /// `nav > a em`. `None` between compounds.
    pub fn up_to(&self, offset: TextSize) -> Option<Self> {
        self.alternatives.iter().find_map(|alternative| {
            let is_here = |compound: &Compound| compound.range.contains_inclusive(offset);
            let last = alternative.compounds.iter().position(is_here)?;
            let compounds = alternative.compounds[..=last].to_vec();
            Some(Selector { alternatives: vec![Complex { compounds }] })
        })
    }
}

impl Complex {
    /// The compound that describes what is found.
    pub fn last(&self) -> Option<&Compound> {
        self.compounds.last()
    }

    fn subjects(&self) -> Vec<Subject<'_>> {
        self.last().map_or(Vec::new(), Compound::subjects)
    }
}

impl Compound {
    fn subjects(&self) -> Vec<Subject<'_>> {
        let id = self.conditions.iter().find_map(|condition| match condition {
            Condition::Id(id) => Some(id.as_str()),
            _ => None,
        });
        let own = Subject { tag: self.tag.as_deref(), id };
        let inner = self.conditions.iter().find_map(|condition| match condition {
            Condition::Is(inner) => Some(inner.subjects()),
            _ => None,
        });
        match inner {
            Some(inner) if own.tag.is_none() && own.id.is_none() => inner,
            _ => vec![own],
        }
    }
}

impl Position {
    /// Whether a position (from 1) is one of them.
    pub fn contains(self, position: usize) -> bool {
        let Ok(position) = i64::try_from(position) else { return false };
        let distance = position - i64::from(self.offset);
        match i64::from(self.step) {
            0 => distance == 0,
            step => distance % step == 0 && distance / step >= 0,
        }
    }
}

#[cfg(test)]
mod tests;
