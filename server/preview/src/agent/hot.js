// Hot mode: a script whose text changed runs again in its interpreter, with all that earlier runs left there.

// The scripts that are through: one that still runs, or waits for its interpreter, would run twice at once.
const finished = new WeakSet();
for (const flavor of ["py", "mpy"]) addEventListener(`${flavor}:done`, ({ target }) => finished.add(target));

const ran = new Map(); // the number of the change by the script that ran it

// Whether the page shows the change: not where the script is gone or not through.
const runAgain = ({ number, element, code }) => {
  const name = JSON.stringify(element);
  if (number <= (ran.get(name) ?? Number(served))) return true;
  const old = find(element);
  if (!(old instanceof HTMLScriptElement && finished.has(old))) return false;
  const fresh = document.createElement("script");
  for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
  if (code !== null) fresh.textContent = code;
  // What it displayed goes; what it did elsewhere on the page stays.
  if (!old.hasAttribute("target") && old.target instanceof Element) old.target.remove();
  places.set(fresh, places.get(old));
  ran.set(name, number);
  push({ kind: "rerun", text: "" });
  old.replaceWith(fresh);
  return true;
};
