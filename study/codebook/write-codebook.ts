import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rulesIdentity } from "../../lib/questionnaire/rules-identity";
import { cutOffs } from "../../questionnaires/level-of-care/cut-offs";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { argumentsOf } from "../arguments";
import { givenPath } from "../input-path";
import { runCommand } from "../run-command";
import { codebookCsv } from "./codebook";
import { noticesText } from "./notices";
import { readerIn } from "./reader-in";
import { redcapCsv, redcapFields } from "./redcap-dictionary";

const USAGE = `Usage: npm run codebook -- [--out FOLDER]
Writes codebook.csv, redcap.csv, redcap-es.csv and NOTICES.txt into FOLDER (study-files).`;

/**
 * `npm run codebook`: the codebook, the REDCap data dictionary in both languages, and the notices that must accompany
 * them.
 */
runCommand(() => {
  const { values } = argumentsOf(USAGE, { out: { type: "string", default: "study-files" } });
  const readers = { en: readerIn("en"), es: readerIn("es") };
  const folder = givenPath(values.out);
  mkdirSync(folder, { recursive: true });
  const files = {
    "codebook.csv": codebookCsv(readers, cutOffs),
    "redcap.csv": redcapCsv(redcapFields(readers.en)),
    "redcap-es.csv": redcapCsv(redcapFields(readers.es)),
    "NOTICES.txt": noticesText(readers.en),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  process.stdout.write(
    `${Object.keys(files).join(", ")} of rules ${rulesIdentity(levelOfCare)} are in ${relative(process.cwd(), folder) || "."}.\n`,
  );
  return 0;
});
