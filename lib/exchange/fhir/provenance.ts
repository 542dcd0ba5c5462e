import type { Questionnaire } from "../../questionnaire/definition";
import { rulesIdentity } from "../../questionnaire/rules-identity";
import type { FhirProvenance, Reference } from "./r4";
import { DATA_OPERATION, PARTICIPANT_TYPE } from "./systems";

/** Who the answers come from and what assembled them. It is not signed, because no one has signed it. */
export const fhirProvenance = (
  questionnaire: Questionnaire,
  targets: readonly string[],
  recorded: string,
  author: Reference,
): FhirProvenance => ({
  resourceType: "Provenance",
  target: targets.map((reference) => ({ reference })),
  recorded,
  activity: { coding: [{ system: DATA_OPERATION, code: "CREATE", display: "create" }] },
  agent: [
    {
      type: { coding: [{ system: PARTICIPANT_TYPE, code: "author", display: "Author" }] },
      who: author,
    },
    {
      type: { coding: [{ system: PARTICIPANT_TYPE, code: "assembler", display: "Assembler" }] },
      who: { type: "Device", display: `Questionnaire ${questionnaire.id}, rules ${rulesIdentity(questionnaire)}` },
    },
  ],
});
