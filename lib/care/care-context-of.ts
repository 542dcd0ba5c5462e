import { acuteKinds } from "../assessment/acute-risks";
import type { Assessment } from "../assessment/assess";
import { isMinor } from "../assessment/minor";
import { levelToShow } from "../assessment/too-little";
import { urgencyCauseOf } from "../assessment/urgency";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { readGiven } from "../questionnaire/reading";
import { voiceOf } from "../questionnaire/voice";
import { answered, type Condition, holds } from "../rules/condition";
import { ALSO_FOR_YOU, type AlsoForYou } from "./also-for-you";
import { AGE_GROUPS, type CareContext, INSURANCES } from "./care-context";
import type { EvidenceTopic } from "./evidence";

/** The yes-or-no parts of a situation that answers can establish. */
type CareContextFact =
  | "older"
  | "perinatal"
  | "veteran"
  | "inCare"
  | "staysInCare"
  | "refuses"
  | "works"
  | "studies"
  | "caring"
  | "substanceUse"
  | "opioids"
  | "eating"
  | "groupHard"
  | "smallPlace";

/** How a situation is derived from a questionnaire's answers. Conditions only, evaluated after the level is known. */
export interface CareContextRules {
  readonly facts: { readonly [F in CareContextFact]: Condition };
  /** The question whose codes are the kinds of insurance. */
  readonly insurance: string;
  /** The question whose codes are the age groups. */
  readonly age: string;
  /** The suggested format that means video care fits. */
  readonly telehealthFormat: string;
  /** Whom each piece of additional advice applies to. */
  readonly alsoForYou: { readonly [A in AlsoForYou]: Condition };
  /** Which research a person may want to see first. */
  readonly evidence: readonly { readonly topic: EvidenceTopic; readonly when: Condition }[];
}

/** A situation derived from answers, with the research topics that go with it. */
export interface ReadCareContext {
  readonly situation: CareContext;
  readonly evidence: readonly EvidenceTopic[];
}

/** What the help around a result depends on. A fact that was not given is absent, never taken as "no". */
export function careContextOf(
  questionnaire: Questionnaire,
  rules: CareContextRules,
  answers: Answers,
  assessment: Assessment,
): ReadCareContext {
  const { ledger } = readGiven(questionnaire, answers);
  const said = Object.entries(rules.facts)
    .filter(([, condition]) => holds(condition, ledger))
    .map(([fact]) => [fact, true] as const);
  const [acute] = acuteKinds(questionnaire, answers);
  return {
    situation: {
      level: levelToShow(assessment),
      route: assessment.route,
      urgencyCause: urgencyCauseOf(assessment),
      ...(acute && { acute }),
      alsoForYou: ALSO_FOR_YOU.filter((id) => holds(rules.alsoForYou[id], ledger)),
      voice: voiceOf(questionnaire, answers),
      minor: isMinor(questionnaire, answers),
      telehealth: assessment.formats.includes(rules.telehealthFormat),
      age: AGE_GROUPS.find((code) => holds(answered(rules.age, code), ledger)) ?? null,
      insurance: INSURANCES.find((code) => holds(answered(rules.insurance, code), ledger)) ?? null,
      ...Object.fromEntries(said),
    },
    evidence: rules.evidence.filter(({ when }) => holds(when, ledger)).map(({ topic }) => topic),
  };
}
