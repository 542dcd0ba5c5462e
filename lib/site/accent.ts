import { contrast, mixed } from "./contrast";
import type { SiteConfig } from "./site-config";

type Accent = NonNullable<SiteConfig["accent"]>;
type Tokens = Readonly<Record<string, string>>;

const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** WCAG 2.2 AA for text. */
const LEAST = 4.5;
/**
 * Mixing shares: how far the stronger tone moves away from the accent, and how much accent the soft background
 * contains.
 */
const STRONGER = 0.7;
const SOFT = 0.12;

/** The colors of app/_styles/tokens.css, for light and dark screens. */
function tokensOf(css: string): Readonly<Record<Theme, Tokens>> {
  const read = (part: string): Tokens =>
    Object.fromEntries(
      [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = "", color = ""]) => [name, color]),
    );
  const [light = "", dark = ""] = css.split("prefers-color-scheme: dark");
  return { light: read(light), dark: read(dark) };
}

/** Colors derived from one accent: a stronger tone, the text on it, and a soft background. */
function tones(accent: string, theme: Theme, { surface = "", ink = "" }: Tokens): Tokens {
  const inks = theme === "light" ? [surface, ink] : [surface, "#ffffff"];
  const written = inks.reduce((best, one) => (contrast(one, accent) > contrast(best, accent) ? one : best));
  return {
    accent,
    "accent-strong": mixed(accent, theme === "light" ? "#000000" : "#ffffff", STRONGER),
    "accent-ink": written,
    "accent-soft": mixed(accent, surface, SOFT),
  };
}

/** Every combination of these colors that has too little contrast to read. */
export function accentProblems(accent: Accent, css: string): readonly string[] {
  const tokens = tokensOf(css);
  return THEMES.flatMap((theme) => {
    const all = { ...tokens[theme], ...tones(accent[theme], theme, tokens[theme]) };
    const pairs = [
      ...["accent", "accent-strong"].flatMap((ink) =>
        ["paper", "surface", "accent-soft"].map((ground) => [ink, ground]),
      ),
      ["accent-ink", "accent"],
      ["accent-ink", "accent-strong"],
      ["ink", "accent-soft"],
      ["ink-soft", "accent-soft"],
    ];
    return pairs.flatMap(([ink = "", ground = ""]) => {
      const ratio = contrast(all[ink] ?? "", all[ground] ?? "");
      if (ratio >= LEAST) return [];
      return [
        `accent.${theme}: ${accent[theme]} gives ${ink} on ${ground} a contrast of ${ratio.toFixed(2)}; text needs ${LEAST}.`,
      ];
    });
  });
}

/** The style sheet that replaces the site's own accent. */
export function accentCss(accent: Accent, css: string): string {
  const tokens = tokensOf(css);
  const rule = (theme: Theme) =>
    `:root{${Object.entries(tones(accent[theme], theme, tokens[theme]))
      .map(([name, color]) => `--${name}:${color}`)
      .join(";")}}`;
  return `${rule("light")}\n@media (prefers-color-scheme:dark){${rule("dark")}}\n`;
}
