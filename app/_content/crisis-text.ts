import type { Locale } from "../../lib/content/locales";
import { textsOf } from "./site-texts";

/**
 * Everything said beside help in one language, crisis texts and the help page: the text that an approval in
 * lib/crisis/approvals.ts covers.
 */
export function crisisText(locale: Locale): string {
  const { helpNow, forScreening } = textsOf(locale);
  return JSON.stringify([forScreening.crisis, helpNow]);
}
