import type { Renames } from "../../lib/exchange/renames";

/**
 * Questions and answers that had another name in an earlier version, or whose old answers cannot be carried over,
 * oldest first. Anything not listed kept its name and, if it was split, its more serious meaning: "afraid" of one's
 * anger, self-injury that needed care, a home that is "unsafe", an attempt in the past 3 months.
 */
export const renames: Renames = [
  {
    version: "2.0.0",
    // Someone who could go a week without support does not need anyone with them; a few days corresponds to
    // "sometimes".
    questions: { "control-between": "watch-need" },
    codes: {
      "watch-need": { week: "never", "few-days": "sometimes" },
      // The old version did not ask how long ago. The rules treat this answer the way they treated the old one.
      "treatment-discharge": { hospital: "hospital-30d" },
    },
    // The old question was understood as craving, worry or loneliness; there is no way to know which.
    askedAgain: { "watch-need": ["two-days", "day", "hours"] },
  },
];
