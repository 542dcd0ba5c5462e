import type { ReportWords } from "../../../lib/content/report-words";
import type { Report } from "../../../lib/report/report";

interface Props {
  readonly report: Report;
  readonly words: ReportWords["print"];
}

/** Every rule that decides the level or the urgency: its id, what it rests on, and the keys of its sources. */
export function PrintReasons({ report, words }: Props) {
  const reasons = [...report.reasons, ...report.routeReasons];
  if (reasons.length === 0) return <p>{words.none}</p>;
  return (
    <ul>
      {reasons.map(({ rule, text, answers, sources }) => (
        <li key={rule} data-rule={rule}>
          <strong>{rule}</strong> {text}: {answers.map(({ short, answer }) => `${short} (${answer})`).join("; ")}.{" "}
          <span className="print-source">[{sources.map(({ id }) => id).join(", ")}]</span>
        </li>
      ))}
    </ul>
  );
}
