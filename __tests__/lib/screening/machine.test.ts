import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import type { Answers } from "../../../lib/questionnaire/answers";
import { pathPages } from "../../../lib/questionnaire/pages";
import { screeningMachine } from "../../../lib/screening/machine";
import { eventFor, positionOf } from "../../../lib/screening/position";
import { newRisks } from "../../../lib/screening/where-next";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { fixtureWithDetails } from "../../support/fixture-with-details";
import { allCalm, calm, start } from "../../support/machine-run";
import { wellAdult } from "../../support/well-adult";

function toResult(): ReturnType<typeof start> {
  const flow = start();
  flow.send({ type: "begin" });
  for (const [page, values] of Object.entries(calm)) flow.answer(page, values);
  expect(flow.at()).toBe("results");
  return flow;
}

function toReview(): ReturnType<typeof start> {
  const flow = toResult();
  flow.send({ type: "review" });
  expect(flow.at()).toBe("reviewing");
  return flow;
}

describe("Walking forward", () => {
  it("starts at the welcome page and asks page by page to the result, with nothing in between", () => {
    const flow = start();
    expect(flow.at()).toBe("welcome");
    flow.send({ type: "begin" });
    expect(flow.at()).toBe("asking who");
    flow.answer("who", calm.who ?? {});
    expect(flow.at()).toBe("asking thoughts-page");
    flow.answer("thoughts-page", calm["thoughts-page"] ?? {});
    expect(flow.at()).toBe("asking body-page");
    flow.answer("body-page", calm["body-page"] ?? {});
    flow.answer("closing-page", calm["closing-page"] ?? {});
    expect(flow.at()).toBe("results");
  });

  it("accepts no answer for a page that is not on screen", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("body-page", { body: ["faint"] });
    expect(flow.at()).toBe("asking who");
    expect(flow.snapshot().context.answers).toEqual({});
  });

  it("does not go past a page with an unanswered question", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", { age: "adult" });
    expect(flow.at()).toBe("asking who");
  });

  it("cannot be sent to the review or the result with a question unanswered", () => {
    const flow = start();
    flow.send({ type: "begin" }, { type: "review" }, { type: "finish" });
    expect(flow.at()).toBe("asking who");
  });

  it("asks a question that a later answer opens before the result", () => {
    const flow = start();
    flow.send({ type: "begin" });
    for (const page of ["who", "thoughts-page", "body-page"]) flow.answer(page, calm[page] ?? {});
    flow.answer("closing-page", { closing: "no", note: "" });
    expect(flow.at()).toBe("crisis");
    flow.send({ type: "acknowledge" });
    expect(flow.at()).toBe("asking within-reach");
    flow.answer("within-reach", { reach: "no" });
    expect(flow.at()).toBe("results");
  });

  it("ends at once for people the rules do not apply to", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", { age: "child" });
    expect(flow.at()).toBe("results");
    flow.send({ type: "back" });
    expect(flow.at()).toBe("asking who");
  });
});

describe("Acute risk", () => {
  it("interrupts at the page that shows it, and the person may always continue", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", calm.who ?? {});
    flow.answer("thoughts-page", { thoughts: "act" });
    expect(flow.at()).toBe("crisis");
    expect(newRisks(flow.snapshot().context)).toEqual(["suicide"]);
    flow.send({ type: "acknowledge" });
    expect(flow.at()).toBe("asking within-reach");
  });

  it("interrupts once per kind, and again for another kind", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", calm.who ?? {});
    flow.answer("thoughts-page", { thoughts: "act" });
    flow.send({ type: "acknowledge" });
    flow.answer("within-reach", { reach: "yes" });
    expect(flow.at()).toBe("asking body-page");
    flow.answer("body-page", { body: ["faint"], days: 1 });
    expect(flow.at()).toBe("crisis");
    expect(newRisks(flow.snapshot().context)).toEqual(["medical"]);
    flow.send({ type: "acknowledge" });
    flow.answer("closing-page", { closing: "no", note: "" });
    expect(flow.at()).toBe("results");
  });

  it("lets a mis-tap be corrected and remembers that help was shown", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", calm.who ?? {});
    flow.answer("thoughts-page", { thoughts: "act" });
    flow.send({ type: "back" });
    expect(flow.at()).toBe("asking thoughts-page");
    flow.answer("thoughts-page", { thoughts: "no" });
    expect(flow.at()).toBe("asking body-page");
    expect(flow.snapshot().context.acknowledged).toEqual(["suicide"]);
  });

  it("shows help again after a reload and leads back to the answer that shows it", () => {
    const flow = start({ ...calm.who, thoughts: "act" });
    expect(flow.at()).toBe("crisis");
    flow.send({ type: "back" });
    expect(flow.at()).toBe("asking thoughts-page");
  });
});

describe("H17 a risk whose help was shown", () => {
  const again = (then: Answers): readonly boolean[] => {
    const questionnaire = levelOfCare;
    const first: Answers = { ...wellAdult, "now-emergency": ["might-act"], "asq-1": "1" };
    const actor = createActor(screeningMachine, { input: { questionnaire, answers: {} } }).start();
    actor.send({ type: "begin" });
    const seen: boolean[] = [];
    for (let guard = 0; guard < 60 && !seen.includes(true); guard += 1) {
      const { value, context } = actor.getSnapshot();
      if (value === "crisis") actor.send({ type: "acknowledge" });
      const page = pathPages(questionnaire, context.answers).find(({ id }) => id === context.current);
      if (value !== "asking" || !page) continue;
      const given = page.questions.map(({ id }) => [id, then[id] ?? first[id] ?? "decline"] as const);
      actor.send({ type: "answer", page: page.id, values: Object.fromEntries(given) });
      seen.push(actor.getSnapshot().context.again);
      if (page.questions.some(({ id }) => id in then)) break;
    }
    return seen;
  };

  it("is noted if another answer shows it again, even if its rule held already", () => {
    const seen = again({ "suicide-intent": "yes" });
    expect(seen.at(-1)).toBe(true);
    expect(seen.slice(0, -1)).not.toContain(true);
  });

  it("is not noted for answers that show nothing of it", () => {
    const none = { "asq-5": "0", "suicide-method": "no", "suicide-intent": "no", "suicide-plan": "no" };
    expect(again({ ...none, "suicide-preparation": "no" })).not.toContain(true);
  });
});

describe("Back, change and reload", () => {
  it("goes back along the path, skipping pages that do not apply", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", calm.who ?? {});
    flow.answer("thoughts-page", calm["thoughts-page"] ?? {});
    flow.send({ type: "back" });
    expect(flow.at()).toBe("asking thoughts-page");
    flow.send({ type: "back" }, { type: "back" });
    expect(flow.at()).toBe("welcome");
    expect(flow.snapshot().context.answers.mood).toBe("fine");
  });

  it("goes page by page through answers that are revisited", () => {
    const flow = toResult();
    flow.send({ type: "visit", page: "who" });
    flow.answer("who", calm.who ?? {});
    expect(flow.at()).toBe("asking thoughts-page");
  });

  it("returns to the review after a change that opens nothing", () => {
    const flow = toReview();
    flow.send({ type: "change", page: "who" });
    expect(flow.at()).toBe("changing who");
    flow.answer("who", { age: "adult", mood: "low" });
    expect(flow.at()).toBe("reviewing");
  });

  it("asks only what a change newly opens, and says so", () => {
    const flow = toReview();
    flow.send({ type: "change", page: "thoughts-page" });
    flow.answer("thoughts-page", { thoughts: "some" });
    expect(flow.at()).toBe("asking within-reach");
    expect(flow.snapshot().context.afterChange).toBe(true);
    flow.answer("within-reach", { reach: "no" });
    expect(flow.at()).toBe("reviewing");
    expect(flow.snapshot().context.afterChange).toBe(false);
  });

  it("interrupts for a risk that a change shows", () => {
    const flow = toReview();
    flow.send({ type: "change", page: "body-page" });
    flow.answer("body-page", { body: ["faint"], days: 1 });
    expect(flow.at()).toBe("crisis");
    flow.send({ type: "acknowledge" });
    expect(flow.at()).toBe("reviewing");
  });

  it("leaves a change without changing anything", () => {
    const flow = toReview();
    flow.send({ type: "change", page: "who" }, { type: "back" });
    expect(flow.at()).toBe("reviewing");
    expect(flow.snapshot().context.answers).toEqual(allCalm);
  });

  it("finds its place from the answers alone", () => {
    expect(start({ ...calm.who }).at()).toBe("asking thoughts-page");
    expect(start(allCalm).at()).toBe("results");
  });

  it("forgets everything when starting over", () => {
    const flow = toReview();
    flow.send({ type: "startOver" });
    expect(flow.at()).toBe("welcome");
    expect(flow.snapshot().context).toMatchObject({ answers: {}, current: null, acknowledged: [] });
  });
});

describe("The browser's history", () => {
  it("numbers welcome, pages, result and review in order", () => {
    const flow = start();
    const seen = [positionOf(flow.snapshot())];
    flow.send({ type: "begin" });
    seen.push(positionOf(flow.snapshot()));
    for (const [page, values] of Object.entries(calm)) {
      flow.answer(page, values);
      seen.push(positionOf(flow.snapshot()));
    }
    flow.send({ type: "review" });
    seen.push(positionOf(flow.snapshot()));
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("gives help the number of the step that follows", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", calm.who ?? {});
    flow.answer("thoughts-page", { thoughts: "act" });
    expect(positionOf(flow.snapshot())).toBe(3);
    flow.send({ type: "acknowledge" });
    expect(positionOf(flow.snapshot())).toBe(3);
  });

  it("goes where Back and Forward point, and never ahead of the answers", () => {
    const flow = toReview();
    expect(eventFor(flow.snapshot(), 2)).toEqual({ type: "visit", page: "thoughts-page" });
    expect(eventFor(flow.snapshot(), 5)).toEqual({ type: "finish" });
    expect(eventFor(toResult().snapshot(), 6)).toEqual({ type: "review" });
    const early = start();
    early.send({ type: "begin" });
    for (const ahead of [3, 5, 6, 7]) expect(eventFor(early.snapshot(), ahead)).toBeNull();
  });

  it("numbers the details after the review, and finds them again", () => {
    const flow = start(allCalm, fixtureWithDetails);
    expect(flow.at()).toBe("asking thoughts-page");
    const done = start({ ...allCalm, sleep: "well" }, fixtureWithDetails);
    done.send({ type: "details", part: "fit" });
    const position = positionOf(done.snapshot());
    expect(position).toBe(7);
    done.send({ type: "finish" });
    expect(positionOf(done.snapshot())).toBe(5);
    expect(eventFor(done.snapshot(), position)).toEqual({ type: "visit", page: "more-plans" });
  });

  it("does not go forward to an unfinished result: only the person's own request leads there", () => {
    const flow = start({ ...calm.who });
    flow.send({ type: "stop" });
    const result = positionOf(flow.snapshot());
    expect(eventFor(flow.snapshot(), 2)).toEqual({ type: "visit", page: "thoughts-page" });
    flow.send({ type: "visit", page: "thoughts-page" });
    expect(eventFor(flow.snapshot(), result)).toBeNull();
  });
});
