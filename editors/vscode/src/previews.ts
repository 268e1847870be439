/** Shows pages of the preview where the user wants them: in a browser, or in a panel beside the editor. */
import * as vscode from "vscode";
import { PreviewPanel } from "./panel";
import type { Server } from "./server";

/** The values of the setting `pyscript.preview.browser`. */
type Place = "system" | "integrated" | "panel";

const INTEGRATED_BROWSER = "workbench.action.browser.open";

export class Previews implements vscode.Disposable {
  private readonly panel: PreviewPanel;

  constructor(
    private readonly server: Server,
    extension: vscode.Uri,
  ) {
    this.panel = new PreviewPanel(extension, {
      reopen: (page) => this.open(page, "panel"),
      openInBrowser: (address) => show(address, chosenBrowser()),
    });
  }

  /**
   * Serves `page` and shows it. Resolves with the address that it has on the machine where the server runs.
   *
   * `page` is the URI of a page, or of a file that one runs; without it the server takes the page that was looked at last.
   */
  async open(page: string | undefined, place = chosenPlace()): Promise<unknown> {
    const address = await this.server.execute("pyscript.preview.open", page === undefined ? [] : [page]);
    await this.showAt(address, page, place);
    return address;
  }

  /** Has the open previews of `page` show the element at `position`; where there is none, the page is opened at it. */
  async reveal(page: string, position: vscode.Position): Promise<void> {
    const address = await this.server.execute("pyscript.preview.show", [page, position]);
    await this.showAt(address, page, chosenPlace());
  }

  /** Loads the pages anew that are open; a panel in front alone, from a server that may have moved. */
  async reload(): Promise<void> {
    if (this.panel.isActive()) {
      await this.panel.reload();
    } else {
      await this.server.execute("pyscript.preview.reload", []);
    }
  }

  /** Ends the previews. */
  async stop(): Promise<void> {
    this.panel.close();
    await this.server.execute("pyscript.preview.stop", []);
  }

  /** Opens the page of the panel in a browser. */
  async openInBrowser(): Promise<void> {
    await this.panel.openInBrowser();
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** `address` is the server's answer: none where no page has to be opened. */
  private async showAt(address: unknown, page: string | undefined, place: Place): Promise<void> {
    const external = typeof address === "string" ? await reachable(address) : undefined;
    if (external !== undefined && place === "panel") {
      this.panel.show(external, page);
    } else if (external !== undefined) {
      await show(external, place);
    }
  }
}

function chosenPlace(): Place {
  return vscode.workspace.getConfiguration("pyscript").get<Place>("preview.browser", "system");
}

function chosenBrowser(): Place {
  return chosenPlace() === "integrated" ? "integrated" : "system";
}

/** Opens an address in a browser. Only VS Code on a desktop has one inside, since January 2026. */
async function show(address: vscode.Uri, place: Place): Promise<void> {
  const commands = place === "integrated" ? await vscode.commands.getCommands(true) : [];
  if (commands.includes(INTEGRATED_BROWSER)) {
    await vscode.commands.executeCommand(INTEGRATED_BROWSER, address.toString());
  } else {
    await vscode.env.openExternal(address);
  }
}

/**
 * The address under which this window reaches a preview of the machine that the server runs on: VS Code forwards its port.
 * Undefined, after the user was told, where what it forwards is no address of `localhost`: the preview answers to no other.
 */
async function reachable(address: string): Promise<vscode.Uri | undefined> {
  const here = vscode.Uri.parse(address, true);
  const external = await vscode.env.asExternalUri(here);
  const isLocal = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(external.authority);
  if (isLocal && external.path === here.path) {
    return external;
  }
  void tellUnreachable(here, external);
  return undefined;
}

async function tellUnreachable(here: vscode.Uri, external: vscode.Uri): Promise<void> {
  const port = here.authority.split(":").pop();
  const message =
    `PyScript: the preview answers to localhost only, and this window reaches it as ${external.toString()}. ` +
    `Forward port ${port} to your machine (ssh -L ${port}:localhost:${port} does it) and open ${here.toString()} there.`;
  const copy = "Copy Address";
  if ((await vscode.window.showWarningMessage(message, copy)) === copy) {
    await vscode.env.clipboard.writeText(here.toString());
  }
}
