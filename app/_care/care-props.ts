import type { Situation } from "../../lib/care/situation";
import type { CareWords } from "../../lib/content/care-words";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { Region } from "../../lib/crisis/lines-in-region";

/** The texts that views about care are made of. */
export type CareTexts = Pick<ScreeningTexts, "locale" | "care" | "carePages" | "levels" | "report">;

/** The same with the words for planning a week and a cost. */
export type PlanTexts = CareTexts & { readonly care: CareWords };

/** What every view about care gets: words, whom it is for, and where they are. */
export interface CareProps {
  readonly texts: CareTexts;
  readonly situation: Situation;
  readonly region: Region;
}
