/**
 * The properties of the decision that `npm run verify` proves, in the order reported. The codes beside each name the
 * invariants (I) and properties (P) of the rule set's contract that it covers.
 */
export const VERIFIED_PROPERTIES = {
  "never-lower": "I-3 I-5 P3",
  "answers-in-order": "I-3 I-5 P3",
  "answers-tried": "I-3 I-5 P3",
  "acute-interrupts": "I-1 I-2",
  "emergency-answers": "I-1 P1 P2",
  "help-for-every-danger": "I-1 I-11",
  "stages-keep": "I-13",
  "rung-by-rung": "P13",
  "limits-cannot-reach": "I-4 I-14 P12",
  "limits-tried": "I-4 I-14 P11 P12",
  "details-move-nothing": "I-7",
  "details-tried": "I-7",
  "every-question-decides": "I-7",
  "declined-never-lower": "I-6 P4",
  "declined-opens": "I-7 P4",
  "hidden-moves-nothing": "I-7",
  "danger-always-asked": "I-7",
  "pages-stay": "I-1",
  "same-answers-same-result": "I-10 P5 P6 P7 P14",
  "any-way-through": "I-9 P6",
  "reasons-suffice": "I-12 P8",
  "no-rule-dead": "P9",
  "every-rule-reached": "P9",
  "every-answer-counts": "P9",
  "every-change-noticed": "I-15",
  "never-too-long": "P16",
  "same-as-the-code": "I-10 P7",
} as const satisfies Readonly<Record<string, string>>;

export type VerifiedProperty = keyof typeof VERIFIED_PROPERTIES;

/** A verified property in plain words. */
export interface PropertyWords {
  /** The claim. "Listed" refers to the names given with the result. */
  readonly claim: string;
  /** What was enumerated; the count is given with the result. */
  readonly looked: string;
  /** Why those cases represent all others, if not every case was examined and it is not a sample. */
  readonly follows?: string;
}

export type VerificationWords = Readonly<Record<VerifiedProperty, PropertyWords>>;
