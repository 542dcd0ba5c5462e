import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { wellAdult } from "../../__tests__/support/well-adult";
import { LOCALES } from "../../lib/content/locales";
import { layoutOf } from "../../lib/exchange/answer-code";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { keptParts } from "../check-site";
import { goldenCodeEntry } from "./golden-code-entry";
import { type HashCopy, withHash } from "./hash-copies";
import { layoutEntry, withEntry } from "./list-entry";
import { newQuestions, withNewQuestions } from "./new-questions";
import { RULES_HASH_FILE, rulesHashFile, rulesHashOf } from "./rules-hash";

// `npm run record`: updates everything that depends on a question, a rule, a crisis text, a phone number or the privacy
// page. It writes the rules hash and every copy of it, the layout of printed codes with a golden code in that layout,
// the changelog's line for each new question and the record of the texts, then runs the proof, which writes the
// published report. It names each file it has changed. Read the diff before you commit it: a hash that changed without a
// reason means an unintended change. `npm run record -- --copy` is for a copy of the site with rules or words of its own:
// it leaves the project's record alone, so that each build of the copy reports how it differs.

const CODE_LAYOUTS = "questionnaires/level-of-care/code-layouts.ts";
const GOLDEN_CODES = "__tests__/cases/golden-codes.ts";
const CHANGELOG = "docs/CHANGELOG.md";
const changed = new Set<string>();

function write(file: string, text: string): void {
  if (readFileSync(file, "utf8") === text) return;
  writeFileSync(file, text);
  changed.add(file);
}
const edit = (file: string, change: (text: string) => string) => write(file, change(readFileSync(file, "utf8")));

const hash = rulesHashOf(levelOfCare);
const today = new Date().toISOString().slice(0, 10);
write(RULES_HASH_FILE, rulesHashFile(hash));

const layout = layoutOf(levelOfCare);
if (JSON.stringify(codeLayouts.at(-1)?.questions) !== JSON.stringify(layout.questions)) {
  const added = newQuestions(codeLayouts.at(-1), layout);
  edit(CHANGELOG, (text) => withNewQuestions(text, added, enWords, CHANGELOG));
  const layouts = [...codeLayouts, layout];
  edit(CODE_LAYOUTS, (text) => withEntry(text, layoutEntry(layout), CODE_LAYOUTS));
  for (const language of LOCALES) {
    const golden = { person: `well, ${language}`, language, answers: wellAdult };
    const entry = goldenCodeEntry({ ...levelOfCare, hash }, layouts, golden, today);
    edit(GOLDEN_CODES, (text) => withEntry(text, entry, GOLDEN_CODES));
  }
}

const isCopy = process.argv.includes("--copy");
const now = (part: string) => keptParts().find((kept) => kept.part === part)?.now ?? "";
const version = levelOfCare.version.replaceAll(".", "\\.");
const COPIES: readonly HashCopy[] = [
  { file: "build/release.mjs", at: /(rules: ")[0-9a-f]+(")/, hash },
  { file: "build/release.mjs", at: /(lines: ")[0-9a-f]+(")/, hash: now("the numbers of the crisis lines") },
  ...LOCALES.map((locale) => ({
    file: "build/release.mjs",
    at: new RegExp(`(privacy: \\{.*\\b${locale}: ")[0-9a-f]+(")`),
    hash: now(`the page about privacy (${locale})`),
  })),
  // The newest heading is the first one that names this version of the rules.
  { file: CHANGELOG, at: new RegExp(`(rules ${version} \\()[0-9a-f]+(\\))`), hash },
  { file: "docs/adopt.md", at: /(the rules \([0-9a-f]+, on record )[0-9a-f]+(\))/, hash },
];
for (const copy of isCopy ? [] : COPIES) edit(copy.file, (text) => withHash(text, copy));

// A text that differs from the one on record has not been reviewed by anyone yet.
for (const locale of isCopy ? [] : LOCALES) {
  const text = keptParts().find(({ part }) => part === `the crisis texts (${locale})`);
  if (!text || text.now === text.record) continue;
  edit("lib/crisis/approvals.ts", (file) =>
    file.replace(
      new RegExp(`\\{ locale: "${locale}", hash:[^}]*\\}`),
      `{ locale: "${locale}", hash: "${text.now}", on: "${today}", status: "not yet reviewed" }`,
    ),
  );
}

if (changed.size > 0) spawnSync("npx", ["biome", "check", "--write", ...changed], { stdio: "ignore" });
console.log(changed.size > 0 ? `Written: ${[...changed].join(", ")}.` : "Everything was already up to date.");
console.log(`Rules ${levelOfCare.version} (${hash}). Now running the verification, which writes its report:`);
process.exitCode = spawnSync("npm", ["run", "--silent", "verify"], { stdio: "inherit" }).status ?? 1;
