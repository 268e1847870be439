//! Configs in the options of workers that code starts: `PyWorker("w.py", type="pyodide", config={…})` in Python,
//! `PyWorker("w.py", { config: {…} })` in JavaScript. Read as text, so that half-typed ones are found as well.

use std::ops::Range;

use knowledge::Flavor;
use syntax::source_map::SourceMap;
use syntax::value::Format;
use syntax::{TextRange, TextSize, range, slice};

use crate::config_text::{ConfigText, Embedding, InlineConfig};

/// A config in the options of a worker.
#[derive(Debug, Clone)]
pub struct WorkerConfig {
    /// The config, with the embedding of a string literal, a dict or an object.
    pub inline: Box<InlineConfig>,
    /// The address of the worker's Python file, where it is a plain string.
    pub url: Option<String>,
    /// The flavor, where the call says it.
    pub flavor: Option<Flavor>,
}

/// The language that starts a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Python.
    Python,
    /// JavaScript.
    JavaScript,
}

/// The config that holds `offset`, in code that lies in `code` of `text`.
pub fn at(text: &str, code: TextRange, language: Language, offset: TextSize) -> Option<WorkerConfig> {
    let source = slice(text, code);
    let start = usize::from(code.start());
    let wanted = usize::from(offset).checked_sub(start)?;
    let scanner = Scanner { source, language };
    let (name, call) = scanner.calls_before(wanted).into_iter().rev().find(|(_, call)| {
        scanner.config(*call).is_some_and(|value| {
            scanner.content(&value).contains(&wanted) || scanner.content(&value).end == wanted
        })
    })?;
    let value = scanner.config(call)?;
    let content = scanner.content(&value);
    let config = &source[content.clone()];
    let embedding = match (&source[value], language) {
        (value, Language::Python) if value.starts_with('{') => Embedding::PythonDict,
        (value, Language::JavaScript) if value.starts_with('{') => Embedding::JavaScriptObject,
        // An escape would make the text another one than what is written.
        _ if config.contains('\\') => return None,
        _ => Embedding::Literal,
    };
    let format = format(config, embedding)?;
    let host = range(start + content.start, start + content.end);
    let text = ConfigText::inline(config, SourceMap::identity(host), host, embedding, format);
    let ConfigText::Inline(inline) = text else { return None };
    let flavor = scanner.flavor(name, call);
    Some(WorkerConfig { inline, url: scanner.first_string(call), flavor })
}

/// `None` for the address of a file.
fn format(config: &str, embedding: Embedding) -> Option<Format> {
    match embedding {
        Embedding::PythonDict | Embedding::JavaScriptObject => Some(Format::Json),
        _ if config.trim_start().starts_with('{') => Some(Format::Json),
        _ => config.contains(['=', '[', '\n']).then_some(Format::Toml),
    }
}

struct Scanner<'a> {
    source: &'a str,
    language: Language,
}

impl Scanner<'_> {
    /// The calls that begin before an offset: the name and the place behind the opening parenthesis.
    fn calls_before(&self, offset: usize) -> Vec<(&'static str, usize)> {
        let names: &[&'static str] = match self.language {
            Language::Python => &["PyWorker", "create_named_worker"],
            Language::JavaScript => &["PyWorker", "MPWorker"],
        };
        let mut calls: Vec<(&'static str, usize)> = Vec::new();
        for name in names {
            for (start, _) in self.source.match_indices(name) {
                let behind = self.skip_blanks(start + name.len());
                if behind < offset && self.source[behind..].starts_with('(') {
                    calls.push((name, behind + 1));
                }
            }
        }
        calls.sort_unstable_by_key(|(_, start)| *start);
        calls
    }

    /// The value of `config` in the arguments that begin at `call`.
    fn config(&self, call: usize) -> Option<Range<usize>> {
        let (depth, separator) = match self.language {
            Language::Python => (0, '='),
            Language::JavaScript => (1, ':'),
        };
        let start = self.behind_name(call, depth, "config", separator)?;
        let first = self.source[start..].chars().next()?;
        let end = match first {
            '{' => self.closing(start + 1),
            '"' | '\'' | '`' => self.behind_string(start),
            _ => return None,
        };
        Some(start..end)
    }

    /// The inside of a string; all of a dict or object.
    fn content(&self, value: &Range<usize>) -> Range<usize> {
        let text = &self.source[value.clone()];
        let Some(quote) = text.chars().next().filter(|first| *first != '{') else { return value.clone() };
        let triple = self.is_triple(value.start, quote);
        let marks = if triple { 3 } else { 1 };
        let inner = &text[marks.min(text.len())..];
        let closing: String = std::iter::repeat_n(quote, marks).collect();
        let inner = inner.strip_suffix(closing.as_str()).unwrap_or(inner);
        value.start + marks..value.start + marks + inner.len()
    }

    fn flavor(&self, name: &str, call: usize) -> Option<Flavor> {
        if self.language == Language::JavaScript {
            return Some(if name == "MPWorker" { Flavor::Mpy } else { Flavor::Py });
        }
        let kind = self.behind_name(call, 0, "type", '=').map(|start| &self.source[start..]);
        let is =
            |names: [&str; 2]| kind.is_some_and(|kind| names.iter().any(|name| kind[1..].starts_with(name)));
        match kind {
            Some(kind) if !kind.starts_with(['"', '\'']) => None,
            Some(_) if is(["micropython", "mpy"]) => Some(Flavor::Mpy),
            Some(_) if is(["pyodide", "py"]) => Some(Flavor::Py),
            None if name == "create_named_worker" => Some(Flavor::Py),
            _ => None,
        }
    }

    fn first_string(&self, call: usize) -> Option<String> {
        let start = self.skip_blanks(call);
        let quote = self.source[start..].chars().next().filter(|first| matches!(first, '"' | '\'' | '`'))?;
        let (text, _) = self.source[start + 1..].split_once(quote)?;
        (!text.contains(['\\', '\n'])).then(|| text.to_owned())
    }

    /// Where the value of a name begins that stands `depth` brackets deep in the arguments at `call`.
    fn behind_name(&self, call: usize, depth: usize, name: &str, separator: char) -> Option<usize> {
        let mut here = call;
        let mut open = 0;
        while let Some(c) = self.source[here..].chars().next() {
            match c {
                '(' | '[' | '{' => open += 1,
                ')' | ']' | '}' if open == 0 => return None,
                ')' | ']' | '}' => open -= 1,
                _ if c.is_alphabetic() || c == '_' => {
                    let word = self.word(here);
                    let behind = self.skip_blanks(here + word.len());
                    if open == depth && word == name && self.source[behind..].starts_with(separator) {
                        return Some(self.skip_blanks(behind + 1));
                    }
                    here += word.len();
                    continue;
                }
                _ => {}
            }
            here = self.next(here, c);
        }
        None
    }

    /// Behind the bracket that closes the one before `start`; the end where it is missing.
    fn closing(&self, start: usize) -> usize {
        let mut here = start;
        let mut open = 1;
        while let Some(c) = self.source[here..].chars().next() {
            match c {
                '(' | '[' | '{' => open += 1,
                ')' | ']' | '}' => open -= 1,
                _ => {}
            }
            here = self.next(here, c);
            if open == 0 {
                return here;
            }
        }
        here
    }

    /// Behind the character, string or comment at `here`.
    fn next(&self, here: usize, c: char) -> usize {
        let rest = &self.source[here..];
        let is_comment = match self.language {
            Language::Python => c == '#',
            Language::JavaScript => rest.starts_with("//"),
        };
        if is_comment {
            return here + rest.find('\n').unwrap_or(rest.len());
        }
        let is_string = matches!(c, '"' | '\'') || c == '`' && self.language == Language::JavaScript;
        if is_string { self.behind_string(here) } else { here + c.len_utf8() }
    }

    /// Behind the string that begins at `start`: at the end of the line or text where its closing quote is missing.
    fn behind_string(&self, start: usize) -> usize {
        let Some(quote) = self.source[start..].chars().next() else { return start };
        let triple = self.is_triple(start, quote);
        let marks = if triple { 3 } else { 1 };
        let closing: String = std::iter::repeat_n(quote, marks).collect();
        let mut escaped = false;
        let first = start + marks;
        for (at, c) in self.source[first..].char_indices() {
            let here = first + at;
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '\n' if !triple && quote != '`' => return here,
                _ if self.source[here..].starts_with(&closing) => return here + marks,
                _ => {}
            }
        }
        self.source.len()
    }

    fn is_triple(&self, start: usize, quote: char) -> bool {
        let triple: String = std::iter::repeat_n(quote, 3).collect();
        self.language == Language::Python && self.source[start..].starts_with(&triple)
    }

    fn word(&self, start: usize) -> &str {
        let rest = &self.source[start..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    }

    fn skip_blanks(&self, start: usize) -> usize {
        let rest = &self.source[start..];
        start + rest.len() - rest.trim_start().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(language: Language, marked: &str) -> String {
        let offset = syntax::size(marked.find('|').unwrap());
        let text = marked.replacen('|', "", 1);
        let whole = range(0, text.len());
        match at(&text, whole, language, offset) {
            None => "nothing".to_owned(),
            Some(found) => {
                let flavor = found.flavor.map_or("any", Flavor::as_str);
                let inline = &found.inline;
                format!(
                    "{flavor} {:?} {:?} {:?} {}",
                    found.url, inline.embedding, inline.made.format, inline.text
                )
            }
        }
    }

    #[test]
    fn options_of_python_calls() {
        for (text, wanted) in [
            (
                "w = PyWorker('a.py', type='micropython', config={'debug|': True})",
                "mpy Some(\"a.py\") PythonDict Json {'debug': True}",
            ),
            (
                "await create_named_worker(src='a.py', name='b', config='{\"x\"|: 1}')",
                "py None Literal Json {\"x\": 1}",
            ),
            (
                "PyWorker('a.py', config=\"\"\"\npackages = ['|']\n\"\"\", type='pyodide')",
                "py Some(\"a.py\") Literal Toml \npackages = ['']\n",
            ),
            (
                "PyWorker('a.py', config={'packages': ['nu|\n",
                "any Some(\"a.py\") PythonDict Json {'packages': ['nu\n",
            ),
            ("PyWorker('a.py', config='./|c.toml')", "nothing"),
            ("PyWorker('a.py', config=|)", "nothing"),
            ("Other('a.py', config={'|': 1})", "nothing"),
            ("PyWorker('a.py', config={}); x = {'|': 1}", "nothing"),
            ("# PyWorker(\nx = 'config={|'", "nothing"),
        ] {
            assert_eq!(found(Language::Python, text), wanted, "{text}");
        }
    }

    #[test]
    fn options_of_javascript_calls() {
        for (text, wanted) in [
            (
                "await MPWorker('./a.py', { config: { packages: [|] } });",
                "mpy Some(\"./a.py\") JavaScriptObject Json { packages: [] }",
            ),
            (
                "PyWorker(`a.py`, { config: '{\"debug\": |true}' })",
                "py Some(\"a.py\") Literal Json {\"debug\": true}",
            ),
            ("PyWorker('a.py', { async: true, config: {|", "py Some(\"a.py\") JavaScriptObject Json {"),
            ("PyWorker('a.py', { x: { config: {|} } })", "nothing"),
        ] {
            assert_eq!(found(Language::JavaScript, text), wanted, "{text}");
        }
    }

    #[test]
    fn answers_for_any_text() {
        let text = "PyWorker('é', config={'a': \"\"\"x\"\"\", `b`: [1, '\\'\\n']}, type=) # é\nMPWorker(`c`, {config: 'd'";
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            for language in [Language::Python, Language::JavaScript] {
                for offset in 0..=end {
                    at(&text[..end], range(0, end), language, syntax::size(offset));
                }
            }
        }
    }
}
