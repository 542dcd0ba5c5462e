import type { Notice } from "../../lib/assessment/rule";
import type { CrisisWords } from "../../lib/content/crisis-words";
import type { Region } from "../../lib/crisis/lines-in-region";
import { noticeLines } from "../../lib/crisis/notice-lines";
import { say, type Voice } from "../../lib/questionnaire/words";
import { LineChannels } from "./line-channels";
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
      <LineChannels lines={lines} {...{ region, words }} />
      <RegionChoice region={region} words={words} />
    </aside>
  );
}
