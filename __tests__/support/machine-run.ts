import { createActor } from "xstate";
import type { Answers } from "../../lib/questionnaire/answers";
import { screeningMachine } from "../../lib/screening/machine";
import type { ScreeningEvent } from "../../lib/screening/screening-context";
import { fixture } from "./fixture-questionnaire";
import { placeOf } from "./machine-states";

/** A run of the machine on a small questionnaire, with its state in a few words. */
export function start(answers: Answers = {}, questionnaire = fixture, stopped = false) {
  const actor = createActor(screeningMachine, { input: { questionnaire, answers, stopped } }).start();
  return {
    at: () => placeOf(actor.getSnapshot()),
    send: (...events: ScreeningEvent[]) => {
      for (const event of events) actor.send(event);
    },
    answer: (page: string, values: Answers) => actor.send({ type: "answer", page, values }),
    snapshot: () => actor.getSnapshot(),
  };
}

/** Answers to each of its pages that show no risk and open nothing. */
export const calm: Record<string, Answers> = {
  who: { age: "adult", mood: "fine" },
  "thoughts-page": { thoughts: "no" },
  "body-page": { body: ["none"], days: 0 },
  "closing-page": { closing: "yes", note: "" },
};
export const allCalm: Answers = Object.assign({}, ...Object.values(calm));
