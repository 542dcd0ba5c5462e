import type { CrisisWords } from "../../lib/content/words";
import type { LineId } from "../../lib/crisis/crisis-lines";
import { isKnownByNumber } from "../../lib/crisis/known-numbers";
import type { Channel } from "../../lib/crisis/line";
import { lineFor } from "../../lib/crisis/lines-in-language";
import { idsIn, type Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";
import { LineName } from "./line-name";

interface Props {
  readonly lines: readonly LineId[];
  readonly region: Region;
  readonly words: CrisisWords;
  readonly ways?: "all" | "call and text" | "others";
}

const isDirect = ({ kind }: Channel) => kind === "call" || kind === "text";

/**
 * Ways to reach these lines as a row of links. The relay number, which few people dial, is on the help page. Two lines whose
 * numbers say nothing are told apart by their names.
 */
export function LineChannels({ lines, region, words, ways = "all" }: Props) {
  const among = (channel: Channel) => ways === "all" || isDirect(channel) === (ways === "call and text");
  const ids = idsIn(region, lines);
  const isNamed = ids.filter((id) => !isKnownByNumber(id)).length > 1;
  return (
    <ul className="channels">
      {ids.flatMap((id) => {
        const line = lineFor(region, id, words.language);
        return [
          ...(isNamed && !isKnownByNumber(id)
            ? [
                <li key={id} className="channels-name" data-line-name={id}>
                  <LineName {...{ line, words }} />
                </li>,
              ]
            : []),
          ...line.channels
            .filter((channel) => channel.kind !== "relay" && among(channel))
            .map((channel) => (
              <li key={`${id} ${channel.kind}`}>
                <ChannelLink channel={channel} words={words.channels} />
              </li>
            )),
        ];
      })}
    </ul>
  );
}
