// The data of a page are validated at export time and by the tests. Its scripts contain the same data and skip the
// checks, which would only delay the first question on a slow phone.

/** What replaces each check. */
export const INSTEAD = {
  "lib/questionnaire/definition-schema.ts": "export const problemIn = () => null;",
  "lib/crisis/line-schema.ts": "export const checkedLines = (lines) => lines;",
  // Not a check, but data that only the reasons of a result show; those import it from rule-sources.ts.
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
