import { inOneFile } from "../../support/in-one-file";

inOneFile(import.meta.glob("../[r-z]*.test.{ts,tsx}"));
