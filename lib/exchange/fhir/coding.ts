import { DECLINE, type Option, type Question } from "../../questionnaire/definition";
import { optionsOf } from "../../questionnaire/questions";
import type { Coding } from "./r4";
import { DATA_ABSENT_REASON, LOINC, ownSystem } from "./systems";

/** "Asked but declined", from FHIR's code system for absent values. */
export const DECLINED = "asked-declined";

/** An answer option as a Coding: LOINC's if the instrument has one, otherwise ours, which includes the question id. */
export function optionCoding(canonical: string, question: Question, option: Option): Coding {
  if (option.loinc !== undefined) return { system: LOINC, code: option.loinc };
  return { system: ownSystem(canonical), code: `${question.id}.${option.code}` };
}

/**
 * Declining is an option of its own on every question with options, so that no renderer can lose it or read it as "no".
 */
export const declinedCoding: Coding = { system: DATA_ABSENT_REASON, code: DECLINED };

export function codeCoding(canonical: string, question: Question, code: string): Coding {
  if (code === DECLINE) return declinedCoding;
  const option = optionsOf(question).find((known) => known.code === code);
  if (!option) throw new RangeError(`Question ${question.id} has no option ${code}.`);
  return optionCoding(canonical, question, option);
}

/** A question as a Coding: LOINC's if there is one, otherwise ours. */
export const questionCoding = (canonical: string, question: Question): Coding =>
  question.loinc === undefined
    ? { system: ownSystem(canonical), code: question.id }
    : { system: LOINC, code: question.loinc };

/** What a question was called in the version a file was made for, and which codes it had then that are gone now. */
export interface NamedThen {
  readonly id: string;
  readonly had: (code: string) => boolean;
}

/**
 * The answer code of a Coding, named as in the file's version; null if it is not one of the question's. Any host is
 * accepted in the system URL.
 */
export function codeOfCoding(
  question: Question,
  { system, code = "" }: { readonly system?: string | undefined; readonly code?: string | undefined },
  then: NamedThen,
): string | null {
  if (system === DATA_ABSENT_REASON) return code === DECLINED ? DECLINE : null;
  const options = optionsOf(question);
  if (system === LOINC) return options.find(({ loinc }) => loinc === code)?.code ?? null;
  if (!code.startsWith(`${then.id}.`)) return null;
  const ours = code.slice(then.id.length + 1);
  const known = options.find((option) => option.code === ours);
  return (known ? known.loinc === undefined : then.had(ours)) ? ours : null;
}
