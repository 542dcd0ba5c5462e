import type { DecisionWords, SuggestionWords } from "../../../lib/assessment/decision-words";
import type { Said } from "../../../lib/questionnaire/words";
import type { FormatId } from "../formats";
import type { ProgrammeId } from "../programmes";
import type { acuteRules } from "../rules/acute";
import type { floorRules } from "../rules/floors";
import type { routeRules } from "../rules/routes";
import type { stages } from "../rules/stages";

type RuleId =
  | (typeof acuteRules | typeof floorRules | typeof routeRules)[number]["id"]
  | (typeof stages)["stepUp" | "stepDown"]["id"]
  | (typeof stages)["settings"][number]["id"];

/** The decision's words, with every rule, programme and format of this questionnaire and no other. */
export interface DecisionWordsHere extends DecisionWords {
  readonly rules: { readonly [R in RuleId]?: Said };
  readonly programmes: { readonly [P in ProgrammeId]: SuggestionWords };
  readonly formats: { readonly [F in FormatId]: SuggestionWords };
}
