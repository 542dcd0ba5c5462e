import { fill } from "../../../lib/content/fill";
import type { ScreeningWords } from "../../../lib/content/screening-words";
import type { Part } from "../../../lib/questionnaire/progress";

/** From this many minutes on, most people are asked far less than the most that could come. */
const MUCH = 10;

interface Props {
  /** The section's name; null where the page's own heading says it. */
  readonly section: string | null;
  readonly at: Part;
  /** The most minutes that can still come before the result; 0 where nothing is open. */
  readonly minutes: number;
  /** They are more than were told before. */
  readonly more: boolean;
  readonly words: ScreeningWords["progress"];
}

/** Where the person is, in words. The minutes never rise as they go on; where a changed answer makes more, it says so. */
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
