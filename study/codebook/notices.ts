import type { Reader } from "../../lib/method/condition-phrase";
import { rulesIdentity } from "../../lib/questionnaire/rules-identity";

/** The notice that LOINC's license asks for wherever its codes are handed on. */
const LOINC_NOTICE =
  "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.";

/** What has to go with the codebook wherever it goes: whose questions these are, and which rules they belong to. */
export function noticesText({ questionnaire, decision }: Reader): string {
  const notices = Object.values(decision.instruments).map(({ name, notice }) => `${name}: ${notice}`);
  return [`Rules ${rulesIdentity(questionnaire)}`, ...new Set(notices), LOINC_NOTICE].join("\n\n").concat("\n");
}
