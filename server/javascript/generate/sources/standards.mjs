// Reads the Web IDL of the standards into a `Library`, as TypeScript would write it, for one kind of thread.

import { listAll } from "@webref/idl";
import { parse } from "webidl2";
import { Library, Shape, addOnce, method, property } from "./model.mjs";

const SIMPLE = {
  any: "any",
  undefined: "void",
  object: "object",
  boolean: "boolean",
  bigint: "bigint",
  symbol: "symbol",
  DOMString: "string",
  USVString: "string",
  ByteString: "string",
  CSSOMString: "string",
  WindowProxy: "WindowProxy",
};
const NUMBER = /^(byte|octet|(unsigned )?(short|long|long long)|(unrestricted )?(float|double))$/;
/** The type of a handler of events that nothing more is known of. */
export const EVENT_HANDLER = "((ev: Event) => any) | null";
const HANDLERS = {
  EventHandler: EVENT_HANDLER,
  OnErrorEventHandler: "OnErrorEventHandler",
  OnBeforeUnloadEventHandler: "OnBeforeUnloadEventHandler",
};

/** Every definition of every standard. */
export async function readDefinitions() {
  const files = Object.values(await listAll());
  return (await Promise.all(files.map((file) => file.text()))).flatMap((text) => parse(text));
}

/** @param scopes the names in `[Exposed]` that stand for this kind of thread */
export function readStandards(definitions, scopes) {
  return new Reader(definitions, scopes).read();
}

class Reader {
  constructor(definitions, scopes) {
    this.definitions = definitions;
    this.scopes = scopes;
    this.library = new Library();
    /** Mixin to its members, each with the `[Exposed]` of the part it stands in. */
    this.mixins = new Map();
    this.namespaces = new Map();
    for (const { name, extAttrs } of definitions) {
      const namespace = argument(extAttrs, "LegacyNamespace");
      if (namespace) this.namespaces.set(name, namespace);
    }
    /** Interfaces and namespaces that are there; their parts say nothing, or take more away. */
    this.exposed = new Set(
      definitions.filter((one) => !one.partial && this.isExposed(one.extAttrs, isHidden(one.extAttrs))).map((one) => one.name),
    );
  }

  read() {
    for (const definition of this.definitions) this.readDefinition(definition);
    for (const { target, includes } of this.definitions.filter((one) => one.type === "includes")) this.include(target, includes);
    return this.library;
  }

  readDefinition(definition) {
    const { type, name, members } = definition;
    if (type === "enum") this.alias(name, definition.values.map((one) => JSON.stringify(one.value)).join(" | "));
    else if (type === "typedef") this.alias(name, this.type(definition.idlType));
    else if (type === "callback") this.alias(name, `(${this.parameters(definition.arguments)}) => ${this.type(definition.idlType)}`);
    else if (type === "dictionary") this.readDictionary(definition);
    else if (type === "callback interface") this.readCallbackInterface(name, members);
    else if (type === "interface mixin") this.mixin(name).push({ members, attributes: definition.extAttrs });
    else if (type === "namespace") this.readNamespace(definition);
    else if (type === "interface") this.readInterface(definition);
  }

  alias(name, type) {
    this.library.types.set(name, { parameters: "", type });
  }

  mixin(name) {
    if (!this.mixins.has(name)) this.mixins.set(name, []);
    return this.mixins.get(name);
  }

  readDictionary({ name, inheritance, members }) {
    const shape = this.library.interface(name);
    if (inheritance) addOnce(shape.extends, this.path(inheritance));
    for (const field of members) {
      shape.member(field.name, () => property(this.type(field.idlType), { isOptional: !field.required }));
    }
  }

  readCallbackInterface(name, members) {
    const operation = members.find((one) => one.type === "operation");
    this.alias(name, `(${this.parameters(operation.arguments)}) => ${this.type(operation.idlType)}`);
  }

  readNamespace({ name, members, extAttrs }) {
    if (!this.exposed.has(name) || !this.isExposed(extAttrs, true)) return;
    const into = this.library.namespace(name);
    for (const member of members) {
      if (member.type === "operation") {
        if (!into.functions.has(member.name)) into.functions.set(member.name, { signatures: [] });
        into.functions.get(member.name).signatures.push(this.signature(member));
      } else if (member.name) {
        into.variables.set(member.name, { type: this.type(member.idlType) });
      }
    }
  }

  readInterface(definition) {
    const { name, members, extAttrs, inheritance, partial } = definition;
    if (!this.exposed.has(name) || !this.isExposed(extAttrs, true)) return;
    const library = this.home(name);
    const shape = library.interface(name);
    if (inheritance) addOnce(shape.extends, this.path(inheritance));
    const object = this.classObject(library, name, extAttrs, partial);
    for (const member of members) {
      if (this.isExposed(member.extAttrs, true)) this.readMember(member, shape, object, name);
    }
    if (hasItems(members)) {
      const item = this.type(members.find(isIndexed).idlType);
      shape.member("[Symbol.iterator]", () => signatureMember(`(): ArrayIterator<${item}>`));
    }
    for (const alias of [argument(extAttrs, "LegacyWindowAlias")].flat().filter(Boolean)) {
      if (this.scopes.includes("Window")) library.variables.set(alias, { type: `typeof ${name}` });
    }
  }

  /** The object that is the class, if the class has a global name. */
  classObject(library, name, extAttrs, partial) {
    if (!library.variables.has(name)) {
      if (isHidden(extAttrs) || partial) return new Shape();
      const object = new Shape();
      object.member("prototype", () => property(this.path(name), { origin: "standards" }));
      library.variables.set(name, { object });
    }
    return library.variables.get(name).object ?? new Shape();
  }

  include(target, mixin) {
    const shape = this.home(target).interfaces.get(target);
    if (!shape) return;
    for (const part of this.mixins.get(mixin) ?? []) {
      if (!this.isExposed(part.attributes, true)) continue;
      for (const member of part.members) {
        if (this.isExposed(member.extAttrs, true)) this.readMember(member, shape, new Shape(), target);
      }
    }
  }

  readMember(member, shape, object, owner) {
    switch (member.type) {
      case "constructor":
        return addOnce(object.constructors, `(${this.parameters(member.arguments)}): ${this.path(owner)}`);
      case "const":
        for (const one of [shape, object]) one.member(member.name, () => constant(member));
        return undefined;
      case "attribute":
        return this.readAttribute(member, member.special === "static" ? object : shape);
      case "operation":
        return this.readOperation(member, member.special === "static" ? object : shape);
      default:
        return this.readCollection(member, shape);
    }
  }

  readAttribute(member, shape) {
    const type = this.type(member.idlType).replace(/^void$/, "undefined");
    shape.member(member.name, () => property(type, { isReadonly: member.readonly, origin: "standards" }));
  }

  readOperation(member, shape) {
    if (member.special === "getter") this.readGetter(member, shape);
    if (!member.name) return;
    const row = shape.member(member.name, () => method({ origin: "standards" }));
    if (row.signatures) addOnce(row.signatures, this.signature(member));
  }

  readGetter({ arguments: [key], idlType }, shape) {
    const index = this.type(key.idlType) === "number" ? "index: number" : "name: string";
    addOnce(shape.indexes, `[${index}]: ${this.type(idlType)}`);
  }

  /** What `iterable<…>`, `maplike<…>` and their like stand for. */
  readCollection({ type, idlType, readonly }, shape) {
    const types = (idlType ?? []).map((one) => this.type(one));
    const [key, value = key] = types;
    if (type === "maplike") addOnce(shape.extends, `${readonly ? "ReadonlyMap" : "Map"}<${key}, ${value}>`);
    else if (type === "setlike") addOnce(shape.extends, `${readonly ? "ReadonlySet" : "Set"}<${key}>`);
    else if (type === "async_iterable") shape.member("[Symbol.asyncIterator]", () => signatureMember(`(): AsyncIterableIterator<${types.length > 1 ? `[${key}, ${value}]` : key}>`));
    else if (type === "iterable") {
      const item = types.length > 1 ? `[${key}, ${value}]` : value;
      const first = types.length > 1 ? key : "number";
      shape.member("[Symbol.iterator]", () => signatureMember(`(): ArrayIterator<${item}>`));
      shape.member("entries", () => signatureMember(`(): ArrayIterator<[${first}, ${value}]>`));
      shape.member("keys", () => signatureMember(`(): ArrayIterator<${first}>`));
      shape.member("values", () => signatureMember(`(): ArrayIterator<${value}>`));
      shape.member("forEach", () => signatureMember(`(callbackfn: (value: ${value}, key: ${first}, parent: this) => void, thisArg?: any): void`));
    }
  }

  signature(operation) {
    return `(${this.parameters(operation.arguments)}): ${this.type(operation.idlType)}`;
  }

  parameters(list) {
    return list
      .map(({ name, idlType, optional, variadic }) => {
        const type = this.type(idlType);
        if (variadic) return `...${name}: ${grouped(type)}[]`;
        return `${name}${optional ? "?" : ""}: ${type}`;
      })
      .join(", ");
  }

  type(idl) {
    if (!idl) return "any";
    if (Array.isArray(idl)) return this.type(idl[0]);
    const type = this.plain(idl);
    if (!idl.nullable || type === "any" || type.endsWith("| null")) return type;
    return `${type.includes(" => ") ? grouped(type) : type} | null`;
  }

  plain(idl) {
    if (idl.union) return this.union(idl.idlType);
    if (idl.generic) return this.generic(idl.generic, [idl.idlType].flat().map((one) => this.type(one)));
    const name = idl.idlType;
    if (typeof name !== "string") return this.type(name);
    if (Object.hasOwn(SIMPLE, name)) return SIMPLE[name];
    if (Object.hasOwn(HANDLERS, name)) return HANDLERS[name];
    return NUMBER.test(name) ? "number" : this.path(name);
  }

  union(types) {
    const parts = [...new Set(types.map((one) => this.type(one)).map((type) => (type === "void" ? "undefined" : type)))];
    if (parts.includes("any")) return "any";
    return parts.map((part) => (part.includes(" => ") ? grouped(part) : part)).join(" | ");
  }

  generic(name, types) {
    if (name === "sequence" || name === "ObservableArray") return `${grouped(types[0])}[]`;
    if (name === "FrozenArray") return `ReadonlyArray<${types[0]}>`;
    if (name === "record") return `Record<${types.join(", ")}>`;
    if (name === "async_sequence") return `AsyncIterable<${types[0]}>`;
    return `${name}<${types.join(", ")}>`;
  }

  /** The library that a name is declared in. */
  home(name) {
    const namespace = this.namespaces.get(name);
    return namespace ? this.library.namespace(namespace) : this.library;
  }

  path(name) {
    const namespace = this.namespaces.get(name);
    return namespace ? `${namespace}.${name}` : name;
  }

  /** Whether something is there; what does not say so itself is where the whole is. */
  isExposed(attributes, otherwise) {
    const exposed = attributes.find((one) => one.name === "Exposed");
    if (!exposed) return otherwise;
    if (exposed.rhs.type === "*") return true;
    return [argument(attributes, "Exposed")].flat().some((one) => this.scopes.includes(one));
  }
}

/** An interface whose objects exist but whose class has no name. */
function isHidden(attributes) {
  return attributes.some((one) => one.name === "LegacyNoInterfaceObject");
}

function constant({ value }) {
  const type = value.type === "number" ? String(Number(value.value)) : value.type === "boolean" ? "boolean" : "number";
  return property(type, { isReadonly: true, origin: "standards" });
}

function signatureMember(signature) {
  return { ...method({ origin: "standards" }), signatures: [signature] };
}

/** Objects with indexed items and a length can be iterated. */
function hasItems(members) {
  return members.some(isIndexed) && members.some((one) => one.type === "attribute" && one.name === "length");
}

function isIndexed(member) {
  return member.type === "operation" && member.special === "getter" && NUMBER.test(member.arguments[0].idlType.idlType);
}

function grouped(type) {
  return /( \| | & | => )/.test(type) ? `(${type})` : type;
}

function argument(attributes, name) {
  const rhs = attributes?.find((one) => one.name === name)?.rhs;
  if (!rhs) return undefined;
  return Array.isArray(rhs.value) ? rhs.value.map((one) => one.value) : rhs.value;
}
