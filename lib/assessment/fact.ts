/** One thing that an answer says: an option marked, a number, or the total of an instrument; `DECLINE` for what was not said. */
export type Fact =
  | { readonly question: string; readonly code: string }
  | { readonly question: string; readonly count: number }
  | { readonly total: string; readonly items: readonly string[] };

/** The same for the same fact, and for no other. */
export const factKey = (fact: Fact): string => {
  if ("total" in fact) return fact.total;
  return "count" in fact ? fact.question : `${fact.question} ${fact.code}`;
};
