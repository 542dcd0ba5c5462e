import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { TIMES_NOT_KNOWN } from "../../../lib/exchange/answer-times";
import { screeningMachine } from "../../../lib/screening/machine";
import { restoreSession, saveSession } from "../../../lib/screening/saved-session";
import type { RunTimes } from "../../../lib/screening/times-after";
import { fixture } from "../../support/fixture-questionnaire";
import { calm } from "../../support/machine-run";

const first = "2026-11-28T08:41:00-06:00";
const last = "2026-11-28T09:00:00-06:00";
const later = "2026-12-04T14:00:00-06:00";

function inMemory(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as unknown as Storage;
}

/** A run of calm answers to the result: the first page at `first`, the rest at `last`. */
function answered(times?: RunTimes) {
  const input = { questionnaire: fixture, ...(times && { times }) };
  const actor = createActor(screeningMachine, { input }).start();
  actor.send({ type: "begin" });
  for (const [index, [page, values]] of Object.entries(calm).entries())
    actor.send({ type: "answer", page, values, at: index === 0 ? first : last });
  expect(actor.getSnapshot().value).toBe("results");
  return actor;
}

describe("The times of answers", () => {
  it("run from the first answer to the last", () => {
    expect(answered().getSnapshot().context.times).toEqual({ startedAt: first, answeredAt: last });
  });

  it("survive a reload", () => {
    const { answers, times } = answered().getSnapshot().context;
    const storage = inMemory();
    saveSession(storage, fixture, answers, [], {}, false, times);
    expect(restoreSession(storage, fixture).times).toEqual(times);
  });

  it("do not move when a page is viewed again, however much later", () => {
    const actor = answered();
    const [page = "", values = {}] = Object.entries(calm)[1] ?? [];
    actor.send({ type: "review" });
    actor.send({ type: "change", page });
    actor.send({ type: "answer", page, values, at: later });
    expect(actor.getSnapshot().context.times).toEqual({ startedAt: first, answeredAt: last });
  });

  it("end later once an answer is changed later", () => {
    const actor = answered();
    actor.send({ type: "review" });
    actor.send({ type: "change", page: "body-page" });
    actor.send({ type: "answer", page: "body-page", values: { body: ["decline"] }, at: later });
    expect(actor.getSnapshot().context.times).toEqual({ startedAt: first, answeredAt: later });
  });

  it("are forgotten with the answers", () => {
    const actor = answered();
    actor.send({ type: "startOver" });
    expect(actor.getSnapshot().context.times).toEqual(TIMES_NOT_KNOWN);
  });

  it("say of opened answers that they were changed, and after when, only once they are", () => {
    const { answers } = answered().getSnapshot().context;
    const opened = { answeredAt: "2026-10-10", opened: true };
    const input = { questionnaire: fixture, answers, times: opened };
    const actor = createActor(screeningMachine, { input }).start();
    expect(actor.getSnapshot().context.times).toEqual(opened);
    actor.send({ type: "review" });
    actor.send({ type: "change", page: "body-page" });
    actor.send({ type: "answer", page: "body-page", values: { body: ["decline"] }, at: later });
    expect(actor.getSnapshot().context.times).toEqual({ answeredAt: later, changedAfter: "2026-10-10" });
  });

  it("are unknown if a tab stored answers without times, and are not invented from damaged ones", () => {
    const { answers } = answered().getSnapshot().context;
    const storage = inMemory();
    saveSession(storage, fixture, answers, []);
    const kept = JSON.parse(storage.getItem("care-guide") ?? "");
    for (const times of [undefined, null, "soon", { answeredAt: "soon", startedAt: 5 }, { answeredAt: "2026-13-40" }]) {
      storage.setItem("care-guide", JSON.stringify({ ...kept, times }));
      expect(restoreSession(storage, fixture)).toMatchObject({ answers, times: TIMES_NOT_KNOWN, problem: null });
    }
  });
});
