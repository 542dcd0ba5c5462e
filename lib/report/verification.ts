/** One property of the decision and how far it was checked. */
export interface VerifiedProperty {
  /** Its id; the sentence is looked up in the words. */
  readonly property: string;
  /** The invariants it stands for. */
  readonly stands: string;
  /** How many combinations were covered, as decimal digits: it can be more than a number holds. */
  readonly combinations: string;
  /** Every combination there is; otherwise a sample. */
  readonly exhaustive: boolean;
  readonly violations: number;
  /** Ids of rules that belong to the answer. */
  readonly listed?: string;
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
