import { LOCALES, type Locale } from "../../content/locales";
import type { Questionnaire } from "../../questionnaire/definition";
import type { Relation } from "../../questionnaire/relation";
import { rulesIdentity } from "../../questionnaire/rules-identity";
import { languageNamed } from "../beside";
import { identifierOf } from "./identity";
import type { Annotation, Coding, FhirRelatedPerson, Meta, Reference } from "./r4";
import type { Reporter } from "./reporter";
import { RELATION_DISPLAYS } from "./result-concepts";
import { CONFIDENTIALITY, ownSystem, REPORTED_BY } from "./systems";

const UNSIGNED = { code: "mark.unsigned", display: "Unsigned" } as const;
const BY: { readonly [R in Reporter]: { readonly code: string; readonly display: string } } = {
  self: { code: "mark.patient-reported", display: "Patient-reported" },
  other: { code: "mark.reported-by-other", display: "Reported by someone who knows the patient" },
  unknown: { code: "mark.reporter-not-said", display: "Not stated who reported it" },
};

/** The tags on resources about a person. */
export const MARKS = [...Object.values(BY), UNSIGNED];

const REPORTED: { readonly [R in Reporter]: readonly Coding[] } = {
  self: [{ system: REPORTED_BY, code: "PATRPT", display: "patient reported" }],
  other: [{ system: REPORTED_BY, code: "PACQRPT", display: "patient acquaintance reported" }],
  unknown: [],
};

/**
 * Metadata on every resource about the person: who reported it, that it is unsigned and restricted, and which copy made
 * it.
 */
export const reportedMeta = (canonical: string, reporter: Reporter, madeAt?: string): Meta => ({
  ...(madeAt !== undefined && { source: madeAt }),
  security: [{ system: CONFIDENTIALITY, code: "R", display: "restricted" }, ...REPORTED[reporter]],
  tag: [BY[reporter], UNSIGNED].map((mark) => ({ system: ownSystem(canonical), ...mark })),
});

const ASKED_IN = "asked-in.";
const LANGUAGES: { readonly [L in Locale]: string } = { en: "Asked in English", es: "Asked in Spanish" };

/** The language the questions were asked in, which may differ from the language the file is written in. */
export const askedInConcepts = LOCALES.map((locale) => ({
  code: `${ASKED_IN}${locale}`,
  display: LANGUAGES[locale],
}));

/** Adds the language tag to the metadata, if the language is known. */
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
 * The language the questions were asked in. In our own responses it is a tag, because they may be written in another
 * language; for other programs we assume the language the response is written in.
 */
export function languageOf(codes: readonly (string | undefined)[], written: unknown): Locale | null {
  const said = codes.find((code) => code?.startsWith(ASKED_IN));
  if (said !== undefined) return languageNamed(said.slice(ASKED_IN.length));
  return codes.some((code) => MARKS.some((mark) => mark.code === code)) ? null : languageNamed(written);
}

/**
 * Who answered, never by name. For someone else: their stated relation, and a reference to their resource if there is
 * one.
 */
export function sourceOf(
  reporter: Reporter,
  patient: string,
  relation: Relation | null = null,
  related?: string,
): Reference {
  if (reporter === "self") return { reference: patient, type: "Patient", display: "The person (not named)" };
  if (reporter === "unknown") return { display: "Not stated who answered: the person, or someone who knows them" };
  const said = relation === null ? "" : `: ${RELATION_DISPLAYS[`relation.${relation}`].toLowerCase()}`;
  const to = related === undefined ? {} : { reference: related };
  return { ...to, type: "RelatedPerson", display: `Someone who knows the person (not named)${said}` };
}

/** The same person as a RelatedPerson resource, so that a program can read the relation as a code. */
export const reporterOf = (
  canonical: string,
  meta: Meta,
  address: string,
  patient: Reference,
  relation: Relation,
): FhirRelatedPerson => {
  const code = `relation.${relation}` as const;
  return {
    resourceType: "RelatedPerson",
    meta,
    identifier: [identifierOf(address)],
    patient,
    relationship: [{ coding: [{ system: ownSystem(canonical), code, display: RELATION_DISPLAYS[code] }] }],
  };
};

const NOTES: { readonly [R in Reporter]: string } = {
  self: "Patient-reported in a self-screening questionnaire. Not reviewed and not signed by a clinician.",
  other:
    "Reported by someone who knows the patient, in a screening questionnaire. Not reviewed and not signed by a clinician.",
  unknown:
    "From a screening questionnaire. It does not state who answered. Not reviewed and not signed by a clinician.",
};

/** Notes for a clinician who sees a result without its page. */
export const notesFor = (questionnaire: Questionnaire, reporter: Reporter): readonly Annotation[] => [
  { text: NOTES[reporter] },
  { text: `Questions and rules: ${questionnaire.id} ${rulesIdentity(questionnaire)}.` },
];
