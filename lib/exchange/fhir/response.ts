import type { Locale } from "../../content/locales";
import { type Answer, type Answers, codesOf, isBlank } from "../../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../questionnaire/definition";
import { pagesOn } from "../../questionnaire/pages";
import type { Place } from "../../questionnaire/questions";
import { type Reading, readGiven, unansweredOn } from "../../questionnaire/reading";
import { completeTotals } from "../../questionnaire/totals";
import { voiceOf } from "../../questionnaire/voice";
import { leavingTheScreen, type WithheldChoice } from "../../questionnaire/withheld";
import type { QuestionnaireWords } from "../../questionnaire/words";
import type { AnswerTimes } from "../answer-times";
import { referenceOf } from "../reference";
import { authoredAt, extensionsOf } from "./answered-at";
import { wordedAs } from "./canonical";
import { codeCoding, DECLINED } from "./coding";
import { type AddressOf, identifierOf } from "./identity";
import { ItemTexts } from "./item-text";
import { pageLink, sectionLink, TOTALS_LINK, totalLink } from "./link-ids";
import { reportedMeta, withLanguage } from "./marks";
import { narrative } from "./narrative";
import { patientAt } from "./patient";
import type { Extension, FhirResponse, Reference, ResponseAnswer, ResponseItem } from "./r4";
import type { Reporter } from "./reporter";
import { EXTENSIONS } from "./systems";

export interface ResponseAs extends WithheldChoice {
  readonly canonical: string;
  /** The words the response is written in; they also determine its language. */
  readonly words: QuestionnaireWords;
  readonly times: AnswerTimes;
  readonly reporter: Reporter;
  /** Addresses of the response and the patient. */
  readonly addressOf: AddressOf;
  /** URL of the copy of the site that creates it. */
  readonly madeAt?: string;
  /** The language the questions were asked in, if known. */
  readonly language?: Locale | null;
  readonly source: Reference;
}

const declined: Extension = { url: EXTENSIONS.absent, valueCode: DECLINED };

function valuesOf(place: Place, answer: Answer, canonical: string, texts: ItemTexts): readonly ResponseAnswer[] {
  const { question } = place;
  if (typeof answer === "number") return [{ valueInteger: answer }];
  if (!("options" in question))
    return [answer === DECLINE ? { extension: [declined] } : { valueString: String(answer) }];
  return codesOf(question, answer).map((code) => ({
    valueCoding: {
      ...codeCoding(canonical, question, code),
      display: code === DECLINE ? texts.decline : texts.option(place, code),
    },
  }));
}

/** An answer as text, for the narrative. */
function saidIn(place: Place, answer: Answer, texts: ItemTexts): string {
  const { question } = place;
  if (typeof answer === "number") return String(answer);
  if (!("options" in question)) return answer === DECLINE ? texts.decline : String(answer);
  return codesOf(question, answer)
    .map((code) => (code === DECLINE ? texts.decline : texts.option(place, code)))
    .join("; ");
}

function totalItems(questionnaire: Questionnaire, reading: Reading, answers: Answers): readonly ResponseItem[] {
  const item = completeTotals(questionnaire, reading, answers).map(({ total, points }) => ({
    linkId: totalLink(total.id),
    text: `${total.id.toUpperCase()} (0-${total.max})`,
    answer: [{ valueInteger: points }],
  }));
  return item.length > 0 ? [{ linkId: TOTALS_LINK, item }] : [];
}

/**
 * The answers that count, except withheld ones, as a FHIR R4 QuestionnaireResponse. A blank question has no item; a
 * declined one does.
 */
export function fhirResponse(
  whole: Questionnaire,
  given: Answers,
  { canonical, words, times, reporter, addressOf, madeAt, language = null, source, ...choice }: ResponseAs,
): FhirResponse {
  const { questionnaire, answers } = leavingTheScreen(whole, given, choice);
  const reading = readGiven(questionnaire, answers);
  const voice = voiceOf(questionnaire, answers);
  const texts = new ItemTexts(words, voice);
  const told: string[] = [];
  const pages = pagesOn(questionnaire, reading);
  const questionItems = (place: Omit<Place, "question">, questions: readonly Question[]): readonly ResponseItem[] =>
    questions.flatMap((question) => {
      const answer = answers[question.id];
      if (answer === undefined || isBlank(answer)) return [];
      const at = { ...place, question };
      told.push(`${texts.ask(at)}: ${saidIn(at, answer, texts)}`);
      return [{ linkId: question.id, text: texts.ask(at), answer: valuesOf(at, answer, canonical, texts) }];
    });
  const sections = questionnaire.sections.flatMap((section) => {
    const item = pages
      .filter((page) => page.section === section)
      .flatMap(({ id, page, questions }) => {
        const inside = questionItems({ section, page }, questions);
        return inside.length > 0 ? [{ linkId: pageLink(id), item: inside }] : [];
      });
    return item.length > 0 ? [{ linkId: sectionLink(section.id), text: texts.section(section.id).title, item }] : [];
  });
  const item = [...sections, ...totalItems(questionnaire, reading, answers)];
  return {
    resourceType: "QuestionnaireResponse",
    meta: withLanguage(reportedMeta(canonical, reporter, madeAt), canonical, language),
    language: words.locale,
    text: narrative(told),
    ...extensionsOf(times, referenceOf(whole, given, times.answeredAt)),
    identifier: identifierOf(addressOf("response")),
    questionnaire: `${wordedAs(canonical, words.locale, voice)}|${questionnaire.version}`,
    status: unansweredOn(reading, answers).length > 0 ? "in-progress" : "completed",
    subject: patientAt(addressOf("patient")),
    ...authoredAt(times),
    source,
    ...(item.length > 0 ? { item } : {}),
  };
}
