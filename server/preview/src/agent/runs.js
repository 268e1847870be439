// Makes the runs of Python tell which code they are. In tracebacks all scripts of a page have one name, `<exec>` or
// `<stdin>`; here each run of Pyodide gets a name of its own, and each of MicroPython lines of its own.

// PyScript's own code, which runs beside each script of the user's. Code of a release that is not known here only takes a
// name or lines that the user's would have had.
const OWN = /^(import os as _os\nfrom pathlib |from _pyscript_input import |import js as __polyscript_workers__|from polyscript import xworker as |$)/;

// Also runs in workers, from its own source: it uses nothing from around it but its arguments.
const followRuns = function ({ page, thread, base }, own, push, failures, life, output) {
  const path = page.replace(/^\/+/, "");
  const file = /(^|\/)$/.test(path) ? `${path}index.html` : path;
  const name = thread === "main" ? "" : `${thread.replace(" ", "")}.`;
  const isBlank = (character) => " \t\r\n".includes(character);
  let runs = 0;
  // Of MicroPython, so far.
  let lines = base;

  // A number that tells texts apart, of the text without white space around it and without carriage returns; the server
  // computes the same (`project::traceback::fingerprint`).
  const fingerprint = (code, start, end) => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = start; at < end; at += 1) {
      const unit = code.charCodeAt(at);
      if (unit === 13) continue;
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
    return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  };

  // Says that a run begins; answers what names it.
  const told = (code, run) => {
    let [start, end] = [0, code.length];
    while (start < end && isBlank(code[start])) start += 1;
    while (end > start && isBlank(code[end - 1])) end -= 1;
    const blank = code.slice(0, start).split("\n").length - 1;
    push({ kind: "run", text: fingerprint(code, start, end), run: { ...run, blank } });
    return { name: run.name, first: run.first };
  };

  const prepared = {
    py: (code, options) => {
      runs += 1;
      const filename = `${file}#${name}${runs}`;
      const run = told(code, { name: filename, first: 1, last: code.split("\n").length });
      return { run, values: [code, { filename, ...options }] };
    },
    mpy: (code, ...rest) => {
      const first = lines + 1;
      const padded = "\n".repeat(lines) + code;
      lines += code.split("\n").length;
      const run = told(code, { name: "<stdin>", first, last: lines });
      return { run, values: [padded, ...rest] };
    },
  };

  const ended = (run, printed) => (result) => {
    printed.ends();
    life.ends(run);
    return result;
  };

  // Terminals and editors of PyScript show what fails in place of the console. Which worker runs for one is not seen in it;
  // what the console tells as well counts once.
  const isShown = () => thread !== "main" || document.querySelector("script[terminal], py-script[terminal]");

  // An error that ended a run; one of JavaScript does not tell a line of Python. It goes on as it came.
  const failed = (run, printed) => (error) => {
    printed.ends();
    life.ends(run);
    const isPython = error?.name === "PythonError";
    if (error instanceof Error && !isPython) failures.set(error, run);
    if (isPython && isShown()) push({ kind: "error", text: error.message });
    throw error;
  };

  // Lets the message about a function that Pyodide frees say which one it was. `setDebug` would say so too, but it takes the
  // `repr` of all that is freed, which runs code of the page, and ends in a SystemError where an exception is on its way
  // (Pyodide 314.0.2): here Python is asked only for the name of a function, and only where none is.
  const nameFreed = (module) => {
    const { pyproxy_destroy: destroy, _PyErr_Occurred: fails } = module ?? {};
    if (!destroy || !fails) return;
    module.pyproxy_destroy = (proxy, message, ...rest) => {
      const isNamed =
        typeof proxy === "function" &&
        message?.startsWith("This borrowed proxy was") &&
        !fails() &&
        ["function", "method"].includes(proxy.type);
      return destroy(proxy, isNamed ? `${message}\nIt was the function "${proxy.__qualname__}".` : message, ...rest);
    };
  };

  // `load` loads an interpreter, with `options`.
  return async (load, flavor, [options, ...others]) => {
    const printed = output();
    let isFirst = true;
    const loaded = () => {
      if (isFirst) life.loads(-1);
      isFirst = false;
    };
    life.loads(1);
    const watched = life.watched?.();
    const interpreter = await load(printed.options(options), ...others).catch((error) => {
      loaded();
      throw error;
    });
    // Where the first run hangs at once, nothing would tell.
    await watched;
    printed.interpreter(interpreter);
    for (const method of ["runPython", "runPythonAsync"]) {
      const native = interpreter[method];
      interpreter[method] = function (code, ...rest) {
        if (typeof code !== "string" || own.test(code)) return native.call(this, code, ...rest);
        const { run, values } = prepared[flavor](code, ...rest);
        loaded();
        life.begins(run);
        try {
          const result = native.apply(this, values);
          return result instanceof Promise ? result.then(ended(run, printed), failed(run, printed)) : ended(run, printed)(result);
        } catch (error) {
          return failed(run, printed)(error);
        }
      };
    }
    if (flavor === "py") nameFreed(interpreter._module);
    return interpreter;
  };
};
