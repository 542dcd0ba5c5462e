import type { Questionnaire } from "../../questionnaire/definition";
import { levelConcepts, routeConcepts } from "./code-system";
import type { FhirValueSet } from "./r4";
import { ownSystem } from "./systems";

/** ValueSets with the possible values of our two results. */
export function fhirValueSets({ version }: Questionnaire, canonical: string): readonly FhirValueSet[] {
  const system = ownSystem(canonical);
  const set = (id: string, name: string, title: string, concept: typeof levelConcepts): FhirValueSet => ({
    resourceType: "ValueSet",
    url: `${canonical}/${id}`,
    version,
    name,
    title,
    status: "active",
    compose: { include: [{ system, version, concept }] },
  });
  return [
    set("levels", "LevelsOfCareToAskAbout", "Levels of care to ask about, at least", levelConcepts),
    set("routes", "RoutesToHelp", "How soon to get help, and where", routeConcepts),
  ];
}
