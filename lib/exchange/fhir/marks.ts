import type { Questionnaire } from "../../questionnaire/definition";
import { rulesIdentity } from "../../questionnaire/rules-identity";
import type { Voice } from "../../questionnaire/words";
import type { Annotation, Meta, Reference } from "./r4";
import { CONFIDENTIALITY, ownSystem, REPORTED_BY } from "./systems";

/** On every resource about the person. */
export const MARKS = [
  { code: "mark.patient-reported", display: "Patient-reported" },
  { code: "mark.unsigned", display: "Unsigned" },
] as const;

/** Every resource about the person says who reported it, that nobody signed it, and that it is restricted. */
export const reportedMeta = (canonical: string, subjectRole: Voice): Meta => ({
  security: [
    { system: CONFIDENTIALITY, code: "R", display: "restricted" },
    subjectRole === "self"
      ? { system: REPORTED_BY, code: "PATRPT", display: "patient reported" }
      : { system: REPORTED_BY, code: "PACQRPT", display: "patient acquaintance reported" },
  ],
  tag: MARKS.map((mark) => ({ system: ownSystem(canonical), ...mark })),
});

/** The person, who is never named here. */
export const subject: Reference = { type: "Patient", display: "The person the answers are about (not named)" };

export const sourceOf = (subjectRole: Voice): Reference =>
  subjectRole === "self"
    ? { type: "Patient", display: "The person themself (not named)" }
    : { type: "RelatedPerson", display: "Someone who knows the person (not named)" };

/** For the clinician who finds a result without its page. */
export const notesFor = (questionnaire: Questionnaire, subjectRole: Voice): readonly Annotation[] => [
  {
    text:
      subjectRole === "self"
        ? "Patient-reported in a self-screening questionnaire. Not reviewed and not signed by a clinician."
        : "Reported by someone who knows the patient, in a screening questionnaire. Not reviewed and not signed by a clinician.",
  },
  { text: `Questions and rules: ${questionnaire.id} ${rulesIdentity(questionnaire)}.` },
];
