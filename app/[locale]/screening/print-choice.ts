import type { PaperSource, PaperVersion } from "../../../lib/report/paper/paper";

export const PRINT_LANGUAGES = ["own", "english", "both"] as const;

/** In the order offered; the first stands for not saying it. */
export const RELATIONS = [
  "",
  "parent",
  "partner",
  "family",
  "friend",
  "professional",
  "other",
] as const satisfies readonly (NonNullable<PaperSource["relation"]> | "")[];

/** What was chosen before printing. Kept for this page only. */
export interface PrintChoice {
  readonly version: PaperVersion;
  readonly language: (typeof PRINT_LANGUAGES)[number];
  readonly large: boolean;
  readonly code: boolean;
  readonly relation: PaperSource["relation"];
}

export const FIRST_CHOICE: PrintChoice = {
  version: "full",
  language: "own",
  large: false,
  code: false,
  relation: null,
};
