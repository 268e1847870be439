// Writes data/stdlib.json: the modules of the standard library that can be imported in each Pyodide without any package.
//
// Source: npm `pyodide` (MPL-2.0), started here; `import` of every name in `sys.stdlib_module_names` and of the public
// modules inside. A row has one character for each of `versions`: `+` can be imported, `-` is in this CPython but not in
// Pyodide, `.` is not in this CPython.
//
//     node server/knowledge/generate/stdlib.mjs

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unpack } from "./npm.mjs";

const OUTPUT = new URL("../data/stdlib.json", import.meta.url);
const VERSIONS = ["0.24.1", "0.25.1", "0.26.4", "0.27.7", "0.28.3", "0.29.5", "314.0.3", "314.0.7"];

const LIST = `
import contextlib, importlib.util, io, json, pkgutil, sys, warnings
warnings.simplefilter("ignore")
# These do more than be imported: their being there is enough.
SKIPPED = {"antigravity", "this"}
CLOSED = {"encodings", "idlelib", "lib2to3", "test", "turtledemo"}

def can_import(name):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            return importlib.import_module(name)
        except BaseException:
            return None

def is_public(name):
    return not name.startswith("_") or name == "__future__"

found = {}
for name in sorted(filter(is_public, sys.stdlib_module_names - SKIPPED)):
    module = can_import(name)
    found[name] = module is not None
    if name in CLOSED or not hasattr(module, "__path__"):
        continue
    for inner in pkgutil.iter_modules(module.__path__, name + "."):
        if is_public(inner.name.rsplit(".", 1)[1]) and not inner.name.endswith((".tests", ".__main__")):
            found[inner.name] = can_import(inner.name) is not None
for name in SKIPPED:
    found[name] = importlib.util.find_spec(name) is not None
for name in ("os.path", "collections.abc", "importlib.resources.abc"):
    found[name] = can_import(name) is not None
json.dumps(found)
`;

const [, self, only] = process.argv;
if (only) {
  console.log(await enumerate(only));
  process.exit(0);
}

const modules = new Map();
for (const [at, version] of VERSIONS.entries()) {
  // Two Pyodides in one process disturb each other.
  const answer = execFileSync(process.execPath, [self, version], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  for (const [name, can] of Object.entries(JSON.parse(answer.trim().split("\n").at(-1)))) {
    const row = modules.get(name) ?? [...".".repeat(VERSIONS.length)];
    modules.set(name, row);
    row[at] = can ? "+" : "-";
  }
}

const rows = [...modules].sort(([one], [other]) => (one < other ? -1 : 1));
const text = rows.map(([name, row]) => `    ${JSON.stringify(name)}: "${row.join("")}"`).join(",\n");
writeFileSync(OUTPUT, `{\n  "versions": ${JSON.stringify(VERSIONS)},\n  "modules": {\n${text}\n  }\n}\n`);

async function enumerate(version) {
  const folder = unpack(`pyodide@${version}`);
  const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
  const python = await loadPyodide({ indexURL: folder, stdout: () => {}, stderr: () => {} });
  return python.runPython(LIST);
}
