import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import {
  type DetailPart,
  decidingPages,
  detailPages,
  detailPartOf,
  firstOpenPage,
  hasOpenQuestion,
  type PathPage,
} from "../questionnaire/pages";
import { readGiven } from "../questionnaire/reading";

/** Every page these answers ask, before the result and after it. */
export interface AskedPages {
  readonly deciding: readonly PathPage[];
  readonly details: readonly PathPage[];
  /** The rules are not for this person. */
  readonly outOfScope: boolean;
}

/** What the machine looks at: which page is on screen of which answers. */
interface Place {
  readonly questionnaire: Questionnaire;
  /** Never changed once they are here: a new answer makes new ones. */
  readonly answers: Answers;
  readonly current: string | null;
}

const kept = new WeakMap<Answers, { readonly of: Questionnaire; readonly pages: AskedPages }>();

/** Worked out once for each set of answers: one press asks for them many times. */
export function askedPages({ questionnaire, answers }: Omit<Place, "current">): AskedPages {
  const known = kept.get(answers);
  if (known?.of === questionnaire) return known.pages;
  const reading = readGiven(questionnaire, answers);
  const pages = {
    deciding: decidingPages(questionnaire, reading),
    details: reading.outOfScope === null ? detailPages(questionnaire, reading) : [],
    outOfScope: reading.outOfScope !== null,
  };
  kept.set(answers, { of: questionnaire, pages });
  return pages;
}

const withId = (pages: readonly PathPage[], id: string | null) => pages.find((page) => page.id === id) ?? null;

/** The page with this id, of those these answers ask. */
export function askedPage(place: Omit<Place, "current">, id: string | null): PathPage | null {
  const { deciding, details } = askedPages(place);
  return withId(deciding, id) ?? withId(details, id);
}

/** The id of the page that asks this question of these answers; null where none does. */
export function pageAsking(place: Omit<Place, "current">, question: string): string | null {
  const { deciding, details } = askedPages(place);
  const asks = ({ questions }: PathPage) => questions.some(({ id }) => id === question);
  return (deciding.find(asks) ?? details.find(asks))?.id ?? null;
}

/** Nothing that decides is open. */
export const isComplete = (place: Omit<Place, "current">): boolean =>
  firstOpenPage(askedPages(place).deciding, place.answers) === null;

/** The page before or after the one on screen, among those before the result or, from a detail, in its part. */
export function neighbor(place: Place, step: 1 | -1): PathPage | null {
  const { deciding } = askedPages(place);
  const pages = withId(deciding, place.current) ? deciding : detailsBeside(place);
  const index = pages.findIndex((page) => page.id === place.current);
  return index < 0 ? null : (pages[index + step] ?? null);
}

/** The pages of a part of the details. */
export const detailsFor = (place: Omit<Place, "current">, part: DetailPart): readonly PathPage[] =>
  askedPages(place).details.filter((page) => detailPartOf(page) === part);

/** The pages of the part whose detail is on screen; none where there is no detail. */
export function detailsBeside(place: Place): readonly PathPage[] {
  const page = withId(askedPages(place).details, place.current);
  return page ? detailsFor(place, detailPartOf(page)) : [];
}

/** A deciding page may be looked at again when every page before it has been answered. */
export function isWithinReach(place: Omit<Place, "current">, id: string): boolean {
  const { deciding } = askedPages(place);
  const index = deciding.findIndex((page) => page.id === id);
  return index >= 0 && deciding.slice(0, index).every((page) => !hasOpenQuestion(page, place.answers));
}
