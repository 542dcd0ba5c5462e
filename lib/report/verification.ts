/**
 * How far a property was checked. `all`: every possible case was examined. `structure`: the examined cases represent
 * all others because of how rules, gates and answers are built. `sample`: only the cases that were drawn or written.
 */
export type Basis = "all" | "structure" | "sample";

/** One property of the decision and how far it was checked. */
export interface VerifiedProperty {
  /** Id of the property; its sentence is looked up in the words. */
  readonly property: string;
  /** The invariants it covers. */
  readonly stands: string;
  readonly basis: Basis;
  /** How many cases were examined one by one, as decimal digits. */
  readonly enumerated: string;
  /**
   * How many combinations it holds for because of structure, as decimal digits: it can exceed what a number can
   * represent.
   */
  readonly covers?: string;
  readonly violations: number;
  /** Ids of rules that belong to the answer. */
  readonly listed?: string;
}

const SUPERSCRIPTS = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"] as const;
/** A count with more digits than this is easier to read as a power of ten. */
const MOST_DIGITS = 20;

/** A count in the format of the language; very large counts as a power of ten. */
export function countText(digits: string, locale: string): string {
  if (digits.length <= MOST_DIGITS) return BigInt(digits).toLocaleString(locale);
  const leading = Number(`${digits[0]}.${digits[1]}`).toLocaleString(locale);
  const power = [...`${digits.length - 1}`].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
  return `${leading} × 10${power}`;
}

/** What `npm run verify` found, for which rules, and when. */
export interface Verification {
  readonly questionnaire: string;
  readonly version: string;
  /** The rules hash it was run on. */
  readonly hash: string;
  /** ISO date. */
  readonly checkedOn: string;
  readonly violations: number;
  readonly properties: readonly VerifiedProperty[];
}

/** Whether a verification is for exactly these rules. */
export const isAbout = (
  { questionnaire, version, hash }: Verification,
  rules: { readonly id: string; readonly version: string; readonly hash: string },
): boolean => questionnaire === rules.id && version === rules.version && hash === rules.hash;
