// Proves with TypeScript that the declarations are valid: every name is declared, nothing twice.
//
//     node check.mjs

import ts from "typescript";
import { withViews } from "./sources/views.mjs";

/** What TypeScript minds and JavaScript does not: reserved words as names (`CSS.in`), and members that differ from inherited ones. */
const RESERVED = /^ +function in\(/;
const INCOMPATIBLE = 2430;

const failures = withViews(({ page, worker }) => [...diagnostics(page), ...diagnostics(worker)]);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

function diagnostics(program) {
  return ts.getPreEmitDiagnostics(program).flatMap(({ code, file, start, messageText }) => {
    const at = file ? file.getLineAndCharacterOfPosition(start).line : 0;
    const line = file?.text.split("\n")[at] ?? "";
    if (code === INCOMPATIBLE || RESERVED.test(line)) return [];
    const message = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0];
    return [`${file?.fileName.split("/").at(-1)}:${at + 1}: ${message}\n    ${line}`];
  });
}
