import { describe, expect, it } from "vitest";
import { fhirBundle } from "../../../../lib/exchange/fhir/bundle";
import { canonicalOf } from "../../../../lib/exchange/fhir/canonical";
import { publishedFiles } from "../../../../lib/exchange/fhir/published-files";
import type { Answers } from "../../../../lib/questionnaire/answers";
import type { Relation } from "../../../../lib/questionnaire/relation";
import { fhirPlan } from "../../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { enDecisionWords } from "../../../../questionnaires/level-of-care/text/en/decision-words";
import { instrumentsEn } from "../../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { EXTREME_ANSWERS } from "../../../cases/extreme-answers";
import { FIVE_PEOPLE } from "../../../cases/five-people";
import { byHand } from "../../../support/fhir-hand-checks";
import { byConstraints, byFhir, byMedplum, type FhirValidator, type Resource } from "../../../support/fhir-validators";
import { wellAdult } from "../../../support/well-adult";

const canonical = canonicalOf(levelOfCare);
const VALIDATORS: Readonly<Record<string, FhirValidator>> = { byMedplum, byFhir, byConstraints, byHand };
/** Compiling the definitions takes seconds on a slow machine. */
const SLOW = 60_000;

const sent = (value: unknown) => JSON.parse(JSON.stringify(value)) as Resource;

function bundleOf(answers: Answers, relation: Relation | null = null): Resource {
  const bundle = fhirBundle(levelOfCare, answers, {
    canonical,
    words: enWords,
    instruments: instrumentsEn,
    plan: fhirPlan,
    withQuestions: true,
    madeAt: "https://clinic.example",
    page: { text: "La página, en español.", reasons: ["Plan with details."] },
    title: "Level of care",
    now: "2026-11-23T10:00:00-05:00",
    times: {
      answeredAt: "2026-11-23T10:00:00-05:00",
      startedAt: "2026-11-23T09:41:00-05:00",
      changedAfter: "2026-11-20",
    },
    relation,
  });
  return sent(bundle);
}

const problems = (resource: Resource) =>
  Object.entries(VALIDATORS).flatMap(([name, validate]) => validate(resource).map((problem) => `${name} ${problem}`));

describe("Third-party validators", () => {
  it.each([...FIVE_PEOPLE, ...EXTREME_ANSWERS])(
    "accept the bundle of $name",
    ({ answers }) => {
      expect(problems(bundleOf(answers))).toEqual([]);
    },
    SLOW,
  );

  it(
    "accept a bundle that says who the person answering is to the patient",
    () => {
      const bundle = bundleOf({ ...wellAdult, "about-subject": "other" }, "parent");
      expect(JSON.stringify(bundle)).toContain("relation.parent");
      expect(problems(bundle)).toEqual([]);
    },
    SLOW,
  );

  const published = publishedFiles(levelOfCare, [
    { questionnaire: enWords, decision: enDecisionWords, title: "Level of care" },
  ]);
  it.each([...published])(
    "accept the published %s",
    (_, resource) => {
      expect(problems(sent(resource))).toEqual([]);
    },
    SLOW,
  );
});

describe("Each validator can fail", () => {
  type Broken = Record<string, unknown>;
  const resourceOf = (bundle: Resource, type: string) =>
    (bundle.entry as { resource: Broken }[]).find(({ resource }) => resource.resourceType === type)?.resource as Broken;
  const firstAnswered = (bundle: Resource) => {
    const sections = resourceOf(bundle, "QuestionnaireResponse").item as { item: { item: Broken[] }[] }[];
    return sections[0]?.item[0]?.item[0] as Broken & { answer: Broken[] };
  };
  const firstQuestion = (bundle: Resource) => {
    const sections = resourceOf(bundle, "Questionnaire").item as { item: { item: Broken[] }[] }[];
    return sections[0]?.item[0]?.item.find(({ type }) => type === "choice") as Broken;
  };
  const CASES: readonly [string, keyof typeof VALIDATORS & string, (bundle: Resource) => void][] = [
    ["a missing status", "byFhir", (bundle) => delete resourceOf(bundle, "Observation").status],
    ["a status that does not exist", "byFhir", (bundle) => (resourceOf(bundle, "Observation").status = "guessed")],
    ["an element that does not exist", "byFhir", (bundle) => (resourceOf(bundle, "Observation").color = "red")],
    ["an element that does not exist", "byMedplum", (bundle) => (resourceOf(bundle, "Observation").color = "red")],
    ["an invalid date", "byMedplum", (bundle) => (resourceOf(bundle, "QuestionnaireResponse").authored = "today")],
    ["a list where one is due", "byMedplum", (bundle) => (resourceOf(bundle, "Questionnaire").url = ["a", "b"])],
    [
      "two items of one linkId",
      "byConstraints",
      (bundle) =>
        (((resourceOf(bundle, "Questionnaire").item as Broken[])[1] as Broken).linkId = firstQuestion(bundle).linkId),
    ],
    ["a group with options", "byConstraints", (bundle) => (firstQuestion(bundle).type = "group")],
    [
      "an observation with a value and a reason for none",
      "byConstraints",
      (bundle) => (resourceOf(bundle, "Observation").dataAbsentReason = { text: "none" }),
    ],
    ["two values in one answer", "byHand", (bundle) => ((firstAnswered(bundle).answer[0] as Broken).valueString = "x")],
    ["an empty list", "byHand", (bundle) => (firstAnswered(bundle).answer = [])],
    ["an item from outside the questionnaire", "byHand", (bundle) => (firstAnswered(bundle).linkId = "made-up")],
    [
      "an answer that is not offered",
      "byHand",
      (bundle) => (firstAnswered(bundle).answer = [{ valueCoding: { system: canonical, code: "made-up" } }]),
    ],
  ];
  it.each(CASES)(
    "%s: %s",
    (_, name, spoil) => {
      const bundle = bundleOf(wellAdult);
      spoil(bundle);
      expect(VALIDATORS[name]?.(bundle)).not.toEqual([]);
    },
    SLOW,
  );
});
