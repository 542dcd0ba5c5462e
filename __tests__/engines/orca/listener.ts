import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locale } from "../../../lib/content/locales";
import { firefoxPath } from "../../../scripts/engine-programs.mjs";
import { openDisplay } from "../display";
import { Programs } from "./programs";

/** Milliseconds. A busy machine may be many times slower than a quiet one. */
const PATIENCE = 120_000;
/** After this many milliseconds without new output, the screen reader has finished. */
const QUIET = 1200;
const SPEECH = /^[\d:. -]*SPEECH OUTPUT: '(.*?)'(?:\{.*)?$/gm;

const LOCALES_OF = { en: "en_US", es: "es_US" } satisfies Record<Locale, string>;

const later = (milliseconds: number) => new Promise<void>((go) => setTimeout(go, milliseconds));

/**
 * Prevents Firefox from showing a welcome page, asking to be the default browser, and turning off its accessibility
 * tree.
 */
const PREFERENCES = {
  "accessibility.force_disabled": -1,
  "browser.aboutwelcome.enabled": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "intl.accept_languages": "en-US, es-US",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/** Orca gives up if it takes more than ten seconds to start, and buffers its log. */
const CUSTOM = `import orca.debug
import orca.settings
orca.settings.timeoutTime = 0
orca.settings.enableKeyEcho = False
orca.debug.debugFile.reconfigure(line_buffering=True)
`;

const utterancesIn = (log: string): readonly string[] => [...log.matchAll(SPEECH)].map(([, text = ""]) => text.trim());

/** A screen reader user: Firefox, Orca, and a keyboard. */
export interface Listener {
  /** Presses a key, by its xdotool name ("Tab", "ctrl+Home"), and returns what is spoken. */
  press(key: string): Promise<readonly string[]>;
  /** Opens a URL and returns what is spoken. */
  go(address: string): Promise<readonly string[]>;
  close(): void;
}

/** A home directory of its own, so that nothing of this machine's user is read or changed. */
function ownHome(): string {
  const home = mkdtempSync(join(tmpdir(), "care-guide-orca-"));
  for (const folder of [".config", ".local/share/orca", "locales", "profile", "runtime"])
    mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, ".local/share/orca/orca-customizations.py"), CUSTOM);
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(home, "profile/user.js"), `${lines.join("\n")}\n`);
  return home;
}

/** Starts the session in a language, which the screen reader's own messages use too. */
export async function listen(locale: Locale): Promise<Listener> {
  const display = await openDisplay();
  const home = ownHome();
  const programs = new Programs({
    ...process.env,
    DISPLAY: display.name,
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local/share"),
    XDG_RUNTIME_DIR: join(home, "runtime"),
    GNOME_ACCESSIBILITY: "1",
    MOZ_ENABLE_WAYLAND: "0",
    LIBGL_ALWAYS_SOFTWARE: "1",
    LANG: `${LOCALES_OF[locale]}.UTF-8`,
    LANGUAGE: locale,
    LOCPATH: join(home, "locales"),
  });
  const close = () => {
    programs.end();
    display.close();
  };
  // A machine without a locale of its own has none of these.
  await programs.run("localedef", [
    "-i",
    LOCALES_OF[locale],
    "-f",
    "UTF-8",
    join(home, "locales", `${LOCALES_OF[locale]}.UTF-8`),
  ]);
  const log = join(home, "orca.log");
  const said = () => (existsSync(log) ? readFileSync(log, "utf8") : "");
  const until = async (what: string, isSo: () => boolean): Promise<void> => {
    for (const end = Date.now() + PATIENCE; !isSo(); await later(200))
      if (Date.now() > end) throw new Error(`${what} did not appear.\n${said().slice(-2000)}`);
  };
  const quiet = async () => {
    let length = -1;
    for (const end = Date.now() + PATIENCE; length !== said().length && Date.now() < end; await later(QUIET))
      length = said().length;
  };
  /** What is spoken from the start of an action. */
  const heard = async (act: () => Promise<void>, first: string): Promise<readonly string[]> => {
    const from = said().length;
    await act();
    await until(first, () => said().slice(from).includes(first));
    await quiet();
    return utterancesIn(said().slice(from));
  };

  try {
    const bus = programs.start(
      "dbus-daemon",
      ["--session", "--nofork", "--print-address"],
      ["ignore", "pipe", "ignore"],
    );
    programs.environment.DBUS_SESSION_BUS_ADDRESS = await new Promise<string>((found, failed) => {
      bus.stdout?.once("data", (text) => found(`${text}`.trim()));
      bus.once("exit", () => failed(new Error("dbus-daemon did not start.")));
    });
    await programs.run("gsettings", ["set", "org.gnome.desktop.interface", "toolkit-accessibility", "true"]);
    programs.start("/usr/libexec/at-spi-bus-launcher", ["--launch-immediately"]);
    programs.start("openbox", []);
    await later(2000);
    programs.start("orca", ["--disable", "braille", "--debug-file", log]);
    await until("Orca", () => said().includes("Startup complete"));
    await quiet();
    programs.start(firefoxPath() ?? "firefox", [
      "--no-remote",
      "--profile",
      join(home, "profile"),
      "--new-window",
      "about:blank",
    ]);
    await until("Firefox", () => /SPEECH OUTPUT: .*Firefox/.test(said()));
    await quiet();
  } catch (error) {
    close();
    throw error;
  }
  const press = (key: string) =>
    heard(() => programs.run("xdotool", ["key", "--clearmodifiers", key]), "KEYBOARD_EVENT");
  return {
    press,
    go: async (address) => {
      await press("ctrl+l");
      await programs.run("xdotool", ["type", "--delay", "20", address]);
      await quiet();
      const from = said().length;
      await press("Return");
      await later(2 * QUIET);
      await quiet();
      return utterancesIn(said().slice(from));
    },
    close,
  };
}
