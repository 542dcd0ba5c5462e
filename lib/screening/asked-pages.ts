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

/** Every page on the path of these answers, before and after the result. */
export interface AskedPages {
  readonly deciding: readonly PathPage[];
  readonly details: readonly PathPage[];
  /** True if the rules do not apply to this person. */
  readonly outOfScope: boolean;
}

/** What the machine reads: the answers, and the page on screen. */
interface Place {
  readonly questionnaire: Questionnaire;
  /** Never mutated: a new answer makes a new object. */
  readonly answers: Answers;
  readonly current: string | null;
}

const kept = new WeakMap<Answers, { readonly of: Questionnaire; readonly pages: AskedPages }>();

/** Memoized per set of answers, since a single press reads them many times. */
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

/** The page with this id on the path of these answers. */
export function askedPage(place: Omit<Place, "current">, id: string | null): PathPage | null {
  const { deciding, details } = askedPages(place);
  return withId(deciding, id) ?? withId(details, id);
}

/** The id of the page on the path that asks this question; null if none does. */
export function pageAsking(place: Omit<Place, "current">, question: string): string | null {
  const { deciding, details } = askedPages(place);
  const asks = ({ questions }: PathPage) => questions.some(({ id }) => id === question);
  return (deciding.find(asks) ?? details.find(asks))?.id ?? null;
}

/** True if no deciding question is unanswered. */
export const isComplete = (place: Omit<Place, "current">): boolean =>
  firstOpenPage(askedPages(place).deciding, place.answers) === null;

/** The page before or after the one on screen: among the pages before the result, or, on a detail, within its part. */
export function neighbor(place: Place, step: 1 | -1): PathPage | null {
  const { deciding } = askedPages(place);
  const pages = withId(deciding, place.current) ? deciding : detailsBeside(place);
  const index = pages.findIndex((page) => page.id === place.current);
  return index < 0 ? null : (pages[index + step] ?? null);
}

/** The pages of a part of the details. */
export const detailsFor = (place: Omit<Place, "current">, part: DetailPart): readonly PathPage[] =>
  askedPages(place).details.filter((page) => detailPartOf(page) === part);

/** The pages of the part whose detail is on screen; empty if no detail is. */
export function detailsBeside(place: Place): readonly PathPage[] {
  const page = withId(askedPages(place).details, place.current);
  return page ? detailsFor(place, detailPartOf(page)) : [];
}

/** A deciding page can be revisited once every page before it has been answered. */
export function isWithinReach(place: Omit<Place, "current">, id: string): boolean {
  const { deciding } = askedPages(place);
  const index = deciding.findIndex((page) => page.id === id);
  return index >= 0 && deciding.slice(0, index).every((page) => !hasOpenQuestion(page, place.answers));
}
