import { forgetSession, isKept } from "../../lib/screening/kept";
import { tabStorage } from "../[locale]/screening/tab-storage";
import { eraseCopies } from "./other-tabs";

/** Whether this tab keeps answers that the page itself does not show. */
export const tabHoldsAnswers = (): boolean =>
  isKept(tabStorage()) === true && document.querySelector("[data-view]") === null;

/** Erases them, and has copies of this tab erase theirs. False where this browser cannot reach copies. */
export function eraseTabAnswers(): boolean {
  const reached = eraseCopies();
  forgetSession(tabStorage());
  return reached;
}
