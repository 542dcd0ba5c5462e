import type { Locale } from "../../../lib/content/locales";
import type { Heard } from "./walk";

/** What trips up a listener, as the screen reader would say it in its own language. */
const NEVER: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /\bclickable\b/,
    /^(push )?button\.?$/,
    /^status ?bar\.?$/,
    /^link\.?$/,
    /^(image|graphic)\.?$/,
    /\bblank\b.*\bblank\b/,
  ],
  es: [
    /\bpulsable\b/,
    /\bclicable\b/,
    /^bot[óo]n( de pulsación)?\.?$/,
    /^barra de estado\.?$/,
    /^enlace\.?$/,
    /^imagen\.?$/,
  ],
};
/** Words that occur in every English sentence of the site; the names of languages and services stay. */
const ENGLISH = /\b(the|and|with|you|your|is|are|of|this|not|what|continue|push|heading|level)\b/i;
/** What is spoken for each of several similar elements. */
const OFTEN =
  /^(•|not selected|selected|radio button|not checked|checked|check box|no seleccionad|seleccionad|bot[óo]n de|casilla|no marcad|marcad)/;

const sentencesIn = (text: string) => text.split(/(?<=[.?!])\s+/).filter((one) => one.split(" ").length > 4);

/** Spoken twice at one key press. A group is named on entering it, and its words may then be read as a line. */
function twice(said: readonly string[]): readonly string[] {
  const spoken = said
    .flatMap((one) => [...new Set(sentencesIn(one)), ...repeatedIn(one)])
    .filter((one) => !OFTEN.test(one));
  return spoken.filter((one, index) => spoken.indexOf(one) !== index);
}

function repeatedIn(one: string): readonly string[] {
  const sentences = sentencesIn(one);
  return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
}

/** Every place of a walk where a listener would stumble. */
export function stumblesIn(heard: readonly Heard[], locale: Locale): readonly string[] {
  return heard.flatMap(({ did, said }) => [
    ...said.filter((one) => NEVER[locale].some((never) => never.test(one))).map((one) => `[${did}] ${one}`),
    ...twice(said).map((one) => `[${did}] twice: ${one}`),
    ...(locale === "es" ? said.filter((one) => ENGLISH.test(one)).map((one) => `[${did}] in English: ${one}`) : []),
  ]);
}
