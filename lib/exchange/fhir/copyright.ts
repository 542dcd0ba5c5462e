import type { InstrumentNames } from "../../assessment/decision-words";
import { loincNotice } from "./loinc-notice";

/** Notices required by the licenses of the instruments and their codes, each listed once. */
export function copyrightOf(instruments: Readonly<Record<string, InstrumentNames>>): { readonly copyright?: string } {
  const notices = Object.values(instruments).map(({ notice }) => notice);
  return notices.length === 0 ? {} : { copyright: [...new Set([...notices, loincNotice])].join(" ") };
}
