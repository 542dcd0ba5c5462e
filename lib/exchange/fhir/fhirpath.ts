import { DECLINED } from "./coding";
import { EXTENSIONS } from "./systems";

/** Pieces of FHIRPath over a QuestionnaireResponse whose answers are all in section, page and question. */
const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join("|");
const among = (name: string, texts: readonly string[]): string =>
  texts.length === 1 ? `${name}=${quoted(texts)}` : `${name} in (${quoted(texts)})`;

const answersOf = (questions: readonly string[]): string =>
  `%resource.item.item.item.where(${among("linkId", questions)}).answer`;
const valuesOf = (questions: readonly string[]): string => `${answersOf(questions)}.value`;

export const FALSE = "false";

/** One of the questions was answered with one of the codes. */
export const hasCode = (questions: readonly string[], codes: readonly string[]): string =>
  codes.length === 0 ? FALSE : `${valuesOf(questions)}.where(${among("code", codes)}).exists()`;

/** How many of the questions were answered with one of the codes. */
export const countOfCodes = (questions: readonly string[], codes: readonly string[]): string =>
  `${valuesOf(questions)}.where(${among("code", codes)}).count()`;

/** A question without options was declined: its answer has no value, only the reason why. */
export const isDeclined = (question: string): string =>
  `${answersOf([question])}.extension.where(url='${EXTENSIONS.absent}' and value='${DECLINED}').exists()`;

/** The number given is at least this; false without one. */
export const numberAtLeast = (question: string, least: number): string =>
  `${valuesOf([question])}.where($this >= ${least}).exists()`;

export const variable = (name: string): string => `%${name}`;
export const not = (part: string): string => `(${part}).not()`;

/** The value where the condition holds, and nothing where it does not. */
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
