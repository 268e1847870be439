// Unpacks npm packages for the other scripts of this folder, into a cache under the system's temporary folder.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CACHE = join(tmpdir(), "pyscript-lsp-generate");

/** The folder of an unpacked package, given as `name@version`. */
export function unpack(spec) {
  const folder = join(CACHE, spec.replaceAll("/", "+"));
  if (existsSync(folder)) return folder;
  const work = `${folder}.part`;
  mkdirSync(work, { recursive: true });
  execFileSync("npm", ["pack", "--silent", "--pack-destination", work, spec]);
  const archive = readdirSync(work).find((name) => name.endsWith(".tgz"));
  execFileSync("tar", ["-xzf", archive, "--strip-components=1"], { cwd: work });
  renameSync(work, folder);
  return folder;
}

/** JSON with one element of the outermost list or object a line, so that a change shows as one line. */
export function lines(value) {
  if (Array.isArray(value)) {
    return `[\n${value.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
  }
  const rows = Object.entries(value).map(([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)}`);
  return `{\n${rows.join(",\n")}\n}\n`;
}
