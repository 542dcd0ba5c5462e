import { VERIFIED_PROPERTIES, type VerifiedProperty } from "../../lib/content/verification-words";
import type { Check } from "./check";
import { modelChecks } from "./checks/model";
import { situationChecks } from "./checks/situations";

const checks: readonly Check[] = [...situationChecks, ...modelChecks];

/** Every check, in the order in which the properties are reported. */
export const allChecks = (Object.keys(VERIFIED_PROPERTIES) as VerifiedProperty[]).map((property) => {
  const check = checks.find((one) => one.property === property);
  if (!check) throw new Error(`Nothing checks ${property}.`);
  return check;
});
