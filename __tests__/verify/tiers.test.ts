import { describe, expect, it, vi } from "vitest";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { all, answered, atLeast, flag, score } from "../../lib/rules/condition";
import { found, withDerived, withGate, withOption, withQuestion, withRule } from "./broken";

// Each test goes through a very large number of situations; how long that takes depends on the machine.
vi.setConfig({ testTimeout: 120_000 });

describe("A detail that counts is caught", () => {
  const structure = (questionnaire: Questionnaire) => found("details-move-nothing", questionnaire);

  it("if its own answer means something", () => {
    const broken = withOption("about-military", "yes", { flags: ["worsening"] });
    expect(structure(broken)).toContain("about-military sets more than anything has said, as a detail");
  });

  it("if something that decides reads it", () => {
    expect(structure(withGate("gambling", answered("about-military", "yes")))).toContain(
      "gambling decides and is opened by a detail",
    );
    const broken = withDerived({ id: "z", when: answered("69722-7", "3"), sets: { FUNC: 3 } });
    expect(structure(broken)).toContain("z sets more than anything has said, as a detail");
    expect(found("details-tried", broken)).toContain("at their gravest");
  });

  it("if it can set more than what made it a detail", () => {
    const own = withOption("trauma-trouble", "a-lot", { sets: { SYMP: 3 } });
    expect(structure(own)).toContain("trauma-trouble sets more than symptom-distress=moderate has said");
    const total = withDerived({ id: "z", when: score("phq-9", 20), sets: { SYMP: 4 } });
    expect(structure(total)).toContain("z sets more than symptom-distress=severe has said");
    const opening = withGate("ocd-time", answered("102012-2", "1"));
    expect(structure(opening)).toContain("ocd-time decides and is opened by a detail (symptom-distress=moderate)");
    const early = withQuestion("44259-0", (question) => ({
      ...question,
      detailWhen: answered("symptom-distress", "moderate"),
    }));
    expect(structure(early)).toContain("phq-9-severe sets more than symptom-distress=moderate has said");
  });

  it("if a rule reads it outside of where it decides", () => {
    const when = all(atLeast("ENGAGE", 4), atLeast("FUNC", 2));
    const broken = withRule({ id: "Z1", when, level: 5, route: 2, sources: ["OWN"] });
    expect(structure(broken)).toContain("Z1 reads readiness where it is a detail: ENGAGE 4, FUNC 2");
    expect(found("details-tried", broken)).toContain("readiness");
  });

  it("if another question's tier depends on it", () => {
    const broken = withQuestion("ocd-time", (question) => ({
      ...question,
      detailWhen: answered("about-military", "yes"),
    }));
    expect(structure(broken)).toContain("whether ocd-time decides is read from a detail");
  });
});

describe("A question before the result that changes nothing is caught", () => {
  it("if none of its answers can", () => {
    const broken = withQuestion("gambling", (question) => {
      if (question.kind !== "choice") return question;
      return { ...question, options: question.options.map(({ code }) => ({ code })) };
    });
    expect(found("every-question-decides", broken)).toContain("no answer to gambling changes level or route");
  });
});

describe("A page that changes while it is answered is caught", () => {
  it("if an answer on it opens one of its questions", () => {
    const direct = withGate("suicide-attempt-when", answered("self-injury", "recent-medical"));
    expect(found("pages-stay", direct)).toContain("suicide-attempt-when is opened on its own page harm");
  });

  it("if the effect of an answer on it opens one", () => {
    expect(found("pages-stay", withGate("memory-thinking", flag("energyNow")))).toContain(
      "memory-thinking is opened on its own page reality",
    );
    expect(found("pages-stay", withGate("use-impact", score("bstad-other", 1)))).toBe("");
    expect(found("pages-stay", withGate("use-overdose", score("audit-c", 3)))).toContain(
      "use-overdose is opened on its own page alcohol-more",
    );
  });
});
