import { callKit, sourcesOfPlaces } from "../../../lib/care/call-kit";
import { fill } from "../../../lib/content/fill";
import { MONEY_TERMS } from "../../../lib/content/terms";
import { carePlaces } from "../../../lib/crisis/text-places";
import { say } from "../../../lib/questionnaire/words";
import { KeywordsAsIs } from "../../_components/keywords-as-is";
import { WordsExplained } from "../../_components/words-explained";
import type { CareProps } from "../care-props";
import { SourceNote } from "../source-note";
import { ComparisonSheet } from "./comparison-sheet";
import { InsurerQuestions } from "./insurer-questions";
import { Scripts } from "./scripts";

/** Everything for the first calls: where to look, what to say and ask, what to bring, and when to keep looking. */
export function CallKit(props: CareProps) {
  const { texts, situation, region } = props;
  const words = texts.care.callKit;
  const kit = callKit(situation);
  const { voice } = situation;
  return (
    <div data-call-kit="">
      <p>{`${words.lead} ${words.selfReferral}`}</p>
      <h3>{words.placesTitle}</h3>
      <p>{texts.carePages.kit.places}</p>
      <ol className="places">
        {kit.places.map((id) => (
          <li key={id} data-place={id}>
            <strong>{`${say(words.places[id].title, voice)}.`}</strong>{" "}
            <span>
              <KeywordsAsIs text={fill(say(words.places[id].text, voice), carePlaces(region, texts.locale))} />
            </span>
          </li>
        ))}
      </ol>
      <SourceNote ids={sourcesOfPlaces(kit.places)} texts={texts} />
      <h3>{texts.carePages.kit.scripts}</h3>
      <Scripts ids={kit.scripts} {...props} />
      <ComparisonSheet kit={kit} {...props} />
      <InsurerQuestions kit={kit} {...props} />
      <WordsExplained terms={MONEY_TERMS} words={texts.glossary} />
      <h3>{words.redFlagsTitle}</h3>
      <ul data-red-flags="">
        {kit.redFlags.map((id) => (
          <li key={id} data-red-flag={id}>
            {words.redFlags[id]}
          </li>
        ))}
      </ul>
      <h3>{words.bringTitle}</h3>
      <ul className="check-list">
        {kit.bring.map((id) => (
          <li key={id} data-bring={id}>
            {say(words.bring[id], voice)}
          </li>
        ))}
      </ul>
    </div>
  );
}
