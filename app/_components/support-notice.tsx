import type { Notice } from "../../lib/assessment/rule";
import type { CrisisWords } from "../../lib/content/crisis-words";
import { lineFor } from "../../lib/crisis/lines-in-language";
import type { Region } from "../../lib/crisis/lines-in-region";
import { noticeLines } from "../../lib/crisis/notice-lines";
import { say, type Voice } from "../../lib/questionnaire/words";
import { ChannelLink } from "./channel-link";
import { RegionChoice } from "./region-choice";

interface Props {
  readonly notices: readonly Notice[];
  readonly voice: Voice;
  readonly region: Region;
  readonly words: CrisisWords;
}

/** Smaller help inside the page, for answers that do not interrupt. */
export function SupportNotice({ notices, voice, region, words }: Props) {
  if (notices.length === 0) return null;
  const lines = noticeLines(notices, region);
  return (
    <aside className="card card-sun" aria-label={words.noticeLabel} data-help="notice" data-notices={notices.join(" ")}>
      {notices.map((notice) => (
        <p key={notice}>{say(words.notices[notice], voice)}</p>
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
      <RegionChoice region={region} words={words} />
    </aside>
  );
}
