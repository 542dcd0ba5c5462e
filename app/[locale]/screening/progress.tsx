import { fill } from "../../../lib/content/fill";
import type { ScreeningWords } from "../../../lib/content/screening-words";

interface Props {
  readonly section: string;
  /** The most questions that can still come; null before anything is known of the person. */
  readonly left: number | null;
  readonly words: ScreeningWords["progress"];
}

/** Where the person is, in words; the number never rises as they go on. */
export function Progress({ section, left, words }: Props) {
  return (
    <p className="progress">
      <strong>{section}</strong>
      {left !== null && ` · ${left > 2 ? fill(words.left, { count: left }) : words.last}`}
    </p>
  );
}
