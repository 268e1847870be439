// The shapes that runtimes tell JavaScript values apart by, and values that have some of them and lack others.

const has = (...names) => (value) => names.every((name) => typeof value[name] === "function");
const isSized = (value) => ["length", "size"].some((name) => Number.isInteger(value[name]) && value[name] >= 0) && typeof value !== "function";
const isIterable = (value) => Symbol.iterator in value;
const isBuffer = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);
const isIterator = (value) => has("next")(value) && (isIterable(value) || !(Symbol.asyncIterator in value));
const isAsyncIterator = (value) => has("next")(value) && (Symbol.asyncIterator in value || !isIterable(value));
const isNodeList = (value) => /^\[object (NodeList|HTMLCollection)\]$/.test(Object.prototype.toString.call(value));
const isPlain = (value) =>
  ![(one) => typeof one === "function", Array.isArray, isNodeList, isBuffer, isIterator, (one) => one instanceof Error].some((is) => is(value));

/** From the widest to the narrowest. */
export const SHAPES = {
  every: () => true,
  plain: isPlain,
  callable: (value) => typeof value === "function",
  "with-length": (value) => typeof value.length === "number",
  sized: isSized,
  iterable: isIterable,
  getter: has("get"),
  setter: has("set"),
  container: (value) => has("has")(value) || has("includes")(value),
  map: (value) => has("get")(value) && isSized(value) && isIterable(value),
  "mutable-map": (value) => has("get", "set")(value) && isSized(value) && isIterable(value),
  iterator: isIterator,
  generator: (value) => isIterator(value) && has("next", "return", "throw")(value),
  "async-iterable": (value) => Symbol.asyncIterator in value,
  "async-iterator": isAsyncIterator,
  "async-generator": (value) => isAsyncIterator(value) && has("next", "return", "throw")(value),
  awaitable: has("then"),
  disposable: (value) => Symbol.dispose !== undefined && Symbol.dispose in value,
  buffer: isBuffer,
  "typed-array": (value) => ArrayBuffer.isView(value) && !(value instanceof DataView),
  "node-list": isNodeList,
  array: (value) => Array.isArray(value),
  error: (value) => value instanceof Error,
};

const nothing = () => {};
const next = () => ({ done: true });
const iterate = () => [1][Symbol.iterator]();

/** Values by name. Each shape is there alone and with others, so that what it brings can be told from what they bring. */
export function samples() {
  return {
    object: { a: 1 },
    date: new Date(0),
    // With a parameter, so that their length is not 0.
    class: class {
      constructor(_) {}
    },
    function: function (_) {},
    array: [1],
    typedArray: new Uint8Array(2),
    floats: new Float64Array(2),
    arrayBuffer: new ArrayBuffer(4),
    dataView: new DataView(new ArrayBuffer(4)),
    promise: Promise.resolve(1),
    thenable: { then: nothing },
    map: new Map([["a", 1]]),
    set: new Set([1]),
    weakMap: new WeakMap(),
    parameters: new URLSearchParams("a=1"),
    headers: new Headers({ a: "b" }),
    iterator: [1][Symbol.iterator](),
    onlyNext: { next },
    iterable: { [Symbol.iterator]: iterate },
    generator: (function* () {})(),
    asyncIterable: { [Symbol.asyncIterator]: nothing },
    asyncIterator: { next, [Symbol.asyncIterator]: nothing },
    asyncGenerator: (async function* () {})(),
    error: new Error("x"),
    length: { 0: 1, length: 1 },
    size: { size: 2 },
    getter: { get: nothing },
    setter: { set: nothing },
    gettable: { get: nothing, set: nothing },
    sizedGetter: { get: nothing, size: 1 },
    sizedSetter: { get: nothing, set: nothing, size: 1 },
    iterableGetter: { get: nothing, [Symbol.iterator]: iterate },
    readonlyMap: { get: nothing, size: 1, [Symbol.iterator]: iterate },
    mutableMap: { get: nothing, set: nothing, size: 1, [Symbol.iterator]: iterate },
    has: { has: nothing },
    includes: { includes: nothing },
    nodeList: { 0: 1, length: 1, [Symbol.iterator]: iterate, [Symbol.toStringTag]: "NodeList" },
    collection: { 0: 1, length: 1, [Symbol.iterator]: iterate, [Symbol.toStringTag]: "HTMLCollection" },
    ...(Symbol.dispose ? { disposable: { [Symbol.dispose]: nothing } } : {}),
  };
}

/** The fewest shapes that have together exactly the samples that `names` are; undefined where there are none. */
export function shapesOf(names, all) {
  const wanted = new Set(names);
  const members = (shape) => Object.keys(all).filter((name) => SHAPES[shape](all[name]));
  const fitting = Object.keys(SHAPES).map((shape) => ({ shape, members: members(shape) }));
  const candidates = fitting.filter((one) => one.members.length > 0 && one.members.every((name) => wanted.has(name)));
  const chosen = [];
  const covered = new Set();
  while (covered.size < wanted.size) {
    const gain = (one) => one.members.filter((name) => !covered.has(name)).length;
    const best = candidates.reduce((one, other) => (gain(other) > gain(one) ? other : one), { members: [] });
    if (gain(best) === 0) return undefined;
    chosen.push(best.shape);
    for (const name of best.members) covered.add(name);
  }
  return chosen;
}
