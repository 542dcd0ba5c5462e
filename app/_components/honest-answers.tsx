import { fill } from "../../lib/content/fill";
import type { CrisisWords } from "../../lib/content/words";
import type { Region } from "../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../lib/crisis/text-places";
import { say, type Voice } from "../../lib/questionnaire/words";
import { KeywordsAsIs } from "./keywords-as-is";

interface Props {
  readonly voice: Voice;
  readonly region: Region;
  readonly words: CrisisWords;
}

/** What keeps many people from calling, answered right here, without a network request or leaving the step. */
export function HonestAnswers({ voice, region, words }: Props) {
  const numbers = helpPlaces(region, words.language);
  return (
    <details data-honest="">
      <summary>{words.worries}</summary>
      <dl>
        {words.honest[region].map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            {answer.map((said) => (
              <dd key={say(said, "self")}>
                <KeywordsAsIs text={fill(say(said, voice), numbers)} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
