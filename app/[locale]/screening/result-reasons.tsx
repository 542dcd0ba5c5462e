import { declinedTogether, type ToldAnswers } from "../../../lib/report/declined-together";
import { groupedReasons } from "../../../lib/report/grouped-reasons";
import type { ReportReason } from "../../../lib/report/report";

interface Props {
  readonly reasons: readonly ReportReason[];
  readonly youSaid: string;
  /** Before the names of answers that an earlier reason has told. */
  readonly asAbove: string;
  readonly declinedText: string;
}

/** Each reason with the person's own answers that make it so; what an earlier card told is only named. */
export function ResultReasons({ reasons, youSaid, asAbove, declinedText }: Props) {
  return (
    <ul className="reasons">
      {groupedReasons(reasons).map(({ rules, texts, answers, toldAbove }) => (
        <li key={rules.join(" ")} className="reason">
          {rules.map((rule, place) => (
            <h3 key={rule} data-rule={rule}>
              {texts[place]}
            </h3>
          ))}
          {answers.length > 0 && (
            <>
              <p className="small soft">{youSaid}:</p>
              <ul>
                <ReasonAnswers told={declinedTogether(answers, declinedText)} declinedText={declinedText} />
              </ul>
            </>
          )}
          {toldAbove.length > 0 && (
            <p className="small soft" data-as-above="">
              {asAbove}: {toldAbove.map(({ short }) => short).join("; ")}.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function ReasonAnswers({ told, declinedText }: { readonly told: ToldAnswers; readonly declinedText: string }) {
  return (
    <>
      {told.answers.map(({ questions, short, answer }) => (
        <li key={short} data-because={questions.join(" ")}>
          {short}: <strong>{answer}</strong>
        </li>
      ))}
      {told.declined.length > 0 && (
        <li data-because={told.declined.flatMap(({ questions }) => questions).join(" ")}>
          <strong>{declinedText}</strong>: {told.declined.map(({ short }) => short).join("; ")}.
        </li>
      )}
    </>
  );
}
