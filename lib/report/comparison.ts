import type { PaperTexts } from "../content/text-bundles";
import type { Questionnaire } from "../questionnaire/definition";
import { asFilesKnow } from "../questionnaire/withheld";
import type { Voice } from "../questionnaire/words";
import { type Change, type Check, changeOver } from "./over-time";
import type { RelevantChanges } from "./relevant-change";
import { stepWithViews } from "./step-with-views";
import { compareViews, type TwoViews } from "./two-views";

/** One set of answers, and whose it is. */
export interface SidedCheck extends Check {
  readonly voice: Voice;
}

/** Answers compared over time and between two sides, in one language. */
export interface Comparison {
  readonly change: Change | null;
  readonly views: TwoViews | null;
  /** When each of the two sides answered. */
  readonly on: { readonly self: string | null; readonly other: string | null };
}

/**
 * What changed within one side's answers, and where the latest answers of the two sides disagree. `checks`: in
 * chronological order. `sides`: whose change to show, the first that has one.
 */
export function comparisonOf(
  questionnaire: Questionnaire,
  checks: readonly SidedCheck[],
  sides: readonly Voice[],
  texts: PaperTexts,
  relevantChanges: RelevantChanges,
): Comparison {
  // A file cannot tell withheld answers from questions that were never asked.
  const known = asFilesKnow(questionnaire, ...checks.map(({ answers }) => answers));
  const by = (voice: Voice) => checks.filter((check) => check.voice === voice);
  const [self, other] = [by("self").at(-1), by("other").at(-1)];
  const views =
    self && other
      ? compareViews(known, self.answers, other.answers, {
          ...texts,
          answerText: texts.report.answerText,
          notAsked: texts.exchange.views.notAsked,
        })
      : null;
  const [change = null] = sides.flatMap((voice) => changeOver(known, by(voice), texts.decision, relevantChanges) ?? []);
  return {
    change: stepWithViews(change, views),
    views,
    on: { self: self?.takenOn ?? null, other: other?.takenOn ?? null },
  };
}
