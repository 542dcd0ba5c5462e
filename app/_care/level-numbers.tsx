import { FACT_NAMES, type FactName, LEVEL_FACTS } from "../../lib/care/level-facts";
import { type Range, rangeText } from "../../lib/care/range";
import { fill } from "../../lib/content/fill";
import type { Level } from "../../lib/rules/levels";
import type { CareTexts } from "./care-props";
import { SourceNote } from "./source-note";

interface Props {
  readonly level: Level;
  readonly texts: CareTexts;
}

/** Facts stated in the footnote and not among the usual numbers. */
const IN_FOOTNOTE: readonly FactName[] = ["payerHoursAWeek", "youthHoursAWeek"];

/** A visit of an hour at most: the text about a day gives it in minutes, since nobody says “0.8 hours”. */
const isInMinutes = (name: FactName, { high }: Range) => (name === "hoursADay" || name === "hoursAWeek") && high <= 1;

/** Days, hours and weeks of a level as usual ranges, each with its certainty, followed by their sources. */
export function LevelNumbers({ level, texts }: Props) {
  const { care, carePages, locale } = texts;
  const facts = LEVEL_FACTS[level];
  const figures = FACT_NAMES.flatMap((name) => {
    const figure = facts[name];
    return figure ? [{ name, figure }] : [];
  });
  const { nights } = carePages.guide;
  return (
    <>
      <dl className="key-facts">
        {figures
          .filter(({ name, figure }) => !IN_FOOTNOTE.includes(name) && !isInMinutes(name, figure))
          .map(({ name, figure }) => (
            <div key={name} data-fact={name}>
              <dt>{care.facts[name].label}</dt>
              <dd>
                <span>{fill(care.facts[name].value, { range: rangeText(figure, locale) })}</span>
                {figure.grade !== "published" && <small className="grade">{care.grades[figure.grade]}</small>}
              </dd>
            </div>
          ))}
        <div>
          <dt>{nights.label}</dt>
          <dd>{facts.overnight ? nights.away : nights.home}</dd>
        </div>
      </dl>
      <SourceNote ids={figures.map(({ figure }) => figure.source)} texts={texts} />
    </>
  );
}
