import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { ledToEnglish, shownIn } from "../support/lifeline-in-spanish";
import { screeningReady } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { printed } from "./printed";
import { addDetails, answerQuickly } from "./quick-walk";

const root = resolve(__dirname, "../..");
const file = resolve(root, "out-file/care-guide-en.html");

test.beforeAll(() => {
  execFileSync(process.execPath, ["build/one-file.mjs"], { cwd: root });
});

// Serial, because each worker would rewrite the file while another reads it.
test.describe.configure({ mode: "default" });

for (const person of FIVE_PEOPLE)
  test(
    `${person.name}: asked, helped, shown and printed as on the site, from a file and without a network`,
    NIGHTLY,
    async ({ page, context }, info) => {
      const asked: string[] = [];
      const problems: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      await context.setOffline(true);
      await page.goto(`${pathToFileURL(file)}`);
      await screeningReady(page);
      const interruptions = await answerQuickly(page, person.answers);
      expect(interruptions.map(({ kinds, firstDoor }) => ({ kinds, firstDoor }))).toEqual(
        person.interrupted ? [{ kinds: person.interrupted.kinds, firstDoor: person.interrupted.firstDoor }] : [],
      );
      await expect(page.locator("[data-result]")).toHaveAttribute("data-level", person.level);
      await expect(page.locator("[data-result]")).toHaveAttribute("data-route", person.route);
      await addDetails(page, person.answers);

      const { text, pages } = await printed(page, info.outputPath("one-file.pdf"));
      expect(text).toContain(levelOfCare.hash);
      expect(pages.length).toBeLessThan(8);
      await page.locator('.site-footer a[href="/en/help-now/"]').click();
      await expect(page.locator("#page-help-now h1")).toBeInViewport();
      expect(asked.filter((url) => !url.startsWith("data:") && !url.startsWith(`${pathToFileURL(file)}`))).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

test("H09 the file in Spanish leads nobody to the lifeline in English", () => {
  const html = readFileSync(resolve(root, "out-file/care-guide-es.html"), "utf8");
  expect(html).toContain("sms:988?&amp;body=AYUDA");
  expect(ledToEnglish(shownIn(html))).toEqual([]);
});

test("every link leads somewhere, and the other language is the file beside it", async ({ page, context }) => {
  await context.setOffline(true);
  await page.goto(`${pathToFileURL(file)}`);
  await screeningReady(page);
  const addresses = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const pages = addresses.filter((one) => one.startsWith("/"));
  for (const address of pages) expect(address).toMatch(/^\/en\/(help-now|privacy|screening)\//);
  await expect(page.locator("a.site-name[href]")).toHaveCount(0);
  await page.locator("[data-languages] a[hreflang=es]").click();
  await expect(page).toHaveURL(/\/care-guide-es\.html/);
  await screeningReady(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});

test("it is one file: its policy names its script and its styles by their hashes and allows nothing else", () => {
  const html = readFileSync(file, "utf8");
  expect(html).toMatch(/script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'/);
  expect(html).toMatch(/font-src data:; connect-src 'none'/);
  expect(html).not.toMatch(/<(script|img|link)\b[^>]*(src|href)="\/(?!\/)/);
});
