import type { CareContext } from "../../lib/care/care-context";
import type { CareWords } from "../../lib/content/care-words";
import type { ScreeningTexts } from "../../lib/content/text-bundles";
import type { CarePageWords } from "../../lib/content/words";
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
  readonly situation: CareContext;
  readonly region: Region;
}
