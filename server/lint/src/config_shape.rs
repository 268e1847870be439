//! Whether a config value is what its key asks for.

use knowledge::config::Shape;
use syntax::value::{Value, ValueKind};

/// Whether a value has a shape. Half-typed text fits everything: `config-syntax` speaks of it. So does `null`, which
/// stands for an expression in a literal of Python or JavaScript.
pub(crate) fn fits(shape: &Shape, value: &Value) -> bool {
    match (shape, &value.kind) {
        (_, ValueKind::Missing | ValueKind::Invalid(_) | ValueKind::Null) => true,
        (Shape::String, kind) => matches!(kind, ValueKind::String(_)),
        (Shape::Bool, kind) => matches!(kind, ValueKind::Boolean(_)),
        (Shape::Integer, kind) => matches!(kind, ValueKind::Integer(_)),
        (Shape::OneOf(allowed), kind) => matches!(kind, ValueKind::String(text) if allowed.contains(text)),
        (Shape::Array(item), ValueKind::Array(items)) => items.iter().all(|value| fits(item, value)),
        (Shape::Map(item), ValueKind::Table(table)) => {
            table.entries.iter().all(|entry| fits(item, &entry.value))
        }
        (Shape::Table, ValueKind::Table(_)) => true,
        (Shape::AnyOf(shapes), _) => shapes.iter().any(|shape| fits(shape, value)),
        _ => false,
    }
}
