/**
 * Every check runs a sample of the browser tests: each hazard, answering for oneself and for another and reading someone's
 * answers, both languages, the keyboard, no scripts, no network, print, and one state of each kind for axe. The rest run
 * nightly and before a release (`npm run check -- --all`). They take most of the time, and so far have failed only
 * together with the sample or for reasons of their own.
 */
export const NIGHTLY = { tag: "@nightly" } as const;

/** The first case of a kind runs in every check, the others nightly. */
export const sampled = (index: number) => (index === 0 ? {} : NIGHTLY);

/** Specs that run nightly as a whole. */
export const NIGHTLY_SPECS = [
  // A second build of the site.
  "**/clinic/**",
  // A third-party program that is downloaded.
  "**/lhc-forms.spec.ts",
  // Every page and state in every reading mode.
  "**/everyone/{whole-run,every-page,devices,forced-colors,old-engines,reading}.spec.ts",
  // Appearance, documents and rarely used features.
  "**/{long-name,other-languages,method,design,history,plain-http}.spec.ts",
];
