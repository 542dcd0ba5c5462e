import { DECLINED } from "./coding";
import { EXTENSIONS } from "./systems";

/** FHIRPath fragments for a QuestionnaireResponse in which every answer is nested in section, page and question. */
const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join("|");
const among = (name: string, texts: readonly string[]): string =>
  texts.length === 1 ? `${name}=${quoted(texts)}` : `${name} in (${quoted(texts)})`;

const answersOf = (questions: readonly string[]): string =>
  `%resource.item.item.item.where(${among("linkId", questions)}).answer`;
const valuesOf = (questions: readonly string[]): string => `${answersOf(questions)}.value`;

export const FALSE = "false";

/** True if any of the questions was answered with any of the codes. */
export const hasCode = (questions: readonly string[], codes: readonly string[]): string =>
  codes.length === 0 ? FALSE : `${valuesOf(questions)}.where(${among("code", codes)}).exists()`;

/** How many of the questions were answered with one of the codes. */
export const countOfCodes = (questions: readonly string[], codes: readonly string[]): string =>
  `${valuesOf(questions)}.where(${among("code", codes)}).count()`;

/** True if a question without options was declined: its answer then has no value, only an absent reason. */
export const isDeclined = (question: string): string =>
  `${answersOf([question])}.extension.where(url='${EXTENSIONS.absent}' and value='${DECLINED}').exists()`;

/** True if the given number is at least this; false if there is none. */
export const numberAtLeast = (question: string, least: number): string =>
  `${valuesOf([question])}.where($this >= ${least}).exists()`;

export const variable = (name: string): string => `%${name}`;
export const not = (part: string): string => `(${part}).not()`;

/** The value if the condition holds, otherwise empty. */
export const onlyIf = (condition: string, value: string): string => `iif(${condition}, ${value})`;

export function anyOf(parts: readonly string[]): string {
  const kept = [...new Set(parts)].filter((part) => part !== FALSE);
  if (kept.length === 0) return FALSE;
  return kept.length === 1 ? (kept[0] as string) : `(${kept.join(" or ")})`;
}

export function allOf(parts: readonly string[]): string {
  if (parts.includes(FALSE)) return FALSE;
  return parts.length === 1 ? (parts[0] as string) : `(${[...new Set(parts)].join(" and ")})`;
}
