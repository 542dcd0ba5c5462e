import { describe, expect, it } from "vitest";
import type { Answers } from "../../../lib/questionnaire/answers";
import { fixture } from "../../support/fixture-questionnaire";
import { fixtureWithDetails } from "../../support/fixture-with-details";
import { allCalm, calm, start } from "../../support/machine-run";
import { pageOnScreen } from "../../support/machine-states";

describe("Stopping early", () => {
  function stopped(): ReturnType<typeof start> {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", calm.who ?? {});
    flow.send({ type: "stop", page: "thoughts-page" });
    return flow;
  }

  it("shows the result so far, and continues where it was", () => {
    const flow = stopped();
    expect(flow.at()).toBe("results");
    flow.send({ type: "goOn" });
    expect(flow.at()).toBe("asking thoughts-page");
  });

  it("includes the draft of the page, and asks the page again for the rest", () => {
    const flow = start({ ...calm.who, thoughts: "no" });
    flow.send({ type: "stop", page: "body-page", values: { days: 3 } });
    expect(flow.at()).toBe("results");
    expect(flow.snapshot().context.answers.days).toBe(3);
    flow.send({ type: "goOn" });
    expect(flow.at()).toBe("asking body-page");
  });

  it("ignores a page that is not on screen, and does nothing before the first answer", () => {
    const flow = start();
    flow.send({ type: "begin" }, { type: "stop" });
    expect(flow.at()).toBe("asking who");
    flow.answer("who", calm.who ?? {});
    flow.send({ type: "stop", page: "body-page", values: { days: 3 } });
    expect(flow.at()).toBe("asking thoughts-page");
  });

  it("is interrupted by help if the draft shows a risk", () => {
    const flow = start();
    flow.send({ type: "begin" });
    flow.answer("who", calm.who ?? {});
    flow.send({ type: "stop", page: "thoughts-page", values: { thoughts: "act" } });
    expect(flow.at()).toBe("crisis");
    flow.send({ type: "stop" });
    expect(flow.at()).toBe("results");
    flow.send({ type: "goOn" });
    expect(flow.at()).toBe("asking within-reach");
  });

  it("allows taking a summary along from the help, which then counts as shown", () => {
    const flow = start({ ...calm.who, thoughts: "act" });
    flow.send({ type: "stop" });
    expect(flow.at()).toBe("results");
    expect(flow.snapshot().context.acknowledged).toEqual(["suicide"]);
  });

  it("survives a reload, and a look at the answers", () => {
    expect(start({ ...calm.who }, fixture, true).at()).toBe("results");
    const flow = stopped();
    flow.send({ type: "review" }, { type: "change", page: "who" });
    expect(flow.at()).toBe("changing who");
    flow.answer("who", { age: "adult", mood: "low" });
    expect(flow.at()).toBe("reviewing");
    flow.send({ type: "finish" });
    expect(flow.at()).toBe("results");
  });

  it("ends once nothing is unanswered, and after going back to a question", () => {
    const flow = start({ ...calm.who, thoughts: "no", ...calm["closing-page"] }, fixture, true);
    flow.send({ type: "review" }, { type: "change", page: "body-page" });
    flow.answer("body-page", calm["body-page"] ?? {});
    expect(flow.snapshot().context.stopped).toBe(false);
    const back = stopped();
    back.send({ type: "back" });
    expect(back.at()).toBe("asking thoughts-page");
    back.answer("thoughts-page", calm["thoughts-page"] ?? {});
    expect(back.at()).toBe("asking body-page");
  });
});

describe("Details after the result", () => {
  const whole: Answers = { ...allCalm, mood: "very-low" };
  const begin = (answers: Answers = whole) => start(answers, fixtureWithDetails);

  it("are offered by part, page by page, and lead back to the result", () => {
    const flow = begin();
    flow.send({ type: "details", part: "fit" });
    expect(flow.at()).toBe("detailing more-plans");
    flow.answer("more-plans", { travel: "hard" });
    expect(flow.at()).toBe("results");
    expect(flow.snapshot().context.answers.travel).toBe("hard");
  });

  it("start with what has become a detail, separate from what decides on the same page, and end with the person's own words", () => {
    const flow = start({ age: "adult", mood: "very-low" }, fixtureWithDetails);
    expect(flow.at()).toBe("asking thoughts-page");
    expect(pageOnScreen(flow.snapshot())?.questions.map(({ id }) => id)).toEqual(["thoughts"]);
    const done = begin();
    done.send({ type: "details", part: "fuller" });
    expect(done.at()).toBe("detailing more-thoughts-page");
    expect(pageOnScreen(done.snapshot())?.questions.map(({ id }) => id)).toEqual(["sleep"]);
    done.answer("more-thoughts-page", { sleep: "badly" });
    expect(done.at()).toBe("detailing more-words");
  });

  it("may be skipped, and do not come back on their own", () => {
    const flow = begin();
    flow.send({ type: "details", part: "fuller" });
    flow.answer("more-thoughts-page", { sleep: "" });
    expect(flow.at()).toBe("detailing more-words");
    flow.answer("more-words", { hopes: "" });
    expect(flow.at()).toBe("results");
    expect(flow.snapshot().context.answers).not.toHaveProperty("sleep");
  });

  it("can be left at any page with what was filled in there, or without it", () => {
    const flow = begin();
    flow.send({ type: "details", part: "fuller" }, { type: "back" });
    expect(flow.at()).toBe("results");
    flow.send({ type: "details", part: "fuller" });
    flow.send({ type: "stop", page: "more-thoughts-page", values: { sleep: "badly" } });
    expect(flow.at()).toBe("results");
    expect(flow.snapshot().context).toMatchObject({ stopped: false, answers: { sleep: "badly" } });
  });

  it("are not asked before the result, and not of people the rules do not apply to", () => {
    const flow = start({ age: "adult", mood: "very-low" }, fixtureWithDetails);
    flow.send({ type: "details", part: "fit" }, { type: "visit", page: "more-plans" });
    expect(flow.at()).toBe("asking thoughts-page");
    const child = start({ age: "child" }, fixtureWithDetails);
    child.send({ type: "details", part: "fit" }, { type: "visit", page: "more-plans" });
    expect(child.at()).toBe("results");
  });

  it("give way to a deciding question that a change opens", () => {
    const flow = begin({ ...allCalm, sleep: "well" });
    flow.send({ type: "review" }, { type: "change", page: "thoughts-page" });
    flow.answer("thoughts-page", { sleep: "well", thoughts: "some" });
    expect(flow.at()).toBe("asking within-reach");
    flow.send({ type: "details", part: "fit" });
    expect(flow.at()).toBe("asking within-reach");
  });
});
