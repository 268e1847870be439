/** The entry in the language status menu that says how the server is. There is none where no server was asked for. */
import * as vscode from "vscode";
import { DOCUMENTS } from "./documents";

export class StatusItem implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined;

  starting(): void {
    this.show("PyScript", "starting", vscode.LanguageStatusSeverity.Information, true);
  }

  /** `version` is what the server calls itself. */
  running(version: string): void {
    this.show("PyScript", version, vscode.LanguageStatusSeverity.Information);
  }

  /** `reason` is a few words for people. */
  failed(reason: string): void {
    this.show("PyScript: no server", reason, vscode.LanguageStatusSeverity.Error);
  }

  /** Takes the entry away. */
  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }

  private show(text: string, detail: string, severity: vscode.LanguageStatusSeverity, busy = false): void {
    this.item ??= newItem();
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
    this.item.busy = busy;
  }
}

function newItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem("pyscript.server", DOCUMENTS);
  item.name = "PyScript";
  item.command = { command: "pyscript.showOutput", title: "Show Output" };
  return item;
}
