import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { decisiveFacts } from "../../lib/assessment/explain/decisive-answers";
import type { Fact } from "../../lib/assessment/explain/fact";
import { LOCALES } from "../../lib/content/locales";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf, questionOf } from "../../lib/questionnaire/questions";
import { readSettled } from "../../lib/questionnaire/reading";
import { say, type Voice } from "../../lib/questionnaire/words";
import { reasonText } from "../../lib/report/reason-text";
import { scoresOf } from "../../lib/report/scores";
import { all, answered, any, atLeast, type Condition } from "../../lib/rules/condition";
import { rate } from "../../lib/rules/rate";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import {
  floorsOf,
  holdsAlone,
  partsOf,
  reduced,
  type SaidFact,
  type SaidWay,
  waysToHold,
} from "../support/covering-ways";
import { sampleOf } from "../support/every-case";
import { personWith } from "../verify/people";

const { rules, stages, instruments } = levelOfCare;
const VOICES: readonly Voice[] = ["self", "other"];
const totalsOf = instruments.flatMap(({ totals }) => totals);

/**
 * Facts implied by the answer to the question that only they open: someone who says when an attempt was has said that
 * there was one.
 */
const IMPLIED: readonly (readonly [fact: SaidFact, by: string])[] = [
  ["asq-4 1", "suicide-attempt-when"],
  ["stay-safe not-sure", "stay-safe-why"],
];
const told = (way: SaidWay): SaidWay =>
  way.filter((fact) => !IMPLIED.some(([implied, by]) => implied === fact && way.some((one) => partsOf(one)[0] === by)));

// ---- Conditions of everything that can be a reason, from the tables alone.

const careCodes = (current: number) =>
  placesOf(levelOfCare).flatMap(({ question }) =>
    optionsOf(question).some((option) => option.current === current)
      ? [
          answered(
            question.id,
            ...optionsOf(question)
              .filter((option) => option.current === current)
              .map(({ code }) => code),
          ),
        ]
      : [],
  );
const present = (current: number): Condition => any(...careCodes(current));
const goes = (...responses: readonly string[]): Condition => answered("treatment-response", ...responses);

function conditionsOf(id: string): readonly Condition[] {
  const rule = rules.find((one) => one.id === id);
  if (rule) return [rule.when];
  const setting = stages.settings.find((one) => one.id === id);
  if (setting)
    return rules.filter(({ level }) => level === setting.at).map(({ when }): Condition => all(setting.when, when));
  if (id === stages.stepUp.id)
    return stages.stepUp.rows.map(
      ({ current, needAtLeast }): Condition =>
        all(present(current), goes("same", "worse"), atLeast("NEED", needAtLeast)),
    );
  return [2, 3, 4].flatMap((current): readonly Condition[] => [
    present(current),
    all(present(current), goes("improving")),
  ]);
}

const IDS = [...rules, stages.stepUp, ...stages.settings, stages.stepDown].map(({ id }) => id);

const ageOf = (way: SaidWay): string => {
  const named = way.find((fact) => partsOf(fact)[0] === "about-age");
  return named ? partsOf(named)[1] : "18-64";
};

/** Every minimal way, each once. */
function minimalWays(id: string): readonly SaidWay[] {
  const found = new Map<string, SaidWay>();
  for (const condition of conditionsOf(id))
    for (const way of waysToHold(levelOfCare, condition)) {
      const age = ageOf(way);
      if (!floorsOf(levelOfCare, way, age).some((floor) => floor.id === id)) continue;
      const least = reduced(levelOfCare, id, way, age);
      found.set(least.toSorted().join("; "), least);
    }
  return [...found.values()];
}

// ---- Answers for which a way holds.

/** Items of a total, each at its maximum, until the total is reached; the suicide item last. */
function itemsFor(id: string, value: number): Answers {
  const items = totalsOf.find((total) => total.id === id)?.items ?? [];
  const found: Record<string, Answer> = {};
  let left = value;
  for (const item of [...items].sort((a, b) => Number(a === "44260-8") - Number(b === "44260-8"))) {
    const options = optionsOf(questionOf(levelOfCare, item)).filter(({ score = 0 }) => score <= left);
    const most = options.reduce((best, one) => ((one.score ?? 0) > (best.score ?? 0) ? one : best));
    found[item] = most.code;
    left -= most.score ?? 0;
  }
  return found;
}

function stated(way: SaidWay): Answers {
  const found: Record<string, Answer> = {};
  for (const fact of way) {
    const [id, code] = partsOf(fact);
    if (id.startsWith("=")) Object.assign(found, itemsFor(id.slice(1), Number(code)));
    else if (code.startsWith("#")) found[id] = Number(code.slice(1));
    else if (questionOf(levelOfCare, id).kind !== "multi" || code === DECLINE) found[id] = code;
    else found[id] = [...(Array.isArray(found[id]) ? (found[id] as readonly string[]) : []), code];
  }
  return found;
}

/** A person who reports the facts of a way, is asked about them, and is otherwise well; null if there is none. */
function answersFor(way: SaidWay): Answers | null {
  // Teenagers are asked about overdoses and kinds of drugs after days of use alone, one of many ways to be asked.
  const teen = { "about-age": "13-17", "bstad-other": 1 };
  const person = personWith(levelOfCare, stated(way)) ?? personWith(levelOfCare, { ...teen, ...stated(way) });
  // Getting better is the mildest answer, but has a meaning to one stage.
  return person && { ...person, "treatment-response": "too-early", ...stated(way) };
}

function readingOf(answers: Answers) {
  return readSettled(levelOfCare, answers);
}

const asSaid = (fact: Fact, points: (total: string) => number): SaidFact => {
  if ("total" in fact) return `=${fact.total} ${points(fact.total)}`;
  return "count" in fact ? `${fact.question} #${fact.count}` : `${fact.question} ${fact.code}`;
};

/** Whether the person said it or, for a fact about something unanswered, left it unanswered. */
function wasSaid(fact: SaidFact, answers: Answers, points: (total: string) => number): boolean {
  const [id, code] = partsOf(fact);
  if (id.startsWith("=")) return points(id.slice(1)) === Number(code);
  const answer = answers[id];
  if (code.startsWith("#")) return answer === Number(code.slice(1));
  return Array.isArray(answer) ? (answer as readonly string[]).includes(code) : answer === code;
}

/** Only adults are asked these, so they cannot hold for a teenager who uses opioids. */
const NOBODY: readonly string[] = ["=audit-c 3", "=audit-c 8", "68524-8 2", "68524-8 3", "68524-8 4"].map(
  (fact) => `${[fact, "about-age 13-17", "use-kinds opioids"].toSorted().join("; ")}`,
);

// ---- The words, each language and voice.

const languages = LOCALES.flatMap((locale) =>
  VOICES.map((voice) => {
    const { decision, report } = textsOf(locale).forScreening;
    return { locale, voice, decision, report };
  }),
);
type Language = (typeof languages)[number];

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a fact states, in its own words; any number in them matches. */
function sayingOf({ decision: { facts }, voice }: Language, fact: SaidFact): string {
  const [id, code] = partsOf(fact);
  const said = id.startsWith("=")
    ? facts.totals[id.slice(1)]
    : facts.answers[id]?.[code.startsWith("#") ? "count" : code];
  return said === undefined ? `no words for ${fact}` : say(said, voice);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What is left of a heading after removing the statements of these facts; null if one is missing. */
function restOf(language: Language, heading: string, facts: SaidWay): string | null {
  const { joining } = language.decision.facts;
  const subject = say(joining.subject, language.voice);
  const [before = "", after = ""] = language.report.answerText.unsaid.split("{reason}");
  let text = heading;
  if (text.startsWith(before) && text.endsWith(after)) text = text.slice(before.length, text.length - after.length);
  text = `\n${lower(text)}`;
  for (const saying of facts.map((fact) => sayingOf(language, fact)).toSorted((a, b) => b.length - a.length)) {
    const short = subject !== "" && saying.startsWith(subject) ? saying.slice(subject.length) : saying;
    const open = (one: string) => escaped(one).replace(/\\\{\w+\\\}/g, "[^,;]*?");
    const pattern = new RegExp(`(^|[\\s])(?:${open(saying)}|${open(short)})(?=[,;]|$)`);
    if (!pattern.test(text)) return null;
    text = text.replace(pattern, " ");
  }
  return text
    .replace(/[\s,;]/g, "")
    .replace(joining.and, "")
    .replace(joining.andBeforeI, "");
}

describe("The heading of a reason, for every rule and stage and every minimal way in which it can hold,", () => {
  const tried = IDS.map((id) => ({ id, ways: minimalWays(id) }));

  it("exists for all of them", () => {
    expect(tried.filter(({ ways }) => ways.length === 0).map(({ id }) => id)).toEqual([]);
    expect(tried.reduce((sum, { ways }) => sum + ways.length, 0)).toBeGreaterThan(3500);
  });

  it.each(tried)("$id names exactly the facts that make it hold for this person", ({ id, ways }) => {
    let held = 0;
    for (const way of sampleOf(ways, 5)) {
      const answers = answersFor(way);
      if (!answers) {
        expect(NOBODY, `answers for ${id} by ${way.join("; ")}`).toContain(way.toSorted().join("; "));
        continue;
      }
      const reading = readingOf(answers);
      const points = (total: string) => reading.ledger.score(total);
      const floor = rate(levelOfCare, reading.ledger).floors.find((one) => one.id === id);
      if (!floor) continue;
      held += 1;
      const given = { questionnaire: levelOfCare, reading, answers };
      const found = decisiveFacts(given, id);
      const named = found.facts.map((fact) => asSaid(fact, points));
      const place = `${id} by ${way.join("; ")}`;
      for (const language of languages) {
        const { decision, report, voice } = language;
        const words = { facts: decision.facts, answerText: report.answerText };
        const scores = scoresOf(levelOfCare, reading, answers, decision.instruments);
        const text = reasonText(given, found, words, voice, scores);
        expect(restOf(language, text, told(named)), `${place}: "${text}" says more or less than ${named}`).toBe("");
        expect(text.charAt(0)).toBe(text.charAt(0).toUpperCase());
      }
      const age = String(answers["about-age"]);
      for (const fact of named) expect(wasSaid(fact, answers, points), `${place}: ${fact}`).toBe(true);
      expect(holdsAlone(levelOfCare, id, named, age, floor.level), `${place}: ${named} is not enough`).toBe(true);
      for (const fact of named) {
        const less = named.filter((one) => one !== fact);
        expect(holdsAlone(levelOfCare, id, less, age, floor.level), `${place}: ${named} without ${fact}`).toBe(false);
      }
      // Another way is named only if what opened the questions makes it hold.
      const other = named.filter((fact) => !way.includes(fact) && partsOf(fact)[0] in stated(way));
      expect(other, `${place}: ${named}`).toEqual([]);
      expect(named.length, `${place}: ${named}`).toBeLessThanOrEqual(way.length);
    }
    expect(held, `ways of ${id} that answers reach`).toBeGreaterThan(0);
  });
});
