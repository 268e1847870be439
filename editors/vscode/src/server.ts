/** One language server for the window: started late, restarted on demand, its state shown in the status item. */
import * as vscode from "vscode";
import {
  ExecuteCommandRequest,
  LanguageClient,
  State,
  type DynamicFeature,
  type StaticFeature,
} from "vscode-languageclient/node";
import type { Said } from "./console";
import { DOCUMENTS } from "./documents";
import { answerWithSettings } from "./settings";
import type { StatusItem } from "./status";

export class Server {
  private client: LanguageClient | undefined;
  private wanted = false;
  /** The starts and stops so far, one after the other. */
  private changes: Promise<void> = Promise.resolve();
  private lent: vscode.Disposable[] = [];

  /**
   * `find` yields the program to start, or undefined after it told the user why there is none; `hear` takes what pages in
   * previews say.
   */
  constructor(
    private readonly output: vscode.LogOutputChannel,
    private readonly status: StatusItem,
    private readonly find: () => string | undefined,
    private readonly hear: (said: Said) => void,
  ) {}

  /** Whether a start was asked for since the last stop, be the program found or not. */
  isWanted(): boolean {
    return this.wanted;
  }

  /** Whether the server answers. */
  isRunning(): boolean {
    return this.client?.isRunning() ?? false;
  }

  /** Starts the server if no start was asked for yet. Never rejects: a failure is in the status item and the output. */
  start(): Promise<void> {
    if (!this.wanted) {
      this.wanted = true;
      this.changes = this.changes.then(() => this.launch());
    }
    return this.changes;
  }

  /** Never rejects. */
  stop(): Promise<void> {
    this.wanted = false;
    this.changes = this.changes.then(() => this.shutDown());
    return this.changes;
  }

  /** Starts anew, looking for the program again. */
  restart(): Promise<void> {
    void this.stop();
    return this.start();
  }

  /** Waits for the starts and stops that are under way. */
  settled(): Promise<void> {
    return this.changes;
  }

  /** Runs one of the server's commands, starting the server where no page did so yet. */
  async execute(command: string, args: unknown[]): Promise<unknown> {
    await this.start();
    if (this.client === undefined || !this.isRunning()) {
      throw new Error("The PyScript server does not run. Its output says why.");
    }
    if (!this.commands().includes(command)) {
      throw new Error(`This version of pyscript-lsp has no command ${command}.`);
    }
    return this.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  }

  private async launch(): Promise<void> {
    const program = this.find();
    if (program === undefined) {
      this.status.failed("pyscript-lsp was not found");
      return;
    }
    this.status.starting();
    this.client = this.newClient(program);
    try {
      await this.client.start();
      await this.lendCommands();
    } catch (error) {
      this.output.error(`The server did not start: ${String(error)}`);
      this.status.failed("did not start; see the output");
    }
  }

  private async shutDown(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    vscode.Disposable.from(...this.lent.splice(0)).dispose();
    try {
      await client?.dispose();
    } catch (error) {
      this.output.warn(`The server did not stop well: ${String(error)}`);
    }
    this.status.dispose();
    await announce(false);
  }

  private commands(): string[] {
    return this.client?.initializeResult?.capabilities.executeCommandProvider?.commands ?? [];
  }

  /** Registers the commands that only this server's lenses and actions name; the palette's own are there already. */
  private async lendCommands(): Promise<void> {
    const taken = await vscode.commands.getCommands(true);
    this.lent = this.commands()
      .filter((name) => !taken.includes(name))
      .map((name) => vscode.commands.registerCommand(name, (...args: unknown[]) => this.execute(name, args)));
  }

  private newClient(program: string): LanguageClient {
    const client = new Client(
      "pyscript",
      "PyScript",
      { command: program, args: ["lsp"] },
      {
        documentSelector: DOCUMENTS,
        // The server tells us what pages say, answers the address of a preview, and leaves it to us where that is shown.
        initializationOptions: { console: true, opensPages: true },
        outputChannel: this.output,
        synchronize: { configurationSection: "pyscript" },
        markdown: { supportHtml: false },
        middleware: { workspace: { configuration: answerWithSettings } },
      },
    );
    client.onNotification("pyscript/console", this.hear);
    client.onDidChangeState(({ newState }) => this.show(client, newState));
    return client;
  }

  private show(client: LanguageClient, state: State): void {
    if (client !== this.client) {
      return;
    }
    if (state === State.Running) {
      const info = client.initializeResult?.serverInfo;
      this.status.running(info === undefined ? "running" : `${info.name} ${info.version ?? ""}`.trim());
    } else if (state === State.Starting) {
      this.status.starting();
    } else {
      this.status.failed("stopped; see the output");
    }
    void announce(state === State.Running);
  }
}

/**
 * Leaves the registration of the server's commands to `commands.ts`: these exist in the palette before the server
 * runs, and the stock feature would fail on names that are taken.
 */
class Client extends LanguageClient {
  override registerFeature(feature: StaticFeature | DynamicFeature<unknown>): void {
    const runsCommands =
      "registrationType" in feature && feature.registrationType.method === ExecuteCommandRequest.method;
    if (!runsCommands) {
      super.registerFeature(feature);
    }
  }
}

/** Lets `when` clauses of menus know. */
async function announce(running: boolean): Promise<void> {
  await vscode.commands.executeCommand("setContext", "pyscript.running", running);
}
