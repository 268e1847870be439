//! TOML spellings that simpler readers get wrong.

/// A correct TOML spelling that PyScript's own readers refuse or misread. Which of them matter depends on the release;
/// that is for the rules to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feature {
    /// A comment between the brackets of an array; the span of the comment.
    CommentInArray,
    /// A line break in an array that neither follows `[` or `,` nor stands before `]`; the span of what precedes it.
    LineBreakInArray,
    /// A comment that ends with `,` or `[` above a line that is no comment: readers that join such lines lose the
    /// second. The span of the comment.
    CommentJoinsNextLine,
    /// `a.b = 1`; the span of the dotted key.
    DottedKey,
    /// `{ a = 1 }`; the span of the inline table.
    InlineTable,
    /// A key of an inline table right after `{` or `,`, without a space; the span of the key.
    TightInlineKey,
    /// A quoted key in an inline table; the span of the key.
    QuotedInlineKey,
    /// `[a . b]`; the span of the header.
    SpaceInHeader,
    /// `"""…"""` or `'''…'''`; the span of the string.
    MultiLineString,
    /// A backslash escape in a string or key; the span of the string.
    Escape,
    /// A key in single quotes; the span of the key.
    LiteralKey,
    /// `1_000`; the span of the number.
    DigitSeparator,
    /// `+1`; the span of the number.
    PlusSign,
    /// `0xff`, `0o17` or `0b11`; the span of the number.
    RadixInteger,
    /// `inf` or `nan`; the span of the number.
    SpecialFloat,
    /// A date without a time, or a time without a date; the span of the value.
    LocalDateOrTime,
}
