import type { HelpSectionId } from "../crisis/help-sections";
import type { Region } from "../crisis/lines-in-region";
import type { HonestAnswer } from "./honest-answers";

/** The words of one part of the help page, shown in this order; `{988}` and `{911}` stand for the region's numbers. */
export interface HelpSectionWords {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  /** Things to do one after another. */
  readonly steps?: readonly string[];
  readonly list?: readonly string[];
  readonly answers?: readonly HonestAnswer[];
}

export interface HelpNowWords {
  readonly title: string;
  readonly lead: string;
  /** Names the links to the parts. */
  readonly contents: string;
  readonly sections: { readonly [Id in HelpSectionId]: HelpSectionWords };
  /** What reads differently in another region; null where a part says nothing that holds there. */
  readonly elsewhere: {
    readonly [R in Exclude<Region, "US">]: { readonly [Id in HelpSectionId]?: HelpSectionWords | null };
  };
}
