// What the suites share. A suite exports `run`, made by `suite(checks)`; each check is an async function.
const fs = require("node:fs");
const vscode = require("vscode");

const PATIENCE = 60_000;

/** Runs the checks one after the other and writes a line for each into the report. */
exports.suite = (checks) => async () => {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      report(`ok ${name}`);
    } catch (error) {
      failed += 1;
      report(`FAILED ${name}: ${error.stack ?? error}`);
    }
  }
  // Changed editors would keep the window from closing.
  await vscode.workspace.saveAll(false);
  if (failed > 0) {
    throw new Error(`${failed} checks failed`);
  }
};

function report(line) {
  fs.appendFileSync(process.env.TEST_REPORT, `${line}\n`);
}

/** Waits until `probe` gives something that `accept` takes, and gives that. */
exports.eventually = async (what, probe, accept = Boolean) => {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const value = await probe();
    if (accept(value)) {
      return value;
    }
    if (Date.now() > deadline) {
      throw new Error(`never came: ${what}; instead: ${JSON.stringify(value)}`);
    }
    await exports.sleep(50);
  }
};

/** Waits until the driver has told something, on one line, that has all of `parts` in it. */
exports.seen = (...parts) =>
  exports.eventually(
    `the sight of ${parts.join("…")}`,
    () => fs.readFileSync(process.env.TEST_SEEN, "utf8"),
    (told) => told.split("\n").some((line) => parts.every((part) => line.includes(part))),
  );

exports.sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a file of the first folder in an editor. */
exports.open = async (name) => {
  const document = await vscode.workspace.openTextDocument(exports.uri(name));
  await vscode.window.showTextDocument(document);
  return document;
};

exports.uri = (name) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);

/** The position `offset` UTF-16 units after the first `text`. */
exports.at = (document, text, offset = 0) => {
  const index = document.getText().indexOf(text);
  if (index < 0) {
    throw new Error(`not in ${document.fileName}: ${text}`);
  }
  return document.positionAt(index + offset);
};

/** Rule -> the text that its finding marks. */
exports.findings = (document) =>
  Object.fromEntries(
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ source }) => /pyscript/i.test(source ?? ""))
      .map(({ code, range }) => [code?.value ?? code, document.getText(range)]),
  );

/** Waits until the findings are just `expected`, of the same form. */
exports.expectFindings = (document, expected) => {
  const drawn = (findings) => JSON.stringify(Object.entries(findings).sort());
  return exports.eventually(
    `findings ${drawn(expected)}`,
    () => exports.findings(document),
    (findings) => drawn(findings) === drawn(expected),
  );
};

/** Applies the one action called `title` at `position`, as a click in the menu would. */
exports.apply = async (document, position, title) => {
  const range = new vscode.Range(position, position);
  const named = (action) => action.title === title;
  const actions = await exports.eventually(
    `the action ${title}`,
    () => vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range, undefined, 10),
    (offered) => offered.some(named),
  );
  const { edit, command } = actions.find(named);
  if (edit !== undefined && !(await vscode.workspace.applyEdit(edit))) {
    throw new Error(`${title} was not applied`);
  }
  if (command !== undefined) {
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  }
};

/** The extension under test, active. */
exports.extension = async () => {
  const extension = vscode.extensions.getExtension("pyscript-lsp.pyscript");
  return extension.isActive ? extension.exports : extension.activate();
};

exports.check = (condition, message) => {
  if (!condition) {
    throw new Error(message);
  }
};
