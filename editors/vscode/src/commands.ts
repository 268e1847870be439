/** The commands of the palette. All but two are carried out by the server. */
import * as vscode from "vscode";
import type { Server } from "./server";

const SERVER_COMMANDS = ["pyscript.preview.stop", "pyscript.preview.reload", "pyscript.runtime.install"];

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

/** The page to show: what a menu or a code lens names, else the editor in front; nothing lets the server choose. */
function pageArguments(page: unknown): string[] {
  const uri = page instanceof vscode.Uri ? page.toString() : page;
  if (typeof uri === "string") {
    return [uri];
  }
  const active = vscode.window.activeTextEditor?.document.uri;
  return active?.scheme === "file" ? [active.toString()] : [];
}
