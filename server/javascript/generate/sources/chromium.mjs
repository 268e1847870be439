// Asks Chromium what is there in a page and in a dedicated worker, on an origin that is secure and isolated.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HEADERS = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
const PATIENCE = 120_000;
const TELL = `fetch("/" + (globalThis.document ? "page" : "worker"), { method: "POST", body: JSON.stringify(probe()) })`;
const FILES = {
  "/": ["text/html", `<!doctype html><script src="probe.js"></script><script>${TELL}; new Worker("worker.js");</script>`],
  "/worker.js": ["text/javascript", `importScripts("probe.js"); ${TELL}`],
  "/probe.js": ["text/javascript", readFileSync(new URL("probe.js", import.meta.url), "utf8")],
};

/** `{ page, worker }`: what `probe()` tells there. `program` is the path of Chromium. */
export async function askChromium(program) {
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  let browser;
  const answers = {};
  try {
    await new Promise((done, fail) => {
      const server = createServer((request, response) => {
        if (request.method === "POST") {
          receive(request, (text) => {
            answers[request.url.slice(1)] = JSON.parse(text);
            if (answers.page && answers.worker) done();
          });
        }
        const [type, body] = FILES[request.url] ?? ["text/plain", ""];
        response.writeHead(200, { ...HEADERS, "Content-Type": type }).end(body);
      });
      server.unref();
      server.listen(0, "127.0.0.1", () => {
        const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--mute-audio", "--no-first-run", `--user-data-dir=${profile}`];
        browser = spawn(program, [...flags, `http://127.0.0.1:${server.address().port}/`], { stdio: "ignore" });
        browser.on("error", fail);
      });
      setTimeout(() => fail(new Error(`${program} does not answer`)), PATIENCE).unref();
    });
  } finally {
    await stop(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return answers;
}

function receive(request, use) {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => use(Buffer.concat(chunks).toString("utf8")));
}

function stop(browser) {
  if (!browser || browser.exitCode !== null) return undefined;
  return new Promise((done) => {
    browser.on("exit", done);
    browser.kill();
  });
}
