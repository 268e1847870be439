//! What the client can do, read once, and what we offer it.

use serde_json::Value;
use syntax::text::PositionEncoding;

use super::commands;
use super::convert;
use super::diagnostics;
use super::requests::code_action;
use super::types::*;

/// What the client can do, as far as we care.
#[derive(Debug, Default)]
pub(crate) struct Client {
    /// The unit of columns that was agreed.
    pub(crate) encoding: PositionEncoding,
    /// It asks for diagnostics itself.
    pub(crate) pulls_diagnostics: bool,
    /// It asks again when we say that diagnostics changed.
    pub(crate) refreshes_diagnostics: bool,
    /// It knows what to do with parts of a diagnostic.
    pub(crate) diagnostics: DiagnosticParts,
    /// It lets us ask for settings.
    pub(crate) configuration: bool,
    /// It watches files for us.
    pub(crate) watches_files: bool,
    /// It tells when folders come and go, once we ask for it.
    pub(crate) workspace_folders: bool,
    /// It can show a page in a browser.
    pub(crate) shows_documents: bool,
    /// It has a console for what pages in previews say (`console` in its `initializationOptions`).
    pub(crate) console: bool,
    /// It shows a preview itself, from the address that the command answers (`opensPages` there).
    pub(crate) opens_pages: bool,
    /// It shows progress that we start.
    pub(crate) progress: bool,
    /// It takes edits with the version of the text that they are for.
    pub(crate) document_changes: bool,
    /// It makes files that an edit asks for.
    pub(crate) creates_files: bool,
    /// It knows code actions; older clients know commands only.
    pub(crate) code_actions: bool,
    /// It asks for the edit of a code action when one is chosen.
    pub(crate) resolves_actions: bool,
    /// Completion.
    pub(crate) completion: CompletionParts,
    /// Hover texts may be Markdown.
    pub(crate) markdown_hover: bool,
    /// Signature texts may be Markdown.
    pub(crate) markdown_signature: bool,
    /// A parameter may be given as a part of the signature's label.
    pub(crate) label_offsets: bool,
    /// A signature may name its active parameter.
    pub(crate) active_parameter: bool,
}

/// Parts of a diagnostic that the client knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct DiagnosticParts {
    /// The version of the text that published diagnostics are for.
    pub(crate) version: bool,
    /// Other places that have to do with it.
    pub(crate) related: bool,
    /// The address of the rule's description.
    pub(crate) code_description: bool,
    /// Struck out when deprecated, grey when unnecessary.
    pub(crate) tags: bool,
}

/// Parts of a completion item that the client knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct CompletionParts {
    /// `$1` and `${1:name}`.
    pub(crate) snippets: bool,
    /// One range for inserting and one for replacing.
    pub(crate) insert_replace: bool,
    /// Documentation may come with `completionItem/resolve`.
    pub(crate) resolves_documentation: bool,
    /// The few words beside the label may come so, too.
    pub(crate) resolves_detail: bool,
    /// A list may say once what its items replace.
    pub(crate) default_ranges: bool,
    /// A list may say once what its items carry.
    pub(crate) default_data: bool,
    /// Documentation may be Markdown.
    pub(crate) markdown: bool,
    /// Items may be marked as deprecated by a tag.
    pub(crate) tags: bool,
}

/// The parameters of `initialize`, changed so that lsp-types 0.94 sees `workspace.diagnostics`: it only knows
/// `workspace.diagnostic`, which is also what Helix sends.
pub(crate) fn as_lsp_types_reads_them(mut params: Value) -> Value {
    let workspace = params.pointer_mut("/capabilities/workspace").and_then(Value::as_object_mut);
    if let Some(workspace) = workspace
        && let Some(diagnostics) = workspace.get("diagnostics").cloned()
    {
        workspace.entry("diagnostic").or_insert(diagnostics);
    }
    params
}

impl Client {
    /// Reads the capabilities of a client, and takes what is no setting out of its `initializationOptions`.
    pub(crate) fn new(all: &ClientCapabilities, options: Option<&mut Value>) -> Self {
        let general = all.general.clone().unwrap_or_default();
        let window = all.window.clone().unwrap_or_default();
        let mut client = Client {
            encoding: convert::encoding(general.position_encodings.as_deref()),
            shows_documents: window.show_document.is_some_and(|show| show.support),
            progress: window.work_done_progress == Some(true),
            ..Client::default()
        };
        client.read_workspace(&all.workspace.clone().unwrap_or_default());
        client.read_text_document(&all.text_document.clone().unwrap_or_default());
        if let Some(Value::Object(options)) = options {
            let mut has = |name| options.remove(name) == Some(Value::Bool(true));
            client.console = has("console");
            client.opens_pages = has("opensPages");
        }
        client
    }

    fn read_workspace(&mut self, workspace: &WorkspaceClientCapabilities) {
        let edit = workspace.workspace_edit.clone().unwrap_or_default();
        let watch = workspace.did_change_watched_files.unwrap_or_default();
        self.configuration = workspace.configuration == Some(true);
        self.workspace_folders = workspace.workspace_folders == Some(true);
        self.watches_files = watch.dynamic_registration == Some(true);
        self.document_changes = edit.document_changes == Some(true);
        self.creates_files =
            edit.resource_operations.is_some_and(|known| known.contains(&ResourceOperationKind::Create));
        self.refreshes_diagnostics =
            workspace.diagnostic.as_ref().is_some_and(|diagnostic| diagnostic.refresh_support == Some(true));
    }

    fn read_text_document(&mut self, text: &TextDocumentClientCapabilities) {
        self.pulls_diagnostics = text.diagnostic.is_some();
        self.diagnostics = DiagnosticParts::new(&text.publish_diagnostics.clone().unwrap_or_default());
        self.completion = CompletionParts::new(&text.completion.clone().unwrap_or_default());
        let hover = text.hover.clone().unwrap_or_default();
        self.markdown_hover = has_markdown(hover.content_format.as_deref());
        self.read_signature(&text.signature_help.clone().unwrap_or_default());
        self.read_code_action(&text.code_action.clone().unwrap_or_default());
    }

    fn read_signature(&mut self, signature: &SignatureHelpClientCapabilities) {
        let information = signature.signature_information.clone().unwrap_or_default();
        let parameter = information.parameter_information.unwrap_or_default();
        self.markdown_signature = has_markdown(information.documentation_format.as_deref());
        self.label_offsets = parameter.label_offset_support == Some(true);
        self.active_parameter = information.active_parameter_support == Some(true);
    }

    fn read_code_action(&mut self, action: &CodeActionClientCapabilities) {
        let resolve = action.resolve_support.as_ref();
        self.code_actions = action.code_action_literal_support.is_some();
        self.resolves_actions = action.data_support == Some(true)
            && resolve.is_some_and(|resolve| resolve.properties.iter().any(|property| property == "edit"));
    }
}

impl DiagnosticParts {
    fn new(publish: &PublishDiagnosticsClientCapabilities) -> Self {
        DiagnosticParts {
            version: publish.version_support == Some(true),
            related: publish.related_information == Some(true),
            code_description: publish.code_description_support == Some(true),
            tags: publish.tag_support.is_some(),
        }
    }
}

impl CompletionParts {
    fn new(completion: &CompletionClientCapabilities) -> Self {
        let item = completion.completion_item.clone().unwrap_or_default();
        let resolved = item.resolve_support.map(|resolve| resolve.properties).unwrap_or_default();
        let resolves = |name: &str| resolved.iter().any(|property| property == name);
        let defaults =
            completion.completion_list.clone().and_then(|list| list.item_defaults).unwrap_or_default();
        let has_default = |name: &str| defaults.iter().any(|property| property == name);
        CompletionParts {
            snippets: item.snippet_support == Some(true),
            insert_replace: item.insert_replace_support == Some(true),
            resolves_documentation: resolves("documentation"),
            resolves_detail: resolves("detail"),
            default_ranges: has_default("editRange"),
            default_data: has_default("data"),
            markdown: has_markdown(item.documentation_format.as_deref()),
            tags: item.tag_support.is_some(),
        }
    }
}

fn has_markdown(formats: Option<&[MarkupKind]>) -> bool {
    formats.is_some_and(|formats| formats.contains(&MarkupKind::Markdown))
}

/// What begins something that can be completed, besides letters: tags, attribute values, paths, members, lists.
const TRIGGERS: [&str; 8] = ["<", "\"", "'", "/", ".", "=", "-", "["];

/// What we offer this client.
pub(crate) fn server(client: &Client) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(convert::encoding_kind(client.encoding)),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::INCREMENTAL),
            save: Some(TextDocumentSyncSaveOptions::Supported(true)),
            ..TextDocumentSyncOptions::default()
        })),
        completion_provider: Some(CompletionOptions {
            resolve_provider: Some(true),
            trigger_characters: Some(TRIGGERS.map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        signature_help_provider: Some(SignatureHelpOptions {
            trigger_characters: Some(vec!["(".to_owned(), ",".to_owned()]),
            ..SignatureHelpOptions::default()
        }),
        definition_provider: Some(OneOf::Left(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(code_action::kinds()),
            resolve_provider: Some(true),
            ..CodeActionOptions::default()
        })),
        inlay_hint_provider: Some(OneOf::Left(true)),
        code_lens_provider: Some(CodeLensOptions { resolve_provider: Some(false) }),
        execute_command_provider: Some(ExecuteCommandOptions {
            commands: commands::ALL.map(str::to_owned).to_vec(),
            ..ExecuteCommandOptions::default()
        }),
        diagnostic_provider: diagnostics::pulls(client).then(|| {
            DiagnosticServerCapabilities::Options(DiagnosticOptions {
                inter_file_dependencies: true,
                workspace_diagnostics: true,
                ..DiagnosticOptions::default()
            })
        }),
        workspace: Some(WorkspaceServerCapabilities {
            workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                supported: Some(true),
                change_notifications: Some(OneOf::Left(true)),
            }),
            file_operations: None,
        }),
        ..ServerCapabilities::default()
    }
}
