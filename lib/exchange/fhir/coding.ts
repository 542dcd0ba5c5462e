import { DECLINE, type Option, type Question } from "../../questionnaire/definition";
import { optionsOf } from "../../questionnaire/questions";
import type { Coding } from "./r4";
import { DATA_ABSENT_REASON, LOINC, ownSystem } from "./systems";

/** "Asked but declined", in the code system that FHIR has for why a value is not there. */
export const DECLINED = "asked-declined";

/** An option as a code: LOINC's where the instrument has one, otherwise ours, which names the question too. */
export function optionCoding(canonical: string, question: Question, option: Option): Coding {
  if (option.loinc !== undefined) return { system: LOINC, code: option.loinc };
  return { system: ownSystem(canonical), code: `${question.id}.${option.code}` };
}

/** Declining is a choice of its own on every question with options, so that no renderer can lose it or read it as "no". */
export const declinedCoding: Coding = { system: DATA_ABSENT_REASON, code: DECLINED };

export function codeCoding(canonical: string, question: Question, code: string): Coding {
  if (code === DECLINE) return declinedCoding;
  const option = optionsOf(question).find((known) => known.code === code);
  if (!option) throw new RangeError(`The question ${question.id} has no answer ${code}.`);
  return optionCoding(canonical, question, option);
}

/** A question as a code: LOINC's where there is one, otherwise ours. */
export const questionCoding = (canonical: string, question: Question): Coding =>
  question.loinc === undefined
    ? { system: ownSystem(canonical), code: question.id }
    : { system: LOINC, code: question.loinc };

/** What a question was called in a file, and which codes it had then and has no more. */
export interface NamedThen {
  readonly id: string;
  readonly had: (code: string) => boolean;
}

/**
 * The answer code that a coding stands for, as it was named then; null where it is not one of the question's. The system's
 * host may differ.
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
