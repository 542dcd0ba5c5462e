import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { type CodeRefusal, decodeAnswers } from "./answer-code";
import type { Dropped } from "./dropped";
import { type ImportRefusal, importFhir } from "./fhir/import";
import type { Renames } from "./renames";
import { type FileRefusal, readSavedFile } from "./saved-file";

/** A downloaded bundle holds all questions too; nothing of ours comes near this. In bytes or characters. */
export const MOST_IN_A_FILE = 4_000_000;

export type OpenRefusal = FileRefusal | ImportRefusal | CodeRefusal | "no-answers";

/** One earlier time of answering, read back. */
export interface OpenedAnswers {
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
  /** ISO date or time with its zone; null where it does not say. */
  readonly savedOn: string | null;
  /** The questions or the rules have changed since. */
  readonly changedSince: boolean;
}
export type Opened = OpenedAnswers | { readonly refused: OpenRefusal };

function openFhir(questionnaire: Questionnaire, given: unknown): Opened {
  const read = importFhir(questionnaire, given);
  if ("refused" in read) return read;
  const { answers, dropped, authored, otherVersion } = read;
  return { answers, dropped, savedOn: authored, changedSince: otherVersion };
}

function openSaved(questionnaire: Questionnaire, text: string, renames: Renames): Opened {
  const read = readSavedFile(questionnaire, text, renames);
  if ("refused" in read) return read;
  const { answers, dropped, savedOn, sameRules } = read;
  return { answers, dropped, savedOn, changedSince: !sameRules };
}

const withAnswers = (opened: Opened): Opened =>
  "refused" in opened || Object.keys(opened.answers).length > 0 ? opened : { refused: "no-answers" };

/** Whether parsed JSON calls itself a FHIR resource. */
export const isFhir = (given: unknown): boolean =>
  typeof given === "object" && given !== null && typeof Reflect.get(given, "resourceType") === "string";

/** Opens the text of a file: answers saved here, or a FHIR Bundle or QuestionnaireResponse. Never throws. */
export function openFile(questionnaire: Questionnaire, text: string, renames: Renames = []): Opened {
  if (text.length > MOST_IN_A_FILE) return { refused: "too-large" };
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { refused: "not-ours" };
  }
  return withAnswers(isFhir(given) ? openFhir(questionnaire, given) : openSaved(questionnaire, text, renames));
}

/** Opens what a QR code on paper carries. Never throws. */
export function openCode(questionnaire: Questionnaire, code: string): Opened {
  const read = decodeAnswers(questionnaire, code);
  if ("refused" in read) return read;
  const { answers, savedOn, sameRules } = read;
  return withAnswers({ answers, dropped: [], savedOn, changedSince: !sameRules });
}
