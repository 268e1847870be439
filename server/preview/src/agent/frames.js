// Pages of one preview inside another: the outermost speaks and listens for them all. What it has to say would stand in
// every frame, and every frame would hold one of the six connections that a browser makes to one host.

const AGENT = Symbol.for("pyscript-lsp.preview");

// What the outermost page around this one does for its frames; undefined where this is the outermost.
const around = (() => {
  try {
    return parent === window ? undefined : parent[AGENT]?.forFrames;
  } catch {
    return undefined; // a page of another host
  }
})();

// Whether the outermost page stands in something else: the panel of an editor, for instance.
const isEmbedded = around ? around.isEmbedded : parent !== window;

const offer = (forFrames) => {
  if (globalThis[AGENT]) globalThis[AGENT].forFrames = around ?? forFrames;
};
