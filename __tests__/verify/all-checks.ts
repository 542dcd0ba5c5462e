import { VERIFIED_PROPERTIES, type VerifiedProperty } from "../../lib/content/verification-words";
import type { Check } from "./check";
import { answerOrderChecks } from "./checks/answer-order";
import { decidingChecks } from "./checks/deciding";
import { declinedChecks } from "./checks/declined";
import { emergencyChecks } from "./checks/emergencies";
import { gateChecks } from "./checks/gates";
import { lengthChecks } from "./checks/length";
import { limitChecks } from "./checks/limits";
import { modelChecks } from "./checks/model";
import { mutantChecks } from "./checks/mutants";
import { pageChecks } from "./checks/pages";
import { reachChecks } from "./checks/reach";
import { reasonChecks } from "./checks/reasons";
import { sameResultChecks } from "./checks/same-result";
import { situationChecks } from "./checks/situations";
import { tierChecks } from "./checks/tiers";

const checks: readonly Check[] = [
  ...[...situationChecks, ...modelChecks, ...answerOrderChecks, ...emergencyChecks, ...limitChecks, ...declinedChecks],
  ...[...gateChecks, ...tierChecks, ...decidingChecks, ...pageChecks, ...sameResultChecks, ...reasonChecks],
  ...[...reachChecks, ...lengthChecks, ...mutantChecks],
];

export const properties = Object.keys(VERIFIED_PROPERTIES) as VerifiedProperty[];

export function checkOf(property: VerifiedProperty): Check {
  const check = checks.find((one) => one.property === property);
  if (!check) throw new Error(`Nothing checks ${property}.`);
  return check;
}

/** Every check, in the order in which the properties are reported. */
export const allChecks: readonly Check[] = properties.map(checkOf);
