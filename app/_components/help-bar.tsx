import type { CrisisWords } from "../../lib/content/crisis-words";
import { lineFor } from "../../lib/crisis/lines-in-language";
import { DEFAULT_REGION, type Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";

interface Props {
  readonly words: CrisisWords;
  readonly helpHref: string;
  readonly region?: Region;
}

/** Help in plain links, first on every page, the same everywhere; it needs no script. */
export function HelpBar({ words, helpHref, region = DEFAULT_REGION }: Props) {
  const [emergency] = lineFor(region, "911", words.language).channels;
  const lifeline = lineFor(region, "988", words.language).channels.filter(
    ({ kind }) => kind === "call" || kind === "text",
  );
  return (
    <aside className="help-bar" aria-label={words.bar.label} data-help="bar">
      <div className="column">
        <div>
          <p>{words.bar.talk}</p>
          <ul>
            {lifeline.map((channel) => (
              <li key={channel.kind}>
                <ChannelLink channel={channel} words={words.channels} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p>{words.bar.danger}</p>
          <ul>
            {emergency && (
              <li>
                <ChannelLink channel={emergency} words={words.channels} />
              </li>
            )}
            <li>
              <a href={helpHref}>{words.bar.more}</a>
            </li>
          </ul>
        </div>
      </div>
    </aside>
  );
}
