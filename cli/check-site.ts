import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { crisisText } from "../app/_content/crisis-text";
import { textsOf } from "../app/_content/site-texts";
import { RELEASED } from "../build/release.mjs";
import { canonicalRules } from "../lib/assessment/canonical-rules";
import { LOCALES } from "../lib/content/locales";
import { APPROVALS } from "../lib/crisis/approvals";
import { CRISIS_LINES } from "../lib/crisis/crisis-lines";
import { linesText } from "../lib/crisis/lines-text";
import { site } from "../lib/site/site.mjs";
import { siteProblems } from "../lib/site/site-problems";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";

/** A part of the site that its settings cannot change, with its current hash and the one on record. */
export interface Kept {
  readonly part: string;
  readonly now: string;
  readonly record: string;
}

const hashOf = (text: string, length: number) => createHash("sha256").update(text).digest("hex").slice(0, length);

/** What is wrong with lib/site/site.mjs. The build fails if there is anything. */
export const problems = (): readonly string[] => [
  ...siteProblems(
    { ...site, address: site.address ?? (process.env.SITE_ADDRESS || null) },
    readFileSync("app/_styles/tokens.css", "utf8"),
  ),
  ...(site.owner?.logo && !existsSync(`public/${site.owner.logo}`)
    ? [`owner.logo: There is no file public/${site.owner.logo}.`]
    : []),
];

/**
 * The rules, the crisis lines, and the words beside help and about privacy. The build names those that differ from the
 * record.
 */
export const keptParts = (): readonly Kept[] => [
  { part: "the rules", now: hashOf(canonicalRules(levelOfCare), 12), record: RELEASED.rules },
  { part: "the numbers of the crisis lines", now: hashOf(linesText(CRISIS_LINES), 12), record: RELEASED.lines },
  ...LOCALES.map((locale) => ({
    part: `the crisis texts (${locale})`,
    now: hashOf(crisisText(locale), 16),
    record: APPROVALS.find((one) => one.locale === locale)?.hash ?? "none",
  })),
  ...LOCALES.map((locale) => ({
    part: `the page about privacy (${locale})`,
    now: hashOf(JSON.stringify(textsOf(locale).privacy), 12),
    record: RELEASED.privacy[locale] ?? "none",
  })),
];
