import { fill } from "../../../lib/content/fill";
import type { MethodWords } from "../../../lib/content/words";
import type { Method } from "../../../lib/method/method";
import { SourceTitle } from "../../_components/source-title";

interface Props {
  readonly sources: Method["sources"];
  readonly words: MethodWords["sources"];
}

/** Every source by its key, with the date it was read. */
export function SourceList({ sources, words }: Props) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <strong>{source.id}</strong> <SourceTitle source={source} />.{" "}
          <span className="soft">{fill(words.checked, { date: source.lastChecked })}</span>
        </li>
      ))}
    </ul>
  );
}
