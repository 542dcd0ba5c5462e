/**
 * Hashes of the rules, the crisis line numbers and the privacy page as released by the project. A copy
 * of the site leaves this file alone: if its own differ, its build says so.
 */
export const RELEASED = {
  rules: "5bfb02d13ac4",
  lines: "c2b5e10d5477",
  /** @type {Readonly<Record<string, string>>} */
  privacy: { en: "92ea44d550cc", es: "4037bdd36ecb" },
};
