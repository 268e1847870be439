// The page's own agent: says that it was opened, and what only the page shows.

const LIMITS = {
  text: 8192, // characters of one message
  waiting: 500, // messages between two reports
  size: 200_000, // characters of them
  lines: 1000, // of MicroPython's code on the page, and in each worker: beyond it some errors may be found inexactly
  pause: 30, // milliseconds between two reports
  opening: 300, // milliseconds until the first, when nothing else is to be told
  burst: 8, // reports that need no pause, after a time without any
  beat: 500, // milliseconds between two signs of life
  patience: { main: 10, worker: 20, loading: 120 }, // signs that may be missing
};

const script = document.currentScript;
const { home, token, revision } = script.dataset;
script.remove();
// The page may have a base of its own.
const here = new URL(home, location);
const settings = {
  report: new URL("/_pyscript/report", here).href,
  token,
  page: location.pathname,
  visit: `${Date.now()}.${Math.random()}`,
  thread: "main",
  base: 0,
};
const { push, flush, life } = agent(settings, LIMITS, followRuns, followOutput, OWN, showLife);
excuse(life);
// The first run of Python may take it along: a report of its own takes time that the page needs to come that far.
push({ kind: "opened", text: "" }, { within: LIMITS.opening });
// Not before: while the page is read, there is enough to do, and no Python runs that could hang.
life.watched = () => startWatch(settings, LIMITS);
document.addEventListener("DOMContentLoaded", life.watched, { once: true });
addEventListener("pagehide", () => flush({ keepalive: true }));

// PyScript shows some failures only in the page.
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element && node.matches(".py-error")) push({ kind: "shown", text: node.textContent });
    }
  }
}).observe(document, { childList: true, subtree: true });
