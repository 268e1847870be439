/** The commands of the palette. */
import * as vscode from "vscode";
import type { Console } from "./console";
import type { Previews } from "./previews";
import { isPage } from "./project";
import type { Server } from "./server";

const SERVER_COMMANDS = ["pyscript.runtime.install", "pyscript.stubs.write"];

/** Registers every command that `package.json` contributes. */
export function registerCommands(
  server: Server,
  previews: Previews,
  console: Console,
  output: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("pyscript.preview.open", (file?: unknown) => previews.open(fileToShow(file))),
    register("pyscript.preview.openToSide", (file?: unknown) => previews.open(fileToShow(file), "panel")),
    register("pyscript.preview.show", (page?: unknown, position?: unknown) => reveal(previews, page, position)),
    register("pyscript.preview.openInBrowser", () => previews.openInBrowser()),
    register("pyscript.preview.reload", () => previews.reload()),
    register("pyscript.preview.stop", () => previews.stop()),
    ...SERVER_COMMANDS.map((name) => register(name, (...args: unknown[]) => server.execute(name, args))),
    register("pyscript.restart", () => server.restart()),
    register("pyscript.showConsole", () => console.show()),
    register("pyscript.showOutput", () => output.show()),
  ];
}

/** The file whose page to show: what a menu or a lens names, else the one in front; nothing lets the server choose. */
function fileToShow(file: unknown): string | undefined {
  if (typeof file === "string") {
    return file;
  }
  const document = vscode.window.activeTextEditor?.document;
  const isOurs = document !== undefined && (isPage(document) || document.languageId === "python");
  const uri = file instanceof vscode.Uri ? file : isOurs ? document.uri : undefined;
  return uri?.scheme === "file" ? uri.toString() : undefined;
}

/** An action of the server names a place; in the palette and the menus it is that of the cursor. */
async function reveal(previews: Previews, page: unknown, position: unknown): Promise<void> {
  if (typeof page === "string") {
    return previews.reveal(page, position as vscode.Position);
  }
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined) {
    return previews.reveal(editor.document.uri.toString(), editor.selection.active);
  }
}
