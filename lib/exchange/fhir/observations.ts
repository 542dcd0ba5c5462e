import { type Assessment, assess } from "../../assessment/assess";
import { levelToShow } from "../../assessment/too-little";
import { type Answers, isDeclined } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import { readGiven } from "../../questionnaire/reading";
import { leavingTheScreen, type WithheldChoice } from "../../questionnaire/withheld";
import { type Observed, type ObservedFrom, observed } from "./observed";
import { type PanelsAs, panels } from "./panels";
import type { CodeableConcept, ObservationComponent } from "./r4";
import { LEVEL_DISPLAYS, RESULT_DISPLAYS, ROUTE_DISPLAYS } from "./result-concepts";
import { DATA_ABSENT_REASON, ownSystem } from "./systems";

export interface ObservedAs extends WithheldChoice, PanelsAs {
  /** The reasons for this level, as sentences about this person; absent if there is no text for them. */
  readonly reasons?: readonly string[];
}

const resultCode = (canonical: string, code: keyof typeof RESULT_DISPLAYS): CodeableConcept => ({
  coding: [{ system: ownSystem(canonical), code, display: RESULT_DISPLAYS[code] }],
  text: RESULT_DISPLAYS[code],
});

const levelConcept = (canonical: string, level: keyof typeof LEVEL_DISPLAYS, before = ""): CodeableConcept => ({
  coding: [{ system: ownSystem(canonical), code: `level.${level}`, display: LEVEL_DISPLAYS[level] }],
  text: `${before}${LEVEL_DISPLAYS[level]}`,
});

/**
 * What the paper says beside the level, so that a file does not say less: how high the level could be, the reasons, and
 * what is unanswered.
 */
function beside(
  { canonical, reasons = [] }: ObservedAs,
  { couldBe, path, missing }: Assessment,
  answers: Answers,
  hasLevel: boolean,
): readonly ObservationComponent[] {
  const declined = path.filter((id) => isDeclined(answers[id]));
  return [
    ...(hasLevel && couldBe !== null
      ? [{ code: resultCode(canonical, "result.could-be"), valueCodeableConcept: levelConcept(canonical, couldBe) }]
      : []),
    { code: resultCode(canonical, "result.declined"), valueInteger: declined.length },
    { code: resultCode(canonical, "result.left-open"), valueInteger: missing.length },
    ...(hasLevel ? reasons : []).map((reason) => ({
      code: resultCode(canonical, "result.reason"),
      valueString: reason,
    })),
  ];
}

function levelOf(from: ObservedFrom, as: ObservedAs, assessment: Assessment, answers: Answers): Observed {
  const { canonical } = as;
  const { outOfScope } = assessment;
  const level = levelToShow(assessment);
  const why =
    outOfScope === null
      ? "No level: too little was answered for one."
      : `No level: the rules are not for this person (${outOfScope}).`;
  const absent = {
    coding: [{ system: DATA_ABSENT_REASON, code: outOfScope === null ? "unknown" : "not-applicable" }],
    text: why,
  };
  return observed(
    from,
    "level",
    resultCode(canonical, "result.level"),
    {
      status: "preliminary",
      ...(level === null
        ? { dataAbsentReason: absent }
        : { valueCodeableConcept: levelConcept(canonical, level, "At least: ") }),
      component: beside(as, assessment, answers, level !== null),
    },
    level === null ? why : `${RESULT_DISPLAYS["result.level"]}: ${LEVEL_DISPLAYS[level]}`,
    as.notes,
  );
}

/**
 * Results of the published instruments, then the level to ask about and the route, computed without withheld answers.
 * The level and the route are never more than preliminary.
 */
export function fhirObservations(
  whole: Questionnaire,
  given: Answers,
  from: ObservedFrom,
  as: ObservedAs,
): readonly Observed[] {
  const { questionnaire, answers } = leavingTheScreen(whole, given, as);
  const { canonical, notes } = as;
  const assessment = assess(questionnaire, answers);
  const { route } = assessment;
  const coding = [{ system: ownSystem(canonical), code: `route.${route}`, display: ROUTE_DISPLAYS[route] }];
  return [
    ...panels(questionnaire, readGiven(questionnaire, answers), answers, from, as),
    levelOf(from, as, assessment, answers),
    observed(
      from,
      "route",
      resultCode(canonical, "result.route"),
      { status: "preliminary", valueCodeableConcept: { coding, text: ROUTE_DISPLAYS[route] } },
      `${RESULT_DISPLAYS["result.route"]}: ${ROUTE_DISPLAYS[route]}`,
      notes,
    ),
  ];
}
