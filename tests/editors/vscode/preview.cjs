// The preview as VS Code shows it: in a browser tab and in a panel. The driver tells what can be seen there.
const vscode = require("vscode");
const { at, check, eventually, extension, open, seen, suite } = require("./harness.cjs");

exports.run = suite({
  "where no file is open, the preview lists the pages of the folder": async () => {
    await (await extension()).whenStarted();
    check(vscode.window.activeTextEditor === undefined, "a file is open");
    const address = await vscode.commands.executeCommand("pyscript.preview.open");
    check(/^http:\/\/127\.0\.0\.1:\d+\/$/.test(address), `address: ${address}`);
    await seen(`page: ${address} Pages in /`);
  },

  "the preview opens in the system's browser, once": async () => {
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
    const { document } = vscode.window.activeTextEditor;
    check(document.fileName.endsWith("plain.html"), "the editor lost the focus");
    // No further tab comes of it: whoever runs this suite counts them.
    await vscode.commands.executeCommand("pyscript.preview.show", document.uri.toString(), at(document, '<p id="out"'));
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

  "the console has what the page printed and how it failed, with links to the places": async () => {
    await vscode.commands.executeCommand("pyscript.showConsole");
    const console = await eventually("the console", () =>
      vscode.workspace.textDocuments.find(({ uri, fileName }) => uri.scheme === "output" && /PyScript Console/.test(fileName)),
    );
    await eventually("the error", () => console.getText(), (text) => text.includes("ValueError"));
    check(/\[info\] fails\.html: 💣 printed\n.*\[error\] fails\.html: Traceback/.test(console.getText()), console.getText());
    const links = await vscode.commands.executeCommand("vscode.executeLinkProvider", console.uri, 100);
    const places = links.filter(({ target }) => target?.path.endsWith("/fails.py"));
    const drawn = places.map(({ range, target }) => `${console.getText(range)} ${target.fragment}`);
    check(drawn.join() === "fails.py:8:1 L8,1,fails.py:5:5 L5,5", `links: ${drawn}`);
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
