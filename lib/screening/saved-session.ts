import * as z from "zod/mini";
import { ACUTE_KINDS, type AcuteKind } from "../assessment/rule";
import { type Answers, checkAnswers, type Refusal } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { EARLIER_KEY } from "./earlier-checks";
import { RELATION_KEY } from "./kept-relation";
import type { TabStorage } from "./tab-storage";

const KEY = "care-guide";
const FORMAT = 1;
/** Larger than any full set of answers could be. */
const MOST_CHARACTERS = 200_000;

/** What stands in the fields of pages by page and field, as it was marked: no answers, and not checked. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const envelope = z.object({
  format: z.literal(FORMAT),
  questionnaire: z.string(),
  version: z.string(),
  answers: z.record(z.string(), z.unknown()),
  shown: z.array(z.enum(ACUTE_KINDS)),
  // A damaged draft takes no answer with it.
  drafts: z.catch(z.record(z.string(), z.record(z.string(), z.unknown())), {}),
});

export interface RestoredSession {
  readonly answers: Answers;
  /** Help that has been on screen; it stays expanded. */
  readonly shown: readonly AcuteKind[];
  readonly drafts: Drafts;
  /** Answers that no longer fit a question; they were left out. */
  readonly refused: readonly Refusal[];
  /** `unreadable`: something was stored that is not a saved session. */
  readonly problem: "unreadable" | "other-version" | "unavailable" | null;
}

const nothing = (problem: RestoredSession["problem"]): RestoredSession => ({
  answers: {},
  shown: [],
  drafts: {},
  refused: [],
  problem,
});

/** Keeps the answers, and what is marked but not sent with Continue, in this tab. False when the browser refuses (storage full, or turned off). */
export function saveSession(
  storage: TabStorage | null,
  questionnaire: Questionnaire,
  answers: Answers,
  shown: readonly AcuteKind[],
  drafts: Drafts = {},
): boolean {
  if (!storage) return false;
  const { id, version } = questionnaire;
  const session = { format: FORMAT, questionnaire: id, version, answers, shown, drafts };
  try {
    storage.setItem(KEY, JSON.stringify(session));
    return true;
  } catch {
    return false;
  }
}

/** Reads what this tab kept, checking every answer again; what does not fit is left out and reported. */
export function restoreSession(storage: TabStorage | null, questionnaire: Questionnaire): RestoredSession {
  let stored: string | null = null;
  try {
    stored = storage?.getItem(KEY) ?? null;
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
  const { answers, refused } = checkAnswers(questionnaire, parsed.data.answers);
  const problem = parsed.data.version === questionnaire.version ? null : "other-version";
  const { shown, drafts } = parsed.data;
  return { answers, shown, drafts, refused, problem };
}

/** Whether the tab holds answers; null where its storage cannot be asked. */
export function isKept(storage: TabStorage | null): boolean | null {
  try {
    return storage ? storage.getItem(KEY) !== null : null;
  } catch {
    return null;
  }
}

/** Leaves nothing of the answers in the tab's storage. */
export function forgetSession(storage: TabStorage | null): void {
  try {
    storage?.removeItem(KEY);
    storage?.removeItem(EARLIER_KEY);
    storage?.removeItem(RELATION_KEY);
  } catch {
    // A storage that refuses holds nothing of ours.
  }
}
