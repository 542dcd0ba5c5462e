import type { AnswerTimes } from "../answer-times";
import { effectiveAt } from "./answered-at";
import { type AddressOf, identifierOf } from "./identity";
import { narrative } from "./narrative";
import type { Annotation, CodeableConcept, FhirObservation, Meta, Reference } from "./r4";
import { OBSERVATION_CATEGORY } from "./systems";

/** What all results of one set of answers have in common. */
export interface ObservedFrom {
  readonly meta: Meta;
  readonly addressOf: AddressOf;
  readonly subject: Reference;
  readonly performer: Reference;
  readonly times: AnswerTimes;
  /** Address of the QuestionnaireResponse. */
  readonly response: string;
}

/** A result with its address. */
export interface Observed {
  readonly fullUrl: string;
  readonly resource: FhirObservation;
}

type Said = Pick<FhirObservation, "status"> &
  Partial<
    Pick<
      FhirObservation,
      "valueQuantity" | "valueCodeableConcept" | "dataAbsentReason" | "interpretation" | "hasMember" | "component"
    >
  >;

/** One result. `part` names it within this set of answers; `words` is its whole text in one line. */
export function observed(
  from: ObservedFrom,
  part: string,
  code: CodeableConcept,
  { status, ...said }: Said,
  words: string,
  note: readonly Annotation[] = [],
): Observed {
  const fullUrl = from.addressOf(part);
  const { hasMember, component, ...value } = said;
  const resource: FhirObservation = {
    resourceType: "Observation",
    meta: from.meta,
    text: narrative([words]),
    identifier: [identifierOf(fullUrl)],
    status,
    category: [{ coding: [{ system: OBSERVATION_CATEGORY, code: "survey", display: "Survey" }] }],
    code,
    subject: from.subject,
    ...effectiveAt(from.times),
    performer: [from.performer],
    ...value,
    ...(note.length > 0 && { note }),
    ...(hasMember && hasMember.length > 0 && { hasMember }),
    derivedFrom: [{ reference: from.response }],
    ...(component && component.length > 0 && { component }),
  };
  return { fullUrl, resource };
}
