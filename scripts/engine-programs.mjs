// Where the other browser engines and their dependencies are on this machine, and the Debian package that contains
// each.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const isFound = (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;

const firstOf = (places) => places.find((place) => place && existsSync(place));

/** Firefox. FIREFOX_PATH takes precedence. */
export const firefoxPath = () =>
  firstOf([
    process.env.FIREFOX_PATH,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/snap/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ]);

/** WebKitGTK's own small browser, which comes with the library in a versioned folder. */
export function miniBrowserPath() {
  for (const base of ["/usr/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"]) {
    if (!existsSync(base)) continue;
    const folders = readdirSync(base).filter((name) => /^webkit2?gtk-[\d.]+$/.test(name));
    const found = firstOf(
      folders
        .sort()
        .reverse()
        .map((name) => join(base, name, "MiniBrowser")),
    );
    if (found) return found;
  }
  return undefined;
}

/** Required to run Firefox: package names, each with whether it is installed. */
const FIREFOX = { "firefox-esr": () => firefoxPath() !== undefined };

/** Required to run Safari's engine as well. */
const ENGINES = {
  ...FIREFOX,
  "webkit2gtk-driver": () => isFound("WebKitWebDriver") && miniBrowserPath() !== undefined,
  xvfb: () => existsSync("/usr/bin/Xvfb"),
};

/** Also required to hear what a screen reader says. */
const SCREEN_READER = {
  orca: () => isFound("orca"),
  "at-spi2-core": () => firstOf(["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]),
  "dbus-x11": () => isFound("dbus-run-session"),
  xdotool: () => isFound("xdotool"),
  openbox: () => isFound("openbox"),
  // So that the screen reader can speak Spanish.
  locales: () => existsSync("/usr/share/i18n/locales/es_US"),
};

/** Also required by the HTML checker, which is written in Java. */
const CHECKERS = { "default-jre-headless": () => isFound("java") };

const NEEDED = { firefox: FIREFOX, engines: ENGINES, orca: { ...ENGINES, ...SCREEN_READER }, checkers: CHECKERS };

/** Missing packages for a set of tests: "firefox", "engines", "orca" or "checkers". */
export const missingFor = (what) =>
  Object.entries(NEEDED[what])
    .filter(([, isThere]) => !isThere())
    .map(([name]) => name);
