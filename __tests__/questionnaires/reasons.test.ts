import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { LOCALES, type Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { paperText } from "../../lib/report/paper/paper-text";
import { type Report, reportOf } from "../../lib/report/report";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { mildest } from "../support/mildest";
import { paperOfAnswers } from "../support/paper-of-answers";

function reportIn(locale: Locale, stated: Answers): Report {
  const { questionnaire, decision, report } = textsOf(locale).forScreening;
  return reportOf(levelOfCare, mildest(stated), { questionnaire, decision, answerText: report.answerText });
}
const reasonsIn = (locale: Locale, stated: Answers): Readonly<Record<string, string>> => {
  const { reasons, routeReasons } = reportIn(locale, stated);
  return Object.fromEntries([...reasons, ...routeReasons].map(({ rule, text }) => [rule, text]));
};

type Wording = { readonly [L in Locale]: string };

/**
 * People, each with the whole sentence of one reason: what they reported, and no other way in which the rule could
 * hold.
 */
const PEOPLE: readonly (readonly [who: string, rule: string, stated: Answers, said: Wording])[] = [
  [
    "a way in mind and something within reach",
    "P1",
    { "asq-1": "1", "suicide-method": "yes", "means-access": "yes" },
    {
      en: "You have thought about how you might end your life, and you could get to something you have thought of using to end your life",
      es: "Usted ha pensado en cómo podría quitarse la vida, y tiene a la mano o puede conseguir algo con lo que ha pensado quitarse la vida",
    },
  ],
  [
    "moderate symptoms and therapy that did not help, without any hospital stay",
    "I4",
    {
      "symptom-distress": "moderate",
      "treatment-current": "outpatient",
      "treatment-response": "same",
      "treatment-admissions": "none",
    },
    {
      en: "How you feel is hard to live with, you are in therapy or counseling now, and treatment has helped little or not at all after a fair try",
      es: "Le cuesta vivir con lo que siente, usted va ahora a terapia o consejería, y el tratamiento ha traído poco o ningún cambio después de un tiempo suficiente",
    },
  ],
  [
    "heavy drinking until yesterday",
    "Q3",
    { "68518-0": "4", "68519-8": "3", "use-pattern": ["alcohol-heavy"], "use-last": "now", "use-kinds": ["alcohol"] },
    {
      en: "You have been having 8 drinks or more on most days, and the last drink or dose was today or yesterday",
      es: "Usted ha estado tomando 8 bebidas con alcohol o más la mayoría de los días, y la última bebida o dosis fue hoy o ayer",
    },
  ],
  [
    "someone else who did not say whether there is a plan, for a teenager",
    "A14",
    { "about-subject": "other", "about-age": "13-17", "asq-1": "1", "suicide-plan": "decline" },
    {
      en: "It is not known whether they have worked out details for ending their life, they are 13 to 17 years old, and they have wished they were dead",
      es: "No se sabe si la persona ha planeado detalles para quitarse la vida, la persona tiene de 13 a 17 años, y ha deseado morir",
    },
  ],
  [
    "thoughts now, after an attempt long ago",
    "I1",
    { "asq-4": "1", "asq-1": "1", "suicide-attempt-when": "over-a-year" },
    {
      en: "You have tried to end your life before, and you have wished you were dead",
      es: "Usted ha intentado quitarse la vida alguna vez, y ha deseado morir",
    },
  ],
  [
    "a day program that does not help",
    "S1",
    { "symptom-distress": "severe", "treatment-current": "php", "treatment-response": "worse" },
    {
      en: "You are in a day program (PHP) now, you are getting worse with treatment, and you barely get through most days",
      es: "Usted está ahora en un programa de día (PHP), va empeorando con el tratamiento, y apenas logra pasar la mayoría de los días",
    },
  ],
  [
    "getting better where one lives for treatment",
    "S2",
    { "treatment-current": "residential", "treatment-response": "improving" },
    {
      en: "You live in a treatment program now, and you are getting better or steady and doing well",
      es: "Usted vive ahora en un programa de tratamiento, y va mejorando o sigue estable y bien",
    },
  ],
  [
    "low mood as the questionnaire counts it",
    "I25",
    { "symptom-distress": "unbearable" },
    { en: "How you feel is more than you can bear", es: "Lo que usted siente es más de lo que puede soportar" },
  ],
];

const lowMood: Answers = {
  ...Object.fromEntries(["44250-9", "44255-8", "44259-0", "44254-1", "44251-7"].map((item) => [item, "3"])),
  "44258-2": "2",
  "function-roles": "missing-some",
};

describe.each(LOCALES)("Reasons in %s", (locale) => {
  it.each(PEOPLE)("state what this person answered: %s (%s)", (_, rule, stated, said) => {
    expect(reasonsIn(locale, stated)[rule]).toBe(said[locale]);
  });

  it("give a total with its publisher's term, and as a minimum if an item was not answered", () => {
    const whole = reasonsIn(locale, lowMood).I2;
    expect(whole).toContain(locale === "en" ? "17 of 27 (moderately severe)" : "17 de 27 (");
    const partly = reasonsIn(locale, { ...lowMood, "44252-5": "decline" }).I2;
    expect(partly).toContain(locale === "en" ? "at least 17 of 27" : "al menos 17 de 27");
  });

  it("call it possible if it holds only because of something unanswered", () => {
    const text = reasonsIn(locale, { "about-age": "65-plus", "asq-1": "decline" }).R15;
    expect(text).toContain(locale === "en" ? "you did not say whether you have wished" : "no dijo si ha deseado");
    expect(text).toMatch(/\)$/);
  });

  it("call danger from someone by its name, and place it at home only if that was reported", () => {
    const [near, home] = [
      reasonsIn(locale, { "now-emergency": ["unsafe-place"] }).R5,
      reasonsIn(locale, { "home-safety": "unsafe" }).R5,
    ];
    expect(near).not.toMatch(/\bhome\b|\bcasa\b/);
    expect(home).toMatch(/\bhome\b|\bcasa\b/);
  });
});

describe("Withheld answers", () => {
  const inDanger: Answers = { "home-safety": "unsafe", "danger-signs": ["choked", "weapon"] };

  it.each(LOCALES)("are shown as reasons on screen (%s)", (locale) => {
    const { reasons, routeReasons } = reportIn(locale, inDanger);
    const lethal = [...reasons, ...routeReasons].find(({ rule }) => rule === "A16");
    expect(lethal?.text).toMatch(/choked|apretado el cuello|weapon|arma/);
  });

  it("give no reason on paper, and remove no other reason", () => {
    const text = paperText(paperOfAnswers(mildest({ ...inDanger, "symptom-distress": "unbearable" })));
    expect(text).not.toMatch(/A16|choked|weapon/);
    expect(text).toMatch(/more than they can bear/i);
  });
});
