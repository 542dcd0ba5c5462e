import { say, type Voice } from "../../../lib/questionnaire/words";
import type { AnswerTextWords } from "../../../lib/report/answer-text";
import { declinedTogether, manyDeclined, type ToldAnswers } from "../../../lib/report/declined-together";
import { groupedReasons } from "../../../lib/report/grouped-reasons";
import type { ReportReason } from "../../../lib/report/report";
import { unsaidTogether } from "../../../lib/report/unsaid-together";
import { DeclinedList } from "./declined-list";
import { OpenQuestions } from "./open-questions";

interface Props {
  readonly reasons: readonly ReportReason[];
  readonly youSaid: string;
  /** Precedes the names of answers already shown under an earlier reason. */
  readonly asAbove: string;
  readonly none: AnswerTextWords;
  readonly voice: Voice;
}

/** Each reason with the person's own answers behind it; answers shown on an earlier card are only named. */
export function ResultReasons({ reasons, youSaid, asAbove, none, voice }: Props) {
  const { told, open } = unsaidTogether(reasons);
  return (
    <ul className="reasons">
      {groupedReasons(told).map(({ headings, answers, toldAbove }) => (
        <li key={headings.flatMap(({ rules }) => rules).join(" ")} className="reason">
          {headings.map(({ text, rules }) => (
            <h3 key={text} data-rule={rules.join(" ")}>
              {text}
            </h3>
          ))}
          {answers.length > 0 && (
            <>
              <p className="small soft">{`${youSaid}:`}</p>
              <ul>
                <ReasonAnswers told={declinedTogether(answers, say(none.declined, voice))} {...{ none, voice }} />
              </ul>
            </>
          )}
          {toldAbove.length > 0 && (
            <p className="small soft" data-as-above="">
              {`${asAbove}: ${toldAbove.map(({ short }) => short).join("; ")}.`}
            </p>
          )}
        </li>
      ))}
      {open && <OpenQuestions {...{ open }} words={none} className="reason" />}
    </ul>
  );
}

function ReasonAnswers({ told, none, voice }: Pick<Props, "none" | "voice"> & { readonly told: ToldAnswers }) {
  return (
    <>
      {told.answers.map(({ questions, short, answer }) => (
        <li key={short} data-because={questions.join(" ")}>
          <span>{`${short}: `}</span>
          <strong>{answer}</strong>
        </li>
      ))}
      {told.declined.length > 0 && (
        <li data-because={told.declined.flatMap(({ questions }) => questions).join(" ")}>
          <DeclinedList declined={told.declined} title={manyDeclined(told.declined.length, none, voice)} />
        </li>
      )}
    </>
  );
}
