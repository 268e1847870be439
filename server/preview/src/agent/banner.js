// Says in the page what mode it runs in, where that may surprise: not isolated, inside another page, another release.

{
  const DISMISSED = "pyscript-lsp: dismissed"; // what the user has read, for as long as the tab lives

  const STYLE = `
    :host { all: initial; }
    aside {
      position: fixed; inset: auto 12px 12px auto; z-index: 2147483647; max-width: min(26rem, calc(100vw - 48px));
      display: flex; gap: 8px; align-items: start; padding: 8px 8px 8px 12px; border-radius: 6px;
      font: 13px/1.4 system-ui, sans-serif; color: #fff; background: #333d; box-shadow: 0 1px 6px #0006;
    }
    p { margin: 0 0 4px; } p:last-child { margin: 0; } a { color: inherit; }
    button { all: unset; cursor: pointer; padding: 0 6px; font-size: 16px; line-height: 1.2; }
    button:focus-visible { outline: 2px solid; border-radius: 3px; }
  `;

  // A frame may be without storage.
  const dismissed = () => {
    try {
      return sessionStorage.getItem(DISMISSED)?.split("\n") ?? [];
    } catch {
      return [];
    }
  };

  // A shadow that the page cannot look into, beside its body and not in it. It is made when there is something to say.
  let place = null;
  const shown = new Set();
  const sayHere = (text, link, frame) => {
    if (shown.has(text) || dismissed().includes(text)) return;
    shown.add(text);
    if (!place) {
      const host = document.createElement("pyscript-lsp-banner");
      place = document.createElement("div");
      const close = document.createElement("button");
      close.textContent = "×";
      close.ariaLabel = "Dismiss";
      close.addEventListener("click", () => {
        host.remove();
        place = null;
        try {
          sessionStorage.setItem(DISMISSED, [...dismissed(), ...shown].join("\n"));
        } catch {
          // It comes back with the next load.
        }
      });
      const aside = document.createElement("aside");
      aside.role = "status";
      aside.append(place, close);
      const style = document.createElement("style");
      style.textContent = STYLE;
      host.attachShadow({ mode: "closed" }).append(style, aside);
      document.documentElement.append(host);
    }
    const line = document.createElement("p");
    line.append(frame ? `${frame}: ${text}` : text);
    if (link) {
      const anchor = document.createElement("a");
      Object.assign(anchor, { href: location.href, target: "_blank", textContent: link });
      line.append(" ", anchor);
    }
    place.append(line);
  };
  const frame = around && decodeURI(location.pathname.slice(1));
  const say = (text, link) => (around?.say ?? sayHere)(text, link, frame);

  // PyScript starts its workers from blobs. Without isolation none can use the page, unless a service worker helps.
  const sayNotIsolated = () => {
    if (document.querySelector("[service-worker]")) return;
    if (isEmbedded) {
      say("Shown inside another page, and so not isolated: workers cannot use document or window.", "Open it alone");
    } else {
      say("Not isolated, as on a host that sends no such headers: workers cannot use document or window.");
    }
  };
  if (!crossOriginIsolated) {
    globalThis.Worker = new Proxy(globalThis.Worker, {
      construct(target, args, made) {
        if (String(args[0]).startsWith("blob:")) sayNotIsolated();
        return Reflect.construct(target, args, made);
      },
    });
  }

  const notices = JSON.parse(script.dataset.notices ?? "[]");
  offer({ isEmbedded, addListener, removeListener, say: sayHere });
  document.addEventListener("DOMContentLoaded", () => notices.forEach((notice) => say(notice)));
}
