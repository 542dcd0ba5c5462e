import * as z from "zod/mini";
import { type Answers, checkAnswers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { EARLIER_KEY } from "./kept";
import type { TabStorage } from "./tab-storage";

/** More than a year of answering every two weeks would need. */
const MOST_EARLIER = 40;

export interface EarlierCheck {
  /** ISO date or time; null where it is not known. */
  readonly takenOn: string | null;
  readonly answers: Answers;
}

const kept = z.array(z.object({ takenOn: z.nullable(z.string()), answers: z.record(z.string(), z.unknown()) }));

/** Keeps them in this tab only. False when the browser refuses. */
export function keepEarlier(storage: TabStorage | null, checks: readonly EarlierCheck[]): boolean {
  if (!storage) return false;
  try {
    storage.setItem(EARLIER_KEY, JSON.stringify(checks.slice(-MOST_EARLIER)));
    return true;
  } catch {
    return false;
  }
}

/** What this tab keeps, every answer checked again. Nothing, where nothing can be read. */
export function recallEarlier(storage: TabStorage | null, questionnaire: Questionnaire): readonly EarlierCheck[] {
  try {
    const stored = storage?.getItem(EARLIER_KEY) ?? null;
    const parsed = stored === null ? null : kept.safeParse(JSON.parse(stored));
    if (!parsed?.success) return [];
    return parsed.data.map(({ takenOn, answers }) => ({
      takenOn,
      answers: checkAnswers(questionnaire, answers).answers,
    }));
  } catch {
    return [];
  }
}

export function forgetEarlier(storage: TabStorage | null): void {
  try {
    storage?.removeItem(EARLIER_KEY);
  } catch {
    // A storage that refuses holds nothing of ours.
  }
}
