import type { Situation } from "../../lib/care/situation";
import type { CarePageWords } from "../../lib/content/care-page-words";
import type { CareWords } from "../../lib/content/care-words";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { Region } from "../../lib/crisis/lines-in-region";

/** The texts that views about care are made of. */
export type CareTexts = Pick<
  ScreeningTexts,
  "locale" | "local" | "care" | "carePages" | "levels" | "report" | "glossary"
>;

/** The same with the words of the pages about levels, and for planning a week and a cost. */
export type PlanTexts = CareTexts & { readonly care: CareWords; readonly carePages: CarePageWords };

/** What every view about care gets: words, whom it is for, and where they are. */
export interface CareProps {
  readonly texts: CareTexts;
  readonly situation: Situation;
  readonly region: Region;
}
