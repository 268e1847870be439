// Reads the Web IDL of the standards: callbacks, constructors, and where interfaces are exposed.

import { listAll } from "@webref/idl";
import { parse } from "webidl2";
import { retention } from "./retention.mjs";

/** The same shape as `readTypes`, with exposure. */
export async function readIdl() {
  const definitions = (await Promise.all(Object.values(await listAll()).map((file) => file.text()))).flatMap((text) => parse(text));
  return new Reader(definitions).read();
}

class Reader {
  constructor(definitions) {
    this.definitions = definitions;
    this.aliases = new Map(definitions.filter((one) => one.type === "typedef").map((one) => [one.name, one.idlType]));
    this.callables = new Set(
      definitions.filter((one) => one.type === "callback" || one.type === "callback interface").map((one) => one.name),
    );
    this.interfaces = new Map();
    this.found = { functions: {}, constructors: {}, methods: {}, classes: {} };
  }

  read() {
    for (const definition of this.definitions) this.collect(definition);
    for (const { target, includes } of this.definitions.filter((one) => one.type === "includes")) {
      const mixin = this.interfaces.get(includes);
      if (mixin) this.entry(target).members.push(...mixin.members);
    }
    for (const [name, row] of this.interfaces) this.readInterface(name, row);
    return this.found;
  }

  collect(definition) {
    if (!["interface", "interface mixin", "namespace", "callback interface"].includes(definition.type)) return;
    const row = this.entry(definition.name);
    row.type ??= definition.type;
    row.members.push(...definition.members);
    if (!definition.partial) Object.assign(row, { attributes: definition.extAttrs, parent: definition.inheritance });
  }

  entry(name) {
    if (!this.interfaces.has(name)) this.interfaces.set(name, { members: [], attributes: [] });
    return this.interfaces.get(name);
  }

  readInterface(name, { type, members, attributes, parent }) {
    const attribute = (wanted) => attributes.find((one) => one.name === wanted);
    const namespace = attribute("LegacyNamespace");
    const path = namespace ? `${namespace.rhs.value}.${name}` : name;
    const own = {};
    for (const member of members.filter((one) => one.type === "operation" && one.name)) {
      const calls = this.callbacks(member, name, member.name);
      if (member.special === "static" || type === "namespace") merge(this.found.functions, `${path}.${member.name}`, calls);
      else merge(own, member.name, calls);
    }
    this.found.methods[name] = own;
    if (attribute("Global")) {
      for (const [method, calls] of Object.entries(own)) merge(this.found.functions, method, calls);
    }
    if (type !== "interface" && type !== "callback interface") return;
    const exposed = scopes(attribute("Exposed"));
    if (attribute("LegacyNoInterfaceObject") || (type === "callback interface" && !exposed)) return;
    for (const member of members.filter((one) => one.type === "constructor")) {
      merge(this.found.constructors, path, this.callbacks(member, name, "new"));
    }
    const row = { construct: construct(members), call: "throws", ...exposed, parents: parent ? [parent] : [] };
    this.found.classes[path] = row;
    for (const factory of attributes.filter((one) => one.name === "LegacyFactoryFunction")) {
      this.found.classes[factory.rhs.value] = { ...row, construct: "legal", parents: [name] };
    }
    for (const alias of values(attribute("LegacyWindowAlias"))) this.found.classes[alias] = { ...row, worker: false };
  }

  callbacks(operation, owner, member) {
    const promise = operation.idlType?.generic === "Promise";
    const found = {};
    operation.arguments.forEach((argument, index) => {
      if (!this.takesFunction(argument.idlType)) return;
      found[index] = retention({ ecmascript: false, owner, member, parameter: argument.name, promise });
    });
    return found;
  }

  takesFunction(type) {
    if (Array.isArray(type)) return type.some((part) => this.takesFunction(part));
    if (type === null || typeof type !== "object") return false;
    if (type.union) return this.takesFunction(type.idlType);
    if (type.generic || typeof type.idlType !== "string") return false;
    // A class that the browser will construct is no function that it will call.
    if (type.idlType.endsWith("Constructor")) return false;
    const alias = this.aliases.get(type.idlType);
    return this.callables.has(type.idlType) || (alias !== undefined && this.takesFunction(alias));
  }
}

/** An element class can only be constructed through a subclass that is registered as a custom element. */
function construct(members) {
  const constructors = members.filter((one) => one.type === "constructor");
  if (constructors.length === 0) return "illegal";
  return constructors.every((one) => one.extAttrs.some(({ name }) => name === "HTMLConstructor")) ? "element" : "legal";
}

function scopes(exposed) {
  if (!exposed) return undefined;
  const names = values(exposed);
  const all = exposed.rhs.type === "*" || names.includes("*");
  return { window: all || names.includes("Window"), worker: all || names.some((one) => one === "Worker" || one === "DedicatedWorker") };
}

function values(attribute) {
  const rhs = attribute?.rhs;
  if (!rhs) return [];
  return Array.isArray(rhs.value) ? rhs.value.map((one) => one.value) : [rhs.value];
}

function merge(table, name, calls) {
  table[name] = { ...table[name], ...calls };
}
