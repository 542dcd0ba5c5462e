/** A question's linkId is its id. Ids contain no dot, so these never collide with one. */
export const sectionLink = (section: string) => `section.${section}`;
export const pageLink = (page: string) => `page.${page}`;
export const leadLink = (page: string) => `lead.${page}`;
export const hintLink = (question: string) => `hint.${question}`;
export const totalLink = (total: string) => `total.${total}`;
export const TOTALS_LINK = "totals.all";

const ADDED_UP = totalLink("");

/**
 * Whether an item's answer is a total we computed, not an answer the person gave. Totals of older versions are
 * recognized by their format; anything else is never taken for one of ours.
 */
export const isOwnTotal = (linkId: string, totals: ReadonlySet<string>, older: boolean): boolean =>
  linkId.startsWith(ADDED_UP) &&
  (totals.has(linkId.slice(ADDED_UP.length)) || (older && /^total\.[a-z0-9-]{1,20}$/.test(linkId)));
