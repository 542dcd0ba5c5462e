import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import type { SignGroup } from "../../../lib/report/warning-signs";
import { KeywordsAsIs } from "../../_components/keywords-as-is";

interface Props {
  readonly groups: readonly SignGroup[];
  readonly texts: ScreeningTexts;
  readonly region: Region;
}

/** Changes for the worse, each with what to do about it; most urgent first. */
export function ResultSigns({ groups, texts, region }: Props) {
  const { signs } = texts.paper;
  if (groups.length === 0) return null;
  return (
    <section data-signs="">
      <h2>{signs.title}</h2>
      <p>{signs.lead}</p>
      {groups.map(({ step, level, signs: found }) => (
        <div
          key={`${step} ${level}`}
          className={step === "now" ? "change-signs change-signs-now" : "change-signs"}
          data-step={step}
        >
          <h3>
            <KeywordsAsIs
              text={fill(signs[step], { ...helpPlaces(region, texts.locale), level: texts.levels[level].inSentence })}
            />
          </h3>
          <ul>
            {found.map(({ question, text }) => (
              <li key={question} data-sign={question}>
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
