// What a JavaScript function does with a function it is given. Measured with Pyodide, whose proxies of Python functions
// die when the call returns, unless the call gives a promise (javascript.mjs says where the types come from).

/** Called later, after the call returned: the caller must keep it alive. */
export const RETAINED = "retained";
/** Called before the call returns, or never. */
export const SYNC = "sync";
/** The call gives a promise, and what it was given lives until that is settled. */
export const UNTIL_PROMISE = "until-promise";
/** Only compared with what was given before: it must be the same proxy. */
export const IDENTITY = "identity";

/**
 * @param ecmascript whether the language itself declares it, not the web
 * @param owner the interface, or "" for a global function
 * @param member the method, "new" for a constructor
 * @param promise whether the call gives a promise
 */
export function retention({ ecmascript, owner, member, parameter, promise }) {
  if (member === "watchAvailability") return RETAINED;
  if (promise && member !== "new") return UNTIL_PROMISE;
  return ecmascript ? inLanguage(owner, member) : onTheWeb(member, parameter);
}

/** The language calls at once, but for lazy iterators and what waits for the end of a scope or of an object. */
function inLanguage(owner, member) {
  const lazy = /^(Iterator|IteratorObject|AsyncIterator)/.test(owner) && /^(map|filter|flatMap)$/.test(member);
  const disposed = /^(Async)?DisposableStack$/.test(owner) && /^(adopt|defer)$/.test(member);
  const finalized = owner === "FinalizationRegistry" && member === "new";
  const settled = /^Promise(Like)?$/.test(owner) && /^(then|catch|finally)$/.test(member);
  if (settled) return UNTIL_PROMISE;
  return lazy || disposed || finalized ? RETAINED : SYNC;
}

/** The web calls later, but for walks over a collection and resolvers of namespaces. */
function onTheWeb(member, parameter) {
  if (/^remove\w*Listener$/.test(member)) return IDENTITY;
  const walk = member === "forEach";
  const resolver = /^(evaluate|createExpression)$/.test(member) && /resolver/i.test(parameter);
  return walk || resolver ? SYNC : RETAINED;
}
