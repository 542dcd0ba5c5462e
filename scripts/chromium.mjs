import { existsSync } from "node:fs";

/** Usual locations of Chromium and Chromium-based browsers. CHROME_PATH takes precedence. */
const PLACES = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Whole Chromium, as people have it. */
export const chromiumPath = () => PLACES.find((place) => place && existsSync(place));

const HEADLESS = "/usr/bin/chromium-headless-shell";

/**
 * Chromium's engine without the parts that a screen needs: the same pages, opened two to three times as fast. It keeps no
 * history, so the test of that uses the whole browser. Where it is not installed, this is whole Chromium.
 */
export const headlessChromiumPath = () => process.env.CHROME_PATH ?? (existsSync(HEADLESS) ? HEADLESS : chromiumPath());

/** No background network traffic. The sandbox does not start in most containers. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
