import { describe, expect, it } from "vitest";
import { methodIn, methodMaterial } from "../../app/_content/method";
import { textsOf } from "../../app/_content/site-texts";
import { LOCALES } from "../../lib/content/locales";
import { phraseOf } from "../../lib/method/condition-phrase";
import { methodOf } from "../../lib/method/method";
import type { MethodRule } from "../../lib/method/method-rules";
import type { Option, Question } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { type Atom, atomsOf, type Condition } from "../../lib/rules/condition";
import { cutOffSources, cutOffs } from "../../questionnaires/level-of-care/cut-offs";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { openQuestions } from "../../questionnaires/level-of-care/open-questions";

const { rules, stages, derived, programs, formats, sources, instruments } = levelOfCare;
const stageIds = [stages.stepUp.id, ...stages.settings.map(({ id }) => id), stages.stepDown.id];
const places = placesOf(levelOfCare);
const gates = places.flatMap(({ question }) => (question.askWhen ? [question.askWhen] : []));
const suggestions = [...programs, ...formats];

/** Every condition of the questionnaire that reads answers. */
const readers: readonly Condition[] = [
  ...derived.map(({ when }) => when),
  ...gates,
  ...suggestions.flatMap(({ when, unless }) => (unless ? [when, unless] : [when])),
  levelOfCare.proxy,
  levelOfCare.outOfScope.when,
];
const atoms = readers.flatMap(atomsOf);
const isRead = (question: string, code: string) =>
  atoms.some((atom) => "answered" in atom && atom.answered[0] === question && atom.answered[1].includes(code));
const countsInATotal = (question: Question, option: Option) =>
  option.score !== undefined &&
  option.score > 0 &&
  instruments.some(({ totals }) => totals.some(({ items }) => items.includes(question.id)));

const said = ({ lead, choices }: Pick<MethodRule, "lead" | "choices">) => [...lead, ...choices].join(" ");

describe.each(LOCALES)("The method page in %s", (locale) => {
  const method = methodIn(locale);
  const words = textsOf(locale).method;
  const { questionnaire, decision } = textsOf(locale).forScreening;
  const reader = { questionnaire: levelOfCare, words: questionnaire, decision, method: words };
  const shown = method.groups.flatMap((group) => group.rules);
  const ruleShown = (id: string) => shown.find((rule) => rule.id === id);

  it("shows every rule and every stage once, and nothing else", () => {
    expect(shown.map(({ id }) => id).sort()).toEqual([...rules.map(({ id }) => id), ...stageIds].sort());
  });

  it("states every condition of every rule", () => {
    for (const { id, when } of rules) {
      const text = said(ruleShown(id) ?? { lead: [], choices: [] });
      for (const atom of atomsOf(when) as Atom[]) expect(text, id).toContain(phraseOf(reader, atom));
    }
    for (const { id, when } of stages.settings)
      expect(said(ruleShown(id) ?? { lead: [], choices: [] })).toContain(phraseOf(reader, when));
    expect(ruleShown(stages.stepUp.id)?.choices.length).toBe(stages.stepUp.rows.length);
  });

  it("groups rules by what they ask for: emergencies that interrupt are exactly the acute ones", () => {
    const group = (id: string) => method.groups.find((one) => one.id === id)?.rules.map((rule) => rule.id) ?? [];
    const having = (test: (rule: (typeof rules)[number]) => boolean) => rules.filter(test).map(({ id }) => id);
    expect(group("interrupts")).toEqual(having(({ acute }) => acute !== undefined));
    expect(group("emergency")).toEqual(having(({ acute, level }) => !acute && level === 5));
    expect(group("residential")).toEqual(having(({ level }) => level === 4));
    expect(group("php")).toEqual(having(({ level }) => level === 3));
    expect(group("iop")).toEqual(having(({ level }) => level === 2));
    expect(group("routes")).toEqual(having(({ acute, level }) => !acute && level === undefined));
  });

  it("says what each rule asks for, and whose its threshold is", () => {
    for (const rule of shown) {
      expect(rule.asks.length, rule.id).toBeGreaterThan(0);
      const cited = rules.find(({ id }) => id === rule.id)?.sources;
      if (!cited) continue;
      const status = cited.includes("OWN") ? (cited.length > 1 ? "both" : "ours") : "published";
      expect(rule.status, rule.id).toBe(status);
      expect(rule.sources).toEqual(cited.filter((key) => key !== "OWN"));
    }
  });

  it("lists every cited source, and every listed one once", () => {
    const listed = method.sources.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    const cited = [...shown, ...method.cutOffs].flatMap((one) => one.sources);
    expect(cited.filter((key) => !listed.includes(key))).toEqual([]);
    expect(Object.keys(sources).filter((key) => key !== "OWN" && !listed.includes(key))).toEqual([]);
  });

  it("shows every question once, with every answer", () => {
    const questions = method.sections.flatMap((section) => section.questions);
    expect(questions.map(({ id }) => id)).toEqual(places.map(({ question }) => question.id));
    for (const { question } of places) {
      const entry = questions.find(({ id }) => id === question.id);
      const codes = entry?.answers.map(({ code }) => code) ?? [];
      expect(codes.filter((code) => code !== "decline")).toEqual(optionsOf(question).map(({ code }) => code));
      expect(entry?.ask.length, question.id).toBeGreaterThan(5);
      expect((entry?.answers.length ?? 0) + (entry?.notes.length ?? 0), question.id).toBeGreaterThan(0);
    }
  });

  it("says that an answer changes nothing exactly if nothing reads it", () => {
    const questions = method.sections.flatMap((section) => section.questions);
    for (const { question } of places)
      for (const option of optionsOf(question)) {
        const { sets = {}, flags = [], current, response } = option;
        const entry = questions.find(({ id }) => id === question.id)?.answers.find(({ code }) => code === option.code);
        const parts = Object.keys(sets).length + flags.length + (current ? 1 : 0) + (response ? 1 : 0);
        const nothing = parts === 0 && !countsInATotal(question, option) && !isRead(question.id, option.code);
        const only = entry?.effects.length === 1 && entry.effects[0] === words.questions.recorded;
        expect(only, `${question.id} ${option.code}`).toBe(nothing);
        if (!nothing) expect(entry?.effects.length).toBeGreaterThanOrEqual(parts);
      }
  });

  it("says what an answer does by itself and what it does only in combination", () => {
    const effects = (id: string, code: string) =>
      method.sections
        .flatMap((section) => section.questions)
        .find((question) => question.id === id)
        ?.answers.find((answer) => answer.code === code)?.effects ?? [];
    const self = decision.dimensions.SELF;
    const both = effects("asq-1", "1");
    expect(both[0]).toContain(self.anchors[2]);
    const together = both.filter((effect) => effect.includes(self.anchors[3]));
    expect(together).toHaveLength(1);
    expect(together[0]).not.toContain(self.anchors[2]);
    expect(effects("about-age", "under-13")).toContain(words.questions.outOfScope);
    expect(effects("about-age", "under-13").join(" ")).not.toContain(decision.dimensions.SYMP.name);
  });

  it("says when each question is asked, and counts those before the result and after it", () => {
    const questions = method.sections.flatMap((section) => section.questions);
    const askedOf = (id: string) => questions.find((question) => question.id === id)?.asked ?? "";
    const kinds = { before: 0, either: 0, after: 0 };
    for (const { question } of places) {
      const { detail, detailWhen, decideWhen, withheld } = question;
      const tier = detail ? "after" : (detailWhen ?? decideWhen) ? "either" : "before";
      kinds[tier] += 1;
      expect(askedOf(question.id).includes(words.questions.withheld), question.id).toBe(withheld === true);
      if (detail) expect(askedOf(question.id), question.id).toContain(words.questions.tiers.detail);
      const condition = detailWhen ?? decideWhen;
      if (condition) expect(askedOf(question.id), question.id).toContain(phraseOf(reader, condition));
    }
    expect(method.counts).toEqual(kinds);
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(0);
  });

  it("calls no result incomplete because of a question that comes after it", () => {
    const questions = method.sections.flatMap((section) => section.questions);
    for (const { question } of places.filter((place) => place.question.detail)) {
      const declined = questions.find(({ id }) => id === question.id)?.answers.find(({ code }) => code === "decline");
      expect(declined?.effects ?? [], question.id).not.toContain(words.questions.incomplete);
    }
  });

  it("says what leaving a question about danger unanswered means", () => {
    const questions = method.sections.flatMap((section) => section.questions);
    for (const { question } of places.filter((place) => place.question.declined)) {
      const entry = questions.find(({ id }) => id === question.id)?.answers.find(({ code }) => code === "decline");
      expect(entry?.effects.length, question.id).toBeGreaterThan(1);
    }
  });

  it("shows every effect of several answers, every kind of program and every format", () => {
    expect(method.derived.map(({ id }) => id)).toEqual(derived.map(({ id }) => id));
    expect(method.programs.map(({ id }) => id)).toEqual(programs.map(({ id }) => id));
    expect(method.formats.map(({ id }) => id)).toEqual(formats.map(({ id }) => id));
    const everything = [...method.derived, ...method.programs, ...method.formats];
    for (const one of everything) expect(said(one).length, one.id).toBeGreaterThan(5);
    expect(method.derived.filter(({ effects }) => effects.length === 0)).toEqual([]);
  });

  it("has a sentence for every number and every open question, and states limits", () => {
    expect(method.cutOffs.map(({ id }) => id)).toEqual(cutOffs.map(({ id }) => id));
    for (const { id, text } of method.cutOffs) expect(text, id).toMatch(/\s/);
    expect(method.open.map(({ id }) => id)).toEqual(openQuestions.map(({ id }) => id));
    expect(words.limits.list.length).toBeGreaterThanOrEqual(6);
    expect(words.changes.list.length).toBeGreaterThanOrEqual(10);
  });

  it("shows the verification of exactly these rules, with a sentence for each property", () => {
    expect(method.verification?.current).toBe(true);
    expect(method.verification?.violations).toBe(0);
    for (const { claim, looked } of method.verification?.texts ?? []) {
      expect(claim).toMatch(/\s/);
      expect(looked).toMatch(/\s/);
    }
  });

  it("names what a property lists in words: rules by their ids, questions and answers as they are asked", () => {
    const listed = (id: string) =>
      method.verification?.properties.find(({ property }) => property === id)?.listed ?? "";
    expect(listed("no-rule-dead")).toBe("I3");
    for (const id of ["every-answer-counts", "danger-always-asked", "declined-opens", "never-too-long"])
      expect(listed(id), id).not.toMatch(/\b(asq-\d|[a-z]+-[a-z]+=|\d{5}-\d|about-|practical-|bstad-)/);
  });

  it("leaves no bare id or placeholder where a reader would see it", () => {
    const texts = JSON.stringify([shown.map(said), method.derived.map(said), method.areas, method.need]);
    expect(texts).not.toMatch(/undefined|\{[a-z]+\}/);
  });
});

describe("The numbers", () => {
  const onScore = cutOffs.flatMap(({ on }) => ("score" in on ? [on.score.join(" ")] : []));

  it("are all labeled: every total that is compared", () => {
    const compared = atoms.flatMap((atom) => ("score" in atom ? [atom.score.join(" ")] : []));
    expect([...new Set(compared)].sort()).toEqual([...onScore].sort());
  });

  it("are all labeled: every answer that has a meaning and contains a number", () => {
    const { questionnaire } = textsOf("en").forScreening;
    const labeled = (question: string, code: string) =>
      cutOffs.some(({ on }) => "question" in on && on.question === question && on.codes.some((one) => one === code));
    const missing = places.flatMap(({ question, section }) => {
      if (question.instrument) return [];
      const { options = {}, hint, ask } = questionnaire.sections[section.id]?.questions[question.id] ?? {};
      return optionsOf(question)
        .filter(({ sets, flags, current, response }) => sets || flags || current || response)
        .filter(({ code }) => /\d/.test(`${code} ${JSON.stringify([options[code], hint])}`))
        .filter(({ code }) => !labeled(question.id, code))
        .map(({ code }) => `${question.id} ${code} ${JSON.stringify(ask)}`);
    });
    expect(missing).toEqual([]);
  });

  it("name existing questions and answers, and listed sources", () => {
    for (const { id, on, sources: cited } of cutOffs) {
      for (const key of cited) expect({ ...sources, ...cutOffSources }, id).toHaveProperty([key]);
      if (!("question" in on)) continue;
      const question = places.find((place) => place.question.id === on.question)?.question;
      const codes = question ? optionsOf(question).map(({ code }) => code) : [];
      expect(on.codes.filter((code) => !codes.includes(code))).toEqual([]);
    }
  });

  it("are called published only with a source that is not our own", () => {
    for (const { id, status, sources: cited } of cutOffs) {
      const published = cited.filter((key) => (key as string) !== "OWN");
      if (status === "published") expect(published.length, id).toBe(cited.length);
      else expect(cited, id).toContain("OWN");
    }
  });

  it("that are published as a total are the instrument's own, or occur in a named source", () => {
    const totals = instruments.flatMap((instrument) => instrument.totals);
    for (const { id, on, status, sources: cited } of cutOffs) {
      if (!("score" in on) || status !== "published") continue;
      const [name, points] = on.score;
      const total = totals.find((one) => one.id === name);
      const own = total ? [total.positiveAt, ...total.bands.map(({ min }) => min)] : [];
      const found = cited.flatMap((key) => cutOffSources[key]?.numbers?.[name] ?? []);
      const whose = `${id}: no band of the instrument begins at ${points}, and none of ${cited.join(", ")} has it among its \`numbers\` in cut-offs.ts`;
      expect([...own, ...found], whose).toContain(points);
    }
  });

  it.each(LOCALES)(
    "in %s are stated as they are, so that a changed number cannot leave the old one on the page",
    (locale) => {
      const { questionnaire, decision } = textsOf(locale).forScreening;
      const reader = { questionnaire: levelOfCare, words: questionnaire, decision, method: textsOf(locale).method };
      const material = methodMaterial(locale);
      const changed = material.cutOffs.map((one) =>
        "score" in one.on ? { ...one, on: { score: [one.on.score[0], 77] as const } } : one,
      );
      const shown = methodOf(reader, { ...material, cutOffs: changed }).cutOffs;
      for (const { id, on } of cutOffs) {
        if (!("score" in on)) continue;
        expect(shown.find((one) => one.id === id)?.text, id).toMatch(/\b77\b/);
        expect(material.cutOffTexts[id], id).not.toMatch(
          new RegExp(`(of|to|on|de|a|suman) ${on.score[1]} (or more|days? or|o más)`),
        );
      }
    },
  );
});

describe("The open questions", () => {
  it("are about existing rules and stages", () => {
    const known = [...rules.map(({ id }) => id), ...stageIds];
    expect(openQuestions.flatMap((one) => one.rules.filter((id) => !known.includes(id)))).toEqual([]);
  });
});
