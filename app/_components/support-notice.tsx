import { fill } from "../../lib/content/fill";
import type { CrisisWords } from "../../lib/content/words";
import type { LineId } from "../../lib/crisis/crisis-lines";
import type { SpokenCircumstance } from "../../lib/crisis/guidance";
import { isKnownByNumber } from "../../lib/crisis/known-numbers";
import { isBilingual } from "../../lib/crisis/lines-in-language";
import { lineIn, type Region } from "../../lib/crisis/lines-in-region";
import { noticeLines } from "../../lib/crisis/notice-lines";
import { helpPlaces } from "../../lib/crisis/text-places";
import { say, type Voice } from "../../lib/questionnaire/words";
import type { Notice } from "../../lib/rules/rule";
import { CircumstanceWords } from "./circumstance-words";
import { AlsoLines, LifelineKeys } from "./further-lines";
import { HelpLine } from "./help-line";
import { KeywordsAsIs } from "./keywords-as-is";
import { LineChannels } from "./line-channels";
import { RegionChoice } from "./region-choice";

interface Props {
  readonly notices: readonly Notice[];
  /** True if it was shown in full before. */
  readonly brief?: boolean;
  /** True if its texts need ids, for a heading that is announced with them. */
  readonly named?: boolean;
  /** Lines whose numbers are directly above. */
  readonly above?: readonly LineId[];
  /** Lines for the person's circumstances, beside the others. */
  readonly also?: readonly LineId[];
  /** Circumstances that are mentioned here. */
  readonly circumstances?: readonly SpokenCircumstance[];
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly words: CrisisWords;
}

export const noticeIdOf = (notice: Notice): string => `notice-${notice}`;

/** Lesser help inside the page, for answers that do not interrupt. */
export function SupportNotice(props: Props) {
  const {
    notices,
    brief = false,
    named = false,
    above = [],
    also = [],
    circumstances = [],
    voice,
    minor,
    region,
    words,
  } = props;
  if (notices.length === 0 && circumstances.length === 0) return null;
  const lines = noticeLines(notices.length > 0 ? notices : ["talk"], region, minor);
  const numbers = helpPlaces(region, words.language);
  const said = (
    <>
      {notices.map((notice) => (
        <p key={notice} id={named ? noticeIdOf(notice) : undefined}>
          <KeywordsAsIs text={fill(say(words.notices[notice], voice), numbers)} />
        </p>
      ))}
      <CircumstanceWords {...{ circumstances, voice, region, words }} />
    </>
  );
  // Menu keys belong to the lifeline, so they are not shown below another line's number.
  const special = lines.filter((id) => !isKnownByNumber(id));
  const further = (
    <>
      <AlsoLines {...{ also, region, words }} />
      {special.length > 0 && special.every((id) => isBilingual(lineIn(region, id))) && (
        <p className="small" data-spoken="">
          {words.bilingual}
        </p>
      )}
      {(special.length === 0 || lines.includes("988")) && <LifelineKeys {...{ region, words }} />}
      <RegionChoice region={region} words={words} />
    </>
  );
  return (
    <aside
      className="card card-sun"
      aria-label={words.noticeLabel}
      data-help="notice"
      data-notices={notices.join(" ")}
      data-brief={brief ? "" : undefined}
    >
      {brief ? (
        <HelpLine
          title={notices.map((notice) => `${say(words.noticesInShort[notice], voice)}.`).join(" ")}
          lines={lines.filter((id) => !above.includes(id))}
          {...{ region, words }}
        >
          {said}
          {further}
        </HelpLine>
      ) : (
        <>
          {said}
          <LineChannels {...{ lines, region, words }} />
          {further}
        </>
      )}
    </aside>
  );
}
