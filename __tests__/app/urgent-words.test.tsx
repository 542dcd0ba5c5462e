import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { assess } from "../../lib/assessment/assess";
import { type SeenBy, seenBy, urgencyCauseOf } from "../../lib/assessment/urgency";
import type { TodayStep } from "../../lib/care/next-steps";
import { fill } from "../../lib/content/fill";
import { helpPlaces } from "../../lib/crisis/text-places";
import type { Answers } from "../../lib/questionnaire/answers";
import { say, type Voice } from "../../lib/questionnaire/words";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { VIGNETTES } from "../cases/vignettes";
import { completed } from "../support/completed";
import { paperOfAnswers } from "../support/paper-of-answers";
import { wellAdultBut } from "../support/well-adult";
import { resultMarkup } from "./result-markup";

const texts = textsOf("en").forScreening;
const { report: words, paper, chart } = texts;
const said = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ");

const resultOf = (answers: Answers): Element | null =>
  new DOMParser().parseFromString(resultMarkup(answers), "text/html").querySelector("[data-result]");

const VOICES = ["self", "other"] as const satisfies readonly Voice[];
const STEP: { readonly [T in SeenBy]: TodayStep | null } = {
  withdrawal: "medical-care-today",
  // If being seen today is the result, there is no other card.
  today: null,
  "within-a-day": "seen-within-day",
};

/** Every published case with an urgent route: one for each time, cause and level, in both voices. */
const urgent = new Map<string, { readonly answers: Answers; readonly by: SeenBy; readonly voice: Voice }>();
for (const { answers } of Object.values(VIGNETTES).flat())
  for (const voice of VOICES) {
    const whole = completed(levelOfCare, wellAdultBut({ ...answers, "about-subject": voice }));
    const assessment = assess(levelOfCare, whole);
    if (assessment.route !== "urgent") continue;
    const cause = urgencyCauseOf(assessment);
    const by = seenBy(assessment.level, cause);
    const name = `${by}, ${cause}, ${assessment.level}, ${voice}`;
    if (!urgent.has(name)) urgent.set(name, { answers: whole, by, voice });
  }

describe("Urgent results", () => {
  it("cover every time and every cause among the cases", () => {
    for (const part of ["withdrawal", "today", "within-a-day", "body", "other"])
      expect([...urgent.keys()].join("\n")).toContain(part);
  });
});

describe.each([...urgent])("H05 how soon to be seen: %s", (_, { answers, by, voice }) => {
  const result = resultOf(answers);

  it("is the same in the box, on the card for today and on paper", () => {
    const box = result?.querySelector('[data-help="today"], [data-help="within-a-day"]');
    expect(said(box?.querySelector("h1, h2"))).toBe(say(words.urgent[by].title, voice));
    const card = result?.querySelector("[data-today]");
    if (card) expect(card.getAttribute("data-today")).toBe(STEP[by]);
    if (by !== "within-a-day") {
      expect(said(box)).not.toMatch(/within a day|tomorrow/);
      expect(said(card)).not.toMatch(/within a day|or tomorrow/);
    }
    expect(paperOfAnswers(answers).box.timing.text).toBe(chart.box.timings[by]);
    const handedOn = paperOfAnswers(answers, "short").box.timing.text;
    expect(handedOn).toBe(paper.shortUrgency[by === "within-a-day" ? by : "today"]);
    expect(handedOn).not.toMatch(/withdrawal/);
  });

  it("is not lowered by a refusal, which has words of its own", () => {
    const refusing = completed(levelOfCare, { ...answers, readiness: "refuse" });
    const after = assess(levelOfCare, refusing);
    if (after.route !== "urgent") return;
    const box = resultOf(refusing)?.querySelector('[data-help="today"], [data-help="within-a-day"]');
    const now = seenBy(after.level, urgencyCauseOf(after));
    expect(said(box?.querySelector("h1, h2"))).toBe(say(words.urgent[now].title, voice));
    expect(said(box?.querySelector("[data-refusing]"))).toBe(
      fill(say(words.urgentRefusing, voice), helpPlaces("US", "en")),
    );
  });
});

describe("H05 if the level leaves nothing to decide", () => {
  it("the sentence after it names the same time", () => {
    const least = [...urgent].filter(([name]) => name.includes("outpatient"));
    expect(least.length).toBeGreaterThan(2);
    for (const [name, { answers, by, voice }] of least) {
      const after = resultOf(answers)?.querySelector("[data-unsettled]");
      expect(said(after), name).toBe(say(words.levelAfterUrgency[by], voice));
    }
  });
});
