"use client";

import { useEffect, useState } from "react";
import { fill } from "../../lib/content/fill";
import type { HelpBarWords } from "../../lib/content/words";
import { WORLD_DIRECTORY } from "../../lib/crisis/crisis-lines";
import { lineFor } from "../../lib/crisis/lines-in-language";
import { REGIONS, type Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";
import { chooseRegion } from "./chosen-region";

interface Props {
  readonly region: Region;
  readonly words: HelpBarWords;
}

const isDirect = ({ kind }: { readonly kind: string }) => kind === "call" || kind === "text";

/** "Not in this country?": the numbers of other countries, readable without a script and selectable with one. */
export function RegionChoice({ region, words }: Props) {
  const [canChoose, setCanChoose] = useState(false);
  const [chose, setChose] = useState(false);
  useEffect(() => setCanChoose(true), []);
  const choose = (other: Region) => {
    chooseRegion(other);
    setChose(true);
  };
  return (
    <details className="region-choice no-print" data-region={region}>
      <summary>{words.regions[region].elsewhere}</summary>
      {chose && <p role="status">{fill(words.regionChoice.shown, { region: words.regions[region].name })}</p>}
      {REGIONS.filter((other) => other !== region).map((other) => (
        <div key={other}>
          <p>
            <strong>{words.regions[other].name}</strong>
          </p>
          <ul className="channels">
            {(["988", "911"] as const).flatMap((id) =>
              lineFor(other, id, words.language)
                .channels.filter(isDirect)
                .map((channel) => (
                  <li key={`${id} ${channel.kind}`}>
                    <ChannelLink channel={channel} words={words.channels} />
                  </li>
                )),
            )}
          </ul>
          {canChoose && (
            <p>
              <button type="button" className="link-button" data-choose-region={other} onClick={() => choose(other)}>
                {words.regionChoice.use}
              </button>
            </p>
          )}
        </div>
      ))}
      <p>
        <span>{words.elsewhereLead}</span>{" "}
        <a href={WORLD_DIRECTORY} rel="noreferrer noopener">
          findahelpline.com
        </a>
        <span>.</span>
      </p>
    </details>
  );
}
