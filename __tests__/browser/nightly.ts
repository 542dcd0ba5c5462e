/**
 * Every check runs a sample of the browser tests: each hazard, each of the three uses and one case of each kind. The rest of
 * the cases run nightly and before a release (`npm run check -- --all`). They take most of the time and have so far failed
 * only together with the sample or for their own sake.
 */
export const NIGHTLY = { tag: "@nightly" } as const;

/** The first case of a kind runs in every check, the others nightly. */
export const sampled = (index: number) => (index === 0 ? {} : NIGHTLY);

/** Specs that run nightly as a whole. */
export const NIGHTLY_SPECS = [
  // A second build of the site.
  "**/clinic/**",
  // Another program, which is downloaded.
  "**/lhc-forms.spec.ts",
  // Every page and state in every way it may be read.
  "**/everyone/{whole-run,every-page,devices,forced-colors,old-engines,reading}.spec.ts",
  // Looks, documents and rare ways in.
  "**/{long-name,other-languages,method,design,history}.spec.ts",
];
