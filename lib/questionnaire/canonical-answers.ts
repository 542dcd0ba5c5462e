import { type Answer, type Answers, isBlank } from "./answers";

const sorted = (answer: Answer): Answer => (typeof answer === "object" ? answer.toSorted() : answer);

/**
 * A canonical text: equal for equal answers, whatever order they were given or selected in. Blank answers are skipped.
 */
export const canonicalAnswers = (answers: Answers): string =>
  JSON.stringify(
    Object.keys(answers)
      .toSorted()
      .flatMap((id) => {
        const answer = answers[id];
        return answer === undefined || isBlank(answer) ? [] : [[id, sorted(answer)]];
      }),
  );
