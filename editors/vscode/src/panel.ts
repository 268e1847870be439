/** A page of the preview beside the editor, for pages that need no isolation: VS Code isolates nothing in a panel. */
import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import * as vscode from "vscode";

const VIEW = "pyscript.preview";

/** What a panel wants of those who made it. */
interface Owner {
  /** Serves the page again and shows it here. */
  reopen(page: string | undefined): Promise<unknown>;
  openInBrowser(address: vscode.Uri): Promise<void>;
}

/** What the panel's own script remembers across a reload of the window. */
interface State {
  page?: string;
}

/** What the panel's own script tells. */
interface Message {
  /** The page went to this address by itself. */
  address?: string;
  openInBrowser?: true;
}

/** At most one panel, which shows one page after the other. */
export class PreviewPanel implements vscode.WebviewPanelSerializer<State | undefined>, vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private address: vscode.Uri | undefined;
  private page: string | undefined;
  private readonly registration: vscode.Disposable;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly owner: Owner,
  ) {
    this.registration = vscode.window.registerWebviewPanelSerializer(VIEW, this);
  }

  /** Shows an address; `page` is the URI whose page it is. */
  show(address: vscode.Uri, page: string | undefined): void {
    this.panel ??= this.adopt(
      vscode.window.createWebviewPanel(
        VIEW,
        "Preview",
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { retainContextWhenHidden: true },
      ),
    );
    this.page = page;
    this.note(address);
    this.panel.webview.html = this.html(this.panel.webview, address);
    this.panel.reveal(undefined, true);
  }

  isActive(): boolean {
    return this.panel?.active ?? false;
  }

  async reload(): Promise<void> {
    await this.owner.reopen(this.page);
  }

  async openInBrowser(): Promise<void> {
    if (this.address !== undefined) {
      await this.owner.openInBrowser(this.address);
    }
  }

  close(): void {
    this.panel?.dispose();
  }

  /** VS Code brings back the panel of an earlier window. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: State | undefined): Promise<void> {
    this.panel?.dispose();
    this.panel = this.adopt(panel);
    await this.owner.reopen(state?.page);
  }

  /** Leaves the panel open: a window that is loaded again brings it back. */
  dispose(): void {
    this.registration.dispose();
  }

  private adopt(panel: vscode.WebviewPanel): vscode.WebviewPanel {
    panel.webview.options = { enableScripts: true, localResourceRoots: [this.media()] };
    panel.iconPath = vscode.Uri.joinPath(this.extension, "icon.png");
    panel.onDidDispose(() => {
      if (this.panel === panel) {
        this.panel = undefined;
      }
    });
    panel.webview.onDidReceiveMessage((message: Message) => this.receive(message));
    return panel;
  }

  private receive({ address, openInBrowser }: Message): void {
    const uri = address === undefined ? undefined : vscode.Uri.parse(address);
    // The page told it, and may be anything: only the preview's own addresses are believed.
    if (uri !== undefined && origin(uri) === (this.address && origin(this.address))) {
      this.note(uri);
    }
    if (openInBrowser) {
      void this.openInBrowser();
    }
  }

  private note(address: vscode.Uri): void {
    this.address = address;
    if (this.panel !== undefined) {
      this.panel.title = `Preview ${basename(address.path) || "index.html"}`;
    }
  }

  private media(): vscode.Uri {
    return vscode.Uri.joinPath(this.extension, "media");
  }

  private html(webview: vscode.Webview, address: vscode.Uri): string {
    const nonce = randomBytes(16).toString("hex");
    const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(this.media(), name)).toString();
    const policy = `default-src 'none'; frame-src ${origin(address)}; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<link rel="stylesheet" href="${escape(file("panel.css"))}">
</head>
<body>
<p id="banner" role="status" hidden>
Python in a worker of this page cannot reach <code>window</code> and <code>document</code> here: VS Code does not
isolate the pages in its panels. <button type="button">Open in Browser</button>
</p>
<iframe hidden title="The page" data-address="${escape(address.toString())}" data-page="${escape(this.page ?? "")}"
  allow="cross-origin-isolated; clipboard-read; clipboard-write"></iframe>
<script nonce="${nonce}" src="${escape(file("panel.js"))}"></script>
</body>
</html>`;
  }
}

function origin(address: vscode.Uri): string {
  return `${address.scheme}://${address.authority}`;
}

/** Text for a quoted attribute value. */
function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
