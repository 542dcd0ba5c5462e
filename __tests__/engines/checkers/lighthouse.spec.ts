import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { chromium, expect, type Page, test } from "@playwright/test";
import { LOCALES } from "../../../lib/content/locales";
import { CHROMIUM_FLAGS, chromiumPath } from "../../../scripts/chromium.mjs";
import { lighthouseFolder } from "../../../scripts/lighthouse-folder.mjs";
import { STATES } from "../../browser/everyone/states";
import { exportedPages } from "../../browser/exported-pages";
import { withoutReason } from "./look";

const root = resolve(__dirname, "../../..");
const judge = resolve(__dirname, "lighthouse/judge.mjs");
const executablePath = chromiumPath();
/** Fewer audits than this would mean that Lighthouse did not look: it runs about sixty on a page that is loaded. */
const LEAST_AUDITS = 20;

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

/** What Lighthouse finds on a page of the browser that listens on this port. */
function judged(port: number, how: "load" | "as-is", address: string): Promise<readonly string[]> {
  return new Promise((done, refuse) =>
    execFile(
      process.execPath,
      [judge, lighthouseFolder(root), String(port), how, address],
      { maxBuffer: 50_000_000 },
      (error, out) => {
        if (error) return refuse(error);
        const { failed, counted } = JSON.parse(out) as { failed: readonly string[]; counted: number };
        if (counted < LEAST_AUDITS) return refuse(new Error(`Only ${counted} audits were run on ${address}.`));
        done(withoutReason("lighthouse", failed));
      },
    ),
  );
}

/** A browser of its own, because Lighthouse connects to a port. */
async function inBrowser(origin: string, work: (page: Page, port: number) => Promise<void>): Promise<void> {
  const port = await freePort();
  const args = [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  try {
    const context = await browser.newContext({ baseURL: origin, viewport: { width: 390, height: 844 } });
    await work(await context.newPage(), port);
  } finally {
    await browser.close();
  }
}

test("Lighthouse: accessibility and best practices of every page", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  test.setTimeout(3_600_000);
  await inBrowser(origin, async (_, port) => {
    for (const { address } of exportedPages)
      expect.soft(await judged(port, "load", origin + address), address).toEqual([]);
  });
});

for (const locale of LOCALES)
  test(`${locale}: Lighthouse: every state without a URL of its own`, async ({ baseURL }) => {
    const origin = baseURL ?? "";
    test.setTimeout(3_600_000);
    await inBrowser(origin, async (page, port) => {
      for (const { name, open } of STATES) {
        await page.goto("/icon-192.png");
        await page.evaluate(() => sessionStorage.clear());
        await open(page, locale);
        expect.soft(await judged(port, "as-is", page.url().split("#")[0] ?? ""), name).toEqual([]);
      }
    });
  });
