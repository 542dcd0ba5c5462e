/**
 * What a property rests on. `all`: every case there is was looked at. `structure`: those looked at stand for all others,
 * by how rules, gates and answers are made. `sample`: cases drawn or made up, and no more than those.
 */
export type Basis = "all" | "structure" | "sample";

/** One property of the decision and how far it was checked. */
export interface VerifiedProperty {
  /** Its id; the sentence is looked up in the words. */
  readonly property: string;
  /** The invariants it stands for. */
  readonly stands: string;
  readonly basis: Basis;
  /** How many cases were looked at one by one, as decimal digits. */
  readonly enumerated: string;
  /** How many combinations it holds for by structure, as decimal digits: it can be more than a number holds. */
  readonly covers?: string;
  readonly violations: number;
  /** Ids of rules that belong to the answer. */
  readonly listed?: string;
}

const SUPERSCRIPTS = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"] as const;
/** More digits than this say less than a power of ten. */
const MOST_DIGITS = 20;

/** A count as read in the language; beyond what anyone can read, as a power of ten. */
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

/** Whether a report is about exactly these rules. */
export const isAbout = (
  { questionnaire, version, hash }: Verification,
  rules: { readonly id: string; readonly version: string; readonly hash: string },
): boolean => questionnaire === rules.id && version === rules.version && hash === rules.hash;
