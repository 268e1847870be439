// Writes data/pyodide-packages.json: the packages that each version of Pyodide carries.
//
// Source: `pyodide-lock.json` in npm `pyodide@X` (MPL-2.0), under the npm version, as the lock's own version is wrong in
// some. Test suites are left out. A row is `{n: name as displayed, t: kind other than a package, c: compiled, v: versions,
// i: import names other than the package's own, d: needed packages}`. `v`, `i` and `d` are lists of `[value, from, to]`
// with places in `versions`; no `to`: up to the newest. So a new Pyodide changes the lines of what it changes.
//
//     node server/knowledge/generate/packages.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unpack } from "./npm.mjs";

const OUTPUT = new URL("../data/pyodide-packages.json", import.meta.url);
const VERSIONS = [
  "0.24.1", "0.25.0", "0.25.1", "0.26.0", "0.26.1", "0.26.2", "0.26.3", "0.26.4", "0.27.0", "0.27.1", "0.27.2", "0.27.3",
  "0.27.4", "0.27.5", "0.27.6", "0.27.7", "0.27.8", "0.28.0", "0.28.1", "0.28.2", "0.28.3", "0.29.0", "0.29.1", "0.29.2",
  "0.29.3", "0.29.4", "0.29.5", "314.0.0", "314.0.1", "314.0.2", "314.0.3", "314.0.4", "314.0.5", "314.0.6", "314.0.7",
];

const packages = new Map();
VERSIONS.forEach((version, at) => {
  const lock = JSON.parse(readFileSync(join(unpack(`pyodide@${version}`), "pyodide-lock.json"), "utf8"));
  for (const entry of Object.values(lock.packages)) {
    const key = normalized(entry.name);
    if (/^test$|^test-|-tests?(-|$)/.test(key)) continue;
    const row = packages.get(key) ?? { c: false, v: [], i: [], d: [] };
    packages.set(key, row);
    row.n = entry.name === key ? undefined : entry.name;
    if (entry.package_type !== "package") row.t = entry.package_type;
    row.c ||= !entry.file_name.endsWith("-none-any.whl");
    const imports = [...entry.imports].sort();
    const own = imports.length === 1 && imports[0] === key;
    extend(row.v, entry.version, at);
    extend(row.i, own ? null : imports, at);
    extend(row.d, entry.depends.map(normalized).filter((name) => name !== "test").sort(), at);
  }
});

const rows = [...packages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, row]) => {
  const kept = { n: row.n, t: row.t, c: row.c || undefined, v: open(row.v) };
  const imports = row.i.filter(([value]) => value !== null);
  const depends = row.d.filter(([value]) => value.length > 0);
  if (imports.length > 0) kept.i = open(imports);
  if (depends.length > 0) kept.d = open(depends);
  return `    ${JSON.stringify(key)}: ${JSON.stringify(kept)}`;
});
writeFileSync(
  OUTPUT,
  `{\n  "versions": ${JSON.stringify(VERSIONS)},\n  "packages": {\n${rows.join(",\n")}\n  }\n}\n`,
);

function normalized(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** Says that `value` holds at this place too. */
function extend(spans, value, at) {
  const last = spans.at(-1);
  if (last && last[2] === at - 1 && JSON.stringify(last[0]) === JSON.stringify(value)) last[2] = at;
  else spans.push([value, at, at]);
}

/** Leaves the end out where it is the newest version. */
function open(spans) {
  return spans.map(([value, from, to]) => (to === VERSIONS.length - 1 ? [value, from] : [value, from, to]));
}
