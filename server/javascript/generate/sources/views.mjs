// The committed declarations as a page and a worker see them, as valid TypeScript.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { data } from "./data.mjs";

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

/** Calls `look` with a program of what a page sees, and one of what a worker sees. */
export function withViews(look) {
  const folder = mkdtempSync(join(tmpdir(), "declarations-"));
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [language, page, worker] = ["es.d.ts", "web.d.ts", "worker.d.ts"].map((name) => readFileSync(data(name), "utf8"));
  const shared = [write("built-in.d.ts", BUILT_IN), write("es.d.ts", language)];
  const program = (file) => ts.createProgram([...shared, file], { noLib: true, types: [], strict: true });
  try {
    return look({ page: program(write("web.d.ts", page)), worker: program(write("in-workers.d.ts", inWorkers(page, worker))) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a worker sees: its own declarations, and of a page's the types that it does not declare itself. */
function inWorkers(page, worker) {
  const own = new Set(split(worker).map(typeName));
  return worker + split(page).filter((text) => typeName(text) && !own.has(typeName(text))).join("");
}

function split(text) {
  return text.split(/^(?=[^\s}])/m);
}

function typeName(text) {
  return /^(?:interface|type) (\w+)/.exec(text)?.[1];
}
