import { describe, expect, it } from "vitest";
import { assess } from "../../../lib/assessment/assess";
import { decodeAnswers, encodeAnswers } from "../../../lib/exchange/answer-code";
import { fhirFile, savedFile } from "../../../lib/exchange/download-files";
import { openFile } from "../../../lib/exchange/open-answers";
import { placesOf } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { holdsWithheld, leavingTheScreen, withoutWithheld } from "../../../lib/questionnaire/withheld";
import { restoreSession, saveSession } from "../../../lib/screening/saved-session";
import type { TabStorage } from "../../../lib/screening/tab-storage";
import { fhirPlan } from "../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { instrumentsEn } from "../../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { fixture } from "../../support/fixture-questionnaire";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const withheld = placesOf(levelOfCare).flatMap(({ question }) => (question.withheld ? [question.id] : []));
/** Someone at home chokes them: of what they answered, only that the home is dangerous may leave the screen. */
const inDanger = wellAdultBut({ "home-safety": "unsafe", "danger-signs": ["choked", "weapon"] });
const { "danger-signs": signs, ...rest } = inDanger;

const answeredAt = "2026-11-24T09:30:00-05:00";
const made = { now: new Date("2026-11-30T14:30:00Z"), times: { answeredAt } };
const texts = { questionnaire: enWords, instruments: instrumentsEn, title: "Level of care" };
const options = {
  madeAt: "https://example.org",
  plan: fhirPlan,
  ...made,
};
/** The part of a bundle about the person; the questions in it are the same for everyone. */
const aboutThem = (text: string): string =>
  JSON.stringify(
    JSON.parse(text).entry.filter(
      ({ resource }: { resource: { resourceType: string } }) => resource.resourceType !== "Questionnaire",
    ),
  );
const hint = /danger-signs|choked|lethal|A16/;

describe("H13 withheld answers", () => {
  it("are the signs that another person could kill, and they count while on the screen", () => {
    expect(withheld).toEqual(["danger-signs"]);
    expect(assess(levelOfCare, inDanger)).toMatchObject({ level: "outpatient", route: "crisis" });
    expect(assess(levelOfCare, inDanger).reasons.map(({ rule }) => rule)).toContain("A16");
  });

  it("stay out of a saved file, as does the fact that they were asked", () => {
    const { text } = savedFile(levelOfCare, inDanger, made);
    expect(text).not.toMatch(hint);
    expect(text).toBe(savedFile(levelOfCare, rest, made).text);
    expect(openFile(levelOfCare, text)).toMatchObject({ answers: rest, dropped: [] });
  });

  it("stay out of a printed code: it equals that of someone who was not asked", () => {
    const code = encodeAnswers(levelOfCare, inDanger, "2026-11-24");
    expect(code).toBe(encodeAnswers(levelOfCare, rest, "2026-11-24"));
    expect(decodeAnswers(levelOfCare, code)).toMatchObject({ answers: rest });
  });

  it("stay out of a bundle: the answers, the results and whether everything was answered", () => {
    const about = aboutThem(fhirFile(levelOfCare, inDanger, texts, options).text);
    expect(about).not.toMatch(hint);
    expect(about).toContain('"status":"completed"');
    expect(about).toContain("route.urgent");
    expect(about).not.toContain("route.crisis");
  });

  it("set no level, so that what is opened again asks for the same", () => {
    for (const answers of [inDanger, { ...inDanger, "symptom-distress": "severe", "treatment-current": "iop" }]) {
      const left = leavingTheScreen(levelOfCare, answers);
      expect(assess(left.questionnaire, left.answers).level).toBe(assess(levelOfCare, answers).level);
    }
  });

  it("are included in each of them if the person asks for it", () => {
    const choice = { withheldToo: true };
    expect(openFile(levelOfCare, savedFile(levelOfCare, inDanger, made, choice).text)).toMatchObject({
      answers: inDanger,
    });
    const { text } = fhirFile(levelOfCare, inDanger, texts, { ...options, ...choice });
    expect(aboutThem(text)).toMatch(hint);
    expect(aboutThem(text)).toContain("route.crisis");
    expect(openFile(levelOfCare, text)).toMatchObject({ answers: { "danger-signs": signs } });
    const code = encodeAnswers(levelOfCare, inDanger, null, choice);
    expect(decodeAnswers(levelOfCare, code)).toMatchObject({ answers: { "danger-signs": ["weapon", "choked"] } });
  });

  it("stay in the tab, so that a reload loses nothing and the help comes back", () => {
    let stored: string | null = null;
    const storage: TabStorage = {
      getItem: () => stored,
      setItem: (_, text) => {
        stored = text;
      },
      removeItem: () => {},
    };
    saveSession(storage, levelOfCare, inDanger, []);
    expect(restoreSession(storage, levelOfCare)).toMatchObject({ answers: inDanger, dropped: [] });
  });

  it("are, to the questionnaire as files know it, never asked and never missing", () => {
    const known = withoutWithheld(levelOfCare);
    expect(withoutWithheld(levelOfCare)).toBe(known);
    expect(withoutWithheld(known)).toBe(known);
    expect(withoutWithheld(fixture)).toBe(fixture);
    expect(readGiven(known, rest).path.map(({ id }) => id)).not.toContain("danger-signs");
    expect(assess(known, rest).missing).toEqual([]);
    expect(assess(levelOfCare, rest).missing).toEqual(["danger-signs"]);
    expect(placesOf(known).length).toBe(placesOf(levelOfCare).length - withheld.length);
    expect(known.sections.every(({ pages }) => pages.every(({ questions }) => questions.length > 0))).toBe(true);
  });

  it("can be chosen only once there is an answer", () => {
    expect(holdsWithheld(levelOfCare, inDanger)).toBe(true);
    expect(holdsWithheld(levelOfCare, rest)).toBe(false);
    expect(holdsWithheld(levelOfCare, wellAdult)).toBe(false);
  });
});
