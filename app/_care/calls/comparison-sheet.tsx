import { type CallKit, COMPARED_PROGRAMS } from "../../../lib/care/call-kit";
import { factValues } from "../../../lib/care/level-facts";
import type { QuestionAndReason } from "../../../lib/content/care-words";
import { fill } from "../../../lib/content/fill";
import type { CareProps } from "../care-props";

const COLUMNS = Array.from({ length: COMPARED_PROGRAMS }, (_, index) => index + 1);

/** The nine standard questions and those that fit the person, with space for the answers of three programs. */
export function ComparisonSheet({ kit, texts, situation }: CareProps & { readonly kit: CallKit }) {
  const { care, carePages, locale } = texts;
  const words = care.callKit;
  // Group size is published for intensive outpatient care, but the question is asked of every program.
  const values = factValues("iop", locale);
  const rows: readonly (readonly [string, QuestionAndReason])[] = [
    ...kit.questions.map((id) => [id, words.questions[id]] as const),
    ...kit.extraQuestions.map((id) => [id, words.extraQuestions[id]] as const),
  ];
  return (
    <section className="sheet" data-sheet={situation.level ?? ""}>
      <h3>{words.sheet.title}</h3>
      <p>{words.sheet.lead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{carePages.kit.question}</th>
            {COLUMNS.map((number) => (
              <th key={number} scope="col" className="blank-column">
                {fill(words.sheet.program, { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="blank-column">
            <th scope="row">{carePages.kit.onPaper}</th>
            {COLUMNS.map((number) => (
              <td key={number} />
            ))}
          </tr>
          {rows.map(([id, { ask, listenFor }]) => (
            <tr key={id} data-ask={id}>
              <th scope="row">
                <span>{ask}</span>
                <span className="listen-for">{fill(carePages.kit.listenFor, { what: fill(listenFor, values) })}</span>
              </th>
              {COLUMNS.map((number) => (
                <td key={number} className="blank-column" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
