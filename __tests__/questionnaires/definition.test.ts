import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalRules } from "../../lib/assessment/canonical-rules";
import { DECLINE, type Effect, type Question } from "../../lib/questionnaire/definition";
import { optionsOf, placeOf, placesOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import { type Atom, atomsOf, type Condition } from "../../lib/rules/condition";
import { DIMENSIONS, type Dimension, FLAGS, type Flag, NEED_DIMENSIONS } from "../../lib/rules/dimensions";
import { INTERRUPTING_ROUTE } from "../../lib/rules/levels";
import { cutOffs } from "../../questionnaires/level-of-care/cut-offs";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { asAnswer } from "../verify/answer-space";
import { personWith } from "../verify/people";

const questions = placesOf(levelOfCare).map(({ question }) => question);
const ids = questions.map(({ id }) => id);
const totals = levelOfCare.instruments.flatMap((instrument) => instrument.totals);
const effectsOf = (question: Question): Effect[] => [
  ...optionsOf(question),
  ...(question.declined ? [question.declined] : []),
];

const raises = (effect: Effect, dimension: Dimension, value = 1) => (effect.sets?.[dimension] ?? 0) >= value;
const asDimensions = (name: Dimension | "NEED"): readonly Dimension[] => (name === "NEED" ? NEED_DIMENSIONS : [name]);

/**
 * Questions whose answers can make the atom hold, including through derived effects. `level` reads everything clinical.
 */
function readBy(atom: Atom): string[] {
  if ("answered" in atom) return [atom.answered[0]];
  if ("score" in atom) return [...(totals.find(({ id }) => id === atom.score[0])?.items ?? [atom.score[0]])];
  if ("level" in atom)
    return placesOf(levelOfCare)
      .filter(({ section }) => !section.practical)
      .map(({ question }) => question.id);
  const hits = (effect: Effect) =>
    "flag" in atom
      ? (effect.flags ?? []).includes(atom.flag)
      : asDimensions(atom.atLeast[0]).some((name) => raises(effect, name));
  const direct = questions.filter((question) => effectsOf(question).some(hits)).map(({ id }) => id);
  const derived = levelOfCare.derived.filter(hits).flatMap(({ when }) =>
    atomsOf(when)
      .filter((part) => !("atLeast" in part))
      .flatMap(readBy),
  );
  return [...new Set([...direct, ...derived])];
}

describe("Questions", () => {
  it("have unique ids, as do pages and sections", () => {
    const pages = levelOfCare.sections.flatMap((section) => section.pages.map(({ id }) => id));
    for (const names of [ids, pages, levelOfCare.sections.map(({ id }) => id)])
      expect(new Set(names).size).toBe(names.length);
    for (const question of questions) {
      const codes = optionsOf(question).map(({ code }) => code);
      expect(new Set([...codes, DECLINE]).size, question.id).toBe(codes.length + 1);
    }
  });

  it("are opened only by what is asked before them, except for the last look at safety", () => {
    const later = questions.flatMap(({ id, askWhen }) => {
      const read = askWhen ? atomsOf(askWhen).flatMap(readBy) : [];
      const after = [...new Set(read)].filter((other) => ids.indexOf(other) > ids.indexOf(id));
      return after.length > 0 ? [[id, after]] : [];
    });
    // Their gates read "need", danger from someone or harm to others, which the last two pages can still raise. In the
    // contract a gate reads every answer, wherever it is, so these are then asked before the result.
    const lookedAtAgain = [
      "course",
      "watch-need",
      "medicine-missed",
      "treatment-past",
      "treatment-admissions",
      "readiness",
    ];
    expect(Object.fromEntries(later)).toEqual({
      ...Object.fromEntries(lookedAtAgain.map((id) => [id, ["stay-safe", "stay-safe-why"]])),
      "danger-signs": ["stay-safe-why"],
      "use-now": ["stay-safe-why"],
    });
  });

  it("are not opened by their own page, and do not change their tier because of it or anything after it", () => {
    const placeOfPage = new Map(placesOf(levelOfCare).map(({ question, page }) => [question.id, page.id]));
    const pages = [...new Set(placeOfPage.values())];
    for (const { id, askWhen, detailWhen, decideWhen } of questions) {
      const page = placeOfPage.get(id) ?? "";
      const opening = askWhen ? atomsOf(askWhen).flatMap(readBy) : [];
      expect(
        opening.filter((other) => other !== id && placeOfPage.get(other) === page),
        id,
      ).toEqual([]);
      const tier = detailWhen ?? decideWhen;
      const read = tier ? atomsOf(tier).flatMap(readBy) : [];
      expect(
        read.filter((other) => pages.indexOf(placeOfPage.get(other) ?? "") >= pages.indexOf(page)),
        id,
      ).toEqual([]);
    }
  });

  it("never depend on a practical answer", () => {
    const practical = new Set(
      placesOf(levelOfCare).flatMap(({ question, section }) => (section.practical ? [question.id] : [])),
    );
    const named = (condition: Condition) =>
      atomsOf(condition)
        .filter((atom) => !("level" in atom))
        .flatMap(readBy);
    const gates = questions.flatMap(({ askWhen }) => (askWhen ? [askWhen] : []));
    const deciding = [...levelOfCare.rules, ...levelOfCare.derived].map(({ when }) => when);
    expect([...gates, ...deciding].flatMap(named).filter((id) => practical.has(id))).toEqual([]);
  });

  it("name in their gates only existing questions, codes and totals", () => {
    const suggestions = [...levelOfCare.programs, ...levelOfCare.formats];
    const conditions = [
      ...questions.flatMap(({ askWhen }) => (askWhen ? [askWhen] : [])),
      ...levelOfCare.derived.map(({ when }) => when),
      ...suggestions.flatMap(({ when, unless }) => (unless ? [when, unless] : [when])),
      levelOfCare.outOfScope.when,
      levelOfCare.proxy,
    ];
    const numbers = questions.filter(({ kind }) => kind === "integer").map(({ id }) => id);
    for (const atom of conditions.flatMap(atomsOf)) {
      if ("score" in atom) expect([...totals.map(({ id }) => id), ...numbers]).toContain(atom.score[0]);
      if (!("answered" in atom)) continue;
      const [id, codes] = atom.answered;
      const known = [...optionsOf(placeOf(levelOfCare, id).question).map(({ code }) => code), DECLINE];
      expect(known, id).toEqual(expect.arrayContaining([...codes]));
    }
  });
});

describe.each(ids)("%s can be asked", (id) => {
  it("and each of its answers counts", () => {
    const { question } = placeOf(levelOfCare, id);
    for (const code of [...optionsOf(question).map((option) => option.code), DECLINE]) {
      const person = personWith(levelOfCare, { [id]: asAnswer(question, code) });
      expect(person, `some answers open it: ${code}`).not.toBeNull();
      const { path, ledger } = readGiven(levelOfCare, person ?? {});
      expect(path).toContain(question);
      expect(ledger.answered(id, [code]), code).toBe(true);
    }
  });
});

describe("What answers mean", () => {
  const everything: Effect[] = [...questions.flatMap(effectsOf), ...levelOfCare.derived];

  it("is on existing dimensions and flags, from 1 to 4", () => {
    for (const { sets, flags } of everything) {
      for (const [name, value] of Object.entries(sets ?? {})) {
        expect(DIMENSIONS).toContain(name);
        expect([1, 2, 3, 4]).toContain(value);
      }
      for (const name of flags ?? []) expect(FLAGS).toContain(name);
    }
  });

  it("can bring every dimension to 4 and turn every flag on", () => {
    const reached = (name: Dimension) => everything.some((effect) => raises(effect, name, 4));
    expect(DIMENSIONS.filter((name) => !reached(name))).toEqual([]);
    const raised = (name: Flag) => everything.some(({ flags }) => flags?.includes(name));
    expect(FLAGS.filter((name) => !raised(name))).toEqual([]);
  });

  it("counts declining on the safety questions, and where the contract names it", () => {
    const self = { sets: { SELF: 2 }, flags: ["declined"] };
    const others = { sets: { OTHERS: 2 }, flags: ["declined"] };
    const mind = { sets: { MIND: 2 }, flags: ["declined"] };
    const acuity = { sets: { SELF: 2 }, flags: ["declined", "acuityDeclined"] };
    const asq = ["asq-1", "asq-2", "asq-3", "asq-4"];
    const suicide = ids.filter((id) => id.startsWith("suicide-"));
    const acute = ["asq-5", "suicide-intent", "suicide-plan", "stay-safe", "stay-safe-why"];
    const expected = [
      ...["now-emergency", "44260-8", ...asq, ...suicide, "self-injury"].map((id) => [id, self]),
      ...acute.map((id) => [id, acuity]),
      ["baby-harm", others],
      ["harm-others", { sets: { OTHERS: 2 }, flags: ["declined", "anger"] }],
      ...["mind-reality", "mind-commands", "mania-energy"].map((id) => [id, mind]),
      ["about-age", { flags: ["ageUnknown"] }],
      ["eating-severity", { sets: { EAT: 1 } }],
      ["use-kinds", { flags: ["beyondCannabis"] }],
      ["course", { flags: ["worsening", "acute"] }],
      ["means-access", { flags: ["means"] }],
      ["watch-adult", { flags: ["noWatch"] }],
    ];
    const declined = questions.flatMap((question) => (question.declined ? [[question.id, question.declined]] : []));
    expect(suicide).toHaveLength(5);
    expect(Object.fromEntries(declined)).toEqual(Object.fromEntries(expected));
  });
});

describe("Rules", () => {
  const { stages } = levelOfCare;
  const floors = [...levelOfCare.rules, stages.stepUp, ...stages.settings, stages.stepDown];

  it("have unique ids", () => {
    const names = floors.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it("cite listed sources", () => {
    for (const { id, sources } of floors) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(Object.keys(levelOfCare.sources), id).toEqual(expect.arrayContaining([...sources]));
    }
  });

  it("leave no listed source uncited", () => {
    // A cut-off may have a source that no rule names: the rule reads what the cut-off sets.
    const cited = new Set<string>([...floors, ...cutOffs].flatMap(({ sources }) => sources));
    expect(Object.keys(levelOfCare.sources).filter((key) => !cited.has(key))).toEqual([]);
  });

  it("interrupt exactly if their route does", () => {
    for (const { id, acute, route } of levelOfCare.rules)
      expect(acute !== undefined, id).toBe(route >= INTERRUPTING_ROUTE);
  });

  it("read only what some answer can set", () => {
    for (const { id, when } of levelOfCare.rules)
      for (const atom of atomsOf(when))
        expect(readBy(atom).length, `${id}: ${JSON.stringify(atom)}`).toBeGreaterThan(0);
  });
});

describe("Sources", () => {
  it("name their publisher and the date they were last read", () => {
    for (const [key, source] of Object.entries(levelOfCare.sources)) {
      expect(source.title && source.publisher, key).toBeTruthy();
      expect(new Date(source.lastChecked).toISOString().slice(0, 10), key).toBe(source.lastChecked);
      if (source.url) expect(new URL(source.url).protocol, key).toBe("https:");
    }
  });

  it("of instruments are a URL or a citation with its year", () => {
    for (const { id, source } of levelOfCare.instruments) expect(source, id).toMatch(/^https:\/\/\S+|\b(19|20)\d\d\b/);
  });
});

describe("The rules hash", () => {
  it("covers everything that decides; `npm run record` writes it", () => {
    const hash = createHash("sha256").update(canonicalRules(levelOfCare)).digest("hex").slice(0, 12);
    expect(levelOfCare.hash, "EDIT: nothing by hand; run `npm run record`").toBe(hash);
  });
});
