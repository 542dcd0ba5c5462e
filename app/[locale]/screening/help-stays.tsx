import { fill } from "../../../lib/content/fill";
import type { CrisisWords } from "../../../lib/content/words";
import { guidanceFor } from "../../../lib/crisis/guidance";
import { kindWords } from "../../../lib/crisis/kind-words";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import { say, type Voice } from "../../../lib/questionnaire/words";
import type { AcuteKind, Circumstance } from "../../../lib/rules/rule";
import { FurtherLines } from "../../_components/further-lines";
import { HelpLine } from "../../_components/help-line";
import { KeywordsAsIs } from "../../_components/keywords-as-is";
import { LineChannels } from "../../_components/line-channels";
import { RegionChoice } from "../../_components/region-choice";

interface Props {
  readonly kinds: readonly AcuteKind[];
  readonly circumstances?: readonly Circumstance[];
  /** True if a kind of risk has come up again: shows a notice instead of interrupting again. */
  readonly again?: boolean;
  /** True if it was shown in full before: its title and the numbers stay visible, the rest is collapsed. */
  readonly brief?: boolean;
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly helpHref: string;
  readonly words: CrisisWords;
}

/** Id of the help that is shown in full. */
export const HELP_STAYS_ID = "help-stays-told";

/** Help that was shown stays on every later step in a smaller form, even if the answer behind it is changed. */
export function HelpStays(props: Props) {
  const { kinds, circumstances = [], again = false, brief = false, voice, minor, region, helpHref, words } = props;
  const guidance = guidanceFor(kinds, circumstances, minor);
  if (!guidance) return null;
  const numbers = helpPlaces(region, words.language);
  const title = (
    <strong id="help-stays">{`${fill(say(kindWords(guidance.kind, guidance, words).heading, voice), numbers)}.`}</strong>
  );
  const channels = { lines: guidance.doors, region, words };
  const more = (
    <>
      <FurtherLines also={guidance.also} {...{ region, words }} />
      <RegionChoice region={region} words={words} />
      {minor && <p>{say(words.teen, voice)}</p>}
      <p>
        <a href={helpHref} target="_blank" rel="noopener">
          {words.moreHelp}
        </a>
      </p>
    </>
  );
  return (
    <aside
      className="card card-emergency"
      aria-labelledby="help-stays"
      data-help="stays"
      data-kinds={guidance.kinds.join(" ")}
      data-brief={brief ? "" : undefined}
    >
      {brief ? (
        <HelpLine title={title} {...channels}>
          <p>{words.already}</p>
          {more}
        </HelpLine>
      ) : (
        <>
          {again && (
            <p role="status">
              <KeywordsAsIs text={fill(say(words.repeat, voice), numbers)} />
            </p>
          )}
          <p id={HELP_STAYS_ID}>
            {title} <span>{words.already}</span>
          </p>
          <LineChannels {...channels} />
          {more}
        </>
      )}
    </aside>
  );
}
