import { describe, expect, it } from "vitest";
import { getAdjacencyMap } from "xstate/graph";
import type { Answers } from "../../lib/questionnaire/answers";
import { placesOf } from "../../lib/questionnaire/questions";
import { screeningMachine } from "../../lib/screening/machine";
import type { ScreeningEvent } from "../../lib/screening/screening-context";
import { fixtureWithDetails as fixture } from "../support/fixture-with-details";
import { brokenByReload, brokenIn, pageOnScreen, placeOf, type Snapshot } from "../support/machine-states";

/** Ways to answer each page that differ in what they open, show or mean. */
const WAYS: Readonly<Record<string, readonly Answers[]>> = {
  who: [
    { age: "child", mood: "fine" },
    { age: "adult", mood: "fine" },
    { age: "adult", mood: "very-low" },
  ],
  "thoughts-page": [
    { sleep: "well", thoughts: "no" },
    { sleep: "well", thoughts: "act" },
  ],
  "within-reach": [{ reach: "yes" }],
  "body-page": [
    { body: ["none"], days: 0 },
    { body: ["faint"], days: 30 },
  ],
  "closing-page": [{ closing: "yes", note: "" }],
  "more-thoughts-page": [{}],
  "more-plans": [{ travel: "hard" }],
  "more-words": [{}],
};
const PAGES = Object.keys(WAYS);

function eventsIn(snapshot: Snapshot): readonly ScreeningEvent[] {
  const page = pageOnScreen(snapshot)?.id ?? "";
  const asked = new Set(pageOnScreen(snapshot)?.questions.map(({ id }) => id));
  const ways = (WAYS[page] ?? []).map((values) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => asked.has(id))),
  );
  const answers = ways.map((values) => ({ type: "answer", page, values }) as const);
  return [
    ...answers,
    // Late or out of place: an answer to a page that is not on screen, and one that leaves a question unanswered.
    { type: "answer", page: page === "who" ? "body-page" : "who", values: { age: "child", body: ["faint"] } },
    { type: "answer", page, values: {} },
    { type: "stop" },
    // With the page's draft: the second of two pages, so that every kind of page is left half done.
    ...(page === "thoughts-page" ? [{ type: "stop", page, values: { thoughts: "no" } } as const] : []),
    { type: "stop", page: page === "who" ? "body-page" : "who", values: { age: "child", body: ["faint"] } },
    { type: "goOn" },
    { type: "details", part: "fit" },
    { type: "details", part: "fuller" },
    { type: "begin" },
    { type: "back" },
    { type: "acknowledge" },
    { type: "review" },
    { type: "finish" },
    { type: "startOver" },
    ...PAGES.flatMap((id) => [{ type: "visit", page: id } as const, { type: "change", page: id } as const]),
  ];
}

const keyOf = ({ value, context }: Snapshot): string => {
  const { answers, current, acknowledged, afterChange, stopped } = context;
  // `fresh` matters only for the step right after the answered page, which help can delay.
  const fresh = value === "crisis" && context.fresh;
  const sorted = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([value, current, fresh, [...acknowledged].sort(), afterChange, stopped, sorted]);
};

interface Node {
  readonly state: Snapshot;
  readonly transitions: Readonly<Record<string, { readonly state: Snapshot }>>;
}

/** Every state reachable from the start by any events, with where each event leads. */
const graph = getAdjacencyMap(screeningMachine, {
  input: { questionnaire: fixture },
  events: eventsIn,
  serializeState: (snapshot) => keyOf(snapshot as Snapshot) as never,
}) as unknown as Readonly<Record<string, Node>>;

const nodes = Object.entries(graph).map(([key, { state, transitions }]) => ({
  key,
  state,
  next: Object.values(transitions).map((transition) => keyOf(transition.state)),
}));
const all = (broken: (snapshot: Snapshot) => readonly string[]) => [
  ...new Set(nodes.flatMap(({ state }) => broken(state))),
];

describe(`Every state of the machine on a small questionnaire (${nodes.length})`, () => {
  it("is found: thousands of states, covering every kind", () => {
    expect(nodes.length).toBeGreaterThan(1000);
    const values = new Set(nodes.map(({ state }) => state.value));
    expect([...values].sort()).toEqual([
      "asking",
      "changing",
      "crisis",
      "detailing",
      "results",
      "reviewing",
      "welcome",
    ]);
  });

  it("keeps every invariant", () => expect(all(brokenIn)).toEqual([]));

  it("leads back to the same place after a reload", () => expect(all(brokenByReload)).toEqual([]));

  it("is not a dead end: the result can be reached from it", () => {
    const before = new Map<string, string[]>();
    for (const { key, next } of nodes) for (const to of next) before.set(to, [...(before.get(to) ?? []), key]);
    const reaching = new Set(nodes.filter(({ state }) => state.value === "results").map(({ key }) => key));
    const queue = [...reaching];
    for (let key = queue.pop(); key !== undefined; key = queue.pop())
      for (const from of before.get(key) ?? [])
        if (!reaching.has(from)) {
          reaching.add(from);
          queue.push(from);
        }
    expect(nodes.filter(({ key }) => !reaching.has(key)).map(({ state }) => placeOf(state))).toEqual([]);
  });

  it("together with the others asks every question", () => {
    const asked = new Set(nodes.flatMap(({ state }) => pageOnScreen(state)?.questions.map(({ id }) => id) ?? []));
    expect(placesOf(fixture).filter(({ question }) => !asked.has(question.id))).toEqual([]);
  });

  it("never forgets help that was shown, except when starting over", () => {
    const byKey = new Map(nodes.map(({ key, state }) => [key, state]));
    const forgotten = nodes.flatMap(({ state, next }) =>
      next
        .map((key) => byKey.get(key))
        .filter((to) => to && Object.keys(to.context.answers).length > 0)
        .filter((to) => state.context.acknowledged.some((kind) => !to?.context.acknowledged.includes(kind))),
    );
    expect(forgotten.length).toBe(0);
  });
});
