// `npm run styleguide`: builds the style guide into .cache/styleguide, apart from the site, and takes
// pictures of them in every theme: light, dark, with more contrast, in forced colors and on paper.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { exportedFiles } from "../build/exported-files.mjs";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium.mjs";

const root = resolve(import.meta.dirname, "..");
const site = join(root, ".cache", "styleguide");
const pictures = join(root, ".cache", "screenshots", "styleguide");
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

const { status } = spawnSync(process.execPath, [next, "build", "--webpack"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, STYLEGUIDE: "1", NEXT_TELEMETRY_DISABLED: "1" },
});
if (status !== 0) process.exit(status ?? 1);

const THEMES = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "contrast", media: { colorScheme: "light", contrast: "more" } },
  { name: "contrast-dark", media: { colorScheme: "dark", contrast: "more" } },
  { name: "forced", media: { forcedColors: "active" } },
  { name: "paper", media: { media: "print" } },
];
const HOST = "http://styleguide.localhost";
const files = new Map(exportedFiles(site).map(({ file, pathname }) => [pathname, file]));

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath: chromiumPath() });
for (const width of [360, 1280])
  for (const { name, media } of THEMES) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia(media);
    await page.route(`${HOST}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : decodeURIComponent(pathname));
      return file ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: "" });
    });
    await page.goto(`${HOST}/styleguide/pieces/`, { waitUntil: "networkidle" });
    const ids = await page.locator(".guide > section[id]").evaluateAll((parts) => parts.map(({ id }) => id));
    for (const id of ids) {
      // One piece at a time: a screenshot of them all would exceed the maximum height a browser can capture.
      await page.evaluate((shown) => {
        for (const part of document.querySelectorAll(".guide > section")) part.hidden = part.id !== shown;
      }, id);
      const clip = await page.locator(`.guide > section[id="${id}"]`).boundingBox();
      if (clip) await page.screenshot({ path: join(pictures, `${id}-${width}-${name}.png`), clip, fullPage: true });
    }
    await page.close();
  }
await browser.close();
console.log(`Open ${site}/styleguide/, or see ${pictures}/.`);
