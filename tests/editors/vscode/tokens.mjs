// Prints the tokens that VS Code's own tokenizer and grammars, with the grammars that an extension contributes, see in a
// page: one line for each token inside embedded code, as `LANGUAGE TEXT SCOPE`.
// Usage: node tokens.mjs VSCODE EXTENSION PAGE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [vscode, extension, page] = process.argv.slice(2);
const require = createRequire(join(vscode, "package.json"));
const { INITIAL, Registry, parseRawGrammar } = require("vscode-textmate");
const { OnigScanner, OnigString, loadWASM } = require("vscode-oniguruma");

const builtIn = ["html", "python", "json", "css", "javascript"].map((name) => join(vscode, "extensions", name));
const grammars = [...builtIn, extension].flatMap(contributed);

await loadWASM({ data: readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")) });
const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  }),
  loadGrammar: async (scope) => {
    const file = grammars.find(({ scopeName }) => scopeName === scope)?.file;
    return file === undefined ? null : parseRawGrammar(readFileSync(file, "utf8"), file);
  },
  getInjections: (scope) =>
    grammars.filter(({ injectTo }) => injectTo?.includes(scope)).map(({ scopeName }) => scopeName),
});

const grammar = await registry.loadGrammar("text.html.derivative");
let stack = INITIAL;
for (const line of readFileSync(page, "utf8").split("\n")) {
  const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
  stack = ruleStack;
  tokens.forEach((token) => show(line.slice(token.startIndex, token.endIndex).trim(), token.scopes));
}

function contributed(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return (manifest.contributes.grammars ?? []).map((grammar) => ({ ...grammar, file: join(folder, grammar.path) }));
}

function show(text, scopes) {
  const embedded = scopes.map((scope) => /^(?:meta\.embedded\.block|source)\.(?!html)(\w+)$/.exec(scope)?.[1]);
  const language = embedded.find((name) => name !== undefined);
  if (language !== undefined && text !== "") {
    console.log(`${language} ${text} ${scopes.at(-1)}`);
  }
}
