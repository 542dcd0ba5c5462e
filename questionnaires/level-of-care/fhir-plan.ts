import type { FhirPlan } from "../../lib/exchange/fhir/fhir-plan";

export const fhirPlan: FhirPlan = {
  subject: "about-subject",
  zeros: {
    // "Never" to the first item ends the AUDIT-C, and "No" to the event ends the PC-PTSD-5: both score 0 as published.
    "audit-c": { question: "68518-0", code: "0" },
    "pc-ptsd-5": { question: "102011-4", code: "0" },
  },
};
