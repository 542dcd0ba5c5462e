import type { CrisisWords } from "../../../lib/content/words";
import type { Guidance } from "../../../lib/crisis/guidance";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Voice } from "../../../lib/questionnaire/words";
import type { LocalCare } from "../../../lib/site/local-care";
import { CrisisHelp } from "../../_components/crisis-help";

interface Props {
  readonly guidance: Guidance;
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly helpHref: string;
  readonly words: CrisisWords;
  /** The crisis line of this copy's area, if it has one. */
  readonly nearby?: LocalCare["crisis"] | undefined;
  /** Ends early with the answers so far: no one who is about to get help should have to finish first. */
  readonly take: { readonly label: string; readonly onTake: () => void };
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

/** Help replaces the next question. Continuing is always possible right away, without promising anything. */
export function CrisisView({ take, onContinue, onBack, ...help }: Props) {
  return (
    <section className="screening">
      <CrisisHelp {...help} rank={1} />
      <p>{help.words.keepGoingHint}</p>
      <div className="actions">
        <button type="button" className="button button-quiet" data-action="keep-going" onClick={onContinue}>
          {help.words.keepGoing}
        </button>
        <button type="button" className="button button-quiet" data-action="stop" onClick={take.onTake}>
          {take.label}
        </button>
        <button type="button" className="button button-quiet" data-action="back" onClick={onBack}>
          {help.words.goBack}
        </button>
      </div>
    </section>
  );
}
