import { inOneFile } from "../../support/in-one-file";

inOneFile(
  import.meta.glob([
    "../[a-q]*.test.{ts,tsx}",
    "../{care,rewritten}/*.test.tsx",
    // These need a page or modules to themselves (`__tests__/vitest.config.mts`).
    "!../leave-site.test.tsx",
    "!../rewritten/screening-run.test.tsx",
  ]),
);
