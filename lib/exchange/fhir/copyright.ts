import type { InstrumentNames } from "../../assessment/decision-words";
import { loincNotice } from "./loinc-notice";

/** The notices that the licenses of the instruments, and of the codes they come with, ask to be shown, each once. */
export function copyrightOf(instruments: Readonly<Record<string, InstrumentNames>>): { readonly copyright?: string } {
  const notices = Object.values(instruments).map(({ notice }) => notice);
  return notices.length === 0 ? {} : { copyright: [...new Set([...notices, loincNotice])].join(" ") };
}
