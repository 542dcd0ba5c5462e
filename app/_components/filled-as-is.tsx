import { fill } from "../../lib/content/fill";

interface Props {
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * A text with placeholders for what a browser's translation must not touch: a number to dial, a word to text. Each part
 * is in its own element, so that no remnant stays when the text changes.
 */
export function FilledAsIs({ text, values }: Props) {
  const parts = [...text.matchAll(/\{[^{}]+\}|[^{]+/g)].map((found) => ({ part: found[0], at: found.index }));
  return (
    <span>
      {parts.map(({ part, at }) =>
        part.startsWith("{") ? (
          <span key={at} translate="no">
            {fill(part, values)}
          </span>
        ) : (
          <span key={at}>{part}</span>
        ),
      )}
    </span>
  );
}
