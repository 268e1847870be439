//! The grammar of types.

use std::sync::Arc;

use super::{Kind, Parser, Read, Unreadable};
use crate::declaration::{Interface, Parameter, Signature, TypeExpr};

/// How many `[]` may follow each other.
const MOST_SUFFIXES: usize = 8;

impl Parser<'_> {
    /// A type up to what ends it; `any` where that cannot be read.
    pub(super) fn type_or_any(&mut self) -> TypeExpr {
        let start = self.at;
        match self.ty() {
            Ok(ty) if self.at_end_of_type() => ty,
            _ => {
                self.skip_from(start, |text| matches!(text, "," | ";" | ">" | "="));
                TypeExpr::Any
            }
        }
    }

    fn at_end_of_type(&self) -> bool {
        let token = self.peek();
        token.kind == Kind::End
            || token.kind == Kind::Sign && matches!(token.text, "," | ";" | ")" | "]" | "}" | ">" | "=")
    }

    /// A type in JSDoc, with whether it may be left out (`string=`) and whether it takes all that follow (`...string`).
    pub(super) fn jsdoc_type(&mut self) -> (TypeExpr, bool, bool) {
        let is_rest = self.eat("...");
        let ty = self.type_or_any();
        (ty, self.eat("="), is_rest)
    }

    pub(super) fn ty(&mut self) -> Read<TypeExpr> {
        self.nested(|parser| {
            if parser.at_function() {
                return Ok(TypeExpr::Function(Box::new(parser.signature("=>")?)));
            }
            if parser.is("new") && (parser.is_at(1, "(") || parser.is_at(1, "<")) {
                parser.bump();
                return Ok(TypeExpr::Constructor(Box::new(parser.signature("=>")?)));
            }
            parser.parts(
                "|",
                |parser| parser.parts("&", Self::prefixed, TypeExpr::Intersection),
                TypeExpr::Union,
            )
        })
    }

    /// `(a: A) => B` or `<T>(a: T) => T`
    fn at_function(&self) -> bool {
        let ahead = |at: usize| self.tokens[at].closed_by.map(|close| close + 1);
        let parameters = if self.is("<") { ahead(self.at) } else { Some(self.at) };
        let Some(parameters) = parameters.filter(|&at| self.tokens[at].kind == Kind::Sign) else {
            return false;
        };
        self.tokens[parameters].text == "("
            && ahead(parameters).is_some_and(|at| self.tokens[at].text == "=>")
    }

    /// `A | B`, also with a sign before the first; one alone is itself.
    fn parts(
        &mut self,
        sign: &str,
        read: impl Fn(&mut Self) -> Read<TypeExpr>,
        together: impl FnOnce(Box<[TypeExpr]>) -> TypeExpr,
    ) -> Read<TypeExpr> {
        self.eat(sign);
        let first = read(self)?;
        if !self.is(sign) {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.eat(sign) {
            parts.push(read(self)?);
        }
        Ok(together(parts.into()))
    }

    fn prefixed(&mut self) -> Read<TypeExpr> {
        let follows_type = matches!(self.peek_at(1).kind, Kind::Name | Kind::Text)
            || self.is_at(1, "(")
            || self.is_at(1, "[")
            || self.is_at(1, "{");
        match self.peek().text {
            "keyof" if follows_type => {
                self.bump();
                Ok(TypeExpr::KeyOf(Box::new(self.nested(Self::prefixed)?)))
            }
            "readonly" | "unique" if follows_type => {
                self.bump();
                self.nested(Self::prefixed)
            }
            "asserts" if self.peek_at(1).kind == Kind::Name => {
                self.bump();
                self.predicate()?;
                Ok(TypeExpr::Undefined)
            }
            _ if self.is_at(1, "is") && self.peek().kind == Kind::Name => self.predicate(),
            _ => self.suffixed(),
        }
    }

    /// `value is string`
    fn predicate(&mut self) -> Read<TypeExpr> {
        self.name()?;
        if self.eat("is") {
            self.ty()?;
        }
        Ok(TypeExpr::Boolean)
    }

    fn suffixed(&mut self) -> Read<TypeExpr> {
        let mut ty = self.primary()?;
        for _ in 0..MOST_SUFFIXES {
            if self.eat("[") {
                ty = if self.eat("]") {
                    array(ty)
                } else {
                    let key = self.type_or_any();
                    self.expect("]")?;
                    TypeExpr::Indexed(Box::new(ty), Box::new(key))
                };
            } else if self.eat("?") {
                ty = or_null(ty);
            } else if !self.eat("!") {
                return Ok(ty);
            }
        }
        Err(Unreadable)
    }

    fn primary(&mut self) -> Read<TypeExpr> {
        let token = self.peek();
        match token.kind {
            Kind::End => Err(Unreadable),
            Kind::Name => self.named(),
            Kind::Text => {
                self.bump();
                Ok(TypeExpr::Literal(token.text.into()))
            }
            Kind::Template => {
                self.bump();
                Ok(TypeExpr::String)
            }
            Kind::Number => {
                self.bump();
                Ok(if token.text.ends_with('n') { TypeExpr::BigInt } else { TypeExpr::Number })
            }
            Kind::Sign => self.signed(),
        }
    }

    fn signed(&mut self) -> Read<TypeExpr> {
        match self.peek().text {
            "-" if self.peek_at(1).kind == Kind::Number => {
                self.bump();
                self.primary()
            }
            "(" => {
                self.bump();
                let ty = self.ty()?;
                self.expect(")")?;
                Ok(ty)
            }
            "[" => self.tuple(),
            "{" => {
                let interface = self.nested(|parser| parser.object("", &[]))?;
                Ok(TypeExpr::Literals(Arc::new(interface)))
            }
            "*" => {
                self.bump();
                Ok(TypeExpr::Any)
            }
            "!" => {
                self.bump();
                self.nested(Self::prefixed)
            }
            "?" => {
                self.bump();
                if self.at_end_of_type() || self.is("|") {
                    return Ok(TypeExpr::Any);
                }
                Ok(or_null(self.nested(Self::prefixed)?))
            }
            _ => Err(Unreadable),
        }
    }

    fn named(&mut self) -> Read<TypeExpr> {
        let name = self.name()?;
        Ok(match name {
            "any" | "unknown" => TypeExpr::Any,
            "undefined" | "void" => TypeExpr::Undefined,
            "null" => TypeExpr::Null,
            "never" => TypeExpr::Never,
            "boolean" | "true" | "false" => TypeExpr::Boolean,
            "number" => TypeExpr::Number,
            "bigint" => TypeExpr::BigInt,
            "string" => TypeExpr::String,
            "symbol" => TypeExpr::Symbol,
            "object" => TypeExpr::Object,
            "this" => TypeExpr::This,
            "function" if self.is("(") => return self.closure_function(),
            "function" => TypeExpr::Name("Function".into(), Box::default()),
            "typeof" if self.peek().kind == Kind::Name => TypeExpr::TypeOf(self.dotted_name()?.into()),
            "import" if self.is("(") => return self.imported(),
            _ => {
                self.at -= 1;
                return self.reference();
            }
        })
    }

    pub(super) fn dotted_name(&mut self) -> Read<String> {
        let mut name = self.name()?.to_owned();
        while self.is(".") && self.peek_at(1).kind == Kind::Name {
            self.bump();
            name.push('.');
            name.push_str(self.name()?);
        }
        Ok(name)
    }

    /// `Promise<string>`, `Array.<string>`, `Intl.Collator`
    fn reference(&mut self) -> Read<TypeExpr> {
        let name = self.dotted_name()?;
        let arguments = self.type_arguments()?;
        if name == "Object" && arguments.len() == 2 {
            return Ok(TypeExpr::Name("Record".into(), arguments));
        }
        Ok(TypeExpr::Name(self.qualified(name).into(), arguments))
    }

    /// The name with its namespace before it, if it is a name of the namespace that is being read.
    pub(super) fn qualified(&self, name: String) -> String {
        match &self.namespace {
            Some((namespace, names)) if names.contains(&name.as_str()) => format!("{namespace}.{name}"),
            _ => name,
        }
    }

    fn type_arguments(&mut self) -> Read<Box<[TypeExpr]>> {
        if self.is(".") && self.is_at(1, "<") {
            self.bump();
        }
        let mut arguments = Vec::new();
        if self.eat("<") {
            while !self.eat(">") {
                arguments.push(self.type_or_any());
                if !self.is(">") {
                    self.expect(",")?;
                }
            }
        }
        Ok(arguments.into())
    }

    /// `import("./board.js").Board`
    fn imported(&mut self) -> Read<TypeExpr> {
        self.expect("(")?;
        self.bump();
        self.expect(")")?;
        if self.eat(".") { self.reference() } else { Ok(TypeExpr::Any) }
    }

    /// `function(string, number=): boolean`, behind the word.
    fn closure_function(&mut self) -> Read<TypeExpr> {
        self.expect("(")?;
        let mut parameters = Vec::new();
        let mut returns = TypeExpr::Any;
        while !self.eat(")") {
            let word = self.peek().text;
            if matches!(word, "this" | "new") && self.is_at(1, ":") {
                self.bump();
                self.bump();
                let ty = self.type_or_any();
                returns = if word == "new" { ty } else { returns };
            } else {
                let (ty, is_optional, is_rest) = self.jsdoc_type();
                let name = format!("argument{}", parameters.len() + 1).into();
                parameters.push(Parameter { name, ty, is_optional, is_rest });
            }
            if !self.is(")") {
                self.expect(",")?;
            }
        }
        if self.eat(":") {
            returns = self.nested(Self::prefixed)?;
        }
        let signature = Signature { type_parameters: Box::default(), parameters: parameters.into(), returns };
        Ok(TypeExpr::Function(Box::new(signature)))
    }

    /// `[A, B?, name: C]`. One that ends with `...D[]` has no fixed length: it is an array of all of them.
    fn tuple(&mut self) -> Read<TypeExpr> {
        self.expect("[")?;
        let mut parts = Vec::new();
        let mut has_rest = false;
        while !self.eat("]") {
            let is_rest = self.eat("...");
            if self.peek().kind == Kind::Name && self.is_at(1, ":") {
                self.at += 2;
            } else if self.peek().kind == Kind::Name && self.is_at(1, "?") && self.is_at(2, ":") {
                self.at += 3;
            }
            let part = self.type_or_any();
            parts.push(if is_rest {
                TypeExpr::Indexed(Box::new(part), Box::new(TypeExpr::Number))
            } else {
                part
            });
            has_rest |= is_rest;
            if !self.is("]") {
                self.expect(",")?;
            }
        }
        Ok(if has_rest { array(TypeExpr::Union(parts.into())) } else { TypeExpr::Tuple(parts.into()) })
    }

    /// `{ a: A; b(): B }`
    pub(super) fn object(&mut self, name: &str, extends: &[TypeExpr]) -> Read<Interface> {
        self.expect("{")?;
        let interface = Interface { name: name.into(), extends: extends.into(), ..Interface::default() };
        Ok(self.members(interface))
    }
}

fn array(ty: TypeExpr) -> TypeExpr {
    TypeExpr::Name("Array".into(), Box::new([ty]))
}

fn or_null(ty: TypeExpr) -> TypeExpr {
    TypeExpr::Union(Box::new([ty, TypeExpr::Null]))
}
