import { inOneFile } from "../support/in-one-file";

inOneFile(
  import.meta.glob([
    "../lib/{rules,assessment,questionnaire}/**/*.test.ts",
    // Slow: these try many answers.
    "!../lib/assessment/explain/counterfactuals.test.ts",
    "!../lib/questionnaire/progress.test.ts",
    // Replaces a module by one of its own.
    "!../lib/assessment/under-13.test.ts",
  ]),
);
