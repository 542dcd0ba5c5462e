import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/texts";
import { LOCALES, type Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { reportOf } from "../../lib/report/report";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdultBut } from "../support/well-adult";

function byRule(answers: Answers, locale: Locale): Readonly<Record<string, string>> {
  const { questionnaire, decision, report } = textsOf(locale).forScreening;
  const { reasons, routeReasons } = reportOf(levelOfCare, answers, {
    questionnaire,
    decision,
    answerText: report.answerText,
  });
  return Object.fromEntries([...reasons, ...routeReasons].map(({ rule, text }) => [rule, text]));
}
const reasonsOf = (answers: Answers, locale: Locale): readonly string[] => Object.values(byRule(answers, locale));

const teen = { "about-age": "13-17", "trauma-trouble": "no" };
const SELF_HARM: { readonly [L in Locale]: RegExp } = { en: /self-harm/, es: /hacerse daño|se hace daño/ };
const ATTEMPT: { readonly [L in Locale]: RegExp } = { en: /past attempt/, es: /intento anterior/ };
const NO_DRUGS: { readonly [L in Locale]: RegExp } = { en: /alcohol|drug/, es: /alcohol|droga/ };

type Said = { readonly [L in Locale]: RegExp };

/** An answer that alone makes a rule hold which other answers can make hold as well: its reason has to name this way too. */
const WAYS: readonly (readonly [way: string, rule: string, answers: Answers, said: Said])[] = [
  ["an attempt today", "A6", { "asq-4": "1", "suicide-attempt-when": "today" }, { en: /attempt/, es: /intento/ }],
  [
    "being told to do harm, by what can be doubted",
    "A3",
    { "mind-reality": "doubt", "mind-commands": "yes", "mind-group": "yes" },
    { en: /told to hurt/, es: /mandan hacer daño/ },
  ],
  [
    "shaking now, with a seizure long ago",
    "A5",
    { "sedative-daily": "as-prescribed", "withdrawal-history": "seizure", "withdrawal-now": "shaking" },
    { en: /[Ss]igns of withdrawal now/, es: /[Ss]eñales de abstinencia ahora/ },
  ],
  ["nobody for a child", "Q1", { "function-dependents": "cannot" }, { en: /care of someone/, es: /cuidado de otra/ }],
  ["rituals all day", "P3", { "ocd-time": "over-8h" }, { en: /8 hours/, es: /8 horas/ }],
  ["a threat that was made", "P4", { "harm-others": "afraid", "use-now": "no" }, { en: /hreat/, es: /menaz/ }],
  [
    "a group that could not be followed",
    "P5",
    { "mania-energy": "past", "mind-group": "no" },
    { en: /group/, es: /grupo/ },
  ],
  ["an overdose this month", "P8", overdose("past-30-days"), { en: /overdose/, es: /sobredosis/ }],
  ["an overdose this year", "I5", overdose("past-year"), { en: /overdose/, es: /sobredosis/ }],
  [
    "two stays in a hospital",
    "I4",
    { "symptom-distress": "moderate", "treatment-past": "helped", "treatment-admissions": "two-plus" },
    { en: /hospital/, es: /hospital/ },
  ],
  [
    "eating and washing often missed",
    "I13",
    { "function-selfcare": "often-missed" },
    { en: /missed/, es: /[Mm]uchas faltas/ },
  ],
  [
    "calming pills as prescribed, in pregnancy",
    "R7",
    { "about-perinatal": "pregnant", "sedative-daily": "want-to-stop", "withdrawal-now": "none" },
    { en: /pills/, es: /pastillas/ },
  ],
];
function overdose(when: string): Answers {
  return {
    "68524-8": "1",
    "use-kinds": ["other"],
    "use-pattern": ["none"],
    "use-impact": "none",
    "use-overdose": when,
    "use-now": "no",
  };
}

describe.each(LOCALES)("Reasons in %s say only what the answers say", (locale) => {
  it.each(["recent-frequent", "recent-medical"])("self-harm without thoughts of suicide is called that: %s", (code) => {
    const texts = reasonsOf(
      wellAdultBut({ ...teen, "self-injury": code, "means-access": "no", "use-now": "no" }),
      locale,
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(SELF_HARM[locale]);
  });

  it("an attempt long ago is called that, and not a thought of today", () => {
    const past = { "asq-4": "1", "asq-5": "0", "suicide-preparation": "no", "suicide-attempt-when": "over-a-year" };
    const answers = wellAdultBut({ ...past, "about-age": "65-plus", "means-access": "no", "use-now": "no" });
    const texts = reasonsOf(answers, locale);
    expect(texts.some((text) => ATTEMPT[locale].test(text))).toBe(true);
  });

  it.each(WAYS)("each way in which a rule can hold is in its words: %s (%s)", (_, rule, answers, said) => {
    expect(byRule(wellAdultBut(answers), locale)[rule]).toMatch(said[locale]);
  });

  it("danger from someone is not put into the home", () => {
    const texts = reasonsOf(wellAdultBut({ "now-emergency": ["unsafe-place"] }), locale);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toMatch(/\bhome\b|hogar/);
  });

  it("a mind that can no longer follow a group is not called unreal", () => {
    const answers = { "mind-reality": "decline", "mind-commands": "decline", "mind-group": "no" };
    for (const text of reasonsOf(wellAdultBut(answers), locale)) expect(text).not.toMatch(/but are not|no lo son/);
  });

  it("unwanted thoughts after a birth are not put beside drugs that nobody named", () => {
    const answers = wellAdultBut({
      "about-perinatal": "postpartum",
      "baby-harm": "unwanted",
      "symptom-distress": "severe",
    });
    for (const text of reasonsOf(answers, locale)) expect(text).not.toMatch(NO_DRUGS[locale]);
  });
});
