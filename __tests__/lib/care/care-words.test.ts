import { describe, expect, it } from "vitest";
import { factValues } from "../../../lib/care/level-facts";
import { faqValues, rightValues } from "../../../lib/care/word-values";
import { careEn } from "../../../lib/content/en/care/words";
import { fill } from "../../../lib/content/fill";
import { CRISIS_LINES } from "../../../lib/crisis/crisis-lines";
import { reachLifeline } from "../../../lib/crisis/reach-lifeline";
import { LEVELS } from "../../../lib/rules/levels";
import { formatsEn } from "../../../questionnaires/level-of-care/text/en/formats";
import { programsEn } from "../../../questionnaires/level-of-care/text/en/programs";

const textsOf = (words: unknown): string[] =>
  typeof words === "string" ? [words] : words && typeof words === "object" ? Object.values(words).flatMap(textsOf) : [];

const all = [careEn, formatsEn, programsEn].flatMap(textsOf);
const lines = Object.fromEntries(CRISIS_LINES.map(({ id, status }) => [id, status === "active" ? id : ""]));
/** How to reach the lifeline, in the reader's language. */
const ways = reachLifeline("US", "en");
const sentencesOf = (text: string) => text.split(/(?<=[.?!:])\s+/).filter(Boolean);

const syllables = (word: string) => {
  const parts = word
    .toLowerCase()
    .replace(/(?:e|es|ed)$/, "")
    .match(/[aeiouy]+/g);
  return Math.max(1, parts?.length ?? 0);
};

/** Flesch-Kincaid grade of some text. */
function gradeOf(texts: readonly string[]): number {
  const plain = texts.map((text) => text.replace(/\{[^}]+\}/g, "ten").replace(/\([^)]*\)/g, ""));
  const sentences = plain.flatMap(sentencesOf).length;
  const words = plain.flatMap((text) => text.match(/[A-Za-z’']+/g) ?? []);
  const beats = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (beats / words.length) - 15.59;
}

describe("The words about care", () => {
  it("have no empty text", () => expect(all.filter((text) => text.trim() === "")).toEqual([]));

  it.each(LEVELS)("have a value for every figure in the guide to %s", (level) => {
    for (const text of textsOf(careEn.levels[level])) {
      expect(() => fill(text, { ...lines, ...ways, ...factValues(level) })).not.toThrow();
    }
  });

  it("have a value for every figure in the questions and the rights", () => {
    for (const text of textsOf(careEn.faqs)) expect(() => fill(text, faqValues())).not.toThrow();
    for (const text of textsOf(careEn.rights)) expect(() => fill(text, rightValues())).not.toThrow();
  });

  it("mention only active help lines", () => {
    const { today, also, interim, actions, safety, peers } = careEn.nextSteps;
    for (const text of textsOf([today, also, interim, actions, safety, peers, careEn.callKit.places])) {
      for (const [, name = ""] of text.matchAll(/\{([^}]+)\}/g))
        if (!Object.hasOwn(ways, name)) expect(lines[name]).toBe(name);
    }
  });

  it("contain no phone numbers", () =>
    expect(all.filter((text) => /\b(?:988|911|211|\d{3}-\d{3,4})\b/.test(text.replace(/\{[^}]+\}/g, "")))).toEqual([]));

  it("contain none of the banned expressions", () => {
    const never =
      /diagnose|low risk|\bsafe\b|validated|accurate|HIPAA|\bAI\b|commit suicide|\baddict\b|\babuse|\bclean\b|\bdirty\b|we will|our team|submitted|reach out|!/i;
    expect(all.filter((text) => never.test(text))).toEqual([]);
  });

  it("read at grade 6 or below, each part separately", () => {
    for (const [name, part] of Object.entries({ ...careEn, formatsEn, programsEn })) {
      const texts = textsOf(part).filter((text) => /[.?!]$/.test(text));
      if (texts.length > 3) expect.soft(gradeOf(texts), name).toBeLessThanOrEqual(6.5);
    }
  });

  it("have short sentences", () => {
    const long = all.flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > 30);
    expect(long).toEqual([]);
  });

  it("put nothing about health into a calendar", () => {
    expect(`${careEn.week.calendarTitle} ${careEn.week.fileName}`).not.toMatch(/health|therap|treat|program|care/i);
  });
});
