/** One thing an answer states: a selected option, a number, or an instrument's total; `DECLINE` if it was not stated. */
export type Fact =
  | { readonly question: string; readonly code: string }
  | { readonly question: string; readonly count: number }
  | { readonly total: string; readonly items: readonly string[] };

/** A key that is equal exactly for equal facts. */
export const factKey = (fact: Fact): string => {
  if ("total" in fact) return fact.total;
  return "count" in fact ? fact.question : `${fact.question} ${fact.code}`;
};
