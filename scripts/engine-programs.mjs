// Where the other browser engines and what they need are on this machine, and the package of Debian that holds each.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const isFound = (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;

const firstOf = (places) => places.find((place) => place && existsSync(place));

/** Firefox. FIREFOX_PATH comes first. */
export const firefoxPath = () =>
  firstOf([
    process.env.FIREFOX_PATH,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/snap/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ]);

/** WebKitGTK's own small browser: it comes with the library, in a folder of its version. */
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

/** Needed to open Safari's engine and Firefox: package names, each with whether it is there. */
const ENGINES = {
  "firefox-esr": () => firefoxPath() !== undefined,
  "webkit2gtk-driver": () => isFound("WebKitWebDriver") && miniBrowserPath() !== undefined,
  xvfb: () => existsSync("/usr/bin/Xvfb"),
};

/** Needed besides to hear what a screen reader says. */
const SCREEN_READER = {
  orca: () => isFound("orca"),
  "at-spi2-core": () => firstOf(["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]),
  "dbus-x11": () => isFound("dbus-run-session"),
  xdotool: () => isFound("xdotool"),
  openbox: () => isFound("openbox"),
  // Spanish, for the screen reader to speak it.
  locales: () => existsSync("/usr/share/i18n/locales/es_US"),
};

/** Needed besides by the checker of HTML that is written in Java. */
const CHECKERS = { "default-jre-headless": () => isFound("java") };

const NEEDED = { engines: ENGINES, orca: { ...ENGINES, ...SCREEN_READER }, checkers: CHECKERS };

/** Packages that are missing for what is to be tried: "engines", "orca" or "checkers". */
export const missingFor = (what) =>
  Object.entries(NEEDED[what])
    .filter(([, isThere]) => !isThere())
    .map(([name]) => name);
