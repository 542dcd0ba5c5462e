import { inOneFile } from "../support/in-one-file";

inOneFile(import.meta.glob("../questionnaires/*.test.ts"));
