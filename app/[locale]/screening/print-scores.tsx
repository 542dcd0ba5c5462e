import { fill } from "../../../lib/content/fill";
import type { ReportWords } from "../../../lib/content/report-words";
import type { Report } from "../../../lib/report/report";

interface Props {
  readonly report: Report;
  readonly words: ReportWords["print"];
}

/** Totals of the published instruments with their published bands. */
export function PrintScores({ report, words }: Props) {
  if (report.scores.length === 0) return <p>{words.none}</p>;
  return (
    <table>
      <tbody>
        {report.scores.map(({ total, name, points, max, band, positiveAt }) => (
          <tr key={total} data-score={total}>
            <th scope="row">{name}</th>
            <td>
              {points === null ? words.notScored : fill(words.scoreLine, { total: points, max })}
              {band && `, ${band.name}`}
              {!band &&
                points !== null &&
                positiveAt !== null &&
                `, ${fill(points >= positiveAt ? words.positive : words.below, { cut: positiveAt })}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
