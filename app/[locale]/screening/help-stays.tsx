import type { AcuteKind, Circumstance } from "../../../lib/assessment/rule";
import type { CrisisWords } from "../../../lib/content/crisis-words";
import { fill } from "../../../lib/content/fill";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import { guidanceFor } from "../../../lib/crisis/guidance";
import { lineFor } from "../../../lib/crisis/lines-in-language";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { say, type Voice } from "../../../lib/questionnaire/words";
import { ChannelLink } from "../../_components/channel-link";
import { FurtherLines } from "../../_components/further-lines";
import { RegionChoice } from "../../_components/region-choice";

interface Props {
  readonly kinds: readonly AcuteKind[];
  readonly circumstances?: readonly Circumstance[];
  /** A kind has come up again: said in place of another interruption. */
  readonly again?: boolean;
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly helpHref: string;
  readonly words: CrisisWords;
}

/** Help that was shown stays on every later step, smaller, and does not go away when an answer is changed. */
export function HelpStays({ kinds, circumstances = [], again = false, voice, minor, region, helpHref, words }: Props) {
  const guidance = guidanceFor(kinds, circumstances);
  if (!guidance) return null;
  const numbers = doorNumbers(region);
  return (
    <aside
      className="card card-emergency"
      aria-labelledby="help-stays"
      data-help="stays"
      data-kinds={guidance.kinds.join(" ")}
    >
      {again && <p role="status">{fill(say(words.repeat, voice), numbers)}</p>}
      <p>
        <strong id="help-stays">{fill(say(words.kinds[guidance.kind].heading, voice), numbers)}.</strong>{" "}
        {words.already}
      </p>
      <ul className="channels">
        {guidance.doors.flatMap((id) =>
          lineFor(region, id, words.language)
            .channels.filter(({ kind }) => kind !== "relay")
            .map((channel) => (
              <li key={`${id} ${channel.kind}`}>
                <ChannelLink channel={channel} words={words.channels} />
              </li>
            )),
        )}
      </ul>
      <FurtherLines also={guidance.also} {...{ region, words }} />
      <RegionChoice region={region} words={words} />
      {minor && <p>{say(words.teen, voice)}</p>}
      <p>
        <a href={helpHref} target="_blank" rel="noopener">
          {words.moreHelp}
        </a>
      </p>
    </aside>
  );
}
