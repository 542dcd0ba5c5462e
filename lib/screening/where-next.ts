import { acuteKinds } from "../assessment/acute-risks";
import { type Answer, type Answers, isBlank } from "../questionnaire/answers";
import { type DetailPart, firstOpenPage, type PathPage } from "../questionnaire/pages";
import type { AcuteKind } from "../rules/rule";
import { askedPage, askedPages, detailsBeside, detailsFor, isComplete, isWithinReach, neighbor } from "./asked-pages";
import type { ScreeningContext } from "./screening-context";

export const firstOpen = (context: ScreeningContext) => firstOpenPage(askedPages(context).deciding, context.answers);
const isDetail = (context: ScreeningContext, id: string | null) =>
  askedPages(context).details.some((page) => page.id === id);

/** An unfinished result is shown for as long as something is unanswered. */
export const isStopped = (context: ScreeningContext) => context.stopped && !isComplete(context);
export const hasResult = (context: ScreeningContext) => context.stopped || isComplete(context);

/** After a page answered for the first time: the first unanswered page. After a revisited page: the next one. */
export function nextPage(context: ScreeningContext): PathPage | null {
  if (isStopped(context)) return null;
  const open = firstOpen(context);
  if (context.fresh || context.current === null || isDetail(context, context.current)) return open;
  return neighbor(context, 1) ?? open;
}

/** A detail can be skipped, so earlier unanswered details are not brought back. */
export function nextDetail(context: ScreeningContext): PathPage | null {
  const pages = detailsBeside(context);
  const later = pages.slice(pages.findIndex(({ id }) => id === context.current) + 1);
  return (context.fresh ? firstOpenPage(later, context.answers) : later[0]) ?? null;
}

export const firstDetail = (context: ScreeningContext, part: DetailPart): PathPage | null => {
  const pages = detailsFor(context, part);
  return firstOpenPage(pages, context.answers) ?? pages[0] ?? null;
};

/** Kinds of risk in the answers whose help has not been shown yet, medical danger first. */
export const newRisks = ({ questionnaire, answers, acknowledged }: ScreeningContext): readonly AcuteKind[] =>
  acuteKinds(questionnaire, answers).filter((kind) => !acknowledged.includes(kind));

export const mayVisitDetail = (context: ScreeningContext, id: string) => hasResult(context) && isDetail(context, id);
/** From the review: any page listed there. */
export const mayChange = (context: ScreeningContext, id: string) =>
  isWithinReach(context, id) || (hasResult(context) && askedPage(context, id) !== null);

/** The answers merged with those of the current page. A field left blank removes the earlier answer. */
export function withPage(context: ScreeningContext, values: Answers): Answers {
  const answers: Record<string, Answer> = { ...context.answers, ...values };
  for (const { id, optional } of askedPage(context, context.current)?.questions ?? [])
    if (id in values && !optional && isBlank(answers[id])) delete answers[id];
  return answers;
}
