//! What a place in a config is for.

use knowledge::config::{self, Key, Shape};
use syntax::value::Step;

/// What a place is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Node<'p> {
    /// A table whose keys PyScript knows: those below this path of [`config::keys`].
    Table(&'static str),
    /// The value of a key, or an item of its list.
    Value {
        /// The key.
        key: &'static Key,
        /// What has to stand there.
        shape: &'static Shape,
    },
    /// A value in a table whose keys are the user's: the destination of a file.
    Entry {
        /// The key of the table.
        key: &'static Key,
        /// What has to stand there.
        shape: &'static Shape,
        /// The user's key.
        name: &'p str,
    },
}

/// What the place at a path is for; `None` where the user's own keys are.
pub(crate) fn node(path: &[Step]) -> Option<Node<'_>> {
    path.iter().try_fold(Node::Table(""), |node, step| match (node, step) {
        (Node::Table(parent), Step::Key(name)) => {
            let key = config::keys(parent).find(|key| key.name() == name)?;
            Some(of_shape(key, &key.shape))
        }
        (Node::Value { key, shape: Shape::Map(shape) }, Step::Key(name)) => {
            Some(Node::Entry { key, shape, name })
        }
        (Node::Value { key, shape: Shape::Array(item) }, Step::Index(_)) => Some(of_shape(key, item)),
        _ => None,
    })
}

fn of_shape(key: &'static Key, shape: &'static Shape) -> Node<'static> {
    match shape {
        Shape::Table => Node::Table(&key.path),
        _ => Node::Value { key, shape },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe(path: &[Step]) -> String {
        match node(path) {
            None => "own".to_owned(),
            Some(Node::Table(parent)) => format!("table {parent}"),
            Some(Node::Value { key, shape }) => format!("{}: {}", key.path, shape.describe()),
            Some(Node::Entry { key, shape, name }) => format!("{} {name}: {}", key.path, shape.describe()),
        }
    }

    #[test]
    fn places_and_what_they_are_for() {
        let table: [(&[Step], &str); 10] = [
            (&[], "table "),
            (&["packages".into()], "packages: an array of strings"),
            (&["packages".into(), 2.into()], "packages: a string"),
            (&["files".into()], "files: a table of strings"),
            (&["files".into(), "./a.py".into()], "files ./a.py: a string"),
            (&["js_modules".into()], "table js_modules"),
            (&["js_modules".into(), "main".into(), "x".into()], "js_modules.main x: a string"),
            (&["fetch".into(), 0.into(), "files".into(), 1.into()], "fetch.files: a string"),
            (&["mine".into(), "files".into()], "own"),
            (&["files".into(), "a".into(), "b".into()], "own"),
        ];
        for (path, wanted) in table {
            assert_eq!(describe(path), wanted, "{path:?}");
        }
    }
}
