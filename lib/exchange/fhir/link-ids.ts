/** A question's linkId is its id. Ids hold no dot, so that these never meet one. */
export const sectionLink = (section: string) => `section.${section}`;
export const pageLink = (page: string) => `page.${page}`;
export const leadLink = (page: string) => `lead.${page}`;
export const hintLink = (question: string) => `hint.${question}`;
export const totalLink = (total: string) => `total.${total}`;
export const TOTALS_LINK = "totals.all";

/** Whether an item only arranges, explains or adds up, and so holds no answer of the person's. */
export const isOwnArrangement = (linkId: string): boolean => linkId.includes(".");
