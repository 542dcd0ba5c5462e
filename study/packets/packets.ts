import type { Locale } from "../../lib/content/locales";
import type { Reader } from "../../lib/method/condition-phrase";
import { readGiven } from "../../lib/questionnaire/reading";
import type { AnswerTextWords } from "../../lib/report/answer-text";
import type { AnswerSet } from "../answer-sets";
import { csvText } from "../csv-text";
import { type Blinded, blinded } from "./blinded";
import { caseSheet } from "./case-sheet";
import { packetHtml, packetText } from "./packet-pages";
import type { PacketWords } from "./packet-words";

export interface PacketChoice {
  readonly raters: number;
  readonly seed: number;
  readonly locale: Locale;
  readonly words: PacketWords;
  readonly none: AnswerTextWords;
}

export interface Packets {
  /** Paths and texts for the raters. */
  readonly forRaters: Readonly<Record<string, string>>;
  /** Which case is which record. Raters must not see it. */
  readonly key: string;
  /** Records left out because the rules do not apply to the person and give no level. */
  readonly leftOut: readonly string[];
}

const sheetOf = (rater: string, cases: readonly Blinded<AnswerSet>[]) =>
  csvText([["rater", "case", "level", "crisis", "note"], ...cases.map(({ number }) => [rater, number, "", "", ""])]);

/**
 * Blinded packets of cases for raters, a rating sheet for each rater, and the key, which must be kept away from them.
 */
export function packets(reader: Reader, sets: readonly AnswerSet[], choice: PacketChoice): Packets {
  const { raters, seed, locale, words, none } = choice;
  const { version, hash } = reader.questionnaire;
  const outside = sets.filter(({ answers }) => readGiven(reader.questionnaire, answers).outOfScope !== null);
  const { cases, orders } = blinded(
    sets.filter((set) => !outside.includes(set)),
    raters,
    seed,
  );
  const forRaters = orders.flatMap((order, at) => {
    const rater = `rater-${at + 1}`;
    const sheets = order.map(({ number, record }) => caseSheet(reader, record.answers, number, words, none));
    return [
      [`${rater}/cases.html`, packetHtml(sheets, words, locale)],
      [`${rater}/cases.txt`, packetText(sheets, words)],
      [`${rater}/ratings.csv`, sheetOf(rater, order)],
    ];
  });
  const places = (one: Blinded<AnswerSet>) => orders.map((order) => order.indexOf(one) + 1);
  const key = csvText([
    ["case", "record_id", ...orders.map((_, at) => `place_rater_${at + 1}`), "seed", "rules_version", "rules_hash"],
    ...cases.map((one) => [one.number, one.record.id, ...places(one), seed, version, hash]),
  ]);
  return { forRaters: Object.fromEntries(forRaters), key, leftOut: outside.map(({ id }) => id) };
}
