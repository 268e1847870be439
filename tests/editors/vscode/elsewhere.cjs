// In a folder without PyScript: the extension keeps quiet until a page becomes PyScript's.
const vscode = require("vscode");
const { check, eventually, extension, open, sleep, suite } = require("./harness.cjs");

exports.run = suite({
  "nothing starts for plain pages and a folder named pyscript": async () => {
    await open("index.html");
    await open("pyscript/lights.py");
    const api = await extension();
    await sleep(1500);
    await api.whenStarted();
    check(!api.isRunning(), "a server runs");
  },

  "a page that becomes PyScript's starts the server": async () => {
    const api = await extension();
    const document = await open("index.html");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(0), '<script type="py">print(1)</script>\n');
    await vscode.workspace.applyEdit(edit);
    await eventually("a running server", () => api.isRunning());
  },

  "a server that is not there is named in a message": async () => {
    const api = await extension();
    await setServer("/nowhere/pyscript-lsp");
    await eventually("no server", () => !api.isRunning());
    await vscode.commands.executeCommand("pyscript.preview.open").then(
      () => check(false, "the preview opened without a server"),
      (error) => check(/does not run/.test(error.message), error.message),
    );
    // The driver reads the notification off the screen: toasts are not shown while tests run, the list is.
    await vscode.commands.executeCommand("notifications.showList");
    await sleep(1000);
  },
});

async function setServer(path) {
  const settings = vscode.workspace.getConfiguration("pyscript");
  await settings.update("server.path", path, vscode.ConfigurationTarget.Workspace);
}
