// Which events reach what only the standards declare: TypeScript knows the events of everything else better.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { method, property } from "./model.mjs";
import { EVENT_HANDLER } from "./standards.mjs";

const events = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@webref/events/events.json"), "utf8"));

/** Types handlers in `standards` by the events that are fired, and the listeners of interfaces that `library` does not know. */
export function addEvents(standards, library) {
  for (const [target, types] of byTarget(standards)) {
    const shape = standards.interfaces.get(target);
    for (const [type, event] of types) {
      const handler = shape.members.get(`on${type}`);
      if (handler?.type === EVENT_HANDLER) handler.type = EVENT_HANDLER.replace("Event", event);
    }
    if (shape.extends.length > 0 && !library.interfaces.has(target)) addListeners(standards, target, shape, types);
  }
}

/** Interface to the types of its events and the interfaces of these. */
function byTarget(standards) {
  const found = new Map();
  for (const { type, interface: event, targets } of events) {
    for (const { target } of targets) {
      if (!standards.interfaces.has(target)) continue;
      if (!found.has(target)) found.set(target, new Map());
      found.get(target).set(type, standards.interfaces.has(event) ? event : "Event");
    }
  }
  return found;
}

/** As TypeScript writes it for other targets: a map of events, and listeners that take its keys. */
function addListeners(standards, target, shape, types) {
  const map = standards.interface(`${target}EventMap`);
  for (const [type, event] of types) map.member(type, () => property(event, {}));
  for (const [name, options] of [["addEventListener", "AddEventListenerOptions"], ["removeEventListener", "EventListenerOptions"]]) {
    const rest = `options?: boolean | ${options}): void`;
    shape.members.set(name, {
      ...method({ origin: "types" }),
      signatures: [
        `<K extends keyof ${target}EventMap>(type: K, listener: (ev: ${target}EventMap[K]) => any, ${rest}`,
        `(type: string, listener: EventListenerOrEventListenerObject, ${rest}`,
      ],
    });
  }
}
