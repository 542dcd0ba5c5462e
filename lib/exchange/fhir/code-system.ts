import type { Questionnaire } from "../../questionnaire/definition";
import { optionsOf, type Place, placesOf } from "../../questionnaire/questions";
import { resultTotals } from "../../questionnaire/totals";
import type { QuestionnaireWords } from "../../questionnaire/words";
import { optionCoding, questionCoding } from "./coding";
import { ItemTexts } from "./item-text";
import { askedInConcepts, MARKS } from "./marks";
import { BY_OBSERVER } from "./panels";
import type { Coding, FhirCodeSystem } from "./r4";
import { LEVEL_DISPLAYS, RELATION_DISPLAYS, RESULT_DISPLAYS, ROUTE_DISPLAYS } from "./result-concepts";
import { ownSystem } from "./systems";
import { totalCoding } from "./total-items";

interface Concept {
  readonly code: string;
  readonly display: string;
}

export const levelConcepts: readonly Concept[] = Object.entries(LEVEL_DISPLAYS).map(([level, display]) => ({
  code: `level.${level}`,
  display,
}));
export const routeConcepts: readonly Concept[] = Object.entries(ROUTE_DISPLAYS).map(([route, display]) => ({
  code: `route.${route}`,
  display,
}));
const resultConcepts = Object.entries({ ...RESULT_DISPLAYS, ...RELATION_DISPLAYS }).map(([code, display]) => ({
  code,
  display,
}));

/** Concepts for ratings by someone other than the patient, because the LOINC codes mean "patient reported". */
function observerConcepts(questionnaire: Questionnaire, texts: ItemTexts): readonly Concept[] {
  const named = (code: string, display: string) => ({
    code: `${code}${BY_OBSERVER}`,
    display: `${display}, not rated by the patient`,
  });
  return [
    ...placesOf(questionnaire).flatMap((place) => {
      const { loinc, instrument, id } = place.question;
      return loinc !== undefined && instrument !== undefined ? [named(id, texts.ask(place))] : [];
    }),
    ...resultTotals(questionnaire).map(({ total }) => named(`total.${total.id}`, `${total.id.toUpperCase()} total`)),
    ...questionnaire.instruments.flatMap(({ id, loinc }) =>
      loinc === undefined ? [] : [named(`panel.${id}`, id.toUpperCase())],
    ),
  ];
}

/** A CodeSystem with our own codes: what LOINC has no code for, the results, and the tags on every resource. */
export function fhirCodeSystem(
  questionnaire: Questionnaire,
  words: QuestionnaireWords,
  canonical: string,
): FhirCodeSystem {
  const system = ownSystem(canonical);
  const texts = new ItemTexts(words, "self");
  const ours = (coding: Coding, display: () => string): readonly Concept[] =>
    coding.system === system ? [{ code: coding.code, display: display() }] : [];
  const ofQuestion = (place: Place) => [
    ...ours(questionCoding(canonical, place.question), () => texts.ask(place)),
    ...optionsOf(place.question).flatMap((option) =>
      ours(optionCoding(canonical, place.question, option), () => texts.option(place, option.code)),
    ),
  ];
  return {
    resourceType: "CodeSystem",
    language: words.locale,
    url: system,
    version: questionnaire.version,
    name: "LevelOfCareCodes",
    title: "Codes of the level of care questionnaire",
    status: "active",
    caseSensitive: true,
    content: "complete",
    concept: [
      ...placesOf(questionnaire).flatMap(ofQuestion),
      ...resultTotals(questionnaire).flatMap(({ total }) =>
        ours(totalCoding(canonical, total), () => `${total.id.toUpperCase()} total`),
      ),
      ...observerConcepts(questionnaire, texts),
      ...resultConcepts,
      ...levelConcepts,
      ...routeConcepts,
      ...MARKS,
      ...askedInConcepts,
    ],
  };
}
