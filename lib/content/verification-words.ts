/**
 * The properties of the decision that `npm run verify` proves, in the order reported. The codes beside each name the
 * invariants (I) and properties (P) of the rule set's contract that it stands for.
 */
export const VERIFIED_PROPERTIES = {
  "never-lower": "I-3 I-5 P3",
  "acute-interrupts": "I-1 I-2",
  "stages-keep": "I-13",
  "rung-by-rung": "P13",
  "no-rule-dead": "P9",
  "same-as-the-code": "I-10",
} as const satisfies Readonly<Record<string, string>>;

export type VerifiedProperty = keyof typeof VERIFIED_PROPERTIES;

/** What was verified, one plain sentence a property. */
export type VerificationWords = Readonly<Record<VerifiedProperty, string>>;
