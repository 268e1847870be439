//! JavaScript: what a file or an inline script imports, exports and declares at its top level, with what its values are
//! as far as the text says it, and with the comments (JSDoc) that say more.
//!
//! The tree is dropped as soon as it is read: nobody edits JavaScript here, and what is kept is small. Reading never
//! fails; what is no JavaScript declares nothing.

mod expression;
mod format;
mod jsdoc;
mod statements;

use crate::TextRange;
use crate::tree::{self, fit, range_of, text_of};

pub use format::Format;
pub use jsdoc::{Doc, DocType, Documented, Typedef};

/// What one file, or the content of one `<script>`, says at its top level.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Javascript {
    /// How it gives its names to others.
    pub format: Format,
    /// Some of it could not be read, so that names may be missing here.
    pub has_errors: bool,
    /// `import …`
    pub imports: Vec<Import>,
    /// What it exports by name, `default` among them.
    pub exports: Vec<Export>,
    /// The modules of `export * from "./x.js"`.
    pub star_exports: Vec<Name>,
    /// What it declares, in order; what it exports without a name is called `default`.
    pub declarations: Vec<Declaration>,
    /// `window.x = …`, `globalThis.x = …` among its statements: names that every script of the page sees.
    pub globals: Vec<Declaration>,
    /// Types that comments define.
    pub typedefs: Vec<Typedef>,
}

/// A name, or the content of a string, with its place in the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Without quotes.
    pub text: Box<str>,
    /// Without quotes too.
    pub range: TextRange,
}

/// `import a, {b as c} from "./x.js"`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// `./x.js`
    pub module: Name,
    /// The names that it binds, each with what it means in the module.
    pub names: Vec<(Name, Imported)>,
}

/// What of a module is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// The export of that name; `default` too.
    Name(Box<str>),
    /// All of them: `* as x`.
    Namespace,
}

/// One exported name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The name that others import, where it is written; for `default` the name of what is exported, or the word.
    pub name: Name,
    /// What it stands for.
    pub target: ExportTarget,
}

/// What an exported name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportTarget {
    /// A name of this file, declared or imported.
    Local(Box<str>),
    /// Something of another module.
    From(Name, Imported),
}

/// A name that is declared at the top level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// The name; `default` for what is exported without one.
    pub name: Name,
    /// The whole declaration.
    pub range: TextRange,
    /// How it is declared.
    pub kind: DeclarationKind,
    /// The comment before it.
    pub doc: Option<Doc>,
    /// What it is.
    pub value: Expression,
}

/// How a name is declared, which decides whether it becomes a property of the global object in a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeclarationKind {
    /// `function`
    Function,
    /// `class`
    Class,
    /// `const`
    Const,
    /// `let`
    Let,
    /// `var`
    Var,
    /// An assignment, or an expression that is exported.
    Value,
}

/// What an expression is, as far as its text says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A function, also an arrow.
    Function(Box<Function>),
    /// A class.
    Class(Box<Class>),
    /// `{ … }`
    Object(Vec<Member>),
    /// `[…]`
    Array,
    /// A string, with its value where it has no escapes.
    String(Option<Box<str>>),
    /// A number.
    Number,
    /// `1n`
    BigInt,
    /// `true`, `false`, and what compares.
    Boolean,
    /// `null`
    Null,
    /// `undefined`, `void 0`
    Undefined,
    /// `/x/`
    Regex,
    /// A name, or a chain of names: `a.b`, `this.a`.
    Name(Box<str>),
    /// `new a.B(…)`
    New(Box<str>),
    /// `a.b(…)`: the chain of names, and the arguments.
    Call(Box<str>, Vec<Expression>),
    /// `await x`
    Await(Box<Expression>),
    /// Anything else.
    Other,
}

/// A function, a method, or an accessor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// In order.
    pub parameters: Vec<Parameter>,
    /// `async`
    pub is_async: bool,
    /// `function*`
    pub is_generator: bool,
    /// What it gives: [`Expression::Undefined`] where it never returns a value, the value of its only `return`,
    /// [`Expression::Other`] where it has several.
    pub returns: Expression,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name; for a pattern its text would say nothing, so it is empty.
    pub name: Box<str>,
    /// What follows `=`.
    pub default: Option<Expression>,
    /// `...items`
    pub is_rest: bool,
}

/// A class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// What it extends, where that is a name or a chain of names.
    pub extends: Option<Box<str>>,
    /// It extends something else.
    pub extends_unknown: bool,
    /// Its members in order, private ones left out; what its constructor assigns to `this.x` comes last.
    pub members: Vec<Member>,
}

/// A member of a class or of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name; `[Symbol.iterator]` for a well-known symbol.
    pub name: Name,
    /// The whole member.
    pub range: TextRange,
    /// What it is.
    pub kind: MemberKind,
    /// It belongs to the class itself.
    pub is_static: bool,
    /// The comment before it.
    pub doc: Option<Doc>,
    /// Its value; for methods and accessors their function.
    pub value: Expression,
}

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MemberKind {
    /// A field, or a property of an object.
    Field,
    /// `this.x = …` in the constructor.
    Assigned,
    /// A method.
    Method,
    /// `constructor`
    Constructor,
    /// `get x()`
    Getter,
    /// `set x(value)`
    Setter,
}

impl Javascript {
    /// Larger texts are only skimmed: nobody wrote them by hand, and a tree takes a second.
    pub const LARGEST: usize = 1024 * 1024;
    /// The same for texts whose lines are longer than people write them.
    pub const LARGEST_MINIFIED: usize = 64 * 1024;

    /// Reads a whole file.
    pub fn parse_file(text: &str) -> Self {
        Javascript::parse(text, crate::range(0, text.len()))
    }

    /// Reads `range` of `text`, cut to the text where it does not fit. Of what is too large only the format is found out,
    /// and the names that it exports at its end, where bundlers put them.
    pub fn parse(text: &str, range: TextRange) -> Self {
        let range = fit(text, range);
        if !is_readable(crate::slice(text, range)) {
            let (format, exports) = format::skim(crate::slice(text, range));
            let start = range.start() + crate::size(exports);
            let at_end = Javascript::read(text, TextRange::new(start, range.end()));
            return Javascript { format, has_errors: true, exports: at_end.exports, ..Javascript::default() };
        }
        Javascript::read(text, range)
    }

    fn read(text: &str, range: TextRange) -> Self {
        let tree = tree::parse(&tree_sitter_javascript::LANGUAGE.into(), text, range, None);
        let mut found = Javascript::default();
        statements::read(&mut found, text, tree.root_node());
        found.has_errors = tree.root_node().has_error();
        if found.format != Format::Module {
            found.format = format::of_script(text, tree.root_node());
        }
        found
    }

    /// The declaration of a name; of several the last, which is what the name stands for in the end.
    pub fn declaration(&self, name: &str) -> Option<&Declaration> {
        self.declarations.iter().rfind(|declaration| &*declaration.name.text == name)
    }

    /// What an imported name of this file stands for: the module as written, and what of it.
    pub fn imported(&self, name: &str) -> Option<(&Name, &Imported)> {
        let mut bound = self.imports.iter().flat_map(|import| {
            import.names.iter().map(move |(local, imported)| (local, &import.module, imported))
        });
        bound.find(|(local, ..)| &*local.text == name).map(|(_, module, imported)| (module, imported))
    }

    /// The modules that it needs, as written: imports and what it exports of others.
    pub fn modules(&self) -> impl Iterator<Item = &Name> {
        let exported = self.exports.iter().filter_map(|export| match &export.target {
            ExportTarget::From(module, _) => Some(module),
            ExportTarget::Local(_) => None,
        });
        self.imports.iter().map(|import| &import.module).chain(exported).chain(&self.star_exports)
    }
}

/// Whether a text is of a size that people write.
fn is_readable(text: &str) -> bool {
    const LONGEST_LINES: usize = 400;
    let is_minified =
        || text.len() / (text.bytes().filter(|byte| *byte == b'\n').count() + 1) > LONGEST_LINES;
    text.len() <= Javascript::LARGEST && (text.len() <= Javascript::LARGEST_MINIFIED || !is_minified())
}

impl Name {
    fn of(node: tree_sitter::Node<'_>, text: &str) -> Self {
        Name { text: text_of(node, text).into(), range: range_of(node) }
    }
}

#[cfg(test)]
mod tests;
