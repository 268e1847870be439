// Writes data/proxies.json: what a JavaScript value has in Python beside its own members, by its shape.
//
// Measured: npm `pyodide` (MPL-2.0) and `@micropython/micropython-webassembly-pyscript` (MIT) are started here, and each is
// asked about values of all shapes. What a member takes and gives: sources/proxy-members.mjs.
//
//     node proxies.mjs

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unpack } from "../../knowledge/generate/npm.mjs";
import { data, sections } from "./sources/data.mjs";
import { describe } from "./sources/proxy-members.mjs";
import { SHAPES, samples, shapesOf } from "./sources/shapes.mjs";

const RELEASES = JSON.parse(readFileSync(new URL("../../knowledge/data/releases.json", import.meta.url), "utf8"));
/** The engines of all releases since 2023.11.1, first versions of a line, and the newest. MicroPython before 1.24 iterates over anything and says nothing. */
const ENGINES = {
  pyodide: { oldest: "0.24.1", others: ["0.27.0", "0.28.0", "314.0.7"], measure: measurePyodide },
  micropython: { oldest: "1.24.0", others: ["1.29.0-6"], measure: measureMicroPython },
};
/** What MicroPython is asked about `value`. */
const OPERATIONS = {
  __len__: "len(value)",
  __getitem__: "value[0]",
  __setitem__: "value['a'] = 1",
  __delitem__: "del value['a']",
  __contains__: "1 in value",
  __iter__: "list(value)",
  __next__: "next(value)",
  __enter__: "with value:\n    pass",
  new: "value.new()",
  to_py: "value.to_py",
};
const ITERATION = ["__iter__", "__contains__"];

if (process.argv[2] === "--measure") {
  const [, , , engine, version] = process.argv;
  console.log(JSON.stringify(await ENGINES[engine].measure(version)));
  process.exit(0);
}
const table = Object.fromEntries(Object.keys(ENGINES).map((engine) => [engine, rows(engine, versionsOf(engine))]));
writeFileSync(data("proxies.json"), sections(table));

function versionsOf(engine) {
  const { oldest, others } = ENGINES[engine];
  const released = RELEASES.releases.map((row) => row[engine]).filter(Boolean);
  return [...new Set([...released, ...others])].sort(byTime).filter((version) => byTime(oldest, version) <= 0);
}

/** A preview comes before its version, a number after it. */
function byTime(one, other) {
  const parts = (version) => {
    const [numbers, ...rest] = version.split("-");
    return [...numbers.split(".").map(Number), rest[0] === "preview" ? -1 : rest.length, Number(rest.at(-1) ?? 0)];
  };
  const [left, right] = [parts(one), parts(other)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at] - right[at];
}

/** One row for each shape and member, with the versions that have it where not all have. */
function rows(engine, versions) {
  const found = new Map();
  for (const version of versions) {
    for (const [name, values] of Object.entries(measured(engine, version))) {
      const shapes = shapesOf(values, samples());
      if (!shapes) throw new Error(`${engine} ${version}: no shapes say who has ${name}: ${values.join(" ")}`);
      for (const shape of shapes) {
        const key = `${shape} ${name}`;
        found.set(key, [...(found.get(key) ?? []), version]);
      }
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, has]) => {
    const [shape, name] = key.split(" ");
    const after = versions[versions.indexOf(has.at(-1)) + 1];
    return {
      shape,
      name,
      ...describe(shape, name),
      ...(has[0] === versions[0] ? {} : { since: has[0] }),
      ...(after ? { until: after } : {}),
    };
  });
}

/** Two engines in one process disturb each other. */
function measured(engine, version) {
  const self = fileURLToPath(import.meta.url);
  const answer = execFileSync(process.execPath, [self, "--measure", engine, version], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return JSON.parse(answer.trim().split("\n").at(-1));
}

/** Member to the samples that have it: what the type of their proxy has beside what every Python object has. */
async function measurePyodide(version) {
  const folder = unpack(`pyodide@${version}`);
  const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
  const python = await loadPyodide({ indexURL: folder, stdout: () => {}, stderr: () => {} });
  const list = python.runPython(`
def members(value):
    own = {name for kind in type(value).__mro__[:-1] for name in vars(kind)} - set(dir(object))
    return " ".join(name for name in own if not name.startswith("_") or name.endswith("__"))
members`);
  const found = {};
  for (const [sample, value] of Object.entries(samples())) {
    for (const name of list(value).split(" ")) (found[name] ??= []).push(sample);
  }
  return withoutPlumbing(found);
}

function withoutPlumbing(found) {
  const names = /^(__(bool|module|get|vectorcalloffset|dict|setstate|cause|context|suppress_context|traceback)__)$/;
  return Object.fromEntries(Object.entries(found).filter(([name]) => !names.test(name)));
}

/** Member to the samples that have it. There a type tells nothing, so each operation is tried. */
async function measureMicroPython(version) {
  const folder = unpack(`@micropython/micropython-webassembly-pyscript@${version}`);
  const { loadMicroPython } = await import(pathToFileURL(join(folder, "micropython.mjs")));
  const start = () => loadMicroPython({ url: join(folder, "micropython.wasm"), stdout: () => {}, stderr: () => {} });
  const found = {};
  let python = await start();
  for (const sample of Object.keys(samples())) {
    for (const [name, code] of Object.entries(OPERATIONS)) {
      globalThis.value = samples()[sample];
      const failure = attempt(python, code);
      // An exception of JavaScript leaves the engine in pieces.
      if (failure && failure.name !== "PythonError") python = await start();
      if (failure) continue;
      // `await` is made of the same generator as iteration.
      const protocol = ITERATION.includes(name) && SHAPES.awaitable(value) ? "__await__" : name;
      if (!found[protocol]?.includes(sample)) (found[protocol] ??= []).push(sample);
    }
  }
  return found;
}

/** What is thrown, by Python or by JavaScript; undefined where nothing is. */
function attempt(python, code) {
  try {
    python.runPython(`from js import value\n${code}`);
    return undefined;
  } catch (error) {
    return error;
  }
}
