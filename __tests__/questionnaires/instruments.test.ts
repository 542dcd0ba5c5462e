import { describe, expect, it } from "vitest";
import type { Instrument, Option, Question } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";
import { asq, asqEn, asqEs, asqItems } from "../../questionnaires/instruments/asq";
import { auditC, auditCEn, auditCEs, auditCItems } from "../../questionnaires/instruments/audit-c";
import { bstad, bstadEn, bstadItems } from "../../questionnaires/instruments/bstad";
import { drugSingle, drugSingleEn, drugSingleItems } from "../../questionnaires/instruments/drug-single";
import { gad7, gad7En, gad7Es, gad7Items } from "../../questionnaires/instruments/gad-7";
import { pcPtsd5, pcPtsd5En, pcPtsd5Items } from "../../questionnaires/instruments/pc-ptsd-5";
import { phq9, phq9En, phq9Es, phq9Items } from "../../questionnaires/instruments/phq-9";
import {
  phqDifficulty,
  phqDifficultyEn,
  phqDifficultyEs,
  phqDifficultyItems,
} from "../../questionnaires/instruments/phq-difficulty";
import { phqEating, phqEatingEn, phqEatingItems } from "../../questionnaires/instruments/phq-eating";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import published from "../cases/instruments.json";

interface Here {
  readonly instrument: Instrument;
  readonly items: Readonly<Record<string, Question>>;
  readonly en: InstrumentWords;
  readonly es?: Partial<InstrumentWords>;
}
const here: readonly Here[] = [
  { instrument: phq9, items: phq9Items, en: phq9En, es: phq9Es },
  { instrument: phqDifficulty, items: phqDifficultyItems, en: phqDifficultyEn, es: phqDifficultyEs },
  { instrument: gad7, items: gad7Items, en: gad7En, es: gad7Es },
  { instrument: asq, items: asqItems, en: asqEn, es: asqEs },
  { instrument: auditC, items: auditCItems, en: auditCEn, es: auditCEs },
  { instrument: drugSingle, items: drugSingleItems, en: drugSingleEn },
  { instrument: pcPtsd5, items: pcPtsd5Items, en: pcPtsd5En },
  { instrument: phqEating, items: phqEatingItems, en: phqEatingEn },
  { instrument: bstad, items: bstadItems, en: bstadEn },
];

/** The published text and codes; an option is its score, its LOINC answer code, English, and Spanish if it exists. */
type PublishedOption = readonly (number | string)[];
interface Published {
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  readonly license: string;
  readonly source: string;
  readonly loinc: { readonly panel: string | null; readonly totals: Readonly<Record<string, string | undefined>> };
  readonly bands?: readonly (readonly number[])[];
  readonly instructions?: string;
  readonly instructions_es?: string;
  readonly stem?: string;
  readonly stem_es?: string;
  readonly items_are_loinc: boolean;
  readonly items: Readonly<Record<string, string>>;
  readonly items_es: Readonly<Record<string, string>>;
  readonly range?: readonly number[];
  readonly options?: readonly PublishedOption[];
  readonly options_of?: Readonly<Record<string, readonly PublishedOption[]>>;
}
const instruments = published as readonly unknown[] as readonly Published[];

const ENGLISH = 2;
const SPANISH = 3;

const publishedOptions = (instrument: Published, item: string) =>
  instrument.options_of?.[item] ?? instrument.options ?? [];
const labelsOf = (words: Partial<InstrumentWords>, item: string) => words.optionsOf?.[item] ?? words.options ?? {};
const labelsPublished = (instrument: Published, item: string, language: number) =>
  Object.fromEntries(publishedOptions(instrument, item).map((option) => [`${option[0]}`, option[language]]));
const scored = (option: Option) => [option.score, option.code, option.loinc];

describe("The instruments", () => {
  it("are the published ones this questionnaire uses, each once", () => {
    const ids = instruments.map(({ id }) => id).sort();
    expect(here.map(({ instrument }) => instrument.id).sort()).toEqual(ids);
    expect(levelOfCare.instruments.map(({ id }) => id).sort()).toEqual(ids);
  });

  it("are free to use, some with a notice", () => {
    for (const { instrument } of here) expect(["FREE", "FREE-WITH-NOTICE"]).toContain(instrument.license);
  });
});

describe.each(instruments.map((instrument) => [instrument.id, instrument] as const))("%s", (id, expected) => {
  const { instrument, items, en, es } = here.find((one) => one.instrument.id === id) as Here;
  const ids = Object.keys(expected.items);

  it("has exactly the published English text", () => {
    expect(en.items).toEqual(expected.items);
    for (const item of ids) expect(labelsOf(en, item), item).toEqual(labelsPublished(expected, item, ENGLISH));
    expect({ title: en.title, notice: en.notice }).toEqual({ title: expected.title, notice: expected.notice });
    expect({ instructions: en.instructions, stem: en.stem }).toEqual({
      instructions: expected.instructions,
      stem: expected.stem,
    });
  });

  it("has exactly the published Spanish text, if there is one", () => {
    expect(es?.items ?? {}).toEqual(expected.items_es);
    if (!es) return;
    for (const item of ids) expect(labelsOf(es, item), item).toEqual(labelsPublished(expected, item, SPANISH));
    expect({ instructions: es.instructions, stem: es.stem }).toEqual({
      instructions: expected.instructions_es,
      stem: expected.stem_es,
    });
  });

  it("has the published LOINC codes", () => {
    expect(instrument.loinc ?? null).toBe(expected.loinc.panel);
    for (const total of instrument.totals) expect(total.loinc, total.id).toBe(expected.loinc.totals[total.id]);
    for (const [item, question] of Object.entries(items))
      expect(question.loinc, item).toBe(expected.items_are_loinc ? item : undefined);
  });

  it("scores each option as published", () => {
    expect(Object.keys(items)).toEqual(ids);
    for (const [item, question] of Object.entries(items)) {
      expect(question.instrument, item).toBe(id);
      if (question.kind === "choice")
        expect(question.options.map(scored), item).toEqual(
          publishedOptions(expected, item).map(([score, code]) => [score, `${score}`, code]),
        );
      else expect([question.kind, ...(expected.range ?? [])], item).toEqual(["integer", 0, 365]);
    }
  });

  it("computes totals over its own items, with bands that leave no gap", () => {
    for (const total of instrument.totals) {
      expect(ids).toEqual(expect.arrayContaining([...total.items]));
      const highest = total.items.map((item) =>
        Math.max(...publishedOptions(expected, item).map(([score]) => Number(score))),
      );
      expect(total.max, total.id).toBe(highest.reduce((sum, score) => sum + score, 0));
      if (total.bands.length === 0) continue;
      expect(total.bands.map(({ min, max }) => [min, max])).toEqual(expected.bands);
    }
    if (expected.bands) expect(instrument.totals.some(({ bands }) => bands.length > 0)).toBe(true);
  });

  it("names its license and its source", () => {
    expect({ license: instrument.license, source: instrument.source }).toEqual({
      license: expected.license,
      source: expected.source,
    });
  });

  it("is asked with its items unchanged", () => {
    const asked = levelOfCare.sections
      .flatMap(({ pages }) => pages.flatMap(({ questions }) => questions))
      .filter((question) => question.instrument === id);
    expect(asked.map((question) => question.id).sort()).toEqual([...ids].sort());
    for (const question of asked) {
      // When it is asked is up to us; what is asked is not.
      const {
        askWhen: _gate,
        declined: _declined,
        detail: _detail,
        detailWhen: _detailWhen,
        decideWhen: _decideWhen,
        ...item
      } = question;
      expect(item).toEqual(items[question.id]);
    }
  });
});
