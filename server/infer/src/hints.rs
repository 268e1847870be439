//! Names whose type nothing beside them says.

use syntax::TextRange;

use crate::inference::Inference;
use crate::module::BindingKind;
use crate::value::{ModuleRef, Type};

impl Inference<'_> {
    /// The places in `range` that give a name a value and write no type, with what is known of it: assignments, loops,
    /// `with`, parameters. In order of the text.
    pub fn untyped_names(&self, module: ModuleRef, range: TextRange) -> Vec<(TextRange, Type)> {
        let source = self.module(module);
        let here = source.bindings().filter(|(_, binding)| range.contains_range(binding.range));
        let untyped = here.filter(|(_, binding)| match &binding.kind {
            BindingKind::Value { annotation, .. } => annotation.is_none(),
            BindingKind::Iteration { .. } | BindingKind::Context { .. } => true,
            BindingKind::Parameter(function, index) => {
                let function = source.function(*function);
                function.name_range.is_some() && function.parameters[*index].annotation.is_none()
            }
            _ => false,
        });
        let typed = untyped
            .filter_map(|(id, binding)| Some((binding.range, self.resolved(&self.bound(module, id)?))));
        let mut found: Vec<_> = typed.collect();
        found.sort_by_key(|(range, _)| range.start());
        found
    }
}
