import { type AnswerTimes, BEFORE_UNKNOWN, timesNamed } from "../answer-times";
import { listOf, memberOf } from "../json-parts";
import { referenceNamed } from "../reference";
import type { Extension, FhirObservation, FhirResponse } from "./r4";
import { ANSWERED_SINCE, CHANGED_AFTER, REFERENCE } from "./systems";

/** FHIR's dateTime has seconds and a zone with every time. */
const TIME = /T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** An ISO date or time as FHIR's dateTime, never more exact than it is. */
const dateTime = (when: string): string => (TIME.test(when) ? when : when.slice(0, 10));

/** `authored` of a response: left out where it is not known when the answers were given. */
export const authoredAt = ({ answeredAt }: AnswerTimes): Pick<FhirResponse, "authored"> =>
  answeredAt === null ? {} : { authored: dateTime(answeredAt) };

/** The moment the last answer behind a result was given. */
export const effectiveAt = ({ answeredAt }: AnswerTimes): Pick<FhirObservation, "effectiveDateTime"> =>
  answeredAt === null ? {} : { effectiveDateTime: dateTime(answeredAt) };

/** FHIR has no place for when a response was begun, for answers changed after they had been opened again, or for a short name. */
export function extensionsOf(
  { startedAt, changedAfter }: AnswerTimes,
  reference: string,
): Required<Pick<FhirResponse, "extension">> {
  const said = (url: string, when: string | undefined): readonly Extension[] => {
    if (when === undefined) return [];
    return [when === BEFORE_UNKNOWN ? { url, valueCode: when } : { url, valueDateTime: dateTime(when) }];
  };
  return {
    extension: [
      ...said(ANSWERED_SINCE, startedAt),
      ...said(CHANGED_AFTER, changedAfter),
      { url: REFERENCE, valueString: reference },
    ],
  };
}

function saidIn(response: object, url: string): unknown {
  const found = listOf(memberOf(response, "extension")).find((one) => memberOf(one, "url") === url);
  return memberOf(found, "valueDateTime") ?? memberOf(found, "valueCode") ?? memberOf(found, "valueString");
}

/** The short name that a response says; null where it says none. */
export const referenceIn = (response: object): string | null => referenceNamed(saidIn(response, REFERENCE));

/** The times that a response says. */
export function timesOf(response: object): AnswerTimes {
  const said = (url: string) => saidIn(response, url);
  return timesNamed(memberOf(response, "authored"), said(ANSWERED_SINCE), said(CHANGED_AFTER));
}
