// Tells how far the page is: whether it is loaded, which of its Python scripts have come to their end, and whether the
// text that is waited for (`awaited`, null for none) is in sight.
if (window === top) {
  const SCRIPTS = "script[type=py], script[type=mpy], py-script, mpy-script";
  const PAUSE = 100; // milliseconds between two looks
  const scripts = new Map(); // by element, which may have left the page before it ends
  const workers = new WeakSet();
  let told = "";

  const opening = (element) => element.cloneNode(false).outerHTML.replace(/<\/[^<]*>$/, "").slice(0, 200);

  const say = () => {
    const state = JSON.stringify({
      loaded: document.readyState === "complete",
      found: awaited !== null && Boolean(document.body?.innerText.includes(awaited)),
      scripts: [...scripts.values()],
    });
    if (state !== told) tell(state);
    told = state;
  };

  const end = (script) => {
    script.ended = true;
    say();
  };

  const look = () => {
    for (const element of document.querySelectorAll(SCRIPTS)) {
      if (scripts.has(element)) continue;
      const script = { tag: opening(element), ended: false };
      scripts.set(element, script);
      element.addEventListener("py:done", () => end(script));
      element.addEventListener("mpy:done", () => end(script));
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

  // The page is read, and no module has run: PyScript is one.
  document.addEventListener("readystatechange", look);
  setInterval(look, PAUSE);
  look();
}
