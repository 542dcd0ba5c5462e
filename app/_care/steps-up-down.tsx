import { factValues } from "../../lib/care/level-facts";
import { STEP_DOWN_SOURCES } from "../../lib/care/step-down-sources";
import { fill } from "../../lib/content/fill";
import type { Region } from "../../lib/crisis/lines-in-region";
import { carePlaces } from "../../lib/crisis/text-places";
import { LEVELS, type Level } from "../../lib/rules/levels";
import { inSite } from "../../lib/site/address.mjs";
import { KeywordsAsIs } from "../_components/keywords-as-is";
import type { CareTexts } from "./care-props";
import { SourceNote } from "./source-note";

interface Props {
  readonly level: Level;
  readonly texts: CareTexts;
  readonly region: Region;
  /** Areas that would raise the level if they got a little worse. */
  readonly raisedBy?: readonly string[];
  /** When to check again, as a sentence with the date. */
  readonly lookAgain?: string;
}

/** The neighbors of a level: when to ask for the one above, and how to step down to the one below. */
export function StepsUpDown({ level, texts, region, raisedBy = [], lookAgain }: Props) {
  const { care, carePages, levels, locale } = texts;
  const words = carePages.range;
  const index = LEVELS.indexOf(level);
  const [above, below] = [LEVELS[index + 1], LEVELS[index - 1]];
  const guide = care.levels[level];
  const sources = STEP_DOWN_SOURCES[level];
  const values = { ...carePlaces(region, locale), ...factValues(level, locale) };
  const link = (name: Level) => inSite(`/${locale}/levels/${name}/`);
  return (
    <>
      {lookAgain && <p data-look-again="">{lookAgain}</p>}
      <div className="two-ways">
        <section data-way="up">
          <h3>{words.up}</h3>
          <p>
            <KeywordsAsIs text={fill(guide.stepUp, values)} />
          </p>
          {raisedBy.length > 0 && <p data-raise="">{fill(words.raise, { areas: raisedBy.join(", ") })}</p>}
          <p>
            {above ? <a href={link(above)}>{fill(words.upTo, { level: levels[above].short })}</a> : words.nothingAbove}
          </p>
        </section>
        <section data-way="down">
          <h3>{words.down}</h3>
          <p>
            <KeywordsAsIs text={fill(guide.stepDown, values)} />
          </p>
          {sources && <SourceNote ids={sources} texts={texts} />}
          <p>
            {below ? (
              <a href={link(below)}>{fill(words.downTo, { level: levels[below].short })}</a>
            ) : (
              words.nothingBelow
            )}
          </p>
          <p>{care.tooLow}</p>
        </section>
      </div>
    </>
  );
}
