import type { Locale } from "../../lib/content/locales";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { AnswerTimes } from "../../lib/exchange/answer-times";
import { fhirFile, type KeptFile, savedFile } from "../../lib/exchange/kept-files";
import type { Relation } from "../../lib/exchange/relation";
import type { Answers } from "../../lib/questionnaire/answers";
import { holdsWithheld, type WithheldChoice } from "../../lib/questionnaire/withheld";
import { SITE_ADDRESS } from "../../lib/site/address.mjs";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { uuid } from "../_components/secure-only";

export type FileKind = "save" | "fhir";

export interface FileSource {
  readonly answers: Answers;
  readonly texts: ScreeningTexts;
  readonly times: AnswerTimes;
  /** Who answered for another, where they said so. */
  readonly relation: Relation | null;
  /** The language the questions were asked in, where it is known. */
  readonly language: Locale | null;
}

/** Whether a file would leave something out that the person can ask for. */
export const withholds = ({ answers }: FileSource): boolean => holdsWithheld(levelOfCare, answers);

/** The file that a button offers. */
export function makeFile(kind: FileKind, source: FileSource, { withheldToo }: WithheldChoice): KeptFile {
  const { answers, texts, times, relation, language } = source;
  const moments = { now: new Date(), times };
  if (kind === "save") return savedFile(levelOfCare, answers, moments, { relation, language, withheldToo });
  const { questionnaire, decision, exchange } = texts;
  return fhirFile(
    levelOfCare,
    answers,
    { questionnaire, instruments: decision.instruments, title: exchange.fhirTitle },
    { site: SITE_ADDRESS, ...moments, relation, language, withheldToo, uuid },
  );
}
