// What declarations are while they are put together. Types are text in the notation of ../README.md.

/** A file's worth of declarations, or those of one namespace. */
export class Library {
  interfaces = new Map();
  /** Aliases: name to `{ parameters, type, isDeprecated }`. */
  types = new Map();
  /** Variables: name to `{ type }`, or `{ object }` (a `Shape`) for a class or another object that has no interface. */
  variables = new Map();
  /** Functions: name to `{ signatures, isDeprecated }`, signatures in the order in which they are tried. */
  functions = new Map();
  namespaces = new Map();

  /** @param outer a library whose types this one can name */
  constructor(outer) {
    this.outer = outer;
  }

  interface(name) {
    return entry(this.interfaces, name, () => new Shape());
  }

  namespace(name) {
    return entry(this.namespaces, name, () => new Library());
  }

  /** The interface under a path such as `Node` or `Intl.Collator`. */
  find(path) {
    const [name, inner] = path.split(".");
    const found = inner ? this.namespaces.get(name)?.interfaces.get(inner) : this.interfaces.get(name);
    return found ?? this.outer?.find(path);
  }

  /** Every interface with its path, those of namespaces too. */
  *allInterfaces(prefix = "") {
    for (const [name, shape] of this.interfaces) yield [prefix + name, shape];
    for (const [name, inner] of this.namespaces) yield* inner.allInterfaces(`${prefix}${name}.`);
  }

  /** Whether `name` is declared as a value. */
  hasValue(name) {
    return this.variables.has(name) || this.functions.has(name) || this.namespaces.has(name);
  }

  /** Whether `name` is declared as a type. */
  hasType(name) {
    return this.interfaces.has(name) || this.types.has(name);
  }
}

/** What an interface or an object type has. */
export class Shape {
  /** `<T>`, or nothing. */
  parameters = "";
  extends = [];
  constructors = [];
  calls = [];
  indexes = [];
  members = new Map();

  /** A member that does not exist yet is made by `make`. */
  member(name, make) {
    return entry(this.members, name, make);
  }
}

/** A property. `origin` is "types" or "standards". */
export function property(type, { isReadonly = false, isOptional = false, isDeprecated = false, origin }) {
  return { type, isReadonly, isOptional, isDeprecated, origin };
}

/** A method; a signature is what follows the name: `(x: string): void`. */
export function method({ isOptional = false, isDeprecated = false, origin }) {
  return { signatures: [], isOptional, isDeprecated, origin };
}

/** Adds unless it is there. */
export function addOnce(list, item) {
  if (!list.includes(item)) list.push(item);
}

/** The name in a type such as `Map<K, V>`. */
export function head(type) {
  return type.replace(/<.*$/s, "");
}

/** The member called `name` of the interface at `path` or of what it extends. */
export function findMember(library, path, name) {
  for (const one of ancestry(library, path)) {
    const member = library.find(one)?.members.get(name);
    if (member) return member;
  }
  return undefined;
}

/** The interface and all that it extends, itself first. */
export function ancestry(library, path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const parent of library.find(path)?.extends ?? []) ancestry(library, head(parent), seen);
  return seen;
}

function entry(map, name, make) {
  if (!map.has(name)) map.set(name, make());
  return map.get(name);
}
