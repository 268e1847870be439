// Which declarations anybody can come across.

/** The names of the types that values of `libraries` lead to; the libraries see each other. */
export function reachable(libraries) {
  const next = libraries.flatMap(valueTexts);
  const reached = new Set();
  while (next.length > 0) {
    for (const path of words(next.pop())) {
      if (reached.has(path)) continue;
      reached.add(path);
      for (const library of libraries) next.push(...typeTexts(library, path));
    }
  }
  return reached;
}

/** Drops the types of a library that are not among `reached`. */
export function keepReached(library, reached, prefix = "") {
  for (const table of [library.interfaces, library.types]) {
    for (const name of table.keys()) if (!reached.has(prefix + name)) table.delete(name);
  }
  for (const [name, inner] of library.namespaces) keepReached(inner, reached, `${name}.`);
}

/** Everything written about values. */
function valueTexts(library) {
  const texts = [];
  for (const { type, object } of library.variables.values()) texts.push(...(object ? shapeTexts(object) : [type]));
  for (const { signatures } of library.functions.values()) texts.push(...signatures);
  for (const inner of library.namespaces.values()) texts.push(...valueTexts(inner));
  return texts;
}

/** Everything written in the declaration of a type. */
function typeTexts(library, path) {
  const [name, inner] = path.split(".");
  const home = inner ? library.namespaces.get(name) : library;
  const alias = home?.types.get(inner ?? name);
  const shape = home?.interfaces.get(inner ?? name);
  return [...(alias ? [alias.parameters, alias.type] : []), ...(shape ? shapeTexts(shape) : [])];
}

function shapeTexts(shape) {
  const members = [...shape.members.values()].flatMap((member) => member.signatures ?? [member.type]);
  return [shape.parameters, ...shape.extends, ...shape.constructors, ...shape.calls, ...shape.indexes, ...members];
}

/** The names in a type; names of parameters are among them, which does no harm. */
function words(text) {
  return text.replace(/"[^"]*"/g, "").match(/[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)?/g) ?? [];
}
