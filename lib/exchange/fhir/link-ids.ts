/** A question's linkId is its id. Ids hold no dot, so that these never meet one. */
export const sectionLink = (section: string) => `section.${section}`;
export const pageLink = (page: string) => `page.${page}`;
export const leadLink = (page: string) => `lead.${page}`;
export const hintLink = (question: string) => `hint.${question}`;
export const totalLink = (total: string) => `total.${total}`;
export const TOTALS_LINK = "totals.all";

const ADDED_UP = totalLink("");

/**
 * Whether an item's answer is a total that we worked out, and so no answer of the person's. Totals of older versions count
 * as such by their form; of any other name an answer is never taken for ours.
 */
export const isOwnTotal = (linkId: string, totals: ReadonlySet<string>, older: boolean): boolean =>
  linkId.startsWith(ADDED_UP) &&
  (totals.has(linkId.slice(ADDED_UP.length)) || (older && /^total\.[a-z0-9-]{1,20}$/.test(linkId)));
