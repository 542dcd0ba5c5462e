import type { HelpSectionId } from "../crisis/help-sections";
import type { Region } from "../crisis/lines-in-region";
import type { HonestAnswer } from "./honest-answers";

/**
 * The words of one section of the help page, in display order. `{988}` and `{911}` are placeholders for the region's
 * numbers.
 */
export interface HelpSectionWords {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  /** Steps to take one after another. */
  readonly steps?: readonly string[];
  readonly list?: readonly string[];
  readonly answers?: readonly HonestAnswer[];
}

export interface HelpNowWords {
  readonly title: string;
  readonly lead: string;
  /** Label of the links to the sections. */
  readonly contents: string;
  readonly sections: { readonly [Id in HelpSectionId]: HelpSectionWords };
  /** Sections that differ in another region; null if a section does not apply there. */
  readonly elsewhere: {
    readonly [R in Exclude<Region, "US">]: { readonly [Id in HelpSectionId]?: HelpSectionWords | null };
  };
}
