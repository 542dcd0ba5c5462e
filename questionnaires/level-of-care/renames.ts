import type { Renames } from "../../lib/exchange/renames";

/**
 * Questions and answers that had another name in an earlier version, or whose old answers cannot be carried over, oldest
 * first. Whatever is not listed kept its name, and its more serious reading where it was split: "afraid" of one's anger,
 * self-injury that needed care, a home that is "unsafe", an attempt in the past 3 months.
 */
export const renames: Renames = [
  {
    version: "2.0.0",
    // Whoever could go a week without support needs nobody beside them; a few days is now and then.
    questions: { "control-between": "watch-need" },
    codes: {
      "watch-need": { week: "never", "few-days": "sometimes" },
      // How long ago was not asked; the rules take this answer for what they took the old one for.
      "treatment-discharge": { hospital: "hospital-30d" },
    },
    // The old question was read as craving, as worry or as loneliness; which was meant cannot be told.
    askedAgain: { "watch-need": ["two-days", "day", "hours"] },
  },
];
