/** Controls, marks that turn the direction of what follows, letters without a form, halves of letters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Line ends and tabs; and the joiners, without which some scripts are wrong. */
const KEPT = new Set(["\n", "\t", "\u200C", "\u200D"]);

/** A note as it may be shown and printed: every letter a person can see, in the order they wrote it, and no other. */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?|\u2028|\u2029/g, "\n").replace(UNSEEN, (mark) => (KEPT.has(mark) ? mark : ""));
