import { useState } from "react";
import { acuteKinds, circumstancesOf, noticesOf } from "../../../lib/assessment/acute-risks";
import { isMinor } from "../../../lib/assessment/minor";
import { guidanceFor } from "../../../lib/crisis/guidance";
import { helpAt, toldBefore } from "../../../lib/crisis/help-told";
import { newRisks } from "../../../lib/screening/where-next";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import type { FlowStart } from "./flow-start";
import { helpToldInFull } from "./help-in-page";
import type { Run } from "./use-run";

/** The help that belongs at the step of a run: in place of the question, or above it. */
export function useStepHelp({ snapshot, view, place }: Run, start: FlowStart) {
  const { answers, acknowledged, again } = snapshot.context;
  const interrupts = view === "crisis";
  const circumstances = circumstancesOf(levelOfCare, answers);
  // If the page was opened at a later step, for example by a reload, its help has been shown before.
  const [told, setTold] = useState(() =>
    start.place === null ? toldBefore([], []) : toldBefore(start.shown, noticesOf(levelOfCare, start.answers)),
  );
  const due = { step: place, kinds: acknowledged, notices: noticesOf(levelOfCare, answers), again, interrupts };
  const help = helpAt(due, told);
  if (help.told !== told) setTold(help.told);
  return {
    guidance: interrupts ? guidanceFor(newRisks(snapshot.context), circumstances, isMinor(levelOfCare, answers)) : null,
    /** What `HelpInPage` shows above the question. */
    inPage: { kinds: acknowledged, help, again, circumstances },
    describedBy: helpToldInFull(help),
    /** Help was shown for an answer that was since corrected. */
    corrected: acknowledged.length > 0 && acuteKinds(levelOfCare, answers).length === 0,
  };
}
