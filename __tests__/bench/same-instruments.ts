import { pageLink } from "../../lib/exchange/fhir/link-ids";
import { fhirQuestionnaire } from "../../lib/exchange/fhir/questionnaire";
import type { FhirQuestionnaire, QuestionnaireItem } from "../../lib/exchange/fhir/r4";
import { EXTENSIONS, ITEM_CONTROL } from "../../lib/exchange/fhir/systems";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";

/**
 * Run by peers.mjs: PHQ-9, GAD-7 and AUDIT-C for other form libraries, from our own FHIR questionnaire. Our pages,
 * words and choices, but no gates and no totals, so that those programs have the least to do.
 */
const INSTRUMENTS = ["phq-9", "gad-7", "audit-c"];

const pages = levelOfCare.sections
  .flatMap((section) => section.pages)
  .filter(({ questions }) => questions.every(({ instrument }) => INSTRUMENTS.includes(instrument ?? "")));
const wanted = new Map(pages.map((page) => [pageLink(page.id), page]));

const radioButtons = {
  url: EXTENSIONS.control,
  valueCodeableConcept: { coding: [{ system: ITEM_CONTROL, code: "radio-button" }] },
};

/** An item without its gate; a question with its choices visible, as on our pages. */
const ungated = ({ linkId, text, type, answerOption, item }: QuestionnaireItem): QuestionnaireItem => ({
  linkId,
  type,
  ...(text === undefined ? {} : { text }),
  ...(answerOption === undefined ? {} : { answerOption, extension: [radioButtons] }),
  ...(item === undefined ? {} : { item: item.map(ungated) }),
});

const whole = fhirQuestionnaire(levelOfCare, enWords, {
  canonical: "http://bench.test",
  version: levelOfCare.version,
  title: "Bench",
});
const fhir: FhirQuestionnaire = {
  ...whole,
  extension: [],
  item: whole.item
    .flatMap(({ item = [] }) => item)
    .filter(({ linkId }) => wanted.has(linkId))
    .map(ungated),
};

/** The same in SurveyJS's own format: one of our pages is one of its pages. */
const surveyJs = {
  pages: fhir.item.map(({ linkId, text, item = [] }) => ({
    name: linkId,
    title: text,
    description: item.find(({ type }) => type === "display")?.text,
    elements: item
      .filter(({ type }) => type === "choice")
      .map((question) => ({
        type: "radiogroup",
        name: question.linkId,
        title: question.text,
        choices: question.answerOption?.map(({ valueCoding: { code, display } }) => ({ value: code, text: display })),
      })),
  })),
};

console.log(JSON.stringify({ fhir, surveyJs }));
