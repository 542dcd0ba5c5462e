import { writeFileSync } from "node:fs";
import { rulesIdentity } from "../../lib/questionnaire/rules-identity";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { argumentsOf, WrongArguments, wholeNumber } from "../arguments";
import { givenPath, givenText } from "../input-path";
import { runCommand } from "../run-command";
import { agreementReport, type Roles } from "./agreement-report";
import { AGREED, joinedRatings, type Ratings, TOOL, wideRatings } from "./read-ratings";
import { reportText } from "./report-text";

const USAGE = `Usage: npm run --silent agreement -- --key KEY.csv --results RESULTS.csv [--agreed AGREED.csv] SHEET.csv SHEET.csv
       npm run --silent agreement -- --raters a,b [--tool tool] [--true true] RATINGS.csv
Both: [--id record_id] [--seed 1] [--resamples 2000] [--json FILE]
docs/validate.md walks through it.`;

const named = (path: string) => ({ file: path, text: givenText(path) });

interface Given {
  readonly id: string;
  readonly key?: string | undefined;
  readonly results?: string | undefined;
  readonly agreed?: string | undefined;
  readonly raters?: string | undefined;
  readonly tool?: string | undefined;
  readonly true?: string | undefined;
}

/** Either the sheets of a study joined by its key, or one table that has everything. */
function ratingsOf(given: Given, files: readonly string[]): { readonly ratings: Ratings; readonly roles: Roles } {
  const { id, key, results, agreed, raters } = given;
  if (key !== undefined && results !== undefined && files.length > 0) {
    const sheets = files.map(named);
    const joined = joinedRatings({
      key: named(key),
      results: named(results),
      agreed: agreed === undefined ? null : named(agreed),
      sheets,
      id,
    });
    return {
      ratings: joined,
      roles: { raters: joined.raters, tool: TOOL, reference: agreed === undefined ? null : AGREED },
    };
  }
  const [file] = files;
  if (file === undefined || raters === undefined || key !== undefined || files.length > 1)
    throw new WrongArguments(USAGE);
  const roles: Roles = {
    raters: raters.split(",").map((name) => name.trim()),
    tool: given.tool ?? null,
    reference: given.true ?? null,
  };
  const names = [
    ...roles.raters,
    ...(roles.tool === null ? [] : [roles.tool]),
    ...(roles.reference === null ? [] : [roles.reference]),
  ];
  return { ratings: wideRatings(file, givenText(file), id, names), roles };
}

/** `npm run agreement`: how well raters and the tool agree, and where the tool asks for too little. */
runCommand(() => {
  const { values, positionals } = argumentsOf(USAGE, {
    id: { type: "string", default: "record_id" },
    key: { type: "string" },
    results: { type: "string" },
    agreed: { type: "string" },
    raters: { type: "string" },
    tool: { type: "string" },
    true: { type: "string" },
    seed: { type: "string", default: "1" },
    resamples: { type: "string", default: "2000" },
    json: { type: "string" },
  });
  const { ratings, roles } = ratingsOf(values, positionals);
  const resampling = {
    seed: wholeNumber("seed", values.seed, USAGE),
    resamples: wholeNumber("resamples", values.resamples, USAGE),
  };
  // A table that names no rules is assumed to be for the current ones; the command's own results name them.
  const rules = ratings.rules ?? `${rulesIdentity(levelOfCare)} (of this copy; the file does not say)`;
  const report = agreementReport(ratings.cases, roles, rules, resampling);
  process.stdout.write(reportText(report));
  if (values.json !== undefined) writeFileSync(givenPath(values.json), `${JSON.stringify(report, null, 2)}\n`);
  return 0;
});
