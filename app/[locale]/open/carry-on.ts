import { keepEarlier } from "../../../lib/screening/earlier-checks";
import { keepRelation } from "../../../lib/screening/kept-relation";
import { restoreSession } from "../../../lib/screening/saved-session";
import { forgetToday } from "../../../lib/screening/tab-keys";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { keepSession } from "../screening/keep-session";
import { tabStorage } from "../screening/tab-storage";
import type { OpenedCheck } from "./opened-check";

/** Whether this tab already holds answers, or drafts, that would be replaced. */
export function holdsAnswers(): boolean {
  const { answers, drafts } = restoreSession(tabStorage(), levelOfCare, renames);
  return Object.keys(answers).length + Object.keys(drafts).length > 0;
}

/**
 * Loads the answers into this tab unchanged. If they are changed here later, the result says so. Returns false if the
 * browser refuses.
 */
export function continueWith({ answers, times, relation }: OpenedCheck): boolean {
  const storage = tabStorage();
  if (!keepSession(storage, levelOfCare, answers, [], {}, false, { ...times, opened: true })) return false;
  keepRelation(storage, relation);
  return true;
}

/**
 * Starts over in this tab, keeping these answers to compare with. Returns false if the browser refuses; what the tab
 * held is then unchanged.
 */
export function answerAgain(checks: readonly OpenedCheck[]): boolean {
  const storage = tabStorage();
  const earlier = checks.map(({ takenOn, answers }) => ({ takenOn, answers }));
  if (!keepEarlier(storage, levelOfCare, earlier)) return false;
  forgetToday(storage);
  return true;
}
