import { fill } from "../content/fill";
import type { Locale } from "../content/locales";
import { type Answers, checkAnswers, type Refusal } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { questionsById } from "../questionnaire/questions";
import type { Relation } from "../questionnaire/relation";
import type { AnswerTimes } from "./answer-times";
import type { Dropped } from "./dropped";
import type { Unfinished } from "./fhir/import";
import { memberOf } from "./json-parts";
import { type FileOpenRefusal, isFhir, openParsed } from "./open-answers";
import { type Renames, renamed } from "./renames";
import { isSavedFile } from "./saved-file";
import { isLaterVersion } from "./version-order";

/** The answers of one command-line input, or what is wrong with it, in English. */
export type InputAnswers =
  | (AnswerTimes & {
      readonly answers: Answers;
      readonly dropped: readonly Dropped[];
      /** Who answered for someone else; absent if not given. */
      readonly relation?: Relation;
      /** The language the questions were asked in; absent if not given. */
      readonly language?: Locale;
      /** How complete the answers are; absent if they were completed or the input does not say. */
      readonly unfinished?: Unfinished;
    })
  | { readonly error: string; readonly question?: string };

const PROBLEMS: Readonly<Record<Refusal["problem"], string>> = {
  "unknown-question": "There is no question with this id",
  "unknown-code": "This is not one of the question's answer codes",
  "wrong-type": "The answer has the wrong type for this question",
  "out-of-range": "The number is outside the question's range",
  "too-long": "The text is longer than the question allows",
  "broken-text": "The text has a broken character, or one that is not allowed",
};

/** `{what}` is replaced with the part that is wrong. */
export const REFUSALS: Readonly<Record<FileOpenRefusal, string>> = {
  "too-large": "The file is too large to be a set of answers.",
  "not-ours": "This is not a file of answers saved by this project.",
  "not-fhir": "This FHIR resource is neither a QuestionnaireResponse nor a Bundle with one.",
  "no-response": "The Bundle holds no QuestionnaireResponse.",
  "several-responses": "The Bundle holds several QuestionnaireResponses.",
  "other-questionnaire": "The answers are to another questionnaire.",
  "no-questionnaire":
    "The response does not say which questionnaire it answers, and no answer in it is to a question of our own.",
  "entered-in-error": "These answers were withdrawn: they are marked as entered in error.",
  "changed-meaning": "The resource holds a modifierExtension or implicitRules, which may change what its answers mean.",
  "newer-format": "The file was made by a newer version than this one.",
  "no-answers": "It holds no answers.",
  "none-kept": "No answer in it fits a question here: {what}",
  "repeated-key": 'The name "{what}" stands twice in one object, so it cannot be told which is meant.',
  encoding: "The text is neither UTF-8 nor UTF-16.",
  empty: "The file is empty.",
  picture: "The file is a picture.",
  pdf: "The file is a PDF.",
  "cut-off": "The file is cut off.",
  "other-instrument": "It holds a questionnaire from another program: {what}",
};

/** The version of the questions that plain answers name (today's if they name none), or what is wrong with it. */
function versionIn(questionnaire: Questionnaire, input: object): { readonly version: string } | { error: string } {
  const version = memberOf(input, "version") ?? questionnaire.version;
  if (typeof version !== "string" || !/^\d+\.\d+\.\d+$/.test(version))
    return { error: '"version" must name a version of the questions, such as "1.0.0".' };
  if (!isLaterVersion(version, questionnaire.version)) return { version };
  return { error: `The answers are to version ${version} of the questions. This is version ${questionnaire.version}.` };
}

const PLAIN_PARTS = new Set(["answers", "version", "id"]);

/**
 * A member beside `answers` that may be a misplaced answer: it holds more than a simple note, or has the name of a
 * question.
 */
function misplaced(questionnaire: Questionnaire, input: object): readonly Dropped[] {
  const known = questionsById(questionnaire);
  return Object.entries(input)
    .filter(
      ([name, held]) => !PLAIN_PARTS.has(name) && (known.has(name) || (typeof held === "object" && held !== null)),
    )
    .map(([id]): Dropped => ({ id, reason: "unknown-part" }));
}

function plainAnswers(questionnaire: Questionnaire, input: object, renames: Renames): InputAnswers {
  const given = memberOf(input, "answers");
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return { error: '"answers" must be a JSON object from question id to answer.' };
  const named = versionIn(questionnaire, input);
  if ("error" in named) return named;
  const { values, dropped } = renamed(given as Record<string, unknown>, named.version, renames);
  const { answers, refused } = checkAnswers(questionnaire, values);
  const [first] = refused;
  if (!first) return { answers, dropped: [...dropped, ...misplaced(questionnaire, input)], answeredAt: null };
  const names = refused.map(({ question, problem, value }) => `${question}: ${PROBLEMS[problem]} (${value})`);
  return { error: `${names.join("; ")}.`, question: first.question };
}

/** Detects the kind of input and reads it. */
export function inputAnswers(questionnaire: Questionnaire, input: unknown, renames: Renames): InputAnswers {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { error: 'Expected a JSON object of the form {"answers": {…}}, a saved file, or a FHIR resource.' };
  if (!isFhir(input) && !isSavedFile(input)) return plainAnswers(questionnaire, input, renames);
  const opened = openParsed(questionnaire, input, renames);
  if ("refused" in opened) return { error: fill(REFUSALS[opened.refused], { what: opened.what ?? "" }) };
  const { changedSince: _, ...rest } = opened;
  return rest;
}
