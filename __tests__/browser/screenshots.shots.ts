import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Page, test } from "@playwright/test";
import { FIVE_PEOPLE } from "../cases/five-people";
import { openResult } from "./open-result";
import { toTheEnd } from "./opened-at";
import { printed } from "./printed";
import { STATES } from "./states";

// Run by `npm run screenshots`: pictures of the running site, whole pages for review and a few for the README. `npm run
// screenshots -- -g "360 light"` takes some of them; SHOTS=start,crisis takes only the states whose names start with
// one of these.
const root = resolve(__dirname, "../..");
const folder = join(root, ".cache", "screenshots");
const readme = join(root, "docs", "screenshots");
/** The names of the pictures in the README, and the states they show. */
const IN_README: Readonly<Record<string, string>> = {
  "start-1280-light": "start-1280-light",
  "questions-360-light": "questions-360-light",
  "crisis-suicide-360-light": "crisis-360-light",
  "result-1280-light": "result-1280-light",
};
const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ["light", "dark"] as const;
const wanted = process.env.SHOTS?.split(",") ?? [""];
const states = STATES.filter(({ name }) => wanted.some((start) => name.startsWith(start)));

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  const shown = IN_README[name];
  if (shown) await page.screenshot({ path: join(readme, `${shown}.png`) });
}

test.beforeAll(() => {
  for (const place of [folder, readme]) mkdirSync(place, { recursive: true });
});

for (const width of WIDTHS)
  for (const colorScheme of SCHEMES)
    test(`${width} ${colorScheme}`, async ({ browser, baseURL }) => {
      test.setTimeout(480_000);
      for (const { name, open } of states) {
        const page = await browser.newPage({
          baseURL,
          viewport: { width, height: width < 500 ? 740 : 900 },
          colorScheme,
        });
        await open(page);
        await shoot(page, `${name}-${width}-${colorScheme}`);
        await page.close();
      }
    });

test("paper", async ({ page }) => {
  const moderate = FIVE_PEOPLE.find(({ name }) => name.startsWith("moderate"))?.answers ?? {};
  await openResult(page, toTheEnd(moderate));
  const { file } = await printed(page, join(folder, "print.pdf"));
  execFileSync("pdftoppm", ["-r", "80", "-png", file, join(folder, "print")]);
  execFileSync("pdftoppm", ["-r", "80", "-png", "-l", "1", "-singlefile", file, join(readme, "print")]);
});
