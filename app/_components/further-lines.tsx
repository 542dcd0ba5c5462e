import { fill } from "../../lib/content/fill";
import type { CrisisWords } from "../../lib/content/words";
import type { LineId } from "../../lib/crisis/crisis-lines";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import { lifelineKeys } from "../../lib/crisis/lifeline-keys";
import { isBilingual } from "../../lib/crisis/lines-in-language";
import { lineOf, type Region } from "../../lib/crisis/lines-in-region";
import { FilledAsIs } from "./filled-as-is";
import { LineChannels } from "./line-channels";
import { LineName } from "./line-name";

interface Place {
  readonly region: Region;
  readonly words: CrisisWords;
}
interface Props extends Place {
  readonly also?: readonly LineId[];
}

/** How veterans and Spanish speakers reach the lifeline, shown to everyone. */
export function LifelineKeys({ region, words }: Place) {
  const keys = lifelineKeys(region);
  return keys ? (
    <p className="small" data-lifeline-keys="">
      <FilledAsIs text={words.lifelineKeys} values={{ ...doorNumbers(region), ...keys }} />
    </p>
  ) : null;
}

/** The lifeline's menu keys, and lines beyond the main ones by name. */
export function FurtherLines({ also = [], region, words }: Props) {
  return (
    <>
      <LifelineKeys {...{ region, words }} />
      <AlsoLines {...{ also, region, words }} />
    </>
  );
}

/** Lines beyond the main ones, by name. */
export function AlsoLines({ also = [], region, words }: Props) {
  return (
    <>
      {also.map((id) => {
        const line = lineOf(region, id);
        return line ? (
          <div key={id} data-also={id}>
            <p className="small">
              <strong>
                <LineName {...{ line, words }} />.
              </strong>{" "}
              <span>{`${fill(words.lines[id].about, doorNumbers(region))} ${isBilingual(line) ? words.bilingual : ""}`}</span>
            </p>
            <LineChannels lines={[id]} {...{ region, words }} />
          </div>
        ) : null;
      })}
    </>
  );
}
