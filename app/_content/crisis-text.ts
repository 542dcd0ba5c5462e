import type { Locale } from "../../lib/content/locales";
import { textsOf } from "./texts";

/** Everything said beside help in a language, crisis texts and the help page: what a reading of lib/crisis/approvals.ts is of. */
export function crisisText(locale: Locale): string {
  const { helpNow, forScreening } = textsOf(locale);
  return JSON.stringify([forScreening.crisis, helpNow]);
}
