/**
 * The rules, the numbers of the crisis lines and the page about privacy as the project has them on record, by hash. A copy
 * of the site leaves this alone: where its own differ, its build says so.
 */
export const RELEASED = {
  rules: "5bfb02d13ac4",
  lines: "c2b5e10d5477",
  /** @type {Readonly<Record<string, string>>} */
  privacy: { en: "139473a39f19", es: "7c50ab8dea51" },
};
