import type { Assessment } from "../assessment/assess";
import { assess } from "../assessment/assess";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { rulesIdentity } from "../questionnaire/rules-identity";
import { droppedInWords } from "./dropped";
import { inputAnswers } from "./input-answers";
import type { Beside } from "./relation";
import type { Renames } from "./renames";

/** What one line of input gives: an assessment, or what is wrong with the line. Both are written as one JSON line. */
export type Evaluated =
  | {
      readonly ok: true;
      readonly output: object;
      /** What could not be kept, in words, where the output has no place for it. */
      readonly dropped?: readonly string[];
    }
  | { readonly ok: false; readonly output: { readonly error: string; readonly line: number; readonly id?: string } };

function outputOf(questionnaire: Questionnaire, assessment: Assessment): object {
  const { level, outOfScope, route, dimensions, flags, programs, formats, unknown, couldBe } = assessment;
  const { borderline, path, missing, openDetails, ignored } = assessment;
  const reasons = assessment.reasons.map(({ rule, level: floor, because, sources }) => ({
    rule,
    level: floor,
    because,
    sources,
  }));
  const rest = { route, dimensions, flags, reasons, programs, formats, unknown, couldBe, borderline };
  const scope = outOfScope === null ? { level } : { level, outOfScope };
  return Object.assign(scope, rest, { path, missing, openDetails, ignored, rules: rulesIdentity(questionnaire) });
}

export interface EvaluateOptions {
  /** Names of older versions, for input that says which version it is of. */
  readonly renames?: Renames;
  /** Completes the answers before they are assessed; left out, what was not answered counts as declined. */
  readonly fill?: (stated: Answers) => Answers;
  /** What to write in place of the result; `takenOn` is when the answers were given, where the input says so. */
  readonly write?: (answers: Answers, takenOn: string | null, beside: Beside) => object;
}

/** Whose answers they are, where plain answers come with an `id` of their own: handed on, so that results can be joined. */
function recordOf(input: unknown): { readonly record?: string | number } {
  const { id, answers } = input as { readonly id?: unknown; readonly answers?: unknown };
  return answers !== undefined && (typeof id === "string" || typeof id === "number") ? { record: id } : {};
}

/**
 * Assesses one parsed input: `{"answers": {…}}`, a saved file, or a FHIR QuestionnaireResponse or Bundle. Refuses plain
 * answers whole when any is not one the questionnaire knows; of a file, and of plain answers that name an older version,
 * what could not be kept is listed as `dropped`.
 */
function evaluateInput(
  questionnaire: Questionnaire,
  input: unknown,
  line: number,
  { renames = [], fill = (stated) => stated, write }: EvaluateOptions = {},
): Evaluated {
  const read = inputAnswers(questionnaire, input, renames);
  if ("error" in read) {
    const { error, id } = read;
    return { ok: false, output: id === undefined ? { error, line } : { error, line, id } };
  }
  const { takenOn, relation = null, language = null } = read;
  const answers = fill(read.answers);
  const dropped = read.dropped.map(droppedInWords);
  if (write)
    return {
      ok: true,
      output: write(answers, takenOn, { relation, language }),
      ...(dropped.length > 0 && { dropped }),
    };
  const result = { ...recordOf(input), line, ...outputOf(questionnaire, assess(questionnaire, answers)) };
  return { ok: true, output: dropped.length > 0 ? { ...result, dropped } : result };
}

/** Assesses one line of text. */
export function evaluateLine(
  questionnaire: Questionnaire,
  text: string,
  line: number,
  options: EvaluateOptions = {},
): Evaluated {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, output: { error: "This line is not JSON.", line } };
  }
  return evaluateInput(questionnaire, input, line, options);
}
