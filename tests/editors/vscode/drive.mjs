// Opens VS Code in Chromium, has it run the suite in its extension host, and prints what was seen on the way:
// `notification: TEXT`, `page: URL TITLE` for each further browser tab, `frame: PATH TEXT` and `banner: TEXT` for what the
// preview's panel shows, `exit: CODE` at the end. The suite can read it in the file TEST_SEEN.
// A screenshot is taken when the suite does not end well. The environment is described in ../vscode.rs.
import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium } = createRequire(`${process.env.TEST_PLAYWRIGHT}/`)("playwright-core");
const { TEST_URL, TEST_FOLDER, TEST_EXTENSION, TEST_SUITE, TEST_CHROMIUM, TEST_SCREENSHOT } = process.env;
const LIMIT = 5 * 60 * 1000;
const told = new Set();

const browser = await chromium.launch({
  executablePath: TEST_CHROMIUM,
  args: JSON.parse(process.env.TEST_CHROMIUM_ARGUMENTS),
});
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const workbench = await context.newPage();

const ended = new Promise((resolve) => {
  workbench.exposeFunction("codeAutomationExit", resolve);
  setTimeout(() => resolve("none: the suite ran out of time"), LIMIT).unref();
});
// VS Code calls it for each line of its log, and fails where it is missing.
await workbench.exposeFunction("codeAutomationLog", () => {});
context.on("page", async (page) => {
  await page.waitForLoadState("domcontentloaded").catch(() => {});
  tell(`page: ${page.url()} ${await page.title().catch(() => "")}`);
});
await watchNotifications();
const looking = setInterval(lookIntoFrames, 300);
await workbench.goto(address());

const code = await ended;
clearInterval(looking);
if (code !== 0) {
  await workbench.screenshot({ path: TEST_SCREENSHOT });
}
console.log(`exit: ${code}`);
await browser.close();
process.exit(code === 0 ? 0 : 1);

/** The workbench on the folder, with the extension under development and the suite as its tests. */
function address() {
  const { host } = new URL(TEST_URL);
  const payload = [
    ["extensionDevelopmentPath", `vscode-remote://${host}${TEST_EXTENSION}`],
    ["extensionTestsPath", `vscode-remote://${host}${TEST_SUITE}`],
    ["skipWelcome", "true"],
  ];
  return `${TEST_URL}/?folder=${encodeURIComponent(TEST_FOLDER)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** Prints a line, once. */
function tell(text) {
  const line = text.replace(/\s+/g, " ").trim();
  if (!told.has(line)) {
    told.add(line);
    console.log(line);
    appendFileSync(process.env.TEST_SEEN, `${line}\n`);
  }
}

/** Tells what the panel of the preview shows: its banner, and the text of the page in it. */
async function lookIntoFrames() {
  const look = () => {
    const banner = document.querySelector("#banner");
    const [what, shown] = banner ? ["banner:", banner] : [`frame: ${location.pathname}`, document.body];
    const isHtml = location.pathname.endsWith(".html") && !location.pathname.includes("/static/");
    return shown?.innerText && (banner ? !banner.hidden : isHtml) ? `${what} ${shown.innerText}` : "";
  };
  for (const frame of workbench.frames().slice(1)) {
    // One may be gone by the time that it is asked.
    const text = await frame.evaluate(look).catch(() => "");
    if (text) tell(text);
  }
}

/** Tells each notification: the extension's API cannot read them. */
async function watchNotifications() {
  await workbench.exposeFunction("notificationSeen", (text) => tell(`notification: ${text}`));
  await workbench.addInitScript(() => {
    setInterval(() => {
      for (const element of document.querySelectorAll(".notification-list-item-message")) {
        window.notificationSeen(element.textContent);
      }
    }, 100);
  });
}
