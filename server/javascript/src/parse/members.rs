//! The grammar of what stands between the braces of an interface, and of signatures.

use super::{Kind, Parser, Read, Token, Unreadable};
use crate::declaration::{Interface, Member, MemberKind, Parameter, Signature, TypeExpr, TypeParameter};

/// What the braces of an interface hold, while it is read.
#[derive(Default)]
struct Body {
    members: Vec<Member>,
    calls: Vec<Signature>,
    constructors: Vec<Signature>,
}

impl Parser<'_> {
    /// The members up to and with the closing brace.
    pub(super) fn members(&mut self, mut interface: Interface) -> Interface {
        let mut body = Body::default();
        while !self.eat("}") && self.peek().kind != Kind::End {
            let start = self.at;
            if self.member(&mut interface, &mut body).is_err() || !self.at_end_of_member() {
                self.skip_from(start, |text| matches!(text, ";" | ","));
            }
            if !self.eat(";") && !self.eat(",") && !self.is("}") {
                self.bump();
            }
        }
        interface.calls = body.calls.into();
        interface.constructors = body.constructors.into();
        interface.with_members(body.members)
    }

    fn at_end_of_member(&self) -> bool {
        self.is(";") || self.is(",") || self.is("}") || self.peek().kind == Kind::End
    }

    fn member(&mut self, interface: &mut Interface, body: &mut Body) -> Read<()> {
        let first = self.peek();
        if self.is("(") || self.is("<") {
            body.calls.push(self.signature(":")?);
            return Ok(());
        }
        if self.is("new") && (self.is_at(1, "(") || self.is_at(1, "<")) {
            self.bump();
            body.constructors.push(self.signature(":")?);
            return Ok(());
        }
        let is_readonly = self.modifiers();
        if self.is("[") && !self.is_at(1, "Symbol") {
            return self.index_signature(interface);
        }
        let name = self.member_name()?;
        let is_optional = self.eat("?");
        let kind = self.member_kind(is_readonly)?;
        let Token { is_deprecated, is_experimental, .. } = first;
        body.members.push(Member { name: name.into(), kind, is_optional, is_deprecated, is_experimental });
        Ok(())
    }

    /// `readonly`, `static`, `get`, `set` before a member; whether it cannot be assigned to.
    fn modifiers(&mut self) -> bool {
        let mut is_readonly = false;
        while matches!(self.peek().text, "readonly" | "static" | "get" | "set") && self.precedes_name() {
            is_readonly |= self.bump().text == "readonly";
        }
        is_readonly
    }

    fn precedes_name(&self) -> bool {
        matches!(self.peek_at(1).kind, Kind::Name | Kind::Text | Kind::Number) || self.is_at(1, "[")
    }

    fn member_name(&mut self) -> Read<String> {
        if self.eat("[") {
            let name = self.dotted_name()?;
            self.expect("]")?;
            return Ok(format!("[{name}]"));
        }
        let token = self.bump();
        match token.kind {
            Kind::Name | Kind::Text | Kind::Number => Ok(token.text.to_owned()),
            _ => Err(Unreadable),
        }
    }

    /// What follows the name of a member or a global: its signature, its type, or nothing, which is `any`.
    pub(super) fn member_kind(&mut self, is_readonly: bool) -> Read<MemberKind> {
        if self.is("(") || self.is("<") {
            return Ok(MemberKind::Method([self.signature(":")?].into()));
        }
        let ty = if self.eat(":") { self.type_or_any() } else { TypeExpr::Any };
        Ok(MemberKind::Property { ty, is_readonly })
    }

    /// `[index: number]: T`
    fn index_signature(&mut self, interface: &mut Interface) -> Read<()> {
        self.expect("[")?;
        self.name()?;
        self.expect(":")?;
        let key = self.type_or_any();
        self.expect("]")?;
        self.expect(":")?;
        let value = self.type_or_any();
        match key {
            TypeExpr::Number => interface.number_index = Some(value),
            TypeExpr::Symbol => {}
            _ => interface.string_index = Some(value),
        }
        Ok(())
    }

    /// Type parameters, parameters, and what it gives behind `gives`: `:` or `=>`.
    pub(super) fn signature(&mut self, gives: &str) -> Read<Signature> {
        let type_parameters = self.type_parameters()?;
        self.expect("(")?;
        let mut parameters = Vec::new();
        while !self.eat(")") {
            let parameter = self.parameter(parameters.len())?;
            // The type of `this` is no parameter.
            if &*parameter.name != "this" {
                parameters.push(parameter);
            }
            if !self.is(")") {
                self.expect(",")?;
            }
        }
        let returns = match gives {
            "=>" => {
                self.expect("=>")?;
                self.ty()?
            }
            _ if self.eat(gives) => self.type_or_any(),
            _ => TypeExpr::Any,
        };
        Ok(Signature { type_parameters, parameters: parameters.into(), returns })
    }

    fn parameter(&mut self, index: usize) -> Read<Parameter> {
        let is_rest = self.eat("...");
        let token = self.peek();
        let name = match (token.kind, token.closed_by) {
            (Kind::Name, _) => self.bump().text.to_owned(),
            // `{ a, b }: Options`
            (Kind::Sign, Some(close)) => {
                self.at = close + 1;
                format!("argument{}", index + 1)
            }
            _ => return Err(Unreadable),
        };
        let is_optional = self.eat("?");
        let ty = if self.eat(":") { self.type_or_any() } else { TypeExpr::Any };
        Ok(Parameter { name: name.into(), ty, is_optional, is_rest })
    }

    /// `<T, K extends keyof M = D>`, or nothing.
    pub(super) fn type_parameters(&mut self) -> Read<Box<[TypeParameter]>> {
        let mut parameters = Vec::new();
        if self.eat("<") {
            while !self.eat(">") {
                while matches!(self.peek().text, "const" | "in" | "out") && self.peek_at(1).kind == Kind::Name
                {
                    self.bump();
                }
                let name = self.name()?.into();
                let bound = self.eat("extends").then(|| self.type_or_any());
                let default = self.eat("=").then(|| self.type_or_any());
                parameters.push(TypeParameter { name, bound, default });
                if !self.is(">") {
                    self.expect(",")?;
                }
            }
        }
        Ok(parameters.into())
    }
}
