import compatibility, { type BrowserName, type CompatStatement, type Identifier } from "@mdn/browser-compat-data";
import { expect, type Page, test } from "@playwright/test";
import { screeningEn } from "../../../lib/content/en/screening";
import { screeningEs } from "../../../lib/content/es/screening";
import type { Locale } from "../../../lib/content/locales";
import { browserslist } from "../../../package.json";
import { screeningReady } from "../answer-pages";
import { textsUnder } from "../built-files";
import { expectHelpBar } from "../walk";

const WORDS = { en: screeningEn.oldEngine, es: screeningEs.oldEngine } satisfies Record<Locale, object>;
const QUESTIONS = ["/en/screening/", "/es/screening/"] as const;
const localeIn = (address: string): Locale => (address.startsWith("/es/") ? "es" : "en");
const notice = (page: Page) => page.locator("[data-old-engine]");

/**
 * Simulates a browser that supports nothing the styles test for, in files or inline, and defines which scripts it
 * understands.
 */
async function beOld(page: Page, scripts: "none" | "all"): Promise<void> {
  const without = (text: string) => text.replaceAll("color-mix(", "unknown-color(");
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const styles = without(await response.text())
      // The changed styles have a hash the policy does not allow.
      .replace(/<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/i, "");
    const body = scripts === "all" ? styles : styles.replaceAll('type="module"', 'type="text/unknown"');
    await route.fulfill({ response, body });
  });
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: without(await response.text()) });
  });
}

test("a browser too old for the scripts shows help and the page to read, and says what to do", async ({ page }) => {
  await beOld(page, "none");
  for (const address of [...QUESTIONS, "/en/open/", "/es/open/"]) {
    await page.goto(address);
    const { title, text } = WORDS[localeIn(address)];
    await expect(notice(page)).toBeVisible();
    await expect(notice(page)).toContainText(title);
    await expect(notice(page)).toContainText(text);
    await expect(notice(page).locator('a[href$="/help-now/"]')).toBeVisible();
    await expectHelpBar(page);
    await expect(page.locator("h1")).toBeVisible();
  }
  await page.goto("/en/screening/");
  await expect(page.locator("fieldset[data-question]").first()).toBeVisible();
});

test("no one else sees the old browser message: not before the scripts, not after, not without them", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.route("**/*.js", (route) => route.abort());
  for (const address of [...QUESTIONS, "/en/open/"]) {
    await page.goto(address);
    await expect(notice(page)).toBeAttached();
    await expect(notice(page)).toBeHidden();
  }
  await page.unroute("**/*.js");
  await page.goto("/en/screening/");
  await screeningReady(page);
  await expect(notice(page)).toBeHidden();
  const without = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await without.goto("/en/screening/");
  await expect(without.locator("noscript h2")).toBeVisible();
  await expect(without.locator("[data-old-engine]")).toBeHidden();
  await without.close();
});

test("if the scripts run after all, the message is hidden", async ({ page }) => {
  await beOld(page, "all");
  await page.goto("/en/screening/");
  await screeningReady(page);
  await expect(notice(page)).toBeHidden();
});

const stated = browserslist.map((line) => line.split(" >= ") as [name: string, version: string]);

/** The supported browsers under the names compilers use; a derived browser goes by its base. */
const targets = stated.flatMap(([name, version]) => {
  const known = { chrome: "chrome", edge: "edge", firefox: "firefox", safari: "safari", ios_saf: "ios" }[name];
  return known ? [`${known}${version}`] : [];
});

test("every script uses syntax the supported browsers can parse", async () => {
  expect(targets.length).toBeGreaterThanOrEqual(5);
  const { transformWithOxc } = await import("vite");
  const written = async (code: string, target: string | string[]) =>
    (await transformWithOxc(code, "script.js", { target, sourcemap: false })).code;
  // A compiler targeting them rewrites anything newer.
  const newer = "using one = open(); export { one };";
  expect(await written(newer, targets)).not.toBe(await written(newer, "esnext"));
  const scripts = textsUnder("out", [".js"]);
  expect(scripts.length).toBeGreaterThan(10);
  for (const { path, text } of scripts) expect(await written(text, targets), path).toBe(await written(text, "esnext"));
});

/** The supported browsers under the names of MDN's compatibility data. */
const COMPATIBILITY_NAMES: Readonly<Record<string, BrowserName>> = {
  chrome: "chrome",
  edge: "edge",
  firefox: "firefox",
  safari: "safari",
  ios_saf: "safari_ios",
  samsung: "samsunginternet_android",
};

/** Whether every supported browser fully supports a feature. */
function everywhere(feature: CompatStatement | undefined): boolean {
  return stated.every(([name, version]) => {
    const support = feature?.support[COMPATIBILITY_NAMES[name] ?? "chrome"];
    return [support ?? []]
      .flat()
      .some(
        ({ version_added: added, version_removed: removed, flags, partial_implementation: partial }) =>
          typeof added === "string" &&
          Number.parseFloat(added.replace("≤", "")) <= Number(version) &&
          !removed &&
          !flags &&
          !partial,
      );
  });
}

/** Members of an object, by the names a script uses for them. */
const partsOf = (thing: unknown): readonly (readonly [string, Identifier])[] =>
  Object.entries(thing as Identifier)
    .filter(([name]) => name !== "__compat")
    .map(([name, feature]) => [name.replace(/_static$/, ""), feature as Identifier]);

/** Names our own code also uses, unrelated to the new built-ins. */
const OWN_NAMES = new Set(["use", "drop"]);

test("no script uses a method or object that a supported browser lacks", () => {
  const known = new Set<string>();
  const newer = new Set<string>();
  for (const [name, builtin] of partsOf(compatibility.javascript.builtins))
    for (const [member, feature] of [[name, builtin] as const, ...partsOf(builtin)])
      (everywhere(feature.__compat) ? known : newer).add(member);
  for (const [name, thing] of partsOf(compatibility.api)) {
    (everywhere(thing.__compat) ? known : newer).add(name);
    for (const [member, feature] of partsOf(thing)) if (everywhere(feature.__compat)) known.add(member);
  }
  const missing = (name: string) => newer.has(name) && !known.has(name) && !OWN_NAMES.has(name);
  const usedIn = (text: string) =>
    [...text.matchAll(/\.([A-Za-z_$][\w$]*)\(|(?:\bnew |\btypeof |\b(?:window|globalThis|self)\.)([A-Za-z]\w*)/g)]
      .map(([, method, object]) => method ?? object ?? "")
      .filter(missing);
  // The check itself works.
  expect(usedIn("one.intersection(two); Object.groupBy(all, by); new CloseWatcher();").length).toBe(3);
  for (const { path, text } of textsUnder("out", [".js"])) expect(usedIn(text), path).toEqual([]);
});

/** Names of selectors that are values or parts of a page here. */
const PARTS_OF_RULES = new Set([":column", ":left", ":right", ":first"]);

/** Styles that a supported browser does not know, and what its users see instead. */
const WITHOUT: Readonly<Record<string, string>> = {
  ":has": "choices are marked by their own radio buttons and boxes; all columns of a comparison are shown",
  "::details-content": "the parts of a printed page are opened by script before it is printed",
  "::marker": "the mark of a list item looks like its text",
  "text-wrap": "lines of a heading are less even",
  "hyphenate-limit-chars": "more words are hyphenated",
  "text-size-adjust": "the prefixed property is there for phones; computers do not need it",
  "accent-color": "boxes have the color of the browser",
  resize: "the field for a text cannot be made larger by hand; it scrolls",
  "forced-color-adjust": "browsers on phones have no forced colors",
  "content-visibility": "everything is drawn at once",
  "@page": "pages have the margins of the browser, and no number of their own",
};

test("styles a supported browser does not know are listed with what is shown instead", () => {
  const styles = [
    ...textsUnder("out", [".css"]).map(({ text }) => text),
    ...textsUnder("out", [".html"]).flatMap(({ text }) =>
      [...text.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, style]) => style ?? ""),
    ),
  ].join("\n");
  const { properties, selectors, "at-rules": rules } = compatibility.css;
  const inStyles = (pattern: RegExp) => new Set([...styles.matchAll(pattern)].map(([, name]) => name ?? ""));
  const newer = (names: ReadonlySet<string>, known: Readonly<Record<string, Identifier>> | undefined, as = "") =>
    [...names].filter((name) => known?.[name]?.__compat && !everywhere(known[name].__compat)).map((name) => as + name);
  const found = [
    ...newer(inStyles(/[{;]\s*([a-z-]+)\s*:/g), properties),
    ...newer(inStyles(/@([a-z-]+)/g), rules, "@"),
    ...newer(inStyles(/(?<=[^:]):([a-z-]+)\(?/g), selectors, ":").filter((name) => !PARTS_OF_RULES.has(name)),
    ...newer(inStyles(/::([a-z-]+)/g), selectors, "::"),
  ];
  expect(found.filter((name) => !(name in WITHOUT))).toEqual([]);
  expect(Object.keys(WITHOUT).filter((name) => !found.includes(name))).toEqual([]);
  // Firefox supports nesting from 117 on, Safari fully from 17.2.
  expect(styles).not.toMatch(/[{};]\s*&/);
});
