import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import { say } from "../../../lib/questionnaire/words";
import type { Report } from "../../../lib/report/report";
import { KeywordsAsIs } from "../../_components/keywords-as-is";

interface Props {
  readonly report: Report;
  readonly texts: ScreeningTexts;
  readonly region: Region;
}

/** What the reasons leave out: other marked answers about danger, and what to do if something gets harder. */
export function ResultMarked({ report, texts, region }: Props) {
  const { borderline, borderlineDangers, alsoMarked, voice } = report;
  const words = texts.report;
  return (
    <>
      {alsoMarked.length > 0 && (
        <div data-also-marked="">
          <p>{say(words.alsoMarked, voice)}</p>
          <ul>
            {alsoMarked.map(({ question, short, answer }) => (
              <li key={question}>
                <span>{`${short}: `}</span>
                <strong>{answer}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
      {borderline.length + borderlineDangers.length > 0 && (
        <p data-borderline="">
          <span>{words.borderline}</span>
          {borderlineDangers.map((danger) => (
            <span key={danger}>
              {" "}
              <KeywordsAsIs text={fill(words.borderlineDanger[danger], helpPlaces(region, texts.locale))} />
            </span>
          ))}
          {borderline.length > 0 && <span>{` ${fill(words.borderlineAreas, { areas: borderline.join(", ") })}`}</span>}
        </p>
      )}
    </>
  );
}
