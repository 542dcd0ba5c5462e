import { groupedReasons } from "../../../lib/report/grouped-reasons";
import type { ReportReason } from "../../../lib/report/report";

interface Props {
  readonly reasons: readonly ReportReason[];
  readonly youSaid: string;
}

/** Each reason with the person's own answers that make it so; reasons on the same answers share a card. */
export function ResultReasons({ reasons, youSaid }: Props) {
  return (
    <ul className="reasons">
      {groupedReasons(reasons).map(({ rules, texts, answers }) => (
        <li key={rules.join(" ")} className="reason">
          {rules.map((rule, place) => (
            <h3 key={rule} data-rule={rule}>
              {texts[place]}
            </h3>
          ))}
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
