/** The entry in the language status menu that says whether the server runs. */
import * as vscode from "vscode";
import { DOCUMENTS } from "./documents";

export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem("pyscript.server", DOCUMENTS);

  constructor() {
    this.item.name = "PyScript";
    this.item.command = { command: "pyscript.showOutput", title: "Show Output" };
    this.idle();
  }

  /** No PyScript was seen in this window yet. */
  idle(): void {
    this.show("PyScript: not started", "no PyScript page seen", vscode.LanguageStatusSeverity.Information);
  }

  starting(): void {
    this.show("PyScript", "starting", vscode.LanguageStatusSeverity.Information, true);
  }

  /** `version` is what the server calls itself. */
  running(version: string): void {
    this.show("PyScript", version, vscode.LanguageStatusSeverity.Information);
  }

  /** `reason` is a short sentence for people. */
  failed(reason: string): void {
    this.show("PyScript: no server", reason, vscode.LanguageStatusSeverity.Error);
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(text: string, detail: string, severity: vscode.LanguageStatusSeverity, busy = false): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
    this.item.busy = busy;
  }
}
