/** Decides whether a document or a workspace is PyScript's. A folder named `pyscript` says nothing: Home Assistant has those. */
import * as vscode from "vscode";

const CONFIG_FILES = "**/{pyscript,pyscript-lsp}.{toml,json}";
const PAGES = "**/*.{html,htm}";
const NEVER_OURS = "**/{node_modules,.git,.venv,venv,site-packages,target,dist}/**";

/** Enough to meet a PyScript page in a project that has some, little enough not to be felt in one that has none. */
const PAGES_TO_READ = 100;
const BYTES_TO_READ = 256 * 1024;

const PYSCRIPT_MARKUP = new RegExp(
  [
    String.raw`<(?:py|mpy)-(?:script|config)\b`,
    String.raw`<py-(?:game-script|repl|terminal|env)\b`,
    String.raw`<script\b[^>]*\btype\s*=\s*["']?(?:m?py|m?py-editor|py-game|pyodide|micropython|pyscript|py-script)["'\s>]`,
    String.raw`\bpyscript\.net/`,
    String.raw`@pyscript/core\b`,
  ].join("|"),
  "i",
);

/** Whether `document` is an HTML page or a template of one, whatever its language id. */
export function isPage(document: vscode.TextDocument): boolean {
  return document.languageId.includes("html") || /\.html?$/i.test(document.uri.path);
}

/** Whether `document` is a page with PyScript in it. */
export function isPyScriptPage(document: vscode.TextDocument): boolean {
  return isPage(document) && PYSCRIPT_MARKUP.test(document.getText());
}

/** Whether some folder of the workspace has a PyScript config file or page. Reads at most a hundred pages. */
export async function workspaceUsesPyScript(): Promise<boolean> {
  const configs = await vscode.workspace.findFiles(CONFIG_FILES, NEVER_OURS, 1);
  if (configs.length > 0) {
    return true;
  }
  for (const page of await vscode.workspace.findFiles(PAGES, NEVER_OURS, PAGES_TO_READ)) {
    if (await mentionsPyScript(page)) {
      return true;
    }
  }
  return false;
}

async function mentionsPyScript(page: vscode.Uri): Promise<boolean> {
  try {
    const { size } = await vscode.workspace.fs.stat(page);
    if (size > BYTES_TO_READ) {
      return false;
    }
    const bytes = await vscode.workspace.fs.readFile(page);
    return PYSCRIPT_MARKUP.test(new TextDecoder().decode(bytes));
  } catch {
    // A page that cannot be read decides nothing.
    return false;
  }
}
