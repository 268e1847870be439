//! The Language Server Protocol as data, and whether a message keeps to it: no key that is not known, none that is
//! missing, no value of another type.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

/// The protocol, version 3.17.
pub(crate) static PROTOCOL: LazyLock<MetaModel> = LazyLock::new(|| {
    let model: Value = serde_json::from_str(include_str!("data/metaModel.json")).unwrap();
    MetaModel {
        structures: by(&model["structures"], "name"),
        enumerations: by(&model["enumerations"], "name"),
        aliases: by(&model["typeAliases"], "name"),
        requests: by(&model["requests"], "method"),
        notifications: by(&model["notifications"], "method"),
    }
});

/// Definitions by name, messages by method.
pub(crate) struct MetaModel {
    structures: HashMap<String, Value>,
    enumerations: HashMap<String, Value>,
    aliases: HashMap<String, Value>,
    requests: HashMap<String, Value>,
    notifications: HashMap<String, Value>,
}

impl MetaModel {
    /// What is wrong with a request or notification.
    pub(crate) fn message(&self, message: &Value) -> Vec<String> {
        let method = message["method"].as_str().unwrap_or("");
        let known = if message.get("id").is_some() { &self.requests } else { &self.notifications };
        let Some(definition) = known.get(method) else {
            return vec![format!("{method}: not in the protocol")];
        };
        let wrong = match (definition.get("params"), message.get("params").filter(|params| !params.is_null()))
        {
            (Some(wanted), Some(params)) => self.check(params, wanted, "params"),
            (Some(_), None) => vec!["params: missing".to_owned()],
            (None, _) => Vec::new(),
        };
        wrong.into_iter().map(|wrong| format!("{method}: {wrong}")).collect()
    }

    /// What is wrong with the result of a request.
    pub(crate) fn result(&self, method: &str, result: &Value) -> Vec<String> {
        let Some(definition) = self.requests.get(method) else { return Vec::new() };
        let wrong = self.check(result, &definition["result"], "result");
        wrong.into_iter().map(|wrong| format!("{method}: {wrong}")).collect()
    }

    fn check(&self, value: &Value, wanted: &Value, path: &str) -> Vec<String> {
        match wanted["kind"].as_str().unwrap() {
            "base" => is_base(value, wanted["name"].as_str().unwrap(), path),
            "reference" => self.check_reference(value, wanted["name"].as_str().unwrap(), path),
            "array" => self.check_all(value.as_array(), &wanted["element"], path),
            "map" => self.check_map(value, &wanted["value"], path),
            "tuple" => self.check_tuple(value, wanted["items"].as_array().unwrap(), path),
            "or" => self.check_any(value, wanted["items"].as_array().unwrap(), path),
            "literal" => self.check_object(value, &properties_of(&wanted["value"]), path),
            "stringLiteral" | "integerLiteral" | "booleanLiteral" => {
                if *value == wanted["value"] {
                    Vec::new()
                } else {
                    vec![format!("{path}: not {}", wanted["value"])]
                }
            }
            other => panic!("the protocol's description has a new kind of type: {other}"),
        }
    }

    fn check_reference(&self, value: &Value, name: &str, path: &str) -> Vec<String> {
        if matches!(name, "LSPAny" | "LSPObject" | "LSPArray") {
            return Vec::new();
        }
        if self.structures.contains_key(name) {
            return self.check_object(value, &self.properties(name), path);
        }
        if let Some(enumeration) = self.enumerations.get(name) {
            let open = enumeration["supportsCustomValues"] == true;
            let values = enumeration["values"].as_array().unwrap();
            let fits = open || values.iter().any(|known| known["value"] == *value);
            return if fits { Vec::new() } else { vec![format!("{path}: {value} is no {name}")] };
        }
        self.check(value, &self.aliases[name]["type"], path)
    }

    /// The properties of a structure with those that it takes from others.
    fn properties(&self, name: &str) -> Map<String, Value> {
        let structure = &self.structures[name];
        let mut all = Map::new();
        for list in ["extends", "mixins"] {
            for base in structure[list].as_array().into_iter().flatten() {
                all.extend(self.properties(base["name"].as_str().unwrap()));
            }
        }
        all.extend(properties_of(structure));
        all
    }

    fn check_object(&self, value: &Value, properties: &Map<String, Value>, path: &str) -> Vec<String> {
        let Some(object) = value.as_object() else { return vec![format!("{path}: no object but {value}")] };
        let unknown = object.keys().filter(|key| !properties.contains_key(*key));
        let mut wrong: Vec<String> = unknown.map(|key| format!("{path}.{key}: unknown key")).collect();
        for (key, property) in properties {
            match object.get(key) {
                Some(value) => wrong.extend(self.check(value, &property["type"], &format!("{path}.{key}"))),
                None if property["optional"] == true => {}
                None => wrong.push(format!("{path}.{key}: missing")),
            }
        }
        wrong
    }

    fn check_all(&self, values: Option<&Vec<Value>>, wanted: &Value, path: &str) -> Vec<String> {
        let Some(values) = values else { return vec![format!("{path}: no array")] };
        let item = |(index, value)| self.check(value, wanted, &format!("{path}[{index}]"));
        values.iter().enumerate().flat_map(item).collect()
    }

    fn check_map(&self, value: &Value, wanted: &Value, path: &str) -> Vec<String> {
        let Some(map) = value.as_object() else { return vec![format!("{path}: no map")] };
        map.iter().flat_map(|(key, value)| self.check(value, wanted, &format!("{path}.{key}"))).collect()
    }

    fn check_tuple(&self, value: &Value, wanted: &[Value], path: &str) -> Vec<String> {
        let Some(values) = value.as_array().filter(|values| values.len() == wanted.len()) else {
            return vec![format!("{path}: no tuple of {}", wanted.len())];
        };
        values.iter().zip(wanted).flat_map(|(value, wanted)| self.check(value, wanted, path)).collect()
    }

    /// Of several types one has to fit; where none does, the nearest says why.
    fn check_any(&self, value: &Value, wanted: &[Value], path: &str) -> Vec<String> {
        let tried = wanted.iter().map(|wanted| self.check(value, wanted, path));
        tried.min_by_key(Vec::len).unwrap_or_default()
    }
}

fn by(list: &Value, key: &str) -> HashMap<String, Value> {
    let entries = list.as_array().unwrap().iter();
    entries.map(|entry| (entry[key].as_str().unwrap().to_owned(), entry.clone())).collect()
}

fn properties_of(structure: &Value) -> Map<String, Value> {
    let properties = structure["properties"].as_array().unwrap().iter();
    properties.map(|property| (property["name"].as_str().unwrap().to_owned(), property.clone())).collect()
}

fn is_base(value: &Value, name: &str, path: &str) -> Vec<String> {
    let fits = match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "uinteger" => value.is_u64(),
        "decimal" => value.is_number(),
        _ => value.is_string(),
    };
    if fits { Vec::new() } else { vec![format!("{path}: no {name} but {value}")] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn published(diagnostic: Value) -> Value {
        let params = json!({"uri": "file:///x", "diagnostics": [diagnostic]});
        json!({"jsonrpc": "2.0", "method": "textDocument/publishDiagnostics", "params": params})
    }

    #[test]
    fn what_keeps_to_the_protocol_passes() {
        let range = json!({"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}});
        let good = json!({"range": range, "message": "m", "severity": 1, "code": "x", "tags": [1]});
        assert_eq!(PROTOCOL.message(&published(good)), Vec::<String>::new());
        let hover = json!({"contents": {"kind": "markdown", "value": "x"}, "range": range});
        assert_eq!(PROTOCOL.result("textDocument/hover", &hover), Vec::<String>::new());
        assert_eq!(PROTOCOL.result("textDocument/hover", &Value::Null), Vec::<String>::new());
    }

    #[test]
    fn what_does_not_is_named() {
        let bad = json!({"range": {"start": {"line": -1, "character": 0}}, "severity": 9, "colour": "red"});
        let mut wrong = PROTOCOL.message(&published(bad));
        wrong.sort();
        let expected = [
            "textDocument/publishDiagnostics: params.diagnostics[0].colour: unknown key",
            "textDocument/publishDiagnostics: params.diagnostics[0].message: missing",
            "textDocument/publishDiagnostics: params.diagnostics[0].range.end: missing",
            "textDocument/publishDiagnostics: params.diagnostics[0].range.start.line: no uinteger but -1",
            "textDocument/publishDiagnostics: params.diagnostics[0].severity: 9 is no DiagnosticSeverity",
        ];
        assert_eq!(wrong, expected);
        let unknown = json!({"jsonrpc": "2.0", "method": "pyscript/made-up"});
        assert_eq!(PROTOCOL.message(&unknown), ["pyscript/made-up: not in the protocol"]);
        assert_eq!(PROTOCOL.result("textDocument/hover", &json!({"contents": 1})).len(), 1);
    }
}
