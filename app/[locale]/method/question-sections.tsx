import { fill } from "../../../lib/content/fill";
import type { MethodWords } from "../../../lib/content/words";
import type { Method } from "../../../lib/method/method";
import type { MethodQuestion } from "../../../lib/method/method-questions";
import { ConditionList } from "./condition-list";

function QuestionEntry({ question, words }: { readonly question: MethodQuestion; readonly words: MethodWords }) {
  const { questions } = words;
  return (
    <article id={`question-${question.id}`} className="method-question">
      <h4>{question.ask}</h4>
      <p className="small soft">
        {question.instrument ?? questions.ours}. {questions.asked} {question.asked}
      </p>
      {question.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {question.answers.length > 0 && (
        <table>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{questions.answer}</th>
              <th scope="col">{questions.effect}</th>
            </tr>
          </thead>
          <tbody>
            {question.answers.map(({ code, text, effects }) => (
              <tr key={code}>
                <th scope="row">{text}</th>
                <td>
                  {effects.map((effect) => (
                    <span key={effect}>{effect}</span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

interface Props {
  readonly method: Pick<Method, "sections" | "derived">;
  readonly words: MethodWords;
}

/** Every question by section, collapsed until opened, and what combinations of answers mean. */
export function QuestionSections({ method, words }: Props) {
  const { derived } = words.questions;
  return (
    <>
      {method.sections.map((section) => (
        <details key={section.id} id={`section-${section.id}`} className="method-part">
          <summary>
            <h3>{section.title}</h3>{" "}
            <span className="small soft">{fill(words.questions.count, { count: section.questions.length })}</span>
          </summary>
          {section.questions.map((question) => (
            <QuestionEntry key={question.id} question={question} words={words} />
          ))}
        </details>
      ))}
      <details id="together" className="method-part">
        <summary>
          <h3>{derived.title}</h3>
        </summary>
        <p>{derived.lead}</p>
        {method.derived.map((effect) => (
          <div key={effect.id} id={`together-${effect.id}`} className="method-question">
            <ConditionList sentence={effect} words={words} />
            <p>
              {words.rules.asks}: <strong>{effect.effects.join("; ")}</strong>
            </p>
          </div>
        ))}
      </details>
    </>
  );
}
