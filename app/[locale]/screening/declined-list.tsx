import { fill } from "../../../lib/content/fill";
import type { AnswerTextWords } from "../../../lib/report/answer-text";

interface Props {
  readonly declined: readonly { readonly short: string }[];
  readonly none: AnswerTextWords;
}

/** What was declined, by its number; the names unfold. Many names tire whoever reads or hears them. */
export function DeclinedList({ declined, none }: Props) {
  return (
    <details className="declined-list">
      <summary>{fill(none.manyDeclined, { count: declined.length })}</summary>
      <ul className="long-list">
        {declined.map(({ short }) => (
          <li key={short}>{short}</li>
        ))}
      </ul>
    </details>
  );
}
