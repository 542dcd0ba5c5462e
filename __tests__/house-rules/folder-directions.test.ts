import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, imports, isLocal, shown } from "./imports";

/**
 * Every part of `lib` and the parts it may import from, in the order of docs/architecture.md. A file with a row of its
 * own belongs to no folder. `TYPES`: anything, but only types.
 */
const TYPES = "types";
const KNOWS: Readonly<Record<string, readonly string[] | typeof TYPES>> = {
  "lib/rules/": [],
  "lib/questionnaire/": ["rules"],
  "lib/assessment/": ["rules", "questionnaire"],
  "lib/site/site.mjs": [],
  "lib/crisis/": ["rules", "site.mjs", "content"],
  "lib/dates/": ["content"],
  "lib/exchange/": ["rules", "questionnaire", "assessment", "dates", "content"],
  "lib/screening/": ["rules", "questionnaire", "assessment", "exchange"],
  "lib/report/": ["rules", "questionnaire", "assessment", "crisis", "dates", "content"],
  "lib/care/": ["rules", "questionnaire", "assessment", "crisis", "dates", "content"],
  "lib/site/": ["rules", "site.mjs", "crisis", "care", "content"],
  "lib/method/": ["rules", "questionnaire", "assessment", "report", "content"],
  "lib/content/": TYPES,
  "lib/leaving/": [],
};
/** Single files at the top of `lib` that import nothing; anything may use them. */
const LEAVES = ["lib/without-eval", "lib/plain-digits"];

const parts = Object.keys(KNOWS);
const withoutEnding = (path: string) => path.replace(/\.(tsx?|mjs)$/, "");
/** The part a file belongs to. A row for the file itself takes precedence over its folder. */
const partOf = (path: string) =>
  parts.find((part) => !part.endsWith("/") && withoutEnding(part) === withoutEnding(path)) ??
  parts.find((part) => path.startsWith(part));
const nameOf = (part: string) => part.replace(/\/$/, "").split("/").at(-1) ?? part;

interface Arrow {
  readonly one: Import;
  readonly from: string;
  readonly to: string;
}
const arrows: readonly Arrow[] = imports
  .filter((one) => one.from.startsWith("lib/") && isLocal(one) && !LEAVES.includes(withoutEnding(one.to)))
  .map((one) => ({ one, from: partOf(one.from) ?? one.from, to: partOf(one.to) ?? one.to }))
  .filter(({ from, to }) => from !== to);

describe("The folders of lib", () => {
  it("are all listed as parts", () => {
    const lost = imports.filter(
      ({ from }) => from.startsWith("lib/") && !partOf(from) && !LEAVES.includes(withoutEnding(from)),
    );
    expect(shown(lost)).toEqual([]);
  });

  it.each(parts)("%s imports only from the parts it may know", (part) => {
    const known = KNOWS[part] ?? [];
    const wrong = arrows.filter(
      ({ one, from, to }) => from === part && (known === TYPES ? !one.typeOnly : !known.includes(nameOf(to))),
    );
    expect(shown(wrong.map(({ one }) => one))).toEqual([]);
  });

  it.each(parts)("%s lists no part it does not import from", (part) => {
    const known = KNOWS[part] ?? [];
    const used = new Set(arrows.filter(({ from }) => from === part).map(({ to }) => nameOf(to)));
    expect(known === TYPES ? [] : known.filter((name) => !used.has(name))).toEqual([]);
  });

  it("know each other in one direction only, except for types of words", () => {
    const values = arrows.filter(({ from }) => KNOWS[from] !== TYPES);
    const back = values.filter(({ from, to }) => values.some((other) => other.from === to && other.to === from));
    expect(shown(back.map(({ one }) => one))).toEqual([]);
  });
});

describe("docs/architecture.md", () => {
  const rows = readFileSync(resolve(import.meta.dirname, "../../docs/architecture.md"), "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, part = ""]) => /^`lib\/.*`$/.test(part))
    .map(([, part = "", , knows = ""]) => ({ part: part.slice(1, -1), knows }));

  it("shows every part of lib once, each below the parts it knows", () => {
    expect(rows.map(({ part }) => part)).toEqual(parts);
  });

  it.each(rows)("says what $part knows", ({ part, knows }) => {
    const drawn = [...knows.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    const known = KNOWS[part] ?? [];
    if (known === TYPES) expect(knows).toBe("types only");
    else if (known.length === 0) expect(knows).toBe("nothing");
    else expect(drawn).toEqual(known);
  });
});
