/** How to reach the lifeline, for the middle of a sentence. Filled from the lines; every text that sends people there uses it. */
export const reachLifelineEn = {
  /** Where the line answers in this language at once. */
  plain: "call or text {number}",
  /** Where this language has a key to press and a word to send. */
  keyed: "call {number} and press {key}, or text {word} to {number}",
  /** The same for writing alone. */
  textPlain: "text {number}",
  textKeyed: "text {word} to {number}",
} as const;
