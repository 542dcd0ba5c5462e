import * as z from "zod/mini";
import { TIMES_NOT_KNOWN, timesNamed } from "../exchange/answer-times";
import type { Dropped } from "../exchange/dropped";
import { memberOf } from "../exchange/json-parts";
import { migrateAnswers } from "../exchange/migrate-answers";
import type { Renames } from "../exchange/renames";
import { isLaterVersion } from "../exchange/version-order";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { ACUTE_KINDS, type AcuteKind } from "../rules/rule";
import { SESSION_KEY } from "./tab-keys";
import type { TabStorage } from "./tab-storage";
import type { RunTimes } from "./times-after";

const FORMAT = 1;
/** Larger than any complete set of answers. */
const MOST_CHARACTERS = 200_000;

/** Draft selections by page and field. They are not answers and not validated. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const envelope = z.object({
  format: z.literal(FORMAT),
  questionnaire: z.string(),
  version: z.string(),
  answers: z.record(z.string(), z.unknown()),
  shown: z.array(z.enum(ACUTE_KINDS)),
  // A damaged draft must not invalidate any answer.
  drafts: z.catch(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
  stopped: z.catch(z.optional(z.boolean()), undefined),
  // Not stored in earlier versions.
  times: z.optional(z.unknown()),
});

export interface RestoredSession {
  readonly answers: Answers;
  /** Help that has been shown; it stays expanded. */
  readonly shown: readonly AcuteKind[];
  readonly drafts: Drafts;
  readonly times: RunTimes;
  /** True if the person was looking at the result of unfinished answers. */
  readonly stopped: boolean;
  /** Answers that no longer fit a question, or whose question changed; they were left out. */
  readonly dropped: readonly Dropped[];
  /** `unreadable`: something was stored that is not a saved session. `newer-version`: a code may mean something else there. */
  readonly problem: "unreadable" | "other-version" | "newer-version" | "unavailable" | null;
}

const nothing = (problem: RestoredSession["problem"]): RestoredSession => ({
  answers: {},
  shown: [],
  drafts: {},
  times: TIMES_NOT_KNOWN,
  stopped: false,
  dropped: [],
  problem,
});

/** Saves the answers and the drafts in this tab. Returns false if the browser refuses (storage full or turned off). */
export function saveSession(
  storage: TabStorage | null,
  questionnaire: Questionnaire,
  answers: Answers,
  shown: readonly AcuteKind[],
  drafts: Drafts = {},
  stopped = false,
  times: RunTimes = TIMES_NOT_KNOWN,
): boolean {
  if (!storage) return false;
  const { id, version } = questionnaire;
  const session = { format: FORMAT, questionnaire: id, version, answers, shown, drafts, stopped, times };
  try {
    storage.setItem(SESSION_KEY, JSON.stringify(session));
    return true;
  } catch {
    return false;
  }
}

/** The times a tab stored. A damaged one counts as unknown and does not invalidate any answer. */
function timesOf(kept: unknown): RunTimes {
  const said = (name: string) => memberOf(kept, name);
  const times = timesNamed(said("answeredAt"), said("startedAt"), said("changedAfter"));
  return said("opened") === true ? { ...times, opened: true } : times;
}

/**
 * Reads what this tab stored and validates every answer again; whatever does not fit is left out and reported. Answers
 * to older questions are migrated; drafts for older questions are discarded, so those pages are asked again.
 */
export function restoreSession(
  storage: TabStorage | null,
  questionnaire: Questionnaire,
  renames: Renames = [],
): RestoredSession {
  let stored: string | null = null;
  try {
    stored = storage?.getItem(SESSION_KEY) ?? null;
  } catch {
    return nothing("unavailable");
  }
  if (stored === null) return nothing(null);
  if (stored.length > MOST_CHARACTERS) return nothing("unreadable");
  let parsed: ReturnType<typeof envelope.safeParse>;
  try {
    parsed = envelope.safeParse(JSON.parse(stored));
  } catch {
    return nothing("unreadable");
  }
  if (!parsed.success || parsed.data.questionnaire !== questionnaire.id) return nothing("unreadable");
  const { version, shown, stopped = false } = parsed.data;
  if (isLaterVersion(version, questionnaire.version)) return nothing("newer-version");
  const { answers, dropped } = migrateAnswers(questionnaire, parsed.data.answers, version, renames);
  const problem = version === questionnaire.version ? null : "other-version";
  const drafts = problem === null ? parsed.data.drafts : {};
  const times = timesOf(parsed.data.times);
  return { answers, shown, drafts, times, stopped, dropped, problem };
}
