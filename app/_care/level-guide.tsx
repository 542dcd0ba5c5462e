import { factValues } from "../../lib/care/level-facts";
import { fill } from "../../lib/content/fill";
import type { Region } from "../../lib/crisis/lines-in-region";
import { carePlaces } from "../../lib/crisis/text-places";
import type { Level } from "../../lib/rules/levels";
import { KeywordsAsIs } from "../_components/keywords-as-is";
import type { CareTexts } from "./care-props";
import { DayPicture } from "./day-picture";
import { LevelNumbers } from "./level-numbers";

interface Props {
  readonly level: Level;
  readonly texts: CareTexts;
  readonly region: Region;
}

const ROWS = ["week", "howLong", "group", "individual", "medicine", "practice", "privacy"] as const;

/** What a level of care is like: a day in a picture, its numbers, and the rest in short pieces. */
export function LevelGuide({ level, texts, region }: Props) {
  const { care, carePages, locale } = texts;
  const words = carePages.guide;
  const guide = care.levels[level];
  const values = { ...carePlaces(region, locale), ...factValues(level, locale) };
  return (
    <div className="level-guide" data-guide={level}>
      <div className="day-beside">
        <div>
          <h3>{words.day}</h3>
          <p>
            <KeywordsAsIs text={fill(guide.day, values)} />
          </p>
          <DayPicture level={level} texts={texts} />
        </div>
        <div>
          <h3>{words.numbers}</h3>
          <LevelNumbers level={level} texts={texts} />
          {guide.footnote && (
            <p className="small">
              <KeywordsAsIs text={fill(guide.footnote, values)} />
            </p>
          )}
        </div>
      </div>
      <dl className="guide-rows">
        {ROWS.map((row) => (
          <div key={row} data-row={row}>
            <dt>{words[row]}</dt>
            <dd>
              <KeywordsAsIs text={fill(guide[row], values)} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="card card-sun">
        <h3>{words.harderFirst}</h3>
        <p>
          <KeywordsAsIs text={fill(guide.harderFirst, values)} />
        </p>
      </div>
      <h3>{words.isNot}</h3>
      <ul>
        {guide.isNot.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
