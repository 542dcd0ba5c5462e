import type { Level } from "../../../lib/assessment/levels";
import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { say } from "../../../lib/questionnaire/words";
import type { Report } from "../../../lib/report/report";

interface Props {
  readonly report: Report;
  readonly level: Level;
  readonly texts: ScreeningTexts;
  readonly region: Region;
}

/** One thing that can be done today, with the words to say it. */
export function ResultToday({ report, level, texts, region }: Props) {
  const { today } = texts.report;
  const numbers = doorNumbers(region);
  const step =
    report.urgency === "within-a-day" ? today.urgent : level === "outpatient" ? today.outpatient : today.more;
  return (
    <section className="card card-accent" data-today="">
      <h2>{today.title}</h2>
      <p className="page-lead">{fill(say(step, report.voice), numbers)}</p>
      <blockquote>
        <p>“{texts.levels[level].ask}”</p>
      </blockquote>
      {report.minor && <p>{today.minor}</p>}
      <p>{fill(today.while, numbers)}</p>
      <p>{today.again}</p>
    </section>
  );
}
