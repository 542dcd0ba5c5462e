/**
 * The rules and the numbers of the crisis lines as the project last released them, by hash. A copy of the site leaves
 * this alone: where its own differ, its build says so.
 */
export const RELEASED = { rules: "2bfe77d48bfc", lines: "1def488e7b87" };
