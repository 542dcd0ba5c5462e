import { describe, expect, it } from "vitest";
import { encodeAnswers } from "../../../lib/exchange/answer-code";
import { openCode, openFile } from "../../../lib/exchange/open-answers";
import { areSameAnswers, groupedByAnswers } from "../../../lib/exchange/same-answers";
import { writeSavedFile } from "../../../lib/exchange/saved-file";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE } from "../../../lib/questionnaire/definition";
import { optionsOf, questionOf } from "../../../lib/questionnaire/questions";
import { personDoubt } from "../../../lib/report/same-person";
import { lastingFacts } from "../../../questionnaires/level-of-care/lasting-facts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const on = (takenOn: string | null, answers: Answers) => ({ takenOn, answers });
const doubt = (...checks: ReturnType<typeof on>[]) => personDoubt(lastingFacts, checks);

describe("Lasting facts", () => {
  it("are about existing questions and answers", () => {
    for (const [id, { was, never }] of Object.entries(lastingFacts.ever)) {
      const codes = optionsOf(questionOf(levelOfCare, id)).map(({ code }) => code);
      expect([...was, ...never].toSorted()).toEqual(expect.arrayContaining([]));
      for (const code of [...was, ...never]) expect(codes, id).toContain(code);
      for (const code of was) expect(never).not.toContain(code);
    }
    for (const [id, order] of Object.entries(lastingFacts.rising))
      expect(optionsOf(questionOf(levelOfCare, id)).map(({ code }) => code)).toEqual(order);
  });
});

describe("Answers at several times", () => {
  it.each([
    ["about-military", { "about-military": "yes" }, { "about-military": "no" }],
    ["asq-4", { "asq-4": "1" }, { "asq-4": "0" }],
    ["use-overdose", { "use-overdose": "over-a-year" }, { "use-overdose": "never" }],
    ["about-age", { "about-age": "65-plus" }, { "about-age": "18-64" }],
  ] as const)(
    "are unlikely to be one person's if %s goes backward, and may be if it goes forward",
    (id, before, after) => {
      const [first, second] = [wellAdultBut(before), wellAdultBut(after)];
      expect(doubt(on("2026-10-10", first), on("2026-11-28", second))).toMatchObject({ questions: [id] });
      expect(doubt(on("2026-11-28", first), on("2026-10-10", second))).toBeNull();
      expect(doubt(on("2026-10-10", first), on("2026-11-28", { ...second, [id]: DECLINE }))).toBeNull();
      expect(doubt(on(null, first), on("2026-11-28", second))).toBeNull();
    },
  );

  it("are compared across a set that says nothing in between", () => {
    const [yes, declined, no] = ["1", DECLINE, "0"].map((said) => wellAdultBut({ "asq-4": said }));
    expect(
      doubt(on("2026-09-01", yes ?? {}), on("2026-10-01", declined ?? {}), on("2026-11-01", no ?? {})),
    ).toMatchObject({ questions: ["asq-4"] });
  });

  it("are questioned if they differ on the same day", () => {
    const other = wellAdultBut({ "practical-cost": "worried" });
    const morning = on("2026-10-10T08:00:00-06:00", wellAdult);
    expect(doubt(morning, on("2026-10-10", other))).toEqual({ questions: [], sameDay: true });
    expect(doubt(morning, on("2026-10-10T20:00:00-06:00", wellAdult))).toBeNull();
    expect(doubt(morning, on("2026-10-11", other))).toBeNull();
  });
});

describe("The same answers twice", () => {
  const answeredAt = "2026-11-28T09:00:00-06:00";
  const opened = (read: ReturnType<typeof openFile>) => {
    if ("refused" in read) throw new Error(read.refused);
    return on(read.answeredAt, read.answers);
  };
  const noted = { ...wellAdult, "note-goals": "To sleep." };
  const file = opened(openFile(levelOfCare, writeSavedFile(levelOfCare, noted, answeredAt)));
  const code = opened(openCode(levelOfCare, encodeAnswers(levelOfCare, noted, answeredAt)));

  it("are recognized from a file and a code, which knows the day and no notes", () => {
    expect(areSameAnswers(levelOfCare, file, code)).toBe(true);
    expect(
      groupedByAnswers(levelOfCare, [file, on("2026-11-27", wellAdult), code]).map(({ length }) => length),
    ).toEqual([2, 1]);
  });

  it("are not if the time or one answer differs", () => {
    expect(areSameAnswers(levelOfCare, file, on("2026-11-28T09:01:00-06:00", noted))).toBe(false);
    expect(areSameAnswers(levelOfCare, file, on("2026-11-27", noted))).toBe(false);
    expect(areSameAnswers(levelOfCare, file, on(answeredAt, wellAdultBut({ "practical-cost": "worried" })))).toBe(
      false,
    );
    expect(areSameAnswers(levelOfCare, file, on("2026-11-28T15:00:00Z", noted))).toBe(true);
  });
});
