import { LOCALES } from "../../content/locales";
import type { Questionnaire } from "../../questionnaire/definition";
import type { Voice } from "../../questionnaire/words";

/**
 * What all our names in FHIR begin with, the same on every copy of the site, so that what a clinic receives from two copies
 * is one thing. It is a name and no link: nothing is fetched, and nobody can ever own a host in ".example" (RFC 2606). Which
 * copy a file comes from stands in its `meta.source`.
 */
export const FHIR_HOME = "https://level-of-care.example/fhir";

/** The questionnaire's canonical address, without its version: in the first language, in the words for oneself. */
export const canonicalOf = ({ id }: Pick<Questionnaire, "id">): string => `${FHIR_HOME}/Questionnaire/${id}`;

const [FIRST] = LOCALES;

/** The address of the questionnaire as it is worded in a language and a voice. Other words are another content. */
export const wordedAs = (canonical: string, locale: string, voice: Voice): string =>
  `${canonical}${locale === FIRST ? "" : `-${locale}`}${voice === "self" ? "" : "-other"}`;

/** Whether an address is that of the questionnaire in some wording. Which host it names makes no difference. */
export function isWordingOf({ id }: Pick<Questionnaire, "id">, address: string): boolean {
  const name = address.split("/").at(-1);
  return LOCALES.some((locale) => (["self", "other"] as const).some((voice) => wordedAs(id, locale, voice) === name));
}
