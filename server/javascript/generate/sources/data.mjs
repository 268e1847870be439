// Where the tables are written.

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { lines } from "../../../knowledge/generate/npm.mjs";

const FOLDER = resolve(process.env.TABLES ?? fileURLToPath(new URL("../../data", import.meta.url)));
mkdirSync(FOLDER, { recursive: true });

/** The path of a table: in the folder that the environment names (`TABLES`), or in the repository. */
export function data(name) {
  return join(FOLDER, name);
}

/** JSON with one element of each section a line. */
export function sections(table) {
  const parts = Object.entries(table).map(([name, rows]) => `${JSON.stringify(name)}: ${lines(rows).trimEnd()}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}
