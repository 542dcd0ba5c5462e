import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/texts";
import { LOCALES, type Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { reportOf } from "../../lib/report/report";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdultBut } from "../support/well-adult";

function reasonsOf(answers: Answers, locale: Locale): readonly string[] {
  const { questionnaire, decision, report } = textsOf(locale).forScreening;
  const { reasons, routeReasons } = reportOf(levelOfCare, answers, {
    questionnaire,
    decision,
    answerText: report.answerText,
  });
  return [...reasons, ...routeReasons].map(({ text }) => text);
}

const teen = { "about-age": "13-17", "trauma-trouble": "no" };
const SELF_HARM: { readonly [L in Locale]: RegExp } = { en: /self-harm/, es: /hacerse daño|se hace daño/ };
const ATTEMPT: { readonly [L in Locale]: RegExp } = { en: /past attempt/, es: /intento anterior/ };
const NO_DRUGS: { readonly [L in Locale]: RegExp } = { en: /alcohol|drug/, es: /alcohol|droga/ };

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

  it("unwanted thoughts after a birth are not put beside drugs that nobody named", () => {
    const answers = wellAdultBut({
      "about-perinatal": "postpartum",
      "baby-harm": "unwanted",
      "symptom-distress": "severe",
    });
    for (const text of reasonsOf(answers, locale)) expect(text).not.toMatch(NO_DRUGS[locale]);
  });
});
