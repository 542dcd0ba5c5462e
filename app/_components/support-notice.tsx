import type { Notice } from "../../lib/assessment/rule";
import type { CrisisWords } from "../../lib/content/crisis-words";
import { lineIn, type Region } from "../../lib/crisis/lines-in-region";
import { say, type Voice } from "../../lib/questionnaire/words";
import { ChannelLink } from "./channel-link";

interface Props {
  readonly notices: readonly Notice[];
  readonly voice: Voice;
  readonly region: Region;
  readonly words: CrisisWords;
}

const LINE_OF = { talk: "988", home: "domestic-violence", withdrawal: "988" } as const;

/** Smaller help inside the page, for answers that do not interrupt. */
export function SupportNotice({ notices, voice, region, words }: Props) {
  if (notices.length === 0) return null;
  const lines = [...new Set(notices.map((notice) => LINE_OF[notice]))];
  return (
    <aside className="card card-sun" data-help="notice" data-notices={notices.join(" ")}>
      {notices.map((notice) => (
        <p key={notice}>{say(words.notices[notice], voice)}</p>
      ))}
      <ul className="channels-inline">
        {lines.flatMap((id) =>
          lineIn(region, id)
            .channels.filter(({ kind }) => kind !== "relay")
            .map((channel) => (
              <li key={`${id} ${channel.kind}`}>
                <ChannelLink channel={channel} words={words.channels} />
              </li>
            )),
        )}
      </ul>
    </aside>
  );
}
