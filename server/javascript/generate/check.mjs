// Proves with TypeScript that the declarations are valid: every name is declared, nothing twice.
//
//     node check.mjs [FOLDER OF THE TABLES]

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { data } from "./sources/data.mjs";

/** What the notation leaves to its reader; see README.md. */
const BUILT_IN = `
type Awaited<T> = T extends PromiseLike<infer V> ? Awaited<V> : T;
type Partial<T> = { [P in keyof T]?: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {}
`;

/** What TypeScript minds and JavaScript does not: reserved words as names (`CSS.in`), and members that differ from inherited ones. */
const RESERVED = /^ +function in\(/;
const INCOMPATIBLE = 2430;

const folder = mkdtempSync(join(tmpdir(), "declarations-"));
const builtIn = write("built-in.d.ts", BUILT_IN);
const [language, page, worker] = ["es.d.ts", "web.d.ts", "worker.d.ts"].map((name) => readFileSync(data(name), "utf8"));
const failures = [
  ...diagnostics([write("es.d.ts", language), write("web.d.ts", page)]),
  ...diagnostics([write("es-in-workers.d.ts", language), write("in-workers.d.ts", inWorkers(page, worker))]),
];
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
rmSync(folder, { recursive: true });

/** What a worker sees: its own declarations, and of a page's the types that it does not declare itself. */
function inWorkers(page, worker) {
  const own = new Set(split(worker).map(key));
  return worker + split(page).filter((text) => /^(interface|type) /.test(text) && !own.has(key(text))).join("");
}

function split(text) {
  return text.split(/^(?=[^\s}])/m);
}

function key(text) {
  return /^(?:interface|type) (\w+)/.exec(text)?.[1] ?? text;
}

function write(name, text) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function diagnostics(files) {
  const program = ts.createProgram([builtIn, ...files], { noLib: true, types: [], strict: true });
  return ts.getPreEmitDiagnostics(program).flatMap(({ code, file, start, messageText }) => {
    const at = file ? file.getLineAndCharacterOfPosition(start).line : 0;
    const line = file?.text.split("\n")[at] ?? "";
    if (code === INCOMPATIBLE || RESERVED.test(line)) return [];
    const message = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0];
    return [`${file?.fileName.split("/").at(-1)}:${at + 1}: ${message}\n    ${line}`];
  });
}
