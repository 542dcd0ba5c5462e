import { CRISIS_LINES } from "../../lib/crisis/crisis-lines";

/** Every word that people are told to text to a line. */
const KEYWORDS = [
  ...new Set(
    CRISIS_LINES.flatMap(({ channels }) => channels.flatMap((one) => ("keyword" in one ? [one.keyword] : []))),
  ),
];
const KEYWORD = new RegExp(`\\b(${KEYWORDS.join("|")})\\b`, "u");

/**
 * A sentence in which a word to text to a line is kept from a browser's translation: translated, it would get no answer, or one
 * in another language.
 */
export function KeywordsAsIs({ text }: { readonly text: string }) {
  // In an element even without a keyword: a page that the browser has translated no longer shows a text node of React's own,
  // so a sentence that changes with the country would keep its old number.
  if (!KEYWORD.test(text)) return <span>{text}</span>;
  // Split by a group, so that every second part is a keyword. A part may occur twice, and the parts never move.
  return text.split(KEYWORD).map((part, index) => {
    const place = `${index}`;
    return (
      <span key={place} {...(index % 2 === 1 && { translate: "no" as const })}>
        {part}
      </span>
    );
  });
}
