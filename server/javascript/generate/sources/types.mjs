// Reads TypeScript's declarations: callbacks of functions, methods and constructors, and classes.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { retention } from "./retention.mjs";

const require = createRequire(import.meta.url);

/** What the ES libraries together with one package of web declarations say. */
export function readTypes(web) {
  const folder = dirname(require.resolve(`${web}/package.json`));
  const files = ["index.d.ts", "iterable.d.ts", "asynciterable.d.ts"].map((file) => join(folder, file));
  const program = ts.createProgram(files, { lib: ["lib.esnext.d.ts"], types: [], strict: true });
  return new Reader(program).read(program.getSourceFile(files[0]));
}

class Reader {
  constructor(program) {
    this.checker = program.getTypeChecker();
    this.found = { functions: {}, constructors: {}, methods: {}, classes: {}, parents: {} };
  }

  read(file) {
    const globals = this.checker.getSymbolsInScope(
      file,
      ts.SymbolFlags.Variable | ts.SymbolFlags.Function | ts.SymbolFlags.Namespace | ts.SymbolFlags.Interface | ts.SymbolFlags.Class,
    );
    for (const symbol of globals) this.readGlobal(symbol, "", file);
    return this.found;
  }

  readGlobal(symbol, path, file) {
    if (symbol.name === "globalThis" || symbol.name === "undefined") return;
    const name = path + symbol.name;
    if (symbol.flags & ts.SymbolFlags.Interface || symbol.flags & ts.SymbolFlags.Class) this.readInterface(symbol, name);
    if (symbol.flags & ts.SymbolFlags.Function) {
      const type = this.checker.getTypeOfSymbolAtLocation(symbol, file);
      this.found.functions[name] = this.callbacks(type.getCallSignatures(), "", symbol.name);
    }
    if (symbol.flags & (ts.SymbolFlags.Variable | ts.SymbolFlags.Class)) this.readValue(symbol, name, file);
    if (symbol.flags & ts.SymbolFlags.Module && path === "") {
      for (const inner of this.checker.getExportsOfModule(symbol)) this.readGlobal(inner, `${name}.`, file);
    }
  }

  /** A class, or an object of the language whose functions are reached through it (`JSON`, `Reflect`). */
  readValue(symbol, name, file) {
    const type = this.checker.getTypeOfSymbolAtLocation(symbol, file);
    const construct = type.getConstructSignatures();
    const isClass = construct.length > 0 || type.getProperty("prototype") !== undefined;
    const ecmascript = isEcmascript(symbol);
    if (!isClass && !ecmascript) return;
    for (const member of this.checker.getPropertiesOfType(type)) {
      const memberType = this.checker.getTypeOfSymbolAtLocation(member, file);
      const calls = this.callbacks(memberType.getCallSignatures(), symbol.name, member.name);
      this.found.functions[`${name}.${member.name}`] = calls;
    }
    if (!isClass) return;
    this.found.constructors[name] = this.callbacks(construct, symbol.name, "new");
    const abstract = symbol.flags & ts.SymbolFlags.Class && ts.getCombinedModifierFlags(symbol.valueDeclaration) & ts.ModifierFlags.Abstract;
    this.found.classes[name] = {
      standard: ecmascript ? "ecmascript" : "web",
      construct: construct.length > 0 && !abstract ? "legal" : "illegal",
      call: callMeaning(symbol.name, type.getCallSignatures(), this.checker),
      parents: this.found.parents[name] ?? [],
    };
  }

  readInterface(symbol, name) {
    const members = {};
    for (const member of symbol.members?.values() ?? []) {
      if (!(member.flags & ts.SymbolFlags.Method) || member.name.startsWith("__@")) continue;
      const type = this.checker.getTypeOfSymbol(member);
      members[member.name] = this.callbacks(type.getCallSignatures(), symbol.name, member.name);
    }
    this.found.methods[name] = members;
    const type = this.checker.getDeclaredTypeOfSymbol(symbol);
    this.found.parents[name] = (this.checker.getBaseTypes(type) ?? []).map((base) => base.symbol.name).filter((base) => base !== name);
  }

  /** Parameter index to retention, over all overloads. Where two overloads differ, the index is left out. */
  callbacks(signatures, owner, member) {
    const found = {};
    const unclear = new Set();
    for (const signature of signatures) {
      const returns = signature.getReturnType();
      const promise = /^Promise(Like)?$/.test(returns.symbol?.name ?? "");
      signature.getParameters().forEach((parameter, index) => {
        if (!this.takesFunction(this.checker.getTypeOfSymbol(parameter))) return;
        const ecmascript = isEcmascript(parameter);
        const kind = retention({ ecmascript, owner, member, parameter: parameter.name, promise });
        if (found[index] !== undefined && found[index] !== kind) unclear.add(index);
        found[index] = kind;
      });
    }
    for (const index of unclear) delete found[index];
    return found;
  }

  takesFunction(type) {
    if (type.isUnion()) return type.types.some((part) => this.takesFunction(part));
    if (type.isTypeParameter()) {
      const bound = this.checker.getBaseConstraintOfType(type);
      return bound !== undefined && bound !== type && this.takesFunction(bound);
    }
    if (!(type.flags & ts.TypeFlags.Object)) return false;
    return type.symbol?.name === "Function" || type.getCallSignatures().length > 0;
  }
}

function isEcmascript(symbol) {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return /[\\/]typescript[\\/]lib[\\/]lib\.(es|decorators)/.test(file);
}

/** What `X()` without `new` does: it throws, makes the same as `new X()`, or gives a value of another type. */
function callMeaning(name, calls, checker) {
  if (calls.length === 0) return "throws";
  const result = checker.typeToString(calls.at(-1).getReturnType());
  const values = { string: "string", number: "number", boolean: "boolean", bigint: "bigint", symbol: "symbol" };
  return values[result] ?? "instance";
}
