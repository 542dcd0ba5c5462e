import { inOneFile } from "../support/in-one-file";

inOneFile(
  import.meta.glob([
    "../lib/assessment/explain/counterfactuals.test.ts",
    "../lib/questionnaire/progress.test.ts",
    "../lib/{screening,care,report}/**/*.test.ts",
    "../lib/exchange/{reference,corrected-answers}.test.ts",
    "../build/checked-before.test.ts",
  ]),
);
