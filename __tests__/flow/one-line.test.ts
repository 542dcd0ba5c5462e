import { describe, expect, it } from "vitest";
import { getAdjacencyMap } from "xstate/graph";
import type { Answers } from "../../lib/questionnaire/answers";
import { decidingPages } from "../../lib/questionnaire/pages";
import { readGiven } from "../../lib/questionnaire/reading";
import { screeningMachine } from "../../lib/screening/machine";
import type { ScreeningEvent } from "../../lib/screening/screening-context";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { brokenByReload, brokenIn, pageOnScreen, type Snapshot, valuesFor } from "../support/machine-states";
import { mildest } from "../support/mildest";

interface Node {
  readonly state: Snapshot;
  readonly transitions: Readonly<Record<string, { readonly state: Snapshot }>>;
}

/** Only what leads forward: this person's answers, and continuing after help. */
const forward =
  (answers: Answers) =>
  (snapshot: Snapshot): readonly ScreeningEvent[] => {
    const page = pageOnScreen(snapshot);
    if (!page) return [{ type: "begin" }, { type: "acknowledge" }, { type: "finish" }, { type: "goOn" }];
    const values = valuesFor(page, ({ id, kind }) => answers[id] ?? (kind === "multi" ? [] : ""));
    return [{ type: "answer", page: page.id, values }];
  };

const keyOf = ({ value, context }: Snapshot): string =>
  JSON.stringify([value, context.current, context.acknowledged, Object.keys(context.answers).length]);

describe.each(FIVE_PEOPLE)("Forward only: $name", ({ answers: stated, interrupted }) => {
  const answers = mildest(stated);
  const graph = getAdjacencyMap(screeningMachine, {
    input: { questionnaire: levelOfCare },
    events: forward(answers),
    serializeState: (snapshot) => keyOf(snapshot as Snapshot) as never,
  }) as unknown as Readonly<Record<string, Node>>;
  const nodes = Object.values(graph);

  it("is a single line from the welcome page to the result, with no way to get stuck or loop", () => {
    const seen = new Set<string>();
    let here = nodes.find(({ state }) => state.value === "welcome");
    while (here) {
      const key = keyOf(here.state);
      expect(seen).not.toContain(key);
      seen.add(key);
      const next = Object.values(here.transitions).filter(({ state }) => keyOf(state) !== key);
      expect(next.length).toBe(here.state.value === "results" ? 0 : 1);
      here = next[0] && graph[keyOf(next[0].state)];
    }
    expect(seen.size).toBe(nodes.length);
    expect(nodes.filter(({ state }) => state.value === "results").length).toBe(1);
  });

  it("asks page by page what is on the path, with help once where it belongs", () => {
    const asked = nodes.flatMap(({ state }) => pageOnScreen(state)?.id ?? []);
    expect(asked.sort()).toEqual(
      decidingPages(levelOfCare, readGiven(levelOfCare, answers))
        .map(({ id }) => id)
        .sort(),
    );
    expect(nodes.filter(({ state }) => state.value === "crisis").length).toBe(interrupted ? 1 : 0);
  });

  it("keeps every invariant in each of its states, and after a reload in each", () => {
    expect(nodes.flatMap(({ state }) => [...brokenIn(state), ...brokenByReload(state)])).toEqual([]);
  });
});
