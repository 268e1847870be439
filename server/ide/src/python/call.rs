//! The call around the cursor: its parameters, and the one that is being written.

use knowledge::api::{Item, Parameter, ParameterKind, Signature};
use syntax::python::cursor::OpenCall;
use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, TextSize};

use super::Scene;

/// How an item was called in the one release that runs the code, with the words of the newest.
pub(crate) fn signature_of(scene: &Scene<'_, '_>, item: &Item) -> Option<Signature> {
    let newest = item.signature.as_ref()?;
    let release = scene.context().release;
    let then = release.and_then(|release| item.signature_text_in(release)).and_then(Signature::parse);
    let Some(mut then) = then else { return Some(newest.clone()) };
    let known = |name: &str| newest.parameters.iter().find(|parameter| parameter.name == name);
    if then.parameters.len() == newest.parameters.len()
        && then.parameters.iter().all(|parameter| known(&parameter.name).is_some())
    {
        return Some(newest.clone());
    }
    for parameter in &mut then.parameters {
        if let Some(known) = known(&parameter.name) {
            parameter.doc.clone_from(&known.doc);
            parameter.annotation = parameter.annotation.take().or_else(|| known.annotation.clone());
        }
    }
    then.returns = then.returns.take().or_else(|| newest.returns.clone());
    Some(then)
}

/// Index of the parameter that takes the argument at the cursor.
pub(crate) fn active(parameters: &[Parameter], call: &OpenCall) -> Option<usize> {
    let find = |kind: ParameterKind| parameters.iter().position(|parameter| parameter.kind == kind);
    if let Some(keyword) = &call.keyword {
        let named = parameters.iter().position(|parameter| takes_keyword(parameter, keyword));
        return named.or_else(|| find(ParameterKind::VarKeyword));
    }
    let is_positional = |parameter: &Parameter| {
        matches!(parameter.kind, ParameterKind::PositionalOnly | ParameterKind::Positional)
    };
    let plain = parameters.iter().take_while(|parameter| is_positional(parameter)).count();
    if !call.keywords.is_empty() {
        // Behind a keyword only keywords follow: the next that is not given yet.
        let is_left = |parameter: &Parameter| {
            !call.keywords.contains(&parameter.name)
                && matches!(parameter.kind, ParameterKind::Positional | ParameterKind::KeywordOnly)
        };
        let given = call.position - call.keywords.len().min(call.position);
        let next = parameters.iter().skip(given).position(is_left).map(|at| at + given);
        return next.or_else(|| find(ParameterKind::VarKeyword));
    }
    if call.position < plain {
        return Some(call.position);
    }
    find(ParameterKind::VarPositional)
}

/// The parameters that can still be given by name: neither given by name nor by the positions before the cursor.
pub(crate) fn open_keywords<'s>(signature: &'s Signature, call: &OpenCall) -> Vec<&'s Parameter> {
    let positions = call.position - call.keywords.len().min(call.position);
    let parameters = signature.parameters.iter().enumerate();
    let open = parameters.filter(|(index, parameter)| match parameter.kind {
        ParameterKind::Positional => *index >= positions,
        ParameterKind::KeywordOnly => true,
        ParameterKind::PositionalOnly | ParameterKind::VarPositional | ParameterKind::VarKeyword => false,
    });
    open.map(|(_, parameter)| parameter)
        .filter(|parameter| !call.keywords.contains(&parameter.name))
        .collect()
}

/// Whether the word in `typed` begins an argument of the call.
pub(crate) fn begins_argument(text: &str, call: &OpenCall, typed: TextRange) -> bool {
    let mut depth = 0usize;
    let mut begins = false;
    for token in tokens(text, TextRange::new(call.open, typed.start().max(call.open))) {
        match token.kind {
            TokenKind::Newline | TokenKind::Comment => continue,
            TokenKind::Open => depth += 1,
            TokenKind::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        begins = depth == 1 && (token.range.start() == call.open || syntax::slice(text, token.range) == ",");
    }
    begins
}

/// The arguments of a call that the Python up to `end` writes, up to its closing parenthesis: from the first token of each to
/// its last. Of one that is not written yet the place.
pub(crate) fn arguments(text: &str, call: &OpenCall, end: TextSize) -> Vec<TextRange> {
    let mut depth = 0usize;
    let mut found: Vec<TextRange> = Vec::new();
    let mut current: Option<TextRange> = None;
    for token in tokens(text, TextRange::new(call.open, end)) {
        match token.kind {
            TokenKind::Newline | TokenKind::Comment => continue,
            TokenKind::Close if depth <= 1 => break,
            TokenKind::Close => depth -= 1,
            TokenKind::Open => depth += 1,
            TokenKind::Mark if depth == 1 && syntax::slice(text, token.range) == "," => {
                found.push(current.take().unwrap_or_else(|| TextRange::empty(token.range.start())));
                continue;
            }
            _ => {}
        }
        if token.range.start() > call.open {
            current = Some(current.map_or(token.range, |current| current.cover(token.range)));
        }
    }
    found.extend(current);
    found
}

fn takes_keyword(parameter: &Parameter, keyword: &str) -> bool {
    parameter.name == keyword
        && matches!(parameter.kind, ParameterKind::Positional | ParameterKind::KeywordOnly)
}

#[cfg(test)]
mod tests {
    use syntax::python::cursor::open_call;

    use super::*;

    /// The parameter that the argument at `|` reaches, and the keywords that are left.
    fn reached(signature: &str, source: &str) -> (Option<String>, Vec<String>) {
        let signature = Signature::parse(signature).unwrap();
        let at = syntax::size(source.find('|').unwrap());
        let text = source.replace('|', "");
        let call = open_call(&text, TextRange::up_to(TextSize::of(text.as_str())), at).unwrap();
        let active =
            active(&signature.parameters, &call).map(|index| signature.parameters[index].name.clone());
        let open = open_keywords(&signature, &call).iter().map(|parameter| parameter.name.clone()).collect();
        (active, open)
    }

    #[test]
    fn arguments_reach_parameters() {
        let display = "(*values, target=None, append=True)";
        let when = "(event_type, selector=None, **options)";
        for (signature, source, active, open) in [
            (display, "f(|", Some("values"), &["target", "append"][..]),
            (display, "f(1, 2, |", Some("values"), &["target", "append"]),
            (display, "f(1, target=|", Some("target"), &["target", "append"]),
            (display, "f(1, target=2, |", Some("append"), &["append"]),
            (when, "f(|", Some("event_type"), &["event_type", "selector"]),
            (when, "f('click', |", Some("selector"), &["selector"]),
            (when, "f('click', '#a', |", None, &[]),
            (when, "f('click', once=|", Some("options"), &["selector"]),
            ("(a, /, b)", "f(a=|", None, &["b"]),
            ("()", "f(|", None, &[]),
        ] {
            let (found, left) = reached(signature, source);
            assert_eq!(found.as_deref(), active, "{source}");
            assert_eq!(left, open, "{source}");
        }
    }

    #[test]
    fn arguments_that_are_written() {
        for (source, expected) in [
            ("f(|", &[][..]),
            ("f(a, b + (c, d)[1], |)", &["a", "b + (c, d)[1]"]),
            ("f('a', # b\n  g(1|), x)\ny", &["'a'", "g(1)", "x"]),
            ("f(, a|", &["", "a"]),
        ] {
            let at = syntax::size(source.find('|').unwrap());
            let text = source.replace('|', "");
            let end = TextSize::of(text.as_str());
            let mut call = open_call(&text, TextRange::up_to(end), at).unwrap();
            call.open = syntax::size(1);
            let found = arguments(&text, &call, end);
            let found: Vec<_> = found.into_iter().map(|range| syntax::slice(&text, range)).collect();
            assert_eq!(found, expected, "{source}");
        }
    }

    #[test]
    fn words_that_begin_arguments() {
        for (source, begins) in [
            ("f(|", true),
            ("f(ta|", true),
            ("f(a, # b\n  ta|", true),
            ("f([1], ta|", true),
            ("f(a + ta|", false),
            ("f(x=ta|", false),
            ("f([1, ta|", false),
        ] {
            let at = syntax::size(source.find('|').unwrap());
            let text = source.replace('|', "");
            let range = TextRange::up_to(TextSize::of(text.as_str()));
            let call = open_call(&text, range, at).unwrap();
            let word = text.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |before| before + 1);
            let typed = TextRange::new(syntax::size(word), at);
            assert_eq!(begins_argument(&text, &call, typed), begins, "{source}");
        }
    }
}
