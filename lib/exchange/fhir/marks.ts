import { LOCALES, type Locale } from "../../content/locales";
import type { Questionnaire } from "../../questionnaire/definition";
import { rulesIdentity } from "../../questionnaire/rules-identity";
import type { Voice } from "../../questionnaire/words";
import { languageNamed, type Relation } from "../relation";
import type { Annotation, FhirRelatedPerson, Meta, Reference } from "./r4";
import { RELATION_DISPLAYS } from "./result-concepts";
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

const ASKED_IN = "asked-in.";
const LANGUAGES: { readonly [L in Locale]: string } = { en: "Asked in English", es: "Asked in Spanish" };

/** The language the questions were asked in, which need not be the one that a file is written in. */
export const askedInConcepts = LOCALES.map((locale) => ({
  code: `${ASKED_IN}${locale}`,
  display: LANGUAGES[locale],
}));

/** The same marks with the language, where it is known. */
export const withLanguage = (meta: Meta, canonical: string, language: Locale | null): Meta => ({
  ...meta,
  tag: [
    ...(meta.tag ?? []),
    ...askedInConcepts
      .filter(({ code }) => code === `${ASKED_IN}${language}`)
      .map((mark) => ({ system: ownSystem(canonical), ...mark })),
  ],
});

/**
 * The language that a response says. Ours says it in its marks, as it may have been written down in another; that of
 * another program is read as written in the language it was asked in.
 */
export function languageOf(codes: readonly (string | undefined)[], written: unknown): Locale | null {
  const said = codes.find((code) => code?.startsWith(ASKED_IN));
  if (said !== undefined) return languageNamed(said.slice(ASKED_IN.length));
  return codes.some((code) => MARKS.some((mark) => mark.code === code)) ? null : languageNamed(written);
}

/** The person, who is never named here. */
export const subject: Reference = { type: "Patient", display: "The person the answers are about (not named)" };

/** Whoever answered, never named; for another person, with what they said they are to them. `reference`: see below. */
export function sourceOf(subjectRole: Voice, relation: Relation | null = null, reference?: string): Reference {
  if (subjectRole === "self") return { type: "Patient", display: "The person themself (not named)" };
  const said = relation === null ? "" : `: ${RELATION_DISPLAYS[`relation.${relation}`].toLowerCase()}`;
  const to = reference === undefined ? {} : { reference };
  return { ...to, type: "RelatedPerson", display: `Someone who knows the person (not named)${said}` };
}

/** The same as a resource of its own, so that a program reads the relation as a code. */
export const reporterOf = (canonical: string, subjectRole: Voice, relation: Relation): FhirRelatedPerson => {
  const code = `relation.${relation}` as const;
  return {
    resourceType: "RelatedPerson",
    meta: reportedMeta(canonical, subjectRole),
    patient: subject,
    relationship: [{ coding: [{ system: ownSystem(canonical), code, display: RELATION_DISPLAYS[code] }] }],
  };
};

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
