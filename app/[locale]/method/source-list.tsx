import { fill } from "../../../lib/content/fill";
import type { MethodWords } from "../../../lib/content/method-words";
import type { Method } from "../../../lib/method/method";

interface Props {
  readonly sources: Method["sources"];
  readonly words: MethodWords["sources"];
}

/** Every source by its key, with the day it was read. */
export function SourceList({ sources, words }: Props) {
  return (
    <ul className="source-list">
      {sources.map(({ id, title, publisher, year, url, lastChecked }) => (
        <li key={id} id={`source-${id}`}>
          <strong>{id}</strong> {/* Titles stay in the language of the source. */}
          <span lang="en">
            {url ? (
              <a href={url} rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            )}
            . {[publisher, year].filter(Boolean).join(", ")}.
          </span>{" "}
          <span className="soft">{fill(words.checked, { date: lastChecked })}</span>
        </li>
      ))}
    </ul>
  );
}
