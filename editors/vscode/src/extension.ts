/**
 * The PyScript extension: starts `pyscript-lsp` for projects that contain PyScript and stays out of all others.
 *
 * Everything that knows PyScript is in the server; here is only what VS Code wants from an extension.
 */
import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { Console } from "./console";
import { findServer } from "./find-server";
import { Previews } from "./previews";
import { isPyScriptPage, workspaceUsesPyScript } from "./project";
import { Server } from "./server";
import { StatusItem } from "./status";

let server: Server | undefined;

/** What other extensions, and the tests, can reach. */
export interface Api {
  /** Resolves when no start of the server is under way: it answers, could not be started, or was not asked for. */
  whenStarted(): Promise<void>;
  isRunning(): boolean;
}

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const output = vscode.window.createOutputChannel("PyScript", { log: true });
  const status = new StatusItem();
  const console = new Console();
  const find = (): string | undefined => findServer(context.extensionUri, output);
  const running = new Server(output, status, find, (said) => console.hear(said));
  server = running;
  const previews = new Previews(running, context.extensionUri);
  context.subscriptions.push(output, status, console, previews);
  context.subscriptions.push(...registerCommands(running, previews, console, output));
  startOnFirstPage(context, running);
  restartOnOtherProgram(context, running);
  if (await workspaceUsesPyScript()) {
    void running.start();
  }
  return { whenStarted: () => running.settled(), isRunning: () => running.isRunning() };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** Starts the server as soon as an open document is a PyScript page, also while one is being written. */
function startOnFirstPage(context: vscode.ExtensionContext, running: Server): void {
  const look = (document: vscode.TextDocument): void => {
    if (!running.isWanted() && isPyScriptPage(document)) {
      void running.start();
    }
  };
  vscode.workspace.textDocuments.forEach(look);
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument((event) => look(event.document)),
  );
}

function restartOnOtherProgram(context: vscode.ExtensionContext, running: Server): void {
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("pyscript.server.path") && running.isWanted()) {
        void running.restart();
      }
    }),
  );
}
