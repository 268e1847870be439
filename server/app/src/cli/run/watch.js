// Tells how far the page is: whether it is loaded, which of its Python scripts have come to their end, whether those that
// have not may begin at all, and whether the text that is waited for (`awaited`, null for none) is in sight.
if (window === top) {
  const SCRIPTS = "script[type=py], script[type=mpy], py-script, mpy-script";
  const PAUSE = 100; // milliseconds between two looks
  const REST = 30; // looks after which a page is at rest that has done nothing between them
  const scripts = new Map(); // by element, which may have left the page before it ends
  const workers = new WeakSet();
  let told = "";

  const opening = (element) => element.cloneNode(false).outerHTML.replace(/<\/[^<]*>$/, "").slice(0, 200);

  const say = () => {
    const state = JSON.stringify({
      loaded: document.readyState === "complete",
      found: awaited !== null && Boolean(document.body?.innerText.includes(awaited)),
      scripts: [...scripts.values()],
      stuck: isStuck(),
    });
    if (state !== told) tell(state);
    told = state;
  };

  const begin = (script) => {
    script.begun = true;
    say();
  };

  const end = (script) => {
    script.ended = true;
    say();
  };

  // What a script waits for before it begins: files, and WebAssembly that other threads compile.
  let pending = 0;
  let rest = 0;
  const followed = (native) =>
    function (...args) {
      const result = native.apply(this, args);
      pending += 1;
      return result.finally(() => {
        pending -= 1;
        rest = 0;
      });
    };
  globalThis.fetch = followed(fetch);
  for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
    WebAssembly[name] = followed(WebAssembly[name]);
  }
  // Modules that scripts import are no fetches. They are seen when they are there.
  new PerformanceObserver(() => (rest = 0)).observe({ type: "resource" });
  let last = performance.now();
  const takeRest = () => {
    const now = performance.now();
    rest = pending || now - last > 3 * PAUSE ? 0 : rest + 1;
    last = now;
  };

  // Whether there are scripts that have not begun, nothing else goes on, and nothing is awaited that they could begin with.
  const isStuck = () => {
    const left = [...scripts].filter(([, { ended }]) => !ended);
    const isAtRest = document.readyState === "complete" && rest >= REST;
    // What a worker waits for is not seen from here.
    return isAtRest && left.length > 0 && left.every(([element, { begun }]) => !begun && !element.xworker);
  };

  const look = () => {
    for (const element of document.querySelectorAll(SCRIPTS)) {
      if (scripts.has(element)) continue;
      const script = { tag: opening(element), begun: false, ended: false };
      scripts.set(element, script);
      for (const flavor of ["py", "mpy"]) {
        element.addEventListener(`${flavor}:ready`, () => begin(script));
        element.addEventListener(`${flavor}:done`, () => end(script));
      }
    }
    for (const [element, script] of scripts) {
      // A worker that shares no memory sends no event; one that fails before its script begins does not, either. A
      // failure stays one that nobody caught.
      const { xworker } = element;
      if (!xworker || workers.has(xworker)) continue;
      workers.add(xworker);
      xworker.ready.finally(() => end(script));
    }
    say();
  };

  // A worker without its code is never told to begin, and never ends. PyScript's error names the code as the tag does.
  addEventListener("unhandledrejection", ({ reason }) => {
    const [, source] = /^\[\d+\] Unable to fetch (.*)$/s.exec(reason?.message) ?? [];
    for (const [element, script] of scripts) {
      if (element.xworker && source !== undefined && element.getAttribute("src") === source) end(script);
    }
  });

  // The page is read, and no module has run: PyScript is one.
  document.addEventListener("readystatechange", look);
  setInterval(() => {
    takeRest();
    look();
  }, PAUSE);
  look();
}
