import type { Locale } from "../content/locales";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import type { Relation } from "../questionnaire/relation";
import { type CodeHistory, type DecodedAnswers, decodeAnswers } from "./answer-code";
import type { AnswerTimes } from "./answer-times";
import type { CodeRefusal } from "./code-bytes";
import { type Dropped, shownId } from "./dropped";
import { type ImportRefusal, importFhir, type Unfinished } from "./fhir/import";
import { otherInstrument } from "./fhir/other-instrument";
import { isCutOff, type MistakenKind, mistakenKind } from "./file-kind";
import { parseJson } from "./json-text";
import { type Unlocked, unlockAnswers } from "./locked-code";
import type { Renames } from "./renames";
import { type FileRefusal, readSaved } from "./saved-file";
import { textOfBytes } from "./text-of-bytes";

/** Upper limit, in bytes or characters. Even a downloaded bundle that includes all questions is far smaller. */
export const MOST_IN_A_FILE = 4_000_000;

/** `none-kept`: the file has answers, but none of them fits today's questions. */
export type FileOpenRefusal =
  | FileRefusal
  | ImportRefusal
  | "no-answers"
  | "none-kept"
  | "repeated-key"
  | "encoding"
  | "cut-off"
  | "other-instrument"
  | MistakenKind;

/** Why a file or code was not opened. `wrong-word`: the code was locked with a different word. */
export type OpenRefusal = FileOpenRefusal | CodeRefusal | "wrong-word";

/** One earlier set of answers, read back. */
export interface OpenedAnswers extends AnswerTimes {
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
  /** The reference printed on paper for the same answers; absent if not given. */
  readonly reference?: string;
  /** Who answered for someone else; absent if not given. */
  readonly relation?: Relation;
  /** The language the questions were asked in; absent if not given. */
  readonly language?: Locale;
  /** How complete the answers are; absent if they were completed. */
  readonly unfinished?: Unfinished;
  /** True if the questions or the rules have changed since. */
  readonly changedSince: boolean;
}

interface Refused<R> {
  readonly refused: R;
  /** The part of the file that is wrong, if it is one part. */
  readonly what?: string;
}
export type OpenedFile = OpenedAnswers | Refused<FileOpenRefusal>;
export type Opened = OpenedAnswers | Refused<OpenRefusal>;

function openFhir(questionnaire: Questionnaire, given: unknown, renames: Renames): OpenedFile {
  const read = importFhir(questionnaire, given, renames);
  // A newer version of our own file may well contain an instrument; the reason to report is that it is newer.
  const isNewer = "refused" in read && read.refused === "newer-format";
  if (!isNewer && ("refused" in read || Object.keys(read.answers).length === 0)) {
    const what = otherInstrument(questionnaire, given);
    if (what !== null) return { refused: "other-instrument", what };
  }
  if ("refused" in read) return read;
  const { otherVersion, ...rest } = read;
  return { ...rest, changedSince: otherVersion };
}

function openSaved(questionnaire: Questionnaire, given: unknown, renames: Renames): OpenedFile {
  const read = readSaved(questionnaire, given, renames);
  if ("refused" in read) return read;
  const { version: _, sameRules, ...rest } = read;
  return { ...rest, changedSince: !sameRules };
}

/** At most this many unknown parts are named. */
const MOST_NAMED = 5;

function orEmpty(opened: OpenedAnswers): OpenedAnswers | Refused<"no-answers" | "none-kept"> {
  if (Object.keys(opened.answers).length > 0) return opened;
  const ids = [...new Set(opened.dropped.map(({ id }) => shownId(id)))];
  if (ids.length === 0) return { refused: "no-answers" };
  const what = [...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ["…"] : [])].join(", ");
  return { refused: "none-kept", what };
}

/** Whether parsed JSON claims to be a FHIR resource. */
export const isFhir = (given: unknown): boolean =>
  typeof given === "object" && given !== null && typeof Reflect.get(given, "resourceType") === "string";

/** Opens parsed JSON: a saved file of ours, or a FHIR Bundle or QuestionnaireResponse. Never throws. */
export function openParsed(questionnaire: Questionnaire, given: unknown, renames: Renames): OpenedFile {
  const open = isFhir(given) ? openFhir : openSaved;
  const opened = open(questionnaire, given, renames);
  return "answers" in opened ? orEmpty(opened) : opened;
}

/** Opens the text of a file. Never throws. */
export function openFile(questionnaire: Questionnaire, text: string, renames: Renames = []): Opened {
  if (text.length > MOST_IN_A_FILE) return { refused: "too-large" };
  const read = parseJson(text.replace(/^\uFEFF/, ""));
  if ("value" in read) return openParsed(questionnaire, read.value, renames);
  if ("key" in read) return { refused: "repeated-key", what: shownId(read.key) };
  return { refused: isCutOff(text) ? "cut-off" : "not-ours" };
}

/** Opens the bytes of a file, in UTF-8 or UTF-16. Never throws. */
export function openBytes(questionnaire: Questionnaire, bytes: Uint8Array, renames: Renames = []): Opened {
  if (bytes.length > MOST_IN_A_FILE) return { refused: "too-large" };
  const mistaken = mistakenKind(bytes);
  if (mistaken) return { refused: mistaken };
  const text = textOfBytes(bytes);
  return text === null ? { refused: "encoding" } : openFile(questionnaire, text, renames);
}

/** Opens the content of a printed QR code, made from today's questions or older ones. Never throws. */
export function openCode(questionnaire: Questionnaire, code: string, history: CodeHistory = {}): Opened {
  return openedCode(decodeAnswers(questionnaire, code, history));
}

function openedCode(read: DecodedAnswers | Unlocked): Opened {
  if ("refused" in read) return read;
  const { sameRules, ...rest } = read;
  return orEmpty({ ...rest, changedSince: !sameRules });
}

/** Opens a locked code with the word printed beside it. Never throws. */
export const openLocked = async (...given: Parameters<typeof unlockAnswers>): Promise<Opened> =>
  openedCode(await unlockAnswers(...given));
