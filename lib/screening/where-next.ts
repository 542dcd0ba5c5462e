import { acuteKinds } from "../assessment/acute-risks";
import type { AcuteKind } from "../assessment/rule";
import { type Answer, type Answers, isBlank } from "../questionnaire/answers";
import { type DetailPart, firstOpenPage, type PathPage } from "../questionnaire/pages";
import { askedPage, askedPages, detailsBeside, detailsFor, isComplete, isWithinReach, neighbor } from "./asked-pages";
import type { ScreeningContext } from "./screening-context";

export const firstOpen = (context: ScreeningContext) => firstOpenPage(askedPages(context).deciding, context.answers);
const isDetail = (context: ScreeningContext, id: string | null) =>
  askedPages(context).details.some((page) => page.id === id);

/** The result of an unfinished run is shown as long as something is open. */
export const isStopped = (context: ScreeningContext) => context.stopped && !isComplete(context);
export const hasResult = (context: ScreeningContext) => context.stopped || isComplete(context);

/** After a page answered for the first time: the first open page. After one looked at again: the one that follows it. */
export function nextPage(context: ScreeningContext): PathPage | null {
  if (isStopped(context)) return null;
  const open = firstOpen(context);
  if (context.fresh || context.current === null || isDetail(context, context.current)) return open;
  return neighbor(context, 1) ?? open;
}

/** A detail may be passed over, so what was left open further up does not come back. */
export function nextDetail(context: ScreeningContext): PathPage | null {
  const pages = detailsBeside(context);
  const later = pages.slice(pages.findIndex(({ id }) => id === context.current) + 1);
  return (context.fresh ? firstOpenPage(later, context.answers) : later[0]) ?? null;
}

export const firstDetail = (context: ScreeningContext, part: DetailPart): PathPage | null => {
  const pages = detailsFor(context, part);
  return firstOpenPage(pages, context.answers) ?? pages[0] ?? null;
};

/** Kinds shown by the answers whose help has not been on screen yet, medical danger first. */
export const newRisks = ({ questionnaire, answers, acknowledged }: ScreeningContext): readonly AcuteKind[] =>
  acuteKinds(questionnaire, answers).filter((kind) => !acknowledged.includes(kind));

export const mayVisitDetail = (context: ScreeningContext, id: string) => hasResult(context) && isDetail(context, id);
/** From the review: any page that is listed there. */
export const mayChange = (context: ScreeningContext, id: string) =>
  isWithinReach(context, id) || (hasResult(context) && askedPage(context, id) !== null);

/** Answers with those of a page on screen. What was left blank there is no answer, and none of before stays in its place. */
export function withPage(context: ScreeningContext, values: Answers): Answers {
  const answers: Record<string, Answer> = { ...context.answers, ...values };
  for (const { id, optional } of askedPage(context, context.current)?.questions ?? [])
    if (id in values && !optional && isBlank(answers[id])) delete answers[id];
  return answers;
}
