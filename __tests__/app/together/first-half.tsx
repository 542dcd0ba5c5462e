import { inOneFile } from "../../support/in-one-file";

inOneFile(
  import.meta.glob([
    "../[a-q]*.test.{ts,tsx}",
    "../{care,rewritten}/*.test.tsx",
    // Replaces modules of the project.
    "!../leave-site.test.tsx",
    // Long: every check runs them, `npm test` does not (`./rewritten-walks.tsx`).
    "!../rewritten/{screening-run,plan-page,opened-sets}.test.tsx",
  ]),
);
