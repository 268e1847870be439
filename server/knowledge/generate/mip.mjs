// Writes data/mip.json: the packages that MicroPython's `mip` installs by name.
//
// Source: the manifests of github.com/micropython/micropython-lib (per-module licences, mostly MIT and PSF), of which the
// index at micropython.org/pi/v2 is built. `wants`: what it needs that a browser has not, told by its folder, its sources or
// the packages it needs.
// Packages for the Unix port are left out.
//
//     node server/knowledge/generate/mip.mjs CHECKOUT

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { lines } from "./npm.mjs";

const OUTPUT = new URL("../data/mip.json", import.meta.url);
const FOLDERS = ["python-stdlib", "micropython", "python-ecosys"];
const BOARD = /^micropython\/(bluetooth|drivers|lora|usb|net|bundles|espflash|aioespnow|mip|utop|upysh|aiorepl)\b/;
const SIGNS = {
  board: /^(import|from) (machine|network|bluetooth|espnow)\b/m,
  sockets: /^(import|from) (u?socket|ssl|tls)\b|\bopen_connection\(/m,
  threads: /^(import|from) _thread\b/m,
};

const checkout = process.argv[2];
const manifests = FOLDERS.flatMap((folder) => readdirSync(join(checkout, folder), { recursive: true })
  .filter((path) => basename(path) === "manifest.py")
  .map((path) => join(checkout, folder, path)));

const rows = manifests.map((path) => {
  const text = readFileSync(path, "utf8");
  const all = (pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
  const row = { name: basename(dirname(path)), version: all(/\bversion="([^"]+)"/g)[0] ?? "0.0" };
  row.imports = [...new Set(all(/^(?:module|package)\(\s*"([^"]+?)(?:\.py)?"/gm))].sort();
  row.needs = all(/^require\(\s*"([^"]+)"/gm).sort();
  const wants = BOARD.test(relative(checkout, path)) ? "board" : told(dirname(path));
  if (wants) row.wants = wants;
  return row;
});

for (let changed = true; changed; ) {
  changed = false;
  for (const row of rows.filter((row) => !row.wants)) {
    row.wants = rows.find((other) => other.wants && row.needs.includes(other.name))?.wants;
    changed ||= row.wants !== undefined;
  }
}
rows.sort((one, other) => (one.name < other.name ? -1 : 1));
writeFileSync(OUTPUT, lines(rows));

/** What the sources of a package use that a browser has not. */
function told(folder) {
  const sources = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".py") && !/test|example|manifest/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  return Object.entries(SIGNS).find(([, sign]) => sign.test(sources))?.[0];
}
