import type { HelpSectionId } from "../crisis/help-sections";
import type { CareSourceId } from "./care-sources";

/** Sources for facts on the help page about law, medicine and how a line works. Common-sense advice needs none. */
export const HELP_SOURCES = {
  "call-988": ["988-EXPECT"],
  answers: ["988-POLICE", "EMTALA"],
  overdose: ["OVERDOSE-STEPS", "NALOXONE", "GOOD-SAMARITAN"],
  veterans: ["VA-COMPACT"],
  deaf: ["TEXT-911"],
} as const satisfies { readonly [S in HelpSectionId]?: readonly CareSourceId[] };
