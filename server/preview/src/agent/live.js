// Reloads the page when what it shows has changed, where nothing less will do: styles are exchanged, and in hot mode scripts
// run again.

const ATTEMPTS = 2000; // milliseconds between two looks at the connection
const JOINING = 50; // milliseconds in which further frames may come
const SILENCE = 35_000; // milliseconds: the server gives signs of life far more often
const { project } = script.dataset;
const [run, served] = revision.split("-");
const renewed = new Map(); // the number of the change by the address of a stylesheet that has it

// Whether the page has the style to renew: one that another style imports is not found.
const renew = (address, number) => {
  if (number <= (renewed.get(address) ?? Number(served))) return true;
  const links = [...document.querySelectorAll("link[rel~=stylesheet i]")].filter(({ href }) => {
    const { origin, pathname } = new URL(href, location);
    return origin === location.origin && pathname === address;
  });
  for (const link of links) {
    const url = new URL(link.href);
    url.searchParams.set("change", number);
    link.href = url;
  }
  renewed.set(address, number);
  return links.length > 0;
};

const hear = (news) => {
  // Another folder is served on this port now.
  if (news.project !== project) return;
  const isOver = news.run !== run || news.reload > Number(served);
  const isDone =
    !isOver &&
    Object.entries(news.styles).every(([address, number]) => renew(address, number)) &&
    news.scripts.every(runAgain);
  if (!isDone) location.reload();
};

// Only a page in sight listens: a browser keeps six connections to one host, and each listener holds one. A connection
// that ended, with the server or while the machine slept, is made again; what was missed comes first.
let changes = null;
let heard = 0;
let asked = "";
const listeners = new Set(); // of this page and of the frames in it
const listen = () => {
  const wanted = [...new Set([...listeners].map(({ path }) => path))].sort().join("?");
  const isWanted = wanted && document.visibilityState !== "hidden";
  const isDead = changes?.readyState === EventSource.CLOSED || Date.now() - heard > SILENCE;
  if (changes && (!isWanted || isDead || asked !== wanted)) {
    changes.close();
    changes = null;
  }
  if (!isWanted || changes) return;
  heard = Date.now();
  asked = wanted;
  changes = new EventSource(new URL(`/_pyscript/changes?${wanted}`, here));
  const at = (path) => [...listeners].filter((listener) => listener.path === path);
  changes.onmessage = ({ data }) => {
    heard = Date.now();
    const news = JSON.parse(data);
    at(news.page).forEach(({ hear }) => hear(news));
  };
  changes.addEventListener("show", ({ data }) => {
    const { page, element } = JSON.parse(data);
    at(page).forEach(({ show }) => show(element));
  });
  changes.addEventListener("alive", () => {
    heard = Date.now();
  });
};

// Frames come one after the other: one connection for all of them is enough.
let joined = 0;
const listenSoon = () => {
  clearTimeout(joined);
  joined = setTimeout(listen, JOINING);
};
const addListener = (listener) => {
  listeners.add(listener);
  listenSoon();
};
const removeListener = (listener) => {
  listeners.delete(listener);
  listenSoon();
};

const listener = { path: location.pathname, hear, show };
if (around) {
  around.addListener(listener);
  addEventListener("pagehide", () => around.removeListener(listener));
  addEventListener("pageshow", () => around.addListener(listener));
} else {
  listeners.add(listener);
  document.addEventListener("visibilitychange", listen);
  setInterval(listen, ATTEMPTS);
  // While the page loads, it needs the connections for itself.
  addEventListener("load", listen);
}
