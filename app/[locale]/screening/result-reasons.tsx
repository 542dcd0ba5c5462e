import type { ReportReason } from "../../../lib/report/report";

interface Props {
  readonly reasons: readonly ReportReason[];
  readonly youSaid: string;
}

/** Each reason with the person's own answers that make it so. */
export function ResultReasons({ reasons, youSaid }: Props) {
  return (
    <ul className="reasons">
      {reasons.map(({ rule, text, answers }) => (
        <li key={rule} className="reason" data-rule={rule}>
          <h3>{text}</h3>
          <p className="small soft">{youSaid}:</p>
          <ul>
            {answers.map(({ questions, short, answer }) => (
              <li key={short} data-because={questions.join(" ")}>
                {short}: <strong>{answer}</strong>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
