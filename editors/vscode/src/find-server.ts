/** Finds the `pyscript-lsp` program: the setting, the one packaged with the extension, the one on PATH. */
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import * as vscode from "vscode";

const PROGRAM = process.platform === "win32" ? "pyscript-lsp.exe" : "pyscript-lsp";

/** The path of the server, or undefined after the user has been told that there is none. */
export function findServer(extension: vscode.Uri, output: vscode.LogOutputChannel): string | undefined {
  const chosen = vscode.workspace.getConfiguration("pyscript").get<string>("server.path", "").trim();
  const candidates = chosen === "" ? [bundled(extension), ...onPath()] : [expand(chosen)];
  const found = candidates.find(isProgram);
  if (found === undefined) {
    output.error(`No server found. Looked for: ${candidates.join(", ")}`);
    void tellMissing(chosen);
  } else {
    output.info(`Server: ${found}`);
  }
  return found;
}

function bundled(extension: vscode.Uri): string {
  return vscode.Uri.joinPath(extension, "bin", PROGRAM).fsPath;
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.filter((folder) => folder !== "").map((folder) => join(folder, PROGRAM));
}

/** Writes out `~` and `${workspaceFolder}`; a relative path starts at the first folder. */
function expand(path: string): string {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? "";
  const expanded = path.replace(/^~(?=$|[\\/])/, homedir()).replaceAll("${workspaceFolder}", folder);
  return isAbsolute(expanded) ? expanded : join(folder, expanded);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function tellMissing(chosen: string): Promise<void> {
  const message =
    chosen === ""
      ? "PyScript: the program pyscript-lsp is neither packaged with this extension nor on PATH. " +
        "Install it, or name it in the setting pyscript.server.path."
      : `PyScript: the setting pyscript.server.path names ${chosen}, which is no program that can be started.`;
  const openSettings = "Open Setting";
  if ((await vscode.window.showErrorMessage(message, openSettings)) === openSettings) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "pyscript.server.path");
  }
}
