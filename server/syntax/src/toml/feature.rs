//! TOML spellings that simpler readers get wrong.

/// A correct TOML spelling that a reader of PyScript refuses or misreads. Which of them matter depends on the reader,
/// and with that on the release and the place; that is for the rules to know. Found by reading random documents with
/// both readers (polyscript 0.20.20 and @pyscript/core 0.7.31): what has none of these is read alike.
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
    /// A backslash escape in a string or key, or a backslash before a closing single quote; the span of the string.
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
    /// A date or time that is not written in full (date, `T`, time, offset); the span of the value.
    PartialDate,
    /// An array of items of different kinds, whole and broken numbers included; the span of the array.
    MixedArray,
    /// A key without quotes that holds something like a date or time; the span of the key.
    DateLikeKey,
}
