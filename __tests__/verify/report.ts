import { VERIFIED_PROPERTIES } from "../../lib/content/verification-words";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import type { Check, Finding } from "./check";

/** One line of the published report. Numbers too large for a program to hold exactly are written out. */
export interface ReportedProperty {
  readonly property: string;
  /** The invariants and properties of the rule set's contract that it stands for. */
  readonly stands: string;
  readonly combinations: string;
  /** Every combination there is; otherwise the count is how far it was checked. */
  readonly exhaustive: boolean;
  readonly violations: number;
  /** What the property's sentence says is listed, parted by spaces. */
  readonly listed?: string;
}

export interface VerificationReport {
  readonly questionnaire: string;
  readonly version: string;
  readonly hash: string;
  /** ISO date. */
  readonly checkedOn: string;
  readonly violations: number;
  readonly properties: readonly ReportedProperty[];
}

export function reportOf(
  { id, version, hash }: Questionnaire,
  findings: readonly (readonly [Check, Finding])[],
  checkedOn: string,
): VerificationReport {
  const properties = findings.map(([{ property, exhaustive }, { combinations, violations, listed = [] }]) => ({
    property,
    stands: VERIFIED_PROPERTIES[property],
    combinations: `${combinations}`,
    exhaustive,
    violations: violations.length,
    ...(listed.length > 0 ? { listed: listed.join(" ") } : {}),
  }));
  const violations = properties.reduce((sum, one) => sum + one.violations, 0);
  return { questionnaire: id, version, hash, checkedOn, violations, properties };
}

/** Whether two reports say the same but for the day. */
export const saysTheSame = (one: VerificationReport, other: VerificationReport): boolean =>
  JSON.stringify({ ...one, checkedOn: "" }) === JSON.stringify({ ...other, checkedOn: "" });
