import { rankOfLevel, rankOfRoute } from "../rules/levels";
import type { Change } from "./over-time";
import type { TwoViews } from "./two-views";

/**
 * Does not suggest a step down while someone else's answers, or both together, ask for more than that or for help now.
 */
export function stepWithViews(change: Change | null, views: TwoViews | null): Change | null {
  if (change?.step?.kind !== "down" || !views) return change;
  const { level, route } = views.together;
  const more = level !== null && rankOfLevel(level) > rankOfLevel(change.step.to);
  const urgent = rankOfRoute(route) >= rankOfRoute("urgent");
  return more || urgent ? { ...change, step: { ...change.step, kind: "wait" } } : change;
}
