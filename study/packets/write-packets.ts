import { textsOf } from "../../app/_content/site-texts";
import { LOCALES } from "../../lib/content/locales";
import { mildestRest } from "../../lib/questionnaire/mildest";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { someone } from "../../questionnaires/level-of-care/someone";
import { answerSets } from "../answer-sets";
import { argumentsOf, WrongArguments, wholeNumber } from "../arguments";
import { readerIn } from "../codebook/reader-in";
import { givenPath, givenText } from "../input-path";
import { runCommand } from "../run-command";
import { writePackets } from "./packet-files";
import { packetWords } from "./packet-words";
import { packets } from "./packets";

const USAGE = `Usage: npm run packets -- ANSWERS.csv|ANSWERS.jsonl --out FOLDER --key KEY.csv
       [--id record_id] [--keep a,b] [--raters 2] [--seed 1] [--language en] [--rest mildest]
The key must lie outside FOLDER, which goes to the raters. docs/validate.md walks through it.`;

/** `npm run packets`: blinded cases to rate, without any result, with a sheet for each rater and a separate key. */
runCommand(() => {
  const { values, positionals } = argumentsOf(USAGE, {
    out: { type: "string" },
    key: { type: "string" },
    id: { type: "string", default: "record_id" },
    keep: { type: "string", multiple: true, default: [] },
    raters: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    language: { type: "string", default: "en" },
    rest: { type: "string", default: "declined" },
  });
  const [file] = positionals;
  const locale = LOCALES.find((one) => one === values.language);
  if (file === undefined || values.out === undefined || values.key === undefined || locale === undefined)
    throw new WrongArguments(USAGE);
  const keep = values.keep.flatMap((names) => names.split(","));
  const read = answerSets(levelOfCare, { file, text: givenText(file), id: values.id, keep });
  const sets =
    values.rest === "mildest"
      ? read.map(({ id, answers }) => ({ id, answers: mildestRest(levelOfCare, answers, someone) }))
      : read;
  const made = packets(readerIn(locale), sets, {
    raters: wholeNumber("raters", values.raters, USAGE),
    seed: wholeNumber("seed", values.seed, USAGE),
    locale,
    words: packetWords[locale],
    none: textsOf(locale).forScreening.report.answerText,
  });
  writePackets(made, { folder: givenPath(values.out), key: givenPath(values.key) });
  const { leftOut } = made;
  process.stdout.write(
    `${sets.length - leftOut.length} cases are in ${values.out}, and the key in ${values.key}: keep it from the raters.\n`,
  );
  if (leftOut.length > 0) process.stderr.write(`Left out because the rules give no level: ${leftOut.join(", ")}.\n`);
  return 0;
});
