import type { Level } from "../../lib/assessment/levels";
import { LEVEL_HOURS } from "../../lib/care/level-hours";
import { fill } from "../../lib/content/fill";
import type { ReportWords } from "../../lib/content/report-words";

interface Props {
  readonly level: Level;
  readonly words: ReportWords["facts"];
}

/** Days, hours and weeks of a level, as usual ranges. */
export function LevelFacts({ level, words }: Props) {
  const { daysAWeek, hoursADay, hoursAWeek, lasts, dayAndNight } = LEVEL_HOURS[level];
  const range = ([low, high]: readonly [number, number]) =>
    low === high ? String(low) : fill(words.to, { low, high });
  const weekly = level === "outpatient";
  const rows: readonly (readonly [string, string])[] = [
    [words.days, weekly ? words.once : daysAWeek ? fill(words.daysAWeek, { range: range(daysAWeek) }) : ""],
    [
      words.hours,
      weekly
        ? words.minutes
        : dayAndNight
          ? words.dayAndNight
          : hoursADay
            ? fill(words.hoursADay, { range: range(hoursADay) })
            : "",
    ],
    [words.total, weekly || !hoursAWeek ? "" : fill(words.hoursAWeek, { range: range(hoursAWeek) })],
    [words.lasts, lasts ? fill(words.unit[lasts.unit], { range: range(lasts.range) }) : words.openEnded],
    [words.lives, dayAndNight ? words.away : words.home],
  ];
  return (
    <>
      <dl className="key-facts">
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className="small soft">{words.note}</p>
    </>
  );
}
