"use client";

import { useEffect, useState } from "react";
import { fill } from "../../lib/content/fill";
import type { HelpBarWords } from "../../lib/content/words";
import { WORLD_DIRECTORY } from "../../lib/crisis/crisis-lines";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import { lineFor } from "../../lib/crisis/lines-in-language";
import { REGIONS, type Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";
import { chooseRegion } from "./chosen-region";
import { FilledAsIs } from "./filled-as-is";

interface Props {
  readonly region: Region;
  readonly words: HelpBarWords;
}

const isDirect = ({ kind }: { readonly kind: string }) => kind === "call" || kind === "text";

/** The languages of a region's lifeline, where the reader's is not one of them: nobody learns it from the answer. */
function LanguagesThere({ region, words }: Props) {
  if (lineFor(region, "988", words.language).languages.includes(words.language)) return null;
  return (
    <p className="small">
      <FilledAsIs text={words.regions[region].free} values={doorNumbers(region)} />
    </p>
  );
}

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
          <LanguagesThere region={other} words={words} />
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
