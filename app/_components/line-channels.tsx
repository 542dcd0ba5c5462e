import type { CrisisWords } from "../../lib/content/words";
import type { LineId } from "../../lib/crisis/crisis-lines";
import type { Channel } from "../../lib/crisis/line";
import { lineFor } from "../../lib/crisis/lines-in-language";
import { idsIn, type Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";

interface Props {
  readonly lines: readonly LineId[];
  readonly region: Region;
  readonly words: CrisisWords;
  readonly ways?: "all" | "call and text" | "others";
}

const isDirect = ({ kind }: Channel) => kind === "call" || kind === "text";

/** Ways to reach these lines as a row of links. The relay number, which few people dial, is on the help page. */
export function LineChannels({ lines, region, words, ways = "all" }: Props) {
  const among = (channel: Channel) => ways === "all" || isDirect(channel) === (ways === "call and text");
  return (
    <ul className="channels">
      {idsIn(region, lines).flatMap((id) =>
        lineFor(region, id, words.language)
          .channels.filter((channel) => channel.kind !== "relay" && among(channel))
          .map((channel) => (
            <li key={`${id} ${channel.kind}`}>
              <ChannelLink channel={channel} words={words.channels} />
            </li>
          )),
      )}
    </ul>
  );
}
