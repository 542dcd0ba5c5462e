import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Answers } from "../../../lib/questionnaire/answers";
import { readGiven } from "../../../lib/questionnaire/reading";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { answerSections } from "../../../lib/report/answer-rows";
import { pageAsking } from "../../../lib/screening/asked-pages";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";

interface Props {
  readonly answers: Answers;
  readonly texts: ScreeningTexts;
  /** Ids of new help above the heading, announced together with it. */
  readonly describedBy: string | undefined;
  readonly onChange: (page: string) => void;
  readonly onFinish: () => void;
}

/** Every answer that counts, each with a way to change it; reached from the result and leading back to it. */
export function ReviewView({ answers, texts, describedBy, onChange, onFinish }: Props) {
  const { review } = texts.screening;
  const sections = answerSections(
    levelOfCare,
    readGiven(levelOfCare, answers),
    answers,
    texts.questionnaire,
    voiceOf(levelOfCare, answers),
    texts.report.answerText,
  );
  const actions = (
    <div className="actions">
      <button type="button" className="button" data-action="finish" onClick={onFinish}>
        {review.finish}
      </button>
    </div>
  );
  return (
    <section className="review">
      <h1 tabIndex={-1} aria-describedby={describedBy}>
        {review.title}
      </h1>
      <p className="page-lead">{review.lead}</p>
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          <dl className="answers">
            {section.rows.map((row) => (
              <div key={row.question} data-answer={row.question}>
                <dt>{row.short}</dt>
                <dd dir="auto" className={row.state === "answered" ? "" : "answer-unknown"}>
                  {row.answer}
                </dd>
                <dd>
                  <button
                    type="button"
                    className="link-button"
                    data-action="change-answer"
                    aria-label={fill(review.changeWhat, { question: row.short })}
                    onClick={() =>
                      onChange(pageAsking({ questionnaire: levelOfCare, answers }, row.question) ?? row.page)
                    }
                  >
                    {review.change}
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {actions}
    </section>
  );
}
