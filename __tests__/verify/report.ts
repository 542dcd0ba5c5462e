import { VERIFIED_PROPERTIES } from "../../lib/content/verification-words";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import type { Verification } from "../../lib/report/verification";
import type { Check, Finding } from "./check";

export function reportOf(
  { id, version, hash }: Questionnaire,
  findings: readonly (readonly [Check, Finding])[],
  checkedOn: string,
): Verification {
  const properties = findings.map(([{ property, basis }, { enumerated, covers, violations, listed = [] }]) => ({
    property,
    stands: VERIFIED_PROPERTIES[property],
    basis,
    enumerated: `${enumerated}`,
    ...(covers === undefined ? {} : { covers: `${covers}` }),
    violations: violations.length,
    ...(listed.length > 0 ? { listed: listed.join(" ") } : {}),
  }));
  const violations = properties.reduce((sum, one) => sum + one.violations, 0);
  return { questionnaire: id, version, hash, checkedOn, violations, properties };
}

/** Whether two reports are the same except for the date. */
export const saysTheSame = (one: Verification, other: Verification): boolean =>
  JSON.stringify({ ...one, checkedOn: "" }) === JSON.stringify({ ...other, checkedOn: "" });
