//! What the engines add to JavaScript values: `to_py`, `object_entries`, `append` on arrays.

use javascript::declaration::TypeExpr;
use javascript::proxies::{self, Added, Engine};
use javascript::types::JsType;
use knowledge::releases;

use crate::value::{JsPath, Plain, Type};

use super::Inference;

impl Inference<'_> {
    /// The member that the engine adds to the value at `of`, unless JavaScript has one of that name. Of a value of which
    /// nothing is known: what the engine may add. Not `new`, which is a step of a [`JsPath`].
    pub fn added_member(&self, of: &JsPath, name: &str) -> Option<&'static Added> {
        let ty = self.js_type(of);
        if name == "new" || ty.find(name).is_some() {
            return None;
        }
        proxies::member(self.engine(), name, |shape| ty == JsType::Any || shape.fits(&ty))
    }

    /// The engine that runs the code; the newest Pyodide where nobody knows.
    pub fn engine(&self) -> Engine {
        let newest =
            || releases::versions(releases::newest()).map(|versions| Engine::Pyodide(versions.pyodide));
        let fallback = Engine::Pyodide(releases::PyodideVersion::new(0, 0, 0));
        self.surroundings.engine().or_else(newest).unwrap_or(fallback)
    }

    /// What an added member is, or what calling it gives.
    pub fn given_by(&self, added: &Added, of: &JsPath) -> Type {
        self.added_type(&added.gives, of)
    }

    fn added_type(&self, gives: &TypeExpr, of: &JsPath) -> Type {
        match gives {
            TypeExpr::Undefined | TypeExpr::Null => Plain::None.into(),
            TypeExpr::Boolean => Plain::Bool.into(),
            TypeExpr::Number => Plain::Float.into(),
            TypeExpr::String => Plain::Str(None).into(),
            TypeExpr::This => of.clone().into(),
            TypeExpr::Union(parts) => Type::union(parts.iter().map(|part| self.added_type(part, of))),
            TypeExpr::Name(name, arguments) => match (&**name, &**arguments) {
                ("item", []) => self.received(of.item()),
                ("awaited", []) => self.received(of.awaited()),
                ("bytes" | "memoryview", []) => Plain::Bytes.into(),
                ("Iterator", [item]) => Plain::Iterator(self.added_type(item, of)).into(),
                _ => Type::unknown(),
            },
            _ => Type::unknown(),
        }
    }
}
