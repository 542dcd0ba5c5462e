import { describe, expect, it } from "vitest";
import { placesOf } from "../../../lib/questionnaire/questions";
import { questionOriginsOf } from "../../../lib/report/question-origins";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { publishedEn, publishedEs } from "../../../questionnaires/level-of-care/published-texts";
import { enDecisionWords } from "../../../questionnaires/level-of-care/text/en/decision-words";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { esDecisionWords } from "../../../questionnaires/level-of-care/text/es/decision-words";
import { esWords } from "../../../questionnaires/level-of-care/text/es/words";

const english = questionOriginsOf(levelOfCare, {
  words: enWords,
  decision: enDecisionWords,
  english: publishedEn,
  official: publishedEn,
});
const spanish = questionOriginsOf(levelOfCare, {
  words: esWords,
  decision: esDecisionWords,
  english: publishedEn,
  official: publishedEs,
});

describe("Where the questions come from", () => {
  it("names every question once, under its instrument or as our own", () => {
    for (const { instruments, own } of [english, spanish]) {
      const named = instruments.flatMap(({ items }) => items).length + own.flatMap(({ asks }) => asks).length;
      expect(named).toBe(placesOf(levelOfCare).length);
      expect(instruments.map(({ id }) => id)).toEqual(levelOfCare.instruments.map(({ id }) => id));
    }
  });

  it("names the owner of each instrument, with the notice its license requires", () => {
    for (const { title, notice, source, items } of [...english.instruments, ...spanish.instruments]) {
      for (const text of [title, notice, source]) expect(text).not.toBe("");
      expect(items.length).toBeGreaterThan(0);
    }
  });

  it("has the published words throughout in English", () => {
    expect(english.instruments.map(({ official }) => official)).toEqual(english.instruments.map(() => "all"));
  });

  it("marks Spanish that has no official text", () => {
    const official = Object.fromEntries(spanish.instruments.map((one) => [one.id, one.official]));
    expect(official).toEqual({
      "phq-9": "all",
      "phq-difficulty": "all",
      "gad-7": "all",
      asq: "all",
      "audit-c": "all",
      "phq-eating": "none",
      "drug-single": "none",
      "pc-ptsd-5": "none",
      bstad: "none",
    });
  });
});
