import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { fill } from "../../lib/content/fill";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import { helpNumbers } from "../../lib/crisis/help-numbers";
import { REGIONS, type Region } from "../../lib/crisis/lines-in-region";
import type { Answers } from "../../lib/questionnaire/answers";
import { ACUTE_KINDS } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { FIVE_PEOPLE } from "../cases/five-people";
import { completed } from "../support/completed";
import { wellAdult, wellAdultBut } from "../support/well-adult";
import { resultMarkup } from "./result-markup";

const texts = textsOf("en").forScreening;
const { report: words, crisis, carePages: care, chart } = texts;
const complete = (changes: Answers) => completed(levelOfCare, wellAdultBut(changes));

const resultOf = (answers: Answers, region: Region = "US"): Document =>
  new DOMParser().parseFromString(resultMarkup(answers, "en", region), "text/html");
const said = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ");
const onScreen = (page: Document) => page.querySelector("[data-result]");
const onPaper = (page: Document) => page.querySelector(".print-document");

const people: readonly (readonly [string, Answers])[] = [
  ...FIVE_PEOPLE.map(({ name, answers }) => [name, answers] as const),
  ...ACUTE_KINDS.map((kind) => [`${kind} help`, ACUTE_PATHS[kind]] as const),
  [
    "someone who would rather not say",
    complete({ "asq-1": "decline", "asq-3": "decline", "now-emergency": "decline" }),
  ],
  ["a child", { "about-subject": "self", "about-age": "under-13", "about-perinatal": "no", "now-emergency": ["none"] }],
];

describe.each(people)("%s", (_, answers) => {
  const page = resultOf(answers);
  const acute = onScreen(page)?.querySelector('[data-help="crisis"]') ?? null;

  it("H01 gets no verdict of safety, and is told that it may be more", () => {
    const text = said(onScreen(page));
    expect(text).not.toMatch(
      /\blow[- ]risk\b|no need (to worry|for (care|help|treatment|a doctor))|nothing to worry|you are (fine|safe)|all clear/i,
    );
    if (onScreen(page)?.getAttribute("data-level") !== "none") {
      const voice = answers["about-subject"] === "self" ? "self" : "other";
      expect(text).toContain(words.opinion[voice]);
    }
    expect(said(onPaper(page))).toContain("not tested in a study");
    expect(said(onPaper(page))).toMatch(/Unverified (self-|observer )?report/);
  });

  it("H03 finds a line to call, whatever was answered", () => {
    expect(said(onScreen(page))).toContain(doorNumbers("US")["988"]);
    expect(said(onPaper(page))).toContain(fill(words.print.help, helpNumbers("US", words.print, "en")));
  });

  it("H18 gets something to do today with every level, and never only a referral", () => {
    const level = onScreen(page)?.getAttribute("data-level");
    if (level === "none") return;
    const today = onScreen(page)?.querySelector("[data-today]");
    const urgent = onScreen(page)?.querySelector('[data-help="crisis"], [data-help="today"]');
    expect(today ?? urgent).toBeTruthy();
    for (const part of [care.guide.title, care.wait.title, words.why]) expect(said(onScreen(page))).toContain(part);
  });

  it("is offered details only after the help the answers call for", () => {
    const offers = onScreen(page)?.querySelector("[data-offers]");
    const help = onScreen(page)?.querySelector("[data-help]");
    if (!offers || !help) return;
    expect(help.compareDocumentPosition(offers) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("H20 is told that no one is watching, wherever it might be hoped for", () => {
    if (acute) expect(said(acute)).toContain(crisis.cannotContact);
    expect(said(onPaper(page))).toContain(crisis.cannotContact);
  });

  it("H21 gives the clinician the suggestion with what it is based on, right above the safety answers, and with the rules' version and hash", () => {
    const paper = said(onPaper(page));
    expect(paper).toContain(levelOfCare.hash);
    expect(paper).toContain(levelOfCare.version);
    // The level is stated as a minimum with what it is based on, right above the safety answers.
    const because = paper.indexOf(chart.box.because);
    const safety = paper.indexOf(chart.safety.screen.self.slice(0, 19));
    expect(because).toBeGreaterThan(0);
    expect(because).toBeLessThan(safety);
    expect(safety).toBeLessThan(paper.indexOf(chart.measures.columns.score));
    expect(paper).toContain("not a licensed placement tool");
  });

  it("H13 has no field for a name, and a warning before printing", () => {
    // A previously saved file can be chosen, and how to print; the text to copy is read-only.
    const typed = 'input:not([type="file"], [data-print] [type="radio"]), textarea:not([readonly])';
    expect(page.querySelectorAll(typed)).toHaveLength(0);
    expect(said(onScreen(page))).toContain(words.actions.printWarning);
  });
});

describe("H05 medical danger", () => {
  const medical = ["hurt-or-overdose", "body", "withdrawal", "confusion"];
  it.each(medical.map((code) => [code] as const))(
    "%s: 911 is the first link, even beside thoughts of suicide",
    (code) => {
      for (const marked of [[code], [code, "might-act"], [code, "might-harm-other"]]) {
        const links = [...(onScreen(resultOf(complete({ "now-emergency": marked })))?.querySelectorAll("a") ?? [])];
        expect(links[0]?.getAttribute("href")).toBe("tel:911");
      }
    },
  );
});

describe("H12 someone answering for another", () => {
  const page = resultOf(complete({ "about-subject": "other", "now-emergency": ["might-act"] }));
  it("prints what another person observed, not for legal use, and never addresses the wrong person", () => {
    expect(said(onPaper(page))).toContain(chart.titles.other);
    expect(said(onPaper(page))).toContain("Not for legal use");
    expect(said(onScreen(page)?.querySelector('[data-help="crisis"]') ?? null)).not.toMatch(/hurt yourself|your body/);
  });
});

describe.each(REGIONS)("H07 in %s", (region) => {
  it("every number on screen and on paper is the region's", () => {
    const page = resultOf(complete({ "now-emergency": ["might-act"] }), region);
    const numbers = doorNumbers(region);
    expect(said(onPaper(page))).toContain(fill(words.print.help, helpNumbers(region, words.print, "en")));
    expect(said(onScreen(page)?.querySelector(".doors") ?? null)).toContain(numbers["988"]);
    const other = region === "US" ? "9-8-8" : "(?<![-\\d])988";
    for (const part of [onPaper(page), onScreen(page)?.querySelector('[data-help="crisis"] > .page-lead') ?? null])
      expect(said(part)).not.toMatch(new RegExp(other));
  });
});

describe("H17 a well adult", () => {
  it("is not alarmed", () => {
    const page = resultOf(wellAdult);
    expect(onScreen(page)?.querySelector('[data-help="crisis"], .card-emergency')).toBeNull();
  });
});

describe("H05 signs of withdrawal without an interruption", () => {
  const page = resultOf(
    complete({
      "68518-0": "4",
      "68519-8": "4",
      "68520-6": "4",
      "use-kinds": ["alcohol"],
      "use-pattern": ["alcohol-heavy", "alcohol-daily"],
      "withdrawal-now": "shaking",
    }),
  );
  it("come first, with medical care today and not stopping, 911 first", () => {
    const box = onScreen(page)?.querySelector('[data-help="today"], [data-help="within-a-day"]') ?? null;
    expect(said(box?.querySelector("h1, h2") ?? null)).toBe(words.urgent.withdrawal.title.self);
    expect(box?.querySelector("a")?.getAttribute("href")).toBe("tel:911");
    expect(onScreen(page)?.querySelector('[data-help="notice"]')).toBeNull();
  });
});

describe("H01 the mildest result", () => {
  it("has no checkmark or color of approval", () => {
    const page = onScreen(resultOf(wellAdult));
    expect(said(page)).not.toMatch(/[✓✔☑👍✅]|\bwell done\b|\bgood news\b/u);
    const classes = [...(page?.querySelectorAll("[class]") ?? [])].map((one) => one.getAttribute("class"));
    expect(classes.join(" ")).not.toMatch(/success|approved|clear|positive|good|ok\b/i);
  });
});
