import type { ReportReason } from "./report";
import { sameGroundsOnce } from "./same-grounds";
import { type ToldReason, toldReasons } from "./told-reasons";

/** Reasons based on exactly the same answers, which are shown once. */
export interface ReasonGroup {
  readonly headings: readonly Pick<ToldReason, "text" | "rules">[];
  /** Answers of this group that no earlier group has shown. */
  readonly answers: ReportReason["answers"];
  /** Answers of this group that an earlier group has already shown. */
  readonly toldAbove: ReportReason["answers"];
}

const keyOf = ({ answers }: ToldReason) =>
  answers
    .map(({ questions, answer }) => `${questions.join(" ")} ${answer}`)
    .toSorted()
    .join("\n");
const sayingOf = ({ short, answer }: ReportReason["answers"][number]) => `${short}: ${answer}`;

/** Groups in the order of their first reason. Every answer is shown in full exactly once. */
export function groupedReasons(reasons: readonly ReportReason[]): readonly ReasonGroup[] {
  const groups = new Map<string, ToldReason[]>();
  for (const reason of sameGroundsOnce(toldReasons(reasons)))
    groups.set(keyOf(reason), [...(groups.get(keyOf(reason)) ?? []), reason]);
  const told = new Set<string>();
  return [...groups.values()].map((group) => {
    const answers = group[0]?.answers ?? [];
    const isTold = answers.map((one) => told.has(sayingOf(one)));
    for (const one of answers) told.add(sayingOf(one));
    return {
      headings: group.map(({ text, rules }) => ({ text, rules })),
      answers: answers.filter((_, place) => !isTold[place]),
      toldAbove: answers.filter((_, place) => isTold[place]),
    };
  });
}
