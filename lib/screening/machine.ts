import { assign, setup } from "xstate";
import { acuteKinds, comesUpAgain, lastAcuteQuestion } from "../assessment/acute-risks";
import type { AcuteKind } from "../assessment/rule";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { firstOpenPage, hasOpenQuestion, type PathPage, pathPages } from "../questionnaire/pages";
import { readAnswers } from "../questionnaire/path";

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
  /** An answer was changed from the review and has opened questions. */
  readonly afterChange: boolean;
}

export interface ScreeningInput {
  readonly questionnaire: Questionnaire;
  readonly answers?: Answers;
  readonly acknowledged?: readonly AcuteKind[];
}

export type ScreeningEvent =
  | { readonly type: "begin" }
  | { readonly type: "answer"; readonly page: string; readonly values: Answers }
  | { readonly type: "back" }
  | { readonly type: "visit"; readonly page: string }
  | { readonly type: "change"; readonly page: string }
  | { readonly type: "acknowledge" }
  | { readonly type: "review" }
  | { readonly type: "finish" }
  | { readonly type: "startOver" };

type Context = ScreeningContext;

const pagesOf = ({ questionnaire, answers }: Context) => pathPages(questionnaire, answers);
const currentPage = (context: Context): PathPage | null =>
  pagesOf(context).find((page) => page.id === context.current) ?? null;

function neighbour(context: Context, step: 1 | -1): PathPage | null {
  const pages = pagesOf(context);
  const index = pages.findIndex((page) => page.id === context.current);
  return index < 0 ? null : (pages[index + step] ?? null);
}

/** After a page answered for the first time: the first open page. After one looked at again: the one that follows it. */
function nextPage(context: Context): PathPage | null {
  const firstOpen = firstOpenPage(pagesOf(context), context.answers);
  return context.fresh || context.current === null ? firstOpen : (neighbour(context, 1) ?? firstOpen);
}

/** Kinds shown by the answers whose help has not been on screen yet, medical danger first. */
export const newRisks = ({ questionnaire, answers, acknowledged }: Context): readonly AcuteKind[] =>
  acuteKinds(questionnaire, answers).filter((kind) => !acknowledged.includes(kind));

const isComplete = (context: Context) => firstOpenPage(pagesOf(context), context.answers) === null;
const isOutOfScope = ({ questionnaire, answers }: Context) => readAnswers(questionnaire, answers).outOfScope !== null;

/** A page may be looked at again when every page before it has been answered. */
function mayVisit(context: Context, id: string): boolean {
  const pages = pagesOf(context);
  const index = pages.findIndex((page) => page.id === id);
  return index >= 0 && pages.slice(0, index).every((page) => !hasOpenQuestion(page, context.answers));
}

/**
 * What the person may do now. It orders pages and interrupts for acute risk; it knows nothing of levels or words.
 * `routing` is the only place that decides where to go.
 */
export const screeningMachine = setup({
  types: {
    context: {} as ScreeningContext,
    input: {} as ScreeningInput,
    events: {} as ScreeningEvent,
  },
  guards: {
    hasAnswers: ({ context }) => Object.keys(context.answers).length > 0,
    isFirst: ({ context }) => neighbour(context, -1) === null,
    isCurrent: ({ context }, page: string) => context.current === page,
    mayVisit: ({ context }, page: string) => mayVisit(context, page),
    hasNewRisk: ({ context }) => newRisks(context).length > 0,
    hasNext: ({ context }) => nextPage(context) !== null,
    isOutOfScope: ({ context }) => isOutOfScope(context),
    /** Nothing is open, and there is a review: people the rules are not for go straight to their page. */
    mayReview: ({ context }) => isComplete(context) && !isOutOfScope(context),
  },
  actions: {
    record: assign(({ context }, values: Answers) => {
      const page = currentPage(context);
      const answers = { ...context.answers, ...values };
      return {
        answers,
        again: comesUpAgain(context.questionnaire, context.answers, answers, context.acknowledged),
        fresh: page !== null && hasOpenQuestion(page, context.answers),
      };
    }),
    stepForward: assign(({ context }) => ({ current: nextPage(context)?.id ?? null })),
    stepBack: assign(({ context }) => ({ current: neighbour(context, -1)?.id ?? null })),
    goTo: assign((_, page: string) => ({ current: page })),
    goToLast: assign(({ context }) => ({ current: pagesOf(context).at(-1)?.id ?? null })),
    /** To the page just answered; after a reload, to the one whose answer shows the risk. */
    goToRisk: assign(({ context }) => {
      const question = lastAcuteQuestion(context.questionnaire, context.answers);
      const page = pagesOf(context).find(({ questions }) => questions.some(({ id }) => id === question));
      return { current: currentPage(context)?.id ?? page?.id ?? null };
    }),
    leave: assign({ current: null }),
    noteChange: assign({ afterChange: true }),
    endChange: assign({ afterChange: false }),
    acknowledge: assign(({ context }) => ({
      acknowledged: [...context.acknowledged, ...newRisks(context)],
    })),
    forget: assign({ answers: {}, current: null, fresh: false, acknowledged: [], again: false, afterChange: false }),
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
        back: [
          { guard: "isFirst", actions: "leave", target: "welcome" },
          { actions: "stepBack", target: "asking" },
        ],
        visit: {
          guard: { type: "mayVisit", params: ({ event }) => event.page },
          actions: { type: "goTo", params: ({ event }) => event.page },
        },
        review: { guard: "mayReview", actions: "leave", target: "reviewing" },
      },
    },
    changing: {
      on: {
        answer: {
          guard: { type: "isCurrent", params: ({ event }) => event.page },
          actions: [{ type: "record", params: ({ event }) => event.values }, "leave", "noteChange"],
          target: "routing",
        },
        back: { actions: "leave", target: "routing" },
        review: { guard: "mayReview", actions: "leave", target: "routing" },
        visit: {
          guard: { type: "mayVisit", params: ({ event }) => event.page },
          actions: { type: "goTo", params: ({ event }) => event.page },
          target: "asking",
        },
      },
    },
    routing: {
      always: [
        { guard: "hasNewRisk", target: "crisis" },
        { guard: "hasNext", actions: "stepForward", target: "asking" },
        { guard: "isOutOfScope", actions: "leave", target: "results" },
        { actions: ["leave", "endChange"], target: "reviewing" },
      ],
    },
    crisis: {
      on: {
        acknowledge: { actions: "acknowledge", target: "routing" },
        // Back corrects a mis-tap. The help has been seen, so it does not interrupt again; it stays expanded instead.
        back: { actions: ["acknowledge", "goToRisk"], target: "asking" },
        visit: {
          guard: { type: "mayVisit", params: ({ event }) => event.page },
          actions: ["acknowledge", { type: "goTo", params: ({ event }) => event.page }],
          target: "asking",
        },
      },
    },
    reviewing: {
      on: {
        change: {
          guard: { type: "mayVisit", params: ({ event }) => event.page },
          actions: { type: "goTo", params: ({ event }) => event.page },
          target: "changing",
        },
        visit: {
          guard: { type: "mayVisit", params: ({ event }) => event.page },
          actions: { type: "goTo", params: ({ event }) => event.page },
          target: "asking",
        },
        back: { actions: "goToLast", target: "asking" },
        finish: "results",
      },
    },
    results: {
      on: {
        back: [{ guard: "isOutOfScope", actions: "goToLast", target: "asking" }, { target: "reviewing" }],
        review: { guard: "mayReview", target: "reviewing" },
        visit: {
          guard: { type: "mayVisit", params: ({ event }) => event.page },
          actions: { type: "goTo", params: ({ event }) => event.page },
          target: "asking",
        },
      },
    },
  },
});
