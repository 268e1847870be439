// In the example project: what a user of a PyScript page meets.
const vscode = require("vscode");
const { apply, at, check, eventually, expectFindings, extension, open, seen, suite } = require("./harness.cjs");

const FINDINGS = { "borrowed-proxy": "clicked", "missing-new": "window.URL" };

exports.run = suite({
  "the server starts in a PyScript project": async () => {
    const api = await extension();
    await api.whenStarted();
    check(api.isRunning(), "it does not run");
  },

  "findings mark the right text": async () => {
    await expectFindings(await open("index.html"), FINDINGS);
  },

  "hover says what a name of PyScript is": async () => {
    const document = await open("index.html");
    const position = at(document, "document, window");
    const hovers = await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, position);
    const text = hovers.flatMap((hover) => hover.contents).map((content) => content.value ?? content).join("\n");
    check(text.includes("document"), `hover: ${text}`);
  },

  "completion offers names of PyScript": async () => {
    const document = await open("index.html");
    const labels = await completions(document, at(document, "from pyscript import ", "from pyscript import ".length));
    check(labels.includes("display"), `offered: ${labels.slice(0, 40)}`);
  },

  "completion offers keys in half-typed TOML": async () => {
    const document = await open("pyscript.toml");
    const end = document.lineAt(document.lineCount - 1).range.end;
    await edit(document, (edit) => edit.insert(document.uri, end, "pack"));
    const labels = await completions(document, document.lineAt(document.lineCount - 1).range.end);
    check(labels.includes("packages"), `offered: ${labels.slice(0, 40)}`);
    await vscode.commands.executeCommand("undo");
  },

  "Wrap in create_proxy is applied": async () => {
    const document = await open("index.html");
    await apply(document, at(document, "clicked)"), "Wrap in create_proxy");
    const text = document.getText();
    check(text.includes('addEventListener("click", create_proxy(clicked))'), text);
    check(text.includes("from pyscript.ffi import create_proxy"), text);
    await expectFindings(document, { "missing-new": FINDINGS["missing-new"] });
  },

  "Call URL.new() is applied": async () => {
    const document = await open("index.html");
    await apply(document, at(document, "window.URL"), "Call URL.new()");
    check(document.getText().includes('window.URL.new("https://example.com")'), document.getText());
    await expectFindings(document, {});
  },

  "all safe fixes are applied at once": async () => {
    const document = await open("index.html");
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await expectFindings(document, FINDINGS);
    const everywhere = document.validateRange(new vscode.Range(0, 0, 10_000, 0));
    const kind = "source.fixAll.pyscript";
    const [fix] = await vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, everywhere, kind, 1);
    await vscode.workspace.applyEdit(fix.edit);
    check(/create_proxy\(clicked\)[^]*URL\.new\(/.test(document.getText()), document.getText());
    await expectFindings(document, {});
  },

  "a lens above the first script opens the preview": async () => {
    const document = await open("index.html");
    const lenses = await vscode.commands.executeCommand("vscode.executeCodeLensProvider", document.uri);
    const drawn = lenses.map(({ command, range }) => `${command?.command} ${document.lineAt(range.start).text.trim()}`);
    check(drawn.join() === 'pyscript.preview.open <script type="py" config="pyscript.toml">', `lenses: ${drawn}`);
  },

  "settings reach the server": async () => {
    const document = await open("pyscript.toml");
    await expectFindings(document, { "config-unknown-key": "package" });
    const rules = (value) => vscode.workspace.getConfiguration("pyscript").update("rules", value, false);
    await rules({ "config-unknown-key": "off" });
    await expectFindings(document, {});
    await rules(undefined);
    await expectFindings(document, { "config-unknown-key": "package" });
  },

  "a restarted server finds what it found": async () => {
    const document = await open("pyscript.toml");
    await vscode.commands.executeCommand("pyscript.restart");
    await expectFindings(document, { "config-unknown-key": "package" });
  },

  "a misspelt key of the config is renamed": async () => {
    const document = await open("pyscript.toml");
    await apply(document, at(document, "package"), "Rename to `packages`");
    check(document.getText().includes('packages = ["humanize"]'), document.getText());
    await expectFindings(document, {});
  },

  "the preview serves the page and stops": async () => {
    await open("index.html");
    const address = await vscode.commands.executeCommand("pyscript.preview.open");
    const page = await fetch(address);
    check(page.ok && (await page.text()).includes("none yet"), `${address}: ${page.status}`);
    await vscode.commands.executeCommand("notifications.showList");
    await seen("notification: PyScript: the preview answers to localhost only");
    await vscode.commands.executeCommand("pyscript.preview.stop");
    await eventually("an end of the preview", () => fetch(address).then(() => false, () => true));
  },

  "the palette has every command": async () => {
    const contributed = vscode.extensions.getExtension("pyscript-lsp.pyscript").packageJSON.contributes.commands;
    const registered = await vscode.commands.getCommands();
    const missing = contributed.map(({ command }) => command).filter((command) => !registered.includes(command));
    check(missing.length === 0, `not registered: ${missing}`);
  },
});

async function completions(document, position) {
  const list = await vscode.commands.executeCommand("vscode.executeCompletionItemProvider", document.uri, position);
  return list.items.map(({ label }) => label.label ?? label);
}

async function edit(document, change) {
  const edits = new vscode.WorkspaceEdit();
  change(edits);
  await vscode.workspace.applyEdit(edits);
}
