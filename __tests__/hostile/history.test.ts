import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import { pathPages } from "../../lib/questionnaire/pages";
import { screeningMachine } from "../../lib/screening/machine";
import { eventFor } from "../../lib/screening/position";
import { fixture } from "../support/fixture-questionnaire";
import { hostileRuns } from "./hostile-input";

const RUNS = hostileRuns(10_000);
const place = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300, 2 ** 53, 0.5, Number("")),
);
const answer = fc.record({ mood: fc.constantFrom("fine", "low"), thoughts: fc.constantFrom("no", "some", "act") });
const move = fc.oneof(
  place.map((position) => ({ position })),
  answer.map((values) => ({ values })),
  fc.constant({ acknowledge: true }),
);

describe("H04 tampered URLs and history", () => {
  it(`never lead ahead of the answers or past help (${RUNS} cases)`, () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const actor = createActor(screeningMachine, { input: { questionnaire: fixture } }).start();
        actor.send({ type: "begin" });
        for (const one of moves) {
          const before = actor.getSnapshot();
          if ("position" in one) {
            const event = eventFor(before, one.position);
            if (event) actor.send(event);
            expect(actor.getSnapshot().context.answers).toEqual(before.context.answers);
          } else if ("values" in one) {
            const page = pathPages(fixture, before.context.answers).find(({ id }) => id === before.context.current);
            const values = Object.fromEntries(
              (page?.questions ?? []).map(({ id }) => [id, Reflect.get(one.values, id) ?? "decline"]),
            );
            if (page) actor.send({ type: "answer", page: page.id, values });
          } else actor.send({ type: "acknowledge" });
          const { value, context } = actor.getSnapshot();
          const risks = acuteKinds(fixture, context.answers);
          // Wherever the person is, help for every risk was shown before or is on screen now.
          if (value !== "crisis") expect(context.acknowledged).toEqual(expect.arrayContaining([...risks]));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
