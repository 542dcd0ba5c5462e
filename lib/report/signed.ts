const MINUS = "−";

/** A difference in points with its sign, as printed: "+5", "−5", "0". */
export const signed = (difference: number): string =>
  difference === 0 ? "0" : difference > 0 ? `+${difference}` : `${MINUS}${-difference}`;
