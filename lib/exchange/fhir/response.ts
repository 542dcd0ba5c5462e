import type { Locale } from "../../content/locales";
import { type Answer, type Answers, codesOf, isBlank } from "../../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../questionnaire/definition";
import { pagesOn } from "../../questionnaire/pages";
import type { Place } from "../../questionnaire/questions";
import { type Reading, readGiven, unansweredOn } from "../../questionnaire/reading";
import { leavingTheScreen, type WithheldChoice } from "../../questionnaire/withheld";
import type { QuestionnaireWords, Voice } from "../../questionnaire/words";
import type { AnswerTimes } from "../answer-times";
import { answeredSince, authoredAt } from "./answered-at";
import { codeCoding, DECLINED } from "./coding";
import { ItemTexts } from "./item-text";
import { pageLink, sectionLink, TOTALS_LINK, totalLink } from "./link-ids";
import { reportedMeta, sourceOf, subject, withLanguage } from "./marks";
import type { Extension, FhirResponse, Reference, ResponseAnswer, ResponseItem } from "./r4";
import { EXTENSIONS } from "./systems";
import { completeTotals } from "./totals";

export interface ResponseAs extends WithheldChoice {
  readonly canonical: string;
  /** The words the response is written in; also its language. */
  readonly words: QuestionnaireWords;
  readonly times: AnswerTimes;
  /** Whether the person answered for themself, or someone else about them. */
  readonly subjectRole: Voice;
  /** The language the questions were asked in, where it is known. */
  readonly language?: Locale | null;
  /** Who answered, where more is known than that. */
  readonly source?: Reference;
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

function totalItems(questionnaire: Questionnaire, reading: Reading, answers: Answers): readonly ResponseItem[] {
  const item = completeTotals(questionnaire, reading, answers).map(({ total, points }) => ({
    linkId: totalLink(total.id),
    text: `${total.id.toUpperCase()} (0-${total.max})`,
    answer: [{ valueInteger: points }],
  }));
  return item.length > 0 ? [{ linkId: TOTALS_LINK, item }] : [];
}

/**
 * The answers that count, but for what is withheld, as a FHIR R4 QuestionnaireResponse. A question left open has no item;
 * a declined one has.
 */
export function fhirResponse(
  whole: Questionnaire,
  given: Answers,
  { canonical, words, times, subjectRole, language = null, source = sourceOf(subjectRole), ...choice }: ResponseAs,
): FhirResponse {
  const { questionnaire, answers } = leavingTheScreen(whole, given, choice);
  const reading = readGiven(questionnaire, answers);
  const texts = new ItemTexts(words, subjectRole);
  const pages = pagesOn(questionnaire, reading);
  const questionItems = (place: Omit<Place, "question">, questions: readonly Question[]): readonly ResponseItem[] =>
    questions.flatMap((question) => {
      const answer = answers[question.id];
      if (answer === undefined || isBlank(answer)) return [];
      const at = { ...place, question };
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
    meta: withLanguage(reportedMeta(canonical, subjectRole), canonical, language),
    language: words.locale,
    ...answeredSince(times),
    questionnaire: `${canonical}|${questionnaire.version}`,
    status: unansweredOn(reading, answers).length > 0 ? "in-progress" : "completed",
    subject,
    ...authoredAt(times),
    source,
    ...(item.length > 0 ? { item } : {}),
  };
}
