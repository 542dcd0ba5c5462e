import * as z from "zod/mini";
import type { Locale } from "../content/locales";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { type Relation, relationNamed } from "../questionnaire/relation";
import { leavingTheScreen, type WithheldChoice } from "../questionnaire/withheld";
import { type AnswerTimes, timesNamed } from "./answer-times";
import { type Beside, languageNamed } from "./beside";
import type { Dropped } from "./dropped";
import { memberOf } from "./json-parts";
import { migrateAnswers } from "./migrate-answers";
import { referenceNamed, referenceOf } from "./reference";
import type { Renames } from "./renames";
import { isLaterVersion } from "./version-order";

/** Marks the file as ours; followed by the format version. */
const KINDS = "care-guide-answers/";
const KIND = `${KINDS}1`;
/** Larger than any complete set of answers. */
const MOST_CHARACTERS = 200_000;

const envelope = z.object({
  kind: z.string(),
  questionnaire: z.string(),
  version: z.string(),
  hash: z.string(),
  savedOn: z.string(),
  answers: z.record(z.string(), z.unknown()),
  relation: z.optional(z.unknown()),
  language: z.optional(z.unknown()),
});

/** Members of our saved files. `id` is the caller's id, from the command line. */
const PARTS = new Set([
  "kind",
  "questionnaire",
  "version",
  "hash",
  "reference",
  "savedOn",
  "startedAt",
  "answeredAt",
  "changedAfter",
  "relation",
  "language",
  "answers",
  "id",
]);

export type FileRefusal = "too-large" | "not-ours" | "other-questionnaire" | "newer-format";

export type ReadFile =
  | (AnswerTimes & {
      readonly answers: Answers;
      readonly dropped: readonly Dropped[];
      /** The reference printed on paper for the same answers; absent if not given. */
      readonly reference?: string;
      /** Who answered for someone else; absent if not given. */
      readonly relation?: Relation;
      /** The language the questions were asked in; absent if not given. */
      readonly language?: Locale;
      /** Version of the questions at that time. */
      readonly version: string;
      /** True if the rules and questions have not changed since. */
      readonly sameRules: boolean;
    })
  | { readonly refused: FileRefusal };

export interface SavedWhen extends Omit<AnswerTimes, "answeredAt"> {
  /** When the file was written; absent if that is when the last answer was given. */
  readonly savedOn?: string;
}

/** Writes the answers as a file to save, without withheld ones. Times are ISO dates, or times with their zone. */
export function writeSavedFile(
  questionnaire: Questionnaire,
  given: Answers,
  answeredAt: string | null,
  { relation, language, startedAt, changedAfter, savedOn, ...choice }: Beside & WithheldChoice & SavedWhen = {},
): string {
  const { answers } = leavingTheScreen(questionnaire, given, choice);
  const { id, version, hash } = questionnaire;
  const said = { ...(relation && { relation }), ...(language && { language }) };
  const reference = referenceOf(questionnaire, answers, answeredAt);
  const times = { reference, savedOn: savedOn ?? answeredAt ?? "", startedAt, answeredAt, changedAfter };
  return `${JSON.stringify({ kind: KIND, questionnaire: id, version, hash, ...times, ...said, answers }, null, 2)}\n`;
}

/** Whether parsed JSON claims to be a saved file, of this format or a later one. */
export function isSavedFile(given: object): boolean {
  const kind = memberOf(given, "kind");
  return typeof kind === "string" && kind.startsWith(KINDS);
}

/**
 * Reads a saved file of this or an older version, checking every answer; whatever no longer fits is listed. A file from
 * newer questions is refused, because a code may mean something else there. Never throws.
 */
export function readSavedFile(questionnaire: Questionnaire, text: string, renames: Renames = []): ReadFile {
  if (text.length > MOST_CHARACTERS) return { refused: "too-large" };
  try {
    return readSaved(questionnaire, JSON.parse(text.replace(/^\uFEFF/, "")), renames);
  } catch {
    return { refused: "not-ours" };
  }
}

/** The same, from parsed JSON. */
export function readSaved(questionnaire: Questionnaire, given: unknown, renames: Renames): ReadFile {
  const parsed = envelope.safeParse(given);
  if (!parsed.success) return { refused: "not-ours" };
  const { kind, version, hash, savedOn } = parsed.data;
  if (kind !== KIND) return { refused: kind.startsWith(KINDS) ? "newer-format" : "not-ours" };
  if (parsed.data.questionnaire !== questionnaire.id) return { refused: "other-questionnaire" };
  if (isLaterVersion(version, questionnaire.version)) return { refused: "newer-format" };
  const { answers, dropped: unfit } = migrateAnswers(questionnaire, parsed.data.answers, version, renames);
  const relation = relationNamed(parsed.data.relation);
  const language = languageNamed(parsed.data.language);
  const reference = referenceNamed(memberOf(given, "reference"));
  const said = {
    ...(reference && { reference }),
    ...(relation && { relation }),
    ...(language && { language }),
  };
  // Files used to hold a single time: that of the result page they were saved from.
  const [timed, answeredAt] =
    "answeredAt" in Object(given) ? ["answeredAt", memberOf(given, "answeredAt")] : ["savedOn", savedOn];
  const times = timesNamed(answeredAt, memberOf(given, "startedAt"), memberOf(given, "changedAfter"));
  const noDate = (id: string, said: unknown, read: string | null | undefined): readonly Dropped[] =>
    (said ?? null) !== null && (read ?? null) === null ? [{ id, reason: "not-a-date" }] : [];
  const unnamed = (id: string, named: unknown): readonly Dropped[] =>
    named === null && (memberOf(given, id) ?? null) !== null ? [{ id, reason: "unknown-code" }] : [];
  const dropped: readonly Dropped[] = [
    ...unfit,
    ...unnamed("relation", relation),
    ...unnamed("language", language),
    ...noDate(timed, answeredAt, times.answeredAt),
    ...noDate("startedAt", memberOf(given, "startedAt"), times.startedAt),
    ...noDate("changedAfter", memberOf(given, "changedAfter"), times.changedAfter),
    ...Object.keys(given as object)
      .filter((name) => !PARTS.has(name))
      .map((id): Dropped => ({ id, reason: "unknown-part" })),
  ];
  const sameRules = hash === questionnaire.hash && version === questionnaire.version;
  return { answers, dropped, ...times, ...said, version, sameRules };
}
