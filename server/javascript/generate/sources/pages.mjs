// Which page of MDN explains what, written down as what differs from the address that follows from the name.
// `src/mdn.rs` derives addresses in the same way.

import { Members, ofGlobal } from "./compat.mjs";

const WEB = /^https:\/\/developer\.mozilla\.org\/docs\/(.*)$/;
const STYLES = "Web/CSS/Reference/Properties";
const LANGUAGE = "Web/JavaScript/Reference/Global_Objects/";

/** The table of all owners in `libraries`: interfaces, classes, namespaces, and globals of any other kind. */
export function pages(libraries) {
  const found = { language: [], undocumented: [], owners: {} };
  for (const [owner, members] of sorted(libraries.flatMap(owners))) {
    const page = pathOf(ofGlobal(owner));
    if (page === LANGUAGE + owner.replaceAll(".", "/")) found.language.push(owner);
    const documented = members.filter((member) => member.path);
    if (page === undefined && documented.length === 0) {
      found.undocumented.push(owner);
      continue;
    }
    const row = exceptions(owner, page, members, found.language.includes(owner));
    if (Object.keys(row).length > 0) found.owners[owner] = row;
  }
  return found;
}

function exceptions(owner, page, members, isLanguage) {
  const derived = folder(owner, isLanguage);
  const at = usualFolder(members) ?? derived;
  const others = members.filter((member) => !isRegular(member, at, isLanguage));
  const row = {};
  if (page !== derived) row.page = page ?? null;
  if (at !== derived) row.at = at;
  const names = (list) => list.map((member) => member.name);
  // A member that is explained together with others of its owner has no page of its own.
  const missing = names(others.filter(({ path }) => !path || path.includes("#")));
  if (missing.length > 0) row.missing = missing;
  const suffixed = names(members.filter((member) => member.isStatic && isRegular(member, at, isLanguage)));
  if (suffixed.length > 0) row.static = suffixed;
  const elsewhere = others.filter(({ path }) => path && !path.includes("#"));
  if (elsewhere.length > 0) row.elsewhere = Object.fromEntries(elsewhere.map(({ name, path }) => [name, path]));
  return row;
}

/** Where the page of a thing, or the pages of its members, are as a rule. */
function folder(owner, isLanguage) {
  const path = owner.replaceAll(".", "/");
  if (isLanguage) return LANGUAGE + path;
  if (path.startsWith("WebAssembly/")) return path.replace("WebAssembly", "WebAssembly/Reference/JavaScript_interface");
  return /^[a-z]/.test(path) ? `Web/API/Window/${path}` : `Web/API/${path}`;
}

/** How the address of a member's page ends as a rule. */
function lastPart(name, at, isStatic) {
  if (at === STYLES) return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^webkit-/, "-webkit-");
  if (isStatic) return `${name}_static`;
  if (/^on[a-z]/.test(name)) return `${name.slice(2)}_event`;
  return name.startsWith("[") ? name.slice(1, -1) : name;
}

/** Constants have no pages on the web, and everything that listens has listeners explained in one place. */
function isRegular({ name, path, isStatic }, at, isLanguage) {
  if (!isLanguage && /^[A-Z][A-Z\d_]+$/.test(name)) return path === undefined;
  if (/^(add|remove)EventListener$/.test(name)) return path === undefined || path === `Web/API/EventTarget/${name}`;
  return path === `${at}/${lastPart(name, at, isStatic)}`;
}

/** The folder of most members. */
function usualFolder(members) {
  const counts = new Map();
  for (const { path } of members) {
    if (!path || path.includes("#")) continue;
    const at = path.slice(0, path.lastIndexOf("/"));
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Every owner in a library, with its members: `{ name, path }`. */
function owners(library) {
  const members = new Members(library);
  const found = new Map();
  const add = (owner, names, isStatic) => {
    const known = found.get(owner) ?? [];
    found.set(owner, known);
    for (const name of names) {
      if (name === "prototype" || known.some((one) => one.name === name)) continue;
      const path = members.entries(owner, name, isStatic).map(pathOf).find(Boolean);
      known.push({ name, path, isStatic: path?.endsWith("_static") });
    }
  };
  for (const [path, shape] of library.allInterfaces()) {
    const owner = path.replace(/Constructor$/, "");
    add(owner, shape.members.keys(), owner !== path);
  }
  addValues(library, "", add);
  return [...found];
}

function addValues(library, prefix, add) {
  for (const [name, row] of library.variables) add(prefix + name, row.object?.members.keys() ?? [], true);
  if (!prefix) for (const name of library.functions.keys()) add(name, [], true);
  for (const [name, inner] of library.namespaces) {
    add(name, inner.functions.keys(), true);
    addValues(inner, `${name}.`, add);
  }
}

function pathOf(entry) {
  return WEB.exec(entry?.mdn_url ?? "")?.[1];
}

function sorted(rows) {
  const all = new Map();
  // What a page has comes first; a worker adds.
  for (const [owner, members] of rows) {
    const known = all.get(owner) ?? [];
    all.set(owner, [...known, ...members.filter((one) => !known.some(({ name }) => name === one.name))]);
  }
  for (const members of all.values()) members.sort((one, other) => (one.name < other.name ? -1 : 1));
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1));
}
