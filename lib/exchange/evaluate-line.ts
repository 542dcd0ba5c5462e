import type { Assessment } from "../assessment/assess";
import { assess } from "../assessment/assess";
import { checkAnswers, type Refusal } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { rulesIdentity } from "../questionnaire/rules-identity";

/** What one line of input gives: an assessment, or what is wrong with the line. Both are written as one JSON line. */
export type Evaluated =
  | { readonly ok: true; readonly output: object }
  | { readonly ok: false; readonly output: { readonly error: string; readonly line: number; readonly id?: string } };

const PROBLEMS: Readonly<Record<Refusal["problem"], string>> = {
  "unknown-question": "There is no question with this id",
  "unknown-code": "This is not one of the question's answer codes",
  "wrong-type": "The answer has the wrong type for this question",
  "out-of-range": "The number is outside the question's range",
  "too-long": "The text is longer than the question allows",
};

function outputOf(questionnaire: Questionnaire, assessment: Assessment): object {
  const { level, outOfScope, route, dimensions, flags, programmes, formats, unknown, couldBe } = assessment;
  const { borderline, path, missing, ignored } = assessment;
  const reasons = assessment.reasons.map(({ rule, level: floor, because, sources }) => ({
    rule,
    level: floor,
    because,
    sources,
  }));
  const scope = outOfScope === null ? { level } : { level, outOfScope };
  const rules = rulesIdentity(questionnaire);
  const rest = { route, dimensions, flags, reasons, programmes, formats, unknown, couldBe, borderline };
  return { ...scope, ...rest, path, missing, ignored, rules };
}

/** Assesses one parsed input, `{"answers": {…}}`. Refuses it whole when any answer is not one the questionnaire knows. */
export function evaluateInput(questionnaire: Questionnaire, input: unknown, line: number): Evaluated {
  const refuse = (error: string, id?: string): Evaluated => ({
    ok: false,
    output: id === undefined ? { error, line } : { error, line, id },
  });
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return refuse('Expected a JSON object of the form {"answers": {…}}.');
  const given: unknown = Object.hasOwn(input, "answers") ? Reflect.get(input, "answers") : undefined;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return refuse('"answers" must be a JSON object from question id to answer.');
  const { answers, refused } = checkAnswers(questionnaire, given as Record<string, unknown>);
  const [first] = refused;
  if (first) {
    const names = refused.map(({ question, problem, value }) => `${question}: ${PROBLEMS[problem]} (${value})`);
    return refuse(`${names.join("; ")}.`, first.question);
  }
  return { ok: true, output: outputOf(questionnaire, assess(questionnaire, answers)) };
}

/** Assesses one line of text. */
export function evaluateLine(questionnaire: Questionnaire, text: string, line: number): Evaluated {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, output: { error: "This line is not JSON.", line } };
  }
  return evaluateInput(questionnaire, input, line);
}
