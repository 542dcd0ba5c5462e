/**
 * How to reach the lifeline, as part of a sentence. Placeholders come from the lines; every text that sends people
 * there uses these phrases.
 */
export const reachLifelineEn = {
  /** If the line answers in this language right away. */
  plain: "call or text {number}",
  /** If this language has a key to press and a word to text. */
  keyed: "call {number} and press {key}, or text {word} to {number}",
  /** The same for texting only. */
  textPlain: "text {number}",
  textKeyed: "text {word} to {number}",
} as const;
