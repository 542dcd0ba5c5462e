import { LOCALES } from "../../content/locales";
import type { Questionnaire } from "../../questionnaire/definition";
import type { Voice } from "../../questionnaire/words";

/**
 * Prefix of all our canonical URLs in FHIR, the same on every copy of the site, so that a clinic can match what it
 * receives from two copies. It is a name, not a link: nothing is fetched, and no one can own a host in ".example" (RFC
 * 2606). `meta.source` says which copy made a file.
 */
export const FHIR_HOME = "https://level-of-care.example/fhir";

/**
 * The questionnaire's canonical URL, without its version. It refers to the first language, worded for the person
 * themselves.
 */
export const canonicalOf = ({ id }: Pick<Questionnaire, "id">): string => `${FHIR_HOME}/Questionnaire/${id}`;

const [FIRST] = LOCALES;

/**
 * Canonical URL of the questionnaire as worded in one language and voice. Different wording is a different resource.
 */
export const wordedAs = (canonical: string, locale: string, voice: Voice): string =>
  `${canonical}${locale === FIRST ? "" : `-${locale}`}${voice === "self" ? "" : "-other"}`;

/** Whether a URL is that of the questionnaire in some wording, whatever its host. */
export function isWordingOf({ id }: Pick<Questionnaire, "id">, address: string): boolean {
  const name = address.split("/").at(-1);
  return LOCALES.some((locale) => (["self", "other"] as const).some((voice) => wordedAs(id, locale, voice) === name));
}
