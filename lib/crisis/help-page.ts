import type { HelpNowWords, HelpSectionWords } from "../content/help-now-words";
import { HELP_SECTIONS } from "./help-sections";
import type { Region } from "./lines-in-region";

export interface HelpPart {
  readonly section: (typeof HELP_SECTIONS)[number];
  readonly words: HelpSectionWords;
}

/** The sections of the help page for a region, in order, with the words for that region. */
export function helpPartsIn(region: Region, { sections, elsewhere }: HelpNowWords): readonly HelpPart[] {
  const changed: HelpNowWords["elsewhere"]["CA"] = region === "US" ? {} : elsewhere[region];
  return HELP_SECTIONS.flatMap((section) => {
    const words = changed[section.id];
    return words === null ? [] : [{ section, words: words ?? sections[section.id] }];
  });
}
