//! Whether a selector describes an element, as far as the markup tells.

use std::collections::HashMap;

use syntax::selector::{
    AttributeOperator, AttributeTest, Combinator, Compound, Condition, Position, Selector,
};

use super::structure::is_templated;
use super::{Element, Elements};

/// An answer of [`Element::matches`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Match {
    /// It does not.
    No,
    /// It depends on what only the running page knows.
    Maybe,
    /// It does.
    Yes,
}

impl Match {
    fn not(self) -> Match {
        match self {
            Match::No => Match::Yes,
            Match::Maybe => Match::Maybe,
            Match::Yes => Match::No,
        }
    }
}

impl From<bool> for Match {
    fn from(holds: bool) -> Match {
        if holds { Match::Yes } else { Match::No }
    }
}

/// One answer for each of the tree's elements. All elements are asked at once: what holds of an element's surroundings
/// is handed down from its parent and its siblings, so that deep pages and long selectors cost no more than their
/// product.
pub(super) fn matches(page: Elements<'_>, selector: &Selector) -> Vec<Match> {
    let mut answers = vec![Match::No; page.structure.nodes.len()];
    for alternative in &selector.alternatives {
        for (answer, other) in answers.iter_mut().zip(path(page, &alternative.compounds)) {
            *answer = (*answer).max(other);
        }
    }
    answers
}

fn path(page: Elements<'_>, compounds: &[Compound]) -> Vec<Match> {
    let mut answers = Vec::new();
    let mut before: Option<&Compound> = None;
    for compound in compounds {
        let mut own = describes(page, compound);
        if let Some(before) = before {
            let around = surroundings(page, compound.combinator, before, &answers);
            own.iter_mut().zip(around).for_each(|(answer, around)| *answer = (*answer).min(around));
        }
        answers = own;
        before = Some(compound);
    }
    answers
}

/// Whether each element stands as `combinator` says to one that `before` ends with and that `answers` speaks of.
fn surroundings(
    page: Elements<'_>,
    combinator: Combinator,
    before: &Compound,
    answers: &[Match],
) -> Vec<Match> {
    let mut around = vec![Match::No; answers.len()];
    for Element { index, .. } in page.iter() {
        let Some(node) = page.structure.nodes[index] else { continue };
        let answer_at = |other: Option<usize>| other.map_or(Match::No, |other| answers[other]);
        let around_at = |other: Option<usize>| other.map_or(Match::No, |other| around[other]);
        let implied = implied_parent(page, index);
        let fits_implied =
            if implied.is_some_and(|tags| may_be_implied(before, tags)) { Match::Maybe } else { Match::No };
        let found = match combinator {
            Combinator::Child if implied.is_some() => fits_implied,
            Combinator::Child => answer_at(node.parent),
            Combinator::Descendant => answer_at(node.parent).max(around_at(node.parent)).max(fits_implied),
            Combinator::Next => answer_at(node.previous),
            Combinator::Subsequent => answer_at(node.previous).max(around_at(node.previous)),
        };
        let is_certain = page.is_complete() || found == Match::Yes;
        around[index] = if is_certain { found } else { Match::Maybe };
    }
    around
}

/// The tags that the parent may have that browsers put around an element where none is written.
fn implied_parent(page: Elements<'_>, index: usize) -> Option<&'static [&'static str]> {
    let element = Element { page, index };
    match element.parent().map(Element::tag) {
        None if element.tag() != "html" => Some(&["html", "head", "body"]),
        Some("html") if !matches!(element.tag(), "head" | "body") => Some(&["head", "body"]),
        Some("table") if element.tag() == "tr" => Some(&["tbody"]),
        _ => None,
    }
}

/// Whether a compound may describe a parent that is not written, and so has no attributes.
fn may_be_implied(compound: &Compound, tags: &[&str]) -> bool {
    let needs_attribute = |condition: &Condition| {
        matches!(condition, Condition::Id(_) | Condition::Class(_) | Condition::Attribute { .. })
    };
    compound.tag.as_deref().is_none_or(|tag| tags.contains(&tag))
        && !compound.conditions.iter().any(needs_attribute)
}

/// Whether the compound describes each element by itself.
fn describes(page: Elements<'_>, compound: &Compound) -> Vec<Match> {
    let mut answers = vec![Match::No; page.structure.nodes.len()];
    for element in page.iter() {
        answers[element.index] = compound.tag.as_deref().is_none_or(|tag| tag == element.tag()).into();
    }
    for condition in &compound.conditions {
        let holds = holds(page, condition);
        answers.iter_mut().zip(holds).for_each(|(answer, holds)| *answer = (*answer).min(holds));
    }
    answers
}

fn holds(page: Elements<'_>, condition: &Condition) -> Vec<Match> {
    let each = |answer: &dyn Fn(Element<'_>) -> Match| {
        (0..page.structure.nodes.len()).map(|index| answer(Element { page, index })).collect()
    };
    match condition {
        Condition::Id(id) => each(&|element| value(element, "id", |written| (written == id).into())),
        Condition::Class(class) => each(&|element| {
            value(element, "class", |written| {
                written.split_ascii_whitespace().any(|known| known == class).into()
            })
        }),
        Condition::Attribute { name, test: None } => {
            each(&|element| element.attribute(name).is_some().into())
        }
        Condition::Attribute { name, test: Some(test) } => {
            each(&|element| value(element, name, |written| attribute(written, test)))
        }
        Condition::Is(inner) => matches(page, inner),
        Condition::Not(inner) => matches(page, inner).into_iter().map(Match::not).collect(),
        Condition::Position(at) => positions(page, *at),
        Condition::Root => each(&|element| (element.tag() == "html").into()),
        Condition::Unknown => each(&|_| Match::Maybe),
    }
}

/// Asks about the value of an attribute; what a template fills in may be anything.
fn value(element: Element<'_>, name: &str, holds: impl FnOnce(&str) -> Match) -> Match {
    match element.attribute(name) {
        Some(written) if is_templated(written) => Match::Maybe,
        Some(written) => holds(written),
        None => Match::No,
    }
}

fn attribute(written: &str, test: &AttributeTest) -> Match {
    let lower = (written.to_ascii_lowercase(), test.value.to_ascii_lowercase());
    let ignoring_case = || Match::from(compare(&lower.0, &lower.1, test.operator));
    match test.ignore_case {
        Some(true) => ignoring_case(),
        Some(false) => compare(written, &test.value, test.operator).into(),
        None if compare(written, &test.value, test.operator) => Match::Yes,
        // For some attributes, such as `type`, HTML ignores the case.
        None => ignoring_case().min(Match::Maybe),
    }
}

fn compare(written: &str, value: &str, operator: AttributeOperator) -> bool {
    match operator {
        AttributeOperator::Equal => written == value,
        AttributeOperator::Word => written.split_ascii_whitespace().any(|word| word == value),
        AttributeOperator::Dash => {
            written.strip_prefix(value).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        }
        AttributeOperator::Start => !value.is_empty() && written.starts_with(value),
        AttributeOperator::End => !value.is_empty() && written.ends_with(value),
        AttributeOperator::Part => !value.is_empty() && written.contains(value),
    }
}

fn positions(page: Elements<'_>, at: Position) -> Vec<Match> {
    let mut answers = vec![Match::Maybe; page.structure.nodes.len()];
    let mut counts: HashMap<(Option<usize>, &str), usize> = HashMap::new();
    let mut order: Vec<Element<'_>> = page.iter().collect();
    if at.from_end {
        order.reverse();
    }
    for element in order {
        let kind = if at.of_type { element.tag() } else { "" };
        let parent = element.parent().map(|parent| parent.index);
        let count = counts.entry((parent, kind)).or_default();
        *count += 1;
        if page.is_complete() && implied_parent(page, element.index).is_none() {
            answers[element.index] = at.contains(*count).into();
        }
    }
    answers
}
