import { createHash } from "node:crypto";
import { canonicalRules } from "../../lib/assessment/canonical-rules";
import type { Questionnaire } from "../../lib/questionnaire/definition";

export const RULES_HASH_FILE = "questionnaires/level-of-care/rules-hash.ts";

/** The hash of everything that decides: the first twelve hex digits of a SHA-256. A test compares it with the file. */
export const rulesHashOf = (questionnaire: Questionnaire): string =>
  createHash("sha256").update(canonicalRules(questionnaire)).digest("hex").slice(0, 12);

/** The complete content of the file that holds it. */
export const rulesHashFile = (hash: string): string =>
  `/** Written by \`npm run record\`: the start of the SHA-256 of everything that decides. */\nexport const rulesHash = "${hash}";\n`;
