import type { Assessment } from "../assessment/assess";
import { assess } from "../assessment/assess";
import { fill as fillWords } from "../content/fill";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { rulesIdentity } from "../questionnaire/rules-identity";
import type { AnswerTimes } from "./answer-times";
import type { Beside } from "./beside";
import { droppedInWords, shownId } from "./dropped";
import { inputAnswers, REFUSALS } from "./input-answers";
import type { LineProblem } from "./input-lines";
import { memberOf } from "./json-parts";
import { parseJson } from "./json-text";
import type { Renames } from "./renames";

/**
 * The outcome of one line of input: an assessment, or what is wrong with the line. Either is written as one JSON line.
 */
export type Evaluated =
  | {
      readonly ok: true;
      readonly output: object;
      /** What could not be kept, in words, for output formats that have no field for it. */
      readonly dropped?: readonly string[];
    }
  | { readonly ok: false; readonly output: RefusedLine };

/** The output for a line that produced no result. */
export interface RefusedLine {
  /** The caller's id for the line, if given. */
  readonly id?: string | number;
  readonly line: number;
  readonly error: string;
  /** The question whose answer is invalid, if it is one question. */
  readonly question?: string;
}

/** What is written for a line: `first`, the assessment, and `last`, in this order. */
function outputOf(questionnaire: Questionnaire, assessment: Assessment, first: object, last: object): object {
  const { level, outOfScope, route, dimensions, flags, programs, formats, unknown, couldBe } = assessment;
  const { borderline, path, missing, openDetails, ignored, tooLittle } = assessment;
  return {
    ...first,
    level,
    ...(outOfScope !== null && { outOfScope }),
    route,
    dimensions,
    flags,
    reasons: assessment.reasons.map(({ rule, level: floor, because, sources }) => ({
      rule,
      level: floor,
      because,
      sources,
    })),
    programs,
    formats,
    unknown,
    couldBe,
    borderline,
    path,
    missing,
    openDetails,
    ignored,
    tooLittle,
    rules: rulesIdentity(questionnaire),
    ...last,
  };
}

export interface EvaluateOptions {
  /** Renames since older versions, for input that says which version it was made for. */
  readonly renames?: Renames;
  /** Completes the answers before assessment. If omitted, unanswered questions count as declined. */
  readonly fill?: (stated: Answers) => Answers;
  /** What to write instead of the result. `times` says when the answers were given, as far as the input says. */
  readonly write?: (answers: Answers, times: AnswerTimes, beside: Beside) => object;
}

/** The caller's id, given beside the answers. It is passed through unchanged so that results can be joined. */
function callersId(input: unknown): { readonly id?: string | number } | { readonly error: string } {
  const id = memberOf(input, "id");
  if (id === undefined || typeof id === "string") return id === undefined ? {} : { id };
  if (typeof id === "number" && Number.isSafeInteger(id)) return { id };
  return { error: '"id" must be a text or a whole number. Put a longer number in quotes, so that no digit is lost.' };
}

/**
 * Assesses one parsed input: `{"answers": {…}}`, a saved file, or a FHIR QuestionnaireResponse or Bundle. Plain answers
 * are refused as a whole if the questionnaire does not know one of them. For files, and for plain answers that name an
 * older version, whatever could not be kept is listed in `dropped`.
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
  return { ok: true, output: outputOf(questionnaire, assess(questionnaire, answers), { ...named, line }, said) };
}

/** Assesses one line of text. Never throws: a bad line costs its own result and no other. */
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

/** The output for a line that was refused before it was read. */
export const refusedLine = (line: number, problem: LineProblem | "repeated-key", what = ""): Evaluated => ({
  ok: false,
  output: {
    line,
    error: problem === "not-json" ? "This line is not JSON." : fillWords(REFUSALS[problem], { what }),
  },
});
