// Prints a type that TypeScript's parser read in the small notation that ../README.md describes.

import ts from "typescript";

const KEYWORDS = {
  [ts.SyntaxKind.AnyKeyword]: "any",
  [ts.SyntaxKind.UnknownKeyword]: "any",
  [ts.SyntaxKind.NeverKeyword]: "never",
  [ts.SyntaxKind.VoidKeyword]: "void",
  [ts.SyntaxKind.UndefinedKeyword]: "undefined",
  [ts.SyntaxKind.StringKeyword]: "string",
  [ts.SyntaxKind.NumberKeyword]: "number",
  [ts.SyntaxKind.BooleanKeyword]: "boolean",
  [ts.SyntaxKind.BigIntKeyword]: "bigint",
  [ts.SyntaxKind.SymbolKeyword]: "symbol",
  [ts.SyntaxKind.ObjectKeyword]: "object",
  [ts.SyntaxKind.IntrinsicKeyword]: "any",
};

/**
 * What TypeScript computes with conditional types is written down as far as it matters for what a member is: the
 * argument that is closest to it, or nothing known.
 */
export const COMPUTED = {
  Exclude: ([of]) => of,
  Omit: ([of]) => of,
  Extract: ([, of]) => of,
  NonNullable: ([of]) => of,
  NoInfer: ([of]) => of,
  Required: ([of]) => of,
  OmitThisParameter: ([of]) => of,
  ThisParameterType: () => "any",
  ThisType: () => "any",
  Parameters: () => "any[]",
  ConstructorParameters: () => "any[]",
  ReturnType: () => "any",
  InstanceType: () => "any",
  Uppercase: () => "string",
  Lowercase: () => "string",
  Capitalize: () => "string",
  Uncapitalize: () => "string",
  FlatArray: () => "any",
  BuiltinIteratorReturn: () => "any",
};

/** Names that stay in the notation though nothing declares them: whoever reads it must know them. */
export const BUILT_IN = new Set(["Awaited", "Partial", "Pick", "Readonly", "Record"]);

export class TypePrinter {
  /** @param qualify gives the full path of a type's name. */
  constructor(qualify) {
    this.qualify = qualify;
  }

  print(node) {
    if (node === undefined) return "any";
    if (node.kind in KEYWORDS) return KEYWORDS[node.kind];
    switch (node.kind) {
      case ts.SyntaxKind.TypeReference:
        return this.reference(entityName(node.typeName), node.typeArguments);
      case ts.SyntaxKind.ExpressionWithTypeArguments:
        return this.reference(node.expression.getText(), node.typeArguments);
      case ts.SyntaxKind.LiteralType:
        return ts.isStringLiteral(node.literal) ? JSON.stringify(node.literal.text) : node.literal.getText();
      case ts.SyntaxKind.TemplateLiteralType:
        return "string";
      case ts.SyntaxKind.ArrayType:
        return `${grouped(this.print(node.elementType))}[]`;
      case ts.SyntaxKind.UnionType:
        return this.joined(node.types, " | ");
      case ts.SyntaxKind.IntersectionType:
        return this.joined(node.types, " & ");
      case ts.SyntaxKind.ParenthesizedType:
        return grouped(this.print(node.type));
      case ts.SyntaxKind.TupleType:
        return this.tuple(node.elements);
      case ts.SyntaxKind.TypeOperator:
        return this.operator(node);
      case ts.SyntaxKind.IndexedAccessType:
        return `${grouped(this.print(node.objectType))}[${this.print(node.indexType)}]`;
      case ts.SyntaxKind.TypeQuery:
        return `typeof ${entityName(node.exprName)}`;
      case ts.SyntaxKind.FunctionType:
        return `${this.signature(node, " => ")}`;
      case ts.SyntaxKind.ConstructorType:
        return `new ${this.signature(node, " => ")}`;
      case ts.SyntaxKind.TypeLiteral:
        return this.literal(node);
      case ts.SyntaxKind.ThisType:
        return "this";
      case ts.SyntaxKind.TypePredicate:
        return node.assertsModifier ? "void" : "boolean";
      case ts.SyntaxKind.NamedTupleMember:
      case ts.SyntaxKind.OptionalType:
        return this.print(node.type);
      default:
        return "any";
    }
  }

  reference(name, typeArguments) {
    const printed = (typeArguments ?? []).map((one) => this.print(one));
    if (Object.hasOwn(COMPUTED, name)) return grouped(COMPUTED[name](printed));
    const path = this.qualify(name.replace(/^globalThis\./, ""));
    return printed.length > 0 ? `${path}<${printed.join(", ")}>` : path;
  }

  joined(types, separator) {
    const parts = [...new Set(types.map((one) => this.print(one)))];
    if (parts.includes("any")) return "any";
    return parts.map((part) => (part.includes(" => ") ? grouped(part) : part)).join(separator);
  }

  tuple(elements) {
    if (elements.some((one) => one.kind === ts.SyntaxKind.RestType || one.dotDotDotToken)) return "any[]";
    return `[${elements.map((one) => this.print(one)).join(", ")}]`;
  }

  operator(node) {
    const inner = node.type;
    if (node.operator === ts.SyntaxKind.KeyOfKeyword) return `keyof ${grouped(this.print(inner))}`;
    if (node.operator === ts.SyntaxKind.UniqueKeyword) return "symbol";
    return ts.isArrayTypeNode(inner) ? `ReadonlyArray<${this.print(inner.elementType)}>` : this.print(inner);
  }

  literal(node) {
    const members = node.members.map((member) => this.literalMember(member)).filter((text) => text !== undefined);
    return members.length > 0 ? `{ ${members.join("; ")} }` : "{}";
  }

  literalMember(member) {
    if (ts.isIndexSignatureDeclaration(member)) return this.index(member);
    if (ts.isCallSignatureDeclaration(member)) return this.signature(member, ": ");
    if (ts.isConstructSignatureDeclaration(member)) return `new${this.signature(member, ": ")}`;
    const name = memberName(member);
    if (name === undefined) return undefined;
    const optional = member.questionToken ? "?" : "";
    if (ts.isMethodSignature(member)) return `${quoted(name)}${optional}${this.signature(member, ": ")}`;
    return `${isReadonly(member) ? "readonly " : ""}${quoted(name)}${optional}: ${this.print(member.type)}`;
  }

  index(member) {
    const [parameter] = member.parameters;
    return `[${parameter.name.getText()}: ${this.print(parameter.type)}]: ${this.print(member.type)}`;
  }

  /** `<T>(x: T): void`, or with an arrow. */
  signature(node, separator) {
    const parameters = node.parameters.filter((one) => one.name.getText() !== "this").map((one) => this.parameter(one));
    return `${this.typeParameters(node.typeParameters)}(${parameters.join(", ")})${separator}${this.print(node.type)}`;
  }

  parameter(node) {
    // Generators take `...[value]: [] | [TNext]`: one value that may be left out.
    if (ts.isArrayBindingPattern(node.name)) return `${node.name.elements[0].name.getText()}?: any`;
    const rest = node.dotDotDotToken ? "..." : "";
    const optional = node.questionToken ? "?" : "";
    return `${rest}${node.name.getText()}${optional}: ${this.print(node.type)}`;
  }

  typeParameters(nodes) {
    if (!nodes?.length) return "";
    const printed = nodes.map((one) => {
      const bound = one.constraint ? ` extends ${this.print(one.constraint)}` : "";
      const standard = one.default ? ` = ${this.print(one.default)}` : "";
      return one.name.text + bound + standard;
    });
    return `<${printed.join(", ")}>`;
  }
}

/** A member's name; `[Symbol.iterator]` for the symbols that Python can reach through the runtime's protocols. */
export function memberName(member) {
  const name = member.name;
  if (ts.isComputedPropertyName(name)) {
    const text = name.getText();
    return /^\[Symbol\.(iterator|asyncIterator|dispose|asyncDispose)\]$/.test(text) ? text : undefined;
  }
  return name.text;
}

/** A name as it is written: quoted unless it is an identifier or a symbol. */
export function quoted(name) {
  return /^([A-Za-z_$][\w$]*|\[.*\])$/.test(name) ? name : JSON.stringify(name);
}

export function isReadonly(member) {
  return member.modifiers?.some((one) => one.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
}

/** In brackets if it is more than one term. */
export function grouped(type) {
  return /( \| | & | => |^keyof |^typeof )/.test(type) && !isOneTerm(type) ? `(${type})` : type;
}

/** Whether the brackets around a type close at its end. */
function isOneTerm(type) {
  let depth = 0;
  for (let at = 0; at < type.length; at += 1) {
    if ("([{<".includes(type[at])) depth += 1;
    if (")]}>".includes(type[at]) && type[at - 1] !== "=") depth -= 1;
    if (depth === 0 && /\s/.test(type[at])) return false;
  }
  return !/^(new |<)/.test(type);
}

function entityName(node) {
  return node.getText().replace(/\s+/g, "");
}
