import { factValues, LEVEL_FACTS } from "../../lib/care/level-facts";
import { PRICES, priceText } from "../../lib/care/prices";
import { fill } from "../../lib/content/fill";
import type { Region } from "../../lib/crisis/lines-in-region";
import { carePlaces } from "../../lib/crisis/text-places";
import { LEVELS, type Level } from "../../lib/rules/levels";
import { inSite } from "../../lib/site/address.mjs";
import type { PlanTexts } from "./care-props";
import { SourceNote } from "./source-note";

interface Props {
  readonly texts: PlanTexts;
  readonly region: Region;
}

const ROWS = ["day", "week", "howLong", "group", "individual", "medicine", "practice"] as const;

/**
 * All five levels in a table. The two selects above it reduce it to two columns in CSS alone, so no script is needed.
 */
export function CompareLevels({ texts, region }: Props) {
  const { care, carePages, levels, locale } = texts;
  const { guide, levels: words } = carePages;
  const values = (level: Level) => ({ ...carePlaces(region, locale), ...factValues(level, locale) });
  const price = (level: Level) => {
    const { unit, grade } = PRICES[level];
    return `${priceText(PRICES[level], carePages.money.orMore, locale)} ${care.cost.units[unit]} (${care.grades[grade]})`;
  };
  const nights = (level: Level) => (LEVEL_FACTS[level].overnight ? guide.nights.away : guide.nights.home);
  const rows: readonly { readonly id: string; readonly name: string; readonly of: (level: Level) => string }[] = [
    ...ROWS.map((id) => ({ id, name: guide[id], of: (level: Level) => fill(care.levels[level][id], values(level)) })),
    { id: "nights", name: guide.nights.label, of: nights },
    { id: "price", name: words.price, of: price },
  ];
  const options = LEVELS.map((level) => (
    <option key={level} value={level}>
      {levels[level].short}
    </option>
  ));
  return (
    <div className="compare" data-compare="">
      <div className="field-row no-print">
        <label className="inline-field">
          <span>{words.first}</span>
          <select className="field compare-first" defaultValue="iop">
            {options}
          </select>
        </label>
        <label className="inline-field">
          <span>{words.second}</span>
          <select className="field compare-second" defaultValue="all">
            <option value="all">{words.all}</option>
            {options}
          </select>
        </label>
      </div>
      <section className="compare-scroll" aria-label={words.compareTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.aspect}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col" data-column={level}>
                  <a href={inSite(`/${locale}/levels/${level}/`)}>{levels[level].short}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, of }) => (
              <tr key={id} data-row={id}>
                <th scope="row">{name}</th>
                {LEVELS.map((level) => (
                  <td key={level} data-column={level}>
                    {of(level)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SourceNote
        ids={LEVELS.flatMap((level) => [LEVEL_FACTS[level].daysAWeek.source, PRICES[level].source])}
        texts={texts}
      />
    </div>
  );
}
