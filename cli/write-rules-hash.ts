import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { decisionText } from "../lib/assessment/decision-text";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";

/** `npm run rules-hash`: writes the hash of everything that decides beside the questionnaire. A test compares them. */
const hash = createHash("sha256").update(decisionText(levelOfCare)).digest("hex").slice(0, 12);
writeFileSync(
  "questionnaires/level-of-care/rules-hash.ts",
  `/** Written by \`npm run rules-hash\`: the start of the SHA-256 of everything that decides. */\nexport const rulesHash = "${hash}";\n`,
);
console.log(hash);
