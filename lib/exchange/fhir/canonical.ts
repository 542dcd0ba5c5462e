import type { Questionnaire } from "../../questionnaire/definition";

/** The questionnaire's canonical address, without its version. */
export const canonicalOf = (site: string, { id }: Pick<Questionnaire, "id">): string =>
  `${site}/fhir/Questionnaire/${id}`;
