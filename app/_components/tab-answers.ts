import { forgetSession, isKept } from "../../lib/screening/kept";
import { tabStorage } from "../[locale]/screening/tab-storage";

/** Whether this tab keeps answers that the page itself does not show. */
export const tabHoldsAnswers = (): boolean =>
  isKept(tabStorage()) === true && document.querySelector("[data-view]") === null;

export const eraseTabAnswers = (): void => forgetSession(tabStorage());
