import type { Question, Questionnaire } from "../../lib/questionnaire/definition";
import { placesOf } from "../../lib/questionnaire/questions";
import { allTotals } from "../../lib/questionnaire/totals";

/** The maximum length REDCap recommends for a variable name; statistics programs truncate longer ones. */
export const LONGEST_NAME = 26;

/** The field of a record that holds the version and hash of the rules its questions belong to. */
export const RULES_VARIABLE = "care_guide_rules";

const underscored = (text: string) => text.replaceAll("-", "_");
const squashed = (text: string) => text.replaceAll("-", "");

/** An answer code as REDCap stores it: the code itself, limited to the characters REDCap accepts. */
export const rawCode = underscored;

/** Instrument items whose id is a LOINC code are named after their instrument, with their number if they have one. */
function itemName(questionnaire: Questionnaire, { id, instrument = "loinc" }: Question): string {
  const [longest] = allTotals(questionnaire)
    .filter(({ items }) => items.includes(id))
    .toSorted((a, b) => b.items.length - a.items.length);
  return longest
    ? `${squashed(longest.id)}_${longest.items.indexOf(id) + 1}`
    : `${squashed(instrument)}_${underscored(id)}`;
}

const kept = new WeakMap<Questionnaire, ReadonlyMap<string, string>>();

/** The name of each question's variable: lowercase letters, digits and underscores, starting with a letter. */
export function variableNames(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const known = kept.get(questionnaire);
  if (known) return known;
  const names = new Map(
    placesOf(questionnaire).map(({ question }) => [
      question.id,
      /^\d/.test(question.id) ? itemName(questionnaire, question) : underscored(question.id),
    ]),
  );
  kept.set(questionnaire, names);
  return names;
}

/** The name of a question's variable. Throws RangeError for an unknown id. */
export function variableOf(questionnaire: Questionnaire, id: string): string {
  const name = variableNames(questionnaire).get(id);
  if (name === undefined) throw new RangeError(`There is no question ${id}.`);
  return name;
}

/** REDCap's number and text fields hold no codes, so a separate checkbox says whether they were declined. */
export const declineVariable = (variable: string) => `${variable}_na`;

/** The published total, empty until every item is answered. */
export const totalVariable = (total: string) => `${squashed(total)}_total`;

/** The score so far, which gates read. */
export const pointsVariable = (total: string) => `${squashed(total)}_points`;

/** The column of a checkbox in REDCap's exports. */
export const checkboxColumn = (variable: string, raw: string) => `${variable}___${raw}`;
