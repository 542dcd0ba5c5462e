import type { Vignette } from "../vignette";

const outpatient = { atLeast: "outpatient", atMost: "outpatient" } as const;

/** People who need little: a false alarm teaches people to hide things. */
export const wellPeople: readonly Vignette[] = [
  { name: "nothing the matter", answers: {}, level: outpatient, route: "none", sources: ["IAR-PDF"] },
  {
    name: "a glass of wine now and then",
    answers: { "68518-0": "1" },
    level: outpatient,
    route: "none",
    sources: ["OEP-LOC"],
  },
  {
    name: "worries about work, still sleeps and works",
    answers: { "69725-0": "1", "68509-9": "1", "69734-2": "1", "symptom-distress": "mild" },
    level: outpatient,
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "lonely, without any other trouble",
    answers: { "symptom-distress": "mild", "support-people": "very-little" },
    level: outpatient,
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "takes medicine for an old depression and is doing well",
    answers: { "treatment-current": "medication-only", "treatment-response": "improving" },
    level: outpatient,
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "a steady heart condition and no other trouble",
    answers: { "medical-condition": "stable" },
    level: outpatient,
    route: "none",
    sources: ["IAR-PDF"],
  },
  {
    name: "hurt themselves as a teenager, not for years",
    answers: { "self-injury": "past" },
    level: outpatient,
    route: "support",
    sources: ["IAR-PDF"],
  },
  {
    name: "moderate worry for the first time, daily life goes on",
    answers: {
      "69725-0": "2",
      "68509-9": "2",
      "69733-4": "2",
      "69734-2": "2",
      "69735-9": "2",
      "symptom-distress": "moderate",
      "function-roles": "harder",
    },
    level: { atLeast: "outpatient", atMost: "iop" },
    route: "none",
    sources: ["IAR-PDF"],
  },
];
