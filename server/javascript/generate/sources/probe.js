// Runs in Chromium, in a page and in a worker: tells what the global object has, and what its classes do.

// The arrow keeps it from finding itself.

globalThis.probe = (() => {
  /** What a call without arguments does. */
  function outcome(call) {
    try {
      const value = call();
      // A promise that nobody waits for must not fail aloud.
      if (typeof value?.catch === "function") value.catch(() => {});
      return "works";
    } catch (error) {
      return String(error?.message ?? error);
    }
  }

  function describe(value) {
    if (typeof value !== "function" || !value.prototype) return {};
    const names = (object) => Object.getOwnPropertyNames(object);
    return {
      prototype: names(value.prototype).filter((name) => name !== "constructor"),
      statics: names(value).filter((name) => !["prototype", "length", "name", "arguments", "caller"].includes(name)),
      construct: outcome(() => new value()),
      call: outcome(() => value()),
    };
  }

  function probe() {
    const found = {};
    for (let object = globalThis; object && object !== Object.prototype; object = Object.getPrototypeOf(object)) {
      for (const name of Object.getOwnPropertyNames(object)) {
        if (name !== "constructor" && name !== "probe" && !Object.hasOwn(found, name)) found[name] = describe(Object.getOwnPropertyDescriptor(object, name).value);
      }
    }
    for (const name of ["Intl", "WebAssembly", "Temporal"]) {
      for (const inner of Object.getOwnPropertyNames(globalThis[name] ?? {})) found[`${name}.${inner}`] = describe(globalThis[name][inner]);
    }
    return found;
  }

  return () => probe();
})();
