import { type Answer, type Answers, isBlank } from "../questionnaire/answers";

const sorted = (answer: Answer): Answer => (typeof answer === "object" ? answer.toSorted() : answer);

/** The same text for the same answers, in whatever order they were given or marked. What was left blank is no answer. */
export const canonicalAnswers = (answers: Answers): string =>
  JSON.stringify(
    Object.keys(answers)
      .toSorted()
      .flatMap((id) => {
        const answer = answers[id];
        return answer === undefined || isBlank(answer) ? [] : [[id, sorted(answer)]];
      }),
  );
