import type { Situation } from "../../lib/care/situation";
import type { CarePageWords } from "../../lib/content/care-page-words";
import type { CareWords } from "../../lib/content/care-words";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { Region } from "../../lib/crisis/lines-in-region";

/** The texts used by the care views. */
export type CareTexts = Pick<
  ScreeningTexts,
  "locale" | "local" | "care" | "carePages" | "levels" | "report" | "glossary"
>;

/** The same, plus the words of the pages about levels, for planning a week and a cost. */
export type PlanTexts = CareTexts & { readonly care: CareWords; readonly carePages: CarePageWords };

/** Props of every care view: texts, situation and region. */
export interface CareProps {
  readonly texts: CareTexts;
  readonly situation: Situation;
  readonly region: Region;
}
