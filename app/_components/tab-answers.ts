import { forgetSession, hasSavedSession } from "../../lib/screening/tab-keys";
import { tabStorage } from "../[locale]/screening/tab-storage";
import { eraseCopies } from "./other-tabs";

/** Whether this tab stores answers that the page itself does not show. */
export const tabHoldsAnswers = (): boolean =>
  hasSavedSession(tabStorage()) === true && document.querySelector("[data-view]") === null;

/** Erases them, and makes duplicates of this tab erase theirs. Returns false if this browser cannot reach them. */
export function eraseTabAnswers(): boolean {
  const reached = eraseCopies();
  forgetSession(tabStorage());
  return reached;
}
