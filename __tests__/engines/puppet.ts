import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser,
  type ElementHandle,
  type KeyInput,
  type LaunchOptions,
  type Page,
} from "puppeteer-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { firefoxPath } from "../../scripts/engine-programs.mjs";
import type { Engine, Settings, Tab } from "./tab";

/** A common phone size. */
const PHONE = { width: 390, height: 844 };
const PATIENCE = 120_000;

function tabOf(engine: "chromium" | "firefox", page: Page): Tab {
  return {
    engine,
    go: async (address) => void (await page.goto(address)),
    head: async (address) => {
      // The promise resolves when the page has loaded, which may be never.
      page.goto(address, { timeout: 0 }).catch(() => undefined);
      await page.waitForFunction((wanted) => location.href === wanted, { polling: 50 }, address);
    },
    run: (inPage, ...given) => page.evaluate(inPage as never, ...given),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    click: async (selector) => {
      await page.locator(selector).setEnsureElementIsInTheViewport(true).click();
    },
    choose: async (selector, file) => {
      const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
      await field?.uploadFile(file);
    },
    // A moment later, so that the answer to the call arrives before the page goes.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    forward: () => page.evaluate(() => void setTimeout(() => history.forward())),
    refresh: async () => void (await page.reload()),
    address: () => page.evaluate(() => location.href),
    resize: (width, height) => page.setViewport({ width, height }),
    print: async (file) => writeFileSync(file, await page.pdf({ format: "letter" })),
    close: () => page.close(),
  };
}

function engineOf(name: "chromium" | "firefox", browser: Browser, downloads: string): Engine {
  return {
    name,
    downloads,
    tab: async () => {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport(PHONE);
      return tabOf(name, page);
    },
    close: () => browser.close(),
  };
}

/** Firefox preferences under their own names, as in about:config. */
const firefoxPreferences = (colors: Settings["colors"], downloads: string) => ({
  "browser.download.dir": downloads,
  "browser.download.folderList": 2,
  "browser.download.useDownloadDir": true,
  "browser.download.always_ask_before_handling_new_types": false,
  "dom.serviceWorkers.testing.enabled": false,
  "intl.accept_languages": "en-US",
  ...(colors === "dark" && { "ui.systemUsesDarkTheme": 1, "layout.css.prefers-color-scheme.content-override": 0 }),
  // Forced colors need explicit values: with the defaults, white on this system's blue has no contrast.
  ...(colors === "forced" && {
    "browser.display.document_color_use": 2,
    "ui.highlight": "#1aebff",
    "ui.highlighttext": "#000000",
  }),
});

export async function launchPuppet(name: "chromium" | "firefox", settings: Settings): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), "care-guide-downloads-"));
  const shared: LaunchOptions = { headless: true, timeout: PATIENCE, protocolTimeout: 2 * PATIENCE };
  if (name === "firefox") {
    const browser = await puppeteer.launch({
      ...shared,
      browser: "firefox",
      executablePath: firefoxPath(),
      extraPrefsFirefox: firefoxPreferences(settings.colors, downloads),
    });
    return engineOf(name, browser, downloads);
  }
  const browser = await puppeteer.launch({
    ...shared,
    executablePath: chromiumPath(),
    args: CHROMIUM_FLAGS,
    downloadBehavior: { policy: "allow", downloadPath: downloads },
    // Browsers keep pages in memory for Back; the test browser does so only when configured.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const engine = engineOf(name, browser, downloads);
  if (settings.colors === "light") return engine;
  return { ...engine, tab: async () => emulating(await browser.newPage(), settings) };
}

async function emulating(page: Page, { colors }: Settings): Promise<Tab> {
  await page.setViewport(PHONE);
  const debug = await page.createCDPSession();
  const features = [
    { name: "prefers-color-scheme", value: colors === "dark" ? "dark" : "light" },
    { name: "forced-colors", value: colors === "forced" ? "active" : "none" },
  ];
  await debug.send("Emulation.setEmulatedMedia", { features });
  return tabOf("chromium", page);
}
