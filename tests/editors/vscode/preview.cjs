// The preview as VS Code shows it: in a browser tab and in a panel. The driver tells what can be seen there.
const vscode = require("vscode");
const { check, eventually, extension, open, seen, suite } = require("./harness.cjs");

exports.run = suite({
  "the preview opens in the system's browser, once": async () => {
    await (await extension()).whenStarted();
    await open("plain.html");
    const address = await vscode.commands.executeCommand("pyscript.preview.open");
    check(/^http:\/\/127\.0\.0\.1:\d+\/plain\.html$/.test(address), `address: ${address}`);
    await seen(`page: ${address} Plain`);
  },

  "a page of the main thread runs in a panel beside the editor": async () => {
    await open("plain.html");
    await vscode.commands.executeCommand("pyscript.preview.openToSide");
    await seen("frame: /plain.html MicroPython ran");
    check(panel()?.group.viewColumn === vscode.ViewColumn.Two, `tabs: ${previewTabs()}`);
    check(vscode.window.activeTextEditor?.document.fileName.endsWith("plain.html"), "the editor lost the focus");
  },

  "a page that needs a browser says so, in the same panel": async () => {
    await vscode.commands.executeCommand("pyscript.preview.openToSide", await uri("worker.html"));
    await seen("banner: Python in a worker of this page cannot reach window and document here");
    await eventually("one panel", previewTabs, (labels) => labels.join() === "Preview worker.html");
    await vscode.commands.executeCommand("pyscript.preview.openInBrowser");
    await seen("page: http://127.0.0.1:", "/worker.html Worker");
  },

  "the preview of a Python file is that of its page, and its error is shown in it": async () => {
    const document = await open("fails.py");
    await vscode.workspace.getConfiguration("pyscript").update("preview.browser", "panel");
    await vscode.commands.executeCommand("pyscript.preview.open");
    await eventually("the panel", () => panel()?.label === "Preview fails.html");
    const [error] = await eventually("the error", () => failures(document), ({ length }) => length === 1);
    check(error.range.start.line === 4 && error.message.startsWith("ValueError: invalid syntax"), JSON.stringify(error));
  },

  "the panel goes with the preview": async () => {
    await vscode.commands.executeCommand("pyscript.preview.stop");
    await eventually("no panel", () => panel() === undefined);
  },
});

async function uri(name) {
  const [found] = await vscode.workspace.findFiles(name);
  return found;
}

const allTabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const previewTabs = () => allTabs().map(({ label }) => label).filter((label) => label.startsWith("Preview"));
const panel = () => allTabs().find(({ input }) => input?.viewType?.endsWith("pyscript.preview"));

const failures = (document) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "pyscript preview");
