import * as z from "zod/mini";
import { migrateAnswers } from "../exchange/migrate-answers";
import type { Renames } from "../exchange/renames";
import { isLaterVersion } from "../exchange/version-order";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { EARLIER_KEY } from "./tab-keys";
import type { TabStorage } from "./tab-storage";

/** More than a year of checks every two weeks would need. */
const MOST_EARLIER = 40;

export interface EarlierCheck {
  /** ISO date or time; null if unknown. */
  readonly takenOn: string | null;
  readonly answers: Answers;
}

const kept = z.array(
  z.object({
    takenOn: z.nullable(z.string()),
    // Not stored before version 2.
    version: z.catch(z.string(), "0.0.0"),
    answers: z.record(z.string(), z.unknown()),
  }),
);

/** Stores them in this tab only. False if the browser refuses. */
export function keepEarlier(
  storage: TabStorage | null,
  { version }: Pick<Questionnaire, "version">,
  checks: readonly EarlierCheck[],
): boolean {
  if (!storage) return false;
  try {
    storage.setItem(EARLIER_KEY, JSON.stringify(checks.slice(-MOST_EARLIER).map((check) => ({ ...check, version }))));
    return true;
  } catch {
    return false;
  }
}

/**
 * What this tab has stored, migrated and with every answer validated. Empty if nothing can be read or it was made by
 * newer questions.
 */
export function recallEarlier(
  storage: TabStorage | null,
  questionnaire: Questionnaire,
  renames: Renames = [],
): readonly EarlierCheck[] {
  try {
    const stored = storage?.getItem(EARLIER_KEY) ?? null;
    const parsed = stored === null ? null : kept.safeParse(JSON.parse(stored));
    if (!parsed?.success) return [];
    return parsed.data
      .filter(({ version }) => !isLaterVersion(version, questionnaire.version))
      .map(({ takenOn, version, answers }) => ({
        takenOn,
        answers: migrateAnswers(questionnaire, answers, version, renames).answers,
      }));
  } catch {
    return [];
  }
}

export function forgetEarlier(storage: TabStorage | null): void {
  try {
    storage?.removeItem(EARLIER_KEY);
  } catch {
    // Storage that cannot be accessed holds nothing of ours.
  }
}
