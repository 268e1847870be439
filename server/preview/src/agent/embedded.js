// Tells the editor around the page, where there is one, which page it shows, and that the page wants what only a browser
// gives it.

if (isEmbedded && !around) {
  const tell = (needsIsolation) =>
    parent.postMessage({ from: "pyscript preview", address: location.href, needsIsolation }, "*");
  tell(false);
  const Native = globalThis.Worker;
  globalThis.Worker = class Worker extends Native {
    constructor(url, options) {
      super(url, options);
      // Those of PyScript come from blobs. A service worker stands in for the memory that is not shared.
      const isPython = String(url).startsWith("blob:") && !document.querySelector("script[service-worker]");
      if (isPython && !crossOriginIsolated) tell(true);
    }
  };
}
