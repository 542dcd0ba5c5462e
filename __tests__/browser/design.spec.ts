import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { LOCALES } from "../../lib/content/locales";
import { site } from "../../lib/site/site.mjs";
import { FIRST_LOCALE } from "../../lib/site/site-languages";
import { builtPages, textsUnder } from "./built-files";
import { siteFolder } from "./exported-pages";

/** The width and height of a PNG file of the site. */
const sizeOf = (file: string) => {
  const bytes = readFileSync(join(siteFolder, file));
  expect(bytes.subarray(1, 4).toString("latin1"), file).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
const CONDITIONS =
  /suicid|depress|anxi|drug|alcohol|substance|mental|psych|trauma|crisis|inpatient|residential|hospital|ambulator/i;

test("the preview of a shared link is the same for every page of a language, comes from this site, and names no condition", () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(20);
  const contents = (html: string) =>
    [...html.matchAll(/<meta (?:property|name)="(og:[\w:]+|twitter:[\w:]+)" content="([^"]*)"/g)].map(
      ([, name = "", content = ""]) => `${name} ${content}`,
    );
  const firstOf = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      contents(pages.find(({ text }) => text.includes(`<html lang="${locale}"`))?.text ?? ""),
    ]),
  );
  const first = firstOf.en;
  for (const locale of LOCALES) expect(firstOf[locale]).toContain(`og:title ${site.name[locale]}`);
  for (const { path, text } of pages) {
    const locale = /<html lang="(\w+)"/.exec(text)?.[1] ?? "";
    expect(contents(text), path).toEqual(firstOf[locale]);
    expect(contents(text).join("\n"), path).not.toMatch(CONDITIONS);
  }
  const picture = first?.find((content) => content.startsWith("og:image "))?.split(" ")[1] ?? "";
  expect(new URL(picture).pathname).toBe("/social.png");
  expect(sizeOf("social.png")).toEqual({ width: 1200, height: 630 });
});

test("the icons exist in the manifest's sizes, and the favicon is inlined in the page", () => {
  const manifest = JSON.parse(readFileSync(join(siteFolder, "manifest.webmanifest"), "utf8")) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  expect(manifest.icons.length).toBeGreaterThan(1);
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = sizeOf(src);
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  for (const { path, text } of builtPages()) expect(text, path).toMatch(/<link rel="icon" href="data:image\/svg/);
});

test("the design pages are not published", () => {
  const published = textsUnder("out", [".html", ".css", ".js"]);
  expect(published.filter(({ path }) => /styleguide|\.guide/.test(path)).map(({ path }) => path)).toEqual([]);
  expect(published.filter(({ text }) => /guide-swatch|guide-themes/.test(text)).map(({ path }) => path)).toEqual([]);
});

for (const locale of LOCALES)
  test(`the start button is on the first screen of a small phone, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const address of locale === FIRST_LOCALE ? ["/", `/${locale}/`] : [`/${locale}/`]) {
      await page.goto(address);
      const box = await page.locator('[data-action="start"]').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), address).toBeLessThanOrEqual(640);
    }
  });

test("the longest line of a page has 60 to 78 characters if there is room for more", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of ["/en/privacy/", "/en/levels/", "/en/help-now/", "/es/privacy/"]) {
    await page.goto(address);
    const longest = await page.locator("main p").evaluateAll((paragraphs) => {
      const lettersOfLongestLine = (paragraph: Element) => {
        const range = document.createRange();
        const lines = new Map<number, number>();
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          for (let at = 0; at < (node.textContent ?? "").length; at += 1) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const top = Math.round(range.getBoundingClientRect().top / 8);
            lines.set(top, (lines.get(top) ?? 0) + 1);
          }
        return Math.max(0, ...lines.values());
      };
      return Math.max(...paragraphs.map(lettersOfLongestLine));
    });
    expect(longest, address).toBeGreaterThanOrEqual(60);
    expect(longest, address).toBeLessThanOrEqual(78);
  }
});
