//! `textDocument/signatureHelp`

use ide::signature::{Parameter, Signature};

use crate::lsp::capabilities::Client;
use crate::lsp::convert;
use crate::lsp::jobs::Failure;
use crate::lsp::markup;
use crate::lsp::state::Snapshot;
use crate::lsp::types::{
    ParameterInformation, ParameterLabel, SignatureHelp, SignatureHelpParams, SignatureInformation,
};

/// The parameters of the call around the cursor.
pub(crate) fn run(
    snapshot: &Snapshot,
    params: SignatureHelpParams,
) -> Result<Option<SignatureHelp>, Failure> {
    let place = params.text_document_position_params;
    let file = convert::file(&place.text_document.uri);
    let offset = snapshot.places_in(&file).and_then(|places| places.offset(place.position));
    let found = offset.and_then(|offset| ide::signature::signature_help(&snapshot.workspace, &file, offset));
    Ok(found.map(|found| convert_help(&snapshot.client, &found)))
}

fn convert_help(client: &Client, found: &ide::signature::SignatureHelp) -> SignatureHelp {
    let active = found.signatures.get(found.active);
    SignatureHelp {
        signatures: found.signatures.iter().map(|signature| information(client, signature)).collect(),
        active_signature: u32::try_from(found.active).ok(),
        active_parameter: active.and_then(|signature| parameter_index(signature.active_parameter)),
    }
}

fn information(client: &Client, signature: &Signature) -> SignatureInformation {
    let documentation = (!signature.documentation.is_empty())
        .then(|| markup::documentation(&signature.documentation, client.markdown_signature));
    let mut from = 0;
    let mut parameters = Vec::new();
    for parameter in &signature.parameters {
        parameters.push(parameter_information(client, &signature.label, &mut from, parameter));
    }
    SignatureInformation {
        label: signature.label.clone(),
        documentation,
        parameters: Some(parameters),
        active_parameter: parameter_index(signature.active_parameter).filter(|_| client.active_parameter),
    }
}

/// As a part of the signature's label where the client knows such: a name like `a` may stand in it several times.
fn parameter_information(
    client: &Client,
    label: &str,
    from: &mut usize,
    parameter: &Parameter,
) -> ParameterInformation {
    let found = label.get(*from..).and_then(|rest| rest.find(&parameter.label)).map(|at| *from + at);
    let shown = match found.filter(|_| client.label_offsets) {
        Some(start) => {
            let end = start + parameter.label.len();
            *from = end;
            ParameterLabel::LabelOffsets([utf16(&label[..start]), utf16(&label[..end])])
        }
        None => ParameterLabel::Simple(parameter.label.clone()),
    };
    let documentation = (!parameter.documentation.is_empty())
        .then(|| markup::documentation(&parameter.documentation, client.markdown_signature));
    ParameterInformation { label: shown, documentation }
}

/// Offsets in labels count UTF-16 units, whatever was agreed for positions.
fn utf16(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

fn parameter_index(index: Option<usize>) -> Option<u32> {
    index.and_then(|index| u32::try_from(index).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help() -> ide::signature::SignatureHelp {
        let parameter = |label: &str| Parameter { label: label.to_owned(), documentation: String::new() };
        let signature = Signature {
            label: "💣(a, ba, a=1)".to_owned(),
            documentation: "**x**".to_owned(),
            parameters: vec![parameter("a"), parameter("ba"), parameter("a=1")],
            active_parameter: Some(1),
        };
        ide::signature::SignatureHelp { signatures: vec![signature], active: 0 }
    }

    #[test]
    fn labels_are_offsets_in_utf_16_where_the_client_knows_them() {
        let client = Client { label_offsets: true, ..Client::default() };
        let parameters = convert_help(&client, &help()).signatures[0].parameters.clone().unwrap();
        let labels: Vec<_> = parameters.into_iter().map(|parameter| parameter.label).collect();
        let offsets = [[3, 4], [6, 8], [10, 13]].map(ParameterLabel::LabelOffsets);
        assert_eq!(labels, offsets);
        let simple = convert_help(&Client::default(), &help());
        let first = &simple.signatures[0];
        assert_eq!(first.parameters.as_ref().unwrap()[1].label, ParameterLabel::Simple("ba".into()));
        assert_eq!((simple.active_parameter, first.active_parameter), (Some(1), None));
    }
}
