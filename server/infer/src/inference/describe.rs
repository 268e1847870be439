//! Types in words, for tests, logs and hovers.

use javascript::python;
use javascript::types::{Argument, JsType};

use crate::value::{Descriptor, FunctionRef, JsPath, Plain, Type, Value};

use super::Inference;

impl Inference<'_> {
    /// The alternatives, joined by ` | `.
    pub fn describe(&self, ty: &Type) -> String {
        let mut parts: Vec<String> = Vec::new();
        for part in ty.alternatives().iter().map(|value| self.describe_value(value)) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.join(" | ")
    }

    fn describe_value(&self, value: &Value) -> String {
        let class = |class: &crate::value::ClassRef| self.module(class.module).class_name(class.id);
        match value {
            Value::Unknown => "unknown".to_owned(),
            Value::Parameter(function, index) => {
                let source = self.module(function.module);
                format!("parameter {}", source.name(source.function(function.id).parameters[*index].name))
            }
            Value::Module(name) => format!("module {name}"),
            Value::ProjectModule(module) => format!("project module {}", self.module(*module).source().0),
            Value::Api(name) => name.to_string(),
            Value::ApiInstance(name) => format!("instance of {name}"),
            Value::Elements(class) => format!("collection of {class}"),
            Value::Js(path) => self.describe_js(path),
            Value::Proxy => "proxy".to_owned(),
            Value::Function(function) => self.describe_function(*function),
            Value::Method(function, of) => {
                let name = self.module(function.module).function_name(function.id);
                format!("method {}.{}", class(of), name.unwrap_or("<lambda>"))
            }
            Value::Descriptor(kind, function) => {
                let kind = match kind {
                    Descriptor::Property => "property",
                    Descriptor::Static => "staticmethod",
                    Descriptor::Class => "classmethod",
                };
                format!("{kind} {}", self.describe_function(*function))
            }
            Value::Class(of) => format!("class {}", class(of)),
            Value::Instance(of) => format!("instance of {}", class(of)),
            Value::Super(of) => format!("super of {}", class(of)),
            Value::Partial(of) => format!("partial({})", self.describe(of)),
            Value::Plain(plain) => self.describe_plain(plain),
        }
    }

    /// Values by their type, functions and what is not known by the way that leads to them.
    fn describe_js(&self, path: &JsPath) -> String {
        match self.js_type(path).without_nothing() {
            JsType::Any | JsType::Function(_) => describe_path(path),
            ty => python::describe(&ty),
        }
    }

    fn describe_function(&self, function: FunctionRef) -> String {
        match self.module(function.module).function_name(function.id) {
            Some(name) => format!("function {name}"),
            None => "lambda".to_owned(),
        }
    }

    fn describe_plain(&self, plain: &Plain) -> String {
        match plain {
            Plain::None => "None".to_owned(),
            Plain::Bool => "bool".to_owned(),
            Plain::Int(_) => "int".to_owned(),
            Plain::Float => "float".to_owned(),
            Plain::Str(_) => "str".to_owned(),
            Plain::Bytes => "bytes".to_owned(),
            Plain::List(of) => format!("list[{}]", self.describe(of)),
            Plain::Set(of) => format!("set[{}]", self.describe(of)),
            Plain::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.describe(item)).collect();
                format!("tuple[{}]", items.join(", "))
            }
            Plain::Dict(keys, of) => format!("dict[{}, {}]", self.describe(keys), self.describe(of)),
            Plain::Iterator(of) => format!("iterator[{}]", self.describe(of)),
            Plain::Coroutine(of) => format!("coroutine[{}]", self.describe(of)),
        }
    }
}

fn describe_path(path: &JsPath) -> String {
    match path {
        JsPath::Global => "js".to_owned(),
        JsPath::Page => "window".to_owned(),
        JsPath::Module(name) => format!("js module {name}"),
        JsPath::Member(of, name) => format!("{}.{name}", describe_path(of)),
        JsPath::Call { callee, arguments } => match arguments.first() {
            Some(Argument::Type(JsType::String(Some(literal)))) => {
                format!("{}({literal:?})", describe_path(callee))
            }
            _ => format!("{}()", describe_path(callee)),
        },
        JsPath::New(class, _) => format!("{}.new()", describe_path(class)),
        JsPath::Typed(ty) => python::describe(ty),
        JsPath::Awaited(of) => format!("await {}", describe_path(of)),
        JsPath::Item(of) => format!("{}[…]", describe_path(of)),
        JsPath::Opaque => "some JavaScript value".to_owned(),
    }
}
