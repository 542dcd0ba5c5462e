import { assign, setup } from "xstate";
import { acuteKinds, comesUpAgain, lastAcuteQuestion } from "../assessment/acute-risks";
import type { AcuteKind } from "../assessment/rule";
import { type Answer, type Answers, isBlank } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { type DetailPart, firstOpenPage, hasOpenQuestion, type PathPage } from "../questionnaire/pages";
import { askedPage, askedPages, detailsBeside, detailsFor, isComplete, isWithinReach, neighbor } from "./asked-pages";

export interface ScreeningContext {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** The page being asked, or just answered; null where there is none. */
  readonly current: string | null;
  /** The page just answered had open questions: go on with what is open rather than page by page. */
  readonly fresh: boolean;
  /** Kinds of acute risk whose help has been shown. Never emptied: help stays expanded. */
  readonly acknowledged: readonly AcuteKind[];
  /** The page just answered shows a risk of a kind whose help had been shown before. */
  readonly again: boolean;
  /** An answer was changed from the review: what it opened comes next, and then the review again. */
  readonly afterChange: boolean;
  /** The person wants to see what their answers say so far, with questions open. */
  readonly stopped: boolean;
}

export interface ScreeningInput {
  readonly questionnaire: Questionnaire;
  readonly answers?: Answers;
  readonly acknowledged?: readonly AcuteKind[];
  readonly stopped?: boolean;
}

export type ScreeningEvent =
  | { readonly type: "begin" }
  | { readonly type: "answer"; readonly page: string; readonly values: Answers }
  /** Leaves the questions for the result, with what was answered on the page on screen. */
  | { readonly type: "stop"; readonly page?: string; readonly values?: Answers }
  | { readonly type: "goOn" }
  | { readonly type: "back" }
  | { readonly type: "visit"; readonly page: string }
  | { readonly type: "change"; readonly page: string }
  | { readonly type: "details"; readonly part: DetailPart }
  | { readonly type: "acknowledge" }
  | { readonly type: "review" }
  | { readonly type: "finish" }
  | { readonly type: "startOver" };

type Context = ScreeningContext;

const firstOpen = (context: Context) => firstOpenPage(askedPages(context).deciding, context.answers);
const isDetail = (context: Context, id: string | null) => askedPages(context).details.some((page) => page.id === id);

/** The result of an unfinished run is shown as long as something is open. */
const isStopped = (context: Context) => context.stopped && !isComplete(context);
const hasResult = (context: Context) => context.stopped || isComplete(context);

/** After a page answered for the first time: the first open page. After one looked at again: the one that follows it. */
function nextPage(context: Context): PathPage | null {
  if (isStopped(context)) return null;
  const open = firstOpen(context);
  if (context.fresh || context.current === null || isDetail(context, context.current)) return open;
  return neighbor(context, 1) ?? open;
}

/** A detail may be passed over, so what was left open further up does not come back. */
function nextDetail(context: Context): PathPage | null {
  const pages = detailsBeside(context);
  const later = pages.slice(pages.findIndex(({ id }) => id === context.current) + 1);
  return (context.fresh ? firstOpenPage(later, context.answers) : later[0]) ?? null;
}

const firstDetail = (context: Context, part: DetailPart): PathPage | null => {
  const pages = detailsFor(context, part);
  return firstOpenPage(pages, context.answers) ?? pages[0] ?? null;
};

/** Kinds shown by the answers whose help has not been on screen yet, medical danger first. */
export const newRisks = ({ questionnaire, answers, acknowledged }: Context): readonly AcuteKind[] =>
  acuteKinds(questionnaire, answers).filter((kind) => !acknowledged.includes(kind));

const mayVisit = (context: Context, id: string) => isWithinReach(context, id);
const mayVisitDetail = (context: Context, id: string) => hasResult(context) && isDetail(context, id);
/** From the review: any page that is listed there. */
const mayChange = (context: Context, id: string) =>
  isWithinReach(context, id) || (hasResult(context) && askedPage(context, id) !== null);

/** Answers with those of a page on screen. What was left blank there is no answer, and none of before stays in its place. */
function withPage(context: Context, values: Answers): Answers {
  const answers: Record<string, Answer> = { ...context.answers, ...values };
  for (const { id, optional } of askedPage(context, context.current)?.questions ?? [])
    if (id in values && !optional && isBlank(answers[id])) delete answers[id];
  return answers;
}

const visits = [
  {
    guard: { type: "mayVisit", params: ({ event }: { event: { page: string } }) => event.page },
    actions: ["resume", { type: "goTo", params: ({ event }: { event: { page: string } }) => event.page }],
    target: "asking",
  },
  {
    guard: { type: "mayVisitDetail", params: ({ event }: { event: { page: string } }) => event.page },
    actions: [{ type: "goTo", params: ({ event }: { event: { page: string } }) => event.page }],
    target: "detailing",
  },
] as const;

/**
 * What the person may do now. It orders pages, interrupts for acute risk, and shows the result as soon as no deciding
 * question is open or the person stops; it knows nothing of levels or words. `routing` is the only place that decides
 * where to go.
 */
export const screeningMachine = setup({
  types: {
    context: {} as ScreeningContext,
    input: {} as ScreeningInput,
    events: {} as ScreeningEvent,
  },
  guards: {
    hasAnswers: ({ context }) => Object.keys(context.answers).length > 0,
    isFirst: ({ context }) => neighbor(context, -1) === null,
    isCurrent: ({ context }, page: string) => context.current === page,
    mayStop: ({ context, event }) =>
      event.type === "stop" &&
      (event.page === undefined || event.page === context.current) &&
      Object.keys({ ...context.answers, ...event.values }).length > 0,
    mayVisit: ({ context }, page: string) => mayVisit(context, page),
    mayVisitDetail: ({ context }, page: string) => mayVisitDetail(context, page),
    mayChange: ({ context }, page: string) => mayChange(context, page),
    hasNewRisk: ({ context }) => newRisks(context).length > 0,
    hasNext: ({ context }) => nextPage(context) !== null,
    hasNextDetail: ({ context }) => nextDetail(context) !== null,
    hasDetails: ({ context }, part: DetailPart) => firstDetail(context, part) !== null,
    hasResult: ({ context }) => hasResult(context),
    isStopped: ({ context }) => isStopped(context),
    /** There is a result, and a review: people the rules are not for have none. */
    mayReview: ({ context }) => hasResult(context) && !askedPages(context).outOfScope,
    isBeingReviewed: ({ context }) => context.afterChange && !askedPages(context).outOfScope,
  },
  actions: {
    record: assign(({ context }, values: Answers) => {
      const page = askedPage(context, context.current);
      const answers = withPage(context, values);
      return {
        answers,
        again: comesUpAgain(context.questionnaire, context.answers, answers, context.acknowledged),
        fresh: page !== null && hasOpenQuestion(page, context.answers),
        stopped: isStopped({ ...context, answers }),
      };
    }),
    stop: assign(({ context }) => ({ stopped: !isComplete(context), afterChange: false, current: null })),
    /** Going on with the questions, whoever had stopped. */
    resume: assign({ stopped: false }),
    stepForward: assign(({ context }) => ({ current: nextPage(context)?.id ?? null })),
    stepToDetail: assign(({ context }) => ({ current: nextDetail(context)?.id ?? null })),
    stepBack: assign(({ context }) => ({ current: neighbor(context, -1)?.id ?? null })),
    goTo: assign((_, page: string) => ({ current: page })),
    goToDetails: assign(({ context }, part: DetailPart) => ({ current: firstDetail(context, part)?.id ?? null })),
    goToLast: assign(({ context }) => ({
      current: (firstOpen(context) ?? askedPages(context).deciding.at(-1))?.id ?? null,
    })),
    /** To the page just answered; after a reload, to the one whose answer shows the risk. */
    goToRisk: assign(({ context }) => {
      const question = lastAcuteQuestion(context.questionnaire, context.answers);
      const page = askedPages(context).deciding.find(({ questions }) => questions.some(({ id }) => id === question));
      const here = isWithinReach(context, context.current ?? "") ? context.current : null;
      return { current: here ?? page?.id ?? askedPages(context).deciding[0]?.id ?? null };
    }),
    leave: assign({ current: null }),
    noteChange: assign({ afterChange: true }),
    endChange: assign({ afterChange: false }),
    acknowledge: assign(({ context }) => ({
      acknowledged: [...context.acknowledged, ...newRisks(context)],
    })),
    forget: assign({
      answers: {},
      current: null,
      fresh: false,
      acknowledged: [],
      again: false,
      afterChange: false,
      stopped: false,
    }),
  },
}).createMachine({
  id: "screening",
  context: ({ input }) => ({
    questionnaire: input.questionnaire,
    answers: input.answers ?? {},
    current: null,
    fresh: false,
    acknowledged: input.acknowledged ?? [],
    again: false,
    afterChange: false,
    stopped: input.stopped ?? false,
  }),
  on: { startOver: { target: ".welcome", actions: "forget" } },
  initial: "opening",
  states: {
    opening: { always: [{ guard: "hasAnswers", target: "routing" }, { target: "welcome" }] },
    welcome: { on: { begin: { target: "routing", actions: "leave" } } },
    asking: {
      on: {
        answer: {
          guard: { type: "isCurrent", params: ({ event }) => event.page },
          actions: { type: "record", params: ({ event }) => event.values },
          target: "routing",
        },
        stop: {
          guard: "mayStop",
          actions: [{ type: "record", params: ({ event }) => event.values ?? {} }, "stop"],
          target: "routing",
        },
        back: [
          { guard: "isFirst", actions: "leave", target: "welcome" },
          { actions: "stepBack", target: "asking" },
        ],
        visit: [...visits],
        review: { guard: "mayReview", actions: "leave", target: "reviewing" },
        finish: { guard: "hasResult", actions: "leave", target: "results" },
      },
    },
    changing: {
      on: {
        answer: {
          guard: { type: "isCurrent", params: ({ event }) => event.page },
          actions: [{ type: "record", params: ({ event }) => event.values }, "leave", "noteChange"],
          target: "routing",
        },
        back: { actions: "leave", target: "reviewing" },
        review: { actions: "leave", target: "reviewing" },
        finish: { actions: "leave", target: "results" },
        visit: [...visits],
      },
    },
    detailing: {
      on: {
        answer: {
          guard: { type: "isCurrent", params: ({ event }) => event.page },
          actions: { type: "record", params: ({ event }) => event.values },
          target: "routing",
        },
        stop: {
          guard: "mayStop",
          actions: [{ type: "record", params: ({ event }) => event.values ?? {} }, "stop"],
          target: "routing",
        },
        back: [
          { guard: "isFirst", actions: "leave", target: "results" },
          { actions: "stepBack", target: "detailing" },
        ],
        visit: [...visits],
        review: { guard: "mayReview", actions: "leave", target: "reviewing" },
        finish: { actions: "leave", target: "results" },
      },
    },
    routing: {
      always: [
        { guard: "hasNewRisk", target: "crisis" },
        { guard: "hasNext", actions: "stepForward", target: "asking" },
        { guard: "hasNextDetail", actions: "stepToDetail", target: "detailing" },
        { guard: "isBeingReviewed", actions: ["leave", "endChange"], target: "reviewing" },
        { actions: ["leave", "endChange"], target: "results" },
      ],
    },
    crisis: {
      on: {
        acknowledge: { actions: ["acknowledge", "resume"], target: "routing" },
        /** A summary to take along now: on the way to help, nobody has to answer the rest first. */
        stop: { actions: ["acknowledge", "stop"], target: "routing" },
        // Back corrects a mis-tap. The help has been seen, so it does not interrupt again; it stays expanded instead.
        back: { actions: ["acknowledge", "resume", "goToRisk"], target: "asking" },
        visit: {
          guard: { type: "mayVisit", params: ({ event }) => event.page },
          actions: ["acknowledge", "resume", { type: "goTo", params: ({ event }) => event.page }],
          target: "asking",
        },
      },
    },
    reviewing: {
      on: {
        change: {
          guard: { type: "mayChange", params: ({ event }) => event.page },
          actions: { type: "goTo", params: ({ event }) => event.page },
          target: "changing",
        },
        visit: [...visits],
        back: "results",
        finish: "results",
      },
    },
    results: {
      on: {
        back: { actions: ["resume", "goToLast"], target: "asking" },
        review: { guard: "mayReview", target: "reviewing" },
        goOn: { guard: "isStopped", actions: ["resume", "leave"], target: "routing" },
        details: {
          guard: { type: "hasDetails", params: ({ event }) => event.part },
          actions: { type: "goToDetails", params: ({ event }) => event.part },
          target: "detailing",
        },
        visit: [...visits],
      },
    },
  },
});
