/** What pages in previews print and how they fail: an output channel, whose view filters by level and text and clears. */
import * as vscode from "vscode";

/** A `pyscript/console` notification; the server describes it beside `ConsoleParams`. */
export interface Said {
  page: string;
  uri: string | null;
  thread: string;
  level: "debug" | "log" | "warning" | "error";
  text: string;
  kind: "console" | "python" | "page" | "load" | "notice" | "opened";
  location: { uri: string; range: { start: { line: number; character: number } } } | null;
}

const NAME = "PyScript Console";

/** A place of the project, alone on its line but for the function: `  lib/tools.py:4:12, in ask`. */
const PLACE = /^(\s+|.*\bthe script at )(.+?):(\d+):(\d+)/;

export class Console implements vscode.DocumentLinkProvider<Place>, vscode.Disposable {
  private readonly channel = vscode.window.createOutputChannel(NAME, { log: true });
  private readonly links = vscode.languages.registerDocumentLinkProvider({ scheme: "output", language: "log" }, this);
  /** The folders that names of files start from. */
  private readonly roots = new Set<string>();

  hear(said: Said): void {
    this.remember(said);
    const thread = said.thread === "main" ? "" : ` (${said.thread})`;
    const page = said.page === "" ? "" : `${said.page}${thread}: `;
    const write = { debug: "debug", log: "info", warning: "warn", error: "error" } as const;
    this.channel[write[said.level]](`${page}${said.text}${place(said)}`);
  }

  show(): void {
    this.channel.show(true);
  }

  provideDocumentLinks(document: vscode.TextDocument): Place[] {
    if (!document.fileName.includes(NAME)) {
      return [];
    }
    const lines = Array.from({ length: document.lineCount }, (_, line) => document.lineAt(line));
    return lines.flatMap(({ text, range }) => {
      const found = PLACE.exec(text);
      if (found === null) {
        return [];
      }
      const [all, before, file, line, column] = found as unknown as [string, string, string, string, string];
      const { line: row } = range.start;
      return [new Place(new vscode.Range(row, before.length, row, all.length), file, Number(line), Number(column))];
    });
  }

  async resolveDocumentLink(place: Place): Promise<Place> {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    for (const root of [...[...this.roots].map((uri) => vscode.Uri.parse(uri)), ...folders]) {
      const file = vscode.Uri.joinPath(root, place.file);
      const document = await vscode.workspace.openTextDocument(file).then(undefined, () => undefined);
      if (document !== undefined) {
        place.target = file.with({ fragment: `L${place.line},${place.columnIn(document)}` });
        break;
      }
    }
    return place;
  }

  dispose(): void {
    this.links.dispose();
    this.channel.dispose();
  }

  private remember({ uri, page }: Said): void {
    const path = uri === null ? "" : vscode.Uri.parse(uri).path;
    if (page !== "" && path.endsWith(`/${page}`)) {
      this.roots.add(vscode.Uri.file(path.slice(0, -page.length)).toString());
    }
  }
}

/** A link to a place, with line and column from 1, the column in characters. */
class Place extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    readonly file: string,
    readonly line: number,
    private readonly column: number,
  ) {
    super(range);
  }

  /** The column as VS Code counts, in units of UTF-16. */
  columnIn(document: vscode.TextDocument): number {
    const text = this.line <= document.lineCount ? document.lineAt(this.line - 1).text : "";
    return [...text].slice(0, this.column - 1).join("").length + 1;
  }
}

/** The place of what was said, where its text does not name it. A traceback does. */
function place({ kind, location }: Said): string {
  if (location === null || kind === "python") {
    return "";
  }
  const { line, character } = location.range.start;
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(location.uri), false);
  return `\n  ${file}:${line + 1}:${character + 1}`;
}
