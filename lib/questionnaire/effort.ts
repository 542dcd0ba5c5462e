import type { Question, Questionnaire } from "./definition";
import { optionsOf, placeOf } from "./questions";
import type { QuestionnaireWords, Said } from "./words";

/**
 * How long answering takes, by a keystroke-level model: words are read at 200 a minute, a tap takes 1.35 s (moving to
 * it and pressing), and scrolling by one screen takes 1 s. It is used to compare pages and to show
 * "minutes left"; a person who thinks longer takes longer.
 */
export const WORDS_A_MINUTE = 200;
export const SECONDS_A_TAP = 1.35;
export const SECONDS_A_SCREEN = 1;
/** Roughly how many words of a question page a phone shows at once. */
const WORDS_A_SCREEN = 70;
/** Options are read only down to the one that fits. */
const OPTIONS_READ = 0.5;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
/** The longer of two wordings, since it may not be known yet who the answers are about. */
const mostWords = (said: Said | undefined) => {
  if (said === undefined) return 0;
  return typeof said === "string" ? wordsIn(said) : Math.max(wordsIn(said.self), wordsIn(said.other));
};

interface Length {
  readonly page: string;
  /** Words of the page's heading and lead, of the question, and of its options. */
  readonly ofPage: number;
  readonly ofQuestion: number;
  readonly ofOptions: number;
  /** The same for questions of a page with the same options. */
  readonly sharing: string;
}

function lengthOf(questionnaire: Questionnaire, question: Question, words: QuestionnaireWords): Length {
  const { page, section } = placeOf(questionnaire, question.id);
  const its = words.sections[section.id];
  const { ask, hint, time, options = {} } = its?.questions[question.id] ?? {};
  const { title, lead } = its?.pages[page.id] ?? {};
  return {
    page: page.id,
    ofPage: mostWords(title) + mostWords(lead),
    ofQuestion: mostWords(ask) + mostWords(hint) + mostWords(time),
    ofOptions: optionsOf(question).reduce((sum, { code }) => sum + mostWords(options[code]), 0),
    sharing: `${page.id} ${JSON.stringify(options)}`,
  };
}

const counted = new WeakMap<QuestionnaireWords, Map<Question, Length>>();

function knownLength(questionnaire: Questionnaire, question: Question, words: QuestionnaireWords): Length {
  const known = counted.get(words) ?? new Map<Question, Length>();
  counted.set(words, known);
  const length = known.get(question) ?? lengthOf(questionnaire, question, words);
  known.set(question, length);
  return length;
}

/**
 * Seconds to answer these questions, with one tap each and one Continue per page. The option to decline is the same on every
 * question and is not counted; options that several questions of a page share are counted once.
 */
export function secondsFor(
  questionnaire: Questionnaire,
  questions: readonly Question[],
  words: QuestionnaireWords,
): number {
  let read = 0;
  const seen = new Set<string>();
  const once = (key: string, count: number) => {
    if (!seen.has(key)) read += count;
    seen.add(key);
  };
  const pages = new Set<string>();
  for (const question of questions) {
    const { page, ofPage, ofQuestion, ofOptions, sharing } = knownLength(questionnaire, question, words);
    read += ofQuestion;
    once(sharing, ofOptions * OPTIONS_READ);
    once(page, ofPage);
    pages.add(page);
  }
  const taps = questions.length + pages.size;
  return (read / WORDS_A_MINUTE) * 60 + taps * SECONDS_A_TAP + (read / WORDS_A_SCREEN) * SECONDS_A_SCREEN;
}

/** Whole minutes, rounded up: at least one if there is anything to answer, 0 otherwise. */
export const minutesFor = (...about: Parameters<typeof secondsFor>): number => Math.ceil(secondsFor(...about) / 60);
