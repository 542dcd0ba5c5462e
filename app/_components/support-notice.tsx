import type { Notice } from "../../lib/assessment/rule";
import type { CrisisWords } from "../../lib/content/crisis-words";
import { fill } from "../../lib/content/fill";
import type { LineId } from "../../lib/crisis/crisis-lines";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import { lineFor } from "../../lib/crisis/lines-in-language";
import type { Region } from "../../lib/crisis/lines-in-region";
import { noticeLines } from "../../lib/crisis/notice-lines";
import { say, type Voice } from "../../lib/questionnaire/words";
import { ChannelLink } from "./channel-link";
import { FurtherLines } from "./further-lines";
import { RegionChoice } from "./region-choice";

interface Props {
  readonly notices: readonly Notice[];
  readonly also?: readonly LineId[];
  readonly voice: Voice;
  readonly region: Region;
  readonly words: CrisisWords;
}

/** Smaller help inside the page, for answers that do not interrupt. */
export function SupportNotice({ notices, also = [], voice, region, words }: Props) {
  if (notices.length === 0) return null;
  const lines = noticeLines(notices, region);
  return (
    <aside className="card card-sun" aria-label={words.noticeLabel} data-help="notice" data-notices={notices.join(" ")}>
      {notices.map((notice) => (
        <p key={notice}>{fill(say(words.notices[notice], voice), doorNumbers(region))}</p>
      ))}
      <ul className="channels">
        {lines.flatMap((id) =>
          lineFor(region, id, words.language)
            .channels.filter(({ kind }) => kind !== "relay")
            .map((channel) => (
              <li key={`${id} ${channel.kind}`}>
                <ChannelLink channel={channel} words={words.channels} />
              </li>
            )),
        )}
      </ul>
      <FurtherLines {...{ also, region, words }} />
      <RegionChoice region={region} words={words} />
    </aside>
  );
}
