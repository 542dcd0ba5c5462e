// A page's data are checked when it is exported, and by the tests. Its scripts hold the same data and check them no
// more: the checks would be between a slow phone and the first question.

/** What is in place of each check. */
export const INSTEAD = {
  "lib/questionnaire/definition-schema.ts": "export const problemIn = () => null;",
  "lib/crisis/line-schema.ts": "export const checkedLines = (lines) => lines;",
  // Not a check, but data that only the reasons of a result show; these have them from rule-sources.ts.
  "questionnaires/level-of-care/sources.ts": "export const sources = {};",
};

/** A Vite plugin. */
export const checkedBefore = {
  name: "checked-before",
  load(id) {
    const check = Object.keys(INSTEAD).find((path) => id.endsWith(`/${path}`));
    return check && INSTEAD[check];
  },
};
