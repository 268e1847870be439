// What @mdn/browser-compat-data knows of members and of globals: whether browsers want them gone, and where MDN explains them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ancestry, head } from "./model.mjs";

const data = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@mdn/browser-compat-data"), "utf8"));
const ROOTS = [data.api, data.javascript.builtins, data.webassembly.api];
const TYPED_ARRAY = /^(Big)?(Int|Uint|Float)\d+(Clamped)?Array$/;
const GLOBAL_OBJECTS = ["Window", "WorkerGlobalScope", "DedicatedWorkerGlobalScope"];
/** Interfaces that TypeScript invents, and the objects that they are. */
const INVENTED = {
  ArrayIterator: "Iterator",
  AsyncGenerator: "AsyncGenerator",
  AsyncIteratorObject: "AsyncIterator",
  CSSStyleDeclarationBase: "CSSStyleDeclaration",
  Console: "console",
  IteratorObject: "Iterator",
  MapIterator: "Iterator",
  ReadonlyArray: "Array",
  ReadonlyMap: "Map",
  ReadonlySet: "Set",
  RegExpIndicesArray: "Array",
  RegExpStringIterator: "Iterator",
  SetIterator: "Iterator",
  StringIterator: "Iterator",
};
/** Classes whose only purpose is another constructor of an element. */
const FACTORIES = { Audio: "HTMLAudioElement", Image: "HTMLImageElement", Option: "HTMLOptionElement" };
/** Where the members of a mixin are looked for first. */
const PREFERRED = ["Element", "HTMLElement", "Document", "Window"];

/** The entry of a class, of an interface without a class, or of another global; undefined where there is none. */
export function ofGlobal(path) {
  if (Object.hasOwn(FACTORIES, path)) return data.api[FACTORIES[path]][path].__compat;
  return rows(path).find((row) => row.__compat)?.__compat ?? own(data.api.Window, path)?.__compat;
}

/** Looks up members in a library, whose mixins are documented on those who include them. */
export class Members {
  constructor(library) {
    this.library = library;
    /** Interface to those that extend it. */
    this.includers = new Map();
    for (const [path, shape] of library.allInterfaces()) {
      for (const parent of shape.extends.map(head)) this.includers.set(parent, [...(this.includers.get(parent) ?? []), path]);
    }
  }

  /**
   * The entries of a member: that of its owner or of a parent, or those of all who include a mixin, the best known first.
   *
   * @param path the interface or class, with its namespace: `Node`, `Intl.Collator`
   * @param isStatic whether it is a member of the class, not of its instances
   */
  entries(path, name, isStatic) {
    const owner = INVENTED[path] ?? path;
    if (owner === "CSSStyleProperties") return [ofStyle(name)].filter(Boolean);
    // What TypeScript writes once more on a child is the parent's.
    for (const one of [owner, ...ancestry(this.library, path)]) {
      const entry = ofMember(one, name, isStatic);
      if (entry) return [entry];
    }
    return ofGlobal(owner) ? [] : this.places(path).map((one) => ofMember(one, name, isStatic)).filter(Boolean);
  }

  /** Those who include a mixin, what they extend, and what extends them. */
  places(path) {
    const found = new Set();
    const descendants = [...(this.includers.get(path) ?? [])];
    for (const child of descendants) {
      for (const one of ancestry(this.library, child)) found.add(one);
      for (const one of this.includers.get(child) ?? []) if (!descendants.includes(one)) descendants.push(one);
    }
    found.delete(path);
    const rank = (one) => (PREFERRED.includes(one) ? PREFERRED.indexOf(one) : PREFERRED.length);
    return [...found].sort((one, other) => rank(one) - rank(other));
  }
}

/**
 * Names of members that a browser has today for good, of what the web declares. What no standard has is only there.
 *
 * @param isStatic whether members of the class are asked for, not of its instances
 */
export function present(owner, isStatic) {
  return Object.entries(own(data.api, owner) ?? {}).flatMap(([key, { __compat: entry }]) => {
    const [, name, ending] = /^([a-z][A-Za-z\d]+)(_static)?$/.exec(key) ?? [];
    if (!name || !entry || !isSupported(entry) || name === "toString") return [];
    return Boolean(ending) === isStatic ? [name] : [];
  });
}

function isSupported({ support, status }) {
  if (status.experimental) return false;
  return ["chrome", "firefox", "safari"].some((browser) => {
    const [newest] = [support[browser]].flat();
    return newest?.version_added && newest.version_added !== "preview" && !newest.version_removed && !newest.flags && !newest.alternative_name && !newest.prefix;
  });
}

function ofMember(owner, name, isStatic) {
  const keys = isStatic ? [`${name}_static`, name] : [name, `${name}_static`];
  if (name.startsWith("on")) keys.push(`${name.slice(2)}_event`);
  if (name.startsWith("[Symbol.")) keys.push(`@@${name.slice("[Symbol.".length, -1)}`);
  for (const row of rows(owner)) {
    for (const key of keys) if (own(row, key)?.__compat) return row[key].__compat;
  }
  return GLOBAL_OBJECTS.includes(owner) ? own(data.api, name)?.__compat : undefined;
}

/** A property of a style: `backgroundColor` is `background-color`, `webkitMask` is `-webkit-mask`. */
function ofStyle(name) {
  return own(data.css.properties, styleProperty(name))?.__compat;
}

function styleProperty(name) {
  if (name === "cssFloat") return "float";
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^webkit-/, "-webkit-");
}

function rows(path) {
  const found = ROOTS.map((root) => path.split(".").reduce(own, root));
  if (path.startsWith("WebAssembly.")) found.push(own(data.webassembly.api, path.slice("WebAssembly.".length)));
  if (path === "WebAssembly") found.push(data.webassembly.api);
  if (TYPED_ARRAY.test(path)) found.push(data.javascript.builtins.TypedArray);
  return found.filter(Boolean);
}

function own(row, name) {
  return row && Object.hasOwn(row, name) ? row[name] : undefined;
}
