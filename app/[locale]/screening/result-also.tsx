import { alsoShown } from "../../../lib/care/also-shown";
import { fill } from "../../../lib/content/fill";
import { carePlaces } from "../../../lib/crisis/text-places";
import { say } from "../../../lib/questionnaire/words";
import type { CareProps } from "../../_care/care-props";
import { KeywordsAsIs } from "../../_components/keywords-as-is";

/**
 * What these answers call for besides the level: a visit, a checkup, a line to call. Renders nothing if there is
 * nothing.
 */
export function ResultAlso({ texts, situation, region }: CareProps) {
  const { alsoTitle, also } = texts.care.nextSteps;
  const ids = alsoShown(situation);
  if (ids.length === 0) return null;
  return (
    <section data-also-for-you="">
      <h2>{say(alsoTitle, situation.voice)}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id} data-also-id={id}>
            <KeywordsAsIs text={fill(say(also[id], situation.voice), carePlaces(region, texts.locale))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
