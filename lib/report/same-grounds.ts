import { onceEach, type ToldReason } from "./told-reasons";

const keyOf = ({ answers, deciding }: ToldReason) =>
  answers
    .slice(0, deciding)
    .map(({ questions }) => questions.join(" "))
    .toSorted()
    .join("; ");

/**
 * Merges reasons based on the same deciding answers, which would say the same thing twice in another order. The sentence
 * of the first is kept, with the rules, answers and sources of all.
 */
export function sameGroundsOnce(reasons: readonly ToldReason[]): readonly ToldReason[] {
  return onceEach(reasons, keyOf).map((first) => {
    const alike = reasons.filter((one) => keyOf(one) === keyOf(first));
    return {
      ...first,
      rules: alike.flatMap(({ rules }) => rules),
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
