// Where the tables are written.

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = resolve(process.argv[2] ?? fileURLToPath(new URL("../../data", import.meta.url)));
mkdirSync(FOLDER, { recursive: true });

/** The path of a table: in the folder that the command line names, or in the repository. */
export function data(name) {
  return join(FOLDER, name);
}
