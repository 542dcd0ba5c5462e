import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, By, Capabilities, Key, type WebDriver } from "selenium-webdriver";
import { miniBrowserPath } from "../../scripts/engine-programs.mjs";
import { openDisplay } from "./display";
import type { Engine, Settings, Tab } from "./tab";

const PATIENCE = 120_000;
const KEYS: Readonly<Record<string, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Space: Key.SPACE,
  Shift: Key.SHIFT,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Escape: Key.ESCAPE,
};

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Runs in the page: evaluates the given text and reports the outcome, also of a promise. */
const running = (inPage: unknown) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${inPage})(...JSON.parse(arguments[0]))).then(
    (answer) => done(JSON.stringify({ answer })),
    (error) => done(JSON.stringify({ failed: String(error && error.message || error) })),
  );`;

function tabOf(driver: WebDriver): Tab {
  const run: Tab["run"] = async (inPage, ...given) => {
    const said = await driver.executeAsyncScript<string>(running(inPage), JSON.stringify(given));
    const { answer, failed } = JSON.parse(said);
    if (failed !== undefined) throw new Error(failed);
    return answer;
  };
  /** Performs an action that navigates, and waits until the new page has loaded; the driver itself does not wait. */
  const leaving = async (go: () => Promise<void>, again = false): Promise<void> => {
    await run(() => void Object.assign(window, { isBefore: true }));
    await go();
    const loaded = () => run(() => !("isBefore" in window) && document.readyState === "complete").catch(() => false);
    // The driver sometimes leaves a request for a page unanswered: the same page can be asked for again, a step of the
    // history cannot.
    const arrived = driver.wait(loaded, again ? PATIENCE / 4 : PATIENCE);
    if (!again) return void (await arrived);
    await arrived.catch(async () => {
      await go();
      await driver.wait(loaded, PATIENCE);
    });
  };
  const actions = () => driver.actions({ async: true });
  return {
    engine: "webkit",
    go: async (address) => {
      await leaving(() => driver.get(address), true);
    },
    head: async (address) => {
      await driver.get(address);
      await driver.wait(async () => (await driver.getCurrentUrl()) === address, PATIENCE);
    },
    run,
    press: (key) => {
      const code = KEYS[key] ?? key;
      return actions().keyDown(code).keyUp(code).perform();
    },
    type: (text) => actions().sendKeys(text).perform(),
    click: async (selector) => {
      const element = await driver.findElement(By.css(selector));
      await driver.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
      await actions().move({ origin: element }).click().perform();
    },
    choose: async (selector, file) => (await driver.findElement(By.css(selector))).sendKeys(file),
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    refresh: () => leaving(() => driver.navigate().refresh()),
    address: () => driver.getCurrentUrl(),
    resize: async (width, height) => void (await driver.manage().window().setRect({ x: 0, y: 0, width, height })),
    print: () => Promise.reject(new Error("WebKitGTK's driver does not print.")),
    close: async () => driver.get("about:blank"),
  };
}

/** Waits until a started program responds on its port. */
async function answers(port: number, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until && server.exitCode === null; ) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (status?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("WebKitWebDriver did not start.");
}

/** A home directory of its own, so that nothing of this machine's user is read or changed, with a downloads folder. */
function ownHome(): { readonly home: string; readonly downloads: string } {
  const home = mkdtempSync(join(tmpdir(), "care-guide-webkit-"));
  const downloads = join(home, "Downloads");
  mkdirSync(downloads);
  mkdirSync(join(home, ".config"));
  writeFileSync(join(home, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return { home, downloads };
}

/** WebKitGTK's build of Safari's engine, in its own small browser, on a virtual screen. */
export async function launchWebKit({ colors }: Settings): Promise<Engine> {
  const display = await openDisplay();
  const { home, downloads } = ownHome();
  const port = await freePort();
  const server = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    // A process group of its own, so that the browser it starts is terminated with it.
    detached: true,
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, ".config"),
      DISPLAY: display.name,
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      // The sandbox does not start in most containers.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      NO_AT_BRIDGE: "1",
      LANGUAGE: "en_US",
      ...(colors === "dark" && { GTK_THEME: "Adwaita:dark" }),
    },
  });
  const close = async () => {
    if (server.pid) process.kill(-server.pid);
    display.close();
  };
  await answers(port, server);
  const browser = new Capabilities({
    browserName: "MiniBrowser",
    // Otherwise a page whose scripts are still loading could not be queried.
    pageLoadStrategy: "none",
    "webkitgtk:browserOptions": { binary: miniBrowserPath(), args: ["--automation"] },
  });
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(browser).build();
  await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
  await driver.manage().window().setRect({ x: 0, y: 0, width: 400, height: 900 });
  return {
    name: "webkit",
    downloads,
    tab: async () => tabOf(driver),
    close: async () => {
      await Promise.race([driver.quit().catch(() => undefined), new Promise((later) => setTimeout(later, 5000))]);
      await close();
    },
  };
}
