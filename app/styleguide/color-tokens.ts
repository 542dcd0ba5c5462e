import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface ColorToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

const colorsIn = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = "", value = ""]) => [name, value]));

/** The colors from the style sheet itself, so that the guide cannot show others. */
export function colorTokens(
  css = readFileSync(join(process.cwd(), "app/_styles/tokens.css"), "utf8"),
): readonly ColorToken[] {
  const [, darkPart = ""] = /prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/.exec(css) ?? [];
  const light = colorsIn(css.slice(0, css.indexOf("@media")));
  const dark = colorsIn(darkPart);
  return [...light].map(([name, value]) => ({ name, light: value, dark: dark.get(name) ?? value }));
}

const channel = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The WCAG 2 contrast ratio of two colors, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
