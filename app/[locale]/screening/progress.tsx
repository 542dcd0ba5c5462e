import { fill } from "../../../lib/content/fill";
import type { ScreeningWords } from "../../../lib/content/words";
import type { Part } from "../../../lib/questionnaire/progress";

/** From this many minutes on, most people are asked far fewer questions than the maximum. */
const MUCH = 10;

interface Props {
  /** The section's name; null if the page's own heading already says it. */
  readonly section: string | null;
  readonly at: Part;
  /** Maximum number of minutes left before the result; 0 if nothing is unanswered. */
  readonly minutes: number;
  /** True if it is more than was shown before. */
  readonly more: boolean;
  readonly words: ScreeningWords["progress"];
}

/** Progress in words. The minutes never go up while moving forward; if a changed answer adds some, the text says so. */
export function Progress({ section, at: { part, parts }, minutes, more, words }: Props) {
  return (
    <p className="progress">
      <strong>{`${fill(words.part, { part, parts })}${section !== null ? `: ${section}` : ""}`}</strong>
      {minutes > 0 && <span>{` · ${minutes > 1 ? fill(words.left, { count: minutes }) : words.last}`}</span>}
      {minutes >= MUCH && <span>{`, ${words.often}`}</span>}
      {more && <span data-more="">{` · ${words.more}`}</span>}
    </p>
  );
}
