import type { Assessment } from "../assessment/assess";
import { assess } from "../assessment/assess";
import { fill as fillWords } from "../content/fill";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { rulesIdentity } from "../questionnaire/rules-identity";
import type { AnswerTimes } from "./answer-times";
import { droppedInWords, shownId } from "./dropped";
import { inputAnswers, REFUSALS } from "./input-answers";
import type { LineProblem } from "./input-lines";
import { memberOf } from "./json-parts";
import { parseJson } from "./json-text";
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
  | { readonly ok: false; readonly output: RefusedLine };

/** What is written of a line that gave no result. */
export interface RefusedLine {
  /** The caller's own name for the line, where it gives one. */
  readonly id?: string | number;
  readonly line: number;
  readonly error: string;
  /** The question whose answer is at fault, where it is one. */
  readonly question?: string;
}

function outputOf(questionnaire: Questionnaire, assessment: Assessment): object {
  const { level, outOfScope, route, dimensions, flags, programs, formats, unknown, couldBe } = assessment;
  const { borderline, path, missing, openDetails, ignored, tooLittle } = assessment;
  const reasons = assessment.reasons.map(({ rule, level: floor, because, sources }) => ({
    rule,
    level: floor,
    because,
    sources,
  }));
  const rest = { route, dimensions, flags, reasons, programs, formats, unknown, couldBe, borderline };
  const scope = outOfScope === null ? { level } : { level, outOfScope };
  return Object.assign(scope, rest, {
    path,
    missing,
    openDetails,
    ignored,
    tooLittle,
    rules: rulesIdentity(questionnaire),
  });
}

export interface EvaluateOptions {
  /** Names of older versions, for input that says which version it is of. */
  readonly renames?: Renames;
  /** Completes the answers before they are assessed; left out, what was not answered counts as declined. */
  readonly fill?: (stated: Answers) => Answers;
  /** What to write in place of the result; `times` are when the answers were given, as far as the input says. */
  readonly write?: (answers: Answers, times: AnswerTimes, beside: Beside) => object;
}

/** Whose line it is, as the caller named it beside the answers: handed on as it is, so that results can be joined. */
function callersId(input: unknown): { readonly id?: string | number } | { readonly error: string } {
  const id = memberOf(input, "id");
  if (id === undefined || typeof id === "string") return id === undefined ? {} : { id };
  if (typeof id === "number" && Number.isSafeInteger(id)) return { id };
  return { error: '"id" must be a text or a whole number. Put a longer number in quotes, so that no digit is lost.' };
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
  const named = callersId(input);
  if ("error" in named) return { ok: false, output: { line, error: named.error } };
  const read = inputAnswers(questionnaire, input, renames);
  if ("error" in read) return { ok: false, output: { ...named, line, ...read } };
  const { relation = null, language = null, unfinished } = read;
  const answers = fill(read.answers);
  const dropped = read.dropped.map(droppedInWords);
  if (write)
    return {
      ok: true,
      output: write(answers, read, { relation, language }),
      ...(dropped.length > 0 && { dropped }),
    };
  const said = { ...(unfinished && { unfinished }), ...(dropped.length > 0 && { dropped }) };
  return { ok: true, output: { ...named, line, ...outputOf(questionnaire, assess(questionnaire, answers)), ...said } };
}

/** Assesses one line of text. Never throws: whatever is wrong with a line costs its own result and no other. */
export function evaluateLine(
  questionnaire: Questionnaire,
  text: string,
  line: number,
  options: EvaluateOptions = {},
): Evaluated {
  const read = parseJson(text);
  if ("problem" in read) {
    const what = "key" in read ? shownId(read.key) : "";
    return refusedLine(line, read.problem === "not-json" ? "not-json" : "repeated-key", what);
  }
  try {
    return evaluateInput(questionnaire, read.value, line, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, output: { line, error: `This line could not be assessed, and the fault is ours: ${reason}` } };
  }
}

/** A line that is refused before anything in it is read. */
export const refusedLine = (line: number, problem: LineProblem | "repeated-key", what = ""): Evaluated => ({
  ok: false,
  output: {
    line,
    error: problem === "not-json" ? "This line is not JSON." : fillWords(REFUSALS[problem], { what }),
  },
});
