import { seenBy, urgencyOf } from "../../assessment/urgency";
import { fill } from "../../content/fill";
import { rankOfRoute } from "../../rules/levels";
import type { TwoViews } from "../two-views";
import type { PaperSource } from "./paper-source";

type Found = TwoViews["together"];

/** How soon the person should be seen, in chart language. */
export function timingText({ texts, report, numbers }: PaperSource, { level, route }: Found): string {
  const { timings } = texts.chart.box;
  return fill(route === "urgent" ? timings[seenBy(level, report.urgencyCause)] : timings[route], numbers);
}

/** What the screen showed with that timing. */
export function timingNote({ texts, numbers }: PaperSource, route: Found["route"]): string {
  const notes: Readonly<Record<string, string>> = texts.chart.box.timingNotes;
  return fill(notes[route] ?? "", numbers);
}

/** The version to hand on says how soon, but not what it is about. */
export function timingToShare({ texts, report }: PaperSource, found: Found): string {
  const { shortUrgency } = texts.paper;
  const urgency = urgencyOf(found);
  if (urgency === "none") return shortUrgency.none;
  const isLater = urgency !== "now" && seenBy(found.level, report.urgencyCause) === "within-a-day";
  return shortUrgency[isLater ? "within-a-day" : "today"];
}

/** Sooner than within a day: shown even if too little was answered for a level. */
export const cannotWait = (route: Found["route"]): boolean => rankOfRoute(route) >= rankOfRoute("crisis");
