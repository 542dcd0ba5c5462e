import { describe, expect, it } from "vitest";
import { DECLINE } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { furthestReach } from "../../lib/questionnaire/reach";
import { readGiven } from "../../lib/questionnaire/reading";
import type { QuestionnaireWords, QuestionWords, Said } from "../../lib/questionnaire/words";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { esWords } from "../../questionnaires/level-of-care/text/es/words";
import published from "../cases/instruments.json";

interface Language {
  readonly words: QuestionnaireWords;
  /** The field of the published texts that holds this language's items. */
  readonly items: "items" | "items_es";
  readonly instructions: "instructions" | "instructions_es";
  readonly stem: "stem" | "stem_es";
  /** The index of an option's label in the published texts. */
  readonly label: number;
  /** How a question states its time frame. */
  readonly saysTime: RegExp;
  /** Words that address the reader, as they occur in a sentence about the reader. */
  readonly addresses: RegExp;
  /** Instructions to the reader, or what they know: correct even when they answer about someone else. */
  readonly toTheReader: readonly RegExp[];
}

const LANGUAGES: readonly Language[] = [
  {
    words: enWords,
    items: "items",
    instructions: "instructions",
    stem: "stem",
    label: 2,
    saysTime: /past|last|ever|now|today|month|week|year|days/i,
    addresses: /\b(you|your|yours|yourself|you're|you've)\b/gi,
    toTheReader: [
      // What the reader can know about someone else.
      /as far as you (can tell|know)/gi,
      /say what you know|that you don't know/gi,
      // What the reader does on this page, whomever it is about.
      /who are you answering for/gi,
      /your answers change|what you mark|you can leave this blank|in your own words|unless you (ask for|share) it/gi,
      /add to your summary|you can stop here/gi,
      // The reader may also be the one who watches over someone younger.
      /can you or another adult/gi,
      /you don't need to say/gi,
      // What the reader hopes for, and wants to ask.
      /what do you (hope|want to ask)/gi,
      // Verbatim from an instrument, where "you" means anyone.
      /something you sniff or inhale/gi,
    ],
  },
  {
    words: esWords,
    items: "items_es",
    instructions: "instructions_es",
    stem: "stem_es",
    label: 3,
    saysTime: /últim|alguna vez|ahora|momento|hoy|mes|semana|año|días/i,
    // "Su" and "le" can also be third person; only "usted" and the first person can refer to the reader alone.
    addresses: /\b(usted|ustedes|yo|mí|me|mis?|conmigo)(?![\p{L}])/giu,
    toTheReader: [
      /por mí|mi hijo o hija, un familiar/gi,
      /lo que usted marca|si usted no lo comparte/gi,
      /puede usted, u otro adulto/gi,
    ],
  },
];

/** Every wording with its place, as "section.question.part". */
function wordingsOf(words: QuestionnaireWords): [place: string, said: Said][] {
  const sections = Object.entries(words.sections).flatMap(([id, section]) => {
    const pages = Object.entries(section.pages).flatMap(([page, parts]) =>
      Object.entries(parts).map(([part, said]) => [`${id}.${page}.${part}`, said]),
    );
    const questions = Object.entries(section.questions).flatMap(([question, { options, ...parts }]) => [
      ...Object.entries(parts).map(([part, said]) => [`${id}.${question}.${part}`, said]),
      ...Object.entries(options).map(([code, said]) => [`${id}.${question}.options.${code}`, said]),
    ]);
    return [[`${id}.title`, section.title], [`${id}.why`, section.why], ...pages, ...questions];
  });
  return [["decline", words.decline], ...sections] as [string, Said][];
}

const voices = (said: Said): string[] => (typeof said === "string" ? [said] : [said.self, said.other]);
const selfVoice = (said: Said | undefined) => (typeof said === "object" ? said.self : said);
const otherVoice = (said: Said) => (typeof said === "string" ? said : said.other);
const keys = (record: object) => Object.keys(record).sort();

describe.each(LANGUAGES.map((language) => [language.words.locale, language] as const))("Words in %s", (_, language) => {
  const { words } = language;
  const wordings = wordingsOf(words);
  const wordsOf = (section: string, question: string) => words.sections[section]?.questions[question] as QuestionWords;

  it("cover every section, page, question and option, and nothing else", () => {
    expect(keys(words.sections)).toEqual(levelOfCare.sections.map(({ id }) => id).sort());
    for (const { id, pages } of levelOfCare.sections) {
      const section = words.sections[id];
      expect(keys(section?.pages ?? {}), id).toEqual(pages.map((page) => page.id).sort());
      const questions = pages.flatMap((page) => page.questions.map((question) => question.id));
      expect(keys(section?.questions ?? {}), id).toEqual(questions.sort());
    }
    for (const { section, question } of placesOf(levelOfCare)) {
      const codes = optionsOf(question).map(({ code }) => code);
      expect(keys(wordsOf(section.id, question.id).options), question.id).toEqual(codes.sort());
    }
  });

  it("include no empty, unfinished or untrimmed text, and no placeholder", () => {
    for (const [place, said] of wordings)
      for (const text of voices(said)) {
        expect(text.trim(), place).not.toBe("");
        expect(text, place).toBe(text.trim());
        expect(text, place).not.toMatch(/[{}]|\bTBD\b|\?\?|lorem ipsum|\.\.\.|\s{2}/i);
      }
  });

  it("give a page that can show several questions a heading of its own", () => {
    // Each age has its own questions on some pages, so only one of them is ever shown.
    const shownTo = ["13-17", "18-64", "65-plus"].map((age) => {
      const answers = { "about-age": age };
      return furthestReach(levelOfCare, readGiven(levelOfCare, answers), answers, (one) => !(one.id in answers)).open;
    });
    const titles = levelOfCare.sections.flatMap((section) =>
      section.pages
        .filter(({ questions }) => shownTo.some((open) => questions.filter((one) => open.has(one)).length > 1))
        .map((page) => selfVoice(words.sections[section.id]?.pages[page.id]?.title) ?? `none: ${page.id}`),
    );
    expect(titles.filter((title) => title.startsWith("none:"))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("make the options of a question distinct, in both voices, and different from declining", () => {
    for (const { section, question } of placesOf(levelOfCare)) {
      const { options } = wordsOf(section.id, question.id);
      for (const voice of [selfVoice, otherVoice]) {
        const labels = [...Object.values(options), words.decline].map((said) => voice(said));
        expect(new Set(labels).size, question.id).toBe(labels.length);
      }
    }
    expect(Object.values(words.sections).every(({ questions }) => !(DECLINE in questions))).toBe(true);
  });

  it("state the time frame of each question, unless the question does so itself", () => {
    const ofNow = ["about", "practical"];
    const withoutTime = placesOf(levelOfCare)
      .filter(({ section }) => !ofNow.includes(section.id))
      .filter(({ section, question }) => {
        const { ask, time } = wordsOf(section.id, question.id);
        return !time && !language.saysTime.test(voices(ask)[0] ?? "");
      })
      .map(({ question }) => question.id);
    // Service is asked about for life. The other question's options are the times, and the hint says what recent means.
    expect(
      withoutTime.filter((id) => !["about-military", "self-injury"].includes(id)),
      "EDIT: `time` of the question in questionnaires/level-of-care/text/<language>/sections/",
    ).toEqual([]);
  });

  it("refer to the other person, and do not address them, when someone answers for another", () => {
    const left = wordings.flatMap(([place, said]) => {
      const plain = language.toTheReader.reduce((text, allowed) => text.replace(allowed, ""), otherVoice(said));
      return plain.match(language.addresses) ? [`${place}: ${otherVoice(said)}`] : [];
    });
    expect(left).toEqual([]);
  });

  it("quote the questions of published instruments verbatim", () => {
    for (const { section, question } of placesOf(levelOfCare)) {
      const instrument = published.find(({ id }) => id === question.instrument);
      if (!instrument) continue;
      const text = (instrument[language.items] as Record<string, string>)[question.id];
      if (text === undefined) continue;
      const { ask, options } = wordsOf(section.id, question.id);
      expect(selfVoice(ask), question.id).toBe(text);
      const sets = instrument as { options?: unknown; options_of?: Record<string, unknown> };
      const labels = (sets.options_of?.[question.id] ?? sets.options ?? []) as readonly (string | number)[][];
      for (const option of labels) expect(selfVoice(options[`${option[0]}`]), question.id).toBe(option[language.label]);
    }
  });

  it("show the instructions and the stem of an instrument with its items, verbatim", () => {
    for (const instrument of published) {
      const { instructions, stem, stem_of } = {
        instructions: (instrument as Record<string, unknown>)[language.instructions],
        stem: (instrument as Record<string, unknown>)[language.stem],
        stem_of: (instrument as Record<string, unknown>).stem_of as readonly string[] | undefined,
      };
      const places = placesOf(levelOfCare).filter(({ question }) => question.instrument === instrument.id);
      const shownWith = (id: string) => {
        const place = places.find(({ question }) => question.id === id);
        const section = words.sections[place?.section.id ?? ""];
        return [selfVoice(section?.pages[place?.page.id ?? ""]?.lead), selfVoice(section?.questions[id]?.hint)];
      };
      if (stem) for (const id of stem_of ?? []) expect(shownWith(id), id).toContain(stem);
      if (instructions)
        expect(
          places.some(({ question }) => shownWith(question.id).includes(instructions as string)),
          instrument.id,
        ).toBe(true);
    }
  });

  it("never ask for a number of pounds, and show pounds only beside the share and the example weight", () => {
    const { ask, hint, options } = wordsOf("body", "weight-loss");
    const weights = /\b(lb|lbs|pounds?|libras?|kg|kilos?|BMI)\b/i;
    for (const said of [ask, hint ?? ""]) for (const text of voices(said)) expect(text).not.toMatch(weights);
    for (const said of Object.values(options))
      for (const text of voices(said)) if (weights.test(text)) expect(text).toMatch(/\d%.*\b150\b/);
  });
});
