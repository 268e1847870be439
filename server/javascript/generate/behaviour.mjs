// Writes data/callbacks.json and data/classes.json: which JavaScript functions keep the functions they are given,
// and which classes need `new`.
//
// Types: the ES libraries of typescript and @types/web, @types/webworker (Apache-2.0). Constructors, exposure, and members
// that TypeScript leaves out: @webref/idl (MIT), read out of the standards. What "keeps" means: sources/retention.mjs.
//
//     cd server/javascript/generate && npm ci --ignore-scripts && npm run all

import { writeFileSync } from "node:fs";
import { ALIASES, CLASSES } from "./sources/corrections.mjs";
import { data, sections } from "./sources/data.mjs";
import { readIdl } from "./sources/idl.mjs";
import { readTypes } from "./sources/types.mjs";
import { lines } from "../../knowledge/generate/npm.mjs";

const idl = await readIdl();
const window = readTypes("@types/web");
const worker = readTypes("@types/webworker");

writeFileSync(data("callbacks.json"), sections(callbacks()));
writeFileSync(data("classes.json"), lines(sorted(classes())));

/** Functions and constructors by global path; methods by name, then by the interface that declares them. */
function callbacks() {
  const functions = { ...idl.functions, ...worker.functions, ...window.functions };
  const constructors = { ...idl.constructors, ...worker.constructors, ...window.constructors };
  const methods = {};
  for (const source of [idl, worker, window]) {
    for (const [owner, members] of Object.entries(source.methods)) {
      for (const [name, parameters] of Object.entries(members)) {
        methods[name] ??= {};
        methods[name][owner] = { ...methods[name][owner], ...parameters };
      }
    }
  }
  for (const owners of Object.values(methods)) dropInherited(owners);
  const kept = (table) => Object.fromEntries(Object.entries(table).filter(([, row]) => Object.keys(row).length > 0));
  const called = Object.fromEntries(
    Object.entries(methods).filter(([, owners]) => Object.values(owners).some((row) => Object.keys(row).length > 0)),
  );
  return { functions: sorted(kept(functions)), constructors: sorted(kept(constructors)), methods: sorted(called) };
}

/** Leaves out a class that only repeats what one of its parents says. Parents are known of classes only (classes.json). */
function dropInherited(owners) {
  const same = (owner, row) => owners[owner] && JSON.stringify(owners[owner]) === row;
  const known = (owner) => owner in idl.classes || owner in window.classes;
  const repeated = Object.entries(owners).filter(([owner, row]) => known(owner) && ancestors(owner).some((one) => same(one, JSON.stringify(row))));
  for (const [owner] of repeated) delete owners[owner];
}

function ancestors(owner, seen = new Set()) {
  for (const parent of parentsOf(owner)) {
    if (seen.has(parent)) continue;
    seen.add(parent);
    ancestors(parent, seen);
  }
  return [...seen];
}

/** Bases and mixins. */
function parentsOf(owner) {
  const known = [idl.classes[owner]?.parents, window.parents[owner], worker.parents[owner]];
  return [...new Set(known.flatMap((parents) => parents ?? []))];
}

/** Every global class: how it is made, what a plain call does where that does not throw, where it is, its parents. */
function classes() {
  const found = { ...idl.classes };
  for (const source of [worker, window]) {
    for (const [name, row] of Object.entries(source.classes)) {
      // For the web the standards hold: TypeScript makes most interfaces constructible. It is the only source for the
      // language, and for the few classes of the web that can be called.
      if (row.standard === "ecmascript" || (!idl.classes[name] && row.call !== "throws")) found[name] = row;
    }
  }
  for (const [alias, name] of Object.entries(ALIASES)) found[alias] = { ...found[name], ...CLASSES[name], window: true, worker: false };
  return Object.fromEntries(Object.entries(found).map(([name, row]) => [name, compact(name, { ...row, ...CLASSES[name] })]));
}

function compact(name, { construct, call, window: onPage = name in window.classes, worker: inWorker = name in worker.classes }) {
  const parents = parentsOf(name);
  return {
    construct,
    ...(call === "throws" ? {} : { call }),
    ...(onPage ? { window: true } : {}),
    ...(inWorker ? { worker: true } : {}),
    ...(parents.length > 0 ? { parents } : {}),
  };
}

function sorted(table) {
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));
}
