import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "@playwright/test";
import { chartEn } from "../../../lib/content/en/chart";
import { crisisEn } from "../../../lib/content/en/crisis";
import { exchangeEn } from "../../../lib/content/en/exchange";
import { levelsEn } from "../../../lib/content/en/levels";
import { screeningEn } from "../../../lib/content/en/screening";
import { chartEs } from "../../../lib/content/es/chart";
import { crisisEs } from "../../../lib/content/es/crisis";
import { exchangeEs } from "../../../lib/content/es/exchange";
import { levelsEs } from "../../../lib/content/es/levels";
import { screeningEs } from "../../../lib/content/es/screening";
import { LOCALES } from "../../../lib/content/locales";
import { encodeAnswers } from "../../../lib/exchange/answer-code";
import { type QuestionnaireWords, say } from "../../../lib/questionnaire/words";
import { site as copy } from "../../../lib/site/site.mjs";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { esWords } from "../../../questionnaires/level-of-care/text/es/words";
import { answersBefore } from "../../browser/opened-at";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { wellAdult } from "../../support/well-adult";
import { test } from "../engine-test";
import { listen } from "./listener";
import { stumblesIn } from "./stumbles";
import { Walk } from "./walk";

const TEXTS = {
  en: {
    chart: chartEn,
    crisis: crisisEn,
    exchange: exchangeEn,
    levels: levelsEn,
    screening: screeningEn,
    words: enWords,
  },
  es: {
    chart: chartEs,
    crisis: crisisEs,
    exchange: exchangeEs,
    levels: levelsEs,
    screening: screeningEs,
    words: esWords,
  },
} as const;
const moderate = FIVE_PEOPLE.find(({ name }) => name.startsWith("moderate"));
const transcripts = resolve(__dirname, "../../../.cache/engines/heard");

/** What a question says to a person who answers for themselves. */
function questionIn(words: QuestionnaireWords, section: string, id: string) {
  const question = words.sections[section]?.questions[id];
  if (!question) throw new Error(`There is no ${id} in ${section}.`);
  const options = Object.fromEntries(
    Object.entries(question.options).map(([code, label]) => [code, say(label, "self")]),
  );
  return {
    ask: say(question.ask, "self"),
    short: say(question.short, "self"),
    hint: say(question.hint ?? "", "self"),
    options,
    labels: Object.values(options),
  };
}

const codeOf = (answers: Parameters<typeof encodeAnswers>[1]) =>
  encodeAnswers(levelOfCare, answers, "2026-11-20", { layouts: codeLayouts });

/** From the page of opened answers to the questions; the tab already holds others, which are replaced. */
async function continueWith(walk: Walk, words: { readonly continue: string; readonly replaceYes: string }) {
  await walk.until("Tab", words.continue);
  await walk.press("Return");
  await walk.until("Tab", words.replaceYes);
  return walk.press("Return");
}

for (const locale of LOCALES)
  test(`${locale}: with a screen reader and keyboard: the start page, an error, help, a time frame, the result`, async ({
    site,
  }) => {
    test.setTimeout(1_800_000);
    const { chart, crisis, exchange, levels, screening, words } = TEXTS[locale];
    const [who, age] = [questionIn(words, "about", "about-subject"), questionIn(words, "about", "about-age")];
    const emergency = questionIn(words, "now", "now-emergency");
    const listener = await listen(locale);
    const walk = new Walk(listener);
    try {
      const start = await walk.go(`${site.origin}/${locale}/screening/`, "the questions");
      expect.soft(start.join(" ")).toContain(copy.name[locale]);

      // An error first: Continue with one of two answers.
      await walk.press("h");
      await walk.until("Tab", who.options.self ?? "");
      await walk.press("space");
      // In the screen reader's browse mode the arrow keys move without selecting.
      await walk.until("Down", who.labels.at(-1) ?? "", 6);
      await walk.until("Tab", age.labels[0] ?? "");
      await walk.until("Tab", screening.continue);
      const mistake = (await walk.press("Return")).join(" ");
      expect.soft(mistake).toContain(screening.errors.title);
      expect.soft(mistake).toContain(age.short);
      await walk.until("Tab", age.labels[0] ?? "");
      await walk.press("space");
      await walk.until("Down", age.options["18-64"] ?? "", 6);
      await walk.press("space");
      await walk.until("Down", age.labels.at(-1) ?? "", 6);
      await walk.until("Tab", screening.continue);

      // The page whose answer calls for help: its question, its choices.
      const asked = (await walk.press("Return")).join(" ");
      expect.soft(asked).toContain(emergency.ask);
      // Orca does not speak the description of a group; what to know before choosing is the next line.
      await walk.until("Down", emergency.hint.slice(0, 20), 6);
      await walk.until("Tab", (emergency.options["might-act"] ?? "").slice(0, 30));
      await walk.press("space");
      await walk.until("Tab", screening.continue);
      const help = (await walk.press("Return")).join(" ");
      expect.soft(help).toContain(say(crisis.kinds.suicide.heading, "self").split("{")[0] ?? "");
      await walk.times(12, "Down");
      expect.soft(walk.all).toContain("988");
      await walk.until("Tab", crisis.keepGoing);

      // A question with a time frame, where the answers so far lead.
      const mood = questionIn(words, "mood", "44250-9");
      const before = codeOf(answersBefore("44250-9", wellAdult));
      await walk.go(`${site.origin}/${locale}/open/#${before}`, "the code of answers so far");
      await continueWith(walk, exchange.open);
      // A page that was loaded is read from its top; the heading is one key away.
      await walk.press("h");
      await walk.until("Down", mood.labels[0] ?? "", 30);
      expect.soft(walk.all).toContain(say(words.sections.mood?.pages["mood-first"]?.lead ?? "", "self").slice(0, 30));
      expect.soft(walk.all).toContain(mood.labels[0] ?? "");
      expect.soft(walk.all).toContain(mood.ask.slice(0, 25));

      // The result, and the summary on the page a clinician opens.
      const level = levels[moderate?.level ?? "iop"].short;
      await walk.go(`${site.origin}/${locale}/open/#${codeOf(moderate?.answers ?? {})}`, "the code of all answers");
      const summary = await walk.until("h", chart.titles.self);
      expect.soft(summary.join(" ")).toContain(chart.titles.self);
      await walk.times(5, "h");
      await walk.press("ctrl+Home");
      const result = (await continueWith(walk, exchange.open)).join(" ");
      expect.soft(`${result} ${(await walk.press("h")).join(" ")}`).toContain(level);
      await walk.times(8, "Down");

      for (const { labels } of [who, age]) for (const label of labels) expect(walk.all).toContain(label);
      for (const label of emergency.labels.slice(0, 4)) expect(walk.all).toContain(label.slice(0, 30));
      expect.soft(walk.all).toContain(say(words.decline, "self"));
      expect.soft(stumblesIn(walk.heard, locale)).toEqual([]);
    } finally {
      listener.close();
      mkdirSync(transcripts, { recursive: true });
      writeFileSync(join(transcripts, `${locale}.txt`), walk.transcript());
    }
  });
