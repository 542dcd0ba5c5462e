import type { SnapshotFrom } from "xstate";
import type { PathPage } from "../questionnaire/pages";
import { askedPages } from "./asked-pages";
import type { screeningMachine } from "./machine";
import type { ScreeningEvent } from "./screening-context";

export type ScreeningSnapshot = SnapshotFrom<typeof screeningMachine>;

/** The step that an address names; null where it names none. */
export const stepIn = (hash: string): number | null => (/^#\d{1,4}$/.test(hash) ? Number(hash.slice(1)) : null);

/** What an entry of the browser's history keeps: how many entries of the questions lie behind it. */
export interface Entry {
  readonly depth: number;
}

/** The depth in what the browser gives back for an entry; 0 where that is nothing of ours. */
export function depthIn(state: unknown): number {
  if (typeof state !== "object" || state === null || !Object.hasOwn(state, "depth")) return 0;
  const depth: unknown = Reflect.get(state, "depth");
  return Number.isSafeInteger(depth) ? Math.max(0, Number(depth)) : 0;
}

/** The steps in the order their numbers count them: the pages before the result, the result, the review, the details. */
function stepsOf({ questionnaire, answers }: ScreeningSnapshot["context"]) {
  const { deciding, details } = askedPages({ questionnaire, answers });
  const result = deciding.length + 1;
  const review = result + 1;
  const place = (pages: readonly PathPage[], id: string | null) => pages.findIndex((page) => page.id === id) + 1;
  return {
    result,
    review,
    /** The number of a page; 0 where there is none. */
    numberOf: (id: string | null) => {
      const detail = place(details, id);
      return detail > 0 ? review + detail : place(deciding, id);
    },
    pageAt: (position: number): PathPage | undefined => deciding[position - 1] ?? details[position - review - 1],
  };
}

/**
 * Where the person is as a plain number for the browser's history: 0 the welcome, then the pages of their path, then the
 * result, its review and the details. It tells how far they are, and nothing they answered.
 */
export function positionOf(snapshot: ScreeningSnapshot): number {
  const { result, review, numberOf } = stepsOf(snapshot.context);
  switch (snapshot.value) {
    case "welcome":
      return 0;
    case "results":
      return result;
    case "reviewing":
      return review;
    case "crisis":
      // The help takes the place of the step that follows, so Back leads to the page that raised it.
      return numberOf(snapshot.context.current) + 1;
    default:
      return numberOf(snapshot.context.current);
  }
}

/** What the browser's Back or Forward to a position asks of the machine; null where it may not go there. */
export function eventFor(snapshot: ScreeningSnapshot, position: number): ScreeningEvent | null {
  const { result, review, pageAt } = stepsOf(snapshot.context);
  const page = pageAt(position);
  let event: ScreeningEvent | null = null;
  if (page) event = { type: "visit", page: page.id };
  else if (position === result) event = { type: "finish" };
  else if (position === review) event = { type: "review" };
  else if (position === 0) event = { type: "back" };
  return event && snapshot.can(event) ? event : null;
}
