import type { Option, Page, Question, Questionnaire, Section } from "./definition";

/** The position of a question. */
export interface Place {
  readonly question: Question;
  readonly page: Page;
  readonly section: Section;
}

interface Index {
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, Question>;
  readonly placeById: ReadonlyMap<string, Place>;
}

const indexes = new WeakMap<Questionnaire, Index>();

function indexOf(questionnaire: Questionnaire): Index {
  const known = indexes.get(questionnaire);
  if (known) return known;
  const places = questionnaire.sections.flatMap((section) =>
    section.pages.flatMap((page) => page.questions.map((question) => ({ question, page, section }))),
  );
  const index = {
    places,
    byId: new Map(places.map(({ question }) => [question.id, question])),
    placeById: new Map(places.map((place) => [place.question.id, place])),
  };
  indexes.set(questionnaire, index);
  return index;
}

/** Every question with its page and section, in the order asked. */
export const placesOf = (questionnaire: Questionnaire) => indexOf(questionnaire).places;
export const questionsById = (questionnaire: Questionnaire) => indexOf(questionnaire).byId;

/** Throws RangeError for an unknown id. */
export function questionOf(questionnaire: Questionnaire, id: string): Question {
  return placeOf(questionnaire, id).question;
}

export function placeOf(questionnaire: Questionnaire, id: string): Place {
  const place = indexOf(questionnaire).placeById.get(id);
  if (!place) throw new RangeError(`There is no question ${id}.`);
  return place;
}

export const optionsOf = (question: Question): readonly Option[] => ("options" in question ? question.options : []);

const optionsByCode = new WeakMap<Question, ReadonlyMap<string, Option>>();

export function optionByCode(question: Question): ReadonlyMap<string, Option> {
  const known = optionsByCode.get(question);
  if (known) return known;
  const fresh = new Map(optionsOf(question).map((option) => [option.code, option]));
  optionsByCode.set(question, fresh);
  return fresh;
}
