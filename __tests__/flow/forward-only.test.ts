import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import { assess } from "../../lib/assessment/assess";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Question } from "../../lib/questionnaire/definition";
import { DETAIL_PARTS, isOpen, type PathPage } from "../../lib/questionnaire/pages";
import { optionsOf, type Place, placesOf } from "../../lib/questionnaire/questions";
import { decidingOn, readGiven } from "../../lib/questionnaire/reading";
import { ACUTE_KINDS } from "../../lib/rules/rule";
import { type AskedPages, askedPages } from "../../lib/screening/asked-pages";
import { screeningMachine } from "../../lib/screening/machine";
import type { ScreeningEvent } from "../../lib/screening/screening-context";
import { newRisks } from "../../lib/screening/where-next";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import type { Vignette } from "../cases/vignette";
import { VIGNETTES } from "../cases/vignettes";
import {
  afterReload,
  brokenByReload,
  brokenIn,
  pageOnScreen,
  placeOf,
  type Snapshot,
  valuesFor,
} from "../support/machine-states";
import { filled, mildest } from "../support/mildest";

const people: readonly Vignette[] = Object.values(VIGNETTES).flat();
const everyone = [
  ...people.map(({ answers, declinesTheRest }) =>
    declinesTheRest ? filled(answers, () => DECLINE) : mildest(answers),
  ),
  filled({ "about-age": "13-17" }, () => DECLINE),
  filled({ "about-age": "65-plus", "about-subject": "other" }, () => DECLINE),
];

/** What the form records for an optional question that is skipped. */
const leftEmpty = ({ kind }: Question): Answer => (kind === "multi" ? [] : "");

interface Walk {
  /** Before the result, and after it. */
  readonly asked: readonly string[];
  readonly offered: readonly string[];
  /** Pages whose answer triggered help. */
  readonly interruptedAt: readonly string[];
  readonly broken: readonly string[];
  readonly end: Snapshot;
}

/**
 * Answers page by page as this person would, continues after help and, once the result is shown, through everything it
 * offers.
 */
function walk(answers: Answers): Walk {
  const actor = createActor(screeningMachine, { input: { questionnaire: levelOfCare } }).start();
  actor.send({ type: "begin" });
  const asked: string[] = [];
  const offered: string[] = [];
  const interruptedAt: string[] = [];
  const broken: string[] = [];
  const parts = [...DETAIL_PARTS];
  for (let steps = 0; steps < 200; steps += 1) {
    const snapshot = actor.getSnapshot();
    broken.push(...brokenIn(snapshot));
    const page = pageOnScreen(snapshot);
    if (page) {
      // A page may come again if a later answer opened a question on it; earlier answers on it stay unchanged.
      const put = page.questions.filter((question) => isOpen(question, snapshot.context.answers));
      (snapshot.value === "detailing" ? offered : asked).push(...put.map(({ id }) => id));
      actor.send({
        type: "answer",
        page: page.id,
        values: valuesFor(page, (question) => answers[question.id] ?? leftEmpty(question)),
      });
      if (actor.getSnapshot().value === "crisis") interruptedAt.push(page.id);
    } else if (snapshot.value === "crisis") actor.send({ type: "acknowledge" });
    else if (snapshot.value === "results") {
      if (placeOf(afterReload(snapshot)) !== "results") broken.push("a reload leaves the result");
      const part = parts.shift();
      if (!part) break;
      actor.send({ type: "details", part });
    } else break;
  }
  return { asked, offered, interruptedAt, broken, end: actor.getSnapshot() };
}

const walks = everyone.map((answers) => ({ answers, ...walk(answers) }));

describe(`Going forward through the real questionnaire, ${walks.length} people`, () => {
  it("ends at the result with every invariant kept along the way", () => {
    expect(walks.filter(({ end }) => end.value !== "results")).toEqual([]);
    expect(walks.flatMap(({ broken }) => broken)).toEqual([]);
  });

  it("asks exactly the questions on the path, each once", () => {
    for (const { asked, offered, answers } of walks)
      expect([...asked, ...offered].sort()).toEqual([...assess(levelOfCare, answers).path].sort());
  });

  it("asks what decides before the result, and nothing else", () => {
    for (const { asked, answers } of walks)
      expect([...asked].sort()).toEqual(
        decidingOn(readGiven(levelOfCare, answers))
          .map(({ id }) => id)
          .sort(),
      );
  });

  it("asks every question of someone", () => {
    const asked = new Set(walks.flatMap((one) => [...one.asked, ...one.offered]));
    expect(placesOf(levelOfCare).filter(({ question }) => !asked.has(question.id))).toEqual([]);
  });

  it("is interrupted exactly when the answers show an acute risk, and no one leaves with help unseen", () => {
    for (const { answers, interruptedAt, end } of walks) {
      expect(interruptedAt.length > 0).toBe(acuteKinds(levelOfCare, answers).length > 0);
      expect(newRisks(end.context)).toEqual([]);
    }
  });

  it("interrupts at the page of that very answer", () => {
    const at = (part: string) => {
      const index = people.findIndex(({ name }) => name.includes(part));
      return walks[index]?.interruptedAt;
    };
    expect(at("worked out time and place")).toEqual(["thoughts-more"]);
    expect(at("might act today")).toEqual(["emergency"]);
    expect(at("cannot promise to stay safe")).toEqual(["right-now"]);
    expect(at("wish to be dead in someone otherwise well")).toEqual([]);
  });
});

/** Everyone's answers to what is asked before this page: a machine given them asks this page next, or offers it. */
function before(page: PathPage, { deciding }: AskedPages, answers: Answers): Answers {
  const place = deciding.indexOf(page);
  const earlier = place < 0 ? deciding : deciding.slice(0, place);
  const questions = earlier.flatMap((one) => one.questions);
  return Object.fromEntries(questions.map((question) => [question.id, answers[question.id] ?? leftEmpty(question)]));
}

/** Every answer to a question, in its simplest form. */
function everyAnswer(question: Question): readonly Answer[] {
  if (question.kind === "text") return ["", "a word"];
  if (question.kind === "integer") return [question.min, question.min + 1, question.min + 2, question.max, DECLINE];
  const codes = optionsOf(question).map(({ code }) => code);
  return [...codes.map((code) => (question.kind === "multi" ? [code] : code)), DECLINE];
}

/** Each answer to each question, given by the first person who is asked it, and by one after a birth. */
const afterBirth = walks.filter(({ answers }) => answers["about-perinatal"] === "postpartum");
const tried = placesOf(levelOfCare).flatMap((place) => [...triedBy(walks, place), ...triedBy(afterBirth, place)]);

function triedBy(some: typeof walks, { question }: Place) {
  const asksIt = (page: PathPage) => page.questions.includes(question);
  const pageOf = (answers: Answers) => {
    const pages = askedPages({ questionnaire: levelOfCare, answers });
    return [...pages.deciding, ...pages.details].find(asksIt);
  };
  const inputFor = ({ answers }: (typeof walks)[number]) => {
    const page = pageOf(answers);
    return page && before(page, askedPages({ questionnaire: levelOfCare, answers }), answers);
  };
  // Someone led to it by an earlier answer: a later one can open it too, and then it is asked late.
  const someone = some.find((one) => {
    const input = [...one.asked, ...one.offered].includes(question.id) && inputFor(one);
    return input && pageOf(input) !== undefined;
  });
  const page = someone && pageOf(someone.answers);
  if (!page) return [];
  const input = { questionnaire: levelOfCare, answers: inputFor(someone) ?? {} };
  const towards: readonly ScreeningEvent[] = [
    { type: "begin" },
    { type: "acknowledge" },
    { type: "visit", page: page.id },
  ];
  return everyAnswer(question).map((answer) => {
    const actor = createActor(screeningMachine, { input }).start();
    for (const event of towards) actor.send(event);
    const here = pageOnScreen(actor.getSnapshot());
    const values = here ? valuesFor(here, (one) => someone.answers[one.id] ?? leftEmpty(one)) : {};
    actor.send({ type: "answer", page: here?.id ?? "", values: { ...values, [question.id]: answer } });
    return { question: question.id, answer, asked: here !== undefined && asksIt(here), after: actor.getSnapshot() };
  });
}

describe(`Every answer to every question of the real questionnaire, ${tried.length} answers`, () => {
  it("is accepted where the question is asked", () => {
    expect(tried.length).toBeGreaterThan(800);
    expect(tried.filter(({ asked }) => !asked).map(({ question }) => question)).toEqual([]);
    for (const { question, answer, after } of tried) expect(after.context.answers[question]).toEqual(answer);
  });

  it("keeps every invariant, and a reload leads to the same place", () => {
    expect([...new Set(tried.flatMap(({ after }) => [...brokenIn(after), ...brokenByReload(after)]))]).toEqual([]);
  });

  it("shows help right away for each kind of acute risk an answer can trigger", () => {
    const kinds = tried.flatMap(({ after }) => (after.value === "crisis" ? newRisks(after.context) : []));
    expect([...new Set(kinds)].sort()).toEqual([...ACUTE_KINDS].sort());
  });

  it("moves on from the page", () => {
    const staying = tried.filter(({ question, after }) =>
      pageOnScreen(after)?.questions.some(({ id }) => id === question),
    );
    expect(staying.map(({ question, answer }) => `${question} ${answer}`)).toEqual([]);
  });
});
