import { reachLifelineEn } from "../content/en/reach-lifeline";
import { reachLifelineEs } from "../content/es/reach-lifeline";
import { fill } from "../content/fill";
import type { Locale } from "../content/locales";
import { lineFor } from "./lines-in-language";
import type { Region } from "./lines-in-region";

const WORDS: { readonly [L in Locale]: typeof reachLifelineEs } = { en: reachLifelineEn, es: reachLifelineEs };

/** The language in which a text explains how to reach the lifeline; English if there are no words in another. */
const wordsIn = (language: string) => Object.entries(WORDS).find(([locale]) => locale === language)?.[1] ?? WORDS.en;

const capital = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/**
 * Values for `{reach988}` within a sentence and `{Reach988}` at its start: call and text, with the key and the keyword
 * that get an answer in the reader's language; `{text988}` and `{Text988}` for texting only. One phrase for all texts,
 * because a plain text to the line is answered in English. `language` is BCP 47.
 */
export function reachLifeline(
  region: Region,
  language: string,
): Readonly<Record<"reach988" | "Reach988" | "text988" | "Text988", string>> {
  const { channels } = lineFor(region, "988", language);
  const words = wordsIn(language);
  const call = channels.find((one) => one.kind === "call");
  const text = channels.find((one) => one.kind === "text");
  const number = call?.display ?? "";
  const [key, word] = [call?.thenPress, text?.keyword];
  const reach = key && word ? fill(words.keyed, { number, key, word }) : fill(words.plain, { number });
  const write = word ? fill(words.textKeyed, { number, word }) : fill(words.textPlain, { number });
  return { reach988: reach, Reach988: capital(reach), text988: write, Text988: capital(write) };
}
