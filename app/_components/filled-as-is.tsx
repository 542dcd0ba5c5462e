import { fill } from "../../lib/content/fill";

interface Props {
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * A text whose places are filled with what a browser's translation could only harm: a number to dial, a word to send. Each
 * part stands in an element of its own, so that none is left over when the text changes.
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
