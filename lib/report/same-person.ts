import type { Answers } from "../questionnaire/answers";
import { canonicalAnswers } from "../questionnaire/canonical-answers";

/** Facts about a person that cannot be undone, by question. Plain data. */
export interface LastingFacts {
  /** Answer codes: once an answer in `was` has been given, an answer in `never` is impossible for the same person. */
  readonly ever: Readonly<Record<string, { readonly was: readonly string[]; readonly never: readonly string[] }>>;
  /** Codes in the order a person moves through them. */
  readonly rising: Readonly<Record<string, readonly string[]>>;
}

export interface DatedAnswers {
  /** ISO date or time; null if unknown. */
  readonly takenOn: string | null;
  readonly answers: Answers;
}

/** Why two sets of answers are unlikely to be one person's; null if nothing suggests that. */
export interface PersonDoubt {
  /** The questions whose answers went backward. */
  readonly questions: readonly string[];
  /** True if different answers were given on the same day. */
  readonly sameDay: boolean;
}

const codeOf = (answers: Answers, question: string): string => String(answers[question] ?? "");

function wentBack({ ever, rising }: LastingFacts, before: Answers, after: Answers): readonly string[] {
  const undone = Object.entries(ever).filter(
    ([question, { was, never }]) => was.includes(codeOf(before, question)) && never.includes(codeOf(after, question)),
  );
  const fallen = Object.entries(rising).filter(([question, order]) => {
    const [then, now] = [before, after].map((answers) => order.indexOf(codeOf(answers, question)));
    return now !== undefined && then !== undefined && now >= 0 && now < then;
  });
  return [...fallen, ...undone].map(([question]) => question);
}

const dayOf = (takenOn: string | null): string | null => takenOn?.slice(0, 10) ?? null;

/** Compares each set of answers with every earlier one. Undated sets are skipped, because their order is unknown. */
export function personDoubt(facts: LastingFacts, checks: readonly DatedAnswers[]): PersonDoubt | null {
  const dated = checks
    .filter(({ takenOn }) => takenOn !== null)
    .toSorted((a, b) => Date.parse(a.takenOn ?? "") - Date.parse(b.takenOn ?? ""));
  const questions = new Set<string>();
  let sameDay = false;
  for (const [index, after] of dated.entries())
    for (const before of dated.slice(0, index)) {
      for (const question of wentBack(facts, before.answers, after.answers)) questions.add(question);
      const isOther = canonicalAnswers(before.answers) !== canonicalAnswers(after.answers);
      if (isOther && dayOf(before.takenOn) === dayOf(after.takenOn)) sameDay = true;
    }
  return questions.size > 0 || sameDay ? { questions: [...questions], sameDay } : null;
}
