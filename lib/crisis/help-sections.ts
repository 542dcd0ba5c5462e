import type { LineId } from "./crisis-lines";

interface HelpSection {
  readonly id: string;
  /** Lines listed in this section; a region shows those it has. */
  readonly lines: readonly LineId[];
  /** True if the overdose card is in this section. */
  readonly overdoseCard?: true;
}

/**
 * The help page, in order: danger to life, then the calls, then people by situation and place. The same in every
 * language.
 */
export const HELP_SECTIONS = [
  { id: "now", lines: ["911", "988"] },
  { id: "call-988", lines: ["988", "988-spanish", "crisis-text-line", "crisis-text-line-spanish"] },
  { id: "answers", lines: [] },
  { id: "call-911", lines: [] },
  { id: "overdose", lines: ["911", "poison"], overdoseCard: true },
  { id: "withdrawal", lines: ["911"] },
  { id: "harm-others", lines: ["988", "911"] },
  { id: "home", lines: ["domestic-violence", "deaf-domestic-violence", "strong-hearts", "rainn", "childhelp"] },
  { id: "baby", lines: ["988", "911", "maternal"] },
  { id: "teens", lines: ["988", "988-lgbtq", "trevor", "childhelp", "love-is-respect", "teen-line"] },
  { id: "veterans", lines: ["veterans"] },
  { id: "deaf", lines: ["988", "deaf-domestic-violence"] },
  { id: "someone-else", lines: ["988", "911"] },
  { id: "waiting", lines: [] },
  { id: "more", lines: ["trevor", "trans-lifeline", "eating-alliance", "samhsa", "nami", "211"] },
] as const satisfies readonly HelpSection[];

export type HelpSectionId = (typeof HELP_SECTIONS)[number]["id"];
