import { loincNotice } from "../../lib/exchange/fhir/loinc-notice";
import type { Reader } from "../../lib/method/condition-phrase";
import { rulesIdentity } from "../../lib/questionnaire/rules-identity";

/** The notices that must accompany the codebook: whose questions these are, and which rules they belong to. */
export function noticesText({ questionnaire, decision }: Reader): string {
  const notices = Object.values(decision.instruments).map(({ name, notice }) => `${name}: ${notice}`);
  return [`Rules ${rulesIdentity(questionnaire)}`, ...new Set(notices), loincNotice].join("\n\n").concat("\n");
}
