import type { InstrumentNames } from "../../assessment/decision-words";

/** The notices that the instruments' licenses ask to be shown, each once. */
export function copyrightOf(instruments: Readonly<Record<string, InstrumentNames>>): { readonly copyright?: string } {
  const notices = Object.values(instruments).map(({ notice }) => notice);
  const copyright = [...new Set(notices)].join(" ");
  return copyright === "" ? {} : { copyright };
}
