import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import type { UrgencyCause } from "../../../lib/assessment/urgency";
import { COMPARED_PROGRAMS, callKit, PROGRAM_QUESTIONS } from "../../../lib/care/call-kit";
import { type CareContext, INSURANCES } from "../../../lib/care/care-context";
import { interimPlan, peerHelp, recheckDays, recheckOn, todayStep, warningSigns } from "../../../lib/care/next-steps";
import { rightsFor, sourcesOfRight } from "../../../lib/care/rights";
import { say } from "../../../lib/questionnaire/words";
import { LEVELS, ROUTES, type Route } from "../../../lib/rules/levels";

const base: CareContext = { level: "iop", route: "none", voice: "self", minor: false };
const everyone: CareContext[] = [...LEVELS, null].flatMap((level) =>
  ROUTES.flatMap((route) =>
    (["self", "other"] as const).flatMap((voice) =>
      [false, true].flatMap((minor) =>
        [false, true].flatMap((inCare) =>
          [false, true].map((refuses) => ({ level, route, voice, minor, inCare, refuses })),
        ),
      ),
    ),
  ),
);

describe("The one thing for today", () => {
  it.each(everyone)(
    "puts danger first: $level, $route, $voice, minor $minor, in care $inCare, refuses $refuses",
    (situation) => {
      const step = todayStep(situation);
      if (situation.route === "medical") expect(step).toBe("emergency-now");
      else if (situation.route === "crisis") expect(step).toBe("crisis-now");
      else if (situation.level === "inpatient") expect(step).toBe("evaluation-today");
      else if (situation.route === "urgent") expect(step).toBe("seen-within-day");
      else expect(["emergency-now", "crisis-now", "seen-within-day", "evaluation-today"]).not.toContain(step);
    },
  );

  it("agrees with the result about stopping suddenly: today, at any level, and never ahead of danger", () => {
    for (const situation of everyone) {
      const step = todayStep({ ...situation, urgencyCause: "withdrawal" });
      if (situation.route === "urgent") expect(step).toBe("medical-care-today");
      else expect(step).toBe(todayStep(situation));
    }
  });

  it("sends a teen to an adult, and a worried friend to a talk", () => {
    expect(todayStep({ ...base, minor: true })).toBe("tell-adult");
    expect(todayStep({ ...base, voice: "other", route: "support" })).toBe("talk-with-them");
  });

  it("leaves the choice to an adult who wants no help, and says so before any call", () => {
    expect(todayStep({ ...base, refuses: true, inCare: true })).toBe("own-choice");
    expect(todayStep({ ...base, refuses: true, voice: "other" })).toBe("adult-refuses");
    expect(todayStep({ ...base, refuses: true, route: "support" })).toBe("tell-one-person");
    expect(todayStep({ ...base, refuses: true, minor: true })).toBe("tell-adult");
  });

  it("starts with the people who already treat the person", () => {
    expect(todayStep({ ...base, inCare: true })).toBe("ask-own-clinician");
  });

  it("sends no one to look for a bed who already has one", () => {
    const residential = { ...base, level: "residential", inCare: true } as const;
    expect(todayStep({ ...residential, staysInCare: false })).toBe("call-for-bed");
    expect(todayStep({ ...residential, staysInCare: true })).toBe("ask-own-clinician");
  });
});

describe.each(["en", "es"] as const)("The words for today in %s", (locale) => {
  const { today } = textsOf(locale).forScreening.care.nextSteps;

  it("fit every danger that calls for crisis help: suicide, harm to someone else, not being able to tell what is real", () => {
    const { text } = today["crisis-now"];
    // Danger to anyone calls for 911, and no helper is told to stay close to someone who may hurt them.
    expect(say(text, "self")).toMatch(/anyone else|otra persona/);
    expect(say(text, "other")).toMatch(/unless they could hurt you|salvo que la persona pueda hacerle daño/);
    for (const voice of ["self", "other"] as const) expect(say(text, voice)).not.toMatch(/act on it|quitarse la vida/);
  });

  it("do not tell people in care that they need more", () => {
    for (const voice of ["self", "other"] as const)
      expect(say(today["ask-own-clinician"].text, voice)).not.toMatch(/need more|necesito más/);
  });
});

describe("The plan while nothing is available", () => {
  it("never replaces a hospital, and always includes the line and the signs", () => {
    const plan = interimPlan({ ...base, level: "inpatient", route: "urgent" });
    expect(plan).toContain("emergency-stays");
    expect(plan).not.toContain("more-visits");
    expect(plan).not.toContain("one-level-down");
  });

  it.each(LEVELS)("says at %s that it is not a replacement, unless visits are the level", (level) => {
    const plan = interimPlan({ ...base, level });
    expect(plan.includes("not-a-replacement")).toBe(level !== "outpatient");
    expect(plan).toEqual(expect.arrayContaining(["watch-signs", "line"]));
  });

  it("suggests video only if it was found to fit", () => {
    expect(interimPlan(base)).not.toContain("telehealth-program");
    expect(interimPlan({ ...base, telehealth: true })).toContain("telehealth-program");
  });

  it("lists the signs that need an emergency room first", () => {
    const actions = warningSigns({ ...base, substanceUse: true }).map(({ action }) => action);
    const order = ["emergency", "crisis-line", "same-day", "tell-team"];
    expect(actions).toEqual([...actions].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it("has peer support for everyone", () => {
    for (const situation of everyone) expect(peerHelp(situation).length).toBeGreaterThan(0);
  });
});

describe("The date to check again", () => {
  it("is sooner with a higher level and a more urgent route", () => {
    const days = LEVELS.map((level) => recheckDays({ level, route: "none" }));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(recheckDays({ level: "outpatient", route: "urgent" })).toBe(1);
  });

  it("is a valid date", () => expect(recheckOn({ level: "iop", route: "none" }, "2026-12-24")).toBe("2027-01-07"));
});

describe("The call kit", () => {
  it("always has the nine questions, for three programs", () => {
    expect(COMPARED_PROGRAMS).toBe(3);
    for (const situation of everyone) expect(callKit(situation).questions).toEqual(PROGRAM_QUESTIONS);
    expect(PROGRAM_QUESTIONS).toHaveLength(9);
  });

  it("starts with the person's own clinician if there is one", () => {
    const { scripts, places } = callKit({ ...base, inCare: true });
    expect([scripts[0], places[0]]).toEqual(["clinician", "own-clinician"]);
  });

  it("mentions leave to people who work, and to anyone answering about another person", () => {
    expect(callKit(base).scripts).not.toContain("employer");
    expect(callKit({ ...base, works: true }).scripts).toContain("employer");
    expect(callKit({ ...base, voice: "other" }).scripts).toContain("employer");
  });

  it("gives someone without insurance a way to pay, and no calls to an insurer", () => {
    const kit = callKit({ ...base, insurance: "none" });
    expect(kit.scripts).toContain("low-cost");
    expect(kit.scripts).not.toContain("insurer");
    expect(kit.insurerQuestions).toEqual([]);
    expect(kit.places).toContain("health-center");
  });

  it("gives both to someone who did not say", () => {
    expect(callKit({ ...base, insurance: null }).scripts).toEqual(expect.arrayContaining(["insurer", "low-cost"]));
  });

  it("has a script for being seen today with every urgent route and with inpatient care", () => {
    const seenToday = ["withdrawal-care", "body-care", "emergency-room"] as const;
    for (const situation of everyone) {
      const pressing = situation.level === "inpatient" || ["urgent", "crisis", "medical"].includes(situation.route);
      const { scripts } = callKit(situation);
      expect(seenToday.some((id) => scripts.includes(id))).toBe(pressing);
      expect(scripts.includes("emergency-room")).toBe(pressing);
    }
  });

  it("asks for medical care if the urgency is physical, not for a mental health evaluation", () => {
    const scripts = (urgencyCause: UrgencyCause, route: Route = "urgent") =>
      callKit({ ...base, route, urgencyCause }).scripts;
    expect(scripts("withdrawal")).toContain("withdrawal-care");
    expect(scripts("withdrawal")).not.toContain("emergency-room");
    expect(scripts("body")).toContain("body-care");
    expect(scripts("body")).not.toContain("emergency-room");
    expect(scripts("other", "medical")).toContain("body-care");
    expect(scripts("withdrawal", "crisis")).toEqual(expect.arrayContaining(["withdrawal-care", "emergency-room"]));
  });

  it("names a doctor for the age", () => {
    expect(callKit({ ...base, minor: true }).places).toContain("pediatrician");
    expect(callKit(base).places).toContain("primary-care");
    expect(callKit(base).places).not.toContain("pediatrician");
  });

  it("refers to another person's plan and health if someone calls for them", () => {
    const { insurer, "insurer-no": refused } = textsOf("en").care.callKit.scripts;
    const said = [...insurer.lines, ...refused.lines].map((line) => say(line, "other")).join(" ");
    expect(said).not.toMatch(/\bmy (plan|health)\b/);
  });

  // Coverage: C20
  it("includes the school and the adult for a teen", () => {
    expect(callKit({ ...base, minor: true }).scripts).toEqual(expect.arrayContaining(["trusted-adult", "school"]));
  });
});

describe("The rights", () => {
  it("do not tell a teen that they alone decide who knows, or mention a job they did not mention", () => {
    const teen = rightsFor({ ...base, minor: true });
    expect(teen).toContain("records-minor");
    expect(teen).not.toContain("records");
    expect(teen).not.toContain("fmla");
    expect(rightsFor({ ...base, minor: true, works: true })).toContain("fmla");
    // A parent may need leave to go with their child.
    expect(rightsFor({ ...base, minor: true, voice: "other" })).toContain("fmla");
  });

  it("leave out work for an older person who named none, and parity where the law does not apply", () => {
    expect(rightsFor({ ...base, older: true })).not.toContain("ada");
    expect(rightsFor({ ...base, older: true, works: true })).toContain("ada");
    expect(rightsFor({ ...base, insurance: "medicare" })).not.toContain("parity");
    expect(rightsFor({ ...base, insurance: "medicaid" })).toContain("parity");
  });

  it.each(INSURANCES)("each have a source: %s", (insurance) => {
    const rights = rightsFor({ ...base, insurance, works: true, studies: true });
    for (const right of rights) expect(sourcesOfRight(right).length).toBeGreaterThan(0);
    expect(rights.includes("appeal")).toBe(insurance !== "none");
  });
});
