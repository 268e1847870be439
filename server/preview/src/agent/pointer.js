// A click with Alt shows the source of an element in the editor; the editor has an element shown here. Python and the page's
// own scripts see nothing of either: no element and no attribute is added.

const IMPLIED = ["html", "head", "body", "tbody", "colgroup"]; // browsers make these where a text has none
const POINTED = [{ outline: "2px solid #4b8bbe", outlineOffset: "-2px" }];
const FLASH = [
  { outline: "4px solid #ffb000", outlineOffset: "1px" },
  { outline: "4px solid #ffb000", outlineOffset: "1px", offset: 0.6 },
  { outline: "4px solid transparent", outlineOffset: "1px" },
];
const post = fetch.bind(globalThis);
const outlined = (element, frames, options) => element.animate(frames, options);

// The elements that the text of the page has: the element around each, and which of its tag it is there. Before scripts of
// PyScript run, there are no others.
const places = new WeakMap();
const remember = () => {
  const counts = new Map();
  for (const element of document.getElementsByTagName("*")) {
    const tag = element.localName.toLowerCase();
    const outer = places.get(element.parentElement);
    const around = outer?.isImplied ? outer.around : element.parentElement;
    if (!counts.has(around)) counts.set(around, new Map());
    const count = counts.get(around);
    count.set(tag, (count.get(tag) ?? 0) + 1);
    places.set(element, { tag, around, nth: count.get(tag), isImplied: IMPLIED.includes(tag) });
  }
};
document.addEventListener("readystatechange", remember, { once: true });
const loaded = new Promise((resolve) => addEventListener("load", resolve));

// The steps to an element, the outermost first; one that the text does not have is none of any number.
const path = (element) => {
  const steps = [];
  for (let next = element; next; ) {
    const place = places.get(next);
    if (!place?.isImplied) {
      const tag = place?.tag ?? next.localName.toLowerCase();
      steps.unshift({ tag, nth: place?.nth ?? 0, id: next.id });
    }
    next = place ? place.around : next.parentElement;
  }
  return steps;
};

// The places in Python that made an element, or the one around it: of those that the text has, none.
const madeAt = (element) => {
  let next = element;
  while (next && !places.has(next)) {
    if (made.has(next)) return made.get(next);
    next = next.parentElement;
  }
  return [];
};

const find = (steps) => {
  let found = null;
  for (const { tag, nth, id } of steps) {
    const isThere = (element) => {
      const place = places.get(element);
      return place?.around === found && place.nth === nth && element.isConnected;
    };
    const next = [...document.getElementsByTagName(tag)].find(isThere) ?? document.getElementById(id);
    if (!next) break;
    found = next;
  }
  return found ?? document.body;
};

const show = async (steps) => {
  await loaded;
  let element = find(steps);
  while (!element.getClientRects().length && element.parentElement) element = element.parentElement;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  outlined(element, FLASH, 1000);
};

// What is under the pointer while Alt is held.
let pointed = null;
const leave = () => {
  pointed?.cancel();
  pointed = null;
};
const under = (event) => event.composedPath().find((target) => target instanceof Element && target.getRootNode() === document);
addEventListener(
  "pointermove",
  (event) => {
    const element = event.altKey ? under(event) : null;
    if (element && pointed?.effect.target === element) return;
    leave();
    if (element) pointed = outlined(element, POINTED, Infinity);
  },
  true,
);
addEventListener("keyup", ({ key }) => key === "Alt" && leave(), true);
addEventListener("blur", leave);

addEventListener(
  "click",
  (event) => {
    const element = event.altKey && event.isTrusted ? under(event) : null;
    if (!element) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { page, visit } = settings;
    const clicked = { token, page, visit, revision, path: path(element), made: madeAt(element) };
    const body = JSON.stringify(clicked);
    post(new URL("/_pyscript/source", here), { method: "POST", body }).catch(() => {});
  },
  true,
);
