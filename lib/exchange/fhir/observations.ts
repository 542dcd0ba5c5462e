import { assess } from "../../assessment/assess";
import type { InstrumentNames } from "../../assessment/decision-words";
import { levelToShow } from "../../assessment/too-little";
import type { Answers } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import { readGiven } from "../../questionnaire/reading";
import { leavingTheScreen, type WithheldChoice } from "../../questionnaire/withheld";
import type { Voice } from "../../questionnaire/words";
import type { AnswerTimes } from "../answer-times";
import { effectiveAt } from "./answered-at";
import { notesFor, reportedMeta, subject } from "./marks";
import type { CodeableConcept, FhirObservation } from "./r4";
import { LEVEL_DISPLAYS, RESULT_DISPLAYS, ROUTE_DISPLAYS } from "./result-concepts";
import { DATA_ABSENT_REASON, OBSERVATION_CATEGORY, ownSystem, UCUM } from "./systems";
import { totalCoding } from "./total-items";
import { completeTotals } from "./totals";

export interface ObservedAs extends WithheldChoice {
  readonly canonical: string;
  readonly times: AnswerTimes;
  readonly subjectRole: Voice;
  /** Names and bands of the instruments, by id. */
  readonly instruments: Readonly<Record<string, InstrumentNames>>;
  /** Where in the bundle the answers stand. */
  readonly derivedFrom?: string;
}

/**
 * The totals of published instruments, then the level to ask about and the route, as they are without what is withheld.
 * Never more than preliminary.
 */
export function fhirObservations(
  whole: Questionnaire,
  given: Answers,
  { canonical, times, subjectRole, instruments, derivedFrom, ...choice }: ObservedAs,
): readonly FhirObservation[] {
  const { questionnaire, answers } = leavingTheScreen(whole, given, choice);
  const system = ownSystem(canonical);
  const observed = (code: CodeableConcept, rest: Partial<FhirObservation>): FhirObservation => ({
    resourceType: "Observation",
    meta: reportedMeta(canonical, subjectRole),
    status: "preliminary",
    category: [{ coding: [{ system: OBSERVATION_CATEGORY, code: "survey", display: "Survey" }] }],
    code,
    subject,
    ...effectiveAt(times),
    ...rest,
    note: notesFor(questionnaire, subjectRole),
    ...(derivedFrom === undefined ? {} : { derivedFrom: [{ reference: derivedFrom }] }),
  });

  const totals = completeTotals(questionnaire, readGiven(questionnaire, answers), answers).map(
    ({ instrument, total, points }) => {
      const band = total.bands.find(({ min, max }) => points >= min && points <= max);
      const bandName = band && (instruments[instrument]?.bands[band.id] ?? band.id);
      return observed(
        { coding: [totalCoding(canonical, total)], text: `${total.id.toUpperCase()} total (0-${total.max})` },
        {
          valueQuantity: { value: points, unit: "{score}", system: UCUM, code: "{score}" },
          ...(bandName === undefined ? {} : { interpretation: [{ text: bandName }] }),
        },
      );
    },
  );

  const assessment = assess(questionnaire, answers);
  const { outOfScope, route } = assessment;
  const level = levelToShow(assessment);
  const result = (code: keyof typeof RESULT_DISPLAYS): CodeableConcept => ({
    coding: [{ system, code, display: RESULT_DISPLAYS[code] }],
    text: RESULT_DISPLAYS[code],
  });
  const notApplicable = {
    coding: [{ system: DATA_ABSENT_REASON, code: outOfScope === null ? "unknown" : "not-applicable" }],
    text:
      outOfScope === null
        ? "No level: too little was answered for one."
        : `No level: the rules are not for this person (${outOfScope}).`,
  };
  return [
    ...totals,
    observed(
      result("result.level"),
      level === null
        ? { dataAbsentReason: notApplicable }
        : {
            valueCodeableConcept: {
              coding: [{ system, code: `level.${level}`, display: LEVEL_DISPLAYS[level] }],
              text: `At least: ${LEVEL_DISPLAYS[level]}`,
            },
          },
    ),
    observed(result("result.route"), {
      valueCodeableConcept: {
        coding: [{ system, code: `route.${route}`, display: ROUTE_DISPLAYS[route] }],
        text: ROUTE_DISPLAYS[route],
      },
    }),
  ];
}
