import { fill } from "../../lib/content/fill";
import type { CrisisWords } from "../../lib/content/words";
import type { SpokenCircumstance } from "../../lib/crisis/guidance";
import type { Region } from "../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../lib/crisis/text-places";
import { say, type Voice } from "../../lib/questionnaire/words";
import { KeywordsAsIs } from "./keywords-as-is";

interface Props {
  readonly circumstances: readonly SpokenCircumstance[];
  readonly voice: Voice;
  readonly region: Region;
  readonly words: CrisisWords;
}

/** Other answers that change what to do, one paragraph each. */
export function CircumstanceWords({ circumstances, voice, region, words }: Props) {
  return (
    <>
      {circumstances.map((one) => (
        <p key={one} data-circumstance={one}>
          <KeywordsAsIs text={fill(say(words.circumstances[one], voice), helpPlaces(region, words.language))} />
        </p>
      ))}
    </>
  );
}
