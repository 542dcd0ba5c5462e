import { inOneFile } from "./in-one-file";

inOneFile(import.meta.glob("../questionnaires/*.test.ts"));
