// Reports what is printed and what fails to the preview's server: in the page, and in every worker made from a blob, as
// PyScript's are.

// Also runs in workers, from its own source: it uses nothing from around it but its arguments.
const agent = function (settings, limits) {
  const { report, token, page, thread } = settings;
  const home = `${new URL(report).origin}/`;
  const send = globalThis.fetch.bind(globalThis);
  let waiting = [];
  let dropped = 0;
  let lastReport = 0;
  let timer = 0;

  const push = (entry) => {
    if (waiting.length >= limits.waiting) {
      dropped += 1;
      return;
    }
    if (entry.text?.length > limits.text) {
      entry.text = `${entry.text.slice(0, limits.text)} … (${entry.text.length} characters)`;
    }
    waiting.push(entry);
    // At once where possible: Python that runs for long keeps a timer from firing.
    if (performance.now() - lastReport > limits.pause) flush();
    else timer ||= setTimeout(flush, limits.pause);
  };

  const flush = (options = {}) => {
    clearTimeout(timer);
    timer = 0;
    if (!waiting.length && !dropped) return;
    const body = JSON.stringify({ token, page, thread, dropped, entries: waiting });
    waiting = [];
    dropped = 0;
    lastReport = performance.now();
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

  for (const level of ["debug", "log", "info", "warn", "error"]) {
    const native = console[level].bind(console);
    console[level] = (...values) => {
      push({ kind: "console", level, text: message(values) });
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
        push({ kind: "error", text: shown(event.error ?? event.message ?? "error") });
      }
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => push({ kind: "error", text: shown(reason) }));

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

  // A worker from a blob gets this agent in front of its source, on the first line.
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
  let workers = 0;
  const withAgent = (url) => {
    const blob = blobs.get(String(url));
    if (!blob) return url;
    workers += 1;
    const name = thread === "main" ? `worker ${workers}` : `${thread}.${workers}`;
    const prefix = `(${agent})(${JSON.stringify({ ...settings, thread: name })}, ${JSON.stringify(limits)});`;
    // Its own source must stand on one line, or the lines of the worker's errors would be others.
    const line = prefix.replace(/^\s*\/\/.*$/gm, "").replace(/\s*\n\s*/g, " ");
    const made = createObjectURL.call(URL, new Blob([line, blob], { type: blob.type }));
    setTimeout(() => revokeObjectURL.call(URL, made), 60_000);
    return made;
  };
  if (globalThis.Worker) {
    const Native = globalThis.Worker;
    globalThis.Worker = class Worker extends Native {
      constructor(url, options) {
        super(withAgent(url), options);
      }
    };
  }

  return { push, flush };
};
