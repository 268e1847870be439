//! The grammar of declarations.

use std::sync::Arc;

use super::{Kind, Parser, Read, Token, Unreadable};
use crate::declaration::{Alias, Interface, Member, MemberKind, TypeExpr};

impl<'a> Parser<'a> {
    /// Reads everything into [`Parser::found`].
    pub(super) fn declarations(&mut self) {
        while self.peek().kind != Kind::End {
            let start = self.at;
            match self.declaration() {
                Ok(Some(global)) => self.found.add_global(global),
                Ok(None) => {}
                Err(Unreadable) => self.skip_from(start, |text| text == ";"),
            }
            if self.at == start {
                self.bump();
            }
            while self.eat(";") {}
        }
    }

    /// Reads one declaration. What is a value comes back: it is a global, or a member of a namespace.
    fn declaration(&mut self) -> Read<Option<Member>> {
        let Token { is_deprecated, is_experimental, .. } = self.peek();
        while self.is("export") || self.is("declare") {
            self.bump();
        }
        let word = self.name()?;
        let value = match word {
            "interface" => return self.interface().map(|()| None),
            "type" => return self.alias().map(|()| None),
            "var" | "let" | "const" | "function" => {
                let name = self.name()?;
                Member::new(name, self.member_kind(word == "const")?)
            }
            "namespace" => self.namespace()?,
            _ => return Err(Unreadable),
        };
        Ok(Some(Member { is_deprecated, is_experimental, ..value }))
    }

    fn interface(&mut self) -> Read<()> {
        let name = self.name()?.to_owned();
        let name = self.qualified(name);
        let parameters = self.type_parameters()?;
        let mut extends = Vec::new();
        if self.eat("extends") {
            extends.push(self.ty()?);
            while self.eat(",") {
                extends.push(self.ty()?);
            }
        }
        let interface = self.object(&name, &extends)?;
        self.found.add_interface(Interface { parameters, ..interface });
        Ok(())
    }

    fn alias(&mut self) -> Read<()> {
        let name = self.name()?.to_owned();
        let name = self.qualified(name);
        let parameters = self.type_parameters()?;
        self.expect("=")?;
        let ty = self.type_or_any();
        self.found.add_alias(&name, Alias { parameters, ty });
        Ok(())
    }

    /// `namespace Intl { … }`: its types are declared under names with dots, its values are members of an object. A
    /// namespace in a namespace is not read.
    fn namespace(&mut self) -> Read<Member> {
        let name = self.name()?;
        let close = self.peek().closed_by.ok_or(Unreadable)?;
        self.expect("{")?;
        if self.namespace.is_some() {
            self.at = close + 1;
            return Ok(Member::property(name, TypeExpr::Any));
        }
        self.namespace = Some((name.to_owned(), self.types_declared_until(close)));
        let mut members = Vec::new();
        while self.at < close {
            let start = self.at;
            match self.declaration() {
                Ok(member) => members.extend(member),
                Err(Unreadable) => self.skip_from(start, |text| text == ";"),
            }
            if self.at == start {
                self.bump();
            }
            while self.at < close && self.eat(";") {}
        }
        self.namespace = None;
        self.expect("}")?;
        let object = Interface { name: name.into(), ..Interface::default() }.with_members(members);
        let kind = MemberKind::Property { ty: TypeExpr::Literals(Arc::new(object)), is_readonly: true };
        Ok(Member::new(name, kind))
    }

    fn types_declared_until(&self, close: usize) -> Vec<&'a str> {
        let mut names = Vec::new();
        let mut at = self.at;
        while at < close {
            let token = self.tokens[at];
            if token.kind == Kind::Name && matches!(token.text, "interface" | "type") {
                names.push(self.tokens[at + 1].text);
            }
            at = token.closed_by.unwrap_or(at) + 1;
        }
        names
    }
}
