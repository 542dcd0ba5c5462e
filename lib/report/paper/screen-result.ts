import type { Chart } from "./chart-of";
import type { PaperPlan } from "./paper-plan";

/**
 * The result of the suicide screen. A yes or an unanswered question is positive; the last question shows whether it is
 * acute. Source: Ask Suicide-Screening Questions toolkit, National Institute of Mental Health.
 */
export type ScreenResult = "negative" | "nonAcute" | "acute" | "acuityOpen" | "incomplete" | "unasked";

/** Declined or unanswered. */
export const isOpen = (state: ReturnType<Chart["stateOf"]>): boolean => state === "declined" || state === "missing";

export function screenResult({ stateOf }: Chart, { screen }: Pick<PaperPlan, "screen">): ScreenResult {
  const states = screen.items.map(stateOf);
  const now = stateOf(screen.now);
  if (now === "reported") return "acute";
  if (states.every((state) => state === "unasked")) return "unasked";
  if (states.includes("reported")) return now === "denied" ? "nonAcute" : "acuityOpen";
  return states.some((state) => state !== "denied") ? "incomplete" : "negative";
}

/** How many of its questions were declined or left unanswered. */
export const openInScreen = ({ stateOf }: Chart, { screen }: Pick<PaperPlan, "screen">): number =>
  screen.items.map(stateOf).filter(isOpen).length;
