//! What a parameter may be, told by those who call the function: Python code, JavaScript that it is handed to, the page.
//!
//! Nobody sees every caller, so this is no proof. It is what [`Value::Parameter`] is looked up as when somebody wants to
//! know a member of it.

use javascript::types::{Argument as JsArgument, JsType, Realm};
use knowledge::api;

use crate::library;
use crate::module::{
    Argument, ArgumentKind, BindingId, BindingKind, Call, Expr, ExprId, GLOBAL, Home, Taker,
};
use crate::value::{ClassRef, FunctionRef, JsPath, ModuleRef, Plain, Type, Value};

use super::events::is_when;
use super::{Inference, Key};

/// How often a function may change hands before it is called: a proxy of it, an attribute, a parameter of a helper, …
const MOST_HANDS: usize = 6;

/// A parameter whose values are looked for.
struct Wanted {
    function: FunctionRef,
    index: usize,
    found: Vec<Type>,
}

impl Inference<'_> {
    /// What callers pass as that parameter, as far as they are seen; unknown where none is.
    pub(super) fn passed_by_callers(&self, function: FunctionRef, index: usize) -> Type {
        if !self.asks_callers {
            return Type::unknown();
        }
        self.remember(Key::Passed(function, index), || {
            let mut wanted = Wanted { function, index, found: Vec::new() };
            self.ask_language(&mut wanted);
            self.ask_decorators(&mut wanted);
            self.ask_page(&mut wanted);
            self.ask_code(&mut wanted);
            let known =
                wanted.found.into_iter().map(|ty| self.resolved(&ty)).filter(|ty| *ty != Type::unknown());
            Type::union(known.collect::<Vec<_>>())
        })
    }

    /// The type with what callers pass in the place of parameters.
    pub fn resolved(&self, ty: &Type) -> Type {
        if !ty.alternatives().iter().any(|value| matches!(value, Value::Parameter(..))) {
            return ty.clone();
        }
        let resolved = ty.flat_map(|value| match value {
            Value::Parameter(function, index) => self.passed_by_callers(*function, *index),
            other => other.clone().into(),
        });
        match ty.alternatives().contains(&Value::Unknown) {
            true => resolved,
            false => resolved.without_unknown(),
        }
    }

    /// `def __getattr__(self, name)`
    fn ask_language(&self, wanted: &mut Wanted) {
        const TAKE_NAMES: [&str; 5] =
            ["__delattr__", "__format__", "__getattr__", "__getattribute__", "__setattr__"];
        let source = self.module(wanted.function.module);
        let is_method = source.function(wanted.function.id).class.is_some();
        let name = source.function_name(wanted.function.id).filter(|_| is_method && wanted.index == 1);
        if name.is_some_and(|name| TAKE_NAMES.contains(&name)) {
            wanted.found.push(Plain::Str(None).into());
        }
    }

    /// `@when("click", "#go")`
    fn ask_decorators(&self, wanted: &mut Wanted) {
        let module = wanted.function.module;
        for decorator in &self.module(module).function(wanted.function.id).decorators {
            if self.type_of(module, *decorator).alternatives().iter().any(is_when)
                && let Expr::Call(call) = self.module(module).expr(*decorator)
                && wanted.index == self.filled(wanted.function)
            {
                wanted.found.push(self.event_of_when(module, call));
            }
        }
    }

    /// `py-click="go"`, `py-click="game.go"`
    fn ask_page(&self, wanted: &mut Wanted) {
        let source = self.module(wanted.function.module);
        let class = source.function(wanted.function.id).class;
        let Some(name) = source.function_name(wanted.function.id) else { return };
        if wanted.index != usize::from(class.is_some()) {
            return;
        }
        let class = class.map(|id| ClassRef { module: wanted.function.module, id });
        for handler in self.surroundings.handlers() {
            let (owner, function) = handler.function.rsplit_once('.').unwrap_or(("", &handler.function));
            if function == name && class.is_none_or(|class| self.is_instance(owner, class)) {
                let target = self.js_type(&self.element(&handler.tag));
                wanted.found.push(self.event(&target, &handler.event));
            }
        }
    }

    /// Whether an attribute of the page calls the function: `py-click="go"`, `py-click="game.go"`.
    pub fn is_called_by_page(&self, function: FunctionRef) -> bool {
        let is_it = |value: &Value| matches!(value, Value::Function(other) | Value::Method(other, _) if *other == function);
        self.surroundings.handlers().iter().any(|handler| {
            let mut names = handler.function.split('.');
            let first = names.next().and_then(|name| self.find_global(self.group().next()?, name));
            let called = first.map(|first| names.fold(first, |of, name| self.member(&of, name)));
            called.is_some_and(|ty| ty.alternatives().iter().any(is_it))
        })
    }

    /// Whether a global of that name holds an instance of the class.
    fn is_instance(&self, global: &str, class: ClassRef) -> bool {
        let ty = self.group().next().map(|module| self.global(module, global));
        let is_it =
            |value: &Value| matches!(value, Value::Instance(of) if self.lineage(*of).contains(&Some(class)));
        ty.is_some_and(|ty| ty.alternatives().iter().any(is_it))
    }

    fn ask_code(&self, wanted: &mut Wanted) {
        let FunctionRef { module, id } = wanted.function;
        let source = self.module(module);
        if let Some(lambda) = source.function(id).lambda {
            return self.follow(wanted, module, lambda, 0, MOST_HANDS);
        }
        let Some(name) = source.function_name(id) else { return };
        let name = if name == "__init__" {
            source.function(id).class.map(|class| source.class_name(class))
        } else {
            Some(name)
        };
        let is_proxied = self.is_proxied(wanted.function);
        for (at, mention) in name.map_or_else(Vec::new, |name| self.mentions(name)) {
            let ty = self.type_of(at, mention);
            let filled = ty.alternatives().iter().find_map(|value| match value {
                Value::Proxy if is_proxied && at == module => Some(0),
                Value::Function(function) if *function == wanted.function => Some(0),
                Value::Method(function, _) if *function == wanted.function => Some(1),
                Value::Class(class) => {
                    self.methods(*class, "__init__").contains(&wanted.function).then_some(1)
                }
                _ => None,
            });
            if let Some(filled) = filled {
                self.follow(wanted, at, mention, filled, MOST_HANDS);
            }
        }
    }

    /// `@create_proxy`
    fn is_proxied(&self, function: FunctionRef) -> bool {
        let decorators = &self.module(function.module).function(function.id).decorators;
        let types = decorators.iter().map(|decorator| self.type_of(function.module, *decorator));
        types
            .into_iter()
            .any(|ty| matches!(ty.single(), Some(Value::Api(name)) if library::makes_proxy(name)))
    }

    /// Every place that is seen and means the name that a binding binds.
    pub(super) fn mentions_of_binding(&self, module: ModuleRef, id: BindingId) -> Vec<(ModuleRef, ExprId)> {
        let source = self.module(module);
        let home = source.binding(id).home;
        let mut found = self.mentions(source.name(source.binding(id).name));
        found.retain(|(at, mention)| {
            let Expr::Name(same) = self.module(*at).expr(*mention) else { return false };
            let scope = self.module(*at).defining_scope(self.module(*at).expr_scope(*mention), *same);
            let shares = || scope == GLOBAL && self.modules_sharing_globals(module).contains(at);
            Home::Scope(scope) == home && (*at == module || shares())
        });
        found
    }

    /// Every place that is seen and means that attribute of the same objects of the project.
    pub(super) fn mentions_of_attribute(&self, owner: &Type, name: &str) -> Vec<(ModuleRef, ExprId)> {
        let is_ours =
            |value: &Value| matches!(value, Value::Instance(_)) && owner.alternatives().contains(value);
        let mut found = self.mentions(name);
        found.retain(|(at, mention)| match self.module(*at).expr(*mention) {
            Expr::Attribute { object, .. } => self.type_of(*at, *object).alternatives().iter().any(is_ours),
            _ => false,
        });
        found
    }

    /// Every place that is seen and says this name.
    fn mentions(&self, name: &str) -> Vec<(ModuleRef, ExprId)> {
        let count = self.modules.borrow().len();
        let mut found = Vec::new();
        for module in (0..count).map(super::module_ref) {
            let source = self.module(module);
            let mentions = source.name_id(name).map_or(&[][..], |name| source.flow().mentions(name));
            found.extend(mentions.iter().map(|id| (module, *id)));
        }
        found
    }

    /// Follows a value that calls the function, with its first `filled` parameters given already.
    fn follow(&self, wanted: &mut Wanted, module: ModuleRef, value: ExprId, filled: usize, hands: usize) {
        let Some(hands) = hands.checked_sub(1) else { return };
        for taker in self.module(module).flow().takers(value) {
            match taker {
                Taker::Called(call) => self.take_passed(wanted, module, call, filled),
                Taker::Passed(call, index) => {
                    self.follow_argument(wanted, module, call, index, filled, hands);
                }
                Taker::Bound(binding) => self.follow_binding(wanted, module, binding, filled, hands),
                Taker::Same(outer) => self.follow(wanted, module, outer, filled, hands),
                Taker::Member(_) | Taker::Filled(..) => {}
            }
        }
    }

    /// A call of the function.
    fn take_passed(&self, wanted: &mut Wanted, module: ModuleRef, call: ExprId, filled: usize) {
        let Expr::Call(call) = self.module(module).expr(call) else { return };
        let own = self.module(wanted.function.module);
        let name = own.name(own.function(wanted.function.id).parameters[wanted.index].name);
        let is_it = |argument: &&Argument| match argument.kind {
            ArgumentKind::Positional(at) => at + filled == wanted.index,
            ArgumentKind::Keyword(id) => self.module(module).name(id) == name,
            _ => false,
        };
        let passed = call.arguments.iter().find(is_it).map(|argument| self.type_of(module, argument.value));
        wanted.found.extend(passed);
    }

    /// The function is handed to another.
    fn follow_argument(
        &self,
        wanted: &mut Wanted,
        module: ModuleRef,
        outer: ExprId,
        index: usize,
        filled: usize,
        hands: usize,
    ) {
        let Expr::Call(call) = self.module(module).expr(outer) else { return };
        let Some(position) = wanted.index.checked_sub(filled) else { return };
        for callee in self.resolved(&self.type_of(module, call.function)).alternatives() {
            match callee {
                Value::Js(path) => {
                    let parameters = self.js_callback(module, path, call, index);
                    wanted.found.extend(parameters.and_then(|all| all.into_iter().nth(position)));
                }
                Value::Api(name) if library::hands_on(name) => {
                    self.follow(wanted, module, outer, filled, hands);
                }
                Value::Api(name) if &**name == "functools.partial" && index == 0 => {
                    self.follow(wanted, module, outer, filled + call.arguments.len() - 1, hands);
                }
                Value::Api(name) if position == 0 => {
                    wanted.found.extend(self.given_by_library(module, name, call, index));
                }
                when if is_when(when) && position == 0 => {
                    if let Expr::Call(when) = self.module(module).expr(call.function) {
                        wanted.found.push(self.event_of_when(module, when));
                    }
                }
                Value::Function(_) | Value::Method(..) | Value::Class(_) => {
                    for (function, bound) in self.functions_called(&callee.clone().into()) {
                        self.follow_parameter(
                            wanted,
                            function,
                            module,
                            &call.arguments[index],
                            bound,
                            (filled, hands),
                        );
                    }
                }
                _ => {}
            }
        }
    }

    /// The function is handed to a function of the project, which does something with its parameter.
    fn follow_parameter(
        &self,
        wanted: &mut Wanted,
        to: FunctionRef,
        from: ModuleRef,
        argument: &Argument,
        bound: usize,
        (filled, hands): (usize, usize),
    ) {
        let source = self.module(to.module);
        let parameters = &source.function(to.id).parameters;
        let parameter = match argument.kind {
            ArgumentKind::Positional(at) => parameters.get(at + bound),
            ArgumentKind::Keyword(id) => {
                let name = self.module(from).name(id);
                parameters.iter().find(|parameter| source.name(parameter.name) == name)
            }
            _ => None,
        };
        let Some(parameter) = parameter else { return };
        let scope = source.function(to.id).scope;
        for mention in source.flow().mentions(parameter.name) {
            let is_name = matches!(source.expr(*mention), Expr::Name(_));
            if is_name && source.defining_scope(source.expr_scope(*mention), parameter.name) == scope {
                self.follow(wanted, to.module, *mention, filled, hands);
            }
        }
    }

    /// The function gets a name, or becomes an attribute.
    fn follow_binding(
        &self,
        wanted: &mut Wanted,
        module: ModuleRef,
        id: BindingId,
        filled: usize,
        hands: usize,
    ) {
        let source = self.module(module);
        let binding = source.binding(id);
        let name = source.name(binding.name);
        if !matches!(binding.kind, BindingKind::Value { .. }) {
            return;
        }
        if let Some(object) = binding.object() {
            return self.follow_attribute(wanted, (module, object), name, filled, hands);
        }
        for (at, mention) in self.mentions_of_binding(module, id) {
            self.follow(wanted, at, mention, filled, hands);
        }
    }

    /// `element.onclick = function`, `self.listener = proxy`
    fn follow_attribute(
        &self,
        wanted: &mut Wanted,
        (module, object): (ModuleRef, ExprId),
        name: &str,
        filled: usize,
        hands: usize,
    ) {
        let owner = self.resolved(&self.type_of(module, object));
        let Some(position) = wanted.index.checked_sub(filled) else { return };
        for value in owner.alternatives() {
            let target = match value {
                Value::Js(path) => self.js_type(path),
                Value::ApiInstance(class) => js_class_behind(class),
                _ => continue,
            };
            let given = target.assigned_callback(name).and_then(|all| all.into_iter().nth(position));
            wanted.found.extend(given.map(|ty| self.received(JsPath::Typed(ty))));
        }
        for (at, mention) in self.mentions_of_attribute(&owner, name) {
            self.follow(wanted, at, mention, filled, hands);
        }
    }

    /// What a JavaScript function calls its argument with.
    fn js_callback(&self, module: ModuleRef, path: &JsPath, call: &Call, index: usize) -> Option<Vec<Type>> {
        let arguments = self.js_arguments(module, &call.arguments);
        let types = match path.constructed() {
            Some(class) => self.js_type(class).constructor_callback(&arguments, index),
            None => self.js_type(path).callback(&arguments, index),
        };
        Some(types?.into_iter().map(|ty| self.received(JsPath::Typed(ty))).collect())
    }

    /// The arguments of a call by position.
    pub fn js_arguments(&self, module: ModuleRef, arguments: &[Argument]) -> Vec<JsArgument> {
        let by_position = arguments.iter().take_while(|one| matches!(one.kind, ArgumentKind::Positional(_)));
        by_position.map(|argument| self.js_argument(&self.type_of(module, argument.value))).collect()
    }

    /// What a function outside the project that is no JavaScript calls its argument with.
    fn given_by_library(&self, module: ModuleRef, name: &str, call: &Call, index: usize) -> Option<Type> {
        let positional = |at: usize| {
            let argument = call.arguments.iter().find(|one| one.kind == ArgumentKind::Positional(at))?;
            Some(self.type_of(module, argument.value))
        };
        let keyword = match call.arguments[index].kind {
            ArgumentKind::Keyword(id) => Some(self.module(module).name(id)),
            _ => None,
        };
        match (name, keyword) {
            ("pyodide.ffi.wrappers.add_event_listener", _) if index == 2 => {
                Some(self.event_at(&positional(0)?, positional(1)?.literal()?))
            }
            ("builtins.map" | "builtins.filter", None) if index == 0 => Some(self.iterated(&positional(1)?)),
            ("builtins.sorted" | "builtins.min" | "builtins.max", Some("key")) => {
                Some(self.iterated(&positional(0)?))
            }
            (class, Some(keyword)) if keyword.starts_with("on") && js_class_behind(class) != JsType::Any => {
                let given = js_class_behind(class).assigned_callback(keyword)?.into_iter().next()?;
                Some(self.received(JsPath::Typed(given)))
            }
            (element, Some(keyword)) if element.starts_with("pyscript.web.") => {
                let tag = library::element_tag(element)?;
                let target = self.js_type(&self.element(tag));
                Some(self.event(&target, keyword.strip_prefix("on_")?))
            }
            _ => None,
        }
    }

    /// How many parameters a decorator's call leaves out: `self`.
    fn filled(&self, function: FunctionRef) -> usize {
        usize::from(self.module(function.module).function(function.id).class.is_some())
    }
}

/// The class of the browser that a class of PyScript hands its listeners to.
fn js_class_behind(class: &str) -> JsType {
    let item = api::lookup(class).filter(|item| item.canonical == "pyscript.websocket.WebSocket");
    item.and_then(|_| Realm::page().instance("WebSocket")).unwrap_or(JsType::Any)
}
