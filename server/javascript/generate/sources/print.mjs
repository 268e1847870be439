// Prints a `Library` in the notation of ../README.md: sorted, one member a line.

import { quoted } from "./written-types.mjs";

/** The declarations of a library, each as `{ key, text }`: what it declares (`interface Node`), and its lines. */
export function declarations(library, indent = "") {
  const found = [];
  const add = (key, name, text) => found.push({ key: `${key} ${name}`, name, text });
  for (const [name, shape] of library.interfaces) add("interface", name, block(name, shape, indent));
  for (const [name, alias] of library.types) add("type", name, `${indent}type ${name}${alias.parameters} = ${alias.type};\n`);
  const declare = indent ? "" : "declare ";
  for (const [name, row] of library.variables) {
    add("value", name, `${indent}${flags(row)}${declare}var ${name}: ${row.object ? inline(row.object) : row.type};\n`);
  }
  for (const [name, row] of library.functions) {
    add("value", name, row.signatures.map((one) => `${indent}${flags(row)}${declare}function ${name}${one};\n`).join(""));
  }
  for (const [name, inner] of library.namespaces) add("value", name, `declare namespace ${name} {\n${print(inner, "  ")}}\n`);
  const rank = { interface: 0, type: 0, value: 1 };
  return found.sort((one, other) => compare(one.name, other.name) || rank[one.key.split(" ")[0]] - rank[other.key.split(" ")[0]]);
}

export function print(library, indent = "") {
  return declarations(library, indent).map((one) => one.text).join("");
}

function block(name, shape, indent) {
  const parents = shape.extends.length > 0 ? ` extends ${shape.extends.join(", ")}` : "";
  const body = memberLines(shape).map((line) => `${indent}  ${line}\n`).join("");
  return `${indent}interface ${name}${shape.parameters}${parents} {\n${body}${indent}}\n`;
}

function inline(shape) {
  return `{ ${memberLines(shape).join(" ")} }`;
}

function memberLines(shape) {
  const lines = [
    ...shape.constructors.map((signature) => `new${signature};`),
    ...shape.calls.map((signature) => `${signature};`),
    ...shape.indexes.map((index) => `${index};`),
  ];
  for (const [name, member] of sorted(shape.members)) lines.push(...lineOf(quoted(name), member));
  return lines;
}

function lineOf(name, member) {
  const optional = member.isOptional ? "?" : "";
  if (member.signatures) return member.signatures.map((signature) => `${flags(member)}${name}${optional}${signature};`);
  return [`${flags(member)}${member.isReadonly ? "readonly " : ""}${name}${optional}: ${member.type};`];
}

function flags({ isDeprecated, isExperimental }) {
  const tags = [isDeprecated ? "@deprecated" : "", isExperimental ? "@experimental" : ""].filter(Boolean);
  return tags.length > 0 ? `/** ${tags.join(" ")} */ ` : "";
}

function sorted(map) {
  return [...map].sort(([one], [other]) => compare(one, other));
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
