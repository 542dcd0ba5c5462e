import { RELATIONS, type Relation } from "../../../lib/questionnaire/relation";
import type { PaperVersion } from "../../../lib/report/paper/paper-source";

export const PRINT_LANGUAGES = ["own", "english", "both"] as const;

/** In the order offered; the empty string means "not said". */
export const PRINT_RELATIONS = ["", ...RELATIONS] as const;

/** What was chosen before printing. The relation is also included in files saved or sent from the page. */
export interface PrintChoice {
  readonly version: PaperVersion;
  readonly language: (typeof PRINT_LANGUAGES)[number];
  readonly large: boolean;
  readonly code: boolean;
  /** Also print how the level was found. */
  readonly found: boolean;
  readonly relation: Relation | null;
  /** Also print what stays off paper unless it is asked for. */
  readonly withheldToo: boolean;
}

export const FIRST_CHOICE: PrintChoice = {
  version: "full",
  language: "own",
  large: false,
  code: false,
  found: false,
  relation: null,
  withheldToo: false,
};
