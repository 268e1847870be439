// Reads TypeScript's declarations as they are written into a `Library`.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { Library, Shape, addOnce, method, property } from "./model.mjs";
import { BUILT_IN, COMPUTED, TypePrinter, isReadonly, memberName } from "./written-types.mjs";

const require = createRequire(import.meta.url);

/** The language: all libraries of ECMAScript that TypeScript has, the newest included. */
export function readLanguage() {
  const folder = join(dirname(require.resolve("typescript/package.json")), "lib");
  const names = readdirSync(folder).filter((name) => /^lib\.es(5|20\d\d\.|next\.).*d\.ts$/.test(name) && !/\.(full|decorators)\./.test(name));
  // What came first comes first among the overloads.
  return new Reader(names.sort((one, other) => order(one) - order(other)).map((name) => join(folder, name))).read();
}

/** `@types/web` or `@types/webworker`. */
export function readWeb(name, language) {
  return new Reader([join(dirname(require.resolve(`${name}/package.json`)), "index.d.ts")], language).read();
}

function order(file) {
  const edition = /^lib\.es(5|20\d\d|next)/.exec(file)[1];
  return edition === "5" ? 5 : edition === "next" ? 9999 : Number(edition);
}

class Reader {
  constructor(paths, outer) {
    this.files = paths.map((path) => ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
    this.library = new Library(outer);
    /** Namespace to the names of the types in it. */
    this.scopes = new Map();
  }

  read() {
    for (const file of this.files) this.collectScopes(file);
    for (const file of this.files) this.readStatements(file.statements, this.library, "");
    return this.library;
  }

  collectScopes(file) {
    for (const statement of file.statements) {
      if (!ts.isModuleDeclaration(statement)) continue;
      const names = this.scopes.get(statement.name.text) ?? new Set();
      this.scopes.set(statement.name.text, names);
      for (const inner of statement.body.statements) if (inner.name) names.add(inner.name.text);
    }
  }

  readStatements(statements, into, namespace) {
    const names = this.scopes.get(namespace);
    const printer = new TypePrinter((name) => (names?.has(name.split(".")[0]) ? `${namespace}.${name}` : name));
    // A module file has declarations of its own next to those that it makes global.
    const isModule = statements.some((one) => ts.isExportDeclaration(one));
    for (const statement of statements) {
      if (ts.isModuleDeclaration(statement)) this.readModule(statement, into, namespace);
      else if (!isModule) readStatement(statement, into, printer);
    }
  }

  readModule(statement, into, outer) {
    const name = statement.name.text;
    const { statements } = statement.body;
    if (name === "global") this.readStatements(statements, into, "");
    else if (into === this.library) this.readStatements(statements, into.namespace(name), name);
    else into.variables.set(name, { object: this.readInner(statements, outer) });
  }

  /** A namespace in a namespace (`Temporal.Now`): an object with functions. */
  readInner(statements, outer) {
    const inner = new Library();
    this.readStatements(statements, inner, outer);
    const object = new Shape();
    for (const [name, { signatures }] of inner.functions) object.member(name, () => ({ ...method({ origin: "types" }), signatures }));
    return object;
  }
}

function readStatement(statement, into, printer) {
  const isDeprecated = hasDeprecated(statement);
  if (ts.isInterfaceDeclaration(statement)) {
    readInterface(statement, into.interface(statement.name.text), printer);
  } else if (ts.isTypeAliasDeclaration(statement)) {
    const name = statement.name.text;
    if (Object.hasOwn(COMPUTED, name) || BUILT_IN.has(name)) return;
    into.types.set(name, { parameters: printer.typeParameters(statement.typeParameters), type: printer.print(statement.type), isDeprecated });
  } else if (ts.isFunctionDeclaration(statement)) {
    const name = statement.name.text;
    if (!into.functions.has(name)) into.functions.set(name, { signatures: [], isDeprecated: true });
    const row = into.functions.get(name);
    addSignature(row, statement, printer);
  } else if (ts.isVariableStatement(statement)) {
    for (const { name, type } of statement.declarationList.declarations) {
      into.variables.set(name.text, { ...readVariable(type, printer), isDeprecated });
    }
  }
}

function readVariable(type, printer) {
  if (!ts.isTypeLiteralNode(type)) return { type: printer.print(type) };
  const object = new Shape();
  readMembers(type.members, object, printer);
  return { object };
}

function readInterface(node, shape, printer) {
  const parameters = printer.typeParameters(node.typeParameters);
  // Only one of several declarations has the defaults.
  if (parameters.length > shape.parameters.length) shape.parameters = parameters;
  for (const clause of node.heritageClauses ?? []) {
    for (const type of clause.types) {
      // A class that TypeScript cannot write as an interface; it declares nothing.
      if (type.getText() !== "IteratorObjectConstructor") addOnce(shape.extends, printer.print(type));
    }
  }
  readMembers(node.members, shape, printer);
}

function readMembers(members, shape, printer) {
  for (const member of members) {
    if (ts.isCallSignatureDeclaration(member)) addOnce(shape.calls, printer.signature(member, ": "));
    else if (ts.isConstructSignatureDeclaration(member)) addOnce(shape.constructors, printer.signature(member, ": "));
    else if (ts.isIndexSignatureDeclaration(member)) addOnce(shape.indexes, printer.index(member));
    else readMember(member, shape, printer);
  }
}

function readMember(member, shape, printer) {
  const name = memberName(member);
  if (name === undefined || ts.isSetAccessor(member)) return;
  const isOptional = member.questionToken !== undefined;
  const isDeprecated = hasDeprecated(member);
  if (ts.isMethodSignature(member)) {
    const row = shape.member(name, () => method({ isOptional, isDeprecated: true, origin: "types" }));
    if (row.signatures) addSignature(row, member, printer);
    return;
  }
  const isReadonlyAccessor = ts.isGetAccessor(member) && !member.parent.members.some((one) => ts.isSetAccessor(one) && memberName(one) === name);
  const row = property(printer.print(member.type), { isReadonly: isReadonly(member) || isReadonlyAccessor, isOptional, isDeprecated, origin: "types" });
  shape.member(name, () => row);
}

/** A method is deprecated when all its overloads are. */
function addSignature(row, node, printer) {
  row.isDeprecated &&= hasDeprecated(node);
  if (!narrows(node)) addOnce(row.signatures, printer.signature(node, ": "));
}

/** Whether a signature differs from the next only in what a predicate proves of its argument, which nobody can ask here. */
function narrows(node) {
  return node.parameters.some((one) => one.type && ts.isFunctionTypeNode(one.type) && ts.isTypePredicateNode(one.type.type));
}

function hasDeprecated(node) {
  return ts.getJSDocTags(node).some((tag) => tag.tagName.text === "deprecated");
}
