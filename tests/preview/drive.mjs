// Drives one page of one Chromium, by orders on stdin, one JSON object a line; answers each with one line on stdout.
// Arguments: the folder of playwright-core, the browser, its arguments.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [modules, executablePath, ...args] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)("playwright-core");

const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
const requests = new Set();
page.context().on("request", (request) => requests.add(request.url()));

const orders = {
  open: async ({ url }) => (await page.goto(url)).status(),
  wait: async ({ script, seconds }) => {
    await page.waitForFunction(script, null, { timeout: seconds * 1000 });
    return null;
  },
  value: ({ script }) => page.evaluate(script),
  click: async ({ selector }) => {
    await page.click(selector);
    return null;
  },
  screenshot: async ({ path }) => {
    await page.screenshot({ path });
    return null;
  },
  requests: () => [...requests],
};

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  let answer;
  try {
    answer = { value: (await orders[order.do](order)) ?? null };
  } catch (error) {
    const body = await page.evaluate(() => document.body?.innerText ?? "").catch(() => "");
    answer = { error: `${error.message}\nThe page shows: ${body}` };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
