import type { CrisisWords } from "../../lib/content/crisis-words";
import type { LineId } from "../../lib/crisis/crisis-lines";
import { lineFor } from "../../lib/crisis/lines-in-language";
import { idsIn, type Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";

interface Props {
  readonly doors: readonly LineId[];
  readonly region: Region;
  readonly words: CrisisWords;
}

/** The first lines to use, as large links in order of urgency; red is for 911 alone. */
export function Doors({ doors, region, words }: Props) {
  const channels = idsIn(region, doors).flatMap((id, place) =>
    lineFor(region, id, words.language)
      .channels.filter(({ kind }) => kind === "call" || kind === "text" || kind === "chat")
      .map((channel) => ({ id, place, channel })),
  );
  return (
    <ul className="doors">
      {channels.map(({ id, place, channel }) => (
        <li key={`${id} ${channel.kind}`}>
          <ChannelLink
            channel={channel}
            words={words.channels}
            className={`button${id === "911" ? " button-emergency" : ""}${place === 0 && channel.kind === "call" ? "" : " button-quiet"}`}
          />
        </li>
      ))}
    </ul>
  );
}
