// Gives the page SharedArrayBuffer where its server does not send the headers for it: this file makes itself the page's
// service worker, which adds them. Load it before everything else, by a plain script of the page's own site.
if (typeof document === "undefined") {
  const embedder = /Chrome|Firefox/.test(navigator.userAgent) ? "credentialless" : "require-corp";
  addEventListener("install", () => skipWaiting());
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.cache === "only-if-cached" && request.mode !== "same-origin") return;
    event.respondWith(fetch(request).then((response) => {
      if (response.status === 0) return response;
      const headers = new Headers(response.headers);
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cross-Origin-Embedder-Policy", embedder);
      headers.set("Cross-Origin-Resource-Policy", "cross-origin");
      const { status, statusText } = response;
      const body = [204, 205, 304].includes(status) ? null : response.body;
      return new Response(body, { status, statusText, headers });
    }));
  });
} else if (crossOriginIsolated) {
  sessionStorage.removeItem("isolate");
} else if (navigator.serviceWorker) {
  const { serviceWorker } = navigator;
  const reload = () => {
    // Once: where the headers do not help, the page has to go on without them.
    if (sessionStorage.getItem("isolate")) return;
    sessionStorage.setItem("isolate", "1");
    location.reload();
  };
  if (serviceWorker.controller) reload();
  else serviceWorker.addEventListener("controllerchange", reload);
  serviceWorker.register(document.currentScript.src);
}
