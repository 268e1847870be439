// Writes data/dom-events.json: the events that elements receive.
//
// Names, interfaces and pages of MDN: the event maps of @types/web (Apache-2.0). Whether an event bubbles, and whether only
// audio and video receive it: @webref/events (MIT), read out of the standards. `doc` is written by hand and kept.
//
//     node server/knowledge/generate/events.mjs

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lines, unpack } from "./npm.mjs";

const OUTPUT = new URL("../data/dom-events.json", import.meta.url);
const MAPS = ["GlobalEventHandlersEventMap", "ElementEventMap", "HTMLMediaElementEventMap", "HTMLVideoElementEventMap"];
const IS_ELEMENT = /^(Element|Node|(HTML|SVG)\w*Element)$/;

const types = readFileSync(join(unpack("@types/web@0.0.359"), "index.d.ts"), "utf8");
const specified = JSON.parse(readFileSync(join(unpack("@webref/events@1.27.0"), "events.json"), "utf8"));
const written = existsSync(OUTPUT) ? JSON.parse(readFileSync(OUTPUT, "utf8")) : [];

const interfaces = new Map();
for (const map of MAPS) {
  const body = types.match(new RegExp(`interface ${map}[^{]*\\{([^}]*)\\}`))[1];
  for (const [, name, type] of body.matchAll(/"(\w+)": (\w+);/g)) {
    if (!name.startsWith("webkit")) interfaces.set(name, interfaces.get(name) ?? type);
  }
}

const rows = [...interfaces].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, type]) => {
  const targets = specified.filter((event) => event.type === name).flatMap((event) => event.targets);
  const elements = targets.filter(({ target }) => IS_ELEMENT.test(target));
  const media = elements.length > 0 && elements.every(({ target }) => target === "HTMLMediaElement");
  const [, mdn] = types.match(new RegExp(`Web/API/((?:Element|Node|Document|HTML\\w*)/${name}_event)\\)`)) ?? [];
  return {
    name,
    interface: type,
    bubbles: elements.some(({ bubbles }) => bubbles === true),
    ...(media ? { media } : {}),
    ...(mdn ? { mdn } : {}),
    doc: written.find((row) => row.name === name)?.doc ?? "",
  };
});

writeFileSync(OUTPUT, lines(rows));
