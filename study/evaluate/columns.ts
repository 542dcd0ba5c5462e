import type { Question, Questionnaire } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import {
  checkboxColumn,
  declineVariable,
  pointsVariable,
  RULES_VARIABLE,
  rawCode,
  totalVariable,
  variableOf,
} from "../codebook/redcap-names";
import { UnusableFile } from "../unusable-file";

/** What a column of the input holds. */
export type Column =
  | { readonly holds: "id" | "rules" | "nothing" | "kept"; readonly header: string }
  /** A whole answer, in a column named after the question or its variable. */
  | { readonly holds: "answer"; readonly header: string; readonly question: Question }
  /** One box of a checkbox field: 1 if it is checked. */
  | { readonly holds: "box"; readonly header: string; readonly question: Question; readonly code: string };

export interface ColumnChoice {
  /** The column that holds the row's id. */
  readonly id: string;
  /** Columns to pass through unchanged. */
  readonly keep: readonly string[];
}

type Known = (header: string) => Column;

function questionColumns(questionnaire: Questionnaire, question: Question): [string, Known][] {
  const variable = variableOf(questionnaire, question.id);
  const whole: Known = (header) => ({ holds: "answer", header, question });
  const box =
    (code: string): Known =>
    (header) => ({ holds: "box", header, question, code });
  const boxes: [string, Known][] =
    question.kind === "multi"
      ? [...optionsOf(question).map(({ code }) => code), "decline"].map((code) => [
          checkboxColumn(variable, rawCode(code)),
          box(code),
        ])
      : [[checkboxColumn(declineVariable(variable), "decline"), box("decline")]];
  return [[question.id, whole], [variable, whole], ...boxes];
}

/** What REDCap's exports contain besides the answers: its own columns, and calculated fields. */
function isOfRedcap({ instruments, sections }: Questionnaire, header: string): boolean {
  const computed = instruments.flatMap(({ totals }) =>
    totals.flatMap(({ id }) => [totalVariable(id), pointsVariable(id)]),
  );
  const forms = sections.map(({ id }) => rawCode(id));
  return (
    computed.includes(header) ||
    /^(redcap_|fact_)/.test(header) ||
    forms.some((form) => header === `${form}_complete` || header === `${form}_timestamp`)
  );
}

const CLOSE = 4;

/** Ids that start like an unknown header, to suggest what may have been meant. */
const near = (known: Iterable<string>, header: string) =>
  [...known].filter((name) => name.startsWith(header.toLowerCase().replaceAll(" ", "-").slice(0, CLOSE))).slice(0, 3);

/**
 * What each column of a file holds. A header that is neither known nor kept makes the file unusable: a misspelled
 * question would count as declined in every row.
 */
export function columnsOf(
  questionnaire: Questionnaire,
  headers: readonly string[],
  { id, keep }: ColumnChoice,
): readonly Column[] {
  const known = new Map(placesOf(questionnaire).flatMap(({ question }) => questionColumns(questionnaire, question)));
  const missing = [id, ...keep].filter((name) => !headers.includes(name));
  if (missing.length > 0) throw new UnusableFile(`The file has no column ${missing.join(", ")}.`);
  const columns = headers.map((header): Column => {
    if (header === id) return { holds: "id", header };
    if (keep.includes(header)) return { holds: "kept", header };
    if (header === RULES_VARIABLE) return { holds: "rules", header };
    const found = known.get(header);
    if (found) return found(header);
    if (isOfRedcap(questionnaire, header)) return { holds: "nothing", header };
    const meant = near(known.keys(), header);
    throw new UnusableFile(
      `The column "${header}" is not a question.${meant.length > 0 ? ` Did you mean ${meant.join(" or ")}?` : ""} To pass it through unchanged: --keep "${header}".`,
    );
  });
  refuseTwice(columns);
  return columns;
}

/** Two columns for one answer could contradict each other. */
function refuseTwice(columns: readonly Column[]): void {
  const taken = new Map<string, string>();
  for (const column of columns) {
    if (column.holds === "nothing" || column.holds === "kept") continue;
    const key = "question" in column ? `${column.question.id} ${"code" in column ? column.code : ""}` : column.holds;
    const before = taken.get(key);
    if (before !== undefined)
      throw new UnusableFile(`The columns "${before}" and "${column.header}" answer the same question.`);
    taken.set(key, column.header);
  }
}
