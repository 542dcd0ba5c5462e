import { inOneFile } from "../../support/in-one-file";

inOneFile(import.meta.glob("../rewritten/{screening-run,plan-page,opened-sets}.test.tsx"));
