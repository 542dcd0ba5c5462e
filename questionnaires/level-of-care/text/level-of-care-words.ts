import type { DecisionWords, FactWords, SuggestionWords } from "../../../lib/assessment/decision-words";
import type { Said } from "../../../lib/questionnaire/words";
import type { FormatId } from "../formats";
import type { ProgramId } from "../programs";

/** The totals that the rules read. */
type TotalId = "phq-9" | "gad-7" | "audit-c" | "pc-ptsd-5";

export interface LevelOfCareFactWords extends FactWords {
  readonly totals: { readonly [T in TotalId]: Said };
}

/** The decision's words, with exactly the programs and formats of this questionnaire. */
export interface LevelOfCareWords extends DecisionWords {
  readonly facts: LevelOfCareFactWords;
  readonly programs: { readonly [P in ProgramId]: SuggestionWords };
  readonly formats: { readonly [F in FormatId]: SuggestionWords };
}
