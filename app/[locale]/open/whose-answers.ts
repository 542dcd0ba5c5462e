import { groupedByAnswers } from "../../../lib/exchange/same-answers";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Report } from "../../../lib/report/report";
import { type PersonDoubt, personDoubt } from "../../../lib/report/same-person";
import { lastingFacts } from "../../../questionnaires/level-of-care/lasting-facts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";

interface Given {
  readonly takenOn: string | null;
  readonly answers: Answers;
  readonly report: Pick<Report, "voice">;
}

/** Removes duplicates: of several files with the same answers, keeps the one with the most precise times. */
export const eachOnce = <T extends Given>(checks: readonly T[]): readonly T[] =>
  groupedByAnswers(levelOfCare, checks).flatMap((group) =>
    group.toSorted((a, b) => (b.takenOn?.length ?? 0) - (a.takenOn?.length ?? 0)).slice(0, 1),
  );

/** Groups of files that hold the same answers. */
export const sameAnswers = <T extends Given>(checks: readonly T[]): readonly (readonly T[])[] =>
  groupedByAnswers(levelOfCare, checks).filter((group) => group.length > 1);

/**
 * Why these are unlikely to all be about one person. Two sides may see the same person differently, so each side is
 * checked separately.
 */
export function doubtOf(checks: readonly Given[]): PersonDoubt | null {
  const once = eachOnce(checks);
  const found = (["self", "other"] as const).flatMap((voice) => {
    const doubt = personDoubt(
      lastingFacts,
      once.filter(({ report }) => report.voice === voice),
    );
    return doubt ? [doubt] : [];
  });
  if (found.length === 0) return null;
  return {
    questions: [...new Set(found.flatMap(({ questions }) => questions))],
    sameDay: found.some(({ sameDay }) => sameDay),
  };
}
