import type { ReportReason } from "./report";

/** One sentence with every rule and stage it stands for, and all of their answers and sources. */
export interface ToldReason extends Omit<ReportReason, "rule"> {
  readonly rules: readonly string[];
}

/** Removes duplicates, keeping the first. */
export function onceEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

const keyOf = ({ questions, answer }: ReportReason["answers"][number]) => `${questions.join(" ")} ${answer}`;

/**
 * Merges reasons with the same sentence, keeping the position of the first and putting the deciding answers of any of
 * them first.
 */
export function toldReasons(reasons: readonly ReportReason[]): readonly ToldReason[] {
  return onceEach(reasons, ({ text }) => text).map(({ rule: _, ...told }) => {
    const alike = reasons.filter(({ text }) => text === told.text);
    const deciding = onceEach(
      alike.flatMap(({ answers, deciding: count }) => answers.slice(0, count)),
      keyOf,
    );
    return {
      ...told,
      rules: alike.map(({ rule }) => rule),
      answers: onceEach([...deciding, ...alike.flatMap(({ answers }) => answers)], keyOf),
      deciding: deciding.length,
      sources: onceEach(
        alike.flatMap(({ sources }) => sources),
        ({ id }) => id,
      ),
    };
  });
}
