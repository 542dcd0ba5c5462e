import { identifierOf } from "./identity";
import { narrative } from "./narrative";
import type { FhirPatient, Meta, Reference } from "./r4";

const WORDS = "The person the answers are about (not named)";

/** The person, who is never named here: an empty entry that everything refers to, so that one change attaches all of it. */
export const patientStub = (address: string, meta: Meta): FhirPatient => ({
  resourceType: "Patient",
  meta,
  text: narrative([WORDS]),
  identifier: [identifierOf(address)],
});

export const patientAt = (address: string): Reference => ({ reference: address, type: "Patient", display: WORDS });
