import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { RELEASED } from "../build/release.mjs";
import { decisionText } from "../lib/assessment/decision-text";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";

/** `npm run rules-hash`: writes the hash of everything that decides beside the questionnaire. A test compares them. */
const hash = createHash("sha256").update(decisionText(levelOfCare)).digest("hex").slice(0, 12);
writeFileSync(
  "questionnaires/level-of-care/rules-hash.ts",
  `/** Written by \`npm run rules-hash\`: the start of the SHA-256 of everything that decides. */\nexport const rulesHash = "${hash}";\n`,
);
console.log(hash);
// A copy of the site keeps the record as it is, so that its build can say what differs.
if (hash !== RELEASED.rules)
  console.error(
    `Written into questionnaires/level-of-care/rules-hash.ts. In the project itself, write it into build/release.mjs ` +
      `(in place of ${RELEASED.rules}) and into the newest heading of docs/CHANGELOG.md, too; then run npm run verify.`,
  );
