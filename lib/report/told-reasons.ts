import type { ReportReason } from "./report";

/** One sentence with every rule and stage that says it, all of their answers and all of their sources. */
export interface ToldReason extends Omit<ReportReason, "rule"> {
  readonly rules: readonly string[];
}

/** Each once, in the place of the first. */
function onceEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

/** Reasons that say the same sentence are told once, in the place of the first. */
export function toldReasons(reasons: readonly ReportReason[]): readonly ToldReason[] {
  return onceEach(reasons, ({ text }) => text).map(({ rule: _, ...told }) => {
    const alike = reasons.filter(({ text }) => text === told.text);
    return {
      ...told,
      rules: alike.map(({ rule }) => rule),
      // The answers that decide are those that the sentence tells: the same for all of them, and first.
      answers: onceEach(
        alike.flatMap(({ answers }) => answers),
        ({ questions, answer }) => `${questions.join(" ")} ${answer}`,
      ),
      sources: onceEach(
        alike.flatMap(({ sources }) => sources),
        ({ id }) => id,
      ),
    };
  });
}
