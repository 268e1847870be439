// Reports what is printed and what fails to the preview's server: in the page, and in every worker made from a blob, as
// PyScript's are.

// Also runs in workers, from its own source: it uses nothing from around it but its arguments.
const agent = function (settings, limits, followRuns, followOutput, own, showLife) {
  const { report, token, page, visit, thread, base } = settings;
  const home = `${new URL(report).origin}/`;
  const send = globalThis.fetch.bind(globalThis);
  let waiting = [];
  let number = 0;
  let size = 0;
  let dropped = 0;
  let credit = limits.burst;
  let lastLook = performance.now();
  let timer = 0;

  // Whether a report may go at once: some may, one after the other, then one a pause. Python that runs for long keeps a
  // timer from firing, and what it printed before would wait.
  const isDue = () => {
    const now = performance.now();
    credit = Math.min(limits.burst, credit + (now - lastLook) / limits.pause);
    lastLook = now;
    return credit >= 1;
  };

  const push = (entry, { within = 0 } = {}) => {
    if (waiting.length >= limits.waiting || size >= limits.size) {
      dropped += 1;
      return;
    }
    // Half a character, which a cut leaves, too, is nothing that JSON can hold: the whole report would be refused.
    const text = cut(entry.text);
    entry.text = text.toWellFormed?.() ?? text;
    size += entry.text.length;
    waiting.push(entry);
    if (!within && isDue()) flush();
    else timer ||= setTimeout(flush, within || limits.pause);
  };

  // The head and the tail of a long text: the last line of a traceback is the one that tells.
  const cut = (text) => {
    if (text.length <= limits.text) return text;
    const [head, tail] = [text.slice(0, limits.text / 2), text.slice(-limits.text / 2)];
    return `${head}\n… ${text.length - limits.text} characters left out …\n${tail}`;
  };

  const flush = (options = {}) => {
    clearTimeout(timer);
    timer = 0;
    if (!waiting.length && !dropped) return;
    const body = JSON.stringify({ token, page, visit, thread, number, dropped, entries: waiting });
    waiting = [];
    size = 0;
    dropped = 0;
    number += 1;
    credit = Math.max(0, credit - 1);
    send(report, { method: "POST", body, ...options }).catch(() => {});
  };

  const shown = (value) => {
    if (typeof value === "string") return value;
    try {
      if (value instanceof Error) return value.message ? `${value.name}: ${value.message}` : value.name;
      if (globalThis.ErrorEvent && value instanceof ErrorEvent) return shown(value.error ?? value.message);
      if (globalThis.MessageEvent && value instanceof MessageEvent) return shown(value.error ?? value.data);
      const plain = Array.isArray(value) || Object.getPrototypeOf(Object(value)) === Object.prototype;
      return plain ? JSON.stringify(value) : String(value);
    } catch {
      return typeof value;
    }
  };

  // What a console makes of its arguments: %s and its kin are filled in, %c takes a style and shows nothing.
  const message = ([first, ...rest]) => {
    if (typeof first !== "string") return [first, ...rest].map(shown).join(" ");
    const text = first.replace(/%[csdifoO]/g, (mark) => {
      if (!rest.length) return mark;
      const value = rest.shift();
      return mark === "%c" ? "" : shown(value);
    });
    return [text, ...rest.map(shown)].join(" ");
  };

  // Where JavaScript of the project was when it failed, innermost first; and the run of Python that it failed in.
  const failures = new WeakMap();
  const isOwn = (line) => line.includes(home) && !line.includes(`${home}_pyscript/`);
  const place = (value, event) => {
    const stack = `${value?.stack ?? ""}`.split("\n").filter(isOwn);
    const at = event?.filename ? `${event.filename}:${event.lineno}:${event.colno}` : "";
    if (!stack.length && isOwn(at)) stack.push(at);
    const run = Object(value) === value ? failures.get(value) : undefined;
    return { stack: stack.slice(0, 5).join("\n").slice(0, limits.text), run };
  };

  // What an editor of PyScript prints that sets up others comes to the page's console from its worker, which has told it.
  const isRelayed = (value) =>
    workers > 0 &&
    typeof value === "string" &&
    thread === "main" &&
    document.querySelector("script[type$=-editor-active][setup]") &&
    /\.write(Err)? \(.*\/core\/(core|py-editor)-/.test(new Error().stack);

  // What the console was told, so far.
  let told = 0;
  let workers = 0;
  for (const level of ["debug", "log", "info", "warn", "error"]) {
    const native = console[level].bind(console);
    console[level] = (...values) => {
      told += 1;
      // A runtime tells so what ended a run.
      const thrown = level === "error" && values.find((value) => failures.has(Object(value)));
      if (!isRelayed(values[0])) push({ kind: "console", level, text: message(values), ...(thrown ? place(thrown) : {}) });
      native(...values);
    };
  }

  addEventListener(
    "error",
    (event) => {
      const element = event.target;
      if (globalThis.Element && element instanceof Element) {
        // What the preview's own server cannot give, it tells itself.
        const url = String(element.src || element.href || "");
        if (!url.startsWith(home)) push({ kind: "load-failed", text: url || element.tagName });
      } else {
        const text = shown(event.error ?? event.message ?? "error");
        push({ kind: "error", text, ...place(event.error, event) });
      }
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => push({ kind: "error", text: shown(reason), ...place(reason) }));

  const hosts = new Set([new URL(report).host, ""]);
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { host } = new URL(name);
      if (!hosts.has(host)) {
        hosts.add(host);
        push({ kind: "other-host", text: name });
      }
    }
  }).observe({ type: "resource", buffered: true });

  const life = showLife(settings, limits);

  // A worker from a blob gets this agent in front of its source, on the first line: the agent stands on one line itself.
  const blobs = new Map();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (source) => {
    const url = createObjectURL.call(URL, source);
    if (source instanceof Blob) blobs.set(url, source);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    blobs.delete(url);
    revokeObjectURL.call(URL, url);
  };
  const withAgent = (url) => {
    const blob = blobs.get(String(url));
    if (!blob) return { url };
    // A page is opened before its workers tell anything.
    flush();
    workers += 1;
    const name = thread === "main" ? `worker ${workers}` : `${thread}.${workers}`;
    const inside = { ...settings, thread: name, base: base + workers * limits.lines };
    const prefix = `(${agent})(${JSON.stringify(inside)}, ${JSON.stringify(limits)}, ${followRuns}, ${followOutput}, ${own}, ${showLife});`;
    const made = createObjectURL.call(URL, new Blob([prefix, blob], { type: blob.type }));
    setTimeout(() => revokeObjectURL.call(URL, made), 60_000);
    return { url: made, name };
  };
  if (globalThis.Worker) {
    const Native = globalThis.Worker;
    globalThis.Worker = class Worker extends Native {
      #name;
      constructor(url, options) {
        const inside = withAgent(url);
        super(inside.url, options);
        this.#name = inside.name;
      }
      terminate() {
        super.terminate();
        if (this.#name) life.ended(this.#name);
      }
    };
  }

  const follow = followRuns(settings, own, push, failures, life, followOutput(push, limits, () => told));
  Object.defineProperty(globalThis, Symbol.for("pyscript-lsp.preview"), { value: { follow } });
  return { push, flush, life };
};
