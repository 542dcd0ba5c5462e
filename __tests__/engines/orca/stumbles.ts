import type { Locale } from "../../../lib/content/locales";
import { publishedEn } from "../../../questionnaires/level-of-care/published-texts";
import { ruleSources } from "../../../questionnaires/level-of-care/rule-sources";
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
/** The role of an element that has a name. */
const ROLE = /^(link|push button|image|graphic|enlace|bot[óo]n de pulsación|imagen)\.?$/;
/** Words that occur in every English sentence of the site; the names of languages and services stay. */
const ENGLISH = /\b(the|and|with|you|your|is|are|of|this|not|what|continue|push|heading|level)\b/i;
/** What is spoken for each of several similar elements. */
const OFTEN =
  /^(•|not selected|selected|radio button|not checked|checked|check box|no seleccionad|seleccionad|bot[óo]n de|casilla|no marcad|marcad)/;

/** Firefox's own parts, of which only the English version was installed. */
const OF_THE_BROWSER = ["Search with Google or enter address", "Browse… No files selected."];
/** What stays in English on a Spanish page and is marked as English: titles and credits of what was published. */
const PUBLISHED = [
  ...Object.values(publishedEn).map(({ notice }) => notice),
  ...Object.values(ruleSources).flatMap(({ title, publisher }) => [title, publisher]),
].toSorted((a, b) => b.length - a.length);
/** A question that is its page's heading is spoken as the name of its group, then as the heading that has the focus. */
const GROUP_OF_HEADING = / panel\.$/;

const sentencesIn = (text: string) => text.split(/(?<=[.?!])\s+/).filter((one) => one.split(" ").length > 4);

/** Spoken twice at one key press. A group is named on entering it, and its words may then be read as a line. */
function twice(said: readonly string[]): readonly string[] {
  const spoken = said
    .filter((one, index) => !(GROUP_OF_HEADING.test(one) && isHeadingOf(one, said[index + 1] ?? "")))
    .flatMap((one) => [...new Set(sentencesIn(one)), ...repeatedIn(one)])
    .filter((one) => !OFTEN.test(one));
  return spoken.filter((one, index) => spoken.indexOf(one) !== index);
}

function repeatedIn(one: string): readonly string[] {
  const sentences = sentencesIn(one);
  return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
}

const isHeadingOf = (group: string, next: string): boolean =>
  next.startsWith(group.replace(GROUP_OF_HEADING, "")) && /(heading level|cabecera nivel) 1\.$/.test(next);

/** In a page that is read from top to bottom, only what is spoken twice in a row. */
const twiceInARow = (said: readonly string[]): readonly string[] =>
  said.filter((one, index) => sentencesIn(one).length > 0 && one === said[index - 1]);

/** Words that would be spoken in English on a Spanish page, without being marked as English. */
function isEnglish(one: string): boolean {
  const rest = [...OF_THE_BROWSER, ...PUBLISHED].reduce((left, known) => left.replaceAll(known, ""), one);
  return ENGLISH.test(rest);
}

/** Every place of a walk where a listener would stumble. */
export function stumblesIn(heard: readonly Heard[], locale: Locale): readonly string[] {
  return heard.flatMap(({ did, said }) => {
    // Keys have no spaces in their names; a page that was opened is read through, and there a role follows its name.
    const isReadThrough = did.includes(" ");
    const isStumble = (one: string) => NEVER[locale].some((never) => never.test(one));
    const isNamed = (index: number) => index > 0 && !ROLE.test(said[index - 1] ?? "") && ROLE.test(said[index] ?? "");
    return [
      ...said
        .filter((one, index) => isStumble(one) && !(isReadThrough && isNamed(index)))
        .map((one) => `[${did}] ${one}`),
      ...(isReadThrough ? twiceInARow(said) : twice(said)).map((one) => `[${did}] twice: ${one}`),
      ...(locale === "es" ? said.filter(isEnglish).map((one) => `[${did}] in English: ${one}`) : []),
    ];
  });
}
