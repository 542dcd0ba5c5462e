import type { Locale } from "../../lib/content/locales";
import type { ScreeningTexts } from "../../lib/content/text-bundles";
import type { AnswerTimes } from "../../lib/exchange/answer-times";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Relation } from "../../lib/questionnaire/relation";

/** What a file is created from. */
export interface FileSource {
  readonly answers: Answers;
  readonly texts: ScreeningTexts;
  readonly times: AnswerTimes;
  /** Who answered for someone else, if they said so. */
  readonly relation: Relation | null;
  /** The language the questions were asked in, if known. */
  readonly language: Locale | null;
}
