import type { CareSource } from "../../lib/care/care-source";
import { CARE_SOURCES, type CareSourceId } from "../../lib/care/care-sources";
import { fill } from "../../lib/content/fill";
import { dayText } from "../../lib/dates/clock-text";
import { SourceTitle } from "../_components/source-title";
import type { CareTexts } from "./care-props";

interface Props {
  readonly ids: readonly CareSourceId[];
  readonly texts: Pick<CareTexts, "carePages" | "locale">;
}

/**
 * Shown beside a figure or claim: where it comes from and when that was last checked. How much of each source was read
 * is on the page about the method; here only what is still to be confirmed says so.
 */
export function SourceNote({ ids, texts }: Props) {
  const { sources } = texts.carePages;
  return (
    <ul className="source-note" aria-label={sources.title}>
      {[...new Set(ids)].map((id) => {
        const source: CareSource = CARE_SOURCES[id];
        const checked = fill(sources.checked, { date: dayText(source.lastChecked, texts.locale) });
        return (
          <li key={id} data-source={id}>
            {source.read === "own" ? <span>{sources.readings.own}</span> : <SourceTitle source={source} />}
            <span>{`, ${checked}.`}</span>
            {source.read === "not-read" && <span>{` ${sources.confirm}`}</span>}
          </li>
        );
      })}
    </ul>
  );
}
