import { forgetSession, isKept } from "../../lib/screening/saved-session";
import { tabStorage } from "../[locale]/screening/tab-storage";

/** Whether this tab keeps answers, for pages that do not show them. */
export const tabHoldsAnswers = (): boolean => isKept(tabStorage()) === true;

export const eraseTabAnswers = (): void => forgetSession(tabStorage());
