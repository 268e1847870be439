// Drives one Chromium, by orders on stdin, one JSON object a line; answers each with one line on stdout that has the
// order's `id`. Orders may overlap. `run` and `add` open a page of their own, all others mean the first page.
// Arguments: the folder of playwright-core, the browser, its arguments.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

const [modules, executablePath, ...args] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)("playwright-core");

// With a profile on disk, which goes with the browser, compiled WebAssembly is kept: the second Pyodide starts in half
// the time of the first.
const context = await chromium.launchPersistentContext("", { executablePath, args });
const page = context.pages()[0];
const requests = new Set();
context.on("request", (request) => requests.add(request.url()));

// Opens an address and listens to the page and its workers until `enough` of the texts `until` were heard or seen. What
// fails right behind them is waited for, too.
async function run({ url, until, enough, seconds }) {
  const own = await context.newPage();
  const said = [];
  own.on("console", (message) => {
    // The browser asks for an icon by itself, and says of no file which one is missing.
    const { url } = message.location();
    const isLoading = message.text().startsWith("Failed to load resource");
    if (isLoading && url.endsWith("/favicon.ico")) return;
    said.push({ kind: message.type(), text: isLoading ? `${message.text()} ${url}` : message.text() });
  });
  own.on("pageerror", (error) => said.push({ kind: "error", text: String(error?.stack ?? error) }));
  try {
    await own.goto(url);
    let shown = "";
    const look = async () => {
      await pause(50);
      shown = await own.evaluate(() => document.body?.innerText ?? "").catch(() => shown);
    };
    const isThere = (text) => shown.includes(text) || said.some((entry) => entry.text.includes(text));
    const isOver = () => until.filter(isThere).length >= enough;
    // What has failed rarely says more, but a file may be missing long before a runtime has started. On a busy
    // machine, the first Pyodide of a browser takes longest by far, and says nothing until it runs.
    const start = Date.now();
    let failedAt;
    const isEarly = () => {
      const now = Date.now();
      if (said.some(({ kind }) => kind === "error")) failedAt ??= now;
      return now - start < seconds * 1000 && now - (failedAt ?? now) < (seconds / 2) * 1000;
    };
    while (!isOver() && isEarly()) await look();
    await look();
    await look();
    const failed = await own.evaluate(() => [...document.querySelectorAll(".py-error")].map((each) => each.textContent));
    said.push(...failed.map((text) => ({ kind: "error", text })));
    return { said, shown };
  } finally {
    await own.close();
  }
}

const orders = {
  run,
  // In a page of its own, which stays.
  add: async ({ url }) => (await (await context.newPage()).goto(url)).status(),
  // What is no request, as about:blank, has no status.
  open: async ({ url }) => (await page.goto(url))?.status() ?? 0,
  forget: async () => {
    const session = await context.newCDPSession(page);
    await session.send("Network.clearBrowserCache");
    await session.detach();
    return null;
  },
  wait: async ({ script, seconds }) => {
    await page.waitForFunction(script, null, { timeout: seconds * 1000 });
    return null;
  },
  value: ({ script }) => page.evaluate(script),
  click: async ({ selector, modifiers }) => {
    await page.click(selector, { modifiers });
    return null;
  },
  screenshot: async ({ path }) => {
    await page.screenshot({ path });
    return null;
  },
  requests: () => [...requests],
};

async function carryOut(order) {
  try {
    return { value: (await orders[order.do](order)) ?? null };
  } catch (error) {
    const body = await page.evaluate(() => document.body?.innerText ?? "").catch(() => "");
    return { error: `${error.message}\nThe page shows: ${body}` };
  }
}

// Who asked may have gone.
process.stdout.on("error", () => process.exit(1));

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  carryOut(order).then((answer) => process.stdout.write(`${JSON.stringify({ id: order.id, ...answer })}\n`));
}
await context.close();
