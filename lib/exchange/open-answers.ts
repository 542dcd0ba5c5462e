import type { Locale } from "../content/locales";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { type CodeHistory, type CodeRefusal, decodeAnswers } from "./answer-code";
import type { Dropped } from "./dropped";
import { type ImportRefusal, importFhir } from "./fhir/import";
import type { Relation } from "./relation";
import type { Renames } from "./renames";
import { type FileRefusal, readSaved } from "./saved-file";

/** A downloaded bundle holds all questions too; nothing of ours comes near this. In bytes or characters. */
export const MOST_IN_A_FILE = 4_000_000;

/** Why a file or a code was not opened. */
export type OpenRefusal = FileRefusal | ImportRefusal | CodeRefusal | "no-answers";

/** One earlier time of answering, read back. */
export interface OpenedAnswers {
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
  /** ISO date or time with its zone; null where it does not say. */
  readonly savedOn: string | null;
  /** Who answered for another; left out where it is not said. */
  readonly relation?: Relation;
  /** The language the questions were asked in; left out where it is not said. */
  readonly language?: Locale;
  /** The questions or the rules have changed since. */
  readonly changedSince: boolean;
}
export type OpenedFile = OpenedAnswers | { readonly refused: FileRefusal | ImportRefusal | "no-answers" };
export type Opened = OpenedAnswers | { readonly refused: OpenRefusal };

function openFhir(questionnaire: Questionnaire, given: unknown, renames: Renames): OpenedFile {
  const read = importFhir(questionnaire, given, renames);
  if ("refused" in read) return read;
  const { authored, otherVersion, ...rest } = read;
  return { ...rest, savedOn: authored, changedSince: otherVersion };
}

function openSaved(questionnaire: Questionnaire, given: unknown, renames: Renames): OpenedFile {
  const read = readSaved(questionnaire, given, renames);
  if ("refused" in read) return read;
  const { version: _, sameRules, ...rest } = read;
  return { ...rest, changedSince: !sameRules };
}

const isEmpty = ({ answers }: OpenedAnswers): boolean => Object.keys(answers).length === 0;

/** Whether parsed JSON calls itself a FHIR resource. */
export const isFhir = (given: unknown): boolean =>
  typeof given === "object" && given !== null && typeof Reflect.get(given, "resourceType") === "string";

/** Opens parsed JSON: answers saved here, or a FHIR Bundle or QuestionnaireResponse. Never throws. */
export function openParsed(questionnaire: Questionnaire, given: unknown, renames: Renames): OpenedFile {
  const open = isFhir(given) ? openFhir : openSaved;
  const opened = open(questionnaire, given, renames);
  return "answers" in opened && isEmpty(opened) ? { refused: "no-answers" } : opened;
}

/** Opens the text of a file. Never throws. */
export function openFile(questionnaire: Questionnaire, text: string, renames: Renames = []): Opened {
  if (text.length > MOST_IN_A_FILE) return { refused: "too-large" };
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { refused: "not-ours" };
  }
  return openParsed(questionnaire, given, renames);
}

/** Opens what a QR code on paper carries, of today's questions or of older ones. Never throws. */
export function openCode(questionnaire: Questionnaire, code: string, history: CodeHistory = {}): Opened {
  const read = decodeAnswers(questionnaire, code, history);
  if ("refused" in read) return read;
  const { sameRules, ...rest } = read;
  const opened = { ...rest, changedSince: !sameRules };
  return isEmpty(opened) ? { refused: "no-answers" } : opened;
}
