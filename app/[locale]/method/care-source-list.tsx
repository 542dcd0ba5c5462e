import type { CareSource } from "../../../lib/care/care-source";
import { CARE_SOURCES } from "../../../lib/care/care-sources";
import { fill } from "../../../lib/content/fill";
import type { CarePageWords, MethodWords } from "../../../lib/content/words";
import { SourceTitle } from "../../_components/source-title";

interface Props {
  readonly words: MethodWords["careSources"];
  readonly readings: CarePageWords["sources"]["readings"];
}

/** Every published source about care, with how much of it was read and the date it was last checked. */
export function CareSourceList({ words, readings }: Props) {
  return (
    <ul className="source-list">
      {Object.entries<CareSource>(CARE_SOURCES)
        .filter(([, { read }]) => read !== "own")
        .map(([id, source]) => (
          <li key={id} data-care-source={id}>
            <SourceTitle source={source} />.{" "}
            <span className="soft">
              {fill(words.checked, { reading: readings[source.read], date: source.lastChecked })}
            </span>
          </li>
        ))}
    </ul>
  );
}
