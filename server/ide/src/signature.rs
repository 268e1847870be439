//! Signature help: the parameters of the call around the cursor.

/// The signatures of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureHelp {
    /// The ways to call it.
    pub signatures: Vec<Signature>,
    /// Index of the one that fits what is written.
    pub active: usize,
}

/// One way to call something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// `when(event_type, selector=None, **options)`
    pub label: String,
    /// Markdown.
    pub documentation: String,
    /// In order.
    pub parameters: Vec<Parameter>,
    /// Index of the parameter under the cursor, where there is one.
    pub active_parameter: Option<usize>,
}

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// A part of the signature's label.
    pub label: String,
    /// Markdown.
    pub documentation: String,
}
