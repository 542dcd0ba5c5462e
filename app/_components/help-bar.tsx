"use client";

import type { HelpBarWords } from "../../lib/content/words";
import { lineFor } from "../../lib/crisis/lines-in-language";
import { regionOf } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";
import { useChosenRegion } from "./chosen-region";
import { RegionChoice } from "./region-choice";

interface Props {
  readonly words: HelpBarWords;
  readonly helpHref: string;
}

/** Crisis lines as plain links, first on every page and the same everywhere, in the HTML before any script runs. */
export function HelpBar({ words, helpHref }: Props) {
  const region = regionOf(useChosenRegion());
  const [emergency] = lineFor(region, "911", words.language).channels;
  const lifeline = lineFor(region, "988", words.language).channels.filter(
    ({ kind }) => kind === "call" || kind === "text",
  );
  return (
    <aside className="help-bar" aria-label={words.bar.label} data-help="bar" data-region={region}>
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
        <RegionChoice region={region} words={words} />
      </div>
    </aside>
  );
}
