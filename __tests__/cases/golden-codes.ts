import type { Level } from "../../lib/assessment/levels";
import type { Answers } from "../../lib/questionnaire/answers";

/**
 * Codes as they were once printed. They are never changed: whoever changes the questions adds one of the new layout and
 * sees that those before it can still be read.
 */
export const GOLDEN_CODES: readonly {
  readonly layout: number;
  readonly code: string;
  readonly savedOn: string;
  readonly relation: string;
  readonly level: Level;
  readonly count: number;
  /** Some of its answers: declined, a number, several marks, an instrument's points. */
  readonly answers: Answers;
}[] = [
  {
    layout: 1,
    code: "wgF6ayn7K_531Iv8US0Bovnlk-hsIlHrhPNvF2dlDCp8Mbl6SDllkf2H1s1Z0iFX0opRnwAAUk6skQ",
    savedOn: "2026-11-24",
    relation: "parent",
    level: "php",
    count: 64,
    answers: {
      "about-subject": "other",
      "about-age": "13-17",
      "now-emergency": ["none"],
      "44260-8": "1",
      "asq-2": "decline",
      "suicide-plan": "decline",
      "bstad-marijuana": 1,
      "practical-insurance": "medicaid",
    },
  },
];
