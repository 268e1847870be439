// The script of the preview's panel: hears what the agent in the page tells, and passes on what concerns the extension.
const vscode = acquireVsCodeApi();
const frame = document.querySelector("iframe");
const banner = document.querySelector("#banner");
const { address, page } = frame.dataset;
const { origin } = new URL(address);

vscode.setState({ page: page || undefined });

addEventListener("message", ({ source, origin: sender, data }) => {
  if (source !== frame.contentWindow || sender !== origin || data?.from !== "pyscript preview") return;
  banner.hidden = !data.needsIsolation;
  vscode.postMessage({ address: String(data.address) });
});

banner.querySelector("button").addEventListener("click", () => vscode.postMessage({ openInBrowser: true }));

// Not before somebody hears what the page tells first.
frame.src = address;
frame.hidden = false;
