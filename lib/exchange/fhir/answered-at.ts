import { type AnswerTimes, BEFORE_UNKNOWN, timesNamed } from "../answer-times";
import { listOf, memberOf } from "../json-parts";
import { referenceNamed } from "../reference";
import type { Extension, FhirObservation, FhirResponse } from "./r4";
import { ANSWERED_SINCE, CHANGED_AFTER, REFERENCE } from "./systems";

/** A FHIR dateTime with a time part needs seconds and a zone. */
const TIME = /T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Converts an ISO date or time to a FHIR dateTime without adding precision. */
const dateTime = (when: string): string => (TIME.test(when) ? when : when.slice(0, 10));

/** The `authored` element of a response; absent if it is not known when the answers were given. */
export const authoredAt = ({ answeredAt }: AnswerTimes): Pick<FhirResponse, "authored"> =>
  answeredAt === null ? {} : { authored: dateTime(answeredAt) };

/** The `effectiveDateTime` of a result: when the last answer behind it was given. */
export const effectiveAt = ({ answeredAt }: AnswerTimes): Pick<FhirObservation, "effectiveDateTime"> =>
  answeredAt === null ? {} : { effectiveDateTime: dateTime(answeredAt) };

/**
 * Extensions for what FHIR has no element for: when a response was started, that answers were changed after being
 * reopened, and the reference.
 */
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

/** The reference stated in a response; null if there is none. */
export const referenceIn = (response: object): string | null => referenceNamed(saidIn(response, REFERENCE));

/** The answer times stated in a response. */
export function timesOf(response: object): AnswerTimes {
  const said = (url: string) => saidIn(response, url);
  return timesNamed(memberOf(response, "authored"), said(ANSWERED_SINCE), said(CHANGED_AFTER));
}
