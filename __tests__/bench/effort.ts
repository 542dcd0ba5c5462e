import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { handlerFor, loadSite } from "../../deploy/serve.mjs";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { type Effort, effortOf } from "../browser/effort-of";
import { FIVE_PEOPLE } from "../cases/five-people";

// Part of `npm run bench`: how much effort it takes each of the five people until the level is on screen.
const COLUMNS = [
  "pages",
  "questions",
  "taps",
  "words",
  "read",
  "scrolled",
  "minutes",
] as const satisfies (keyof Effort)[];
const longest = Math.max(...FIVE_PEOPLE.map(({ name }) => name.length));
const row = (name: string, cells: readonly (string | number)[]) =>
  name.padEnd(longest) + cells.map((cell) => `${cell}`.padStart(11)).join("");

async function measure(): Promise<void> {
  const server = createServer(handlerFor(await loadSite()));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

  console.log(row("Effort until the level, 390 × 844", COLUMNS));
  for (const { name, answers } of FIVE_PEOPLE) {
    const page = await context.newPage();
    // The compiler that runs this file marks functions with a helper that does not exist in a page.
    await page.addInitScript("globalThis.__name = (made) => made");
    const effort = await effortOf(page, answers);
    await page.close();
    console.log(
      row(
        name,
        COLUMNS.map((column) => effort[column]),
      ),
    );
  }
  await browser.close();
  server.close();
}

void measure();
