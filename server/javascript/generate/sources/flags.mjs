// Marks what is deprecated or experimental.

import { ofGlobal, ofMember } from "./compat.mjs";
import { head } from "./model.mjs";

/** Sets `isDeprecated` and `isExperimental` on every member and every global of `library`. */
export function flag(library) {
  const includers = readIncluders(library);
  for (const [path, shape] of library.allInterfaces()) {
    const owner = path.replace(/Constructor$/, "");
    const isClass = owner !== path;
    for (const [name, member] of shape.members) {
      const owners = [owner, ...(includers.get(path) ?? [])];
      set(member, owners.map((one) => ofMember(one, name, isClass)).filter(Boolean));
    }
  }
  flagValues(library, "");
}

function flagValues(library, prefix) {
  for (const [name, row] of library.functions) set(row, [prefix ? ofMember(prefix.slice(0, -1), name, true) : ofGlobal(name)].filter(Boolean));
  for (const [name, row] of library.variables) {
    set(row, [ofGlobal(prefix + name)].filter(Boolean));
    for (const [member, value] of row.object?.members ?? []) {
      if (member !== "prototype") set(value, [ofMember(prefix + name, member, true)].filter(Boolean));
    }
  }
  for (const [name, inner] of library.namespaces) flagValues(inner, `${name}.`);
}

/**
 * Where the members of a mixin are documented on those who include it, what all of them say holds. What neither
 * TypeScript nor the compatibility data knows is so new that no browser has it, or so old that none is left.
 */
function set(member, entries) {
  const all = (status) => entries.length > 0 && entries.every((entry) => entry.status?.[status]);
  member.isDeprecated = entries.length > 0 ? all("deprecated") : (member.isDeprecated ?? false);
  member.isExperimental = all("experimental") || (entries.length === 0 && member.origin === "standards");
}

/** Interface to those that extend it. */
function readIncluders(library) {
  const found = new Map();
  for (const [path, shape] of library.allInterfaces()) {
    for (const parent of shape.extends.map(head)) found.set(parent, [...(found.get(parent) ?? []), path]);
  }
  return found;
}
