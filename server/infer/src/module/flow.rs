//! Where the value of each expression goes, as far as the text itself says.

use super::{BindingId, BindingKind, Expr, ExprId, Module, NameId};

/// What takes the value of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taker {
    /// It is called.
    Called(ExprId),
    /// It is the argument with that index, in order of the source, of a call.
    Passed(ExprId, usize),
    /// It is what a name or an attribute is bound to.
    Bound(BindingId),
    /// It may be the value of this expression too.
    Same(ExprId),
    /// A member of it is this expression.
    Member(ExprId),
    /// This is put into it, under that key.
    Filled(Option<ExprId>, ExprId),
}

/// The ways of all values of a module.
#[derive(Debug)]
pub(crate) struct Flow {
    /// By the index of an expression.
    takers: Grouped<Taker>,
    /// Names and attributes by the index of what they are called.
    mentions: Grouped<ExprId>,
}

impl Flow {
    pub(super) fn of(module: &Module) -> Flow {
        let mut takers = Vec::new();
        let mut mentions = Vec::new();
        for (id, expr) in module.exprs() {
            read_takers(id, expr, &mut takers);
            if let Expr::Name(name) | Expr::Attribute { name, .. } = expr {
                mentions.push((name.index(), id));
            }
        }
        for (id, binding) in module.bindings() {
            if let BindingKind::Value { value: Some(value), path, .. } = &binding.kind
                && path.is_empty()
            {
                takers.push((value.index(), Taker::Bound(id)));
            }
        }
        let items = module.item_writes.iter();
        takers.extend(items.map(|write| (write.object.index(), Taker::Filled(write.key, write.value))));
        Flow { takers: Grouped::of(&takers), mentions: Grouped::of(&mentions) }
    }

    /// What takes the value of an expression.
    pub(crate) fn takers(&self, of: ExprId) -> impl Iterator<Item = Taker> {
        self.takers.get(of.index()).iter().copied()
    }

    /// The names and attributes that are called so.
    pub(crate) fn mentions(&self, name: NameId) -> &[ExprId] {
        self.mentions.get(name.index())
    }
}

fn read_takers(id: ExprId, expr: &Expr, takers: &mut Vec<(usize, Taker)>) {
    match expr {
        Expr::Attribute { object, .. } => takers.push((object.index(), Taker::Member(id))),
        Expr::Call(call) => {
            takers.push((call.function.index(), Taker::Called(id)));
            let arguments = call.arguments.iter().enumerate();
            takers.extend(arguments.map(|(at, one)| (one.value.index(), Taker::Passed(id, at))));
        }
        Expr::Wrapped(inner) => takers.push((inner.index(), Taker::Same(id))),
        Expr::Either(parts) => takers.extend(parts.iter().map(|part| (part.index(), Taker::Same(id)))),
        _ => {}
    }
}

/// Values by the small number that they belong to, in the order in which they came.
#[derive(Debug)]
struct Grouped<T> {
    /// Where the values of each number begin; one entry more than there are numbers.
    starts: Vec<u32>,
    values: Vec<T>,
}

impl<T: Copy> Grouped<T> {
    fn of(pairs: &[(usize, T)]) -> Self {
        let numbers = pairs.iter().map(|(number, _)| number + 1).max().unwrap_or(0);
        let mut starts = vec![0; numbers + 1];
        for (number, _) in pairs {
            starts[number + 1] += 1;
        }
        for number in 0..numbers {
            starts[number + 1] += starts[number];
        }
        let mut next = starts.clone();
        let mut values: Vec<T> = pairs.iter().map(|(_, value)| *value).collect();
        for (number, value) in pairs {
            values[next[*number] as usize] = *value;
            next[*number] += 1;
        }
        Grouped { starts, values }
    }

    fn get(&self, number: usize) -> &[T] {
        match self.starts.get(number..number + 2) {
            Some(&[start, end]) => &self.values[start as usize..end as usize],
            _ => &[],
        }
    }
}
