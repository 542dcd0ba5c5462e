import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

export type Language = "en" | "es";

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** The US school grade that reads it with ease. */
  readonly grade: number;
  /** The longest sentence, in words. */
  readonly longest: string;
}

const VOWEL = "aeiouyáéíóúü";
const STRONG = "aeoáéíóú";

/**
 * Syllables of a Spanish word according to its spelling: each strong or stressed vowel is a nucleus, and adjacent weak
 * ones belong to it. The weak vowel of "que", "gui" is silent; "y" counts at the end of a word.
 */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, "g")
    .replace(/h/g, "")
    .replace(/y(?=[aeiouáéíóú])/g, "j");
  let count = 0;
  let inGroup = false;
  let strong = false;
  for (const letter of plain) {
    if (!VOWEL.includes(letter)) {
      inGroup = false;
      strong = false;
      continue;
    }
    const isStrong = STRONG.includes(letter);
    if (!inGroup || (isStrong && strong)) count += 1;
    strong = isStrong || (inGroup && strong);
    inGroup = true;
  }
  return Math.max(count, 1);
}

/** Abbreviations read letter by letter ("IOP") and numbers count as one short word. */
const syllablesOf = (word: string, language: Language) => {
  if (!/\p{Ll}/u.test(word)) return 1;
  return language === "en" ? syllable(word) : spanishSyllables(word);
};

export const sentencesIn = (text: string): string[] =>
  text
    .replace(/\{[^}]+\}/g, "988")
    .split(/(?<=[.?!][”"’)]*)\s+(?=\p{L}|\d|[“"¿(])/u)
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu) ?? [];

/** INFLESZ and Fernández Huerta: 90 is grade 4, 80 grade 5, 70 grade 6, 60 grade 8, with linear interpolation. */
function spanishGrade(words: number, sentences: number, syllables: number): number {
  const ease = 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
  return ease >= 70 ? 6 - (ease - 70) / 10 : 6 + (70 - ease) / 5;
}

/** How hard texts are to read, taken together. */
export function readingOf(texts: readonly string[], language: Language): Reading {
  const sentences = texts.flatMap(sentencesIn);
  const byLength = sentences.map((sentence) => ({ sentence, words: wordsIn(sentence) }));
  const words = byLength.flatMap((one) => one.words);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  const grade = language === "en" ? fleschKincaid(counts) : spanishGrade(words.length, sentences.length, syllables);
  const longest = byLength.reduce((long, one) => (one.words.length > long.words.length ? one : long), {
    sentence: "",
    words: [] as string[],
  });
  return { words: words.length, sentences: sentences.length, syllables, grade, longest: longest.sentence };
}
