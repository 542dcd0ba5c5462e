// `npm run pictures`: renders the icons and the link preview image in public/, in the colors of the styles. They show
// stairs and a sun, and no words: a home screen or a message must not say what the site is about.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium.mjs";

const root = resolve(import.meta.dirname, "..");
const tokens = readFileSync(join(root, "app/_styles/tokens.css"), "utf8");
const color = (name) => {
  const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens) ?? [];
  if (!value) throw new Error(`There is no color --${name}.`);
  return value;
};

/** Full bleed, with the mark inside the safe circle of maskable icons. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 -6 44 44">
  <rect x="-6" y="-6" width="44" height="44" fill="${color("accent")}"/>
  <path d="M8 24h5v-5h5v-5h6" fill="none" stroke="${color("surface")}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="24" cy="8.5" r="2.5" fill="${color("sun-pale")}"/>
</svg>`;

const STEP = { height: 74, gap: 5, tread: 74, left: 330, bottom: 458, right: 1000 };
const steps = [0.16, 0.28, 0.42, 0.6, 0.8].map((depth, index) => {
  const x = STEP.left + index * STEP.tread;
  const y = STEP.bottom - index * (STEP.height + STEP.gap);
  const box = `x="${x}" y="${y}" width="${STEP.right - x}" height="${STEP.height}" rx="12"`;
  return `<rect ${box} fill="${color("surface")}"/><rect ${box} fill="${color("accent")}" fill-opacity="${depth}"/>`;
});
const social = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
  <rect width="1200" height="630" fill="${color("paper")}"/>
  <circle cx="470" cy="216" r="118" fill="${color("sun-pale")}"/>
  ${steps.join("\n  ")}
</svg>`;

const PICTURES = [
  { file: "icon-192.png", width: 192, height: 192, svg: icon },
  { file: "icon-512.png", width: 512, height: 512, svg: icon },
  { file: "social.png", width: 1200, height: 630, svg: social },
];

const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath: chromiumPath() });
for (const { file, width, height, svg } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  await page.screenshot({ path: join(root, "public", file) });
  await page.close();
}
await browser.close();
