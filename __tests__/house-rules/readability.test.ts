import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { hyphenateSync } from "hyphen/es";
import { describe, expect, it } from "vitest";
import { crisisEn } from "../../lib/content/en/crisis";
import { helpNowEn } from "../../lib/content/en/help-now";
import { crisisEs } from "../../lib/content/es/crisis";
import { helpNowEs } from "../../lib/content/es/help-now";
import { type Language, readingOf, sentencesIn, spanishSyllables, wordsIn } from "../support/readability";

const root = resolve(import.meta.dirname, "../..");
const HOMES = ["lib/content", "questionnaires/level-of-care/text"];
const LANGUAGES: readonly Language[] = ["en", "es"];

const MOST = 6;
const MOST_IN_CRISIS = 5;
const LONGEST_IN_CRISIS = 15;

/** Not ours to simplify; each with what it is. */
const VERBATIM = [
  // Names and notices of published instruments.
  "instruments.ts",
  // Published instruments in Spanish, as close to their English as possible.
  "own-translations.ts",
  // The names of the levels as programs and insurers use them; each is explained on its page and in the glossary.
  "levels.ts",
];

const texts = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
};

const instruments = new Set(
  (
    await Promise.all(
      readdirSync(join(root, "questionnaires/instruments")).map(async (file) =>
        texts(await import(/* @vite-ignore */ join(root, "questionnaires/instruments", file))),
      ),
    )
  ).flat(),
);

/** Running text: labels of a few words say nothing about how hard a page is to read. */
const running = (all: readonly string[]) => all.filter((text) => wordsIn(text).length >= 5 && !instruments.has(text));

const pages = await Promise.all(
  LANGUAGES.flatMap((language) =>
    HOMES.flatMap((home) =>
      (readdirSync(join(root, home, language), { recursive: true }) as string[])
        .filter((file) => file.endsWith(".ts") && !VERBATIM.includes(file))
        .map(async (file) => ({
          name: `${home}/${language}/${file}`,
          language,
          texts: running(texts(await import(/* @vite-ignore */ join(root, home, language, file)))),
        })),
    ),
  ),
);

const crisis = [
  { language: "en" as const, words: crisisEn, help: helpNowEn },
  { language: "es" as const, words: crisisEs, help: helpNowEs },
];

describe("Syllables in Spanish", () => {
  it.each([
    ["llamar", 2],
    ["ayuda", 3],
    ["día", 2],
    ["ciudad", 2],
    ["qué", 1],
    ["guía", 2],
    ["emergencia", 4],
    ["oír", 2],
    ["hoy", 1],
    ["ahora", 3],
    ["cuestionario", 4],
    ["leer", 2],
  ])("%s has %i", (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });

  it("are never fewer than the places where a word may be hyphenated", () => {
    const words = new Set(texts([crisisEs, helpNowEs]).flatMap((text) => text.match(/\p{L}+/gu) ?? []));
    expect(words.size).toBeGreaterThan(500);
    for (const word of words) {
      const parts = hyphenateSync(word.toLowerCase(), { hyphenChar: "-" }).split("-").length;
      expect(spanishSyllables(word), word).toBeGreaterThanOrEqual(parts);
    }
  });
});

describe("Reading level", () => {
  it("is measured, and distinguishes easy from hard", () => {
    expect(pages.length).toBeGreaterThan(80);
    const grade = (text: string, language: Language) => readingOf([text], language).grade;
    expect(grade("Call now. Stay with them. You can ask for help at any time.", "en")).toBeLessThan(3);
    expect(
      grade("Utilization management necessitates comprehensive psychiatric evaluation preceding authorization.", "en"),
    ).toBeGreaterThan(12);
    expect(grade("Llame ahora. Quédese con ella. Puede pedir ayuda hoy.", "es")).toBeLessThan(MOST);
    expect(
      grade(
        "La administración requiere evaluaciones psiquiátricas exhaustivas previas a cualquier autorización.",
        "es",
      ),
    ).toBeGreaterThan(12);
  });

  it.each(pages.filter((page) => page.texts.length > 0).map((page) => [page.name, page] as const))(
    `%s: grade ${MOST} at most`,
    (_, page) => {
      const { grade, longest } = readingOf(page.texts, page.language);
      expect(grade, `the longest sentence: ${longest}`).toBeLessThanOrEqual(MOST);
    },
  );
});

describe.each(crisis)("Crisis help in $language", ({ language, words, help }) => {
  const { lines: _, ...said } = words;

  it.each([...Object.entries(words.kinds), ...Object.entries(help.sections)])(
    `%s: grade ${MOST_IN_CRISIS} at most`,
    (_, part) => {
      expect(readingOf(texts(part), language).grade).toBeLessThanOrEqual(MOST_IN_CRISIS);
    },
  );

  it(`has no sentence of more than ${LONGEST_IN_CRISIS} words`, () => {
    const long = texts([said, words.lines, help])
      .flatMap(sentencesIn)
      .filter((sentence) => wordsIn(sentence).length > LONGEST_IN_CRISIS);
    expect(long).toEqual([]);
  });
});
