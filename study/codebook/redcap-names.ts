import type { Question, Questionnaire } from "../../lib/questionnaire/definition";
import { placesOf } from "../../lib/questionnaire/questions";

/** The most letters REDCap advises for a variable's name; statistics programs cut longer ones. */
export const LONGEST_NAME = 26;

/** Where a record keeps the version and hash of the rules its questions belong to. */
export const RULES_VARIABLE = "care_guide_rules";

const underscored = (text: string) => text.replaceAll("-", "_");
const squashed = (text: string) => text.replaceAll("-", "");

/** An answer's code as REDCap stores it: the code itself, with the signs REDCap takes. */
export const rawCode = underscored;

/** Items of instruments that go by their LOINC code are named for their instrument, and their number where they have one. */
function itemName({ instruments }: Questionnaire, { id, instrument = "loinc" }: Question): string {
  const [longest] = instruments
    .flatMap(({ totals }) => totals)
    .filter(({ items }) => items.includes(id))
    .toSorted((a, b) => b.items.length - a.items.length);
  return longest
    ? `${squashed(longest.id)}_${longest.items.indexOf(id) + 1}`
    : `${squashed(instrument)}_${underscored(id)}`;
}

const kept = new WeakMap<Questionnaire, ReadonlyMap<string, string>>();

/** The name of each question's variable: small letters, digits and underscores, beginning with a letter. */
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

/** The name of a question's variable. Throws RangeError for an id the questionnaire does not have. */
export function variableOf(questionnaire: Questionnaire, id: string): string {
  const name = variableNames(questionnaire).get(id);
  if (name === undefined) throw new RangeError(`There is no question ${id}.`);
  return name;
}

/** Number and text fields of REDCap hold no codes: whether they were declined is in a checkbox beside them. */
export const declineVariable = (variable: string) => `${variable}_na`;

/** The published total, empty until every item is answered. */
export const totalVariable = (total: string) => `${squashed(total)}_total`;

/** The points so far, which gates read. */
export const pointsVariable = (total: string) => `${squashed(total)}_points`;

/** The column that a box of a checkbox field has in REDCap's exports. */
export const checkboxColumn = (variable: string, raw: string) => `${variable}___${raw}`;
