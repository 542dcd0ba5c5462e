import { identifierOf } from "./identity";
import { narrative } from "./narrative";
import type { FhirPatient, Meta, Reference } from "./r4";

const WORDS = "The person the answers are about (not named)";

/**
 * The patient, always anonymous: an empty resource that everything references, so that one edit attaches all of it to a
 * chart.
 */
export const patientStub = (address: string, meta: Meta): FhirPatient => ({
  resourceType: "Patient",
  meta,
  text: narrative([WORDS]),
  identifier: [identifierOf(address)],
});

export const patientAt = (address: string): Reference => ({ reference: address, type: "Patient", display: WORDS });
