// Writes data/es.d.ts, data/web.d.ts and data/worker.d.ts: the types of the language, of a page, and of what a dedicated
// worker has otherwise; and data/mdn.json: where MDN explains them. README.md says where each part comes from.
//
//     cd server/javascript/generate && npm ci --ignore-scripts && npm run all

import { readFileSync, writeFileSync } from "node:fs";
import { data, sections } from "./sources/data.mjs";
import { readLanguage, readWeb } from "./sources/declarations.mjs";
import { addEvents } from "./sources/events.mjs";
import { flag } from "./sources/flags.mjs";
import { VALUES } from "./sources/corrections.mjs";
import { addLegacy, addPresent, addPrototypes, addStandards, declareGlobals, dropConstructors } from "./sources/merge.mjs";
import { pages } from "./sources/pages.mjs";
import { declarations, print } from "./sources/print.mjs";
import { keepReached, reachable } from "./sources/reach.mjs";
import { readDefinitions, readStandards } from "./sources/standards.mjs";

const classes = JSON.parse(readFileSync(data("classes.json"), "utf8"));
const definitions = await readDefinitions();
const language = readLanguage();
addLegacy(language);
finish(language);
const page = readThread("@types/web", ["Window"], "Window", "window");
const worker = readThread("@types/webworker", ["Worker", "DedicatedWorker"], "DedicatedWorkerGlobalScope", "worker");
const onPage = reachable([page, language]);
const inWorker = reachable([worker, language]);
keepReached(page, onPage);
keepReached(worker, inWorker);
keepReached(language, new Set([...onPage, ...inWorker]));

const shared = new Map(declarations(page).map(({ key, text }) => [key, text]));
const onlyInWorkers = declarations(worker).filter(({ key, text }) => key.startsWith("value") || shared.get(key) !== text);
writeFileSync(data("es.d.ts"), print(language));
writeFileSync(data("web.d.ts"), print(page));
writeFileSync(data("worker.d.ts"), onlyInWorkers.map(({ text }) => text).join(""));
writeFileSync(data("mdn.json"), sections(pages([language, page, worker])));

/** Everything that one kind of thread has beside the language. */
function readThread(web, scopes, global, thread) {
  const library = readWeb(web, language);
  const standards = readStandards(definitions, scopes);
  addEvents(standards, library);
  addStandards(library, standards, language);
  for (const name of library.variables.keys()) {
    if (classes[name] && !classes[name][thread]) library.variables.delete(name);
  }
  addPresent(library);
  declareGlobals(library, global);
  for (const [name, type] of Object.entries(VALUES[thread])) library.variables.set(name, { type });
  finish(library, global);
  return library;
}

function finish(library, global) {
  addPrototypes(library);
  dropConstructors(library, (path) => classes[path]?.construct);
  flag(library, global);
}
