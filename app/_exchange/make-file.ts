import type { Locale } from "../../lib/content/locales";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import { fhirFile, type KeptFile, savedFile } from "../../lib/exchange/kept-files";
import type { Relation } from "../../lib/exchange/relation";
import type { Answers } from "../../lib/questionnaire/answers";
import { holdsWithheld, type WithheldChoice } from "../../lib/questionnaire/withheld";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { SITE_ADDRESS } from "../_content/site-address";

export type FileKind = "save" | "fhir";

/** Random, as RFC 4122 asks; `crypto.randomUUID` exists on secure addresses only. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(""))
    .join("-");
}

export interface FileSource {
  readonly answers: Answers;
  readonly texts: ScreeningTexts;
  /** When the answers were given. */
  readonly made: Date;
  /** Who answered for another, where they said so. */
  readonly relation: Relation | null;
  /** The language the questions were asked in, where it is known. */
  readonly language: Locale | null;
}

/** Whether a file would leave something out that the person can ask for. */
export const withholds = ({ answers }: FileSource): boolean => holdsWithheld(levelOfCare, answers);

/** The file that a button offers. */
export function makeFile(kind: FileKind, source: FileSource, { withheldToo }: WithheldChoice): KeptFile {
  const { answers, texts, made, relation, language } = source;
  if (kind === "save") return savedFile(levelOfCare, answers, made, { relation, language, withheldToo });
  const { questionnaire, decision, exchange } = texts;
  return fhirFile(
    levelOfCare,
    answers,
    { questionnaire, instruments: decision.instruments, title: exchange.fhirTitle },
    { site: SITE_ADDRESS, made, relation, language, withheldToo, uuid },
  );
}
