import { assign, setup } from "xstate";
import { comesUpAgain, lastAcuteQuestion } from "../assessment/acute-risks";
import { TIMES_NOT_KNOWN } from "../exchange/answer-times";
import { type DetailPart, hasOpenQuestion } from "../questionnaire/pages";
import { askedPage, askedPages, isComplete, isWithinReach, neighbor } from "./asked-pages";
import type { ScreeningContext, ScreeningEvent, ScreeningInput } from "./screening-context";
import { type Given, given, timesAfter } from "./times-after";
import {
  firstDetail,
  firstOpen,
  hasResult,
  isStopped,
  mayChange,
  mayVisitDetail,
  newRisks,
  nextDetail,
  nextPage,
  withPage,
} from "./where-next";

const pageIn = ({ event }: { readonly event: { readonly page: string } }) => event.page;
/** Revisiting a page: a deciding page continues the questions from there; a detail is only shown. */
const visits = [
  {
    guard: { type: "mayVisit", params: pageIn },
    actions: ["resume", { type: "goTo", params: pageIn }],
    target: "asking",
  },
  {
    guard: { type: "mayVisitDetail", params: pageIn },
    actions: [{ type: "goTo", params: pageIn }],
    target: "detailing",
  },
] as const;

/**
 * What the person may do now. It orders pages, interrupts for acute risk, and shows the result as soon as no deciding
 * question is unanswered or the person stops. It knows nothing about levels or words. `routing` is the only state that
 * decides where to go.
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
    mayVisit: ({ context }, page: string) => isWithinReach(context, page),
    mayVisitDetail: ({ context }, page: string) => mayVisitDetail(context, page),
    mayChange: ({ context }, page: string) => mayChange(context, page),
    hasNewRisk: ({ context }) => newRisks(context).length > 0,
    hasNext: ({ context }) => nextPage(context) !== null,
    hasNextDetail: ({ context }) => nextDetail(context) !== null,
    hasDetails: ({ context }, part: DetailPart) => firstDetail(context, part) !== null,
    hasResult: ({ context }) => hasResult(context),
    isStopped: ({ context }) => isStopped(context),
    /** There is a result and a review; people the rules do not apply to have no review. */
    mayReview: ({ context }) => hasResult(context) && !askedPages(context).outOfScope,
    isBeingReviewed: ({ context }) => context.afterChange && !askedPages(context).outOfScope,
  },
  actions: {
    record: assign(({ context }, { values, at }: Given) => {
      const page = askedPage(context, context.current);
      const answers = withPage(context, values);
      return {
        answers,
        times: timesAfter(context.times, context.answers, answers, at),
        again: comesUpAgain(context.questionnaire, context.answers, answers, context.acknowledged),
        fresh: page !== null && hasOpenQuestion(page, context.answers),
        stopped: isStopped({ ...context, answers }),
      };
    }),
    /** If nothing is unanswered, the result is complete and does not count as stopped early. */
    stop: assign(({ context }) => {
      const stopped = !isComplete(context);
      return { stopped, afterChange: false, current: stopped ? context.current : null };
    }),
    /** Continues with the questions after the person had stopped. */
    resume: assign({ stopped: false }),
    stepForward: assign(({ context }) => ({ current: nextPage(context)?.id ?? null })),
    stepToDetail: assign(({ context }) => ({ current: nextDetail(context)?.id ?? null })),
    stepBack: assign(({ context }) => ({ current: neighbor(context, -1)?.id ?? null })),
    goTo: assign((_, page: string) => ({ current: page })),
    goToDetails: assign(({ context }, part: DetailPart) => ({ current: firstDetail(context, part)?.id ?? null })),
    goToLast: assign(({ context }) => ({
      current: (firstOpen(context) ?? askedPages(context).deciding.at(-1))?.id ?? null,
    })),
    /** To the page just answered; after a reload, to the page whose answer shows the risk. */
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
      times: TIMES_NOT_KNOWN,
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
    times: input.times ?? TIMES_NOT_KNOWN,
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
          actions: { type: "record", params: given },
          target: "routing",
        },
        stop: {
          guard: "mayStop",
          actions: [{ type: "record", params: given }, "stop"],
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
          actions: [{ type: "record", params: given }, "leave", "noteChange"],
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
          actions: { type: "record", params: given },
          target: "routing",
        },
        stop: {
          guard: "mayStop",
          actions: [{ type: "record", params: given }, "leave"],
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
        /** A summary to take along right away: someone on the way to help should not have to answer the rest first. */
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
