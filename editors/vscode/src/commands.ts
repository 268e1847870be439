/** The commands of the palette. All but two are carried out by the server. */
import * as vscode from "vscode";
import { isPage } from "./project";
import type { Server } from "./server";

const SERVER_COMMANDS = [
  "pyscript.preview.stop",
  "pyscript.preview.reload",
  "pyscript.runtime.install",
  "pyscript.stubs.write",
];

/** Registers every command that `package.json` contributes. */
export function registerCommands(server: Server, output: vscode.LogOutputChannel): vscode.Disposable[] {
  const register = vscode.commands.registerCommand;
  return [
    register("pyscript.preview.open", (page?: unknown) =>
      server.execute("pyscript.preview.open", pageArguments(page)),
    ),
    ...SERVER_COMMANDS.map((name) => register(name, (...args: unknown[]) => server.execute(name, args))),
    register("pyscript.restart", () => server.restart()),
    register("pyscript.showOutput", () => output.show()),
  ];
}

/** The page to show: what a menu or a lens names, else the page in front; nothing lets the server choose. */
function pageArguments(page: unknown): string[] {
  if (typeof page === "string") {
    return [page];
  }
  const document = vscode.window.activeTextEditor?.document;
  const inFront = document !== undefined && isPage(document) ? document.uri : undefined;
  const uri = page instanceof vscode.Uri ? page : inFront;
  return uri?.scheme === "file" ? [uri.toString()] : [];
}
