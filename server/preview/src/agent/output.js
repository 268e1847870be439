// Passes on what Python prints where no console hears of it: into the terminals and editors of PyScript, which show it on
// the page, and wherever else a page may send it.

// Also runs in workers, from its own source: it uses nothing from around it but its arguments. `heard` counts what the
// console of this thread was told.
const followOutput = function (push, limits, heard) {
  const NEWLINE = 10;
  // Keys that end what is typed in MicroPython's own prompt: Enter, and Ctrl-D for what was pasted.
  const ENTERED = [13, 4];
  // Bytes of a line that has no end yet; of a longer one its end is kept.
  const most = 4 * limits.text;

  // Colours and the like: control sequences, titles and links, and short escapes.
  const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])/g;

  // A line as a terminal shows it in the end: what follows a carriage return stands over what was there.
  const shown = (line) => line.replace(ESCAPES, "").replace(/\r+$/, "").replace(/^.*\r/s, "");

  // One of the two streams of an interpreter.
  const stream = (level) => {
    const decoder = new TextDecoder();
    let bytes = [];
    let isMissed = false;
    // What is typed comes back as output: `mute` takes all of it, `skip` the rest of its line.
    let mute = false;
    let skip = false;

    const tell = (line) => {
      if (isMissed && !skip) push({ kind: "console", level, text: shown(line) });
      skip = false;
    };
    const line = () => {
      const text = decoder.decode(new Uint8Array(bytes));
      bytes = [];
      return text;
    };
    const take = (value, isNew) => {
      if (typeof value === "string") {
        isMissed = isNew;
        return tell(value);
      }
      for (const byte of typeof value === "number" ? [value] : value) {
        if (byte === NEWLINE) {
          isMissed = isNew;
          if (isMissed) tell(line());
          else bytes = [];
        } else {
          if (bytes.length >= most) bytes.splice(0, most / 2);
          bytes.push(byte);
        }
      }
    };
    return {
      // The handler of a stream, which takes lines, or bytes, or one byte after the other.
      follow: (handler) => (value) => {
        const before = heard();
        const result = handler(value);
        if (!mute) take(value, heard() === before);
        return result;
      },
      // The end of a run is the end of a line, too.
      ends: () => {
        if (bytes.length && isMissed) tell(line());
      },
      typed: (key, native) => {
        mute = !ENTERED.includes(key);
        skip = true;
        bytes = [];
        try {
          return native(key);
        } finally {
          // A prompt, too, is not what the program says.
          bytes = [];
          mute = false;
          skip = false;
        }
      },
    };
  };

  // For one interpreter.
  return () => {
    const streams = { stdout: stream("log"), stderr: stream("error") };
    const isHandler = (value) => typeof value === "function";
    return {
      ends: () => Object.values(streams).forEach(({ ends }) => ends()),
      // What an interpreter is loaded with.
      options: (given) => {
        const followed = Object.keys(streams).filter((name) => isHandler(given?.[name]));
        const entries = followed.map((name) => [name, streams[name].follow(given[name])]);
        return followed.length ? { ...given, ...Object.fromEntries(entries) } : given;
      },
      interpreter: (interpreter) => {
        // Pyodide. Objects that are not plain, those of Python among them, are left as they are.
        for (const [method, { follow }] of [["setStdout", streams.stdout], ["setStderr", streams.stderr]]) {
          const native = interpreter[method];
          if (!native) continue;
          interpreter[method] = (given) => {
            const isPlain = given && Object.getPrototypeOf(given) === Object.prototype;
            const kind = isPlain && ["write", "batched", "raw"].find((kind) => isHandler(given[kind]));
            return native(kind ? { ...given, [kind]: follow(given[kind].bind(given)) } : given);
          };
        }
        // MicroPython.
        for (const method of ["replInit", "replProcessChar"]) {
          const native = interpreter[method];
          if (native) interpreter[method] = (key) => streams.stdout.typed(key, native);
        }
      },
    };
  };
};
