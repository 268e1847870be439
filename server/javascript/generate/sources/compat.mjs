// What @mdn/browser-compat-data knows of a member or of a global: whether browsers want it gone, and where MDN explains it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const data = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@mdn/browser-compat-data"), "utf8"));
const ROOTS = [data.api, data.javascript.builtins, data.webassembly.api, data.javascript.functions];
const TYPED_ARRAY = /^(Big)?(Int|Uint|Float)\d+(Clamped)?Array$/;

/**
 * The entry of a member of an interface, undefined where there is none.
 *
 * @param owner the interface or class, with its namespace: `Node`, `Intl.Collator`
 * @param isStatic whether it is a member of the class, not of its instances
 */
export function ofMember(owner, name, isStatic = false) {
  for (const row of rows(owner)) {
    const keys = isStatic ? [`${name}_static`, name] : [name, `${name}_static`];
    if (name.startsWith("on")) keys.push(`${name.slice(2)}_event`);
    for (const key of keys) if (row[key]?.__compat) return row[key].__compat;
  }
  return undefined;
}

/** The entry of a class, of an interface or of another global. */
export function ofGlobal(path) {
  return rows(path).find((row) => row.__compat)?.__compat ?? ofMember("Window", path);
}

function rows(path) {
  const found = ROOTS.map((root) => path.split(".").reduce((row, name) => own(row, name), root)).filter(Boolean);
  if (path.startsWith("WebAssembly.")) found.push(own(data.webassembly.api, path.slice("WebAssembly.".length)));
  if (path === "WebAssembly") found.push(data.webassembly.api);
  if (TYPED_ARRAY.test(path)) found.push(data.javascript.builtins.TypedArray);
  return found.filter(Boolean);
}

function own(row, name) {
  return row && Object.hasOwn(row, name) ? row[name] : undefined;
}
