import type { SnapshotFrom } from "xstate";
import { pathPages } from "../questionnaire/pages";
import type { ScreeningEvent, screeningMachine } from "./machine";

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

/**
 * Where the person is as a plain number for the browser's history: 0 the welcome, then the pages of their path, then the
 * review, then the results. It tells how far they are, and nothing they answered.
 */
export function positionOf(snapshot: ScreeningSnapshot): number {
  const { questionnaire, answers, current } = snapshot.context;
  const pages = pathPages(questionnaire, answers);
  const index = pages.findIndex((page) => page.id === current) + 1;
  switch (snapshot.value) {
    case "welcome":
      return 0;
    case "reviewing":
      return pages.length + 1;
    case "results":
      return pages.length + 2;
    case "crisis":
      // The help takes the place of the step that follows, so Back leads to the page that raised it.
      return index + 1;
    default:
      return index;
  }
}

/** What the browser's Back or Forward to a position asks of the machine; null where it may not go there. */
export function eventFor(snapshot: ScreeningSnapshot, position: number): ScreeningEvent | null {
  const { questionnaire, answers } = snapshot.context;
  const pages = pathPages(questionnaire, answers);
  const page = pages[position - 1];
  let event: ScreeningEvent = { type: "back" };
  if (page) event = { type: "visit", page: page.id };
  else if (position === pages.length + 1) event = { type: "review" };
  else if (position === pages.length + 2) event = { type: "finish" };
  return snapshot.can(event) ? event : null;
}
