// Marks what is deprecated or experimental.

import { Members, ofGlobal } from "./compat.mjs";
import { ancestry } from "./model.mjs";

/**
 * Sets `isDeprecated` and `isExperimental` on every member and every global of `library`.
 *
 * @param scope the interface of the global object, whose members are globals; the language has none
 */
export function flag(library, scope) {
  const members = new Members(library);
  for (const [path, shape] of library.allInterfaces()) {
    const owner = path.replace(/Constructor$/, "");
    for (const [name, member] of shape.members) set(member, members.entries(owner, name, owner !== path));
  }
  const ofValue = (name) => {
    const entry = ofGlobal(name);
    const owner = [...(scope ? ancestry(library, scope) : [])].find((path) => library.find(path)?.members.has(name));
    if (entry) return [entry];
    return owner ? members.entries(owner, name, false) : [];
  };
  flagValues(library, members, "", ofValue);
  for (const [name, inner] of library.namespaces) {
    const ofInner = (value) => members.entries(name, value, true);
    flagValues(inner, members, `${name}.`, (value) => [ofGlobal(`${name}.${value}`), ...ofInner(value)].filter(Boolean));
  }
}

function flagValues(library, members, prefix, ofValue) {
  for (const [name, row] of [...library.functions, ...library.variables]) {
    set(row, ofValue(name));
    for (const [member, value] of row.object?.members ?? []) {
      if (member !== "prototype") set(value, members.entries(prefix + name, member, true));
    }
  }
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
