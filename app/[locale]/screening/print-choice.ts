import { RELATIONS, type Relation } from "../../../lib/exchange/relation";
import type { PaperVersion } from "../../../lib/report/paper/paper";

export const PRINT_LANGUAGES = ["own", "english", "both"] as const;

/** In the order offered; the first stands for not saying it. */
export const PRINT_RELATIONS = ["", ...RELATIONS] as const;

/** What was chosen before printing. The relation also goes into what is kept or sent from the page. */
export interface PrintChoice {
  readonly version: PaperVersion;
  readonly language: (typeof PRINT_LANGUAGES)[number];
  readonly large: boolean;
  readonly code: boolean;
  /** How the level was found goes onto it, too. */
  readonly found: boolean;
  readonly relation: Relation | null;
  /** What stays off paper unless it is asked for goes onto it, too. */
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
