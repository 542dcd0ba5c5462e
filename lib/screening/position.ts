import type { SnapshotFrom } from "xstate";
import type { PathPage } from "../questionnaire/pages";
import { askedPages } from "./asked-pages";
import type { screeningMachine } from "./machine";
import type { ScreeningEvent } from "./screening-context";

export type ScreeningSnapshot = SnapshotFrom<typeof screeningMachine>;

/** The step named by a URL; null if it names none. */
export const stepIn = (hash: string): number | null => (/^#\d{1,4}$/.test(hash) ? Number(hash.slice(1)) : null);

/** The state of a history entry: how many entries of the questionnaire come before it. */
export interface Entry {
  readonly depth: number;
}

/** The depth in the state the browser returns for an entry; 0 if the state is not ours. */
export function depthIn(state: unknown): number {
  if (typeof state !== "object" || state === null || !Object.hasOwn(state, "depth")) return 0;
  const depth: unknown = Reflect.get(state, "depth");
  return Number.isSafeInteger(depth) ? Math.max(0, Number(depth)) : 0;
}

/** The steps in numeric order: the pages before the result, the result, the review, the details. */
function stepsOf({ questionnaire, answers }: ScreeningSnapshot["context"]) {
  const { deciding, details } = askedPages({ questionnaire, answers });
  const result = deciding.length + 1;
  const review = result + 1;
  const place = (pages: readonly PathPage[], id: string | null) => pages.findIndex((page) => page.id === id) + 1;
  return {
    result,
    review,
    /** The number of a page; 0 if there is none. */
    numberOf: (id: string | null) => {
      const detail = place(details, id);
      return detail > 0 ? review + detail : place(deciding, id);
    },
    pageAt: (position: number): PathPage | undefined => deciding[position - 1] ?? details[position - review - 1],
  };
}

/**
 * The person's position as a plain number for the browser's history: 0 is the welcome, then come the pages of their path, the
 * result, the review and the details. It reveals how far they are and nothing about their answers.
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
      // Help replaces the next step, so Back returns to the page that triggered it.
      return numberOf(snapshot.context.current) + 1;
    default:
      return numberOf(snapshot.context.current);
  }
}

/** The event for the machine when Back or Forward reaches a position; null if it may not go there. */
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
