import { fill } from "../../lib/content/fill";
import type { CrisisWords } from "../../lib/content/words";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import type { CrisisLine } from "../../lib/crisis/line";
import { isBilingual, linesFor } from "../../lib/crisis/lines-in-language";
import type { LineInUse, Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";
import { LineName } from "./line-name";

interface Props {
  readonly region: Region;
  readonly words: CrisisWords;
  /** Filters the lines; if omitted, all of a region's are shown. */
  readonly only?: (line: CrisisLine) => boolean;
  /** Rank of each line's heading: one below the heading of the list. */
  readonly heading?: "h2" | "h3";
}

const hoursOf = ({ id, always }: LineInUse, { hours, always: dayAndNight }: CrisisWords): string =>
  always ? `${dayAndNight}.` : ((hours as Readonly<Record<string, string>>)[id] ?? "");

/** Help lines with what to expect. Every line is shown to everyone. */
export function LineList({ region, words, only = () => true, heading: Heading = "h3" }: Props) {
  const lines = linesFor(region, words.language).filter(only);
  if (lines.length === 0) return null;
  return (
    <ul className="line-list">
      {lines.map((line) => (
        <li key={line.id}>
          <Heading>
            <LineName {...{ line, words }} />
          </Heading>
          <p>
            <span>{`${fill(words.lines[line.id].about, doorNumbers(region))} ${hoursOf(line, words)}`}</span>{" "}
            {isBilingual(line) && <span data-spoken="">{words.bilingual}</span>}
          </p>
          <ul className="channels">
            {line.channels.map((channel) => (
              <li key={channel.kind}>
                <ChannelLink channel={channel} words={words.channels} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
