import type { Region } from "../../lib/crisis/lines-in-region";
import { type DownloadFile, fhirFile, savedFile } from "../../lib/exchange/download-files";
import type { BundleKind } from "../../lib/exchange/fhir/bundle";
import { holdsWithheld } from "../../lib/questionnaire/withheld";
import { SITE_ADDRESS } from "../../lib/site/address.mjs";
import { fhirPlan } from "../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import type { FileSource } from "./file-source";
import { pageInWords } from "./page-in-words";

export type FileKind = "save" | "fhir";

/** Whether a file would leave something out that the person can ask to include. */
export const withholds = ({ answers }: FileSource): boolean => holdsWithheld(levelOfCare, answers);

/** The options chosen for a file. */
export interface FileChoice {
  readonly withheldToo: boolean;
  /** For FHIR files: the bundle type, and whether to include the questions. */
  readonly kind: BundleKind;
  readonly withQuestions: boolean;
}

export const FIRST_FILE_CHOICE: FileChoice = { withheldToo: false, kind: "transaction", withQuestions: false };

/** The file that a button offers. */
export function makeFile(kind: FileKind, source: FileSource, region: Region, choice: FileChoice): DownloadFile {
  const { withheldToo } = choice;
  const { answers, texts, times, relation, language } = source;
  const moments = { now: new Date(), times };
  if (kind === "save") return savedFile(levelOfCare, answers, moments, { relation, language, withheldToo });
  const { questionnaire, decision, exchange } = texts;
  return fhirFile(
    levelOfCare,
    answers,
    { questionnaire, instruments: decision.instruments, title: exchange.fhirTitle },
    {
      madeAt: SITE_ADDRESS,
      plan: fhirPlan,
      page: pageInWords(source, region, withheldToo),
      ...moments,
      ...choice,
      relation,
      language,
    },
  );
}
