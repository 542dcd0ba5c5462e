/** Control and formatting characters (including bidirectional ones) and lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Line breaks and tabs, and the joiners some scripts need to be written correctly. */
const KEPT = new Set(["\n", "\t", "\u200C", "\u200D"]);

/** A note as it can be shown and printed: every visible character in its original order, and no others. */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?|\u2028|\u2029/g, "\n").replace(UNSEEN, (mark) => (KEPT.has(mark) ? mark : ""));
