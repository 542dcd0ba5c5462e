import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CrisisHelp } from "../../app/_components/crisis-help";
import { textsOf } from "../../app/_content/site-texts";
import { acuteKinds, circumstancesOf } from "../../lib/assessment/acute-risks";
import { isMinor } from "../../lib/assessment/minor";
import { fill } from "../../lib/content/fill";
import { LOCALES } from "../../lib/content/locales";
import { guidanceFor } from "../../lib/crisis/guidance";
import { lineIn } from "../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../lib/crisis/text-places";
import type { Answers } from "../../lib/questionnaire/answers";
import { readGiven } from "../../lib/questionnaire/reading";
import { voiceOf } from "../../lib/questionnaire/voice";
import { holds } from "../../lib/rules/condition";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_RULE_PATHS } from "../cases/acute-paths";
import { completed } from "../support/completed";
import { wellAdultBut } from "../support/well-adult";
import { resultMarkup } from "./result-markup";

const complete = (changes: Answers) => completed(levelOfCare, wellAdultBut(changes));
const parsed = (markup: string) => new DOMParser().parseFromString(markup, "text/html").body;
const said = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ");

/** The step that interrupts someone with these answers. */
function stepOf(answers: Answers, locale: (typeof LOCALES)[number] = "en"): HTMLElement {
  const guidance = guidanceFor(acuteKinds(levelOfCare, answers), circumstancesOf(levelOfCare, answers));
  if (!guidance) throw new Error("Nothing acute.");
  return parsed(
    renderToStaticMarkup(
      <CrisisHelp
        guidance={guidance}
        voice={voiceOf(levelOfCare, answers)}
        minor={isMinor(levelOfCare, answers)}
        region="US"
        words={textsOf(locale).forScreening.crisis}
        helpHref={`/${locale}/help-now/`}
        rank={1}
      />,
    ),
  );
}

const resultOf = (answers: Answers): HTMLElement => parsed(resultMarkup(answers));

const precedes = (first: Element | null | undefined, second: Element | null | undefined): boolean =>
  Boolean(first && second && first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
const CALL = { "911": "tel:911", "988": "tel:988" } as const;
const numberOf = (id: "maternal" | "domestic-violence" | "childhelp" | "211") => {
  const call = lineIn("US", id).channels.find(({ kind }) => kind === "call");
  return `tel:${call && "number" in call ? call.number : ""}`;
};

describe("H04 H05 every rule that interrupts", () => {
  it("can be reached by answers", () => {
    const acute = levelOfCare.rules.filter(({ acute }) => acute).map(({ id }) => id);
    expect([...new Set(ACUTE_RULE_PATHS.map(({ rule }) => rule))].sort()).toEqual([...acute].sort());
  });

  it.each(LOCALES)("shows its help with the right line first, in %s", (locale) => {
    for (const { rule, kind, door, answers } of ACUTE_RULE_PATHS) {
      const { ledger } = readGiven(levelOfCare, answers);
      const its = levelOfCare.rules.find(({ id }) => id === rule);
      expect(its && holds(its.when, ledger), rule).toBe(true);
      expect(acuteKinds(levelOfCare, answers), rule).toContain(kind);
      const step = stepOf(answers, locale);
      expect(step.querySelector(".doors a")?.getAttribute("href"), rule).toBe(CALL[door as keyof typeof CALL]);
      expect(step.querySelector('a[href="tel:911"]'), rule).not.toBeNull();
      expect(said(step), rule).toContain(textsOf(locale).forScreening.crisis.cannotContact);
    }
  });

  it("never puts a line that is not for emergencies before 911 and 988", () => {
    const step = stepOf(complete({ "about-perinatal": "postpartum", "mind-reality": "doubt" }));
    const maternal = step.querySelector(`a[href="${numberOf("maternal")}"]`);
    for (const door of Object.values(CALL))
      expect(precedes(step.querySelector(`a[href="${door}"]`), maternal)).toBe(true);
  });
});

describe("H14 danger from another person", () => {
  const home = complete({ "home-safety": "unsafe", "danger-signs": ["choked"] });

  it("has the quick exit before everything, then 911, then the violence line", () => {
    const links = [...stepOf(home).querySelectorAll("a")];
    expect(links[0]?.dataset.action).toBe("leave");
    expect(links[1]?.getAttribute("href")).toBe("tel:911");
    expect(links[2]?.getAttribute("href")).toBe(numberOf("domestic-violence"));
    expect(said(stepOf(home))).toContain("This is not your fault");
  });

  it("is on the result too, sets no level, and has a fitting step for today", () => {
    const result = resultOf(home).querySelector("[data-result]");
    expect(result?.getAttribute("data-level")).toBe("outpatient");
    expect(result?.querySelector("a")?.getAttribute("data-action")).toBe("leave");
    expect(result?.querySelector('[data-help="crisis"]')?.getAttribute("data-kinds")).toBe("home");
    expect(result?.querySelector('[data-help="notice"]')).toBeNull();
  });

  it("is considered even if the interruption is about something else", () => {
    const step = stepOf(
      complete({ "now-emergency": ["might-act"], "home-safety": "unsafe", "danger-signs": ["none"] }),
    );
    expect(step.querySelector("a")?.getAttribute("data-action")).toBe("leave");
    expect(said(step.querySelector('[data-circumstance="home"]'))).toMatch(/a person who does not hurt you/);
    expect(step.querySelector(`a[href="${numberOf("domestic-violence")}"]`)).not.toBeNull();
    expect(stepOf(complete({ "now-emergency": ["might-act"] })).querySelector('[data-action="leave"]')).toBeNull();
  });
});

describe("H05 the step about suicide", () => {
  it("says first that no one had to answer, if something was declined", () => {
    const step = stepOf(complete({ "asq-1": "1", "suicide-method": "yes", "stay-safe": "decline" }));
    expect(said(step.querySelector("h1 + p"))).toBe(
      "You did not have to answer. If the honest answer is hard, call or text 988.",
    );
    expect(step.querySelector("[data-circumstance]")).toBe(step.querySelector("h1 + p"));
  });

  it("tells Spanish readers how 988 answers in Spanish, in the sentence and on the buttons, with the Spanish chat", () => {
    const step = stepOf(complete({ "now-emergency": ["might-act"] }), "es");
    const { Reach988 } = helpPlaces("US", "es");
    expect(said(step.querySelector("li:not(.doors li)"))).toContain(Reach988?.replaceAll("\u00a0", " "));
    expect(step.querySelector('.doors a[href^="https"]')?.getAttribute("href")).toMatch(/\/es\/$/);
  });
});

describe("H05 help that does not interrupt", () => {
  it("has the line for parents right beside 988, and the words about frightening thoughts", () => {
    const result = resultOf(complete({ "about-perinatal": "postpartum", "baby-harm": "dread" }));
    const box = result.querySelector('[data-help="within-a-day"]');
    const maternal = box?.querySelector(`a[href="${numberOf("maternal")}"]`);
    expect(precedes(box?.querySelector('a[href="tel:988"]'), maternal)).toBe(true);
    expect(precedes(maternal, box?.querySelector("[data-lifeline-keys]"))).toBe(true);
    expect(said(box?.querySelector('[data-circumstance="dread"]'))).toMatch(/common, and they can be treated/);
  });

  it("sends someone without a bed to the local line first, and never to a violence line", () => {
    const result = resultOf(complete({ "home-safety": "nowhere" })).querySelector("[data-result]");
    const box = result?.querySelector('[data-notices~="bed"]');
    expect(box?.querySelector(".doors a")?.getAttribute("href")).toBe(numberOf("211"));
    expect(box?.querySelector('a[href="tel:988"]')).not.toBeNull();
    expect(box?.querySelector(`a[href="${numberOf("domestic-violence")}"]`)).toBeNull();
    expect(said(box)).not.toMatch(/should not be hurt/);
  });

  it("has the quick exit first, and the violence line as the first line, for someone who is hurt at home", () => {
    const result = resultOf(complete({ "home-safety": "unsafe", "danger-signs": ["none"] }));
    const box = result.querySelector('[data-result] [data-notices~="home"]');
    expect(box?.querySelector("a")?.getAttribute("data-action")).toBe("leave");
    expect(box?.querySelector(".doors a")?.getAttribute("href")).toBe(numberOf("domestic-violence"));
    expect(said(box)).toContain("This is not your fault");
  });

  it("has the line for children and teens first for a teen who is hurt, with words that say so", () => {
    const result = resultOf(complete({ "about-age": "13-17", "now-emergency": ["unsafe-place"] }));
    const box = result.querySelector('[data-result] [data-notices~="home"]');
    const [first, second] = box?.querySelectorAll(".doors a[href^='tel:']") ?? [];
    expect(first?.getAttribute("href")).toBe(numberOf("childhelp"));
    expect(second?.getAttribute("href")).toBe(numberOf("domestic-violence"));
    expect(box?.querySelector('a[href="tel:988"]')).not.toBeNull();
    expect(said(box)).toMatch(/Someone is hurting me/);
    expect(said(box)).not.toMatch(/questionnaire|questions online/);
  });

  it("asks for another adult if someone depends on the person", () => {
    const result = resultOf(complete({ "function-dependents": "cannot" }));
    const words = result.querySelector('[data-circumstance="dependent"]');
    expect(said(words)).toMatch(/^Someone who depends on you needs another adult today/);
    expect(result.querySelector(`[data-help] a[href="${numberOf("211")}"]`)).not.toBeNull();
  });

  it("says that no one had to answer", () => {
    const result = resultOf(complete({ "self-injury": "decline" }));
    expect(said(result.querySelector('[data-circumstance="declined"]'))).toMatch(/^You did not have to answer/);
  });

  it("I-11 tells everyone who may be in withdrawal not to stop suddenly, whatever else comes first", () => {
    const drinker: Answers = {
      "68518-0": "4",
      "68519-8": "3",
      "68520-6": "3",
      "use-kinds": ["alcohol"],
      "use-pattern": ["alcohol-daily"],
      "use-last": "week",
    };
    const people: readonly Answers[] = [
      { "sedative-daily": "want-to-stop" },
      drinker,
      { ...drinker, "now-emergency": ["might-act"] },
      { ...drinker, "home-safety": "unsafe", "danger-signs": ["choked"] },
      { ...drinker, "now-emergency": ["body"] },
      { ...drinker, "withdrawal-now": "shaking" },
    ];
    for (const answers of people) {
      const result = resultOf(complete(answers)).querySelector("[data-result]");
      const help = [...(result?.querySelectorAll("[data-help]") ?? [])].map(said).join(" ");
      expect(help, JSON.stringify(answers)).toMatch(/not stop suddenly/i);
    }
  });
});

describe("H18 what a result says besides the level", () => {
  const ids = (changes: Answers) =>
    [...resultOf(complete(changes)).querySelectorAll("[data-also-id]")].map((one) => one.getAttribute("data-also-id"));

  it.each([
    ["visit-after-hospital", { "treatment-discharge": "hospital-7d" }],
    ["body-check", { "medical-condition": "unchecked" }],
    ["steady-place", { "home-safety": "unstable" }],
    ["steady-place", { "home-safety": "nowhere" }],
    ["gambling", { gambling: "trouble" }],
    ["rituals", { "ocd-time": "3-8h" }],
  ] as const)("%s", (id, changes) => {
    expect(ids(changes)).toContain(id);
    expect(ids({})).toEqual([]);
  });

  it("suggests stopping under supervision to someone who drinks most days and is ill", () => {
    expect(
      ids({
        "68518-0": "4",
        "68519-8": "2",
        "68520-6": "3",
        "use-kinds": ["alcohol"],
        "use-pattern": ["alcohol-daily"],
        "use-last": "week",
        "medical-condition": "affected",
      }),
    ).toContain("stop-with-illness");
  });

  it("asks for one conversation before a no to a program or higher, and leaves the choice below that", () => {
    const { today } = textsOf("en").forScreening.care.nextSteps;
    expect(fill(today["one-talk"].title as string, {})).toBe("One talk before you decide");
    expect(today["one-talk"].text).toContain("You decide, and you can always come back");
  });
});
