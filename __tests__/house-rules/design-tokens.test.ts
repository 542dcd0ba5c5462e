import { describe, expect, it } from "vitest";
import { colorTokens, contrast } from "../../app/styleguide/color-tokens";
import { found, projectFiles, withoutComments } from "./project-files";

const styles = projectFiles.filter(({ path }) => /^app\/.*\.css$/.test(path));
const tokens = styles.find(({ path }) => path.endsWith("/tokens.css"))?.text ?? "";
/** Black ink on white paper, whatever the theme on screen; measured in millimeters and points. */
const PAPER = /\/(paper(-\w+)?|print(-\w+)?|opened-paper)\.css$/;
const onScreen = styles
  .filter(({ path }) => !PAPER.test(path) && !path.endsWith("/tokens.css"))
  .map(({ path, text }) => ({ path, text: text.replace(/@media print \{[\s\S]*?\n\}\n?/g, "") }));
const components = projectFiles.filter(({ path }) => /^app\/.*\.tsx$/.test(path) && !/\/paper-[\w-]+\.tsx$/.test(path));

const names = [...new Set([...tokens.matchAll(/^\s*--([\w-]+):/gm)].map(([, name = ""]) => name))];
const colors = colorTokens(tokens);
const of = (name: string, theme: "light" | "dark") => {
  const color = colors.find((one) => one.name === name)?.[theme];
  if (!color) throw new Error(`There is no color --${name}.`);
  return color;
};

/** Text colors, and every background they are used on. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: ["paper", "surface", "accent-soft", "sun-soft", "emergency-soft"],
  "ink-soft": ["paper", "surface", "accent-soft", "sun-soft", "emergency-soft"],
  accent: ["paper", "surface", "accent-soft", "sun-soft", "emergency-soft"],
  "accent-strong": ["paper", "surface", "accent-soft"],
  "accent-ink": ["accent", "accent-strong"],
  emergency: ["paper", "surface", "emergency-soft", "sun-soft"],
  "emergency-ink": ["emergency"],
  focus: ["focus-ground"],
};
/** What makes a control, or an error in one, visible. */
const EDGES: Readonly<Record<string, readonly string[]>> = {
  "line-strong": ["paper", "surface"],
  accent: ["paper", "surface", "accent-soft"],
  sun: ["paper", "surface"],
  focus: ["focus-ground"],
};
const tooWeak = (pairs: Readonly<Record<string, readonly string[]>>, least: number) =>
  (["light", "dark"] as const).flatMap((theme) =>
    Object.entries(pairs).flatMap(([ink, grounds]) =>
      grounds
        .map((ground) => ({ ground, ratio: contrast(of(ink, theme), of(ground, theme)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ ground, ratio }) => `${theme}: ${ink} on ${ground} is ${ratio.toFixed(2)}`),
    ),
  );

describe("The design", () => {
  it("defines its colors in one place", () => {
    expect(onScreen.length).toBeGreaterThan(15);
    // A shadow is black and thin in every theme.
    const withoutShadows = (text: string) => withoutComments(text).replace(/box-shadow:[^;]*rgb\(0 0 0 \/[^;]*;/g, "");
    expect(found(onScreen, /#[0-9a-f]{3,8}\b(?=[^{}]*;)|\b(rgb|hsl|oklch)a?\(/i, withoutShadows)).toEqual([]);
    expect(found(components, /(fill|stroke|color)="(?!none|currentColor|var\()[^"]+"/, withoutComments)).toEqual([]);
  });

  it("takes spacing and borders from its tokens", () => {
    const space = /\b(padding|gap)[\w-]*:(?!\s*calc)[^;]*\d(\.\d+)?px/;
    const border = /\bborder(-(?!radius)[\w-]+)?: (1|1\.5|2|3)px \w+ var/;
    for (const pattern of [space, border]) expect(found(onScreen, pattern, withoutComments)).toEqual([]);
  });

  it("uses every token, and none that does not exist", () => {
    const all = styles.map(({ text }) => text).join("\n");
    const used = new Set([...all.matchAll(/var\(--([\w-]+)/g)].map(([, name = ""]) => name));
    expect(names.filter((name) => !used.has(name))).toEqual([]);
    const set = new Set([...all.matchAll(/--([\w-]+):/g)].map(([, name = ""]) => name));
    const feet = ["en", "es"].flatMap((locale) => ["before", "of", "after"].map((part) => `foot-${part}-${locale}`));
    const fromPage = ["font-text", "paper-found", "paper-page", "paper-of", ...feet];
    expect([...used].filter((name) => !set.has(name) && !fromPage.includes(name))).toEqual([]);
  });

  it("has a set of colors for light, dark and more contrast", () => {
    const dark = /prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/.exec(tokens)?.[1] ?? "";
    const same = colors.filter(({ name }) => !dark.includes(`--${name}:`)).map(({ name }) => name);
    expect(same).toEqual([]);
    const more = /prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(tokens)?.[1] ?? "";
    for (const name of ["ink-soft", "line", "line-strong"]) expect(more).toContain(`--${name}: var(--ink)`);
  });

  it("is legible: text at least 4.5 to 1 on every background it is used on, edges of controls 3 to 1", () => {
    expect(tooWeak(TEXT, 4.5)).toEqual([]);
    expect(tooWeak(EDGES, 3)).toEqual([]);
  });

  it("has text of 18 pixels and touch targets of at least 44", () => {
    expect(tokens).toMatch(/--text-base: 1\.125rem;/);
    expect(tokens).toMatch(/--target: 2\.75rem;/);
  });
});
