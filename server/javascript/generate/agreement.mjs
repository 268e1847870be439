// Compares the tables with the real Chromium, and prints how far they agree and where they do not.
//
//     node agreement.mjs [--details] [PATH OF CHROMIUM]

import { readFileSync } from "node:fs";
import { withViews } from "./sources/views.mjs";
import { data } from "./sources/data.mjs";
import { askChromium } from "./sources/chromium.mjs";

const PLACES = { window: "page", worker: "worker" };
/** What Chromium says to calls that no argument makes right. */
const REFUSALS =
  /illegal constructor|is not a constructor|'new'|cannot be called as a function|is not callable|abstract class|^Method invoked on an object that is not/i;

const details = process.argv.includes("--details");
const program = process.argv.slice(2).find((one) => !one.startsWith("--")) ?? "/usr/bin/chromium";
const classes = JSON.parse(readFileSync(data("classes.json"), "utf8"));
const real = await askChromium(program);
withViews((views) => {
  for (const [thread, where] of Object.entries(PLACES)) {
    console.log(`In a ${where}:`);
    const known = globals(views[where]);
    compare("globals", Object.keys(real[where]), (name) => known.has(name), "unknown");
    members(real[where], known);
    legality(real[where], "construct", ({ construct }) => construct === "legal");
    legality(real[where], "call", ({ call }) => (call ?? "throws") !== "throws");
    exposure(real, thread);
  }
});

/** Global path to `{ statics, prototype }`, the names that the declarations know. */
function globals(program) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().at(-1);
  const found = new Map();
  const add = (symbol, prefix) => {
    const type = checker.getTypeOfSymbolAtLocation(symbol, file);
    const prototype = type.getProperty("prototype");
    const names = (of) => new Set(checker.getPropertiesOfType(of).map((one) => one.name));
    found.set(prefix + symbol.name, {
      statics: names(type),
      prototype: prototype ? names(checker.getTypeOfSymbolAtLocation(prototype, file)) : new Set(),
    });
  };
  // Variables, functions and namespaces.
  for (const symbol of checker.getSymbolsInScope(file, 1 | 2 | 16 | 512)) {
    add(symbol, "");
    if (symbol.flags & 512) for (const inner of checker.getExportsOfModule(symbol)) if (inner.flags & 19) add(inner, `${symbol.name}.`);
  }
  return found;
}

function members(real, known) {
  const rows = (part) =>
    Object.entries(real).flatMap(([name, row]) => (known.has(name) ? (row[part] ?? []).map((member) => [name, member]) : []));
  const of = ([owner, member]) => `${owner}.${member}`;
  const has = (part) => (row) => known.get(row[0])[part].has(row[1]) || known.get("Object").prototype.has(row[1]);
  compare("members of prototypes", rows("prototype"), has("prototype"), "unknown", of);
  compare("static members", rows("statics"), (row) => has("statics")(row) || known.get("Function")?.prototype.has(row[1]), "unknown", of);
}

/** What `new X()` or `X()` does. */
function legality(real, part, expected) {
  const rows = Object.entries(real).filter(([name, row]) => row[part] !== undefined && Object.hasOwn(classes, name));
  const isLegal = (message) => !REFUSALS.test(message);
  compare(part === "construct" ? "what `new X()` does" : "what `X()` does", rows, ([name, row]) => isLegal(row[part]) === expected(classes[name]), "otherwise", ([name, row]) => `${name} (${row[part]})`);
}

/** Of the classes that Chromium has anywhere: those that no browser has made yet prove nothing. */
function exposure(real, thread) {
  const names = Object.keys(classes).filter((name) => Object.values(real).some((one) => Object.hasOwn(one, name)));
  const isThere = (name) => Object.hasOwn(real[PLACES[thread]], name);
  compare("where classes are", names, (name) => isThere(name) === Boolean(classes[name][thread]), "otherwise", (name) => `${name} (${isThere(name) ? "" : "not "}there)`);
}

function compare(what, rows, agrees, word, name = String) {
  const others = rows.filter((row) => !agrees(row));
  const share = (100 * (rows.length - others.length)) / rows.length;
  console.log(`  ${what}: ${rows.length - others.length} of ${rows.length} agree (${share.toFixed(1)} %)`);
  if (details && others.length > 0) console.log(`    ${word}: ${others.map(name).join(", ")}`);
}
