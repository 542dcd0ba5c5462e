import { fill } from "../../../lib/content/fill";
import type { ScreeningWords } from "../../../lib/content/screening-words";

/** Before this, the most that could come says little of what will: every gate is still open. */
const WORTH_SAYING = 40;

interface Props {
  readonly section: string;
  /** The section's place among all sections, from 1. */
  readonly part: number;
  readonly parts: number;
  /** The most questions that can still come. */
  readonly left: number;
  readonly words: ScreeningWords["progress"];
}

/** Where the person is, in words; the number never rises as they go on. */
export function Progress({ section, part, parts, left, words }: Props) {
  return (
    <p className="progress">
      <strong>{fill(words.part, { part, parts, section })}</strong>
      {left <= WORTH_SAYING && <span> · {left > 2 ? fill(words.left, { count: left }) : words.last}</span>}
    </p>
  );
}
