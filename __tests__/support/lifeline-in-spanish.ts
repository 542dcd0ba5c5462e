/** A part of a page that gives another country's numbers, and says in which languages they answer. */
const OTHER_COUNTRY = /<details class="region-choice.*?<\/details>/gs;
/** A heading that names the number and leads nobody to it. */
const HEADINGS = /Qué pasa cuando llama o escribe al 988/g;

/** What leads someone to the lifeline in words: writing to it, and calling it. */
const WRITTEN = /(?:mensaje|texto|escrib|env[ií]|mand)[^.:;?<>\n]*?(?<![-\d])988(?!\d)/giu;
const CALLED = /\bllam(?:e|ar|en) al 988(?!\d)(?:,? (?:y )?opri\p{L}+ \d)?/giu;
const LINKS = /sms:988(?!\d)[^"\s]*|https:\/\/chat\.988lifeline\.org/g;

/**
 * The passages of a Spanish text or page that lead to the US lifeline in English: to text it without its word, to call
 * it without its key, or to open the English chat.
 */
export function ledToEnglish(text: string): readonly string[] {
  const read = text
    .replaceAll(/\u00a0|&nbsp;/g, " ")
    .replace(OTHER_COUNTRY, (part) => (/en inglés y francés/.test(part) ? "" : part))
    .replace(HEADINGS, "");
  const found = (pattern: RegExp) => [...read.matchAll(pattern)].map(([passage]) => passage);
  return [
    ...found(WRITTEN).filter((passage) => !passage.includes("AYUDA")),
    ...found(CALLED).filter((passage) => !/\d$/.test(passage.replace(/988$/, ""))),
    ...found(LINKS).filter((link) => !link.includes("AYUDA")),
  ];
}

/** A page as it is served, without what a browser does not show: scripts, styles and the properties of islands. */
export const shownIn = (html: string): string =>
  html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, "").replaceAll(/ data-props=(?:"[^"]*"|'[^']*')/g, "");
