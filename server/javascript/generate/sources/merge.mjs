// Adds to TypeScript's declarations what only the standards have.

import { present } from "./compat.mjs";
import { LEGACY, PROTOTYPES } from "./corrections.mjs";
import { Shape, ancestry, findMember, head, method, property } from "./model.mjs";

/**
 * Adds to `library`, in place, what neither it nor the language has. TypeScript's word holds wherever it has one, because
 * only it tells which result belongs to which arguments.
 */
export function addStandards(library, standards, language) {
  for (const table of [standards.interfaces, standards.types]) {
    for (const name of table.keys()) if (language.hasType(name)) table.delete(name);
  }
  // First the parents: what a parent has is not missing in a child.
  const added = new Set();
  for (const [path, shape] of standards.allInterfaces()) {
    if (library.find(path) || library.types.has(path)) continue;
    added.add(path);
    const into = interfaceAt(library, path);
    into.extends = shape.extends;
    into.indexes = shape.indexes;
  }
  for (const [path, shape] of standards.allInterfaces()) {
    const into = library.find(path);
    for (const [name, member] of into ? shape.members : []) {
      if (added.has(path) || !findMember(library, path, name)) into.members.set(name, member);
    }
  }
  addNames(library, standards);
  for (const [name, inner] of standards.namespaces) {
    // `console` is an object in TypeScript.
    if (!library.variables.has(name)) addNames(library.namespace(name), inner);
  }
}

function addNames(library, standards) {
  for (const [name, alias] of standards.types) {
    if (!library.hasType(name)) library.types.set(name, alias);
  }
  for (const [name, row] of standards.functions) {
    if (!library.hasValue(name)) library.functions.set(name, row);
  }
  for (const [name, row] of standards.variables) {
    const known = library.variables.get(name);
    if (!library.hasValue(name)) library.variables.set(name, row);
    else if (known?.object && row.object) addToClass(known.object, row.object);
  }
}

/** Static members and constructors. */
function addToClass(into, from) {
  if (into.constructors.length === 0) into.constructors = from.constructors;
  for (const [name, member] of from.members) into.member(name, () => member);
}

/**
 * Adds what browsers have though no standard does: nobody knows the types, but the names are no mistakes. Handlers of events
 * are not among them: which events have one is not known.
 */
export function addPresent(library) {
  const add = (names, isKnown, shape) => {
    for (const name of names) {
      if (!name.startsWith("on") && !isKnown(name)) shape.members.set(name, property("any", { origin: "compat" }));
    }
  };
  for (const [name, shape] of library.interfaces) add(present(name, false), (member) => findMember(library, name, member), shape);
  for (const [name, { object }] of library.variables) if (object) add(present(name, true), (member) => object.members.has(member), object);
}

/** Adds what the language keeps for old programs. */
export function addLegacy(language) {
  for (const [owner, methods] of Object.entries(LEGACY)) {
    for (const [name, signature] of Object.entries(methods)) {
      language.interface(owner).member(name, () => ({ ...method({ isDeprecated: true, origin: "types" }), signatures: [signature] }));
    }
  }
}

/** Every member of the global object is a global. */
export function declareGlobals(library, scope) {
  for (const path of ancestry(library, scope)) {
    for (const [name, member] of library.find(path)?.members ?? []) {
      if (/^\W/.test(name)) continue;
      const known = library.variables.get(name);
      if (known?.type === "void") known.type = member.type;
      if (library.hasValue(name)) continue;
      if (member.signatures) library.functions.set(name, { ...member });
      else library.variables.set(name, { type: member.type, origin: member.origin, isDeprecated: member.isDeprecated });
    }
  }
}

/** Takes `new` off classes that nobody can make with it. `legality` gives "legal", "illegal" or "element". */
export function dropConstructors(library, legality, prefix = "") {
  for (const [name, row] of library.variables) {
    if ((legality(prefix + name) ?? "legal") === "legal") continue;
    // Another name of a class that can be made.
    if (row.type?.startsWith("typeof ")) row.object = classObject(name);
    const shape = row.object ?? library.interfaces.get(head(row.type));
    if (shape) shape.constructors = [];
  }
  for (const [name, inner] of library.namespaces) dropConstructors(inner, legality, `${prefix}${name}.`);
}

/** Every class object has a prototype; some declarations leave it out. */
export function addPrototypes(library) {
  for (const [name, row] of library.variables) {
    const shape = row.object ?? library.interfaces.get(row.type);
    const made = shape?.constructors.at(-1) ?? (row.type === `${name}Constructor` ? shape?.calls.at(-1) : undefined);
    const type = PROTOTYPES[name] ?? (made && !made.startsWith("<") ? made.slice(made.lastIndexOf("): ") + 3) : undefined);
    if (type) shape.member("prototype", () => property(type, { isReadonly: true }));
  }
  for (const inner of library.namespaces.values()) addPrototypes(inner);
}

function classObject(name) {
  const object = new Shape();
  object.member("prototype", () => property(name, { isReadonly: true }));
  return object;
}

function interfaceAt(library, path) {
  const [name, inner] = path.split(".");
  return inner ? library.namespace(name).interface(inner) : library.interface(name);
}

