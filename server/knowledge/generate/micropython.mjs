// Writes data/micropython.json: the modules of each MicroPython that a release carries, and what is in them.
//
// Source: npm `@micropython/micropython-webassembly-pyscript` (MIT), started here; `dir()` of every module, which is exact,
// as MicroPython tries every name it knows. One line a module: `functions`, `values` and `classes` list the names, each as
// `name`, or `name@from-to` with places in `versions` where it is not in all of them (no `to`: up to the newest). `in` is
// such a span for the module. `classes` also lists the members.
//
//     node server/knowledge/generate/micropython.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unpack } from "./npm.mjs";

const OUTPUT = new URL("../data/micropython.json", import.meta.url);
const RELEASES = JSON.parse(readFileSync(new URL("../data/releases.json", import.meta.url), "utf8"));
const NEWER = ["1.29.0-6"];
const SKIPPED = new Set(["js", "__main__"]);
const PLUMBING = new Set(["__bases__", "__class__", "__dict__", "__module__", "__name__", "__qualname__"]);

const LIST = `
import sys
def _kind(value):
    kind = type(value).__name__
    return "classes" if kind == "type" else "functions" if kind in ("function", "closure", "generator", "bound_method") else "values"
def _list(name):
    try:
        module = __import__(name)
        for part in name.split(".")[1:]:
            module = getattr(module, part)
    except Exception as error:
        return
    print("module", name)
    for attr in dir(module):
        value = getattr(module, attr)
        kind = _kind(value)
        if type(value).__name__ == "module" or (attr.startswith("_") and not name == "builtins"):
            continue
        print(kind, attr, *(dir(value) if kind == "classes" else ()))
`;

const versions = [...new Set(RELEASES.releases.map((row) => row.micropython).filter(Boolean)), ...NEWER];
const modules = new Map();
for (const [at, version] of versions.entries()) {
  for (const [name, found] of await enumerate(version)) {
    const module = modules.get(name) ?? { at: [], names: new Map() };
    modules.set(name, module);
    module.at.push(at);
    for (const [kind, attr, members] of found) {
      const row = module.names.get(attr) ?? { at: [], members: new Map() };
      module.names.set(attr, row);
      row.kind = kind;
      row.at.push(at);
      for (const member of members) row.members.set(member, [...(row.members.get(member) ?? []), at]);
    }
  }
}

const rows = sorted(modules).map(([name, module]) => {
  const row = {};
  if (module.at.length < versions.length) row.in = span(module.at);
  const ofKind = (kind) => sorted(module.names).filter(([, found]) => found.kind === kind);
  for (const kind of ["functions", "values"]) {
    const names = ofKind(kind).map(([attr, found]) => attr + within(found.at, module.at));
    if (names.length > 0) row[kind] = names.join(" ");
  }
  const classes = ofKind("classes").map(([attr, found]) => [
    attr + within(found.at, module.at),
    sorted(found.members).map(([member, at]) => member + within(at, found.at)).join(" "),
  ]);
  if (classes.length > 0) row.classes = Object.fromEntries(classes);
  return `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`;
});
writeFileSync(OUTPUT, `{\n  "versions": ${JSON.stringify(versions)},\n  "modules": {\n${rows.join(",\n")}\n  }\n}\n`);

/** What one version holds: module name to `[kind, name, members]`. */
async function enumerate(version) {
  const folder = unpack(`@micropython/micropython-webassembly-pyscript@${version}`);
  const { loadMicroPython } = await import(pathToFileURL(join(folder, "micropython.mjs")));
  const output = [];
  const python = await loadMicroPython({ url: join(folder, "micropython.wasm"), stdout: (line) => output.push(line), linebuffer: true });
  python.runPython("help('modules')");
  const listed = output.join(" ").replace(/Plus any modules.*/, "").split(/\s+/).filter((name) => /^[\w/.]+$/.test(name));
  const frozen = listed.map((name) => name.replaceAll("/", ".").replace(/\.__init__$/, ""));
  const candidates = [...new Set([...frozen, ...frozen.map((name) => `u${name}`)])].filter((name) => !SKIPPED.has(name));
  output.length = 0;
  python.runPython(LIST);
  for (const name of candidates) python.runPython(`_list(${JSON.stringify(name)})`);
  const found = new Map();
  let module;
  for (const line of output.join("\n").split("\n")) {
    const [kind, name, ...members] = line.trim().split(" ");
    if (kind === "module") found.set(name, (module = []));
    else if (["functions", "values", "classes"].includes(kind)) module.push([kind, name, members.filter((member) => !PLUMBING.has(member))]);
  }
  return found;
}

function sorted(map) {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** `@` and the span of places; empty where it is the whole that it lies in. */
function within(at, whole) {
  return at.length === whole.length ? "" : `@${span(at)}`;
}

/** `from-to`, or `from` where it reaches the newest. */
function span(at) {
  return at.at(-1) === versions.length - 1 ? `${at[0]}` : `${at[0]}-${at.at(-1)}`;
}
