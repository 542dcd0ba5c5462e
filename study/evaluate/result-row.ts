import type { Assessment } from "../../lib/assessment/assess";
import { levelToShow } from "../../lib/assessment/too-little";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { INTERRUPTING_ROUTE, rankOfLevel, rankOfRoute } from "../../lib/rules/levels";
import type { RowProblem } from "./row-answers";

/** The columns of a result, after the id, the line and the kept columns. Lists are joined with semicolons. */
export const RESULT_COLUMNS = [
  "level",
  "rank",
  "route",
  "crisis",
  "rules",
  "too_little",
  "could_be",
  "missing",
  "declined",
  "ignored",
  "out_of_scope",
  "rest",
  "rules_version",
  "rules_hash",
  "error",
  "error_column",
  "error_value",
] as const;
type Row = Readonly<Partial<Record<(typeof RESULT_COLUMNS)[number], string>>>;

/** How an unanswered question is treated. */
export type Rest = "declined" | "mildest";

const list = (items: readonly string[]) => items.join(";");

const about = ({ version, hash }: Questionnaire, rest: Rest): Row => ({
  rest,
  rules_version: version,
  rules_hash: hash,
});

/**
 * What the site would show: no level if too little was answered for one. `rank` is 1 (outpatient) to 5 (inpatient);
 * `crisis` is 1 if crisis or emergency help is shown right away.
 */
export function resultRow(questionnaire: Questionnaire, assessment: Assessment, rest: Rest): Row {
  const level = levelToShow(assessment);
  const { tooLittle, route, reasons, routeReasons, couldBe, missing, unknown, ignored, outOfScope } = assessment;
  return {
    level: level ?? "",
    rank: level === null ? "" : String(rankOfLevel(level)),
    route,
    crisis: rankOfRoute(route) >= INTERRUPTING_ROUTE ? "1" : "0",
    rules: list([...reasons, ...routeReasons].map(({ rule }) => rule)),
    too_little: tooLittle ? "1" : "0",
    could_be: couldBe ?? "",
    missing: list(missing),
    declined: list(unknown.filter((id) => !missing.includes(id))),
    ignored: list(ignored),
    out_of_scope: outOfScope ?? "",
    ...about(questionnaire, rest),
  };
}

export const problemRow = (questionnaire: Questionnaire, { column, value, why }: RowProblem, rest: Rest): Row => ({
  ...about(questionnaire, rest),
  error: why,
  error_column: column,
  error_value: value,
});

export const cellsOf = (row: Row): readonly string[] => RESULT_COLUMNS.map((column) => row[column] ?? "");
