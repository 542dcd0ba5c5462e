/**
 * Whether to try every case: nightly and before a release (`npm run check -- --all`). Otherwise the tests that try
 * thousands of cases of one kind try a part of them.
 */
const everyCase = process.env.EVERY_CASE === "1";

/** All cases, or each `step`th of them from the first on, which are always the same ones. */
export const sampleOf = <T>(all: readonly T[], step: number): readonly T[] =>
  everyCase ? all : all.filter((_, index) => index % step === 0);

/** How many random cases to try: all of them, or the part that every check tries. */
export const randomCases = (all: number, part: number): number => (everyCase ? all : part);
