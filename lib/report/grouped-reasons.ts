import type { ReportReason } from "./report";

/** Reasons on exactly the same answers, which are told once. */
export interface ReasonGroup {
  readonly rules: readonly string[];
  readonly texts: readonly string[];
  readonly answers: ReportReason["answers"];
}

const keyOf = ({ answers }: ReportReason) =>
  answers
    .map(({ questions, answer }) => `${questions.join(" ")} ${answer}`)
    .toSorted()
    .join("\n");

/** In the order of the first of each group. */
export function groupedReasons(reasons: readonly ReportReason[]): readonly ReasonGroup[] {
  const groups = new Map<string, ReportReason[]>();
  for (const reason of reasons) groups.set(keyOf(reason), [...(groups.get(keyOf(reason)) ?? []), reason]);
  return [...groups.values()].map((group) => ({
    rules: group.map(({ rule }) => rule),
    texts: group.map(({ text }) => text),
    answers: group[0]?.answers ?? [],
  }));
}
