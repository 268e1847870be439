// Marks what is deprecated or experimental.

import { Members, ofGlobal } from "./compat.mjs";

/** Sets `isDeprecated` and `isExperimental` on every member and every global of `library`. */
export function flag(library) {
  const members = new Members(library);
  for (const [path, shape] of library.allInterfaces()) {
    const owner = path.replace(/Constructor$/, "");
    for (const [name, member] of shape.members) set(member, members.entries(owner, name, owner !== path));
  }
  flagValues(library, members, "");
}

function flagValues(library, members, prefix) {
  for (const [name, row] of library.functions) {
    set(row, prefix ? members.entries(prefix.slice(0, -1), name, true) : [ofGlobal(name)].filter(Boolean));
  }
  for (const [name, row] of library.variables) {
    set(row, [ofGlobal(prefix + name)].filter(Boolean));
    for (const [member, value] of row.object?.members ?? []) {
      if (member !== "prototype") set(value, members.entries(prefix + name, member, true));
    }
  }
  for (const [name, inner] of library.namespaces) flagValues(inner, members, `${name}.`);
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
