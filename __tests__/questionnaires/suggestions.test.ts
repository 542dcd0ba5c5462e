import { describe, expect, it } from "vitest";
import { assess } from "../../lib/assessment/assess";
import type { Answers } from "../../lib/questionnaire/answers";
import type { FormatId } from "../../questionnaires/level-of-care/formats";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import type { ProgramId } from "../../questionnaires/level-of-care/programs";
import { enDecisionWords } from "../../questionnaires/level-of-care/text/en/decision-words";
import { esDecisionWords } from "../../questionnaires/level-of-care/text/es/decision-words";
import { FIVE_PEOPLE } from "../cases/five-people";
import { wellAdult } from "../support/well-adult";

const moderate = FIVE_PEOPLE.find(({ name }) => name.startsWith("moderate"))?.answers ?? {};
const found = (answers: Answers) => assess(levelOfCare, answers);

const programs: readonly (readonly [ProgramId, Answers, RegExp])[] = [
  ["eating-disorder", { ...wellAdult, "known-conditions": ["eating"] }, /eating/i],
  ["ocd", { ...wellAdult, "known-conditions": ["ocd"] }, /ERP|exposure/i],
  ["trauma", { ...wellAdult, "known-conditions": ["ptsd"] }, /CPT|PE/],
  ["bipolar", { ...wellAdult, "known-conditions": ["bipolar"] }, /prescri|medic/i],
  ["dbt", { ...wellAdult, "known-conditions": ["emotion-regulation"] }, /DBT/],
  ["perinatal", { ...wellAdult, "about-perinatal": "postpartum" }, /pregnan|baby|birth|perinatal/i],
  ["veteran", { ...wellAdult, "about-military": "yes" }, /VA|veteran/i],
  ["older-adult", { ...wellAdult, "about-age": "65-plus" }, /older/i],
  ["opioid-medication", { ...wellAdult, "known-conditions": ["opioid-medication"] }, /buprenorphine|methadone|medic/i],
  ["adolescent", FIVE_PEOPLE.find(({ name }) => name.startsWith("a parent"))?.answers ?? {}, /teen|school/i],
];

describe("Kinds of programs to ask about", () => {
  // Coverage: C13, C14, C17, C21, C24
  it.each(programs)("include %s if an answer points to it, in words that name it", (id, answers, named) => {
    expect(found(answers).programs).toContain(id);
    expect(JSON.stringify(enDecisionWords.programs[id])).toMatch(named);
  });

  it.each<readonly [ProgramId, Answers]>([
    ["ocd", { "harm-others": "dread" }],
    ["ocd", { "about-perinatal": "baby-care", "baby-harm": "unwanted" }],
    ["ocd", { "about-perinatal": "postpartum", "baby-harm": "dread" }],
    ["bipolar", { "mania-energy": "sleepless" }],
    ["bipolar", { "mania-energy": "past" }],
    ["dbt", { "self-injury": "recent-worse" }],
    ["early-psychosis", { "mind-reality": "doubt" }],
    ["opioid-medication", { "68524-8": "1", "use-kinds": ["opioids-prescribed"] }],
  ])("include %s for %o", (id, answers) => {
    expect(found({ ...wellAdult, ...answers }).programs).toContain(id);
  });

  it.each<readonly [ProgramId, Answers]>([
    ["ocd", { "harm-others": "thoughts" }],
    ["ocd", { "ocd-time": "under-1h" }],
    ["perinatal", { "about-perinatal": "baby-care" }],
    ["early-psychosis", { "about-age": "65-plus", "mind-reality": "doubt" }],
    ["early-psychosis", { "mind-reality": "substance" }],
    ["dbt", { "self-injury": "recent-rare" }],
  ])("do not include %s for %o", (id, answers) => {
    expect(found({ ...wellAdult, ...answers }).programs).not.toContain(id);
  });

  it("say whom early psychosis programs are for, and not to stop or miss opioid medicine", () => {
    expect(JSON.stringify(enDecisionWords.programs["early-psychosis"])).toContain("last two or three years");
    expect(JSON.stringify(enDecisionWords.programs["opioid-medication"])).toContain("do not stop or miss it");
    expect(JSON.stringify(esDecisionWords.programs["opioid-medication"])).toContain("no la deje ni se salte dosis");
  });

  // Coverage: C15
  it("ask for both together if there are alcohol or drugs and other symptoms", () => {
    const answers = {
      ...moderate,
      "68518-0": "4",
      "68519-8": "4",
      "68520-6": "4",
      "use-kinds": ["alcohol"],
      "use-impact": "serious",
    };
    expect(found(answers).programs).toEqual(expect.arrayContaining(["substance-use", "dual-diagnosis"]));
  });
});

const formats: readonly (readonly [FormatId, Answers])[] = [
  ["evening", { "practical-times": ["work-days"] }],
  ["work-leave", { "practical-times": ["work-days"] }],
  ["school-plan", { "practical-times": ["school"] }],
  ["child-care", { "practical-times": ["caregiving"] }],
  ["telehealth", { "practical-online": "private", "practical-travel": "rural" }],
  ["transport", { "practical-travel": "none" }],
  ["private-place", { "practical-online": "not-private" }],
  ["low-cost", { "practical-cost": "cannot" }],
  ["insurance-help", { "practical-insurance": "none" }],
  ["individual", { "practical-group": "could-not" }],
  ["group-ease", { "practical-group": "nervous" }],
  ["interpreter", { "practical-language": "spanish" }],
  ["away-from-home", { "practical-privacy": "small-community" }],
  ["check-up", { "medical-condition": "unchecked" }],
  ["place-to-stay", { "home-safety": "unstable" }],
  ["gambling", { gambling: "trouble" }],
];

describe("Practical limits", () => {
  // Coverage: C33, C68, C93
  it.each(formats)("lead to something to ask for (%s), and the level stays", (id, limit) => {
    const limited = found({ ...moderate, ...limit });
    expect(limited.formats).toContain(id);
    expect(enDecisionWords.formats[id]?.ask).toBeTruthy();
    expect(limited.level).toBe(found(moderate).level);
  });

  it.each<Answers>([
    { "home-safety": "unsafe" },
    { "home-safety": "nowhere" },
    { "self-injury": "recent-medical" },
    { "mind-reality": "convinced" },
    { "medical-condition": "unstable" },
    { "sedative-daily": "want-to-stop" },
    { "harm-others": "hurt" },
  ])("do not refer someone to video care who may need help in the room: %o", (answers) => {
    const far = { ...moderate, "practical-online": "private", "practical-travel": "rural" };
    expect(found(far).formats).toContain("telehealth");
    expect(found({ ...far, ...answers }).formats).not.toContain("telehealth");
  });
});
